import { Unit } from './expression.ts';
import { Lexicon, type Tags } from './lexicon.ts';
import { addMonths, CONJUNCTIONS, PROCLITICS, WEEKDAYS } from './months-ar.ts';

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
    'الماضي|الماضية|الماضيين|الماضيتين|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|الفائتين|المنقضي|المنقضية|المنقضيين|الأخير|الأخيرة|الأخيرين|الأخيرتين',
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
  [1, 'اليوم التالي|اليوم الذي يليه|صباح اليوم التالي|مساء اليوم التالي|فجر اليوم التالي|اليوم الموالي'],
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
    'مساء|المساء|عصرا|عصر|العصر|بعد الظهر|بعد ظهر|بعد العصر|بعد المغرب|العشاء|من مساء|من عصر|من بعد ظهر|مساءا|قبل منتصف الليل|عشاء|غروبا',
  ],
  [18, 'ليلا|ليل|الليل|من ليل|من ليلة'],
];

const VAGUE: readonly (readonly [number, string])[] = [
  [
    -1,
    'في وقت سابق|بوقت سابق|في أوقات سابقة|مؤخرا|في الآونة الأخيرة|الآونة الأخيرة|في الفترة الأخيرة|الفترة الأخيرة|الفترة الماضية|في الماضي|في الماضي القريب|قبل قليل|منذ قليل|قبل فترة|منذ فترة|قبل مدة|منذ مدة|قبل أيام قليلة|منذ أيام قليلة|قبل بضعة أيام|منذ بضعة أيام|المرحلة الماضية',
  ],
  [
    0,
    'حاليا|في الوقت الراهن|في الوقت الحالي|في الوقت الحاضر|الوقت الراهن|الوقت الحالي|هذه الأيام|في هذه الأثناء|المرحلة الحالية|المرحلة الراهنة|الفترة الحالية',
  ],
  [2, 'في وقت لاحق|بوقت لاحق|في أوقات لاحقة'],
  [
    1,
    'عما قريب|في المستقبل القريب|المستقبل القريب|في المستقبل|الفترة المقبلة|الفترة القادمة|المرحلة المقبلة|المرحلة القادمة|في القريب العاجل',
  ],
];

/** Nouns that take a day or a month into a name of their own («ساحة 14 تموز», «صلاة الجمعة»). */
const NAME_BEFORE =
  'سورة|الواحد|عدا|ساحة|كتائب|كتيبة|حركة|شارع|جسر|ميدان|لواء|مدرسة|مستشفى|مشفى|ملعب|جامعة|تحالف|تيار|حزب|سد|صحيفة|جريدة|مجلة|مفاعل|فيلق|سوق|عبد|صلاة|خطبة|خطيب|قناة|مسجد|جامع|قوى|فريق|سرايا|جبهة|مدينة|حي|قصر|فندق|مطار|قاعدة|محطة|ثانوية|وكالة|موقع|نادي|طريق|دوار|أغنية|فيلم|مسلسل|رواية';

/** Events that one day or month has named for good: their year is not the last one. */
const EVENT_NOUNS =
  'ثورة|حرب|انتفاضة|حراك|انقلاب|نكسة|اعتداءات|أحداث|هجمات|احتجاجات|تظاهرات|حوادث|مجزرة|ذكرى';

/** Nouns that a bare year follows («انتخابات 2020»). */
const YEAR_NOUNS =
  'رئاسية|رئاسيات|تشريعية|تشريعيات|مستويات|مستوى|أزمة|نهائيات|ألعاب|قمة|معاهدة|هدنة|صفقة|جائحة|مجاعة|اتفاقات|عملية|هجوم|تفجيرات|طراز|موديل|استفتاء|تعداد|إحصاء|انتخابات|حرب|اتفاق|اتفاقية|موازنة|ميزانية|مونديال|أولمبياد|غزو|دستور|أحداث|ثورة|احتجاجات|موسم|كأس العالم|نسخة|دورة|هزيمة|عدوان|مؤتمر|زلزال|بطولة|يورو|انتفاضة|مجزرة|هجمات|انقلاب|حصار|معركة|خطة';

