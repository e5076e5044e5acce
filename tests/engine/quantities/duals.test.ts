import { describe, expect, test } from 'vitest';
import { find, rowsOf } from './find.ts';

/** The dual spans of a text, with their prefixes. */
function dualsOf(text: string): string[] {
  const found = find(text);
  return found.drafts
    .filter((draft) => draft.form === 'dual' && draft.value === 2)
    .map(
      (draft) =>
        (draft.prefix === undefined ? '' : `${draft.prefix}+`) + found.text.slice(draft.start, draft.end),
    );
}

describe('duals of counted nouns', () => {
  test.each([
    ['سقط صاروخان قرب القاعدة', ['صاروخان'], 'nominative'],
    ['هجوم بصاروخين موجهين', ['ب+صاروخين'], 'a preposition is cut off'],
    ['عثر على حطام الصاروخين', ['الصاروخين'], 'definite, refers to the two before'],
    ['للصاروخين مدى قصير', ['ل+لصاروخين'], '«لل» hides the article'],
    ['استهدفت قاعدتان للتحالف', ['قاعدتان'], 'ta marbuta opens'],
    ['قصف مستشفيين ومبنيين', ['مستشفيين', 'و+مبنيين'], 'a final alef maqsura'],
    ['أنجز الفيلمين والألبومين', ['الفيلمين', 'و+الألبومين'], 'a noun that itself begins with «أل»'],
    ['قال مسؤولان إن', ['مسؤولان'], 'the nominative of a sound plural is surely dual'],
    ['استشهد فلسطينيان فجرا', ['فلسطينيان'], 'a nationality that stands as a noun'],
    ['مقتل جنديين إسرائيليين', ['جنديين'], 'its adjective counts nothing'],
    ['طائرتان مسيرتان', ['طائرتان'], 'a noun of the lexicon as adjective'],
    ['مقتل مدنيين اثنين', ['مدنيين'], '«اثنين» settles what could be a plural'],
    ['كلتا المرأتين نجتا', ['المرأتين'], '«كلتا» too'],
    ['في لبنان شخصان', ['شخصان'], 'a land in «-ان» before it is no dual noun'],
    ['ضبط طنين من الحشيش', ['طنين'], 'tons of something'],
    ['بين مدينتي الرقة ودير الزور', ['مدينتي'], 'construct before two names'],
    ['محيط حقلي كونيكو والعمر', ['حقلي'], 'the same, masculine'],
    ['سقطت قذيفتا هاون', ['قذيفتا'], 'construct of a thing, nominative'],
    ['وقعا مذكرتي تفاهم', ['مذكرتي'], 'and oblique'],
    ['أرسلت حاملتي الطائرات', ['حاملتي'], 'before a definite noun'],
    ['استدعى القاضي شاهدي الحادث', ['شاهدي'], 'a person whose plural is broken, before a definite noun'],
    ['أطاح بنائبي المدير', ['ب+نائبي'], 'the same behind a preposition'],
    ['باع قيراطين من أرضه', ['قيراطين'], 'a measure of land'],
    ['نقلت عن مصدرين مطلعين', ['مصدرين'], 'two sources'],
    ['أكد المصدران ذلك', ['المصدران'], 'a nominative is no sound plural'],
  ])('%s', (text, duals, _reason) => {
    expect(dualsOf(text)).toEqual(duals);
  });

  test.each([
    ['نقل المصابين والعائدين والمعتقلين', 'sound plurals'],
    ['إصابة مدنيين ومسلحين', 'sound plurals without the article'],
    ['بين الجانبين والطرفين والبلدين', 'two parties that the text has named: nothing is counted'],
    ['حسين وياسين من فلسطين والصين والبحرين', 'names'],
    ['حركة طالبان والبرلمان والسكان', 'words in «-ان»'],
    ['نيسان وحزيران ورمضان وشعبان', 'months'],
    ['تراجع عدد المصدرين والمستوردين', 'exporters, not two sources'],
    ['اتحاد المصدرين', 'the same without «عدد»'],
    ['جميع الضابطين', 'no dual after «جميع»'],
    ['كان شاهدي الوحيد ونائبي السابق', 'my only witness'],
    ['عدة بلدان ومئات الفتيان', 'plurals in «-ان»'],
    ['يوم الاثنين وأربعين الحسين', 'the weekday and the fortieth day'],
    ['الموقعين على الاتفاق', 'those who signed'],
    ['سمع طنين طائرة', 'a hum'],
    ['عائلتي تنتظرني في مدينتي الجميلة', 'my family, my town'],
    ['هجوم صاروخي على موقع محلي', 'adjectives'],
    ['28 موقعا و17 صاروخا', 'accusatives after a number'],
    ['نهر النيل بين النهرين', 'Mesopotamia'],
  ])('none in: %s', (text, _reason) => {
    expect(dualsOf(text)).toEqual([]);
  });

  test('a dual of time or measure has its unit, and a half behind it belongs to it', () => {
    expect(rowsOf('سجن عامين ونصف العام')).toEqual([['عامين ونصف', 2.5, '', 'عامين', 'year']]);
    expect(rowsOf('على بعد كيلومترين')).toEqual([['كيلومترين', 2, '', 'كيلومترين', 'km']]);
  });
});

describe('«ألفا» and «مليونا» without the mark of tanwin', () => {
  test.each([
    ['وصل ألفا جندي', 2_000, 'the dual loses its nun before what it counts'],
    ['عاد مليونا لاجئ', 2_000_000, 'a million alike'],
    ['بنت ألفا وحدة سكنية', 2_000, 'a noun that begins like the conjunction'],
    ['بلغ عددهم مليونا و20 ألفا', 1_020_000, 'something is added: the accusative of one million'],
    ['أحصت مليونا ونصف المليون', 1_500_000, 'a half is added'],
    ['تتوقع أن مليونا قد يعودون', 1_000_000, 'a particle is nothing counted'],
    ['كان العدد مليونا.', 1_000_000, 'the end of the sentence'],
    ['سجلت مليونا في لبنان', 1_000_000, 'a preposition'],
    ['دفع ألفاً ومئتي دولار', 1_200, 'with its mark'],
  ] as const)('%s', (text, value, _reason) => {
    expect(find(text).drafts.map((draft) => draft.value)).toEqual([value]);
  });
});
