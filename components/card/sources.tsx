import type { ComponentChildren } from 'preact';
import type { CardSource } from '../../engine/context/card.ts';
import { formatNumber } from '../i18n/format.ts';
import { type PlainKey, t } from '../i18n/messages.ts';
import { Local, Say, SayCount, useLocale, When } from '../i18n/say.tsx';
import { Fold, useShared } from './shared.tsx';

/** Only the web's own schemes become links, whatever a pack says. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

function SourceLink({
  url,
  label,
  children,
}: {
  url: string | null;
  label?: string;
  children: ComponentChildren;
}) {
  const href = webAddress(url);
  if (href === null) {
    return (
      <span class="source" title={label}>
        {children}
      </span>
    );
  }
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children as string}
    </a>
  );
}

/** The best source of a statement by name, the others by number, and a word when all of them are weak. */
export function SourceRefs({
  sources,
  weak = false,
}: {
  readonly sources: readonly number[];
  readonly weak?: boolean;
}) {
  const locale = useLocale();
  const { sources: all } = useShared();
  const [first, ...rest] = sources.filter((index) => all[index] !== undefined);
  if (first === undefined) return null;
  return (
    <span class="refs">
      <SourceLink url={all[first]!.url}>
        <Local text={all[first]!.publisher} />
      </SourceLink>
      {rest.map((index) => {
        const n = formatNumber(index + 1, locale);
        const label = t(locale.lang, 'source.number', { n, publisher: all[index]!.publisher[locale.lang] });
        return (
          <sup key={index}>
            <SourceLink url={all[index]!.url} label={label}>
              <bdi>{n}</bdi>
            </SourceLink>
          </sup>
        );
      })}
      {weak && (
        <span class="weak">
          <Say k="source.weak" />
        </span>
      )}
    </span>
  );
}

const LEAN_KEYS: Readonly<Record<string, PlainKey>> = {
  official: 'source.official',
  'state-run': 'source.state-run',
  'party-affiliated': 'source.party-affiliated',
  research: 'source.research',
};

function SourceEntry({ source }: { readonly source: CardSource }) {
  const lean = LEAN_KEYS[source.lean ?? ''];
  return (
    <li>
      <SourceLink url={source.url}>
        <Local text={source.publisher} />
      </SourceLink>
      <span class="kind">
        {' · '}
        {source.published === null ? <Say k="time.undated" /> : <When value={source.published} />}
        {source.original !== null && (
          <>
            {' · '}
            <Say k="source.via" values={{ original: source.original }} />
          </>
        )}
        {lean !== undefined && (
          <>
            {' · '}
            <Say k={lean} />
          </>
        )}
      </span>
      <bdi class="headline">{source.title}</bdi>
      {source.grade === 'C' && (
        <span class="weak">
          <Say k="source.secondary" />
        </span>
      )}
    </li>
  );
}

/** All sources of the card in the order of their numbers. */
export function Sources({ sources }: { readonly sources: readonly CardSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <Fold lazy summary={<SayCount k="sources.count" n={sources.length} />}>
        <ol>
          {sources.map((source, i) => (
            <SourceEntry key={i} source={source} />
          ))}
        </ol>
      </Fold>
    </section>
  );
}
