import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../i18n/format.ts';
import { type PlainKey, tCount } from '../i18n/messages.ts';
import { Local, LocaleContext, Say, SayCount, useLocale, When } from '../i18n/say.tsx';
import { pageObstacle } from '../page-obstacle.ts';
import { Mentions } from './mentions.tsx';
import type { PopupProps, PopupState, SiteState } from './props.ts';
import { Published } from './published.tsx';
import { Switch } from './switch.tsx';

/** What keeps the list from being shown, if anything does; the most general reason first. */
function obstacle(state: PopupState): PlainKey | null {
  if (!state.enabled) return 'popup.off';
  if (state.site?.enabled === false) return 'popup.site-off';
  if (state.page === 'waiting') return 'popup.reading';
  if (state.page === 'absent') {
    if (state.site === null) return 'popup.unreachable';
    return state.site.access === 'asked' ? null : 'popup.needs-reload';
  }
  return pageObstacle(state.page);
}

/** On a site that is not on the list: once, always here, or everywhere. */
function OtherSite({ props, site }: { readonly props: PopupProps; readonly site: SiteState }) {
  const { page } = props.state;
  return (
    <section class="ask">
      {page === 'absent' && (
        <p class="soft">
          <Say k="popup.other-site" />
        </p>
      )}
      <div class="choices">
        {page === 'absent' && (
          <button type="button" class="main" onClick={props.onAnnotateOnce}>
            <Say k="popup.annotate-once" />
          </button>
        )}
        <button type="button" onClick={props.onAlwaysOnSite}>
          <Say k="popup.always-site" /> <bdi class="soft">{site.host}</bdi>
        </button>
        <button type="button" onClick={props.onAllSites}>
          <Say k="popup.all-sites" />
        </button>
      </div>
    </section>
  );
}

function Foot({ state, onPack, onOptions }: PopupProps) {
  return (
    <footer>
      {state.packs.map(({ name, title, dataDate, on }) => (
        <Switch key={name} action={`pack-${name}`} checked={on} onChange={(wanted) => onPack(name, wanted)}>
          <Local text={title} /> · <Say k="foot.data" values={{ date: <When value={dataDate} /> }} />
        </Switch>
      ))}
      <p>
        <Say k="popup.privacy" />
      </p>
      <button type="button" class="plain" data-action="options" onClick={onOptions}>
        <Say k="popup.options" />
      </button>
    </footer>
  );
}

function Page(props: PopupProps) {
  const { state } = props;
  const { site, page } = state;
  const locale = useLocale();
  const reason = obstacle(state);
  const told = typeof page === 'string' ? null : page;
  // While it is being read nothing is known of its date but what the reader entered: not yet a time to ask for it.
  const isDated = told?.state === 'ready' || (told?.state === 'reading' && told.published !== null);
  const reads = state.enabled && site?.enabled !== false && isDated;
  const count = told?.marks ?? 0;
  return (
    <main>
      {state.problem !== null && (
        <p class="message" role="alert">
          <Say k="popup.packs-broken" /> <bdi class="soft">{state.problem}</bdi>
        </p>
      )}
      {state.notSaved && (
        <p class="message" role="alert">
          <Say k="popup.not-saved" />
        </p>
      )}
      {state.enabled && site?.enabled === true && site.access === 'asked' && (
        <OtherSite props={props} site={site} />
      )}
      {reason !== null && (
        <p class="message" role="status">
          <Say k={reason} />
          {told?.state === 'failed' && told.problem !== null && <bdi class="soft"> {told.problem}</bdi>}
        </p>
      )}
      {reads && told !== null && <Published published={told.published} onPublished={props.onPublished} />}
      {reason === null && told !== null && (
        <section aria-label={tCount(locale.lang, 'marks.count', count, { n: formatNumber(count, locale) })}>
          <h2>
            <SayCount k="marks.count" n={count} />
          </h2>
          <button type="button" class="plain" data-action="panel" onClick={props.onPanel}>
            <Say k="popup.dossier" />
          </button>
          <Mentions mentions={told.mentions} onReveal={props.onReveal} />
        </section>
      )}
    </main>
  );
}

/** The toolbar popup: switches, the article's date, and everything found on the page, as the way to it without a mouse. */
export function Popup(props: PopupProps) {
  const { lang, region, state } = props;
  const locale = { lang, region };
  const root = useRef<HTMLDivElement>(null);
  // It grows and never shrinks: nothing at its end moves away under the pointer while a list gets shorter above.
  useLayoutEffect(() => {
    const popup = root.current;
    if (popup !== null) popup.style.minHeight = `${popup.offsetHeight}px`;
  });
  return (
    <LocaleContext.Provider value={locale}>
      <div ref={root} class="popup themed" data-theme="auto" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        <header>
          <h1>
            <Say k="name" />
          </h1>
          <Switch action="toggle" checked={state.enabled} onChange={props.onEnabled}>
            <Say k="popup.enabled" />
          </Switch>
          {state.site !== null && state.enabled && (
            <Switch action="toggle-site" checked={state.site.enabled} onChange={props.onSiteEnabled}>
              <Say k="popup.site" /> <bdi class="soft">{state.site.host}</bdi>
            </Switch>
          )}
        </header>
        <Page {...props} />
        <Foot {...props} />
      </div>
    </LocaleContext.Provider>
  );
}
