import type { Range, ScoredKind } from '../../scripts/eval/case.ts';
import type { NameIndex } from '../../scripts/eval/name-index.ts';

/**
 * What a simple matcher would mark, as the measure of how hard the labelled pages are: every month, weekday and word of
 * time is a date; every run of digits, number word or word with a dual's ending a quantity; every alias a name, of any
 * class and in any case, also after letters that could be proclitics are cut off. Neighbouring words of one kind make one find.
 */
export function naiveFinds(text: string, names: NameIndex): NaiveFind[] {
  const finds: NaiveFind[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)) {
    for (const kind of kindsOf(word, names)) {
      const last = finds.findLastIndex((find) => find.kind === kind);
      if (last !== -1 && text.slice(finds[last]!.end, start).trim() === '')
        finds[last] = { ...finds[last]!, end: start + word.length };
      else finds.push({ kind, start, end: start + word.length });
    }
  }
  return finds;
}

export interface NaiveFind extends Range {
  readonly kind: ScoredKind;
}

function kindsOf(word: string, names: NameIndex): ScoredKind[] {
  const kinds: ScoredKind[] = [];
  const spellings = [word, word.replace(/^[وفبلكس]?(?:ال)?/u, ''), word.toLowerCase()];
  if (spellings.some((spelling) => TIME.has(spelling)) || /^(?:19|20)\d\d$/u.test(word)) kinds.push('date');
  if (/^\p{Nd}/u.test(word) || spellings.some((spelling) => NUMBERS.has(spelling)) || DUAL.test(word))
    kinds.push('quantity');
  if (cuts(word).some((cut) => cut.length > 2 && names.idsOf(cut).length > 0)) kinds.push('entity');
  return kinds;
}

/** The word whole and with every proclitic that its first letters could be. */
function cuts(word: string): string[] {
  const [, one = '', two = ''] = /^([وفبلكس]?)([بلكس]?)/u.exec(word) ?? [];
  const short = [word, word.slice(one.length), word.slice(one.length + two.length)];
  return [...short, ...short.map((cut) => cut.replace(/^ال/u, '')), word.replace(/^لل/u, 'ال')];
}

const DUAL = /^[\u0621-\u064a]{3,}(?:ان|ين)$/u;

const TIME = new Set(
  `يناير فبراير مارس أبريل نيسان مايو أيار يونيو حزيران يوليو تموز أغسطس آب سبتمبر أيلول أكتوبر تشرين نوفمبر ديسمبر كانون شباط
   آذار جانفي فيفري أفريل ماي جوان جويلية أوت شتنبر غشت محرم صفر رجب شعبان رمضان شوال أحد اثنين ثلاثاء أربعاء خميس جمعة سبت يوم
   أمس غدا أسبوع شهر عام سنة ساعة ثانية دقيقة ربيع صيف خريف شتاء january february march april may june july august september
   october november december sunday monday tuesday wednesday thursday friday saturday today yesterday tomorrow day week month
   year hour second minute spring summer autumn fall winter oct nov dec jan feb`.split(/\s+/u),
);

const NUMBERS = new Set(
  `واحد واحدة اثنان اثنين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثين
   أربعين خمسين ستين سبعين ثمانين تسعين مئة مائة مئات عشرات ألف آلاف مليون ملايين مليار نصف ثلث ربع أول ثاني ثالث رابع خامس one
   two three four five six seven eight nine ten once twice half third quarter dozen hundred thousand million billion first
   second`.split(/\s+/u),
);
