import fs from 'node:fs';
import path from 'node:path';

const NOTO_NASKH = '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf';

/**
 * Environment that makes the generic families use Noto, for pictures that look as on a reader's machine; Debian puts
 * DejaVu first, which lacks Arabic ligatures. Empty when Noto is not installed.
 */
export function fontEnvironment(folder: string): Record<string, string> {
  if (!fs.existsSync(NOTO_NASKH)) return {};
  const prefer = (family: string, fonts: readonly string[]) =>
    `<match target="pattern"><test qual="any" name="family"><string>${family}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong">${fonts.map((font) => `<string>${font}</string>`).join('')}</edit></match>`;
  const file = path.join(folder, 'fonts.conf');
  fs.writeFileSync(
    file,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>' +
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
      prefer('serif', ['Noto Serif', 'Noto Naskh Arabic']) +
      prefer('sans-serif', ['Noto Sans', 'Noto Sans Arabic']) +
      prefer('system-ui', ['Noto Sans', 'Noto Sans Arabic']) +
      '</fontconfig>',
  );
  return { FONTCONFIG_FILE: file };
}
