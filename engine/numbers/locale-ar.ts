import { fold } from '../text/fold.ts';

/**
 * Arabic number words. Written in full spelling; folded on first use (hamza, ta marbuta and tanwin fall together there).
 * Forms: W. Wright, A Grammar of the Arabic Language, vol. 1 §§ 319–338 (numerals).
 */
export type NumberWord =
  /** 1–9. `bound` stands only inside a compound: «أحد عشر», «إحدى وعشرون»; alone it is the pronoun "one of". */
  | {
      readonly role: 'unit';
      readonly value: number;
      readonly bound?: boolean;
      /** The same letters are a fraction before a definite noun: «خُمس السكان». */
      readonly part?: boolean;
    }
  /** «عشر/عشرة»: ten, or the second half of 11–19. */
  | { readonly role: 'ten'; readonly value: 10; readonly part?: boolean }
  | { readonly role: 'tens'; readonly value: number }
  /** 100–900 as one word. */
  | { readonly role: 'hundred'; readonly value: number }
  /** A power of a thousand; `times` 2 for the dual. `alef`: «ألفا» is the dual construct or a tanwin without its mark. */
  | {
      readonly role: 'scale';
      readonly value: number;
      readonly times: 1 | 2;
      readonly plural?: boolean;
      readonly alef?: boolean;
    }
  | { readonly role: 'fraction'; readonly value: number }
  /** «أرباع», «أخماس»: parts counted by a unit before them. */
  | { readonly role: 'parts'; readonly value: number }
  /** «عشرات», «مئات». */
  | { readonly role: 'vague' }
  /** «بضع»: an open count before «مئات», «آلاف» or a noun. */
  | { readonly role: 'some' }
  | { readonly role: 'ordinal'; readonly value: number };

const UNITS: Readonly<Record<number, string>> = {
  0: 'صفر صفرا',
  1: 'واحد واحدة واحدا',
  2: 'اثنان اثنين اثنتان اثنتين',
  3: 'ثلاثة ثلاث ثلاثا',
  4: 'أربعة أربع أربعا',
  5: 'خمسة خمس خمسا',
  6: 'ستة ست ستا',
  7: 'سبعة سبع سبعا',
  8: 'ثمانية ثماني ثمان ثمانيا',
  9: 'تسعة تسع تسعا',
};
const BOUND_UNITS: Readonly<Record<number, string>> = {
  1: 'أحد إحدى أحدا',
  2: 'اثنا اثني اثنتا اثنتي',
};
/** The feminine counts that are written like a fraction. «ربع» and «ثلث» are fractions only. */
const PART_UNITS = 'خمس سبع تسع';
const TENS: Readonly<Record<number, string>> = {
  20: 'عشرون عشرين',
  30: 'ثلاثون ثلاثين',
  40: 'أربعون أربعين',
  50: 'خمسون خمسين',
  60: 'ستون ستين',
  70: 'سبعون سبعين',
  80: 'ثمانون ثمانين',
  90: 'تسعون تسعين',
};
const HUNDRED = 'مئة مائة';
const TWO_HUNDRED = 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي';
const HUNDRED_STEMS: Readonly<Record<number, string>> = {
  3: 'ثلاث',
  4: 'أربع',
  5: 'خمس',
  6: 'ست',
  7: 'سبع',
  8: 'ثمان ثماني',
  9: 'تسع',
};
const SCALES: readonly {
  readonly value: number;
  readonly stems: string;
  readonly plurals: string;
}[] = [
  { value: 1e3, stems: 'ألف', plurals: 'آلاف ألوف' },
  { value: 1e6, stems: 'مليون', plurals: 'ملايين' },
  { value: 1e9, stems: 'مليار بليون', plurals: 'مليارات ملايير ملاير بلايين' },
  { value: 1e12, stems: 'تريليون ترليون', plurals: 'تريليونات ترليونات' },
];
const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا ثلثي ثلثان ثلثين'],
  [1 / 4, 'ربع'],
  [1 / 6, 'سدس'],
];
const PARTS: Readonly<Record<number, string>> = {
  3: 'أثلاث',
  4: 'أرباع',
  5: 'أخماس',
  6: 'أسداس',
  7: 'أسباع',
  8: 'أثمان',
  9: 'أتساع',
  10: 'أعشار',
};
const ORDINALS: Readonly<Record<number, string>> = {
  1: 'أول أولى حادي حادية',
  2: 'ثاني ثان ثانية',
  3: 'ثالث ثالثة',
  4: 'رابع رابعة',
  5: 'خامس خامسة',
  6: 'سادس سادسة',
  7: 'سابع سابعة',
  8: 'ثامن ثامنة',
  9: 'تاسع تاسعة',
  10: 'عاشر عاشرة',
};

