import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { claimDetector } from '../../../engine/claims/detector.ts';
import { dateDetector } from '../../../engine/dates/detector.ts';
import { entityDetector } from '../../../engine/names/detector.ts';
import { quantityDetector } from '../../../engine/quantities/detector.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();
const detectors = [dateDetector, quantityDetector, entityDetector, claimDetector];

/** Number claims as "number measure [date]", offices as "title person". */
function claimsIn(published: string, ...blocks: string[]): string[] {
  return analyse({ blocks, published }, packs, { detectors }).flatMap((found) => {
    if (found.kind !== 'claim') return [];
    return [
      [found.text, found.measure ?? found.person, found.date].filter((part) => part !== undefined).join(' '),
    ];
  });
}

describe('numbers that state a measure on record', () => {
  test.each<[string, string, string[]]>([
    [
      '2020-02-12',
      "The Pentagon said 109 US troops were injured in Iran's missile strikes on al-Asad airbase.",
      ['109 syria-iraq:al-asad-2020-injured'],
    ],
    [
      '2024-08-20',
      'فمنذ تشرين الأول 2023 وقع أكثر من 180 هجوما على القوات الأميركية في العراق وسوريا والأردن.',
      ['180 syria-iraq:attacks-on-us-forces-since-oct-2023'],
    ],
    [
      '2023-03-14',
      'ينتشر نحو ألفي جندي أمريكي في العراق، فيما يبلغ عدد الجنود الأمريكيين في سوريا 900 جندي.',
      ['ألفي syria-iraq:us-troops-in-iraq', '900 syria-iraq:us-troops-in-syria'],
    ],
    [
      '2023-03-14',
      'تحتفظ الولايات المتحدة بنحو 2500 جندي في العراق و900 جندي في سوريا.',
      ['2500 syria-iraq:us-troops-in-iraq', '900 syria-iraq:us-troops-in-syria'],
    ],
    [
      '2024-12-20',
      'Some 2,000 US troops are stationed in Syria, the Pentagon said on Thursday.',
      ['2,000 syria-iraq:us-troops-in-syria'],
    ],
    [
      '2023-03-14',
      'About 900 American troops remain in Syria to fight the Islamic State.',
      ['900 syria-iraq:us-troops-in-syria'],
    ],
    [
      '2024-02-01',
      'قتل ثلاثة جنود أمريكيين في هجوم بمسيرة على البرج 22 في الأردن وأصيب 34 آخرون.',
      ['ثلاثة syria-iraq:tower-22-killed', '34 syria-iraq:tower-22-injured'],
    ],
    [
      '2023-08-20',
      'يضم مخيم الهول في سوريا أكثر من 50 ألف شخص معظمهم من النساء والأطفال.',
      ['50 ألف syria-iraq:al-hol-camp-population'],
    ],
    [
      '2023-08-20',
      'Al-Hol camp in northeast Syria houses more than 50,000 people, most of them women and children.',
      ['50,000 syria-iraq:al-hol-camp-population'],
    ],
    ['2023-08-20', 'يعيش في مخيم الهول نحو 25 ألف عراقي.', ['25 ألف syria-iraq:al-hol-camp-iraqis']],
    [
      '2023-03-01',
      'يعيش في تركيا 3.6 مليون لاجئ سوري بحسب مفوضية اللاجئين.',
      ['3.6 مليون world:refugees-sy-in-tr'],
    ],
    [
      '2023-03-01',
      'Turkey hosts about 3.6 million Syrian refugees, according to UNHCR.',
      ['3.6 million world:refugees-sy-in-tr'],
    ],
    [
      '2023-03-01',
      'لجأ نحو 5.5 مليون لاجئ سوري إلى دول الجوار، بحسب مفوضية اللاجئين.',
      ['5.5 مليون syria-iraq:syrian-refugees-total'],
    ],
    [
      '2023-03-01',
      'يستضيف الأردن 660 ألف لاجئ سوري مسجل لدى المفوضية.',
      ['660 ألف syria-iraq:syrian-refugees-in-jordan'],
    ],
    ['2023-03-01', 'يستضيف الأردن 760 ألف لاجئ من جنسيات مختلفة.', ['760 ألف world:refugees-in-jo']],
    ['2023-03-01', 'يبلغ عدد سكان مصر 104 ملايين نسمة.', ['104 ملايين world:population-eg']],
    ['2023-03-01', 'تجاوز عدد سكان مصر 104 ملايين، بحسب جهاز الإحصاء.', ['104 ملايين world:population-eg']],
    [
      '2024-03-01',
      'Jordan, a country of 11 million people, has few water resources.',
      ['11 million world:population-jo'],
    ],
    ['2024-03-01', 'تبلغ مساحة مصر نحو مليون كيلومتر مربع.', ['مليون world:area-eg']],
    [
      '2022-09-01',
      'قال مركز جسور إن لإيران 469 موقعا عسكريا في سوريا.',
      ['469 syria-iraq:iranian-sites-in-syria'],
    ],
    [
      '2022-09-01',
      'لروسيا 132 موقعا عسكريا في سوريا ولتركيا 124 موقعا.',
      ['132 syria-iraq:russian-sites-in-syria', '124 syria-iraq:turkish-sites-in-syria'],
    ],
    [
      '2023-05-10',
      'قالت القيادة المركزية الأمريكية إنها نفذت 35 عملية ضد تنظيم داعش في العراق وسوريا خلال أبريل، أسفرت عن مقتل 13 عنصرا واعتقال 28 آخرين.',
      [
        '35 syria-iraq:centcom-disis-operations-month 2023-04',
        '13 syria-iraq:centcom-isis-killed-month 2023-04',
        '28 syria-iraq:centcom-isis-detained-month 2023-04',
      ],
    ],
    [
      '2023-05-10',
      'US Central Command said it carried out 35 operations against ISIS in Iraq and Syria in April, killing 13 operatives and detaining 28 others.',
      [
        '35 syria-iraq:centcom-disis-operations-month 2023-04',
        '13 syria-iraq:centcom-isis-killed-month 2023-04',
        '28 syria-iraq:centcom-isis-detained-month 2023-04',
      ],
    ],
    [
      '2023-02-20',
      'ارتفعت حصيلة قتلى الزلزال في تركيا إلى 40642 قتيلا.',
      ['40642 syria-iraq:earthquake-2023-deaths-turkey'],
    ],
    [
      '2023-02-20',
      'لقي أكثر من 40 ألف شخص حتفهم في تركيا جراء الزلزال، فيما أصيب 100 ألف.',
      ['40 ألف syria-iraq:earthquake-2023-deaths-turkey'],
    ],
    [
      '2023-02-20',
      'The earthquake killed more than 40,000 people in Turkey and at least 5,800 in Syria.',
      ['40,000 syria-iraq:earthquake-2023-deaths-turkey', '5,800 syria-iraq:earthquake-2023-deaths-syria'],
    ],
    [
      '2021-06-10',
      'وثق المرصد السوري مقتل 494 ألف شخص في الحرب السورية منذ 2011.',
      ['494 ألف syria-iraq:syria-war-deaths'],
    ],
    [
      '2022-06-01',
      'يحتاج 14.6 مليون شخص في سوريا إلى مساعدات إنسانية.',
      ['14.6 مليون syria-iraq:people-in-need-syria'],
    ],
    [
      '2022-06-01',
      '14.6 million people in Syria need humanitarian assistance.',
      ['14.6 million syria-iraq:people-in-need-syria'],
    ],
    ['2022-06-01', 'نزح 6.9 مليون شخص داخل سوريا.', ['6.9 مليون syria-iraq:idps-in-syria']],
    ['2024-02-20', 'يعيش 90 بالمئة من السوريين تحت خط الفقر.', ['90 بالمئة syria-iraq:poverty-rate-syria']],
    [
      '2022-12-01',
      'تحتجز قوات سوريا الديمقراطية نحو 10 آلاف معتقل من داعش.',
      ['10 آلاف syria-iraq:isis-detainees-held-by-sdf'],
    ],
    [
      '2022-12-01',
      'The SDF holds about 10,000 ISIS detainees in prisons in northeast Syria.',
      ['10,000 syria-iraq:isis-detainees-held-by-sdf'],
    ],
    [
      '2024-02-05',
      'استهدفت الضربات الأمريكية 85 هدفا في العراق وسوريا تابعة للحرس الثوري.',
      ['85 syria-iraq:us-strikes-feb-2024-targets'],
    ],
    ['2022-07-30', 'ينتج حقل العمر 20 ألف برميل يوميا.', ['20 ألف syria-iraq:al-omar-oil-output']],
    [
      '2019-06-01',
      'في عام 2019 كان يعيش في مخيم الهول 73 ألف شخص.',
      ['73 ألف syria-iraq:al-hol-camp-population 2019'],
    ],
    [
      '2022-06-01',
      'في عام 2019 كان يعيش في مخيم الهول 73 ألف شخص.',
      ['73 ألف syria-iraq:al-hol-camp-population 2019'],
    ],
    [
      '2023-04-01',
      'أصيب ستة جنود أمريكيين في هجمات على قواعد في سوريا في 23 مارس.',
      ['ستة syria-iraq:march-2023-attacks-injured'],
    ],
    [
      '2023-11-15',
      'تعرضت القوات الأمريكية في العراق وسوريا لـ 55 هجوما منذ 17 أكتوبر الماضي، وفق البنتاغون.',
      ['55 syria-iraq:attacks-on-us-forces-since-oct-2023'],
    ],
    [
      '2023-11-15',
      'تعرضت القوات الأمريكية في العراق وسوريا لـ 55 هجوما منذ 17 أكتوبر 2023، وفق البنتاغون.',
      ['55 syria-iraq:attacks-on-us-forces-since-oct-2023'],
    ],
    [
      '2023-11-15',
      'US forces in Iraq and Syria have been attacked 55 times since Oct. 17, 2023, the Pentagon said.',
      ['55 syria-iraq:attacks-on-us-forces-since-oct-2023'],
    ],
    [
      '2024-03-01',
      'Egypt’s population passed 106 million this month.',
      ['106 million world:population-eg 2024-03'],
    ],
    [
      '2024-03-01',
      'With a population of 46 million, Iraq is one of the largest oil producers.',
      ['46 million world:population-iq'],
    ],
    [
      '2024-03-01',
      'The United States has about 2,500 troops in Iraq and 900 in Syria.',
      ['2,500 syria-iraq:us-troops-in-iraq', '900 syria-iraq:us-troops-in-syria'],
    ],
    ['2024-03-01', 'There are roughly 2,500 U.S. troops in Iraq.', ['2,500 syria-iraq:us-troops-in-iraq']],
    ['2024-03-01', 'The base at Ain al-Asad hosts 900 U.S. troops.', ['900 syria-iraq:us-troops-at-al-asad']],
    [
      '2023-03-14',
      'أصيب 109 جنود أمريكيين بارتجاج في الدماغ بعد القصف الإيراني على قاعدة عين الأسد في يناير 2020.',
      ['109 syria-iraq:al-asad-2020-injured'],
    ],
    [
      '2024-04-15',
      'أطلقت إيران أكثر من 300 مسيرة وصاروخ على إسرائيل.',
      ['300 syria-iraq:iran-projectiles-april-2024'],
    ],
    [
      '2024-04-15',
      'أطلقت إيران 170 طائرة مسيرة و30 صاروخ كروز و120 صاروخا باليستيا على إسرائيل.',
      [
        '170 syria-iraq:iran-drones-april-2024',
        '30 syria-iraq:iran-cruise-missiles-april-2024',
        '120 syria-iraq:iran-ballistic-missiles-at-israel',
      ],
    ],
    [
      '2023-07-01',
      'شنت إسرائيل 32 غارة على سوريا خلال عام 2022 بحسب المرصد السوري.',
      ['32 syria-iraq:israeli-strikes-on-syria 2022'],
    ],
    [
      '2022-12-30',
      'نفذت القيادة المركزية الأمريكية وشركاؤها 313 عملية ضد داعش في العراق وسوريا خلال عام 2022، قتل فيها 686 عنصرا واعتقل 374.',
      [
        '313 syria-iraq:centcom-disis-operations-year 2022',
        '686 syria-iraq:centcom-isis-killed-year 2022',
        '374 syria-iraq:centcom-isis-detained-year 2022',
      ],
    ],
    [
      '2023-02-20',
      'قتل زلزال 6 فبراير 6760 شخصا في سوريا.',
      ['6760 syria-iraq:earthquake-2023-deaths-syria'],
    ],
    [
      '2025-04-01',
      'قتل 1383 مدنيا في أحداث الساحل السوري في مارس.',
      ['1383 syria-iraq:coast-march-2025-civilian-deaths'],
    ],
    [
      '2022-06-01',
      'ارتفع عدد اللاجئين السوريين في لبنان إلى 840 ألفا.',
      ['840 ألفا world:refugees-sy-in-lb'],
    ],
    ['2022-06-01', 'في الأردن 3000 جندي أمريكي.', ['3000 syria-iraq:us-troops-in-jordan']],
    ['2022-06-01', 'تضم هيئة تحرير الشام نحو 10 آلاف مقاتل.', ['10 آلاف syria-iraq:hts-fighters']],
    [
      '2019-10-20',
      'يحتجز مخيم الهول 70 ألف شخص بينهم 11 ألف أجنبي و30 ألف عراقي.',
      [
        '70 ألف syria-iraq:al-hol-camp-population',
        '11 ألف syria-iraq:al-hol-foreigners',
        '30 ألف syria-iraq:al-hol-camp-iraqis',
      ],
    ],
    [
      '2022-06-01',
      'أنفقت السعودية 6 بالمئة من الناتج المحلي على الجيش.',
      ['6 بالمئة world:military-spending-sa'],
    ],
    ['2024-06-01', 'بلغ الناتج المحلي الإجمالي للسعودية 1.1 تريليون دولار.', ['1.1 تريليون world:gdp-sa']],
  ])('%s: %s', (published, text, claims) => {
    expect(claimsIn(published, text)).toEqual(claims);
  });
});

