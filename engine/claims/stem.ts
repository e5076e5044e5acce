import { cliticReadings } from '../text/clitics.ts';
import { tokenTexts } from '../text/tokens.ts';
import { BROKEN_PLURALS, ENDINGS } from './locale-ar.ts';
import { PLURALS } from './locale-en.ts';

/**
 * Light stemming, so that a cue stands for its inflections: the article, sound plurals, duals, feminines, tanwin and the
 * broken plurals of the lexicon are brought to one form. The ending ي of adjectives stays: «سوري» and «سوريا» meet,
 * «عراقي» and «العراق» do not.
 */

const ARTICLE = 'ال';
/** A stem of fewer letters has lost a radical. */
const SHORTEST = 3;

const folded = (word: string) => tokenTexts(word)[0] ?? word;
const BROKEN = new Map(
  Object.entries(BROKEN_PLURALS).map(([plural, singular]) => [folded(plural), folded(singular)]),
);
const SUFFIXES = ENDINGS.map(folded);
/** «عناصره», «جنودها», «قواتهم»: of sound plurals and singulars the endings below take care. */
const POSSESSIVE = /(?:ها|هم|ه)$/u;
const stemmed = new Map<string, string>();
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;

/** The stem of one folded token without proclitics. */
export function stem(word: string): string {
  let known = stemmed.get(word);
  if (known === undefined) {
    if (stemmed.size >= MOST_KEPT) stemmed.clear();
    known = isArabic(word) ? arabicStem(word) : englishStem(word);
    stemmed.set(word, known);
  }
  return known;
}

const readings = new Map<string, readonly string[]>();

/** The stems of a folded token under each legal reading of its proclitics, the whole word first. */
export function stems(word: string): readonly string[] {
  let known = readings.get(word);
  if (known === undefined) {
    if (readings.size >= MOST_KEPT) readings.clear();
    known = isArabic(word)
      ? [...new Set(cliticReadings(word).map((reading) => stem(reading.rest)))]
      : [stem(word)];
    readings.set(word, known);
  }
  return known;
}

export function stemsOf(text: string): string[] {
  return tokenTexts(text).map(stem);
}

function isArabic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x0600 && unit <= 0x06ff;
}

function arabicStem(word: string): string {
  let rest =
    word.startsWith(ARTICLE) && word.length - ARTICLE.length >= SHORTEST ? word.slice(ARTICLE.length) : word;
  const broken = BROKEN.get(rest) ?? BROKEN.get(rest.replace(POSSESSIVE, ''));
  if (broken !== undefined) rest = broken;
  for (const suffix of SUFFIXES) {
    if (rest.length - suffix.length >= SHORTEST && rest.endsWith(suffix))
      return rest.slice(0, -suffix.length);
  }
  return rest;
}

function englishStem(word: string): string {
  const irregular = PLURALS[word];
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
