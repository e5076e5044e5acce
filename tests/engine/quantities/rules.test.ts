import { describe, expect, test } from 'vitest';
import { find, type Row, rowsOf } from './find.ts';

describe('qualifiers', () => {
  test.each([
    ['نحو 900 جندي', 'about'],
    ['وحوالي 900 جندي', 'about'],
    ['ما يقارب 900 جندي', 'about'],
    ['900 جندي تقريبًا', 'about'],
    ['تقدر بـ900 قطعة', 'about'],
    ['ما لا يقل عن 900 جندي', 'at-least'],
    ['900 جندي على الأقل', 'at-least'],
    ['900 من عناصر الجيش على الأقل', 'at-least'],
    ['900 جندي أو أكثر', 'at-least'],
    ['لا يقل عددهم عن 900', 'at-least'],
    ['لا يتجاوز 900 جندي', 'at-most'],
    ['ما يصل إلى 900 جندي', 'at-most'],
    ['لم يتجاوز عددهم 900', 'at-most'],
    ['لأكثر من 900 جندي', 'more-than'],
    ['أزيد من 900 شخص', 'more-than'],
    ['ما يزيد على 900 جندي', 'more-than'],
    ['تجاوز عدد القتلى 900', 'more-than'],
    ['تجاوزت حصيلة القتلى المدنيين 900', 'more-than'],
    ['أقل من 900 جندي', 'less-than'],
    ['some 900 troops', 'about'],
    ['nearly 900 troops', 'about'],
    ['at least 900 troops', 'at-least'],
    ['no fewer than 900 troops', 'at-least'],
    ['900 troops or more', 'at-least'],
    ['900+ troops', 'at-least'],
    ['up to 900 troops', 'at-most'],
    ['no more than 900 troops', 'at-most'],
    ['over 900 troops', 'more-than'],
    ['for over 9 years', 'more-than'],
    ['fewer than 900 troops', 'less-than'],
    ['900 جندي', 'exact'],
    ['زادت الأسعار 9 في المئة', 'exact'],
    ['لا يتجاوز المسجلون 900', 'at-most'],
    ['over 9 days', 'exact'],
    ['نمت المبيعات لتصل إلى 900 مليون درهم', 'exact'],
    ['غرامة تصل إلى 900 درهم', 'at-most'],
    ['قفزت الأرباح متجاوزة 900 مليون درهم', 'more-than'],
    ['لا يغطي الإنتاج إلا 9 مدن', 'exact'],
    ['the 900-odd shops', 'about'],
    ['an odd 900 shops', 'exact'],
  ])('%s: %s', (text, qualifier) => {
    expect(find(text).drafts.map((draft) => draft.qualifier)).toEqual([qualifier]);
  });

  test('a qualifier belongs to its own number', () => {
    expect(find('إصابة 12 شخصا وأكثر من 50 جريحا').drafts.map((draft) => draft.qualifier)).toEqual([
      'exact',
      'more-than',
    ]);
    expect(find('36 jets and up to 100 missiles').drafts.map((draft) => draft.qualifier)).toEqual([
      'exact',
      'at-most',
    ]);
  });
});