describe('numbers of other things are left alone', () => {
  test.each([
    ['2023-03-14', 'أرسلت أنقرة 900 جندي تركي إلى شمال سوريا.', 'other nationality'],
    ['2023-03-14', 'قتل 900 جندي سوري في المعارك منذ بداية العام.', 'killed, and other nationality'],
    ['2023-03-14', 'أعلنت واشنطن إرسال 600 جندي أمريكي إضافي إلى سوريا.', 'a change, not the level'],
    ['2023-03-14', 'مقتل 3 جنود أمريكيين في سوريا بهجوم بطائرة مسيرة.', 'killed, not present'],
    ['2023-03-01', 'وصل 200 لاجئ سوري إلى الحدود اليونانية أمس.', 'a group on its way, not all refugees'],
    ['2024-03-01', 'قتل 12 شخصا في مصر في حادث حافلة.', 'people killed, not the population'],
    ['2024-03-01', 'احترقت 20 كيلومترا مربعا من الغابات في تركيا.', 'burnt area, not the country’s'],
    [
      '2022-09-01',
      'استهدفت إسرائيل 28 موقعا عسكريا في سوريا.',
      'sites that were hit, not those that there are',
    ],
    ['2022-09-01', 'هاجم مسلحون موقعين للقوات الأمريكية في سوريا.', 'two sites that were attacked'],
    ['2023-05-10', 'نفذ الجيش العراقي 35 عملية ضد تنظيم داعش في الأنبار.', 'another army and another place'],
    [
      '2023-11-15',
      'تعرضت القوات الأمريكية لأربع هجمات أمس في العراق.',
      'one day’s attacks, not the running total',
    ],
    ['2023-02-20', 'قتل 22 شخصا في زلزال ضرب إيران.', 'another quake'],
    ['2023-09-10', 'قتل زلزال المغرب 2000 شخص.', 'another quake'],
    ['2021-06-10', 'قال المرصد السوري لحقوق الإنسان إن 5 أشخاص قتلوا في سوريا.', 'one incident, not the war'],
    ['2024-02-20', 'دمر 90 بالمئة من المنازل في البلدة السورية.', 'a share of houses, not of the poor'],
    ['2022-06-01', 'انسحب 1000 جندي أمريكي من سوريا في عام 2019.', 'those who left, not those who stayed'],
    ['2019-10-20', 'سحبت واشنطن ألف جندي من شمال شرق سوريا.', 'those who left'],
    ['2024-06-01', 'شاركت 28 دولة في الاجتماع.', 'countries at a meeting'],
    ['2024-06-01', 'زار وزير الخارجية 9 دول في المنطقة.', 'countries visited'],
    ['2023-03-01', 'أصيب أربعة جنود أمريكيين في إنزال جوي شرقي سوريا.', 'injured in something else'],
    ['2023-03-14', 'وأصيب 4 جنود أمريكيين في قاعدة عين الأسد أمس.', 'same base, other attack'],
    ['2023-07-01', 'شنت إسرائيل 3 غارات على سوريا الليلة الماضية.', 'one night’s strikes, not the year’s'],
    ['2025-04-01', 'قتل 12 مدنيا في سوريا بانفجار لغم.', 'other civilians'],
    ['2024-06-01', 'قدمت السعودية 500 مليون دولار إلى سوريا.', 'money given, not the economy'],
    ['2024-03-01', 'About 900 Iraqi soldiers were killed in Syria.', 'killed, and other nationality'],
    ['2023-03-14', 'The United States will send 500 more troops to Iraq.', 'a change'],
    ['2023-03-14', 'Two US troops were injured in Syria on Monday.', 'injured'],
    ['2024-06-01', 'Some 40 people crossed from Syria into Lebanon.', 'no refugees’ total'],
    ['2024-06-01', 'The company has 900 employees in Iraq.', 'no soldiers'],
  ])('%s: %s (%s)', (published, text) => {
    expect(claimsIn(published, text)).toEqual([]);
  });
});

