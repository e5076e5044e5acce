import type { ReadBlock, Reading } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import { originalStart } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalised } from './case.ts';
import type { Named } from './detector.ts';
import { FIRST_NAMES_AR, isFirstName } from './first-names-ar.ts';
import type { Profile } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';
import { COMMON_AR, NAME_LINKS_AR, TITLES_AR } from './words-ar.ts';
import { COMMON_EN, TITLES_EN } from './words-en.ts';

/** How sure a name is that the text has introduced itself. */
const SURNAME = 0.85;
const SHORT_FORM = 0.8;
const SHORTEST = 3;
const LONGEST_SHORT_FORM = 4;

/** A short name that the text itself has given a record, from where it was given on. */
interface Introduced {
  readonly tokens: readonly string[];
  readonly profile: Profile;
  readonly block: number;
  readonly token: number;
  readonly confidence: number;
  readonly capital: boolean;
}

/** Bare surnames of people named in full before, and short forms given in brackets: «قوات سوريا الديمقراطية (قسد)». */
export function introducedNames(
  reading: Reading,
  named: readonly Named[],
  around: readonly Surroundings[],
): Named[] {
  const introduced = gather(named);
  if (introduced.size === 0) return [];
  // Most words end like none of the names: they are passed over before anything is cut.
  const endings = new Set([...introduced.keys()].map(endOf));
  const taken = takenTokens(reading, named);
  const found: Named[] = [];
  for (const block of reading.blocks) {
    const marks = taken[block.index]!;
    for (let i = 0; i < block.tokens.length; i += 1) {
      const token = block.tokens[i]!;
      if (token.kind !== 'word' || marks[i] === 1 || !endings.has(endOf(token.text))) continue;
      for (const { rest, cut, prefix } of openings(token)) {
        const name = introduced.get(rest);
        if (name === undefined || name === null || !isAfter(block.index, i, name)) continue;
        const to = i + name.tokens.length;
        if (!reads(block, i, name) || belongsToAnother(block, i, name, around[block.index]!)) continue;
        found.push({
          match: matchOf(block, i, to, cut, prefix),
          verdict: { profile: name.profile, confidence: name.confidence, alternatives: [] },
        });
        break;
      }
    }
  }
  return found;
}

/** A word's last two letters as one number. */
function endOf(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);
}

const WHOLE = { cut: 0, prefix: '' };
const PROCLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل']);

function openings(token: Token): { rest: string; cut: number; prefix: string }[] {
  if (!token.arabic || !PROCLITICS.has(token.text[0]!)) return [{ rest: token.text, ...WHOLE }];
  return cliticReadings(token.text);
}

function isAfter(block: number, token: number, name: Introduced): boolean {
  return block > name.block || (block === name.block && token > name.token);
}

function reads(block: ReadBlock, at: number, name: Introduced): boolean {
  if (name.capital && !isCapitalised(block, at)) return false;
  for (let k = 1; k < name.tokens.length; k += 1) {
    if (block.tokens[at + k]?.text !== name.tokens[k]) return false;
  }
  return true;
}

/** «هانتر بايدن» after «جو بايدن»: another first name makes another person. */
function belongsToAnother(block: ReadBlock, at: number, name: Introduced, around: Surroundings): boolean {
  if (name.profile.kind !== 'person') return false;
  const before = around.before(at);
  if (before === undefined) return false;
  if (before.arabic) {
    return (
      isFirstName(before.text, block.text.slice(before.start, before.end)) ||
      NAME_LINKS_AR.has(before.text) ||
      block.tokens[at - 2]?.text === 'عبد'
    );
  }
  const [first] = around.range(around.sentenceOf(at));
  return isCapitalised(block, at - 1) && at - 1 > first && !TITLES_EN.has(before.text);
}

