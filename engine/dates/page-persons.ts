import type { Reading } from '../reading.ts';
import { NOTHING, Tag } from './lexicon.ts';
import type { Line, Page } from './line.ts';
import { sentenceStart } from './tense.ts';

/** Who on a page is called like a month ("Theresa May"); found out when it is first asked for, which few pages need. */
export class PagePersons implements Page {
  readonly #reading: Reading;
  readonly #lineOf: (block: Reading['blocks'][number]) => Line;
  #found: Set<string> | undefined;

  constructor(reading: Reading, lineOf: (block: Reading['blocks'][number]) => Line) {
    this.#reading = reading;
    this.#lineOf = lineOf;
  }

  isPerson(word: string): boolean {
    this.#found ??= personsOf(this.#reading, this.#lineOf);
    return this.#found.has(word);
  }
}

/** Words that open a sentence before a month. */
const OPENERS =
  /^(?:the|a|an|this|that|these|its|his|her|their|our|my|each|every|all|both|no|not|what|when|where|while|if|as|but|and|or|with|under|despite|though|although|because|then|so|it|he|she|they|we|you|i)$/;

function personsOf(reading: Reading, lineOf: (block: Reading['blocks'][number]) => Line): Set<string> {
  const found = new Set<string>();
  for (const block of reading.blocks) {
    const line = lineOf(block);
    for (const i of line.openings) {
      const word = line.text(i);
      if (found.has(word) || line.tag(i, Tag.month) === undefined || line.tag(i, Tag.doubtful) === undefined)
        continue;
      if (line.capital(i) && isNamed(line, i) && !isHeadline(line, i)) found.add(word);
    }
  }
  return found;
}

/** "Theresa May", "Mrs May"; not "Early May", "The May vote", "Cup May 3". */
function isNamed(line: Line, i: number): boolean {
  if (line.tokens[i + 1]?.kind === 'number' || line.tokens[i]!.newline || !line.spaced(i)) return false;
  if (!line.capital(i - 1)) return false;
  const title = /^(?:mr|mrs|ms|dr|sir|lady|lord)$/.test(line.text(i - 1));
  return title || (line.lexeme(i - 1) === NOTHING && !OPENERS.test(line.text(i - 1)));
}

/** A line whose words nearly all have capitals tells nothing by them. */
function isHeadline(line: Line, i: number): boolean {
  let small = 0;
  for (let k = sentenceStart(line, i); k < line.tokens.length && small < 3; k += 1) {
    if (k > i && /^[.!?]$/.test(line.text(k)) && line.text(i - 1) !== 'mr') break;
    if (line.isWord(k) && !line.tokens[k]!.arabic && !line.capital(k) && line.lexeme(k) === NOTHING)
      small += 1;
  }
  return small < 3;
}