describe('what another paragraph has told', () => {
  const intro = 'تحتفظ الولايات المتحدة بقوات في شرق سوريا لقتال تنظيم داعش.';

  test('is taken over where the figure agrees with the record', () => {
    expect(claimsIn('2023-03-14', intro, 'ودافع الجنرال عن بقاء 900 جندي هناك.')).toEqual([
      '900 syria-iraq:us-troops-in-syria',
    ]);
  });

  test.each([
    ['ودافع الجنرال عن بقاء 750 جنديا هناك.', 'the figure does not agree'],
    ['ودفعت تركيا بنحو 900 جندي إلى الحدود.', 'another party acts'],
    ['وفقد الجيش 900 جندي قتلوا في المعارك.', 'killed'],
  ])('but not: %s (%s)', (text) => {
    expect(claimsIn('2023-03-14', intro, text)).toEqual([]);
  });

  test('a number without a noun goes on about what was counted last', () => {
    const first = 'يستضيف الأردن 660 ألف لاجئ سوري مسجل لدى المفوضية.';
    expect(claimsIn('2023-03-14', first, 'وفي لبنان يقدر عددهم بنحو 815 ألفا.')).toEqual([
      '660 ألف syria-iraq:syrian-refugees-in-jordan',
      '815 ألفا world:refugees-sy-in-lb',
    ]);
  });
});

