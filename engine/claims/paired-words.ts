import type { Token } from '../text/tokens.ts';
import type { Facet } from './facets.ts';

type Paired = (tokens: readonly Token[], at: number) => Facet | undefined;

const HOMEWARD = new Set(
  'come came coming go gone went going back returned bring brings brought flown send sends sent take takes taken took headed'.split(
    ' ',
  ),
);
const FROM_HOME = new Set(['from', 'out']);
const OTHER = new Set(['other', 'اخري', 'مختلفه', 'various']);
const TO = new Set(['الي', 'ل']);
/** Those whom somebody holds, and not what. */
const HELD = new Set(
  'fighters fighter militants militant men suspects suspected jihadists extremists prisoners members loyalists gunmen'.split(
    ' ',
  ),
);
/** A camp that holds people is no jail. */
const RESIDENTS = new Set('people families family women children relatives refugees residents'.split(' '));
/** "holds some 10,000 suspected Islamic State fighters": so many tokens from the verb to the last word of the noun. */
const HELD_REACH = 10;

const next = (tokens: readonly Token[], at: number) => tokens[at + 1]?.text ?? '';
const before = (tokens: readonly Token[], at: number) => tokens[at - 1]?.text ?? '';

/** "hold about 9,000 suspected fighters": held are those whose number stands between the verb and who they are. */
const heldMen: Paired = (tokens, at) =>
  holdsMen(tokens, at) ? 'detained' : tokens[at]!.text === 'holds' ? 'hosted' : undefined;

function holdsMen(tokens: readonly Token[], at: number): boolean {
  let isNumbered = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + HELD_REACH); i += 1) {
    const { kind, text } = tokens[i]!;
    if (kind === 'number' || text === 'dozens' || text === 'hundreds' || text === 'thousands')
      isNumbered = true;
    else if (kind === 'sign' && text !== ',' && text !== '-') return false;
    else if (RESIDENTS.has(text)) return false;
    else if (HELD.has(text)) return isNumbered;
  }
  return false;
}

/** «لجأ مليونان إلى الجوار» flee; «لجأ إلى القضاء» does not. */
const flees: Paired = (tokens, at) => (TO.has(next(tokens, at)) ? undefined : 'refugee');
const ofOthers: Paired = (tokens, at) =>
  OTHER.has(next(tokens, at)) || OTHER.has(before(tokens, at)) ? 'foreign' : undefined;
const homeward: Paired = (tokens, at) => (HOMEWARD.has(before(tokens, at)) ? 'returned' : undefined);

/** Words that say something only beside another: "come home", "home to 5.7 million"; "in return", "at home". */
const PAIRED: ReadonlyMap<string, Paired> = new Map<string, Paired>([
  ['home', (tokens, at) => homeward(tokens, at) ?? (next(tokens, at) === 'to' ? 'population' : undefined)],
  ['return', (tokens, at) => (before(tokens, at) === 'in' ? undefined : 'returned')],
  ['back', homeward],
  ['driven', (tokens, at) => (FROM_HOME.has(next(tokens, at)) ? 'displaced' : undefined)],
  ...['hold', 'holds', 'held', 'holding'].map((verb) => [verb, heldMen] as const),
  ...['لجا', 'ولجا', 'لجات', 'ولجات', 'لجاوا', 'ولجاوا'].map((verb) => [verb, flees] as const),
  ...['nationalities', 'nationality', 'جنسيات', 'جنسيه'].map((noun) => [noun, ofOthers] as const),
]);

/** Whether what a folded word says hangs on its neighbours. */
export function isPaired(text: string): boolean {
  return PAIRED.has(text);
}

/** The facet of such a word where it stands. */
export function pairedFacet(tokens: readonly Token[], at: number): Facet | undefined {
  return PAIRED.get(tokens[at]!.text)?.(tokens, at);
}
