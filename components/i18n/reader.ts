import type { Lang } from '../../engine/document.ts';
import type { Locale } from './format.ts';

/**
 * The language of the extension's own pages: Arabic for any Arabic of the browser, English for everything else.
 *
 * @param preferred BCP 47 tags, the first one counts
 */
export function readerLocale(preferred: readonly string[]): ReaderLocale {
  return localeIn(/^ar\b/i.test(preferred[0] ?? '') ? 'ar' : 'en', preferred);
}

type ReaderLocale = Locale & { readonly region: string | undefined };

/** A language with the reader's own kind of it. */
export function localeIn(lang: Lang, preferred: readonly string[]): ReaderLocale {
  return { lang, region: preferred.find((tag) => tag.toLowerCase().startsWith(lang)) };
}