describe('ranges', () => {
  test.each<readonly [string, Row[], string]>([
    ['بين 5 و7 أشخاص', [['5 و7', [5, 7], 'range', 'أشخاص']], 'between'],
    [
      'ما بين خمسة وسبعة آلاف عامل',
      [['خمسة وسبعة آلاف', [5000, 7000], 'range', 'عامل']],
      'one scale for both',
    ],
    ['5-7 آلاف عامل', [['5-7 آلاف', [5000, 7000], 'range', 'عامل']], 'a dash'],
    ['10-5 سنوات', [['10-5', [5, 10], 'range', 'سنوات', 'year']], 'typed to read well from right to left'],
    ['من 10 إلى 15 ألف عامل', [['10 إلى 15 ألف', [10000, 15000], 'range', 'عامل']], 'from … to'],
    ['ثلاثة أو أربعة أشخاص', [['ثلاثة أو أربعة', [3, 4], 'range', 'أشخاص']], 'or'],
    ['بين 5% و7%', [['5% و7%', [5, 7], 'range', '', 'percent']], 'percent at both ends'],
    ['between 5 and 7 thousand people', [['5 and 7 thousand', [5000, 7000], 'range', 'people']], 'English'],
    [
      '0-million 0',
      [
        ['0-million', 0],
        ['0', 0],
      ],
      'digits after a scale are no smaller term without a scale',
    ],
    ['10 to 15 percent', [['10 to 15 percent', [10, 15], 'range', '', 'percent']], 'one percent for both'],
    [
      'ارتفع من 10 آلاف إلى 15 ألفا',
      [
        ['10 آلاف', 10000],
        ['15 ألفا', 15000],
      ],
      'a change names two amounts',
    ],
    [
      'هبط 1.4 في المئة إلى 84.30 دولارا',
      [
        ['1.4 في المئة', 1.4, '', '', 'percent'],
        ['84.30', 84.3, '', 'دولارا', 'USD'],
      ],
      'a rate and a price are no range',
    ],
    ['فقرتين أو ثلاث، لا أكثر', [['فقرتين أو ثلاث', [2, 3], 'range', 'فقرتين']], 'a dual is the low end'],
    [
      'بعد شهرين أو ثلاثة أشهر',
      [['شهرين أو ثلاثة', [2, 3], 'range', 'شهرين', 'month']],
      'the unit is named again',
    ],
    [
      'قنبلتين أو ثلاثة ألغام',
      [
        ['قنبلتين', 2, '', 'قنبلتين'],
        ['ثلاثة', 3, '', 'ألغام'],
      ],
      'two kinds of things',
    ],
    [
      'تدوم ما بين تسعة أيام و12 يوما',
      [['تسعة أيام و12', [9, 12], 'range', 'يوما', 'day']],
      'the unit behind both ends',
    ],
    [
      'between 9 weeks and 12 weeks',
      [['9 weeks and 12', [9, 12], 'range', 'weeks', 'week']],
      'the same in English',
    ],
    [
      'بقي 9 أيام و12 يوما',
      [
        ['9', 9, '', 'أيام', 'day'],
        ['12', 12, '', 'يوما', 'day'],
      ],
      'no «بين»',
    ],
    [
      'The bank raised its target by $4 to $71',
      [
        ['4', 4, '', '', 'USD'],
        ['71', 71, '', '', 'USD'],
      ],
      'by how much, and to what',
    ],
    ['fares rose by 4 to 7 percent', [['4 to 7 percent', [4, 7], 'range', '', 'percent']], 'one rate'],
    ['It costs $4 to $7', [['4 to $7', [4, 7], 'range', '', 'USD']], 'no change'],
    ['فاز بنتيجة 2-3 في المباراة', [], 'a score'],
    ['خلال 2011-2015', [], 'years'],
    ['بين عامي 2004 و2006', [], 'years with their word'],
    ['Boeing 737-800', [], 'a type'],
  ])('%s', (text, rows, _reason) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('nouns', () => {
  test.each([
    ['28 موقعا عسكريا', 'موقعا'],
    ['واعتقال 25 آخرين', 'آخرين'],
    ['عشرات من المدنيين', 'المدنيين'],
    ['مئات الآلاف من النازحين', 'النازحين'],
    ['الأسرى الثلاثة', 'الأسرى'],
    ['القتلى الـ28', 'القتلى'],
    ['الدوائر الانتخابية السبع', 'الدوائر'],
    ['مقتل مدني واحد', 'مدني'],
    ['ارتفع عدد القتلى إلى 28', 'القتلى'],
    ['إصابة (15) متظاهرا', 'متظاهرا'],
    ['أصيب 12 بجروح', undefined],
    ['وقتل 12 وأصيب', undefined],
    ['900 US troops', 'troops'],
    ['2,500 U.S. troops', 'troops'],
    ['12 F-15E jets', 'jets'],
    ['two main parties', 'parties'],
    ['70% of registered voters', 'voters'],
    ['a quarter of the country’s population', 'population'],
    ['12 in Iraq', undefined],
  ])('%s', (text, noun) => {
    expect(find(text).drafts.map((draft) => draft.noun)).toEqual([noun]);
  });

  test('a number that leaves its noun out takes over the one before', () => {
    const nouns = (text: string) => find(text).drafts.map((draft) => draft.noun);
    expect(nouns('48 عملية، 24 منها في العراق و22 في سوريا')).toEqual(['عملية', 'عملية', 'عملية']);
    expect(nouns('2,500 troops remain in Iraq and roughly 900 in Syria')).toEqual(['troops', 'troops']);
    expect(nouns('قتل 12 شخصا. وأصيب 20 في هجوم')).toEqual(['شخصا', undefined]);
  });

  test('three to ten take over no unit of their own gender', () => {
    expect(rowsOf('أدين خمسة متهمين وحكم عليهم بالسجن 15 سنة وأربعة بالسجن عشر سنوات')).toEqual([
      ['خمسة', 5, '', 'متهمين'],
      ['15', 15, '', 'سنة', 'year'],
      ['أربعة', 4, '', 'متهمين'],
      ['عشر', 10, '', 'سنوات', 'year'],
    ]);
    expect(rowsOf('بقي في الخارج 15 سنة وثلاثا في العاصمة').at(-1)).toEqual(['ثلاثا', 3, '', 'سنة', 'year']);
    expect(rowsOf('عمل 15 شهرا في الشمال وثلاثة في الجنوب').at(-1)).toEqual([
      'ثلاثة',
      3,
      '',
      'شهرا',
      'month',
    ]);
  });
});

describe('"m" behind digits', () => {
  test.each<readonly [string, Row[], string]>([
    ['The population rose to 1.2m by June', [['1.2m', 1_200_000]], 'what is counted stands before'],
    ['Some 2.5m refugees', [['2.5m', 2_500_000, 'about', 'refugees']], 'it stands behind'],
    ['The wall is 2.5m high', [['2.5', 2.5, '', 'm', 'm']], 'a length'],
    ['The people built a wall 2.5m high', [['2.5', 2.5, '', 'm', 'm']], 'a length beside people'],
    ['The jump was 8.1m', [['8.1', 8.1, '', 'm', 'm']], 'a length by itself'],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('whole things', () => {
  test.each<readonly [string, Row[], string]>([
    [
      'بيعت 12,500 خيمة. وارتفع عدد قتلى الزلزال إلى 34.183 والجرحى إلى 77.143',
      [
        ['12,500', 12500, '', 'خيمة'],
        ['34.183', 34183, '', 'قتلى'],
        ['77.143', 77143, '', 'الجرحى'],
      ],
      'elsewhere the page parts thousands by commas; the wounded are no killed',
    ],
    [
      'They sold 12,500 tents; 34.183 people left',
      [
        ['12,500', 12500, '', 'tents'],
        ['34.183', 34183, '', 'people'],
      ],
      'English',
    ],
    [
      'بيعت 12,500 خيمة وبلغ الطول 34.183 كيلومترا',
      [
        ['12,500', 12500, '', 'خيمة'],
        ['34.183', 34.183, '', 'كيلومترا', 'km'],
      ],
      'a length may have thousandths',
    ],
    ['نحو 1.5 مليون شخص', [['1.5 مليون', 1500000, 'about', 'شخص']], 'a scale behind it'],
    ['2.37 طفل لكل امرأة', [['2.37', 2.37, '', 'طفل']], 'an average'],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('units', () => {
  test.each([
    ['5 كيلومترات', 'km'],
    ['112 كيلومترا مربعا', 'km2'],
    ['52 مليار متر مكعب', 'm3'],
    ['60 كلم/س', 'km/h'],
    ['8 أعوام', 'year'],
    ['40 سنة ضوئية', 'ly'],
    ['عن عمر 85', 'year'],
    ['3 ملايين برميل', 'bbl'],
    ['25 نقطة أساس', 'basis-point'],
    ['5 في المئة', 'percent'],
    ['5 بالمئة', 'percent'],
    ['٪5', 'percent'],
    ['42 درجة مئوية', 'celsius'],
    ['5 آلاف ليرة سورية', 'SYP'],
    ['5 آلاف دينار عراقي', 'IQD'],
    ['5 آلاف ليرة', 'money'],
    ['$2.5 billion', 'USD'],
    ['€50', 'EUR'],
    ['80 kilometres', 'km'],
    ['a 15-year-old boy', 'year'],
    ['5 per cent', 'percent'],
    ['60 miles per hour', 'mph'],
    ['107 ملم', 'mm'],
    ['28 موقعا', undefined],
  ])('%s: %s', (text, unit) => {
    expect(find(text).drafts.map((draft) => draft.unit)).toEqual([unit]);
  });
});

describe('numbers that count nothing', () => {
  test.each([
    ['القرار 2254', 'a resolution'],
    ['المادة 18 من الدستور', 'an article'],
    ['القرار 242 و338 الصادران', 'two of them'],
    ['رقم 5', '«رقم»'],
    ['القناة 12 الإسرائيلية', 'a channel'],
    ['اللواء 47', 'a unit'],
    ['القرن الـ21', 'a rank with the article'],
    ['المهرجان في دورته 41', 'the number of an edition'],
    ['the third-quarter earnings', 'a quarter of the year'],
    ['10.45: Officials say that the talks have begun', 'the hour of an entry'],
    ['16.05 بتوقيت غرينتش قال المتحدث إن المحادثات بدأت', 'the hour of an entry in Arabic'],
    ['القمة العربية الـ33', 'a rank behind an adjective'],
    ['كوفيد-19', 'a name with a dash'],
    ['إف-16', 'an aircraft'],
    ['من طراز تي 90', 'a tank'],
    ['«غالاكسي إس 24»', 'a quoted name that a number closes'],
    ['نوفمبر 17 منه', 'a day without a count'],
    ['حركة 20 فبراير', 'a day of a month that no date was found for'],
    ['في 2011 و2012', 'years'],
    ['الساعة 8', 'a time'],
    ['النتيجة 2:1', 'a ratio or time'],
    ['مجموعة 5+1', 'a sum that names'],
    ['1. مقدمة', 'list numbering'],
    ['(2) خاتمة', 'bracketed list numbering'],
    ['3- بلجيكا', 'list numbering with a dash'],
    ['هاتف 0112345678', 'a telephone'],
    ['+964 770 123 4567', 'an international telephone'],
    ['example.com/2024/05/13', 'an address'],
    ['user24@example.com', 'a mailbox'],
    ['https://example.com/search?q=30%2025%20', 'an encoded address'],
    ['الإصدار 10.5.3', 'a version'],
    ['الربع الأول', 'a quarter of the year'],
    ['نصف النهائي', 'a round'],
    ['مجموعة العشرين', 'a group'],
    ['في وقت واحد', 'an idiom'],
    ['كل واحد', 'everyone'],
    ['واحدة من أكبر القواعد', 'an idiom'],
    ['أحد القادة', 'a pronoun'],
    ['رفض ثانية', 'again'],
    ['الفصل الثاني', 'an ordinal'],
    ['ألف مبروك', 'a wish'],
    ['Resolution 2254', 'a resolution'],
    ['Flight 302 crashed', 'a flight'],
    ['the G7 and the F-16', 'names'],
    ['Apollo 11 landed', 'a mission'],
    ['on page 12 of the report', 'a page'],
    ['No. 10', 'a number sign'],
    ['the 2022 World Cup', 'a year'],
    ['in the first half', 'a time'],
    ['one of the men', 'a pronoun'],
    ['no one was hurt', 'a pronoun'],
    ['5G networks', 'a code'],
    ['the 1990s', 'a decade'],
    ['It was the Group of Seven.', 'a name'],
    ['won 3-1', 'a score'],
    ['قرار مجلس الأمن 2254 الصادر', 'a label with its modifiers between'],
    ['الطريق الساحلي 17', 'a road'],
    ['عيار 21', 'a carat'],
    ['في الدقائق 22 و73', 'minutes of play'],
    ['البرج 22', 'a post'],
    ['في الطريقين إم 4 وإم 5', 'roads by letter'],
    ['العملية رقم "5"', 'a label before quotation marks'],
    ['Form 10-K filings', 'a form'],
    ['won the River 10K', 'a race'],
    ['We meet at six.', 'an hour'],
    ['a third, unfired rocket', 'an ordinal'],
  ])('%s', (text, _reason) => {
    expect(rowsOf(text)).toEqual([]);
  });

  test.each([
    ['{نوفمبر} 17 هجوماً', 17, 'after a month, but with its noun'],
    ['2000 جندي', 2000, 'a year’s shape, but with its noun'],
    ['نحو 2000', 2000, 'a year’s shape, but qualified'],
    ['القتلى الـ28', 28, 'with the article after a plural'],
    ['في اللواء 12 ضابطا', 12, 'after a label, but with its noun'],
    ['يشارك فيه 1800 عارض', 1800, '«فيه» folds like «فئة»'],
    ['قال إن العدد «تجاوز 3840»', 3840, 'quoted, but qualified'],
    ['أعلن «إصابة 5»', 5, 'quoted speech'],
    ['10K followers', 10000, 'a letter for the scale'],
    ['سكانها 4.07 مليون', 4070000, 'no binary noise'],
    ['وساعة ونصف الساعة', 1.5, 'one and a half behind a conjunction'],
  ])('but counts: %s', (text, value, _reason) => {
    expect(find(text).drafts.map((draft) => draft.value)).toEqual([value]);
  });
});
