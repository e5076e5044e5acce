import type { Lang } from '../../engine/document.ts';

/** What wording a card or page needs to know of its reader. */
export interface Locale {
  readonly lang: Lang;
  /** BCP 47 tag from which month names and separators are taken (`ar-SY` writes آذار); the language alone if not given. */
  readonly region?: string | undefined;
  /** Arabic-Indic digits in Arabic; Western ones if not given. */
  readonly digits?: 'latn' | 'arab' | undefined;
  /** Days bear their Hijri date too, unless this is false. */
  readonly hijri?: boolean | undefined;
}

/** Gregorian and the digits asked for, whatever the region's default; British order of day and month in English. */
function tag({ lang, region, digits }: Locale): string {
  // Bare "en" would be American by default.
  const known = region !== undefined && region.length > 2 && region.toLowerCase().startsWith(`${lang}-`);
  const base = known ? region : lang === 'ar' ? 'ar' : 'en-GB';
  return new Intl.Locale(base, {
    calendar: 'gregory',
    numberingSystem: lang === 'ar' ? (digits ?? 'latn') : 'latn',
  }).toString();
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
/** Making an Intl formatter costs more than a whole card, so each is made once. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag(locale)} ${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tag(locale), { timeZone: 'UTC', ...options });
    dateFormats.set(key, format);
  }
  return format;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag(locale)} ${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(tag(locale), options);
    numberFormats.set(key, format);
  }
  return format;
}

/** From here on a round number is easier to read as "5.5 million". */
const WORDS_FROM = 1_000_000;

/** A figure as it is read: grouped, or in words when nothing is lost by that. */
export function formatNumber(value: number, locale: Locale): string {
  if (Math.abs(value) >= WORDS_FROM && value % (WORDS_FROM / 100) === 0) {
    return numberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    }).format(value);
  }
  return numberFormat(locale, { maximumFractionDigits: 3 }).format(value);
}

/** Short enough for an axis. */
export function formatTick(value: number, locale: Locale): string {
  return Math.abs(value) >= WORDS_FROM
    ? numberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value)
    : numberFormat(locale, {}).format(value);
}

const UMM_AL_QURA: Readonly<Record<Lang, string>> = {
  ar: 'ar-SA-u-ca-islamic-umalqura-nu-',
  en: 'en-GB-u-ca-islamic-umalqura-nu-',
};
const hijriFormats = new Map<string, Intl.DateTimeFormat>();

/** A day in the Umm al-Qura calendar: «21 شعبان 1444 هـ». */
export function formatHijri(day: Date, { lang, digits }: Locale): string {
  const key = UMM_AL_QURA[lang] + (lang === 'ar' ? (digits ?? 'latn') : 'latn');
  let format = hijriFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(key, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    hijriFormats.set(key, format);
  }
  return format.format(day);
}