function gather(named: readonly Named[]): Map<string, Introduced | null> {
  const introduced = new Map<string, Introduced | null>();
  for (const { match, verdict } of named) {
    const name =
      verdict.profile.kind === 'person'
        ? surnameOf(match, verdict.profile)
        : shortFormOf(match, verdict.profile);
    if (name === undefined) continue;
    const first = name.tokens[0]!;
    const known = introduced.get(first);
    if (known === undefined || known === null) {
      if (known === undefined) introduced.set(first, name);
    } else if (known.profile.id !== name.profile.id) {
      // Two people of one surname: it is nobody's alone.
      introduced.set(first, null);
    } else if (!isAfter(name.block, name.token, known)) {
      introduced.set(first, name);
    }
  }
  return introduced;
}

function surnameOf(match: Match, profile: Profile): Introduced | undefined {
  const words: Token[] = [];
  for (let i = match.from; i < match.to; i += 1) {
    const token = match.block.tokens[i]!;
    if (token.kind === 'word') words.push(token);
  }
  if (words.length < 2) return undefined;
  const last = words[words.length - 1]!;
  const link = words[words.length - 2]!;
  if (NAME_LINKS_AR.has(link.text)) return undefined;
  const { text, arabic } = last;
  if (text.length < SHORTEST) return undefined;
  if (arabic && (COMMON_AR.has(text) || FIRST_NAMES_AR.has(text) || TITLES_AR.has(text))) return undefined;
  if (!arabic && (COMMON_EN.has(text) || TITLES_EN.has(text))) return undefined;
  // «الملك عبد الله الثاني»: a number among kings is no surname.
  if (/^(?:الاول|الثاني|الثالث|الرابع|الخامس|السادس|[ivx]+)$/u.test(text)) return undefined;
  return {
    tokens: [text],
    profile,
    block: match.block.index,
    token: match.to - 1,
    confidence: SURNAME,
    capital: !arabic,
  };
}

const ABBREVIATED: ReadonlySet<Profile['kind']> = new Set([
  'organisation',
  'armed-group',
  'operation',
  'weapon',
  'military-site',
]);

function shortFormOf(match: Match, profile: Profile): Introduced | undefined {
  if (!ABBREVIATED.has(profile.kind)) return undefined;
  const { tokens } = match.block;
  if (tokens[match.to]?.text !== '(') return undefined;
  const inside: Token[] = [];
  for (let i = match.to + 1; i <= match.to + 1 + LONGEST_SHORT_FORM; i += 1) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.text === ')') break;
    if (token.kind === 'sign' && (token.text === '"' || token.text === '«' || token.text === '»')) continue;
    inside.push(token);
  }
  const [only] = inside;
  if (inside.length !== 1 || only === undefined || only.kind !== 'word' || only.text.length < SHORTEST)
    return undefined;
  if (only.arabic) {
    // «(الكردية)» describes; an abbreviation has no article and no ending of an adjective.
    if (only.text.startsWith('ال') || only.text.endsWith('يه') || COMMON_AR.has(only.text)) return undefined;
  } else if (!isAllCapitals(match.block, only)) return undefined;
  return {
    tokens: [only.text],
    profile,
    block: match.block.index,
    token: match.to,
    confidence: SHORT_FORM,
    capital: !only.arabic,
  };
}

function isAllCapitals(block: ReadBlock, token: Token): boolean {
  const text = block.text.slice(token.start, token.end);
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function takenTokens(reading: Reading, named: readonly Named[]): Uint8Array[] {
  const taken = reading.blocks.map((block) => new Uint8Array(block.tokens.length));
  for (const { match } of named) taken[match.block.index]!.fill(1, match.from, match.to);
  return taken;
}

function matchOf(block: ReadBlock, from: number, to: number, cut: number, prefix: string): Match {
  const first = block.tokens[from]!;
  return {
    block,
    from,
    to,
    start: cut === 0 ? first.start : originalStart(block.folded, first.foldedStart + cut),
    end: block.tokens[to - 1]!.end,
    prefix,
    forms: [],
  };
}
