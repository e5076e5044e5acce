import { foldedWords } from './folded-words.ts';
import type { Profile } from './profile.ts';
import type { Match } from './walk.ts';

/** People and things whose indefinite accusative looks like a participle or a verb («مواطنا», «قائدا», «جنديا»). */
const COUNTED = foldedWords(`
  جنديا مواطنا مدنيا عسكريا صحفيا صحافيا مسؤولا مسئولا مقاتلا مسلحا مهاجرا معتقلا محتجزا متظاهرا متطوعا مرتزقا معارضا مستشارا
  مهندسا موظفا مراسلا مصورا مدربا محاميا مشجعا مخرجا ممثلا مطلوبا مشتبها متهما مدانا موقوفا منفذا مهربا مبعوثا مندوبا مصابا
  نازحا لاجئا ضابطا قائدا عاملا طالبا سائقا ناشطا تاجرا خبيرا نائبا لاعبا طيارا بحارا ناخبا كاتبا باحثا عالما حارسا راكبا سائحا
  مقترحا مشروعا موقفا مطلبا موقعا مقرا مركزا معبرا ميناء مصرفا متجرا مصنعا محللا حاكما زائرا عائدا صاروخا قاربا جانبا طابعا
  إرهابيا سياسيا دبلوماسيا طبيا نوويا حربيا تجاريا كرديا عربيا تقنيا
`);

/** In the accusative without being a noun that a nationality could describe: adverbs, times, measures, particles. */
const ADVERBS = foldedWords(`
  أيضا جدا غدا معا أبدا دوما يوما عاما شهرا أسبوعا ساعتها فورا مثلا تحديدا خصوصا خاصا عموما قطعا طبعا حتما فعلا حقا
  تماما تقريبا سريعا سرا علنا جهرا أخيرا أولا كثيرا قليلا قديما حديثا قريبا بعيدا وحيدا سنا شرقا غربا شمالا جنوبا صباحا ظهرا
  عصرا فجرا ليلا نهارا ظهيرة صيفا شتاء أمتارا مترا دولارا طنا كيلومترا ميلا شبرا ضمنا سلفا جميعا كلا سوا رغما نظرا وفقا طبقا تبعا خلافا
  خلفا بدلا عوضا فضلا بناء استنادا ردا إضافة عدا خلا حاشا أما إذا هذا هكذا كذا هنا لذا إذما عندما بينما حينما كلما طالما ربما إنما
  كأنما أينما حيثما مهما مما عما فيما لما كما بما حيث ثمة لولا إلا حتي كلتا كلا إحدا ابتداء انطلاقا لا
`);

const TENS = foldedWords(
  'عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين',
);

/** Years stand before countries too («في 2011 سوريا»). */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const SHORTEST_NOUN = 4;

/**
 * «لاجئا سوريا», «12 تركيا», «وفدا روسيا»: the nationality in the accusative, which without its tanwin is written like the
 * country. Verbs and participles before a country («زارا سوريا», «داعيا تركيا») are told from nouns by their pattern, so a
 * noun of the same pattern has to be listed; what remains open names nothing.
 */
export function isAccusativeNationality(match: Match, profile: Profile): boolean {
  const { around, block, from, to, prefix } = match;
  if (profile.kind !== 'country' || to - from > 1 || (prefix !== '' && prefix !== 'و')) return false;
  const token = block.tokens[from]!;
  if (!token.arabic || !token.text.endsWith('يا')) return false;
  const before = block.tokens[from - 1];
  if (before === undefined || token.newline) return false;
  if (before.kind === 'number') {
    const value = Number(before.text);
    return prefix === '' && !(value >= FIRST_YEAR && value <= LAST_YEAR);
  }
  if (before.kind !== 'word' || !before.arabic) return false;
  const word = around.at(from - 1);
  if (word === null) return false;
  // «عراقيا وسوريا»: after another of its kind, unless that is a country itself.
  if (prefix === 'و') return before.text.endsWith('يا') && word.openings === null;
  if (word.bears(TENS) || word.bears(COUNTED)) return true;
  const { text } = before;
  return (
    text.length >= SHORTEST_NOUN &&
    /^[^ميتن].*[^هناي]ا$/u.test(text) &&
    !/^[وف]?.ا/u.test(text) &&
    !word.bears(ADVERBS) &&
    word.openings === null
  );
}
