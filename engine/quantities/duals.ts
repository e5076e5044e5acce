import { offsetAfterLetters } from '../numbers/clitic-cut.ts';
import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { type Countable, countable, isNotDual } from './countables.ts';
import type { Item } from './item.ts';
import { arabicWords } from './word-sets.ts';

/** The word has the form of a dual of the lexicon, with its nun or without; {@link readDual} asks what stands beside it. */
export function looksDual(word: string): boolean {
  if (word.length < 4) return false;
  const last = word.charCodeAt(word.length - 1);
  if (last === NUN) {
    const before = word.charCodeAt(word.length - 2);
    if (before !== YA && before !== ALEF) return false;
  } else if (last !== YA && last !== ALEF) return false;
  const ending = last === NUN ? 2 : 1;
  return cliticReadings(word).some(
    ({ rest, article }) =>
      singularOf(rest.slice(0, -ending)) !== undefined ||
      (article && singularOf(rest.slice(2, -ending)) !== undefined),
  );
}

/** A counted noun in the dual: «صاروخين», «القاعدتان», «حقلي كونيكو والعمر». */
export function readDual(tokens: readonly Token[], at: number, text: string): Item | undefined {
  const token = tokens[at]!;
  const word = token.text;
  if (word.length < 4) return undefined;
  const last = word.charCodeAt(word.length - 1);
  if (last === NUN) {
    const before = word.charCodeAt(word.length - 2);
    if (before !== YA && before !== ALEF) return undefined;
    return readFull(tokens, at, text, before === YA);
  }
  if (last === YA || last === ALEF) return readConstruct(tokens, at, text, last === YA);
  return undefined;
}

const NUN = 'ن'.charCodeAt(0);
const YA = 'ي'.charCodeAt(0);
const ALEF = 'ا'.charCodeAt(0);

function readFull(tokens: readonly Token[], at: number, text: string, oblique: boolean): Item | undefined {
  const token = tokens[at]!;
  for (const reading of cliticReadings(token.text)) {
    const bare = reading.article ? reading.rest.slice(2) : reading.rest;
    if (bare.length < 4 || isNotDual(bare)) continue;
    const whole = reading.article ? singularOf(reading.rest.slice(0, -2)) : undefined;
    const noun = whole ?? singularOf(bare.slice(0, -2));
    if (noun === undefined) continue;
    const two = isCalledTwo(tokens, at, text, oblique);
    // «المصابين», «مدنيين»: the plural is likelier unless «اثنين» says otherwise.
    if (noun.sound && oblique && !two) return undefined;
    if (noun.pair && reading.article && !two) return undefined;
    if (oblique && !two && (isOfMany(tokens, at) || (noun.plural && reading.article))) return undefined;
    if (reading.prefix === '' && followsDual(tokens, at, noun)) return undefined;
    if (isOtherWord(tokens, at, bare)) return undefined;
    return item(tokens, at, text, reading.cut, reading.prefix, reading.article, noun);
  }
  return undefined;
}

/** «عدد المصدرين», «جميع …», «مئات …»: after these stands a plural, never a dual. */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.arabic === true && !tokens[at]!.newline && MANY.test(before.text);
}

const MANY =
  /^[وفبلك]?(?:عدد|اعداد|جميع|كافه|سائر|بعض|معظم|اغلب|اغلبيه|غالبيه|عشرات|مئات|الاف|ملايين|كبار|صغار)$/;

const BOTH = new Set(['كلا', 'كلتا', 'كلي', 'كلتي', 'هذين', 'هاتين', 'هذان', 'هاتان']);

/** The singular whose dual stem (without «ان/ين») this is: a final ta stands for ta marbuta. */
function singularOf(stem: string): Countable | undefined {
  if (stem.endsWith('ت')) {
    const feminine = countable(`${stem.slice(0, -1)}ه`);
    if (feminine !== undefined) return feminine;
    return stem === 'بنت' || stem === 'بيت' || stem === 'صوت' ? countable(stem) : undefined;
  }
  const noun = countable(stem);
  return noun === undefined || noun.feminine ? undefined : noun;
}

/** «مدنيين اثنين», «عسكريين أمريكيين اثنين», «كلا الرجلين», and the vowel of «متعاقدَين». */
function isCalledTwo(tokens: readonly Token[], at: number, text: string, oblique: boolean): boolean {
  if (BOTH.has(tokens[at - 1]?.text ?? '')) return true;
  const token = tokens[at]!;
  if (oblique && FATHA_YA.test(text.slice(token.start, token.end))) return true;
  for (let i = at + 1; i <= at + 2; i += 1) {
    const next = tokens[i];
    if (next === undefined || next.newline || !next.arabic) return false;
    if (TWO.test(next.text)) return true;
    if (!next.text.endsWith(oblique ? 'ين' : 'ان')) return false;
  }
  return false;
}

const FATHA_YA = /\u064eي\u0652?ن[\u064b-\u0652]?$/;
const TWO = /^اثنت?(?:ين|ان)$/;

