import { describe, expect, test } from 'vitest';
import { markUseOf } from '../../../engine/numbers/marks.ts';
import { type Numeral, readNumeral } from '../../../engine/numbers/numeral.ts';
import { readBlock } from '../../../engine/read.ts';

function numeralsOf(text: string): Numeral[] {
  const block = readBlock(text, 0);
  const marks = markUseOf([block]);
  const numerals: Numeral[] = [];
  for (let at = 0; at < block.tokens.length; ) {
    const numeral = readNumeral(block.tokens, at, text, marks);
    if (numeral !== undefined) numerals.push(numeral);
    at = numeral?.next ?? at + 1;
  }
  return numerals;
}

/** The first numeral as [span, value, form]. */
function first(text: string): [string, number | undefined, string] | undefined {
  const numeral = numeralsOf(text)[0];
  return numeral && [text.slice(numeral.start, numeral.end), numeral.value, numeral.form];
}

describe('Arabic number words', () => {
  test.each([
    ['قتل ثلاثة جنود', 'ثلاثة', 3, 'a unit'],
    ['وصل أحد عشر نائبا', 'أحد عشر', 11, '«أحد» counts only inside a compound'],
    ['اثنتا عشرة طائرة', 'اثنتا عشرة', 12, 'feminine twelve in the nominative'],
    ['أربعاً وسبعين صفحة', 'أربعاً وسبعين', 74, 'tanwin and a joined و'],
    ['إحدى وعشرون دولة', 'إحدى وعشرون', 21, 'feminine one in a compound'],
    ['مئة وستة وسبعون نائبا', 'مئة وستة وسبعون', 176, 'hundred, unit, tens'],
    ['خمسمائة موظف', 'خمسمائة', 500, 'hundreds joined, with the old alef'],
    ['تسع مئة وخمسين عاملا', 'تسع مئة وخمسين', 950, 'hundreds apart'],
    ['ثمانيمئة منزل', 'ثمانيمئة', 800, 'eight hundred with its ya'],
    ['أربعٌ وستون ألفاً وثلاثمائة', 'أربعٌ وستون ألفاً وثلاثمائة', 64300, 'case endings all through'],
    ['عام ألفين وخمسة عشر', 'ألفين وخمسة عشر', 2015, 'a year in words'],
    ['ثلاثة ملايين ومئتي ألف وخمسين نسمة', 'ثلاثة ملايين ومئتي ألف وخمسين', 3200050, 'falling scales'],
    ['سبعة مليارات دولار', 'سبعة مليارات', 7e9, 'a milliard'],
    ['ثمانية ملايير دينار', 'ثمانية ملايير', 8e9, 'the same in the Maghreb'],
    ['4,2 ملايير درهم', '4,2 ملايير', 4.2e9, 'after digits'],
    ['ثلاثة بلايين دولار', 'ثلاثة بلايين', 3e9, 'a billion'],
    ['اثنا عشر تريليون ليرة', 'اثنا عشر تريليون', 12e12, 'a trillion'],
    ['مئة ألف مليون', 'مئة ألف مليون', 1e11, 'a scale on a scale'],
    ['مليون ونصف المليون طفل', 'مليون ونصف المليون', 1.5e6, 'a half of the scale, named again'],
    ['ثلاثة ونصف', 'ثلاثة ونصف', 3.5, 'a half of one'],
    ['نصف مليار يورو', 'نصف مليار', 5e8, 'a part of a scale'],
    ['ثلاثة أرباع السكان', 'ثلاثة أرباع', 0.75, 'counted parts'],
    ['ثلاثة أرباع مليون', 'ثلاثة أرباع مليون', 750000, 'counted parts of a scale'],
    ['ثلثي الأعضاء', 'ثلثي', 2 / 3, 'two thirds in the construct'],
    ['خسر خُمس قيمته', 'خُمس', 0.2, 'a fifth that bears its vowel'],
    ['خمس السكان', 'خمس', 0.2, 'a fifth of something definite'],
    ['خمس سيارات', 'خمس', 5, 'the same letters before an indefinite plural'],
    ['اثنان فاصلة خمسة', 'اثنان فاصلة خمسة', 2.5, 'a decimal said in words'],
    ['ستة و عشرين', 'ستة و عشرين', 26, 'a و that stands alone'],
    ['دزينة بيض', 'دزينة', 12, 'a dozen'],
  ])('%s', (text, span, value, _reason) => {
    expect(first(text)?.slice(0, 2)).toEqual([span, value]);
  });

  test.each([
    ['كميات من السلاح', '«كميات» is no «ك» + «مئات»'],
    ['لست أدري', '«لست» is no «ل» + «ست»'],
    ['كتب فيلمي وفلميه', '«فلميه» is no hundred'],
    ['أحد الصحفيين', '«أحد» alone is a pronoun'],
    ['ألّف رواية', 'with its shadda it is the verb'],
    ['قال حسين ومحمد', 'no number at all'],
  ])('none in: %s', (text, _reason) => {
    expect(numeralsOf(text)).toEqual([]);
  });

  test.each([
    ['وبثلاثة آلاف', 'ثلاثة آلاف', 'وب'],
    ['بـ30 صاروخا', '30', 'ب'],
    ['والـ28 دولة', '28', 'و'],
    ['و22 في سوريا', '22', 'و'],
    ['وَعِشرين طفلا', 'عِشرين', 'و'],
    ['للعشرة الأوائل', 'لعشرة', 'ل'],
  ])('proclitics stay outside: %s', (text, span, prefix) => {
    const numeral = numeralsOf(text)[0]!;
    expect([text.slice(numeral.start, numeral.end), numeral.prefix]).toEqual([span, prefix]);
  });

  test.each([
    ['الثالث', 3],
    ['الثالثة عشرة', 13],
    ['الخامس والعشرين', 25],
    ['the twenty-first', 21],
    ['the 20th', 20],
  ])('ordinal: %s', (text, value) => {
    const numeral = numeralsOf(text).at(-1)!;
    expect([numeral.ordinal, numeral.value]).toEqual([true, value]);
  });

  test.each([
    'عشرات',
    'مئات الآلاف',
    'عشرات الملايين',
    'بضع مئات',
    'آلاف',
    'dozens',
    'hundreds of thousands',
  ])('vague: %s', (text) => {
    const [numeral] = numeralsOf(text);
    expect([numeral?.vague, numeral?.value, numeral?.end]).toEqual([true, undefined, text.length]);
  });

  test.each([
    ['مئتي عام', 200],
    ['ألفا شخص', 2000],
    ['مليوني دولار', 2e6],
    ['مليارين', 2e9],
  ])('dual of a number word: %s', (text, value) => {
    expect(first(text)?.slice(1)).toEqual([value, 'dual']);
  });
});

