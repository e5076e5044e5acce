import type { Lang } from '../../engine/document.ts';
import { LocaleContext, Say } from '../i18n/say.tsx';
import { Switch } from '../popup/switch.tsx';
import { KeyList, Shortcut } from './keys.tsx';
import type { WelcomeProps } from './props.ts';
import { Reads } from './reads.tsx';
import { Sample, SampleNote } from './sample.tsx';

export type { Command, WelcomeProps, WelcomeState } from './props.ts';
export { COMMANDS } from './props.ts';

/** The way to the other language stands in that language. */
const OTHER: Readonly<Record<Lang, { readonly lang: Lang; readonly name: string }>> = {
  ar: { lang: 'en', name: 'English' },
  en: { lang: 'ar', name: 'العربية' },
};

function Head({ locale, onLanguage }: WelcomeProps) {
  const other = OTHER[locale.lang];
  return (
    <header>
      <div class="title">
        <img src="/icon/128.png" width="40" height="40" alt="" />
        <h1>
          <Say k="welcome.title" />
        </h1>
        <button type="button" data-action="language" lang={other.lang} onClick={() => onLanguage(other.lang)}>
          {other.name}
        </button>
      </div>
      <p class="lead">
        <Say k="welcome.lead" />
      </p>
    </header>
  );
}

function Try({ state, onEnabled }: WelcomeProps) {
  const { enabled, needsKey, keys, notSaved, problem } = state;
  return (
    <main>
      <h2 id="try">
        <Say k="welcome.try" />
      </h2>
      <p class="note">
        <Say k={needsKey ? 'welcome.try-key' : 'welcome.try-hover'} />{' '}
        {keys !== null && keys['next-mark'] !== '' && (
          <Say
            k="welcome.try-keyboard"
            values={{ next: <Shortcut keys={keys['next-mark']} />, escape: <Shortcut keys="Esc" /> }}
          />
        )}
      </p>
      {problem !== null && (
        <p class="warning" role="alert">
          <Say k="popup.packs-broken" /> <bdi>{problem}</bdi>
        </p>
      )}
      {notSaved && (
        <p class="warning" role="alert">
          <Say k="popup.not-saved" />
        </p>
      )}
      <div class="sheet">
        <div class="bar">
          <span class="kicker">
            <Say k="welcome.sample" />
          </span>
          <Switch action="toggle" checked={enabled} onChange={onEnabled}>
            <Say k="popup.enabled" />
          </Switch>
        </div>
        <Sample />
      </div>
      {!enabled && (
        <p class="notice" role="status">
          <Say k="welcome.off" />
        </p>
      )}
      <SampleNote />
    </main>
  );
}

function Control({ state: { keys }, onOptions }: WelcomeProps) {
  return (
    <section class="control" aria-labelledby="control">
      <h2 id="control">
        <Say k="welcome.control" />
      </h2>
      <p>
        <Say k="welcome.button" />
      </p>
      {keys !== null && (
        <>
          <h3>
            <Say k="welcome.keys" />
          </h3>
          <KeyList keys={keys} />
          <p class="note">
            <Say k="options.keys" />
          </p>
        </>
      )}
      <p class="options">
        <Say k="welcome.options" />{' '}
        <button type="button" data-action="options" onClick={onOptions}>
          <Say k="welcome.open-options" />
        </button>
      </p>
    </section>
  );
}

/** The first-run page: an article to try Siyaq on, what it reads and why, and how it is turned on and off. */
export function Welcome(props: WelcomeProps) {
  const { lang } = props.locale;
  return (
    <LocaleContext.Provider value={props.locale}>
      <div class="welcome themed" data-theme="auto" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        <Head {...props} />
        <Try {...props} />
        {/* Beside the article, also for Siyaq itself, which marks nothing here. */}
        <aside aria-labelledby="reads">
          <Reads {...props} />
          <Control {...props} />
        </aside>
      </div>
    </LocaleContext.Provider>
  );
}
