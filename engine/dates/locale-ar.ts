import { Unit } from './expression.ts';
import { addFrames } from './frames-ar.ts';
import { Lexicon } from './lexicon.ts';
import { addMonths, PROCLITICS, WEEKDAYS } from './months-ar.ts';
import { Holiday } from './named-days.ts';

/** The words of Arabic dates. Spellings are given once as news writes them; folding brings variants together. */

const ORDINALS = [
  'الأول|أول',
  'الثاني|ثاني',
  'الثالث|ثالث',
  'الرابع|رابع',
  'الخامس|خامس',
  'السادس|سادس',
  'السابع|سابع',
  'الثامن|ثامن',
  'التاسع|تاسع',
  'العاشر|عاشر',
];

const HOURS = [
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة|الحادية عشر',
  'الثانية عشرة|الثانية عشر',
];

const CARDINALS = [
  'واحد|واحدة',
  'اثنين|اثنان|اثنتين|اثنتان',
  'ثلاث|ثلاثة',
  'أربع|أربعة',
  'خمس|خمسة',
  'ست|ستة',
  'سبع|سبعة',
  'ثماني|ثمانية|ثمان',
  'تسع|تسعة',
  'عشر|عشرة',
];

/** singular, dual, plural, each without the article. */
const UNITS: readonly (readonly [code: number, forms: readonly [string, string, string]])[] = [
  [Unit.second, ['ثانية', 'ثانيتين|ثانيتان', 'ثوان|ثواني']],
  [Unit.minute, ['دقيقة', 'دقيقتين|دقيقتان', 'دقائق']],
  [Unit.hour, ['ساعة', 'ساعتين|ساعتان', 'ساعات']],
  [Unit.day, ['يوم|يوما', 'يومين|يومان', 'أيام']],
  [Unit.week, ['أسبوع|أسبوعا', 'أسبوعين|أسبوعان', 'أسابيع']],
  [Unit.month, ['شهر|شهرا', 'شهرين|شهران', 'أشهر|شهور']],
  [Unit.year, ['عام|عاما|سنة|حول', 'عامين|عامان|سنتين|سنتان', 'أعوام|سنوات|سنين']],
  [Unit.decade, ['عقد|عقدا', 'عقدين|عقدان', 'عقود']],
  [Unit.century, ['قرن|قرنا', 'قرنين|قرنان', 'قرون']],
];

const SHIFTS: readonly (readonly [number, string])[] = [
  [
    -1,
    'الماضي|الماضية|الماضيين|الماضيتين|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|الفائتين|الفارط|الفارطة|الفارطين|المنقضي|المنقضية|المنقضيين|الأخير|الأخيرة|الأخيرين|الأخيرتين',
  ],
  [0, 'الحالي|الحالية|الجاري|الجارية|الراهن|الراهنة'],
  [1, 'المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين|الآتي|الآتية'],
];

const DECADES: readonly (readonly [number, string])[] = [
  [20, 'العشرينيات|العشرينات|عشرينيات|عشرينات'],
  [30, 'الثلاثينيات|الثلاثينات|ثلاثينيات|ثلاثينات'],
  [40, 'الأربعينيات|الأربعينات|أربعينيات|أربعينات'],
  [50, 'الخمسينيات|الخمسينات|خمسينيات|خمسينات'],
  [60, 'الستينيات|الستينات|ستينيات|ستينات'],
  [70, 'السبعينيات|السبعينات|سبعينيات|سبعينات'],
  [80, 'الثمانينيات|الثمانينات|ثمانينيات|ثمانينات'],
  [90, 'التسعينيات|التسعينات|تسعينيات|تسعينات'],
];

