import { fold } from '../text/fold.ts';

/**
 * Things that Arabic news counts, in the singular; duals and accusatives are made from them by rule.
 *
 * `sound`: has the sound masculine plural, so «-ين» is more often the plural («المصابين») and only «-ان» is surely dual.
 * `pair`: two parties that the text has named before; with the article («البلدين», «الجانبين») the word refers and
 * counts nothing. See docs/decisions/0021-duals.md.
 * `construct`: stands before two joined names as «حقلي كونيكو والعمر» and has no adjective in «-ي» of the same letters.
 */
interface Group {
  readonly words: string;
  readonly sound?: true;
  readonly pair?: true;
  readonly construct?: true;
  readonly unit?: string;
}

const GROUPS: readonly Group[] = [
  // People
  {
    words:
      'شخص عضو رجل طفل شاب فتى صبي جندي ضابط عنصر شرطي قتيل جريح شهيد أسير جاسوس حارس قائد زميل شاهد طبيب خبير عالم ' +
      'كاتب نائب سفير قاض أمير ملك لص سجين رهينة رقيب عريف عقيد عميد لواء نقيب مصدر شيخ إمام كاهن راهب مريض ' +
      'رضيع توأم بحار تاجر حكم وسيط رفيق فرد ولد شقيق أخ',
  },
  {
    words:
      'امرأة سيدة فتاة طفلة شابة طالبة جثة ضحية شخصية شقيقة ابنة بنت أسيرة شهيدة مواطنة فلسطينية سورية عراقية لبنانية ناشطة ' +
      'صحفية صحافية معلمة ممرضة لاعبة نازحة لاجئة موظفة مسنة أم رهينة رضيعة',
  },
  {
    words:
      'سائق خاطف مدير مدرب صياد مهرب طيار فنان مندوب قناص قاتل مدني مسلح مواطن مسؤول مقاتل مصاب معتقل محتجز مختطف مخطوف متظاهر محتج متهم مدان مشتبه مطلوب مهاجر لاجئ نازح صحفي ' +
      'صحافي إعلامي ناشط مراسل مصور مسعف ممرض عامل موظف مهندس معلم مدرس محام مستوطن مرشح لاعب سائح مقيم مزارع فلاح ' +
      'دبلوماسي عسكري أمني قيادي سياسي مستشار مبعوث متحدث محلل باحث مراقب مفتش متطوع متسلل مهاجم انتحاري إرهابي متشدد ' +
      'مسافر راكب ناج مفقود مراهق مسن قاصر مستخدم مشترك مشارك متسابق منافس متحدث مسلم مسيحي كردي عربي أجنبي مجند جهادي ' +
      'فلسطيني سوري عراقي لبناني أردني مصري سوداني ليبي تونسي جزائري مغربي موريتاني سعودي إماراتي كويتي قطري بحريني عماني ' +
      'يمني إسرائيلي أمريكي أميركي بريطاني فرنسي ألماني إيطالي إسباني روسي أوكراني تركي إيراني أفغاني باكستاني هندي صيني ' +
      'كندي أسترالي أوروبي إثيوبي صومالي نيجيري',
    sound: true,
  },
  {
    words: 'زعيم رئيس وزير منتخب فريق حليف جار صديق زوج والد',
    pair: true,
  },
  // Weapons, strikes, incidents
  {
    words:
      'صاروخ لغم حزام رشاش مسدس مدفع سلاح رأس جسم هجوم انفجار تفجير قصف حادث اشتباك كمين حريق زلزال إعصار اعتداء استهداف ' +
      'اغتيال اقتحام إنزال خرق انتهاك تصعيد إنذار تحذير عرض احتجاج إضراب',
  },
  {
    words:
      'قذيفة قنبلة عبوة رصاصة طلقة شظية بندقية ذخيرة قاذفة منصة بطارية غارة ضربة عملية هجمة محاولة حادثة هزة موجة عاصفة ' +
      'جريمة معركة حرب جبهة حملة مداهمة مظاهرة تظاهرة مسيرة مجزرة إصابة حالة وفاة',
  },
  // Vehicles and vessels
  {
    words:
      'طائرة مروحية مسيرة مقاتلة دبابة مدرعة عربة مركبة سيارة شاحنة حافلة سفينة ناقلة فرقاطة مدمرة غواصة حاملة باخرة ' +
      'عبارة دراجة جرافة آلية حاوية قافلة رحلة شحنة',
  },
  { words: 'قارب زورق مركب قطار صهريج قمر باص محرك' },
  // Places and buildings
  {
    words:
      'حقل حي مخيم مطار معبر ميناء سد نهر سجن برج جسر شارع حاجز مقر معسكر بئر مستشفى مبنى منفذ ملعب متحف مسجد قصر ' +
      'مصنع مخزن مستودع نفق ممر خندق منزل بيت فندق مركز مكتب مصرف بنك متجر سوق موقع مفاعل ملجأ مرفأ رصيف طابق هدف',
    construct: true,
  },
  {
    words:
      'قاعدة مدينة بلدة قرية محافظة منطقة ولاية مقاطعة ناحية بلدية دائرة جزيرة ضاحية نقطة ثكنة محطة منشأة مصفاة مدرسة ' +
      'جامعة كنيسة شقة غرفة بناية عمارة مزرعة مستوطنة بؤرة ساحة قلعة مئذنة بحيرة قناة بوابة صالة خيمة عيادة صيدلية ' +
      'سفارة قنصلية',
    construct: true,
  },
  // Bodies
  {
    words:
      'لواء فوج فصيل تنظيم حزب تيار كيان جيش جهاز وفد نادي تحالف تكتل ائتلاف اتحاد مصرف خصم مجلس قطاع معسكر',
  },
  {
    words:
      'شركة مؤسسة منظمة جماعة مجموعة حركة ميليشيا كتيبة فرقة سرية خلية دورية وحدة لجنة هيئة وزارة وكالة جهة قوة كتلة ' +
      'عائلة أسرة قبيلة عشيرة طائفة صحيفة قناة محكمة',
  },
  { words: 'طرف جانب بلد شعب جنس قطاع', pair: true },
  { words: 'دولة حكومة عاصمة ضفة قوة جارة', pair: true },
  // Acts, papers, steps
  {
    words:
      'اتفاق قرار قانون بيان تقرير مقال كتاب فيلم مسلسل ألبوم مشروع مقترح بند شرط سبب خيار سيناريو ملف محور مسار اجتماع ' +
      'لقاء مؤتمر اتصال خطاب تصريح موعد مرسوم عقد منصب مقعد صوت حساب فيديو تسجيل مقطع سؤال درس مبدأ نوع قسم جزء صنف ' +
      'نموذج لقاح دواء فيروس اختبار فحص جهاز هاتف حاسوب تطبيق برنامج نظام مستوى اتجاه احتمال اقتراح حل خط ' +
      'ضعف مثال قتال شوط هدف لقب كأس فوز تعادل ملحق بيت قبر ظرف كيس صندوق طابور يوم',
  },
  {
    words:
      'اتفاقية معاهدة وثيقة مذكرة رسالة برقية صفقة خطة مبادرة قضية دعوى شكوى تهمة جلسة جولة مرحلة خطوة زيارة قمة مكالمة ' +
      'مقابلة مباراة بطولة ميدالية نسخة دورة حلقة رواية مسرحية أغنية لوحة صورة كلمة فقرة مادة صفحة جائزة فرصة نتيجة ' +
      'مسألة فكرة طريقة جرعة عينة لعبة وظيفة رخصة بطاقة ورقة تجربة دراسة دفعة حزمة نسمة فئة شريحة مرة درجة ركلة بعثة ' +
      'مهمة نقلة عقبة ثغرة حفرة شجرة وحدة طبقة',
  },
  // Time
  { words: 'عام سنة', unit: 'year' },
  { words: 'شهر', unit: 'month' },
  { words: 'أسبوع', unit: 'week' },
  { words: 'يوم ليلة', unit: 'day' },
  { words: 'ساعة', unit: 'hour' },
  { words: 'دقيقة', unit: 'minute' },
  { words: 'ثانية', unit: 'second' },
  { words: 'عقد', unit: 'decade' },
  { words: 'قرن', unit: 'century' },
  { words: 'جيل فصل موسم' },
  // Measures and money
  { words: 'كيلومتر', unit: 'km' },
  { words: 'ميل', unit: 'mi' },
  { words: 'متر', unit: 'm' },
  { words: 'سنتيمتر', unit: 'cm' },
  { words: 'مليمتر', unit: 'mm' },
  { words: 'هكتار', unit: 'ha' },
  { words: 'فدان', unit: 'feddan' },
  { words: 'دونم', unit: 'dunam' },
  { words: 'كيلوغرام كيلوجرام', unit: 'kg' },
  { words: 'غرام جرام', unit: 'g' },
  { words: 'لتر', unit: 'l' },
  { words: 'طن', unit: 't' },
  { words: 'برميل', unit: 'bbl' },
  { words: 'دولار', unit: 'USD' },
  { words: 'دينار درهم ريال جنيه', unit: 'money' },
  { words: 'ليرة روبية', unit: 'money' },
];

