import type { ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import { originalStart } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalised } from './case.ts';
import type { Named } from './detector.ts';
import { FIRST_NAMES_AR, isFirstName } from './first-names-ar.ts';
import type { Group } from './form.ts';
import { isOrdinaryWord } from './ordinary-surname.ts';
import type { PageWords } from './page-words.ts';
import type { Profile } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';
import type { Word } from './word.ts';
import { COMMON_AR, NAME_LINKS_AR, TITLES_AR } from './words-ar.ts';
import { COMMON_EN, TITLES_EN } from './words-en.ts';

/** How sure a name is that the text has introduced itself. */
const SURNAME = 0.85;
const SHORT_FORM = 0.8;
const SHORTEST = 3;
const LONGEST_SHORT_FORM = 4;

/** A short name that the text itself has given a record, from where it was given on. */
interface Introduced {
  readonly word: string;
  readonly profile: Profile;
  readonly block: number;
  readonly token: number;
  readonly confidence: number;
  readonly capital: boolean;
}

/** Bare surnames of people named in full before, and short forms given in brackets: «قوات سوريا الديمقراطية (قسد)». */
export function introducedNames(page: PageWords, named: readonly Named[], taken: Uint8Array): Named[] {
  const introduced = gather(named);
  if (introduced.size === 0) return [];
  const places: number[] = [];
  // Most words end like none of the names: they are passed over before anything is cut.
  const endings = new Set(Array.from(introduced.keys(), endOf));
  for (const word of page.distinct) {
    if (endings.has(endOf(word.text)) && openings(word).some(({ rest }) => introduced.has(rest)))
      page.placesOf(word, places);
  }
  places.sort((a, b) => a - b);
  const found: Named[] = [];
  let block = 0;
  for (const place of places) {
    if (taken[place] === 1) continue;
    while (place >= page.arounds[block]!.base + page.arounds[block]!.count) block += 1;
    const around = page.arounds[block]!;
    const one = introducedAt(around, place - around.base, introduced);
    if (one !== undefined) found.push(one);
  }
  return found;
}

function introducedAt(
  around: Surroundings,
  at: number,
  introduced: ReadonlyMap<string, Introduced | null>,
): Named | undefined {
  if (around.block.tokens[at]!.kind !== 'word') return undefined;
  for (const { rest, cut, prefix } of openings(around.at(at)!)) {
    const name = introduced.get(rest);
    if (name === undefined || name === null || !isAfter(around.block.index, at, name)) continue;
    if (name.capital && !isCapitalised(around.block, at)) continue;
    if (belongsToAnother(around, at, name)) continue;
    if (isOrdinaryWord(rest, around, at)) continue;
    return {
      match: matchOf(around, at, cut, prefix),
      verdict: { profile: name.profile, confidence: name.confidence, alternatives: [] },
    };
  }
  return undefined;
}

/** A word's last two letters as one number. */
function endOf(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);
}

const WHOLE = { cut: 0, prefix: '' };
const PROCLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل']);

function openings({ text, arabic }: Word): { rest: string; cut: number; prefix: string }[] {
  if (!arabic || !PROCLITICS.has(text[0]!)) return [{ rest: text, ...WHOLE }];
  return cliticReadings(text);
}

function isAfter(block: number, token: number, name: Introduced): boolean {
  return block > name.block || (block === name.block && token > name.token);
}

/** «هانتر بايدن» after «جو بايدن»: another first name makes another person. */
function belongsToAnother(around: Surroundings, at: number, name: Introduced): boolean {
  if (name.profile.kind !== 'person') return false;
  const index = around.indexBefore(at);
  if (index < 0) return false;
  const before = around.at(index)!;
  if (before.arabic) {
    return (
      isFirstName(before, around, index) || before.is(NAME_LINKS_AR) || around.at(at - 2)?.text === 'عبد'
    );
  }
  const first = around.firstOf(around.sentenceOf(at));
  return isCapitalised(around.block, at - 1) && at - 1 > first && !TITLES_EN.has(before.text);
}

function gather(named: readonly Named[]): Map<string, Introduced | null> {
  const introduced = new Map<string, Introduced | null>();
  for (const { match, verdict } of named) {
    const name =
      verdict.profile.kind === 'person'
        ? surnameOf(match, verdict.profile)
        : shortFormOf(match, verdict.profile);
    if (name === undefined) continue;
    const first = name.word;
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
    word: text,
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
    word: only.text,
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

function matchOf(around: Surroundings, at: number, cut: number, prefix: string): Match {
  const { block } = around;
  const token = block.tokens[at]!;
  return {
    block,
    around,
    from: at,
    to: at + 1,
    start: cut === 0 ? token.start : originalStart(block.folded, token.foldedStart + cut),
    end: token.end,
    prefix,
    group: NO_GROUP,
    settled: undefined,
    hopeless: false,
  };
}

const NO_GROUP: Group = {
  forms: [],
  bearers: [],
  plain: false,
  trap: undefined,
  describes: false,
  firstName: false,
  definite: false,
};
