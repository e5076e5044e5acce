/** Arabic word lists of the claims rules, as written; they are folded where they are read. */

/** Broken plurals of nouns that news counts, under their singular. */
export const BROKEN_PLURALS: Readonly<Record<string, string>> = {
  أشخاص: 'شخص',
  جنود: 'جندي',
  أفراد: 'فرد',
  عناصر: 'عنصر',
  مواقع: 'موقع',
  قواعد: 'قاعدة',
  نقاط: 'نقطة',
  نازحي: 'نازح',
  لاجئي: 'لاجئ',
  مقاتلي: 'مقاتل',
  معتقلي: 'معتقل',
  مسلحي: 'مسلح',
  محتجزي: 'محتجز',
  عسكريي: 'عسكري',
  مدنيي: 'مدني',
  قتلى: 'قتيل',
  جرحى: 'جريح',
  أسرى: 'أسير',
  سجناء: 'سجين',
  شهداء: 'شهيد',
  ضحايا: 'ضحية',
  صواريخ: 'صاروخ',
  قذائف: 'قذيفة',
  قنابل: 'قنبلة',
  هجمات: 'هجوم',
  ضربات: 'ضربة',
  أجانب: 'أجنبي',
  دول: 'دولة',
  بلدان: 'بلد',
  فصائل: 'فصيل',
  ألوية: 'لواء',
  أعضاء: 'عضو',
  شركاء: 'شريك',
  أهداف: 'هدف',
  سكان: 'ساكن',
  أطفال: 'طفل',
  سفن: 'سفينة',
  براميل: 'برميل',
  مهام: 'مهمة',
  عائلات: 'عائلة',
  أسر: 'أسرة',
  وفيات: 'وفاة',
  طائرات: 'طائرة',
  أيام: 'يوم',
  مدن: 'مدينة',
  محافظات: 'محافظة',
  أكراد: 'كردي',
  أتراك: 'تركي',
  روس: 'روسي',
  عرب: 'عربي',
};

/** Endings of sound plurals, duals, feminines and tanwin, longest first. */
export const ENDINGS: readonly string[] = ['تين', 'تان', 'ين', 'ون', 'ان', 'ات', 'تي', 'ة', 'ا'];

/** Words that end the counted noun and its adjectives. */
export const AFTER_NOUN: readonly string[] =
  'في من على إلى عن مع ضد بعد قبل خلال منذ حتى لدى ضمن بين عند حول داخل خارج وسط قرب بسبب جراء أن إن أنه أنها التي الذي الذين اللواتي كان كانت كانوا قد لم لن لا ما هو هي هم هذا هذه ذلك تلك أو ثم حيث بينما فيما كما لكن غير إذ إذا عبر نحو وفق بحسب تحت فوق أي كل بعض أثناء عام سنة يوم شهر أكثر أقل حوالي قرابة زهاء'.split(
    ' ',
  );

/** Words before a place that make it the place of what is counted. */
export const IN_PLACE: readonly string[] = ['في', 'داخل', 'ضمن', 'عبر', 'لدى', 'قرب', 'من'];

export const OTHERS: readonly string[] = ['آخرين', 'آخرون', 'آخر', 'أخرى', 'أخريات'];

/** Words by which what is counted was attacked, and so is no level of what there is. */
export const ATTACKED: readonly string[] =
  'هاجم هاجمت هاجموا هجوم هجمات استهدف استهدفت استهدفوا يستهدف استهداف تعرض تعرضت تعرضتا تتعرض قصف قصفت ضرب ضربت ضربة دمر دمرت تدمير طال طالت'.split(
    ' ',
  );

/** A number so qualified is a change or a share, not the level that a measure keeps. */
export const CHANGE: readonly string[] =
  'انسحب انسحبت غادر غادرت إضافي إضافية إضافيين إضافيا جديد جديدة جدد سحب سحبت انسحاب تسحب سيسحب إرسال أرسلت سترسل ترسل أرسل تعزيزات زيادة خفض تقليص خفضت قلصت'.split(
    ' ',
  );

/** Words between a preposition and the place that it leads to. */
export const DIRECTIONS: readonly string[] =
  'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط عموم كل جارتها الجارة أنحاء'.split(' ');

/** Nouns of people at large, beyond those of a measure's own. */
export const PEOPLE: readonly string[] = 'رجل رجال عضو ضحية روح إنسان فرد جندي عسكري مجند مسجل'.split(' ');

/** Nouns of time that stand right behind a number and are not what it counts. */
export const TIMES: readonly string[] =
  'عشية غداة مطلع أوائل أواسط أواخر نهاية بداية منتصف صباح مساء ليلة حاليا سابقا اليوم'.split(' ');

/** Verbs of seizing people at one time: whom they take do not live where they are taken. */
export const ARRESTED: readonly string[] =
  'احتجزت احتجز احتجزوا اعتقلت اعتقل اعتقلوا أوقفت أوقف أوقفوا ضبطت ضبط'.split(' ');

/** Nouns by which a named place or body goes on to be called. */
export const KIND_WORDS: readonly string[] = 'مخيم معسكر قاعدة سجن حقل تحالف'.split(' ');

/** Words before a happening by which what is told came after it. */
export const AFTERWARDS: readonly string[] = 'بعد عقب إثر منذ غداة'.split(' ');

/** Words that begin a clause about something else. */
export const WHILE: readonly string[] = 'حين بينما فيما'.split(' ');

/** Words that take up a number told before. */
export const ANAPHORS: readonly string[] = 'الرقم رقم العدد الحصيلة حصيلة المجموع'.split(' ');

/** Where the detained are. */
export const JAILS: readonly string[] = 'سجن سجون معتقلات زنازين زنزانة القضبان'.split(' ');

