import type { Lang } from '../../engine/document.ts';
import { arabic } from './messages.ar.ts';
import { english } from './messages.en.ts';
import type { arabicPages } from './pages.ar.ts';

/** Arabic counts in six ways (CLDR): 0, 1, 2, 3–10, 11–99, 100 and the rest. Each is written out. */
export type ArabicForms = Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;
/** English needs two; `zero` where "no …" reads better than "0 …". */
export type EnglishForms = Readonly<{ zero?: string; one: string; other: string }>;

/** Keys are the Arabic catalogue's: Arabic is written first, and every other language must have the same keys. */
export type CardKey = keyof typeof arabic.plain;
/** Known only where `pages.ts` was imported. */
export type PageKey = keyof typeof arabicPages;
export type PlainKey = CardKey | PageKey;
export type CountedKey = keyof typeof arabic.counted;

export type Values = Readonly<Record<string, string>>;

/** A message cut at its `{placeholders}`: text as it stands, or the name of a value. */
export type Part = string | { readonly name: string };

const plain: Record<Lang, Readonly<Record<string, string>>> = { ar: arabic.plain, en: english.plain };
const COUNTED = { ar: arabic.counted, en: english.counted } satisfies Record<Lang, unknown>;
const RULES = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** The key of a group's member, such as `event.raid`; undefined for one that has no message. */
export function keyOf(group: 'entity' | 'event', member: string): CardKey | undefined {
  const key = `${group}.${member}`;
  return Object.hasOwn(arabic.plain, key) ? (key as CardKey) : undefined;
}

/** The message that names a kind of event. */
export function eventName(kind: string): CardKey {
  return keyOf('event', kind) ?? 'event.other';
}

/** Adds the texts that only some pages need; called once, before anything is drawn. */
export function addTexts(texts: Readonly<Record<Lang, Readonly<Record<PageKey, string>>>>): void {
  plain.ar = { ...plain.ar, ...texts.ar };
  plain.en = { ...plain.en, ...texts.en };
}

/**
 * The message with its `{placeholders}` still in it.
 *
 * @throws Error for a page's text where `pages.ts` was not imported
 */
export function template(lang: Lang, key: PlainKey): string {
  const text = plain[lang][key];
  if (text === undefined) throw new Error(`No text for ${key}: import components/i18n/pages.ts`);
  return text;
}

/** The form that fits `count`, with its `{n}` still in it. */
export function countedTemplate(lang: Lang, key: CountedKey, count: number): string {
  const forms: Readonly<Record<string, string | undefined>> & { readonly other: string } = COUNTED[lang][key];
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  return forms[RULES[lang].select(count)] ?? forms.other;
}

export function parts(message: string): Part[] {
  return message
    .split(/(\{[a-zA-Z]+\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { name: part.slice(1, -1) } : part));
}

export function fill(message: string, values: Values = {}): string {
  return parts(message)
    .map((part) => (typeof part === 'string' ? part : (values[part.name] ?? '')))
    .join('');
}

/** A message as plain text, for labels and the clipboard. */
export function t(lang: Lang, key: PlainKey, values?: Values): string {
  return fill(template(lang, key), values);
}

/** A counted message as plain text; `{n}` is filled by the caller, who formats numbers. */
export function tCount(lang: Lang, key: CountedKey, count: number, values: Values): string {
  return fill(countedTemplate(lang, key, count), values);
}
