/**
 * Spellings that news mixes freely and that folding cannot know, being no matter of letters: a text may write any,
 * whichever the record has. Left to right: as met → as compared.
 */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['اميرك', 'امريك'],
  ['ديموقراط', 'ديمقراط'],
  ['شيون', 'شوون'],
  ['مسيول', 'مسوول'],
  ['كوردستان', 'كردستان'],
  ['ميليشيا', 'مليشيا'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['armoured', 'armored'],
];
/** Whole words: the noun, not the adjective with its article. */
const WORDS: Readonly<Record<string, string>> = { سوريه: 'سوريا' };
/** Cases of «أبو» in a kunya; names are listed in the nominative. */
const KUNYAS: Readonly<Record<string, string>> = { ابي: 'ابو', ابا: 'ابو' };
const SHORTEST = 5;

/** The one spelling under which a later word of a name is compared. */
export function spelling(token: string): string {
  if (token.length < SHORTEST) return token;
  const word = WORDS[token];
  if (word !== undefined) return word;
  for (const [met, compared] of SPELLINGS) {
    if (token.includes(met)) return token.replace(met, compared);
  }
  return token;
}

/** Further spellings under which a first word may stand in the packs. */
export function otherSpellings(token: string): string[] {
  const kunya = KUNYAS[token];
  if (kunya !== undefined) return [kunya];
  if (token.length < SHORTEST) return [];
  const spellings: string[] = [];
  for (const [met, compared] of SPELLINGS) {
    if (token.includes(met)) spellings.push(token.replace(met, compared));
    else if (token.includes(compared)) spellings.push(token.replace(compared, met));
  }
  return spellings;
}