/** The day that the words name, counted from today. */
const RELATIVE_DAYS: readonly (readonly [number, string])[] = [
  [-2, 'أول أمس|أول من أمس|أمس الأول|قبل أمس|أول البارحة|ما قبل أمس'],
  [-1, 'أمس|الأمس|البارحة|امبارح|الليلة الماضية|الليلة الفائتة'],
  [0, 'الليلة|هذا اليوم|هذا الصباح|هذا المساء|هذه الليلة'],
  [1, 'غدا|غد|الغد'],
  [2, 'بعد غد|بعد الغد|بعد غدا'],
];

/** Day counted from the day that the text named last. */
const TEXT_DAYS: readonly (readonly [number, string])[] = [
  [
    0,
    'اليوم نفسه|اليوم ذاته|اليوم عينه|نفس اليوم|ذات اليوم|ذلك اليوم|تلك الليلة|ذلك المساء|ذلك الصباح|اليوم نفسها|الليلة نفسها|الليلة ذاتها|الليلة عينها',
  ],
  [
    1,
    'اليوم التالي|اليوم الذي يليه|اليوم الذي تلاه|صباح اليوم التالي|مساء اليوم التالي|فجر اليوم التالي|اليوم الموالي',
  ],
  [-1, 'اليوم السابق|اليوم الذي سبقه|الليلة السابقة'],
];

const DAY_PARTS =
  'صباح|صبيحة|مساء|أمسية|ظهر|عصر|فجر|ليل|ليلة|ضحى|عشية|مغرب|بعد ظهر|قبل ظهر|ظهيرة|منتصف ليل|منتصف ليلة|ساعات صباح|ساعات الصباح الأولى|ساعات الفجر الأولى|ساعات الصباح|ساعات الفجر|ساعات المساء|الساعات الأولى من صباح|الساعات الأولى من فجر|ساعات متأخرة من ليل|ساعات مبكرة من صباح|نهار|غروب|وقت متأخر من مساء|وقت متأخر من ليل|وقت مبكر من صباح|وقت مبكر من فجر|ساعة متأخرة من مساء|ساعة متأخرة من ليل';

/** The hour at which the half of the day begins that a clock time is told of. */
const HALF_DAYS: readonly (readonly [number, string])[] = [
  [
    0,
    'صباحا|صباح|الصباح|فجرا|فجر|الفجر|بعد منتصف الليل|بعد منتصف ليل|قبل الظهر|الصبح|ضحى|سحرا|من صباح|من فجر|من بعد منتصف الليل|ص',
  ],
  [11, 'ظهرا|ظهر|الظهر|من ظهر'],
  [
    12,
    'مساء|المساء|عصرا|عصر|العصر|بعد الظهر|بعد ظهر|بعد العصر|بعد المغرب|العشاء|من مساء|من عصر|من بعد ظهر|مساءا|زوالا|قبل منتصف الليل|عشاء|غروبا',
  ],
  [18, 'ليلا|ليل|الليل|من ليل|من ليلة'],
];

const HOLIDAYS: readonly (readonly [words: string, holiday: number])[] = [
  ['رأس السنة الميلادية|يوم رأس السنة', Holiday.newYear],
  ['ليلة عيد الميلاد|عشية عيد الميلاد', Holiday.christmasEve],
  ['يوم عيد الميلاد', Holiday.christmas],
  ['ليلة رأس السنة|ليلة رأس السنة الميلادية|عشية رأس السنة', Holiday.newYearsEve],
  ['يوم عيد الفطر|أول أيام عيد الفطر|أول يوم من عيد الفطر|اليوم الأول من عيد الفطر', Holiday.fitr],
  ['يوم عيد الأضحى|أول أيام عيد الأضحى|أول يوم من عيد الأضحى|اليوم الأول من عيد الأضحى', Holiday.adha],
  ['رأس السنة الهجرية', Holiday.hijriNewYear],
];

/** Said of greetings, prayers and leave too: read after a preposition of time. The churches keep Christmas and Easter on different days. */
const FEASTS: readonly (readonly [words: string, holiday: number])[] = [
  ['عيد الفطر|عيد الفطر المبارك', Holiday.fitr],
  ['عيد الأضحى|عيد الأضحى المبارك', Holiday.adha],
  ['المولد النبوي|المولد النبوي الشريف', Holiday.prophetsBirthday],
];