/** Words in the shape of a dual of the lexicon that are something else. */
const NOT_DUALS =
  'طالبان بلدان سنين نهرين بحرين حرمين والدين والدان أخوين حكمان عالمين قمران أمان أمين ملكين';

export interface Countable {
  readonly sound: boolean;
  readonly pair: boolean;
  readonly construct: boolean;
  readonly feminine: boolean;
  readonly unit: string | undefined;
}

let countables: Map<string, Countable> | undefined;
let notDuals: Set<string> | undefined;

function build(): Map<string, Countable> {
  const map = new Map<string, Countable>();
  for (const { words, ...flags } of GROUPS) {
    for (const word of words.split(' ')) {
      const key = fold(word).text;
      const known = map.get(key);
      map.set(key, {
        sound: flags.sound === true,
        pair: flags.pair === true || known?.pair === true,
        construct: flags.construct === true || known?.construct === true,
        feminine: key.endsWith('ه'),
        unit: flags.unit ?? known?.unit,
      });
    }
  }
  return map;
}

/** The counted thing that a folded singular names. */
export function countable(singular: string): Countable | undefined {
  countables ??= build();
  return countables.get(singular);
}

/** The counted thing that a folded singular names, in any case ending («جندي», «موقعا»). */
export function countableSingular(folded: string): Countable | undefined {
  return countable(folded) ?? (folded.endsWith('ا') ? countable(folded.slice(0, -1)) : undefined);
}

export function isNotDual(folded: string): boolean {
  notDuals ??= new Set(NOT_DUALS.split(' ').map((word) => fold(word).text));
  return notDuals.has(folded);
}