/** «ألفان منهم»: those counted are told before. */
export const OF_THEM: readonly string[] = 'منهم منها منهن'.split(' ');

/** Verbs of saying; a date right after one is when it was said. */
export const SAYING: readonly string[] =
  'قال قالت ذكر ذكرت أعلن أعلنت أعلنوا أفاد أفادت كشف كشفت نشر نشرت أوضح أوضحت أكد أكدت صرح صرحت بيان تقرير'.split(
    ' ',
  );

/** Nouns that count the same things: a measure that counts in one of a row may be stated in another of it. */
export const SAME_NOUNS: readonly string[] = [
  'جندي عسكري',
  'شخص فرد نسمة إنسان',
  'معتقل محتجز سجين موقوف أسير',
  'قتيل ضحية شهيد',
  'مصاب جريح إصابة',
  'موقع قاعدة نقطة منشأة',
  'هجوم اعتداء استهداف',
  'غارة ضربة',
  'صاروخ مقذوف',
  'مقاتل مسلح إرهابي متشدد',
];

/** Words by which a bare number says how many there are of what the sentence speaks of. */
export const NUMBERING: readonly string[] =
  'عدد عدده عددها عددهم عديد عديده عديدها تعداده تعدادها تعدادهم قوام قوامه قوامها'.split(' ');

/** Words before a number by which it is wished for, planned or supposed. */
export const SUPPOSED: readonly string[] =
  'قادر قادرا قادرة يتسع تتسع سعة طاقة استيعاب لاستيعاب تتوقع يتوقع توقع توقعت توقعات المتوقع متوقع يرجح لو طلب طلبت يطلب طالب طالبت يطالب مطالبة يعتزم تعتزم اعتزم ينوي تنوي يخطط تخطط خطة اقترح اقترحت يقترح مقترح اقتراح افترض افتراض'.split(
    ' ',
  );

/** Words after which only some of those counted are meant. */
export const INCLUDING: readonly string[] = 'بينهم منهم بينها منها بما بعضهم'.split(' ');

/** «من دول أخرى»: both words beside a number make it nobody's whom a measure names. */
export const OTHER: readonly string[] = 'أخرى آخر'.split(' ');
export const COUNTRIES: readonly string[] = 'دول دولة بلدان جنسيات جنسية'.split(' ');

/** Before a title whose holder is named right after it: a preposition or a verb of saying, neither of which takes a second person. */
export const BEFORE_TITLE: readonly string[] =
  'مع عن على إلى ضد من لدى برئاسة بحضور بقيادة قال قالت أضاف أضافت أكد أكدت صرح صرحت أوضح أوضحت شدد شددت'.split(
    ' ',
  );

/** Beside a title: not the office itself, not now, or not this person's. */
export const NOT_IN_OFFICE: readonly string[] =
  'سابق السابق السابقة سابقا الأسبق الراحل المنتهية آنذاك حينها حينئذ وقتها يومها نائب نائبة مساعد مساعدة وكيل مستشار مستشارة ناطق متحدث المتحدث المتحدثة باسم مكتب ابن نجل زوجة شقيق قائم بالوكالة بالإنابة المؤقت مرشح المرشح المرشحة المكلف المعين المنتخب المقبل الجديد منصب خلفا خلف بدلا بدل كان عندما حين لو'.split(
    ' ',
  );

/** Nouns that count several people at once. */
export const HOUSEHOLDS: readonly string[] = 'عائلة عوائل أسرة'.split(' ');

/** Verbs and nouns of leaving and of taking people elsewhere: those counted are not the ones who are there. */
export const MOVED: readonly string[] =
  'غادر غادرت غادروا تغادر يغادر يغادرون مغادرة مغادرين خرج خرجت خرجوا تخرج يخرج خروج نقل نقلت نقلوا ينقل تنقل ترحيل رحل رحلت إجلاء أجلت تسلم تسلمت استلم استلمت استعاد استعادت'.split(
    ' ',
  );

/** Words of what is given to people: as many as got it, not as many as there are. */
export const SERVED: readonly string[] =
  'خدمات مساعدات مساعدة قدم قدمت تقدم يقدم وزع وزعت توزيع دعم دعمت'.split(' ');

/** What those counted did for themselves. */
export const ASKED: readonly string[] =
  'طلب طلبات تلقى تلقت تلقوا استفاد استفادت استفادوا حصل حصلوا تقدموا سجلوا تسجيل بتسجيل أنفسهم'.split(' ');

/** Words that begin a clause with a verb of its own. */
export const SUBORDINATE: readonly string[] =
  'أن إن أنه إنه أنها إنها التي الذي الذين حيث بينما فيما حين كما لكن بلغ يبلغ عدد عددهم'.split(' ');

export const REPORTED_FROM: readonly string[] = ['عن'];

/** Nouns of attacks. */
export const STRIKES: readonly string[] = 'هجوم هجمة هجمات ضربة غارة عملية قصف اعتداء'.split(' ');

/** Before what was attacked. */
export const ON: readonly string[] = ['على', 'ضد'];

/** What is done to sites that are given up. */
export const CLOSED: readonly string[] = 'إغلاق أغلق أغلقت تغلق إخلاء أخلت تفكيك فككت'.split(' ');

/** Nouns of states that act together, and words of who is first among them. */
export const GROUPS: readonly string[] = ['تحالف', 'ائتلاف'];
export const LED: readonly string[] = [
  'بقيادة',
  'قيادة',
  'تقوده',
  'يقوده',
  'تقود',
  'بزعامة',
  'تتزعمه',
  'تتزعم',
  'قادته',
];

/** Nouns that say nothing of whose those counted are. */
export const ANYBODY: readonly string[] = ['شخص', 'فرد', 'آخر', 'آخرين', 'آخرون'];
