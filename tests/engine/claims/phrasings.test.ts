import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { DETECTORS } from '../../../engine/detectors.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

interface Row {
  readonly published: string;
  readonly text: string;
  /** Number and measure of each claim that the text makes. */
  readonly claims: readonly string[];
}

const row = (published: string, text: string, ...claims: string[]): Row => ({ published, text, claims });

/** As outlets of different kinds say it; the rules were made from these. */
const SEEN: readonly Row[] = [
  row(
    '2024-06-10',
    'وتنشر واشنطن 900 عسكري في سوريا ونحو 2500 في العراق.',
    '900 us-troops-in-syria',
    '2500 us-troops-in-iraq',
  ),
  row('2023-05-02', 'القوات الأمريكية المنتشرة في شمال شرق سوريا يبلغ عددها 900.', '900 us-troops-in-syria'),
  row(
    '2024-05-20',
    'أفادت المنظمة الدولية للهجرة بأن عدد النازحين داخل السودان بلغ 6.8 ملايين شخص.',
    '6.8 ملايين idps-sd',
  ),
  row('2024-09-01', 'تعد مصر أكبر بلد عربي إذ يبلغ عدد سكانها 107 ملايين نسمة.', '107 ملايين population-eg'),
  row(
    '2025-05-15',
    'ولا يزال 16.5 مليون شخص في سوريا بحاجة إلى مساعدات إنسانية.',
    '16.5 مليون people-in-need-syria',
  ),
  row(
    '2024-02-06',
    'أصابت القاذفات الأمريكية في العراق وسوريا أكثر من 85 هدفا تابعا للحرس الثوري يوم 2 شباط 2024.',
    '85 us-strikes-feb-2024-targets',
  ),
  row(
    '2023-03-24',
    'شنت الجماعات المدعومة من إيران 78 هجوما على القوات الأمريكية منذ كانون الثاني 2021.',
    '78 attacks-on-us-forces-since-jan-2021',
  ),
  row(
    '2024-01-12',
    'هاجمت جماعة الحوثي 27 سفينة في البحر الأحمر منذ 19 تشرين الثاني.',
    '27 houthi-attacks-on-ships',
  ),
  row(
    '2023-08-20',
    'يؤوي مخيم الهول شمال شرقي سوريا 50 ألف شخص، معظمهم نساء وأطفال.',
    '50 ألف al-hol-camp-population',
  ),
  row(
    '2023-08-20',
    'تحتجز قوات سوريا الديمقراطية نحو عشرة آلاف مقاتل من تنظيم داعش في سجونها.',
    'عشرة آلاف isis-detainees-held-by-sdf',
  ),
  row(
    '2024-06-10',
    'Washington keeps some 900 service members in Syria and another 2,500 in Iraq.',
    '900 us-troops-in-syria',
    '2,500 us-troops-in-iraq',
  ),
  row(
    '2023-05-02',
    'The US contingent in Syria, numbering about 900, is based mostly in the northeast.',
    '900 us-troops-in-syria',
  ),
  row(
    '2024-05-20',
    'Inside Sudan 6.8 million people have been displaced, the IOM said.',
    '6.8 million idps-sd',
  ),
  row(
    '2024-09-01',
    'Britain is crowded: its population was 68.3 million at the last count.',
    '68.3 million population-gb',
  ),
  row(
    '2024-02-03',
    'US aircraft struck 85 Iran-linked targets in Iraq and Syria on Friday.',
    '85 us-strikes-feb-2024-targets',
  ),
  row(
    '2024-02-01',
    'The drone strike on Tower 22 in Jordan killed three US troops.',
    'three tower-22-killed',
  ),
  row(
    '2023-08-20',
    'About 50,000 residents live in al-Hol camp in northeastern Syria.',
    '50,000 al-hol-camp-population',
  ),
  row('2024-06-10', 'تعتزم واشنطن إبقاء 900 جندي في ألمانيا.'),
  row('2024-06-10', 'طالب نواب بسحب 900 جندي أمريكي من سوريا.'),
  row('2024-06-10', 'قتل 900 جندي أمريكي في سوريا خلال المناورات الافتراضية.'),
  row('2024-06-10', 'A plan to cut 900 US troops in Syria was shelved.'),
  row('2024-06-10', 'Turkey has 900 soldiers in northern Syria.'),
  row('2024-06-10', 'About a third of the 2,500 schools in Iraq need repairs.'),
];