let words: Map<string, NumberWord> | undefined;

/** The number word that a folded Arabic word, without proclitics and article, is. */
export function arabicNumberWord(folded: string): NumberWord | undefined {
  words ??= build();
  return words.get(folded);
}

function build(): Map<string, NumberWord> {
  const map = new Map<string, NumberWord>();
  const put = (spellings: string, word: NumberWord) => {
    for (const spelling of spellings.split(' ')) map.set(fold(spelling).text, word);
  };
  for (const [value, forms] of Object.entries(ORDINALS))
    put(forms, { role: 'ordinal', value: Number(value) });
  for (const [value, forms] of Object.entries(UNITS)) put(forms, { role: 'unit', value: Number(value) });
  for (const [value, forms] of Object.entries(BOUND_UNITS))
    put(forms, { role: 'unit', value: Number(value), bound: true });
  for (const form of PART_UNITS.split(' ')) {
    const word = map.get(form);
    if (word?.role === 'unit') map.set(form, { ...word, part: true });
  }
  put('عشر', { role: 'ten', value: 10, part: true });
  put('عشرة عشرا', { role: 'ten', value: 10 });
  for (const [value, forms] of Object.entries(TENS)) put(forms, { role: 'tens', value: Number(value) });
  put(HUNDRED, { role: 'hundred', value: 100 });
  put(TWO_HUNDRED, { role: 'hundred', value: 200 });
  for (const [value, stems] of Object.entries(HUNDRED_STEMS)) {
    for (const stem of stems.split(' ')) {
      for (const hundred of HUNDRED.split(' '))
        put(stem + hundred, { role: 'hundred', value: Number(value) * 100 });
    }
  }
  for (const { value, stems, plurals } of SCALES) {
    for (const stem of stems.split(' ')) {
      put(stem, { role: 'scale', value, times: 1 });
      put(`${stem}ان ${stem}ين ${stem}ي`, { role: 'scale', value, times: 2 });
      put(`${stem}ا`, { role: 'scale', value, times: 2, alef: true });
    }
    put(plurals, { role: 'scale', value, times: 1, plural: true });
  }
  for (const [value, forms] of FRACTIONS) put(forms, { role: 'fraction', value });
  for (const [value, form] of Object.entries(PARTS)) put(form, { role: 'parts', value: Number(value) });
  put('دزينة دزينات', { role: 'scale', value: 12, times: 1 });
  put('عشرات مئات مئآت', { role: 'vague' });
  put('بضع بضعة', { role: 'some' });
  return map;
}

/** Words behind a number that are nothing counted. */
export const NO_COUNTED: ReadonlySet<string> = new Set(
  'قد من في على إلى الي عن أو بينما بعد قبل حتى كما فيما مقابل خلال منذ لكن ثم هم بحسب حسب تقريبا سنويا يوميا شهريا إضافيا آخر آخرين بين ضمن لدى عند تحت نحو بحلول هذا هذه ممن مما ليصل لتصل'
    .split(' ')
    .map((word) => fold(word).text),
);
/** Nouns that begin like the conjunction «و» or like a verb of the present. */
export const COUNTED_WITH_WAW_OR_YEH: ReadonlySet<string> = new Set(
  'وحدة وظيفة وثيقة وفاة ورقة وزير ولد وجبة واقعة وسيلة ورشة ولاية يوم يورو ين يمني يتيم ياباني يهودي'
    .split(' ')
    .map((word) => fold(word).text),
);
