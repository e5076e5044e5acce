import { foldedWords, type WordList } from './folded-words.ts';

/** An agreement is named after the place where it was made; «اتفاق واشنطن وطهران» is one between two. */
export const AGREEMENTS_AR = foldedWords(
  'اتفاق اتفاقات اتفاقية اتفاقيات معاهدة إعلان وثيقة بيان عهد ميثاق مقررات',
);

/** After a country or a continent they make another one («أمريكا اللاتينية», «ألمانيا الشرقية»). */
export const PARTS_AR = foldedWords('اللاتينية الجنوبية الشمالية الوسطى الشرقية الغربية الصغرى الاستوائية');

/** Words that begin with «ال» and are not definite nouns, or end what was said before: a name may follow freely. */
export const NOT_DEFINITE_AR = foldedWords(`
  التي الذي الذين اللذين اللتين اليوم الآن إلا إلى السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الماضية
  الجاري الجارية الحالي الحالية المقبل المقبلة القادم القادمة الليلة البارحة الأسبوع الشهر العام السنة الساعة الجاريين
`);

export interface Trap {
  readonly before: WordList;
  readonly after: WordList;
}

const NONE = foldedWords('');
const trap = (before: string, after = ''): Trap => ({
  before: before === '' ? NONE : foldedWords(before),
  after: after === '' ? NONE : foldedWords(after),
});

/** Names by folded form, with the words before or after which they are the ordinary word. */
export const TRAPS_AR: ReadonlyMap<string, Trap> = new Map([
  ['المغرب', trap('بعد قبل صلاة أذان وقت عند غروب')],
  ['مسقط', trap('', 'رأس رأسه رأسها رأسهم الرأس')],
  ['المنامه', trap('غرف غرفة قاعات قاعة عنابر عنبر أماكن مكان بناء مباني')],
  ['قطر', trap('نصف', 'الدائرة دائرة')],
  ['كوبا', trap('كأس')],
  ['البندقيه', trap('بهذه تلك هذه برصاص طلق فوهة')],
  ['الاردن', trap('نهر')],
  ['الرباط', trap('', 'الصليبي المقدس')],
  ['لبنان', trap('جبل')],
  ['الهند', trap('', 'الصينية')],
  ['تشاد', trap('بحيرة')],
  ['النيل', trap('', 'من')],
  ['مصر', trap('هو وهو غير أنه بأنه إنه')],
]);

/** Nationality and quality words that are cities too: after a definite noun they describe it («القوة القاهرة»). */
export const DESCRIBES_AR = foldedWords(
  'القاهرة الناصرية المنصورة المحمدية الهاشمية الصالحية الخالدية الإسماعيلية النعمانية المحمودية اليوسفية العامرية العبادية الرشيدية',
);
