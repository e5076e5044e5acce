import type { CardModel, CardSource } from '../../engine/context/card.ts';
import { formatEdtf } from '../i18n/edtf.ts';
import { formatNumber, type Locale } from '../i18n/format.ts';
import { t } from '../i18n/messages.ts';
import type { Citation } from './props.ts';
import { webAddress } from './sources.tsx';
import { statementsOf } from './statements.ts';

/** A card as text and as HTML in the card's language: its statements with numbered sources, the list of these below. */
export function cite(card: CardModel, locale: Locale): Citation {
  const { lang } = locale;
  const title =
    card.kind === 'date' && card.value !== null
      ? formatEdtf(card.value, locale, 'long')
      : card.kind === 'office'
        ? card.personName[lang]
        : card.title[lang];
  const statements = statementsOf(card, locale);

  const numbers = new Map<number, number>();
  for (const { sources } of statements) {
    for (const index of sources) {
      if (card.sources[index] !== undefined && !numbers.has(index)) numbers.set(index, numbers.size + 1);
    }
  }
  const marks = (sources: readonly number[]) =>
    sources
      .flatMap((index) => numbers.get(index) ?? [])
      .map((n) => `[${formatNumber(n, locale)}]`)
      .join('');
  const cited = [...numbers].map(([index, n]) => ({ n, source: card.sources[index]! }));
  const foot = card.foot.packs
    .map(
      (pack) => `${pack.title[lang]}, ${t(lang, 'foot.data', { date: formatEdtf(pack.dataDate, locale) })}`,
    )
    .map((part) => (lang === 'ar' ? part.replace(', ', '، ') : part))
    .join(' · ');
  const signature = `${t(lang, 'name')} · ${foot}`;

  const text = [
    title,
    ...statements.map(({ kind, text: said, sources }) =>
      kind === 'heading' ? `\n${said}` : `${said}${sources.length > 0 ? ` ${marks(sources)}` : ''}`,
    ),
    ...(cited.length > 0 ? [''] : []),
    ...cited.map(({ n, source }) => `${formatNumber(n, locale)}. ${sourceText(source, locale)}`),
    '',
    signature,
  ].join('\n');

  const html = [
    `<div dir="${lang === 'ar' ? 'rtl' : 'ltr'}" lang="${lang}">`,
    `<p><strong>${escapeHtml(title)}</strong></p>`,
    ...statements.map(({ kind, text: said, sources }) =>
      kind === 'heading'
        ? `<p><strong>${escapeHtml(said)}</strong></p>`
        : `<p>${escapeHtml(said)}${sources.length > 0 ? ` <sup>${marks(sources)}</sup>` : ''}</p>`,
    ),
    cited.length > 0
      ? `<ol>${cited.map(({ source }) => `<li>${sourceHtml(source, locale)}</li>`).join('')}</ol>`
      : '',
    `<p><small>${escapeHtml(signature)}</small></p>`,
    '</div>',
  ].join('');
  return { text, html };
}

function sourceParts(source: CardSource, locale: Locale): string[] {
  return [
    source.publisher[locale.lang],
    source.title,
    source.published === null ? t(locale.lang, 'time.undated') : formatEdtf(source.published, locale),
    ...(source.original === null ? [] : [t(locale.lang, 'source.via', { original: source.original })]),
  ];
}

function sourceText(source: CardSource, locale: Locale): string {
  const url = webAddress(source.url);
  return [...sourceParts(source, locale), ...(url === null ? [] : [url])].join(
    locale.lang === 'ar' ? '، ' : ', ',
  );
}

function sourceHtml(source: CardSource, locale: Locale): string {
  const words = escapeHtml(sourceParts(source, locale).join(locale.lang === 'ar' ? '، ' : ', '));
  const url = webAddress(source.url);
  return url === null ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
