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