describe('the period of a tally', () => {
  const about = 'أعلنت القيادة المركزية الأمريكية حصيلة عملياتها ضد تنظيم داعش في العراق وسوريا.';

  test.each<[string, string[]]>([
    [
      'وأوضحت القيادة مطلع الشهر أنها شنت 48 عملية ضد داعش في العراق وسوريا في فبراير الماضي، قتل فيها 22 عنصرا واعتقل 25 آخرون.',
      [
        '48 syria-iraq:centcom-disis-operations-month 2023-02',
        '22 syria-iraq:centcom-isis-killed-month 2023-02',
        '25 syria-iraq:centcom-isis-detained-month 2023-02',
      ],
    ],
    ['وأوضحت القيادة مطلع الشهر أنها شنت 48 عملية ضد داعش في العراق وسوريا العام الماضي.', []],
    ['وأوضحت القيادة أنها شنت 61 عملية ضد داعش في العراق وسوريا في فبراير الماضي.', []],
  ])('is not when it was announced: %s', (text, claims) => {
    expect(claimsIn('2023-03-14', about, text)).toEqual(claims);
  });
});

describe('a party that another names', () => {
  test('the coalition stands for its forces', () => {
    expect(claimsIn('2023-03-14', 'وللتحالف الدولي ما لا يقل عن 28 موقعا عسكريا في سوريا.')).toEqual([
      '28 syria-iraq:coalition-sites-in-syria',
    ]);
  });

  test.each(['وللتحالف الدولي 28 موقعا عسكريا في العراق.', 'وللجيش الروسي 28 موقعا عسكريا في لبنان.'])(
    'but not: %s',
    (text) => {
      expect(claimsIn('2023-03-14', text)).toEqual([]);
    },
  );
});

