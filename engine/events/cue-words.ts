import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { type Cue, cuesOf, isKnownWord, LEADS_ON, type Nature, PART_OF_DAY } from './lexicon.ts';

/** Natures that need no noun or verb beside them to be an attack. */
export const ARMED: ReadonlySet<Nature> = new Set<Nature>([
  'attack',
  'assault',
  'fire',
  'hit',
  'launch',
  'strike',
  'sortie',
  'raid',
  'operation',
  'blast',
  'battle',
  'gunfire',
]);

/** A stop that is none of an abbreviation. */
export function endsClause(tokens: readonly Token[], i: number): boolean {
  const { kind, text } = tokens[i]!;
  // «يونيو/حزيران»: two names of one month.
  if (kind !== 'sign' || text === '-' || text === '/' || text === "'" || text === '"' || text === '’')
    return false;
  return text !== '.' || (tokens[i - 1]?.text.length ?? 0) > 1;
}

/** Without the article. */
export function bare(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

export interface Head {
  /** Without proclitics. */
  readonly rest: string;
  /** Without the article too. */
  readonly word: string;
  readonly cut: number;
  readonly prefix: string;
}

const NO_HEADS: readonly Head[] = [];
const heads = new Map<string, readonly Head[]>();
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;

/** The readings of a word under which it may be part of a phrase; most words have none. */
export function headsOf(text: string): readonly Head[] {
  let known = heads.get(text);
  if (known === undefined) {
    if (heads.size >= MOST_KEPT) heads.clear();
    const readings = cliticReadings(text)
      .map(({ rest, cut, prefix }) => ({ rest, word: bare(rest), cut, prefix }))
      .filter(({ rest, word }) => isKnownWord(rest) || isKnownWord(word));
    known = readings.length === 0 ? NO_HEADS : readings;
    heads.set(text, known);
  }
  return known;
}

export interface Found {
  readonly cue: Cue;
  readonly head: Head | undefined;
}

export function cueAt(tokens: readonly Token[], i: number): Found | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const next = tokens[i + 1]?.text ?? '';
  if (!token.arabic) {
    const cue = cuesOf(token.text)?.find((other) => other.next === undefined || other.next === next);
    return cue === undefined ? undefined : { cue, head: undefined };
  }
  for (const head of headsOf(token.text)) {
    const known = cuesOf(head.rest) ?? cuesOf(head.word);
    const cue = known?.find((other) => other.next === undefined || other.next === next);
    if (cue !== undefined) return { cue, head };
  }
  return undefined;
}

/** «ثم», "after": what follows tells of another event, unless it is only a part of the day. */
export function leadsOn(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  return LEADS_ON.has(text) && !PART_OF_DAY.has(tokens[i + 1]?.text ?? '');
}
