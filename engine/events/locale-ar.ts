/**
 * Arabic words that name events, as written; folded where they are read. Verbs are given as past:present stem, or as the past
 * alone where the present is written like another word («يغير»).
 */

export const VERB_FORMS = {
  /** Endings of the past: she, they, two of them. */
  past: ['', 'ت', 'وا', 'ا', 'تا'],
  present: ['ي', 'ت'],
  /** Whom it befell. */
  // «أصابه» is written like «إصابة» once folded.
  objects: ['', 'ها', 'هم', 'هما'],
};
/** «تسلمها», «استهدافه»: whose; after ة, which then is written ت. */
export const POSSESSIVES = ['', 'ها', 'ه', 'هم'];

/** Nouns of attack. */
export const ATTACK = 'هجوم هجمة اعتداء';
export const ATTACKS = 'هجمات هجومين هجومان اعتداءات';
export const FIRE = 'قصف استهداف رشقة وابل قصفا استهدافا هجوما';
export const STRIKE = 'ضربة ضربتين ضربتان';
export const STRIKES = 'ضربات';
export const SORTIE = 'غارة غارتين غارتان';
export const SORTIES = 'غارات';
export const RAID = 'إنزال مداهمة';
export const OPERATION = 'عملية';
export const VISIT = 'زيارة جولة';
/** Only with what was launched. */
export const LAUNCH = 'إطلاق سقوط';
export const SHOOTDOWN = 'إسقاط اعتراض إحباط';
export const BLAST = 'انفجار انفجاران انفجارين انفجارات تفجير';
export const BATTLE = 'معركة اشتباك اشتباكات';
export const WITHDRAWAL =
  'انسحاب تسلم تسليم استلام إخلاء مغادرة انسحابا تسلما إخلائها تسليمها الانسحاب خروج رحيل';
export const AGREEMENT = 'اتفاق اتفاقا اتفاقية خطة';
export const KILLING = 'اغتيال مقتل تصفية';
export const CAPTURE = 'اعتقال أسر';
export const MISHAP = 'حادث تحطم حادثة';

export const HIT_VERBS =
  'استهدف:ستهدف هاجم:هاجم هوجم ضرب:ضرب قصف:قصف أصاب:صيب طال:طال دمر:دمر شن:شن أغار انقض دك:دك أمطر:مطر باغت';
export const FALL_VERBS =
  'سقط:سقط انطلق:نطلق نزل:نزل انهال:نهال تساقط:تساقط هطل:هطل هوى هوت تلقى تلقت انفجر:نفجر';
export const RAID_VERBS = 'داهم:داهم اقتحم:قتحم';
export const FIRED_VERBS = 'أطلق:طلق';
export const SHOOTDOWN_VERBS = 'أسقط:سقط اعترض:عترض تصدى:تصدى تصدت صدت صدوا أحبط:حبط';
export const VISIT_VERBS = 'زار:زور تفقد:تفقد وصل:صل تجول:تجول جال';
export const WITHDRAWAL_VERBS = 'انسحب:نسحب تسلم:تسلم غادر:غادر أخلى:خلي أخلت سلم:سلم استلم:ستلم';
export const KILLING_VERBS = 'قتل:قتل اغتال:غتال';
export const CAPTURE_VERBS = 'اعتقل:عتقل أسر:أسر';
/** «تعرضت القاعدة لهجوم»: what befell stands behind. */
export const BEFALL_VERBS = 'تعرض:تعرض';

/** «إطلاق النار»: two words that are one. */
export const GUNFIRE = 'إطلاق_النار إطلاق_نار أطلق_النار أطلقت_النار كمين';

/** What an attack is made with; the noun in its forms, or the adjective. */
export const ROCKET =
  'صاروخي صاروخية صاروخ صاروخا صاروخان صاروخين صواريخ الصواريخ صاروخيا كاتيوشا باليستي باليستية باليستيا بالستي بالستية صاروخيين صاروخيان';