describe('where and by whom', () => {
  test.each<[string, string, string[], string]>([
    [
      '2024-09-01',
      'About 2,500 American troops serve in Iraq and 900 in neighbouring Syria.',
      ['2,500 syria-iraq:us-troops-in-iraq', '900 syria-iraq:us-troops-in-syria'],
      'an adjective between the preposition and the country',
    ],
    [
      '2024-01-29',
      'WASHINGTON — Three American soldiers were killed at Tower 22 in Jordan, officials said.',
      ['Three syria-iraq:tower-22-killed'],
      'a dateline is no place of what is counted',
    ],
    [
      '2024-01-29',
      'Three American soldiers were killed in Washington, officials said after talks on Jordan.',
      [],
      'but a place in the sentence is',
    ],
  ])('%s: %s %j (%s)', (published, text, claims) => {
    expect(claimsIn(published, text)).toEqual(claims);
  });

  const intro = 'أجبرت الحرب في سوريا ملايين اللاجئين السوريين على الفرار منذ 2011.';

  test.each<[string, string[]]>([
    [
      'وقالت مفوضية اللاجئين إن نحو 600 ألف سوري عادوا منذ 8 كانون الأول 2024.',
      ['600 ألف syria-iraq:syrian-refugee-returns-since-dec-2024'],
    ],
    ['وقالت مفوضية اللاجئين إن نحو 600 ألف سوداني عادوا منذ 8 كانون الأول 2024.', []],
  ])('who gives a figure is not whom it is about: %s', (text, claims) => {
    expect(claimsIn('2025-06-22', intro, text).map((claim) => claim.split(' 2024')[0])).toEqual(claims);
  });
});

