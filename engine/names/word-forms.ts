const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل']);
/** Endings that gender, number and nisba put on a word; the longest first. */
const ENDINGS = ['يات', 'يون', 'يين', 'يه', 'ات', 'ون', 'ين', 'ان', 'ها', 'هم', 'ي', 'ه', 'ا'];
const SHORTEST_STEM = 3;
const SHORTEST_CUT = 3;

/** A folded word with its article and its usual ending gone, so that «أمريكي» is found in «الأمريكية». */
export function stemOf(word: string): string {
  const bare = word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
  for (const ending of ENDINGS) {
    if (bare.length - ending.length >= SHORTEST_STEM && bare.endsWith(ending)) {
      return bare.slice(0, bare.length - ending.length);
    }
  }
  return bare;
}

/** A folded word as written, then with its proclitics cut one by one. */
export function cutsOf(word: string): string[] {
  const cuts = [word];
  let rest = word;
  while (rest.length > SHORTEST_CUT && CLITICS.has(rest[0]!)) {
    if (rest.startsWith('لل')) cuts.push(`ال${rest.slice(2)}`);
    rest = rest.slice(1);
    cuts.push(rest);
  }
  return cuts;
}