export const SHELL = 'قذيفة قذائف قذيفتان قذيفتين';
export const DRONE = 'مسيرة مسيرات مسيرتان مسيرتين مسيّرة درون انتحارية مفخخة مفخختان مفخختين';
export const MORTAR = 'هاون مدفعي مدفعية مدفعيا';
export const IED = 'عبوة عبوات ناسفة';
export const AIR = 'جوي جوية جويا مقاتلات مقاتلة قاذفات قاذفة طيران طائراتها حربية مروحيات';
/** «صاروخان من نوع كاتيوشا سقطا»: the make is no subject. */
export const MAKES = 'كاتيوشا هاون غراد';
/** «طائرة» before «مسيرة». */
export const AIRCRAFT = 'طائرة طائرات طائرتين طائرتان';
/** «طائرة بدون طيار»: it is a drone. */
export const PILOT = 'طيار طيارين';
export const WITHOUT = 'بدون دون بلا';
/** Several at once, of which no verb need tell that they were fired. */
export const SEVERAL_ARMS = 'صواريخ مسيرات';
/** Behind them: where they were sent. */
export const ON_PLACE = 'على';
export const HELICOPTER = 'مروحية هليكوبتر مروحيتين';

/** Words beside a noun of attack after which it is none that has happened, or not one but many. */
export const GENERAL =
  'أي كل جميع تكرار متكرر متكررة محتمل محتملة وشيك متفرقة عدة عشرات سلسلة مئات بعض مزيد متواصل متواصلة مستمرة يومية متتالية متعاقبة معتادة روتينية منتظمة';
/** «وابل جديد», «هجوم مماثل»: one that a day must tell. */
export const ANOTHER = 'جديد جديدة إضافي إضافية مماثل مماثلة آخر أخرى';
/** «نوبة», «هجوم إلكتروني»: no attack of arms. */
export const NO_ATTACK = 'إلكتروني إلكترونية سيبراني سيبرانية لفظي لفظية إعلامي إعلامية';
/** Right before a verb: it did not happen. */
export const NOT = 'لم لن لا ما ليس دون عدم';
/** Shortly before an event: it is still to come, or feared. */
export const PLANNED =
  'تعتزم يعتزم يعتزمون تنوي ينوي ينوون تخطط يخطط يخططون سيشن ستشن سوف سينفذ ستنفذ التخطيط تفكر يفكر تدرس يدرس تستعد يستعد استعدت تتأهب';
/** Of a death by no attack that is on record. */
export const BY_CHANCE = 'حادث سير لغم ألغام غرق مرض قلبية انتحار انهيار';
/** Before a country: to whom something is ascribed, not where it was. */
export const LINKED =
  'مرتبط مرتبطة مرتبطين مرتبطا مرتبطون متصل متصلة متحالف متحالفة متحالفين موال موالية موالين مدعوم مدعومة مدعومين صلة صلات علاقة ارتباط ألصق يلصق اتهم اتهام اتهاما تأثر استعانة يستعين';
/** Before a country: a part of it, in which something is. */
export const COMPASS = 'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط أقصى';
/** «مثل هذه الهجمات»: a kind, not one. */
export const SUCH = 'مثل';
/** Words of the same sentence after which an undated event has not happened or is not told as one. */
export const UNREAL =
  'سيرد ستقصف سوف حذر حذرت يحذر تحذير توعد توعدت هدد هددت يهدد تهديد لو نفى نفت ينفي تنفي خطط خطة تعتزم يعتزم احتمال مرات مرة';
/** Words that put an undated attack before the article's own. */
export const EARLIER =
  'سابق سابقة السابق السابقة الماضي الماضية المنصرم الفائت قبل سابقا مؤخرا حينها وقتها آنذاك حينذاك يومها أيام أسابيع أشهر سنوات عام سنة ديسمبر يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر';
/** Between a date and words for an event: they lead on to another time. */
export const LEADS_ON =
  'ثم مجددا لاحقا بعد قبل بعدها قبلها أعقب أعقبت تلا تلت سبق سبقت ردا غداة عشية عقب إثر قبيل بعيد';
/** «قبل ذلك», "before that": what it is told by is no other event. */
export const THAT = 'ذلك ذاك هذا';
/** «تعرضت للقصف مجددا يوم السبت»: behind the words for the event it leads to its own date. */
export const ONCE_MORE = 'مجددا';
/** «قبل فجر الجمعة»: no other event's time. */
export const PART_OF_DAY = 'فجر الفجر منتصف ظهر الظهر مغيب شروق الغروب المغرب العصر عصر ظهيرة';
/** «ردا على اغتيال …»: an earlier event, whose day is not that of the answer. */
export const BECAUSE = 'على بعد قبل';
/** Between a verb of saying and what was said: a date before it is the statement's. */
export const SAID_THAT = 'أن إن أنه أنها إنه إنها بأن أنهم إنهم بأنه بأنها';
/** «أربع ضربات، كان أولها قرب البوكمال»: one of several told before. */
export const ORDINALS =
  'أولها أولاها أولهما أولاهما ثانيها ثانيتها ثانيهما ثانيتهما ثالثها ثالثتها رابعها رابعتها خامسها خامستها آخرها آخرهما أحدثها';