describe('digits', () => {
  test.each([
    ['١٢٣ صفحة', '١٢٣', 123, 'digits', 'Arabic-Indic'],
    ['۴۵ نفر', '۴۵', 45, 'digits', 'Persian'],
    ['١٢٬٣٤٥٫٦٧', '١٢٬٣٤٥٫٦٧', 12345.67, 'digits', 'Arabic marks'],
    ['1,234,567 شخصا', '1,234,567', 1234567, 'digits', 'thousands'],
    ['1.234,5 طن', '1.234,5', 1234.5, 'digits', 'continental marks'],
    ['12،220,13', '12،220,13', 12220.13, 'digits', 'both commas in one number'],
    ['12 500 شخص', '12 500', 12500, 'digits', 'spaced thousands'],
    ['12 50 شخص', '12', 12, 'digits', 'no group of three'],
    ['0.586 غرام', '0.586', 0.586, 'digits', 'a whole part of nought is decimal'],
    ['8ر1 مليون', '8ر1 مليون', 1.8e6, 'mixed', 'the agencies’ ر, typed fraction first'],
    ['5ر12 في المئة', '5ر12', 12.5, 'digits', 'the same with two digits'],
    ['3 آلاف', '3 آلاف', 3000, 'mixed', 'digits and a plural scale'],
    ['مليون و300 ألف', 'مليون و300 ألف', 1.3e6, 'mixed', 'words and digits'],
    ['14 ألفا و500 ليرة', '14 ألفا و500', 14500, 'mixed', 'digits after the scale'],
    ['(18) مليار متر', '(18) مليار', 18e9, 'mixed', 'brackets around the digits only'],
    ['2.5m people', '2.5m', 2.5e6, 'mixed', 'a letter for the scale'],
    ['$3bn', '3bn', 3e9, 'mixed', 'two letters'],
    ['5m tall', '5', 5, 'digits', 'metres'],
    ['3½ hours', '3½', 3.5, 'digits', 'a vulgar fraction'],
    ['5 1/2 years', '5 1/2', 5.5, 'digits', 'a mixed fraction'],
    ['3/4 of them', '3/4', 0.75, 'digits', 'a fraction'],
    ['3 million and a half', '3 million and a half', 3.5e6, 'mixed', 'a half after the scale'],
  ])('%s', (text, span, value, form, _reason) => {
    expect(first(text)).toEqual([span, value, form]);
  });

  test.each([
    ['437.586 لاجئا و1.3 مليون', 437586, 'people have no fractions, whatever the other point says'],
    ['437.586 لاجئا و12,500 طفل', 437.586, 'the page parts thousands by commas'],
    ['437.586 نسمة و1.234.567', 437586, 'the page parts thousands by points'],
    ['3.125 مليار', 3.125e9, 'before a scale it is decimal'],
    ['15.000 dollars', 15000, 'noughts are thousands'],
    ['2.345 metres', 2.345, 'English writes decimals so'],
    ['1,250 كلغ و0,7 غرام', 1.25, 'the page writes decimals with a comma'],
    ['2,500 أسرة و0,7 في المئة', 2500, 'but noughts at the end are thousands'],
    ['61,250 دولارا و0,7 في المئة', 61250, 'and so is a long whole part'],
  ])('point or comma: %s', (text, value, _reason) => {
    const numeral = numeralsOf(text)[0]!;
    expect(numeral.value).toBeCloseTo(value, 6);
  });

  test.each(['24/7', '1234567890123456', '10.5.2023.7'])('a code is no number: %s', (text) => {
    expect(numeralsOf(text).filter((numeral) => numeral.first === 0)).toEqual([]);
  });
});

describe('English number words', () => {
  test.each([
    ['twenty-three books', 'twenty-three', 23],
    ['two hundred and fifty men', 'two hundred and fifty', 250],
    ['three million two hundred thousand', 'three million two hundred thousand', 3.2e6],
    ['two and a half million', 'two and a half million', 2.5e6],
    ['a dozen eggs', 'a dozen', 12],
    ['half a million', 'half a million', 5e5],
    ['a quarter of a million', 'a quarter of a million', 250000],
    ['two-thirds of', 'two-thirds', 2 / 3],
    ['a third of them', 'a third', 1 / 3],
    ['five point two', 'five point two', 5.2],
    ['two million and three quarters', 'two million and three quarters', 2.75e6],
  ])('%s', (text, span, value) => {
    const found = first(text)!;
    expect(found[0]).toBe(span);
    expect(found[1]).toBeCloseTo(value, 9);
  });

  test('"a third drone" is no fraction', () => {
    expect(numeralsOf('a third drone').every((numeral) => numeral.ordinal)).toBe(true);
  });
});
