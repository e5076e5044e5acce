import { tokenTexts } from '../text/tokens.ts';

/** Signs that join or quote the parts of a name and that the text may leave out («دير-الزور», "Al-Tanf"). */
const SILENT = new Set(['-', '_', '"', "'", '«', '»', '“', '”']);

/** The folded tokens of an alias, a context word or a unit cue, as the packs are indexed by. */
export function aliasTokens(text: string): string[] {
  return tokenTexts(text).filter((token) => !SILENT.has(token));
}
