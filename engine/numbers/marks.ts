import type { Token } from '../text/tokens.ts';

/** What a point and a comma between digits stand for on one page; absent when the page does not say. */
export interface MarkUse {
  readonly point?: 'decimal' | 'thousands';
  readonly comma?: 'decimal' | 'thousands';
}

/** Both commas, Latin and Arabic, are one mark. */
export function isComma(sign: string): boolean {
  return sign === ',' || sign === '،';
}

/**
 * Learns from the numbers whose shape leaves little doubt («1.3», «12,500,000») what the marks mean in the doubtful ones
 * («437.586»). One look at each sign; votes against each other cancel out.
 */
export function markUseOf(blocks: readonly { readonly tokens: readonly Token[] }[]): MarkUse {
  let point = 0;
  let comma = 0;
  for (const { tokens } of blocks) {
    for (let i = 1; i < tokens.length - 1; i += 1) {
      const sign = tokens[i]!;
      if (sign.kind !== 'sign' || sign.spaced || tokens[i - 1]!.kind !== 'number') continue;
      if (sign.text === '.') point += voteOf(tokens, i, 0);
      else if (isComma(sign.text)) comma += voteOf(tokens, i, LIKELY_COMMA);
    }
  }
  return { ...use('point', point), ...use('comma', comma) };
}

/** «12,500» alone nearly always parts thousands; a point there says nothing. */
const LIKELY_COMMA = 0.4;

function use(mark: 'point' | 'comma', vote: number): MarkUse {
  return vote === 0 ? {} : { [mark]: vote > 0 ? 'thousands' : 'decimal' };
}

/** +1 where the mark can only part thousands, −1 where it can only be decimal, `doubtful` where it could be either. */
function voteOf(tokens: readonly Token[], at: number, doubtful: number): number {
  const before = tokens[at - 1]!;
  const after = tokens[at + 1]!;
  if (after.kind !== 'number' || after.spaced) return 0;
  const mark = tokens[at]!.text;
  const further = jointAt(tokens, at + 2);
  const earlier = before.spaced ? undefined : jointAt(tokens, at - 2);
  if (earlier !== undefined) return earlier === mark ? 0 : -1;
  const three = after.text.length === 3 && before.text.length <= 3;
  if (further !== undefined) {
    return three && (further !== mark || tokens[at + 3]!.text.length === 3) ? 1 : 0;
  }
  if (three && before.text !== '0') return doubtful;
  return after.text.length <= 2 || before.text === '0' ? -1 : 0;
}

/** The mark at `at` when digits follow it with no space. */
function jointAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'sign' || token.spaced || next?.kind !== 'number' || next.spaced) return undefined;
  return token.text === '.' || isComma(token.text) ? token.text : undefined;
}