/** Between two things of one day. */
export const MEANWHILE = 'فيما بينما كما حين';
/** Parts of a day that reach into the next, here or by the clocks of another capital. */
export const NIGHT = 'ليل ليلا ليلة الليل مساء';
/** «بعد يومين من هجوم»: how far from another day it was; what stands between the count and the event. */
export const AFTER = 'بعد';
export const BEFORE = 'قبل';
export const COUNTED_FROM = 'من على عن';
/** «غداة هجوم»: the day after it; «عشية هجوم»: the day before. */
export const MORROW = 'غداة';
export const EVE = 'عشية';
/** Stretches of time by their length in days. */
export const STRETCHES: Readonly<Record<string, number>> = {
  ساعة: 0,
  ساعات: 0,
  ساعتين: 0,
  يوم: 1,
  يوما: 1,
  أيام: 1,
  ليلة: 1,
  ليال: 1,
  يومين: 2,
  ليلتين: 2,
  أسبوع: 7,
  أسابيع: 7,
  أسبوعا: 7,
  أسبوعين: 14,
  شهر: 30,
  شهرا: 30,
  أشهر: 30,
  شهور: 30,
  شهرين: 60,
  عام: 365,
  عاما: 365,
  أعوام: 365,
  سنة: 365,
  سنوات: 365,
  عامين: 730,
  سنتين: 730,
};
/** «بعد ساعات», «بعد أيام»: several, not counted. */
export const SEVERAL = 'أيام ليال أسابيع أشهر شهور أعوام سنوات';
/** «بعد أقل من شهر», «بعد نحو شهر», «بعد يومين فقط»: beside the count. */
export const ABOUT = 'نحو قرابة زهاء حوالي فقط تقريبا من';
export const FEW = 'قليلة عدة بضعة بضع';
export const LESS = 'أقل';
/** «وبعد ذلك بيومين», «قبلها بأسبوع»: from what was told before. */
export const LATER = 'بعد بعدها بعده لاحقا التالي التالية';
export const SOONER = 'قبل قبلها قبله السابق السابقة';
export const SAME = 'نفسه نفسها ذاته ذاتها عينه عينها';
/** Number words from two to ten, as they count. */
export const NUMBERS = 'واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة';
export const FEMININE_NUMBERS = 'واحدة اثنتين ثلاث أربع خمس ست سبع ثماني تسع عشر';
/** «وبعد ساعات», «ثم»: what follows happened on the day told before, or the next. */
export const SOON_AFTER = 'ساعات ثم نفسه نفسها ذاته ذاتها التالي التالية';

/** Before one of those counted, or one besides them. */
export const INCLUDING = 'بينهم بينهما منهم منهما ضمنهم أحدهم أبرزهم مع برفقة إلى';
/** Before who leads or does something, and is not struck. */
export const BY = 'يقوده قاده بقيادة يتزعمه بزعامة نفذه شنه لمقاتلي قوات مقاتلي';
/** Behind an agreement: with whom. */
export const PARTNER = 'بين مع';
/** Whose air forces are not those of the records of strikes. */
export const GOVERNMENTS = 'سوري سورية عراقي عراقية نظام أردني أردنية';
export const PLANES = 'طائرات طائرة مقاتلات مقاتلة مروحيات طيران حربية مدفعية';
export const FLYING_FORCES = 'جيش قوات سلاح';
/** One more of what was told before. */
export const ONE_MORE = 'أخرى آخر آخران أخريان أخريات ثانية ثالثة الثالثة الثانية الثالث';
/** They begin a clause with its own subject. */
export const CLAUSE_WORDS = 'عندما حينما بعدما حين فيما بينما لأن';
/** A day counted in these is told roundly. */
export const WEEKS = 'أسبوع أسبوعين أسابيع أسبوعا';
/** Behind a count: so often. */
export const TIMES = 'مرة مرات مرتين';
/** Before a noun of attack: one of several. */
export const NTH = 'أول ثاني ثالث رابع خامس أحدث آخر';
/** «مقتله»: his. */
export const POSSESSED = /(?:ه|ها|هم)$/;