/** Units, currencies and heads that a number before them counts; a year they follow is none. */
const COUNTED =
  'شخص|شخصا|جندي|جنديا|قتيل|قتيلا|جريح|جريحا|دولار|دولارا|يورو|ريال|درهم|دينار|ليرة|جنيه|كيلومتر|كيلومترا|متر|مترا|طن|طنا|مليون|مليار|ألف|ألفا|برميل|برميلا|عائلة|أسرة|مدني|مدنيا|عنصر|عنصرا|مقاتل|مقاتلا|لاجئ|لاجئا|نازح|نازحا|حالة|إصابة|وفاة|منزل|منزلا|صاروخ|صاروخا|طائرة|دبابة|هكتار|كلم|كم|نقطة|موظف|موظفا|عامل|عاملا|طالب|طالبا|شركة|مركبة|ساعة|يوم|يوما|كيلو|كيلوغرام|سعرة|ميغاواط|سجين|سجينا|معتقل|معتقلا|ضحية|ناخب|صوت|صوتا|مرة|شهيد|شهيدا|أسير|أسيرا|كيلوواط|وحدة|حصان|عضو|عضوا|مصاب|مصابا';

const FUTURE =
  'تسليم|على أن|توقع|توقعت|ينتظر|ينبغي|يرتقب|سوف|المقرر|المقررة|مقرر|مقررا|المرتقب|المرتقبة|المزمع|المزمعة|المتوقع|المتوقعة|يتوقع|يعتزم|تعتزم|موعد|يستعد|تستعد|المنتظر|المنتظرة|لن|مرتقب|مرتقبة|مزمع|مزمعة';
const PAST =
  'قال|قالت|أعلن|أعلنت|أكد|أكدت|ذكر|ذكرت|أضاف|أضافت|كان|كانت|أفاد|أفادت|جرى|جرت|وقع|وقعت|شن|شنت|نفذ|نفذت|قتل|قتلت|أصدر|أصدرت|أطلق|أطلقت|تعرض|تعرضت|استهدف|استهدفت|بدأ|بدأت|عقد|عقدت|وصل|وصلت|التقى|صرح|صرحت|كشف|كشفت|أوضح|أوضحت|زار|زارت|أقر|أقرت|انعقد|اندلعت|اندلع|شهد|شهدت|تم|تمت|لم|أجرى|أجرت|نشر|نشرت|كتب|كتبت|دخل|دخلت|انطلق|انطلقت|منذ|لقي|أسفر|أسفرت|أدى|أدت|فاز|فازت|توفي|ولد|صدر|اعتقل|اعتقلت|سيطر|سيطرت';

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
  for (const [shift, words] of SHIFTS) lexicon.add(words, { shift });
  lexicon.add('التالي|التالية|الموالي|الموالية|اللاحق', { textShift: 1 });
  lexicon.add('السابق|السابقة', { textShift: -1 });
  lexicon.add('نفسه|نفسها|ذاته|ذاتها|عينه', { same: 1 });
  lexicon.add('هذا|هذه', { this: 1 }, PROCLITICS);
  lexicon.add('مطلع|بداية|بدايات|أوائل|مستهل|منتصف|أواسط|أواخر|نهاية|نهايات|ختام', { phase: 1 }, PROCLITICS);
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
  lexicon.add('عطلة', { modifier: 1 }, PROCLITICS);
  lexicon.add('الربع|ربع', { quarterWord: 1 }, PROCLITICS);
  lexicon.add('النصف|نصف', { halfWord: 1 }, PROCLITICS);
  for (const [decade, words] of DECADES) lexicon.add(words, { decade }, PROCLITICS);
  lexicon.add('القرن', { centuryWord: 1 }, PROCLITICS);
}

