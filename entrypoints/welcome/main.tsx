import { render } from 'preact';
import { browser } from 'wxt/browser';
import { mountCard } from '../../components/card/mount.tsx';
import { t } from '../../components/i18n/messages.ts';
import '../../components/i18n/pages.ts';
import { localeIn, readerLocale } from '../../components/i18n/reader.ts';
import { COMMANDS, type Command, Welcome, type WelcomeState } from '../../components/welcome/welcome.tsx';
import type { Lang } from '../../engine/document.ts';
import type { BackgroundRequest, StatusAnswer } from '../../platform/messages.ts';
import { NEWS_DOMAINS, NEWS_SITES } from '../../platform/news-sites.ts';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { hasSites, requestSites, watchSites } from '../../platform/sites.ts';
import { offerCard } from '../content/card-code.ts';
import { keepSession } from '../content/keep-session.ts';

const life = new AbortController();
const newsSites = NEWS_DOMAINS.toSorted();

let locale = readerLocale(navigator.languages);
let state: WelcomeState = {
  ...chosen(await readSettings()),
  keys: await keysOf(),
  sitesAllowed: await hasSites(...NEWS_SITES),
  notSaved: false,
  problem: null,
};

function chosen({ enabled, openBy }: Settings): Pick<WelcomeState, 'enabled' | 'needsKey'> {
  return { enabled, needsKey: openBy === 'key' };
}

/** Browsers without a keyboard have no such API. */
async function keysOf(): Promise<WelcomeState['keys']> {
  const commands = await (browser.commands as typeof browser.commands | undefined)?.getAll();
  if (commands === undefined) return null;
  const shortcutOf = (name: Command) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return Object.fromEntries(COMMANDS.map((name) => [name, shortcutOf(name)])) as Record<Command, string>;
}

function show(change: Partial<WelcomeState> = {}): void {
  state = { ...state, ...change };
  render(
    <Welcome
      locale={locale}
      state={state}
      newsSites={newsSites}
      onLanguage={speak}
      onEnabled={(enabled) =>
        changeSettings((settings) => ({ ...settings, enabled })).then(
          (settings) => show({ ...chosen(settings), notSaved: false }),
          () => show({ notSaved: true }),
        )
      }
      // The question to the reader must be asked within the click, before anything else is waited for.
      onAllowSites={() => void requestSites(...NEWS_SITES).catch(() => {})}
      onOptions={() => void browser.runtime.openOptionsPage().catch(() => {})}
    />,
    document.body,
  );
}

function speak(lang: Lang): void {
  locale = localeIn(lang, navigator.languages);
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.title = t(lang, 'welcome.title');
  show();
}

speak(locale.lang);
watchSettings((settings) => show(chosen(settings)), life.signal);
watchSites(() => {
  hasSites(...NEWS_SITES).then(
    (sitesAllowed) => show({ sitesAllowed }),
    () => {},
  );
}, life.signal);

// What the background puts beside a content script is here already, and the rest is as on any page that is read.
offerCard(mountCard);
await keepSession(life.signal, () => life.abort());

try {
  const request: BackgroundRequest = { type: 'status' };
  const { problem } = (await browser.runtime.sendMessage(request)) as StatusAnswer;
  show({ problem });
} catch (error) {
  show({ problem: error instanceof Error ? error.message : String(error) });
}