describe('headings', () => {
  const body =
    'أعلنت القيادة المركزية الأمريكية أنها نفذت مع شركائها 48 عملية ضد تنظيم داعش في العراق وسوريا الشهر الماضي.';

  test('a heading’s number is that of the body', () => {
    expect(claimsIn('2023-03-14', '48 عملية', body)[0]).toBe(
      '48 syria-iraq:centcom-disis-operations-month 2023-02',
    );
  });

  test('another number or another noun is not', () => {
    expect(claimsIn('2023-03-14', '47 عملية', body)).toHaveLength(1);
    expect(claimsIn('2023-03-14', '48 قتيلا', body)).toHaveLength(1);
  });
});

describe('offices that the text gives people', () => {
  test.each<[string, string, string[]]>([
    [
      '2023-03-14',
      'وصل رئيس هيئة الأركان المشتركة الجنرال مارك ميلي إلى سوريا.',
      ['رئيس هيئة الأركان المشتركة syria-iraq:mark-milley'],
    ],
    [
      '2023-03-14',
      'Gen. Mark Milley, the chairman of the Joint Chiefs of Staff, flew to Syria.',
      ['chairman of the Joint Chiefs of Staff syria-iraq:mark-milley'],
    ],
    [
      '2023-03-14',
      'US Defence Secretary Lloyd Austin spoke to reporters about Iraq.',
      ['US Defence Secretary syria-iraq:lloyd-austin'],
    ],
    ['2023-03-14', 'استقبل رئيس الوزراء العراقي مارك ميلي في بغداد.', []],
    // An office that the record gives others and never him.
    ['2023-03-14', 'قال وزير الدفاع مارك ميلي إن القوات باقية.', ['وزير الدفاع syria-iraq:mark-milley']],
    [
      '2023-03-14',
      'جاء ذلك بعد لقاء مع وزير الدفاع الأمريكي الجنرال مارك ميلي في بغداد.',
      ['وزير الدفاع الأمريكي syria-iraq:mark-milley'],
    ],
    [
      '2023-03-14',
      'Defence Secretary Mark Milley flew to Iraq.',
      ['Defence Secretary syria-iraq:mark-milley'],
    ],
    ['2023-03-14', 'قال وزير الدفاع السابق مارك ميلي إن القوات باقية.', []],
    ['2023-03-14', 'قال نائب وزير الدفاع مارك ميلي إن القوات باقية.', []],
    ['2023-03-14', 'قال المتحدث باسم وزير الدفاع مارك ميلي إن القوات باقية.', []],
    ['2023-03-14', 'التقى وزير الدفاع مارك ميلي في بغداد.', []],
    ['2023-03-14', 'لم يصدر بيان عن وزير الدفاع ومارك ميلي.', []],
    ['2023-03-14', 'قال مدير المعهد مارك ميلي إن القوات باقية.', []],
    ['2023-03-14', 'Former Defence Secretary Mark Milley flew to Iraq.', []],
    ['2023-03-14', 'Then-Defence Secretary Mark Milley flew to Iraq.', []],
    ['2023-03-14', 'Deputy Defence Secretary Mark Milley flew to Iraq.', []],
    ['2023-03-14', 'The officer met the president Mark Milley had served.', []],
    ['2023-03-14', 'With the Defence Secretary, Mark Milley flew to Iraq.', []],
    ['2023-03-14', 'Mark Milley met the secretary of defense in Iraq.', []],
  ])('%s: %s', (published, text, claims) => {
    expect(claimsIn(published, text)).toEqual(claims);
  });
});