function addClock(lexicon: Lexicon): void {
  lexicon.add('الساعة', { clockWord: 1 }, PROCLITICS);
  lexicon.add('دقيقة|دقائق', { minuteWord: 1 });
  lexicon.add('والنصف|ونصف', { fraction: 30 });
  lexicon.add('والربع|وربع', { fraction: 15 });
  lexicon.add('والثلث|وثلث', { fraction: 20 });
  lexicon.add('إلا ربعا|إلا ربع|إلا الربع', { fraction: -15 });
  lexicon.add('إلا ثلثا|إلا ثلث|إلا الثلث', { fraction: -20 });
  lexicon.add('بالتوقيت المحلي|بتوقيت المحلي|التوقيت المحلي|غرينتش|جرينتش|غرينيتش|ت غ', { zone: 1 });
  lexicon.add('بتوقيت|بالتوقيت|توقيت', { zone: 2 });
}

function addFrames(lexicon: Lexicon): void {
  lexicon.add('في|خلال|أثناء|بحلول|بتاريخ|طوال|طيلة|عند', { in: 1 }, CONJUNCTIONS);
  lexicon.add('منذ|مذ', { since: 1 }, CONJUNCTIONS);
  lexicon.add('اعتبارا من|ابتداء من|بدءا من', { since: 1, from: 1 }, CONJUNCTIONS);
  lexicon.add('حتى|لغاية|وحتى', { until: 1, to: 1 }, CONJUNCTIONS);
  lexicon.add('إلى|الى', { to: 1 }, CONJUNCTIONS);
  lexicon.add('من', { from: 1, of: 1 }, CONJUNCTIONS);
  lexicon.add('بين|ما بين', { between: 1 }, CONJUNCTIONS);
  lexicon.add('قبل|قبيل', { before: 1 }, CONJUNCTIONS);
  lexicon.add('بعد|عقب', { after: 1 }, CONJUNCTIONS);
  lexicon.add('قبل ذلك|قبل هذا|قبلها|قبله', { before: 1, textShift: -1 }, CONJUNCTIONS);
  lexicon.add('بعد ذلك|بعد هذا|بعدها|بعده', { after: 1, textShift: 1 }, CONJUNCTIONS);
  lexicon.add(
    'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|ما يقرب من|أكثر من|أقل من|ما يزيد عن|ما يزيد على',
    { about: 1 },
    PROCLITICS,
  );
  lexicon.add('آخر', { about: 2 }, CONJUNCTIONS);
  lexicon.add('بضع|بضعة|عدة', { few: 1 }, PROCLITICS);
  lexicon.add('القليلة|القلائل|القليلتين|المعدودة', { few: 2 });
  lexicon.add('الموافق|موافق|الموافقة', { equals: 1 });
  lexicon.add('م|ميلادي|ميلادية|للميلاد', { gregorianMark: 1 });
  lexicon.add('ه|هجري|هجرية|للهجرة', { hijriMark: 1 });
  lexicon.add(NAME_BEFORE, { nameBefore: 1 }, PROCLITICS);
  lexicon.add(EVENT_NOUNS, { eventNoun: 1 }, PROCLITICS);
  lexicon.add(YEAR_NOUNS, { yearNoun: 1 }, PROCLITICS);
  lexicon.add(COUNTED, { thing: 1 });
  lexicon.add(
    'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|العالمي|الدولي|الوطني|الواحد|الدراسي|المفتوح|الانتخابي|الرياضي|الأممي|العربي|الأخير|الختامي|الأكثر|الأقل|الأعنف|الأسوأ|الأطول|الأقصر|الأصعب|الأهم|الأفضل|الأخطر|الأشد|الأبرز|الأعلى|الأدنى|الأسود|الافتتاحي|الموعود|التاسع|العاشر|الذي',
    {
      nameAfter: 1,
    },
  );
  lexicon.add(FUTURE, { future: 1 }, CONJUNCTIONS);
  lexicon.add(PAST, { past: 1 }, CONJUNCTIONS);
  lexicon.add(
    'كان من المتوقع|كان من المقرر|كان من المنتظر|كان مقررا|كانت مقررة|كان المقرر',
    { past: 1 },
    CONJUNCTIONS,
  );
  const roles: Readonly<Record<number, Tags>> = {
    [-1]: { vague: -1 },
    0: { vague: 0 },
    1: { vague: 1 },
    2: { vague: 2 },
  };
  for (const [role, words] of VAGUE) lexicon.add(words, roles[role]!, CONJUNCTIONS);
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