/** The adjective of a dual agrees with it and counts nothing of its own: «صاروخان إيرانيان». */
function followsDual(tokens: readonly Token[], at: number, noun: Countable): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !before.arabic || tokens[at]!.newline || before.text.length < 5) return false;
  const ending = tokens[at]!.text.slice(-2);
  if (!before.text.endsWith(ending)) return false;
  const bare = before.text.startsWith('ال')
    ? before.text.slice(2)
    : before.text.replace(/^[وفبل](?=....)/, '');
  return (
    singularOf(bare.slice(0, -2)) !== undefined || (noun.sound && ending === 'ان' && !isPlaceName(before))
  );
}

/** «في لبنان مسؤولان»: lands and months in «-ان» are no duals. */
function isPlaceName(token: Token): boolean {
  return LANDS.test(token.text) || token.text.endsWith('ستان');
}

const LANDS =
  /(?:لبنان|ايران|سودان|عمان|طهران|نيسان|حزيران|رمضان|شعبان|اليابان|اليونان|جولان|نجران|جازان|تايوان|وهران|باكستان|اذربيجان|السلطان|البرلمان)$/;

/** «الموقعين على الاتفاق» signed it; «طنين» hums unless it is tons of something. */
function isOtherWord(tokens: readonly Token[], at: number, bare: string): boolean {
  const next = tokens[at + 1]?.text;
  if (bare === 'طنين' || bare === 'طنان') return next !== 'من' && next?.[0] !== 'و';
  return bare === 'موقعين' && next === 'علي';
}

/**
 * The dual before its genitive has lost the nun and looks like "my …", like an adjective or like an accusative; only
 * two names joined by «و» after it prove it.
 */
function readConstruct(
  tokens: readonly Token[],
  at: number,
  text: string,
  oblique: boolean,
): Item | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || !next.arabic || next.newline || next.text.length < 3) return undefined;
  const feminine = token.text.charCodeAt(token.text.length - 2) === TA;
  if (!feminine && !oblique && tokens[at - 1]?.kind === 'number') return undefined;
  for (const reading of cliticReadings(token.text)) {
    if (reading.article) continue;
    const noun = singularOf(reading.rest.slice(0, -1));
    if (noun === undefined || noun.feminine !== feminine || isNotDual(reading.rest)) continue;
    if (noun.unit !== undefined) return undefined;
    if (noun.broken && oblique && isArticled(next) && !OWN_ADJECTIVE.test(next.text))
      return item(tokens, at, text, reading.cut, reading.prefix, false, noun);
    const proven = feminine || (noun.construct && oblique) || (noun.pair && isArticled(next));
    if (!proven) return undefined;
    if (!(feminine && hasGenitive(noun, next, oblique)) && !joinsTwo(tokens, at + 1, !feminine))
      return undefined;
    return item(tokens, at, text, reading.cut, reading.prefix, false, noun);
  }
  return undefined;
}

/** «شاهدي الوحيد» is "my only witness". */
const OWN_ADJECTIVE =
  /^ال(?:.*[يه]|وحيد|اول|اخير|سابق|جديد|قديم|كبير|صغير|عزيز|مباشر|خاص|اعلي|افضل|مفضل|راحل|شهيد)$/;

/** «قذيفتي هاون», «مذكرتي التفاهم», «ناقلتا نفط»: a noun follows what cannot be "my …". */
function hasGenitive(noun: Countable, next: Token, oblique: boolean): boolean {
  const { text } = next;
  if (arabicWords().stops.has(text) || /^(?:[وفبلك]|لل)/.test(text)) return false;
  if (noun.thing || !oblique) return !/(?:تا|تي|ان|ين|[^ا]ت)$/.test(text);
  return isArticled(next) && !/[هي]$/.test(text);
}

const TA = 'ت'.charCodeAt(0);
/** «قاعدتا حقلي كونيكو والعمر»: up to this many words before the second name. */
const FIRST_NAME = 4;

function joinsTwo(tokens: readonly Token[], from: number, strict: boolean): boolean {
  const words = arabicWords();
  for (let i = from; i < tokens.length && i < from + FIRST_NAME + 1; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.arabic || token.newline || words.stops.has(token.text)) return false;
    if (i > from && token.text[0] === 'و' && token.text.length > 3) {
      return !strict || token.text.startsWith('وال') || !isArticled(tokens[from]!);
    }
  }
  return false;
}

function isArticled(token: Token): boolean {
  return token.text.startsWith('ال') && token.text.length > 4;
}

function item(
  tokens: readonly Token[],
  at: number,
  text: string,
  cut: number,
  prefix: string,
  definite: boolean,
  noun: Countable,
): Item {
  const token = tokens[at]!;
  const dual: { -readonly [K in keyof Item]: Item[K] } = {
    first: at,
    next: at + 1,
    start: cut === 0 ? token.start : offsetAfterLetters(text, token, cut),
    end: token.end,
    value: 2,
    form: 'dual',
    vague: false,
    fraction: false,
    definite,
    arabic: true,
    scale: 1,
    plainDigits: 0,
    percent: false,
    open: at,
    dated: false,
    dual: noun,
  };
  if (prefix !== '') dual.prefix = prefix;
  return dual;
}
