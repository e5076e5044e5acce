import type { CardModel } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';
import { bugs } from '../../package.json';
import { t } from '../i18n/messages.ts';

/**
 * The address of a new issue (package.json says where the project takes them) with what is needed to find the mistake: the
 * marked words, the card's title and kind, the data's date, the version. Of the page there is nothing more in it, its address
 * neither; nothing is sent before the reader sends it.
 *
 * @param version the extension's
 */
export function reportAddress(card: CardModel, lang: Lang, version: string): string {
  const url = new URL(`${bugs.url}/new`);
  const title = card.title[lang];
  url.searchParams.set('title', t(lang, 'report.title', { title }));
  url.searchParams.set(
    'body',
    t(lang, 'report.body', {
      text: card.text,
      title,
      kind: card.kind === 'entity' ? card.entity : card.kind,
      data: card.foot.packs.map((pack) => `${pack.title[lang]} ${pack.dataDate}`).join(', '),
      version,
    }),
  );
  return url.href;
}
