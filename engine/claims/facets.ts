import { stem, stems, stemsOf } from './stem.ts';

/**
 * What a number says of those it counts. Figures with different facets are different things, whatever else they share:
 * the killed are not the injured, the refugees not the displaced.
 */
export type Facet =
  | 'killed'
  | 'injured'
  | 'detained'
  | 'executed'
  | 'missing'
  | 'returned'
  | 'need'
  | 'hunger'
  | 'poverty'
  | 'foreign'
  | 'civilian'
  | 'refugee'
  | 'displaced'
  | 'transferred'
  | 'served'
  | 'planned'
  | 'chemical'
  | 'earthquake'
  | 'ballistic'
  | 'cruise'
  | 'area'
  | 'gdp'
  | 'spending'
  | 'active'
  | 'population'
  | 'output'
  | 'loss'
  | 'liberated'
  | 'taken'
  | 'contributing'
  | 'hosted';

/** Facets of what became of people; the nearest such word governs a number. */
export const OUTCOMES: ReadonlySet<Facet> = new Set<Facet>([
  'killed',
  'injured',
  'detained',
  'executed',
  'missing',
  'returned',
  'need',
  'hunger',
  'poverty',
]);
/** Facets of who is counted; they stand in the counted noun or beside it. */
export const SORTS: ReadonlySet<Facet> = new Set<Facet>(['foreign', 'civilian', 'refugee', 'displaced']);

const WORDS: Readonly<Record<Facet, readonly [string, string]>> = {
  killed: [
    'قتل قتلت قتلوا قتيل قتلى مقتل يقتل مصرع حتفهم شهيد شهداء استشهد استشهاد وفاة وفيات توفي مات ماتوا ضحية ضحايا أودى أودت أرواح',
    'killed killing kill kills dead died die deaths death fatalities lives slain toll',
  ],
  injured: [
    'أصيب أصيبوا أصيبت إصابة إصابات مصاب مصابين جريح جرحى جرح بجروح جروح',
    'injured injuring injuries injury wounded wounding hurt',
  ],
  detained: [
    'تحتجز يحتجز احتجزت احتجز احتجزوا تعتقل اعتقال اعتقل اعتقلت اعتقلوا اعتقالهم معتقل معتقلين محتجز محتجزين احتجاز احتجازهم موقوف موقوفين توقيف أوقف سجين سجناء أسير أسرى أسر القبض',
    'detained detaining detainees detainee detention jailed imprisoned captured capturing capture arrested arresting arrests apprehended apprehending apprehend nabbed custody detainment captives prisoners prisoner inmates inmate',
  ],
  executed: ['إعدام إعدامات أعدم أعدموا إعدامهم شنق', 'executed executions execution hanged'],
  missing: ['مفقود مفقودين مختف مختفين المختفون قسريا', 'missing disappeared disappearance'],
  returned: [
    'عاد عادوا عادت عودة يعود إعادة أعيد أعادت عائد عائدين العائدون رجع',
    'returned return returns returning returnees repatriated repatriation repatriate',
  ],
  need: [
    'حاجة بحاجة يحتاج يحتاجون محتاج محتاجين المحتاجين احتياج',
    'need needs needed needing needy rely relies relying depend depends dependent',
  ],
  hunger: ['الجوع جوع غذائي غذائيا الغذائي', 'hunger hungry food insecure insecurity'],
  poverty: ['فقر الفقر فقراء فقير', 'poverty poor'],
  foreign: ['أجنبي أجانب أجنبيات أجنبية', 'foreign foreigners foreigner third-country tcns'],
  civilian: ['مدني مدنيين مدنيون مدنية', 'civilian civilians'],
  refugee: ['لاجئ لاجئين لاجئون لاجئة لجوء', 'refugee refugees'],
  hosted: [
    'تستضيف يستضيف استضاف استضافت تؤوي يؤوي آوى آوت يضم تضم يحتضن تحتضن مفوضية',
    'hosts hosting hosted shelters houses housing holds registered unhcr',
  ],
  displaced: [
    'مشرد مشردين مشردون نازح نازحين نازحون مهجر مهجرين نزوح نزح نزحوا نزحت',
    'displaced idps idp displacement uprooted',
  ],
  transferred: ['نقل نقلت نقلهم نقلوا', 'transfer transferred transferring transfers'],
  served: ['خدموا خدم شاركوا شارك', 'served'],
  planned: ['المقترحة مقترح فرقة', 'planned division'],
  chemical: ['كيميائي كيماوي كيميائية كيماوية سارين كلور', 'chemical sarin chlorine'],
  earthquake: ['زلزال الزلازل هزة', 'earthquake quake earthquakes'],
  ballistic: ['باليستي باليستية بالستي بالستية', 'ballistic'],
  cruise: ['كروز مجنح مجنحة جوال جوالة', 'cruise'],
  area: ['مساحة مساحتها مساحته', 'area'],
  gdp: ['الناتج الاقتصاد', 'gdp economy'],
  spending: ['الإنفاق إنفاق أنفقت تنفق ينفق', 'spending spends spent spend'],
  active: ['الجيش جيش المسلحة العاملة', 'active armed army'],
  population: [
    'سكان سكانها سكانه السكان تعداد نسمة قاطني قاطنين ساكن يعيش يعيشون تعيش يقيم يقيمون تقيم يسكن تسكن يسكنه يسكنها تسكنه تسكنها يقطن تقطن يقطنه يقطنها تقطنه تقطنها',
    'population inhabitants residents populous live lived living resides',
  ],
  output: [
    'إنتاج إنتاجه إنتاجها ينتج تنتج أنتج أنتجت يضخ تضخ ضخت',
    'output production produces producing produced pump pumps pumped pumping',
  ],
  loss: ['خسائر خسائره خسارة', 'losses loss cost costs'],
  liberated: ['استعادة تحرير استعاد', 'retaken liberated'],
  taken: ['سرقة تسرق ينهب نهب', 'stolen taken steal'],
  contributing: ['مساهمة مساهم المساهمة', 'contributing'],
};

const BY_STEM = new Map<string, Facet>();
for (const [facet, [arabic, english]] of Object.entries(WORDS) as [Facet, readonly [string, string]][]) {
  for (const word of stemsOf(arabic)) BY_STEM.set(word, facet);
  for (const word of english.split(' ').filter((w) => !w.includes('-'))) BY_STEM.set(stem(word), facet);
}

const byToken = new Map<string, Facet | null>();
const MOST_KEPT = 20_000;

/** The facet that a folded token speaks of. */
export function facetOf(token: string): Facet | undefined {
  let facet = byToken.get(token);
  if (facet === undefined) {
    if (byToken.size >= MOST_KEPT) byToken.clear();
    const form = stems(token).find((candidate) => BY_STEM.has(candidate));
    facet = form === undefined ? null : BY_STEM.get(form)!;
    byToken.set(token, facet);
  }
  return facet ?? undefined;
}

/** All facets in the words of a record. */
export function facetsIn(texts: readonly string[]): Set<Facet> {
  const facets = new Set<Facet>();
  for (const text of texts) {
    for (const form of stemsOf(text)) {
      const facet = BY_STEM.get(form);
      if (facet !== undefined) facets.add(facet);
    }
  }
  return facets;
}
