import { useState } from 'preact/hooks';
import type { PageSummary } from '../../platform/messages.ts';
import { formatEdtf } from '../i18n/edtf.ts';
import { formatNumber, type Locale } from '../i18n/format.ts';
import { eventName, type PlainKey, t } from '../i18n/messages.ts';
import { Say, useLocale } from '../i18n/say.tsx';

type Mention = PageSummary['mentions'][number];

/** In the order of their use to a reader: what joins text and record first. */
const KINDS = ['event', 'claim', 'entity', 'date', 'quantity'] as const;
const KIND_NAMES: Readonly<Record<Mention['kind'], PlainKey>> = {
  event: 'popup.events',
  claim: 'popup.claims',
  entity: 'popup.entities',
  date: 'popup.dates',
  quantity: 'popup.quantities',
};

/** Letters that readers type one way and pages write another: hamza forms, final ya and ta marbuta, vowel signs. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .toLowerCase();
}

/** The same thing is one entry, which leads to its first place; figures and events also by their words. */
export function distinct(mentions: readonly Mention[]): { mention: Mention; count: number }[] {
  const entries = new Map<string, { mention: Mention; count: number }>();
  for (const mention of mentions) {
    const { linked } = mention;
    const key = JSON.stringify([mention.kind, mention.label ?? [mention.text, linked ?? null]]);
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { mention, count: 1 });
    else entry.count += 1;
  }
  return [...entries.values()];
}

/**
 * What stands beside the words of the text: the record's name for it, with kind, place and day where that is an event. A date
 * is worded, and nothing is said twice.
 */
function detail(mention: Mention, locale: Locale): string | null {
  const { lang } = locale;
  const { linked } = mention;
  if (linked !== undefined) {
    if ('label' in linked) return linked.label[lang];
    const parts = [t(lang, eventName(linked.event)), linked.place?.[lang], formatEdtf(linked.date, locale)];
    return parts.filter((part) => part !== undefined).join(' · ');
  }
  if (mention.label === null || mention.label === mention.text) return null;
  return mention.kind === 'date' ? formatEdtf(mention.label, locale) : mention.label;
}

interface MentionsProps {
  readonly mentions: readonly Mention[];
  readonly onReveal: (annotation: string) => void;
}

export function Mentions({ mentions, onReveal }: MentionsProps) {
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const wanted = searchable(query.trim());
  const found = distinct(mentions).filter(
    ({ mention }) =>
      wanted === '' || searchable(`${mention.text} ${detail(mention, locale) ?? ''}`).includes(wanted),
  );
  const label = t(locale.lang, 'popup.search');
  return (
    <>
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length === 0 && (
        <p class="message" role="status">
          <Say k="popup.no-match" />
        </p>
      )}
      {KINDS.map((kind) => {
        const entries = found.filter(({ mention }) => mention.kind === kind);
        if (entries.length === 0) return null;
        return (
          <section key={kind} class="kind">
            <h3>
              <Say k={KIND_NAMES[kind]} /> <bdi>{formatNumber(entries.length, locale)}</bdi>
            </h3>
            <ul>
              {entries.map(({ mention, count }) => (
                <li key={mention.annotation}>
                  <button
                    type="button"
                    class={mention.kind}
                    data-mention={mention.annotation}
                    onClick={() => onReveal(mention.annotation)}
                  >
                    <bdi class="words">{mention.text}</bdi>
                    {detail(mention, locale) !== null && <bdi class="soft">{detail(mention, locale)}</bdi>}
                    {count > 1 && (
                      <bdi class="times" dir="ltr">
                        ×{formatNumber(count, locale)}
                      </bdi>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
