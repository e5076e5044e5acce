import type { Lexicon } from './lexicon.ts';

/** The names of Arabic months, Hijri and Persian months and weekdays. */

export const CONJUNCTIONS = ['و', 'ف'];
export const PROCLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];

/** CLDR's own month names per family, widened below by what news writes beside them. */
const MONTH_LOCALES: readonly (readonly [locale: string, family: number])[] = [
  ['ar-EG', 1],
  ['ar-MA', 1],
  ['ar-LB', 2],
  ['ar-DZ', 3],
  ['ar-TN', 3],
];

const MONTHS: readonly (readonly [family: number, names: readonly string[]])[] = [
  [
    1,
    [
      'يناير|ينايير',
      'فبراير|فيبراير|فبرائر',
      'مارس',
      'أبريل|إبريل|نيسان أبريل',
      'مايو|مايوه',
      'يونيو|يونيه',
      'يوليو|يوليوز|يوليه',
      'أغسطس|غشت|اغسطوس|أوغسطس',
      'سبتمبر|شتنبر|سيبتمبر',
      'أكتوبر|اكتوبر',
      'نوفمبر|نونبر|نوفنبر',
      'ديسمبر|دجنبر|دسمبر',
    ],
  ],
  [
    2,
    [
      'كانون الثاني|كانون ثاني|كانون ثان|كانون2',
      'شباط',
      'آذار|اذار',
      'نيسان',
      'أيار|مايس',
      'حزيران',
      'تموز',
      'آب',
      'أيلول',
      'تشرين الأول|تشرين أول|تشرين1',
      'تشرين الثاني|تشرين ثاني|تشرين ثان|تشرين2',
      'كانون الأول|كانون أول|كانون1',
    ],
  ],
  [
    3,
    [
      'جانفي|جانفيي',
      'فيفري|فيفريي',
      'مارس',
      'أفريل',
      'ماي',
      'جوان',
      'جويلية',
      'أوت',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
  ],
];

/** Month names that are also ordinary words, surnames, makes or places. */
const DOUBTFUL = 'مارس|آب|أوت|ماي|جوان|تموز|نيسان|أيار|مايس|تشرين الأول|تشرين الثاني';

const HIJRI = [
  'محرم|المحرم|محرم الحرام',
  'صفر|صفر الخير',
  'ربيع الأول|ربيع أول',
  'ربيع الآخر|ربيع الثاني|ربيع ثان',
  'جمادى الأولى|جمادى الأول|جمادى أولى',
  'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر',
  'رجب',
  'شعبان',
  'رمضان|رمضان المبارك',
  'شوال',
  'ذو القعدة|ذي القعدة|ذا القعدة|ذو قعدة|ذي قعدة',
  'ذو الحجة|ذي الحجة|ذا الحجة|ذو حجة|ذي حجة',
];

const PERSIAN = [
  'فروردين',
  'أرديبهشت|ارديبهشت',
  'خرداد',
  'تير',
  'مرداد',
  'شهريور|شهريفر',
  'مهر',
  'آبان',
  'آذر',
  'دي',
  'بهمن',
  'إسفند|اسفند',
];

export const WEEKDAYS = [
  'الاثنين|الإثنين|الأثنين|الاثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
];

/** Weekdays without their article, folded: words of other meanings, save after a rank («آخر جمعة من رمضان»). */
export const BARE_WEEKDAYS = ['اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت', 'احد'];

export function addMonths(lexicon: Lexicon): void {
  for (const [locale, family] of MONTH_LOCALES) {
    const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = format.format(Date.UTC(2023, month - 1, 15));
      // «باب» is a door, not ب + آب.
      lexicon.add(name, { month, family }, name.length < 3 ? CONJUNCTIONS : PROCLITICS);
    }
  }
  for (const [family, names] of MONTHS) {
    names.forEach((spellings, i) => {
      lexicon.add(spellings, { month: i + 1, family }, spellings === 'آب' ? CONJUNCTIONS : PROCLITICS);
    });
  }
  for (const word of DOUBTFUL.split('|'))
    lexicon.add(word, { doubtful: 1 }, word === 'آب' ? CONJUNCTIONS : PROCLITICS);
  HIJRI.forEach((spellings, i) => {
    lexicon.add(spellings, { hijri: i + 1, doubtful: 1 }, PROCLITICS);
  });
  PERSIAN.forEach((spellings, i) => {
    lexicon.add(spellings, { persian: i + 1, doubtful: 1 });
  });
}
