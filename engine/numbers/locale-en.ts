/** English number words, lower case. */
export type EnglishNumberWord =
  | { readonly role: 'unit'; readonly value: number }
  | { readonly role: 'tens'; readonly value: number }
  | { readonly role: 'hundred' }
  | { readonly role: 'scale'; readonly value: number }
  | { readonly role: 'dozen' }
  | { readonly role: 'fraction'; readonly value: number }
  /** «thirds», «quarters»: parts counted by a unit before them. */
  | { readonly role: 'parts'; readonly value: number }
  /** "hundreds", "dozens"; after a count of their own ("two dozens", "3 millions") a scale of this `value`. */
  | { readonly role: 'vague'; readonly value?: number }
  /** "several", "few": an open count before a scale. */
  | { readonly role: 'some' }
  | { readonly role: 'article' }
  | { readonly role: 'ordinal'; readonly value: number; readonly part?: number };

const UNDER_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const TENS_ORDINALS = 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const PARTS: Readonly<Record<string, number>> = {
  halves: 2,
  thirds: 3,
  quarters: 4,
  fourths: 4,
  fifths: 5,
  sixths: 6,
  sevenths: 7,
  eighths: 8,
  ninths: 9,
  tenths: 10,
  hundredths: 100,
  thousandths: 1000,
  millionths: 1e6,
};
/** Ordinals whose parts are told: "a hundredth of a second". */
const SMALL_PARTS: Readonly<Record<string, number>> = { hundredth: 100, thousandth: 1000, millionth: 1e6 };
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

export const ENGLISH_NUMBER_WORDS: ReadonlyMap<string, EnglishNumberWord> = build();

/** Letters written onto a number for a scale: "2.5m", "$3bn". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function build(): Map<string, EnglishNumberWord> {
  const map = new Map<string, EnglishNumberWord>();
  UNDER_TWENTY.split(' ').forEach((word, value) => {
    map.set(word, { role: 'unit', value });
  });
  for (const word of ['nought', 'naught']) map.set(word, { role: 'unit', value: 0 });
  TENS.split(' ').forEach((word, i) => {
    map.set(word, { role: 'tens', value: (i + 2) * 10 });
  });
  ORDINALS.split(' ').forEach((word, i) => {
    map.set(
      word,
      i >= 2 && i < 10 ? { role: 'ordinal', value: i + 1, part: i + 1 } : { role: 'ordinal', value: i + 1 },
    );
  });
  TENS_ORDINALS.split(' ').forEach((word, i) => {
    map.set(word, { role: 'ordinal', value: (i + 3) * 10 });
  });
  for (const [word, value] of Object.entries(SMALL_PARTS))
    map.set(word, { role: 'ordinal', value, part: value });
  for (const [word, value] of Object.entries(PARTS)) map.set(word, { role: 'parts', value });
  map.set('half', { role: 'fraction', value: 1 / 2 });
  map.set('quarter', { role: 'fraction', value: 1 / 4 });
  map.set('hundred', { role: 'hundred' });
  for (const [word, value] of Object.entries(SCALES)) {
    map.set(word, { role: 'scale', value });
    map.set(`${word}s`, { role: 'vague', value });
  }
  map.set('dozen', { role: 'dozen' });
  for (const word of ['scores', 'tens']) map.set(word, { role: 'vague' });
  map.set('dozens', { role: 'vague', value: 12 });
  map.set('hundreds', { role: 'vague', value: 100 });
  for (const word of ['several', 'few']) map.set(word, { role: 'some' });
  for (const word of ['a', 'an']) map.set(word, { role: 'article' });
  return map;
}

/** Nouns of what is counted in millions: before "1.2m" they make it no length. */
export const COUNTS: ReadonlySet<string> = new Set(
  'population people refugees migrants displaced inhabitants residents voters votes turnout users subscribers viewers followers jobs homes households children pupils students patients cases deaths doses downloads barrels sales losses revenue profit profits'.split(
    ' ',
  ),
);
/** Behind "2.5m" they make it a length all the same. */
export const NEVER_COUNTED: ReadonlySet<string> = new Set(
  'tall long wide high deep away above below apart'.split(' '),
);
