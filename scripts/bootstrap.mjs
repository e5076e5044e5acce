// Makes a fresh clone ready: npm packages, and for the browser tests the browsers and an Arabic font.
// Plain JavaScript for the system's own Node (20 or newer): everything after it runs on the Node that npm installs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const DEBIAN_PACKAGES = [
  'chromium',
  'firefox-esr',
  'fonts-noto-core',
  'chromium-l10n',
  'firefox-esr-l10n-ar',
];
const BROWSERS = {
  chromium: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  'firefox-esr': process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
};
const FONT = '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf';

function run(command, args, env = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** npm brings a Node that reads our TypeScript on 64-bit Linux only (`optionalDependencies`). */
function nodeIsTooOld() {
  if (process.platform === 'linux' && process.arch === 'x64') return false;
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 18);
}

if (nodeIsTooOld())
  fail(`On this machine Node 22.18 or newer is needed, best 24; this is ${process.version}.`);

/** npm writes what it installed into node_modules/.package-lock.json; an older one than the lock file is stale. */
function packagesAreCurrent() {
  const installed = fs.statSync('node_modules/.package-lock.json', { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= fs.statSync('package-lock.json').mtimeMs;
}

if (!packagesAreCurrent() && !run('npm', ['ci', '--no-audit', '--no-fund'])) fail('npm ci failed.');

if (process.argv.includes('--browsers')) {
  const missing = Object.values(BROWSERS).filter((file) => !fs.existsSync(file));
  if (missing.length > 0 || !fs.existsSync(FONT)) {
    const isRootOnDebian = process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');
    const command = `apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`;
    if (isRootOnDebian) {
      if (
        !run('apt-get', ['update']) ||
        !run('apt-get', command.split(' ').slice(1), { DEBIAN_FRONTEND: 'noninteractive' })
      ) {
        fail(
          `The browsers could not be installed: ${command}.\n` +
            'Install Chromium and Firefox yourself and name them by CHROMIUM_BIN and FIREFOX_BIN.',
        );
      }
    } else if (missing.length > 0) {
      fail(
        `Not found: ${missing.join(', ')}.\nInstall Chromium and Firefox (on Debian: sudo ${command}),\n` +
          'or name them by CHROMIUM_BIN and FIREFOX_BIN.',
      );
    } else {
      console.warn('No Noto Naskh Arabic font: pictures will show Arabic in another font.');
    }
  }
}
