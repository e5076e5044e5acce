import { describe, expect, test } from 'vitest';
import { listEntities } from './find.ts';

interface Row {
  readonly why: string;
  readonly text: string;
  readonly found: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    why: 'proclitics are left out, the hidden article of «لل» is not',
    text: 'وصلت التعزيزات إلى قاعدة التنف وبالقرب من حقل العمر، وقالت مصادر للتحالف الدولي إن داعش تراجع.',
    found: [
      'قاعدة التنف = syria-iraq:al-tanf-garrison',
      'حقل العمر = syria-iraq:al-omar-oil-field',
      'ل+لتحالف الدولي = syria-iraq:global-coalition',
      'داعش = syria-iraq:isis',
    ],
  },
  {
    why: 'names that begin with a proclitic letter stay whole',
    text: 'زار الوفد لبنان وفرنسا ثم عاد إلى بغداد.',
    found: ['لبنان = syria-iraq:lebanon', 'و+فرنسا = syria-iraq:france', 'بغداد = syria-iraq:baghdad'],
  },
  {
    why: 'a name may be quoted within its kind word',
    text: 'سقطت قذيفتان قرب قاعدة "القرية الخضراء" في ريف دير الزور.',
    found: ['القرية الخضراء = syria-iraq:green-village', 'دير الزور = syria-iraq:deir-ez-zor-governorate'],
  },
  {
    why: 'a surname that is an ordinary word is the name only where somebody acts',
    text: 'أكد وزير الداخلية السوري أنس خطاب ذلك في دمشق.\nوألقى الرئيس أول خطاب له منذ عام، وأضاف خطاب أن الأمن مستقر.',
    found: [
      'أنس خطاب = syria-iraq:anas-khattab',
      'دمشق = syria-iraq:damascus',
      'خطاب = syria-iraq:anas-khattab',
    ],
  },
  {
    why: 'a person goes on by the surname, with a proclitic too',
    text: 'التقى الجنرال مارك ميلي قادة القوات.\nوفي رد لميلي على سؤال قال ميلي إن المهمة مستمرة.',
    found: [
      'مارك ميلي = syria-iraq:mark-milley',
      'ل+ميلي = syria-iraq:mark-milley',
      'ميلي = syria-iraq:mark-milley',
    ],
  },
  {
    why: 'nationality words are not the country',
    text: 'شاركت طائرات أمريكية وفرنسية في المهمة مع جنود سوريين.',
    found: [],
  },
  {
    why: 'tanwin marks the noun; the cruciate ligament and the prayer are no places',
    text: 'شرب كوبًا من الشاي ولبس درعًا، ثم أصيب في الرباط الصليبي بعد المغرب.',
    found: [],
  },
  {
    why: 'a title is no part of the span unless the name needs it',
    text: 'تحدث الوفد للجنرال مارك ميلي، ثم التقى الملك سلمان.',
    found: ['مارك ميلي = syria-iraq:mark-milley', 'الملك سلمان = world:person-salman-bin-abdulaziz-al-saud'],
  },
  {
    why: 'the quoted name only; no members, surroundings or outlet words; a head is not its body',
    text: 'قتل عناصر داعش في ريف إدلب الشرقي، وفق موقع «والا» العبري، وقال رئيس هيئة الأركان الأمريكية المشتركة إن «نظام بشار الأسد» سقط.',
    found: [
      'داعش = syria-iraq:isis',
      'إدلب = syria-iraq:idlib-governorate',
      'والا = syria-iraq:walla',
      'هيئة الأركان الأمريكية المشتركة = syria-iraq:joint-chiefs-of-staff',
      'بشار الأسد = syria-iraq:bashar-al-assad',
    ],
  },
  {
    why: 'what belongs to the name stays',
    text: 'انتشرت قوات سوريا الديمقراطية قرب حقل العمر النفطي في محافظة دير الزور، وأكدت القيادة المركزية الأمريكية ذلك.',
    found: [
      'قوات سوريا الديمقراطية = syria-iraq:sdf',
      'حقل العمر النفطي = syria-iraq:al-omar-oil-field',
      'محافظة دير الزور = syria-iraq:deir-ez-zor-governorate',
      'القيادة المركزية الأمريكية = syria-iraq:centcom',
    ],
  },
  {
    why: 'the Coalition, its forces or not; an unnamed official is nobody',
    text: 'قال مسؤول عسكري أمريكي إن قوات التحالف الدولي لمحاربة تنظيم الدولة ردت على القصف.',
    found: ['التحالف الدولي = syria-iraq:global-coalition', 'تنظيم الدولة = syria-iraq:isis'],
  },
  {
    why: 'titles of books, cups and prizes, a moon, a bakery',
    text: 'صدرت للكاتب رواية «ليل بغداد» وديوان «قمر حلب»، ونال جائزة الشيخ زايد، وهو يتابع كأس آسيا وصور قمر أوروبا من مخبز باريس.',
    found: [],
  },
  {
    why: 'speech in quotation marks is no title',
    text: 'وقال الوزير إنه سيصل «إلى حلب غدا».\nوقال: «زرت بغداد».',
    found: ['حلب = syria-iraq:aleppo', 'بغداد = syria-iraq:baghdad'],
  },
  {
    why: 'clubs by their cities, but the place where the match is played',
    text: 'فاز أربيل على دهوك 2-1 في مباراة أقيمت في بغداد ضمن الدوري العراقي، وتعادل النجف مع كربلاء.',
    found: ['بغداد = syria-iraq:baghdad'],
  },
  {
    why: 'the place of a dateline is the city, an agency in brackets after it',
    text: 'الدوحة - (رويترز) قالت قطر إنها ستواصل الوساطة.\nوفي الدوحة التقى الوفدان، فيما أكدت الدوحة موقفها.',
    found: [
      'الدوحة = world:city-doha-qa',
      'رويترز = syria-iraq:reuters',
      'قطر = syria-iraq:qatar',
      'الدوحة = world:city-doha-qa',
      'الدوحة = syria-iraq:qatar',
    ],
  },
  {
    why: 'a kunya in the genitive; visitors of the museum are no town where ة is written',
    text: 'أحمد الشرع المعروف بأبي محمد الجولاني.\nيستقبل المتحف زواره في المدينة كل يوم.',
    found: ['أحمد الشرع = syria-iraq:ahmed-al-sharaa', 'ب+أبي محمد الجولاني = syria-iraq:ahmed-al-sharaa'],
  },
  {
    why: 'a verb that folds like an agency',
    text: 'أفاد شهود بأن فلاديمير وصل، وأعلنت آفاد التركية حصيلة الزلزال.',
    found: ['آفاد = syria-iraq:afad'],
  },
  {
    why: 'ordinary words that are names elsewhere',
    text: 'كان الباب مفتاح الحل في القاعدة العامة، والعمر يمضي، وإن كان السلام بعيدًا عن كل بلد.',
    found: [],
  },
];

describe('Arabic names', () => {
  test.each(ROWS)('$why', ({ text, found }) => {
    expect(listEntities(text)).toEqual(found);
  });
});
