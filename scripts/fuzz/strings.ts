import type { SourceDocument } from '../../engine/document.ts';
import { type Random, randomFrom } from './random.ts';

/** One way to make a hostile text. */
type Recipe = (random: Random, news: readonly string[]) => string;

/** Marks that stand inside words and white space of every sort. */
const SIGNS = [...'\u200f\u200c\u0640\u064b\u0651\ufeff\u202b\u2066\u2069\u00a0\u2028\r\t\n'];

/** Words and signs that the detectors react to, alone harmless, in any order nonsense. */
const SPARKS =
  `يناير شباط مارس كانون الثاني تشرين الأول / - – — . ، ؛ , : % ٪ في المئة بالمئة و ف ب ل ك س ال لل وبال فلل 13 ٣١ ۲۰۲۳ 2023 99 0 00 1,2 1.2.3
  12/3/2023 31/2 25:61 2:30 مساء صباحا الساعة يوم شهر عام سنة أمس اليوم غدا الاثنين الأحد الماضي الجاري المقبل قبل بعد منذ حتى خلال بين من إلى نحو أكثر
  أقل ما لا يقل عن ثلاثة آلاف ومئتي مليون ونصف وربع ألفين ألف مئة وخمسة وعشرون صاروخين موقعين قاعدتا هـ م الموافق رمضان 1444 العراق سوريا داعش تنظيم
  “داعش” القاعدة قاعدة عين الأسد مارك ميلي ميلي الرئيس of the and a in on by March May Sunday 5th 21st twenty -one two hundred thousand million $ € £ ¥ US
  Turkey Jordan Syria Central Command Nov. Dec 9 p.m. a.m. GMT last next ago since until between from to 's ' " « » ( ) [ ] … _ * # @`
    .split(/\s+/u)
    .concat(SIGNS);

const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
  [0x2000, 0x206f],
  [0x300, 0x36f],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x1ee00, 0x1eeff],
  [0x1f300, 0x1f6ff],
  [0xd800, 0xdfff],
  [0, 0x10ffff],
];

/** Any code points, lone surrogates among them. */
const anyUnicode: Recipe = (random) =>
  repeat(random.below(80), () => {
    const [from, to] = random.pick(RANGES);
    return String.fromCodePoint(from + random.below(to - from + 1));
  });

/** Letters, marks, digits and signs of Arabic text with few spaces. */
const arabicSoup: Recipe = (random) =>
  repeat(random.below(120), () =>
    random.below(5) === 0 ? ' ' : String.fromCharCode(0x60c + random.below(0x6d4 - 0x60c)),
  );

const sparks: Recipe = (random) =>
  repeat(random.below(40), () => random.pick(SPARKS) + (random.below(4) === 0 ? '' : ' '));

/** A line of news with pieces cut out, doubled, turned, swapped or strewn with signs. */
const mutatedNews: Recipe = (random, news) => {
  let text = random.pick(news);
  for (let i = random.below(6); i >= 0; i -= 1) text = mutate(text, random, news);
  return text.slice(0, 2000);
};

function mutate(text: string, random: Random, news: readonly string[]): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(25));
  const piece = text.slice(at, to);
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + piece + text.slice(to);
    case 2:
      return text.slice(0, at) + [...piece].reverse().join('') + text.slice(to);
    case 3:
      return text.slice(0, at) + random.pick(SPARKS) + text.slice(at);
    case 4:
      return text.slice(0, at) + random.pick(news).slice(random.below(60));
    case 5:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at);
    case 6:
      return (
        text.slice(0, at) +
        piece.replaceAll(' ', random.pick(['', '\u0640', '\u00a0', '\n', '-'])) +
        text.slice(to)
      );
    default:
      return text.slice(0, at) + piece.replace(/\d/gu, () => String(random.below(10))) + text.slice(to);
  }
}

/** One or two words again and again, what a backtracking rule is slow on. */
const repeats: Recipe = (random, news) => {
  const unit =
    random.below(3) === 0
      ? random.pick(news).slice(0, 1 + random.below(12))
      : random.pick(SPARKS) + random.pick(['', ' ', '\n']) + random.pick(['', random.pick(SPARKS), ' ']);
  return unit.repeat(1 + random.below(200)).slice(0, 3000);
};

/** By how often they are used: mutated news finds most. */
const ORDER = [mutatedNews, sparks, mutatedNews, anyUnicode, sparks, arabicSoup, mutatedNews, repeats];

/** The nth hostile document of a seed; made of its own random numbers, so that it can be made again alone. */
export function hostileDocument(seed: number, n: number, news: readonly string[]): SourceDocument {
  const random = randomFrom(seed * 1_000_003 + n);
  const recipe = ORDER[n % ORDER.length]!;
  const blocks = Array.from({ length: 1 + random.below(3) }, () => recipe(random, news));
  return {
    blocks,
    ...(random.below(3) === 0 ? {} : { published: random.pick(DATES) }),
    ...(random.below(3) === 0 ? { lang: random.pick(['ar', 'en'] as const) } : {}),
  };
}

const DATES = ['2023-03-14', '2024-02-29', '2025-12-31T23:59'];

function repeat(count: number, piece: () => string): string {
  let text = '';
  for (let i = 0; i < count; i += 1) text += piece();
  return text;
}

/** Units of which very long lines are made, with what they are to provoke. */
export const LONG_UNITS: Readonly<Record<string, string>> = {
  letters: 'ا',
  latin: 'a',
  digits: '1',
  'digits and points': '1.',
  clitics: 'وبال',
  'joined number words': 'وخمسة ',
  'number words without spaces': 'وخمسةوعشرون',
  months: 'مارس ',
  'dates without end': '13 مارس/',
  'weekdays and days': 'يوم الاثنين 13 ',
  'open quotations': '«',
  'quotes and words': '" قال ',
  'first words of names': 'القيادة المركزية ',
  'half of a name': 'قوات سوريا ',
  'bare surnames': 'مارك ميلي ميلي ',
  harakat: '\u064b',
  'lone surrogates': '\ud800',
  'bidi marks': '\u200f',
  'from … to': 'من 5 إلى ',
  'between … and': 'بين 5 و',
  'english numbers': 'twenty-one hundred and ',
  'english dates': 'March 5, ',
  'full stops': '. ',
  spaces: ' ',
  'whole sentences': 'قتل ثلاثة جنود في سوريا يوم الاثنين 13 مارس 2023. ',
  'counted duals': 'صاروخين و',
};
