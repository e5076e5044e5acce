import {
  GROUP_KINDS_AR,
  OUTLET_KINDS_AR,
  PLACE_KINDS_AR,
  SITE_KINDS_AR,
  TITLES_AR,
} from '../../engine/names/words-ar.ts';
import { TITLES_EN } from '../../engine/names/words-en.ts';
import { cliticReadings } from '../../engine/text/clitics.ts';
import { fold } from '../../engine/text/fold.ts';
import { type Token, tokenize } from '../../engine/text/tokens.ts';

/** Words that look like a name. UTF-16 offsets in the block, end exclusive. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const KINDS_AR = [PLACE_KINDS_AR, SITE_KINDS_AR, GROUP_KINDS_AR, OUTLET_KINDS_AR];
/** Words after a kind word that begin no name: «في مدينة من», «قرية التي». */
const NO_NAME_AR = new Set(
  tokenTextsOf(
    'في من على إلى عن التي الذي أن إن قد لم لا كان كانت هذه هذا تلك ذلك أو ثم حيث بعد قبل منذ حتى',
  ),
);
const LONGEST_QUOTED = 4;

/**
 * Words of a block that look like names: capitalised runs in English but for a sentence's first word; in Arabic short quoted
 * words, a word after a kind word, two after a title. Good for counting, not for marking.
 */
export function nameCandidates(block: string): Candidate[] {
  const tokens = tokenize(fold(block));
  return [...capitalised(block, tokens), ...quoted(block, tokens), ...afterKindWords(block, tokens)];
}

function capitalised(block: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = i;
    while (i < tokens.length && isCapitalised(block, tokens[i]!)) i += 1;
    if (i === first) {
      i += 1;
      continue;
    }
    const opens = opensASentence(tokens, first);
    // The first word of a sentence says nothing by its capital, and titles are no names.
    let from = opens ? first + 1 : first;
    while (from < i && TITLES_EN.has(tokens[from]!.text)) from += 1;
    if (from < i) found.push(span(block, tokens[from]!, tokens[i - 1]!));
  }
  return found;
}

function opensASentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  // The full stop of "Gen." ends no sentence.
  return (
    before.kind === 'sign' && /[.!?:“"]/u.test(before.text) && !TITLES_EN.has(tokens[at - 2]?.text ?? '')
  );
}

function isCapitalised(block: string, token: Token): boolean {
  return token.kind === 'word' && !token.arabic && /^\p{Lu}\p{L}/u.test(block.slice(token.start, token.end));
}

function quoted(block: string, tokens: readonly Token[]): Candidate[] {
  return [...block.matchAll(/[«“"]([^«»“”"]{2,40})[»”"]/gu)].flatMap((match) => {
    const start = match.index + 1;
    const inside = tokens.filter((token) => token.start >= start && token.end <= start + match[1]!.length);
    const words = inside.filter((token) => token.kind === 'word' && token.arabic);
    if (words.length === 0 || words.length !== inside.length || words.length > LONGEST_QUOTED) return [];
    return [span(block, words[0]!, words.at(-1)!)];
  });
}

function afterKindWords(block: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!tokens[i]!.arabic) continue;
    const isTitle = stands(tokens[i]!, [TITLES_AR]);
    if (!isTitle && !stands(tokens[i]!, KINDS_AR)) continue;
    let next = i + 1;
    while (isTitle && tokens[next] !== undefined && stands(tokens[next]!, [TITLES_AR])) next += 1;
    const name = [tokens[next], ...(isTitle ? [tokens[next + 1]] : [])].filter(
      (token): token is Token => token?.arabic === true,
    );
    // Of a person two words are needed: one after a title is as often an adjective.
    if (name.length < (isTitle ? 2 : 1) || name.some(isNoName)) continue;
    found.push(span(block, name[0]!, name.at(-1)!));
    i = next - 1;
  }
  return found;
}

function isNoName(token: Token): boolean {
  return token.text.length < 3 || NO_NAME_AR.has(token.text) || stands(token, [...KINDS_AR, TITLES_AR]);
}

function stands(token: Token, lists: readonly ReadonlySet<string>[]): boolean {
  return cliticReadings(token.text).some(({ rest }) => lists.some((list) => list.has(rest)));
}

function span(block: string, first: Token, last: Token): Candidate {
  return { text: block.slice(first.start, last.end), start: first.start, end: last.end };
}

function tokenTextsOf(words: string): string[] {
  return tokenize(fold(words)).map((token) => token.text);
}