function addUnits(lexicon: Lexicon): void {
  for (const [unit, forms] of UNITS) {
    forms.forEach((spellings, i) => {
      for (const word of spellings.split('|')) {
        lexicon.add(word, { unit, number: i + 1 }, PROCLITICS);
        lexicon.add(`ال${word}`, { unit, number: i + 1, definite: 1 }, PROCLITICS);
      }
    });
  }
}

function addNumbers(lexicon: Lexicon): void {
  ORDINALS.forEach((words, i) => {
    lexicon.add(words, { ordinal: i + 1 }, PROCLITICS);
  });
  lexicon.add('فاتح|غرة|الفاتح', { ordinal: 1 }, PROCLITICS);
  lexicon.add('الحادي|حادي', { ordinal: 1, tens: 0 }, PROCLITICS);
  lexicon.add('عشر|عشرة', { teen: 10 });
  // «الـ3»: the article written apart from digits.
  lexicon.add('ال', { definite: 1 }, PROCLITICS);
  lexicon.add('العشرين|العشرون|عشرين|عشرون', { tens: 20 }, PROCLITICS);
  lexicon.add('الثلاثين|الثلاثون|ثلاثين|ثلاثون', { tens: 30 }, PROCLITICS);
  HOURS.forEach((words, i) => {
    lexicon.add(words, { hour: i + 1 }, PROCLITICS);
  });
  CARDINALS.forEach((words, i) => {
    lexicon.add(words, { cardinal: i + 1 }, PROCLITICS);
    for (const word of words.split('|')) lexicon.add(`ال${word}`, { cardinal: i + 1 }, PROCLITICS);
  });
  lexicon.add('عشرين|عشرون', { cardinal: 20 }, PROCLITICS);
  lexicon.add('ثلاثين|ثلاثون', { cardinal: 30 }, PROCLITICS);
  lexicon.add('أربعين|أربعون', { cardinal: 40 }, PROCLITICS);
  lexicon.add('خمسين|خمسون', { cardinal: 50 }, PROCLITICS);
}

function addDays(lexicon: Lexicon): void {
  WEEKDAYS.forEach((words, i) => {
    lexicon.add(words, { weekday: i + 1 }, PROCLITICS);
  });
  for (const [relativeDay, words] of RELATIVE_DAYS) lexicon.add(words, { relativeDay }, PROCLITICS);
  // «وغد» is a scoundrel and «وغدا» "and became".
  lexicon.entries.delete('وغد');
  for (const [textShift, words] of TEXT_DAYS) lexicon.add(words, { dayWord: 1, textShift }, PROCLITICS);
  lexicon.add('يوم|نهار', { dayWord: 1 }, PROCLITICS);
  lexicon.add('يومي|فجري|صباحي|ليلتي', { dayWord: 2 }, PROCLITICS);
  lexicon.add('أيام', { dayWord: 3 });
  lexicon.add('اليوم', { dayWord: 4 }, PROCLITICS);
  lexicon.add(DAY_PARTS, { dayPart: 1 }, PROCLITICS);
  for (const [halfDay, words] of HALF_DAYS) lexicon.add(words, { halfDay });
}

