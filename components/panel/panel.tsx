import { useEffect, useRef } from 'preact/hooks';
import type { PageDossier } from '../../platform/messages.ts';
import { DossierView } from '../dossier/dossier.tsx';
import type { PlainKey } from '../i18n/messages.ts';
import { LocaleContext, Say } from '../i18n/say.tsx';
import { pageObstacle } from '../page-obstacle.ts';

/**
 * What the panel knows of the tab in front. Where nothing of ours is at work, `absent`: nobody asked for it, if it may be
 * there at all; `unreachable`: it may not; `not-started`: it may, and has not begun (a page older than the extension, a file).
 */
export type PanelState = PageDossier | 'waiting' | 'absent' | 'unreachable' | 'not-started';

const NOTHING_THERE = {
  waiting: 'popup.reading',
  absent: 'panel.absent',
  unreachable: 'popup.unreachable',
  'not-started': 'panel.not-started',
} as const satisfies Record<Extract<PanelState, string>, PlainKey>;

export interface PanelProps {
  readonly lang: 'ar' | 'en';
  /** BCP 47 tag of the reader, for month names. */
  readonly region?: string;
  readonly state: PanelState;
  /** The mark on the page whose card is open, or was last. */
  readonly current: string | undefined;
  /** Scrolls the page to the mark. */
  readonly onReveal: (annotation: string) => void;
}

/** What stands in the dossier's place, if anything does. */
function obstacle(state: PanelState): PlainKey | null {
  if (typeof state === 'string') return NOTHING_THERE[state];
  if (state.summary.state === 'off') return 'panel.off';
  return pageObstacle(state.summary) ?? (state.dossier === null ? 'popup.nothing' : null);
}

/** The dossier of the page in front, beside it: entries lead to the words, and the words' card to their entry. */
export function Panel(props: PanelProps) {
  const { state, current, onReveal } = props;
  const root = useRef<HTMLDivElement>(null);
  const reason = obstacle(state);
  const page = typeof state === 'string' ? null : state;
  // As the cards: in the article's language.
  const lang = reason === null && page !== null ? page.lang : props.lang;
  const region = lang === props.lang ? props.region : undefined;
  useEffect(() => {
    const entries = [...(root.current?.querySelectorAll('[data-annotations]') ?? [])];
    for (const entry of entries) entry.classList.remove('current');
    if (current === undefined) return;
    const entry = entries.find((one) => one.getAttribute('data-annotations')!.split(' ').includes(current));
    if (entry === undefined) return;
    for (let fold = entry.closest('details'); fold !== null; ) {
      fold.open = true;
      fold = fold.parentElement?.closest('details') ?? null;
    }
    entry.classList.add('current');
    entry.scrollIntoView({ block: 'nearest' });
  }, [current, state]);
  return (
    <LocaleContext.Provider value={{ lang, region }}>
      <div class="panel themed" data-theme="auto" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} ref={root}>
        {reason !== null && (
          <main class="message">
            <h1>
              <Say k="dossier.title" />
            </h1>
            <p role="status">
              <Say k={reason} />
            </p>
            {page?.summary.problem != null && (
              <p>
                <bdi class="kind">{page.summary.problem}</bdi>
              </p>
            )}
          </main>
        )}
        {reason === null && page?.dossier != null && (
          <main>
            <h1 class="spoken">
              <Say k="name" />
            </h1>
            <DossierView
              dossier={page.dossier}
              lang={lang}
              {...(region === undefined ? {} : { region })}
              {...(page.summary.published !== null && { dateFrom: `popup.by-${page.summary.published.by}` })}
              onReveal={onReveal}
            />
          </main>
        )}
      </div>
    </LocaleContext.Provider>
  );
}