/** What tells that somebody died, was hurt or taken. */
export const KILLED = 'قتل قتلت قتلوا قتلى مقتل قتيل أودى أودت اغتيال قضى مصرع';
export const INJURED =
  'أصيب أصيبوا أصيبت إصابة مصابين جرح جرحت جرحا جرحوا جرحى جريح جرح جروح بجروح عولج عولجوا ارتجاج بارتجاج مصاب أوقع';

/** In a record's words: before the name of somebody who died or was taken; unvowelled forms are matched as written. */
export const FELL_BEFORE = 'قُتل|قتل|قتلت|مقتل|أسر|اعتقال|اعتقلت';
/** Parts of names that many have. */
export const NAME_ARTICLES = 'عبد أبو أبا أبي';
/** Letters that Arabic and Latin names share, in Latin; the others are left out. */
export const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Nationality words in the forms that news uses of forces and arms, by the state. */
export const NATIONS: Readonly<Record<string, string>> = {
  us: 'أمريكي أمريكية أميركي أميركية أمريكيا أميركيا أمريكيتان أميركيتان',
  il: 'إسرائيلي إسرائيلية إسرائيليا',
  tr: 'تركي تركية تركيا أتراك',
  ru: 'روسي روسية روسيا',
  ir: 'إيراني إيرانية إيرانيا',
  gb: 'بريطاني بريطانية',
  fr: 'فرنسي فرنسية',
  sa: 'سعودي سعودية',
  ae: 'إماراتي إماراتية',
  ua: 'أوكراني أوكرانية',
  eg: 'مصري مصرية',
};
/** Before where somebody went. */
export const TO = 'إلى ل';
/** Capitals and offices that stand for a state's forces. */
export const METONYMS: Readonly<Record<string, string>> = {
  us: 'واشنطن البنتاغون سنتكوم',
  il: 'إسرائيل',
  tr: 'أنقرة تركيا',
  ru: 'موسكو روسيا',
  ir: 'طهران إيران',
};
/** «الضربات التي شنتها واشنطن»: with a verb that has its object, the capital behind it acts. */
export const ACTING = 'شنت نفذت أعلنت قالت أكدت ردت اتهمت حذرت توعدت';
export const RELATIVES = 'التي الذي اللذين اللتين الذين';
/** Nouns of a site: definite it is the one named before, indefinite one that its surroundings describe. */
export const SITES = 'قاعدة قواعد معسكر موقع مواقع مجمع حامية ثكنة نقطة مطار منشأة';
/** «المعسكر», «القاعدة ذاتها»: of a kind that a base may be. */
export const ONE_SITE = 'قاعدة معسكر موقع مجمع حامية ثكنة';
/** Right behind a noun of attack: it tells where, and names none that readers know («هجوم على قاعدة»). */
export const TELLS_WHERE = 'على في ضد';
/** «الولايات المتحدة» by its first word. */
export const UNITED_STATES = 'ولايات';
/** After these a state is a place or a goal, not who acts. */
export const NOT_ACTING = 'في من على إلى عن ضد داخل قرب بين مع شمال جنوب شرق غرب';
/** A hired worker, whom toll and record tell apart from troops. */
export const CONTRACTOR = 'متعاقد متعاقدا متعاقدين';

/** A figure beside one of these is an update, a part, a total of several, another event's, or one that somebody had before. */
export const UPDATING =
  'ارتفع ارتفعت ارتفاع يرتفع ترتفع زاد زادت ازداد بلغ بلغت وصل وصلت انخفض تراجع أصبح صار بات حصيلة الحصيلة أولية أولي أولى ثانية ثان ثاني ثالث ثالثة محدثة جديدة إجمالي إجمالا مجموع بينهم بينهن منهم منهن بينها منها ضمنهم آخر آخرين آخرون أخرى أيضا كذلك لاحقا إضافي إضافيين إضافية سابق سابقة كل نفى نفت ينفي لم لن لا أي قد يقتل مرة منذ خلال متأثرا متأثرين متأثرون هجمات هجومين هجومان غارات ضربات هجمتين';

/** Verbs of doing what the noun behind them names: «شن غارات», «نفذت ضربات». */
export const CARRIES_OUT =
  'شن شنت يشن تشن شنوا وشن وشنت نفذ نفذت ينفذ تنفذ نفذوا ونفذ ونفذت تنفيذ بتنفيذ بشن وجه وجهت ووجهت بدأ بدأت';
export const AGAINST = 'على ضد';

/** Of what comes again and again, in no one attack. */
export const OFTEN = 'غالبا كثيرا عادة باستمرار مرارا دوريا أحيانا';