function addPeriods(lexicon: Lexicon): void {
  for (const [shift, words] of SHIFTS) {
    lexicon.add(words, { shift });
    // «العام قبل الماضي», «الأسبوع ما بعد المقبل»
    if (shift === 0) continue;
    for (const word of words.split('|')) {
      if (word.startsWith('الأخير')) continue;
      const far = `${shift < 0 ? 'قبل' : 'بعد'} ${word}`;
      lexicon.add(`${far}|ما ${far}`, { shift: 2 * shift });
    }
  }
  lexicon.add('التالي|التالية|الموالي|الموالية|اللاحق', { textShift: 1 });
  lexicon.add('السابق|السابقة', { textShift: -1 });
  lexicon.add('الذي يليه|الذي تلاه|الذي يلي ذلك|التي تليها|التي تلتها', { textShift: 1 });
  lexicon.add('الذي سبقه|الذي يسبقه|التي سبقتها|التي تسبقها', { textShift: -1 });
  lexicon.add('نفسه|نفسها|ذاته|ذاتها|عينه', { same: 1 });
  lexicon.add('هذا|هذه', { this: 1 }, PROCLITICS);
  lexicon.add(
    'الأيام الأولى من|الأسابيع الأولى من|الأشهر الأولى من|الأيام الأخيرة من|الأسابيع الأخيرة من|الأشهر الأخيرة من|مطلع|بداية|بدايات|أوائل|مستهل|منتصف|أواسط|أواخر|نهاية|نهايات|ختام',
    { phase: 1 },
    PROCLITICS,
  );
  lexicon.add('شهر|لشهر|شهري', { monthWord: 1 }, PROCLITICS);
  lexicon.add('عام|سنة', { yearWord: 1 }, PROCLITICS);
  lexicon.add('العام|السنة', { yearWord: 2 }, PROCLITICS);
  lexicon.add('عامي|سنتي|السنوات|الأعوام|أعوام', { yearWord: 3 }, PROCLITICS);
  const seasons: readonly (readonly [number, string])[] = [
    [21, 'ربيع|الربيع'],
    [22, 'صيف|الصيف'],
    [23, 'خريف|الخريف'],
    [24, 'شتاء|الشتاء'],
  ];
  for (const [season, words] of seasons) lexicon.add(words, { season }, PROCLITICS);
  for (const [words, holiday] of HOLIDAYS) lexicon.add(words, { holiday }, PROCLITICS);
  for (const [words, holiday] of FEASTS) lexicon.add(words, { holiday, doubtful: 1 });
  lexicon.add('عطلة', { modifier: 1 }, PROCLITICS);
  lexicon.add('بقية|باقي|ما تبقى من', { rest: 1 }, PROCLITICS);
  // «الثلاثي», «السداسي»: the Maghreb's quarter and half-year.
  lexicon.add('الربع|ربع|الثلاثي', { quarterWord: 1 }, PROCLITICS);
  lexicon.add('النصف|نصف|السداسي', { halfWord: 1 }, PROCLITICS);
  for (const [decade, words] of DECADES) lexicon.add(words, { decade }, PROCLITICS);
  lexicon.add('القرن', { centuryWord: 1 }, PROCLITICS);
}

function addClock(lexicon: Lexicon): void {
  lexicon.add('الساعة', { clockWord: 1 }, PROCLITICS);
  lexicon.add('منتصف الليل', { namedHour: 24 });
  lexicon.add('منتصف النهار', { namedHour: 12 });
  lexicon.add('دقيقة|دقائق', { minuteWord: 1 });
  lexicon.add('والنصف|ونصف', { fraction: 30 });
  lexicon.add('والربع|وربع', { fraction: 15 });
  lexicon.add('والثلث|وثلث', { fraction: 20 });
  lexicon.add('إلا ربعا|إلا ربع|إلا الربع', { fraction: -15 });
  lexicon.add('إلا ثلثا|إلا ثلث|إلا الثلث', { fraction: -20 });
  lexicon.add('بالتوقيت المحلي|بتوقيت المحلي|التوقيت المحلي|غرينتش|جرينتش|غرينيتش|ت غ', { zone: 1 });
  lexicon.add('بتوقيت|بالتوقيت|توقيت', { zone: 2 });
}

let built: Lexicon | undefined;

/** Built on first use, so that loading the engine costs nothing. */
export function arabicLexicon(): Lexicon {
  if (built === undefined) {
    built = new Lexicon();
    addMonths(built);
    addUnits(built);
    addNumbers(built);
    addDays(built);
    addPeriods(built);
    addClock(built);
    addFrames(built);
  }
  return built;
}