/** Of the same kind, written at the same time; no rule was made from these. */
const HELD_OUT: readonly Row[] = [
  row('2024-06-10', 'وللولايات المتحدة قوة قوامها 900 جندي في سوريا.', '900 us-troops-in-syria'),
  row('2024-06-10', 'لا يتجاوز عدد العسكريين الأمريكيين في العراق 2500 عسكري.', '2500 us-troops-in-iraq'),
  row('2024-11-03', 'يعيش في السودان 50 مليون نسمة.', '50 مليون population-sd'),
  row(
    '2025-03-20',
    'عاد أكثر من 350 ألف لاجئ سوري إلى بلادهم منذ 8 كانون الأول 2024.',
    '350 ألف syrian-refugee-returns-since-dec-2024',
  ),
  row(
    '2023-04-02',
    'بلغت حصيلة قتلى زلزال 6 شباط في سوريا نحو 6 آلاف قتيل.',
    '6 آلاف earthquake-2023-deaths-syria',
  ),
  row('2023-03-01', 'يوجد في لبنان 805 آلاف لاجئ سوري مسجلون لدى المفوضية.', '805 آلاف refugees-sy-in-lb'),
  row('2025-10-10', 'يقدر عدد النازحين داخليا في سوريا بسبعة ملايين شخص.', 'سبعة ملايين idps-in-syria'),
  row(
    '2024-02-10',
    'استخدمت الطائرات الأمريكية أكثر من 125 ذخيرة في ضرباتها على العراق وسوريا في 2 شباط 2024.',
    '125 us-strikes-feb-2024-munitions',
  ),
  row('2024-02-01', 'أسفر هجوم البرج 22 عن مقتل ثلاثة جنود أمريكيين.', 'ثلاثة tower-22-killed'),
  row('2024-06-10', 'The Pentagon has roughly 2,500 personnel in Iraq.', '2,500 us-troops-in-iraq'),
  row('2024-06-10', 'US forces in Syria number about 900.', '900 us-troops-in-syria'),
  row(
    '2025-05-15',
    'In Syria, 16.5 million people need humanitarian assistance.',
    '16.5 million people-in-need-syria',
  ),
  row('2024-11-03', 'Sudan, a country of 50 million, is at war.', '50 million population-sd'),
  row('2023-03-01', 'Lebanon is home to 805,000 registered Syrian refugees.', '805,000 refugees-sy-in-lb'),
  row(
    '2024-02-10',
    'More than 125 precision munitions were used in the US strikes on Iraq and Syria on 2 February 2024.',
    '125 us-strikes-feb-2024-munitions',
  ),
  row(
    '2025-03-20',
    'More than 350,000 Syrian refugees have gone home since 8 December 2024.',
    '350,000 syrian-refugee-returns-since-dec-2024',
  ),
  row('2024-06-10', 'يحتاج الجيش الأمريكي إلى 900 جندي آخر لحماية قواعده في سوريا.'),
  row('2024-06-10', 'وصل 900 سائح أمريكي إلى العراق.'),
  row('2024-06-10', 'نشرت تركيا 900 جندي في سوريا.'),
  row('2024-06-10', 'أصيب 16 شخصا في حريق بدمشق.'),
  row('2024-06-10', 'The US will send 900 troops to Syria next year.'),
  row('2024-06-10', 'Some 900 Syrian soldiers guard US bases.'),
  row('2024-06-10', 'The museum in Iraq lost 2,500 pieces.'),
  row('2024-06-10', 'Half of the 107 million tourists in Egypt came by sea.'),
];

/** Near misses of the rules themselves. */
const NEAR_MISSES: readonly Row[] = [
  row(
    '2024-06-10',
    'US troops have been attacked in Iraq.\nTurkey, too, keeps 2,500 soldiers in the north of Iraq.',
  ),
  row(
    '2024-06-10',
    'تحتفظ الولايات المتحدة بقوات في سوريا.\nويساند الجنود الأمريكيين في سوريا 900 جندي من دول أخرى.',
  ),
  row('2024-05-20', 'بلغ عدد المتضررين من الفيضانات في السودان 6.8 ملايين شخص بينهم نازحون.'),
  row('2023-03-01', 'تقول تركيا إن 3.6 مليون شخص يستفيدون من برنامج للاجئين السوريين.'),
  row('2024-06-10', 'طلب البنتاغون نشر 900 جندي أمريكي في سوريا.'),
  row('2024-06-10', 'لو بقي 900 جندي أمريكي في سوريا لما حدث ذلك.'),
  row('2023-08-20', 'تظاهر في العراق عدد من أنصار الفصائل ضد القوات الأمريكية وقدر عددهم بنحو 2500.'),
  row('2023-08-20', 'Protesters against US troops in Iraq numbered about 2,500.'),
  row('2023-08-20', 'Iraqi guards at bases with US troops in Iraq number about 2,500.'),
  row('2024-06-10', 'If Washington sent 900 US troops to Syria, Congress would object.'),
  row('2024-05-20', 'Some 6.5 million people need help in Sudan, many of them displaced by the war.'),
];

function claimsIn({ published, text }: Row): string[] {
  return analyse({ blocks: text.split('\n'), published }, packs, { detectors: DETECTORS }).flatMap((found) =>
    found.kind === 'claim' && found.measure !== undefined
      ? [`${found.text} ${found.measure.slice(found.measure.indexOf(':') + 1)}`]
      : [],
  );
}

/** Share of the stated claims that are found. */
function recallOf(rows: readonly Row[]): number {
  const found = rows.flatMap((one) => claimsIn(one).filter((claim) => one.claims.includes(claim)));
  return found.length / rows.flatMap(({ claims }) => claims).length;
}

describe('a measure as outlets of different kinds state it', () => {
  test.each([...SEEN, ...HELD_OUT, ...NEAR_MISSES])('nothing but what $published says: $text', (one) => {
    expect(claimsIn(one).filter((claim) => !one.claims.includes(claim))).toEqual([]);
  });

  test('most of the claims are found, among the held-out sentences too', () => {
    expect(recallOf(SEEN)).toBeGreaterThanOrEqual(0.68);
    expect(recallOf(HELD_OUT)).toBeGreaterThanOrEqual(0.8);
  });
});
