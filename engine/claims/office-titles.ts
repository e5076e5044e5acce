import type { PackSet } from '../../packs/pack.ts';
import type { Role } from '../../packs/schema.ts';
import { tokenTexts } from '../text/tokens.ts';
import { stem, stems } from './stem.ts';

/** Words of a title that tell nothing of which office it is. */
const EMPTY = new Set(
  'السابق سابقا الحالي آنذاك حينها وقتها يومها الأسبق المنتهية ولايته the of and for to a an then former current at time u s us then-'
    .split(' ')
    .flatMap(tokenTexts),
);
/** "Acting" is another office than the office itself only by degree; it neither helps nor hinders. */
const ACTING = new Set('بالوكالة بالإنابة المؤقت المكلف acting interim'.split(' ').flatMap(tokenTexts));

/** Ranks that stand between a title and a name. */
export const RANKS: ReadonlySet<string> = new Set(
  'الجنرال جنرال الفريق اللواء العميد العقيد الأدميرال أميرال السيد السيدة الدكتور د الأول general gen admiral adm lt lieutenant col colonel maj major mr mrs ms dr army'
    .split(' ')
    .flatMap(tokenTexts),
);

/** The words that tell titles of different offices apart: which of them must be the same. */
const HEADS = new Set(
  'رئيس نائب وزير قائد متحدث ناطق أمين مدير مبعوث سفير ملك أمير ولي وكيل مستشار مساعد president vice minister secretary chairman chair commander spokesman spokesperson spokeswoman director envoy ambassador king prince prime deputy chief adviser advisor emir sultan'
    .split(' ')
    .flatMap((word) => tokenTexts(word).map(stem)),
);

interface TitleWords {
  readonly heads: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<Role, TitleWords>();

/** The stems that may stand in a title of this office: its own words and those of where it is held. */
function wordsOf(packs: PackSet, person: string, role: Role): TitleWords {
  let words = known.get(role);
  if (words === undefined) {
    const of = role.of === null ? undefined : packs.entity(packs.qualify(person, role.of));
    const names = of === undefined ? [] : [of.labels.ar, of.labels.en, ...of.aliases.ar, ...of.aliases.en];
    const demonyms = of?.demonyms === undefined ? [] : [...of.demonyms.ar, ...of.demonyms.en];
    const titles = [role.title.ar, role.title.en];
    words = {
      heads: titles.map((text) => contentStems(text).filter((word) => HEADS.has(word))),
      all: new Set([...titles, ...names, ...demonyms].flatMap(contentStems)),
    };
    known.set(role, words);
  }
  return words;
}

/** Whether the words of the text can mean this office; "defence secretary" means "US Secretary of Defense". */
export function titleFits(packs: PackSet, person: string, role: Role, stated: string): boolean {
  const { words, heads: headsStated } = readTitle(stated);
  const { heads, all } = wordsOf(packs, person, role);
  return heads.some((own) => sameSet(own, headsStated)) && words.every((word) => all.has(word));
}

interface StatedTitle {
  readonly text: string;
  readonly words: readonly string[];
  readonly heads: readonly string[];
}

/** One title is held against all offices of a person in a row, so only the last is kept. */
let lastTitle: StatedTitle | undefined;

function readTitle(text: string): StatedTitle {
  if (lastTitle?.text !== text) {
    const words = contentStems(text);
    lastTitle = { text, words, heads: words.filter((word) => HEADS.has(word)) };
  }
  return lastTitle;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.every((word) => b.includes(word)) && b.every((word) => a.includes(word));
}

/** One spelling for words that two Englishes or two Arab presses write differently. */
const SAME: Readonly<Record<string, string>> = {
  defence: 'defense',
  اميركي: 'امريكي',
  spokesperson: 'spokesman',
};

function contentStems(text: string): string[] {
  return tokenTexts(text)
    .filter((token) => /[\p{L}]/u.test(token) && !EMPTY.has(token) && !ACTING.has(token) && !RANKS.has(token))
    .map(lastStem)
    .map((word) => SAME[word] ?? word);
}

/** «ووزير» and «لوزير» are «وزير»: the stem after the proclitics where that is a word of titles, the whole otherwise. */
function lastStem(token: string): string {
  return stems(token).find((word) => HEADS.has(word)) ?? stem(token);
}

export function isTitleHead(token: string): boolean {
  return stems(token).some((word) => HEADS.has(word));
}
