import { type Nature, NTH, TELLS_WHERE, THE } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { AROUND, EXACT, NEAR_BY } from './places.ts';
import type { Dating } from './score.ts';
import type { Setting } from './setting.ts';

/** Natures that name no weapon by themselves and are no event of the page's own without further evidence. */
const LOOSE: ReadonlySet<Nature> = new Set<Nature>([
  'attack',
  'assault',
  'reprisal',
  'fire',
  'hit',
  'strike',
  'sortie',
  'raid',
  'operation',
  'visit',
  'blast',
  'battle',
  'agreement',
]);

/** What is flown where a state does it. */
export const FLOWN: ReadonlySet<Nature> = new Set<Nature>(['strike', 'sortie']);

/** What the text was found to say of one record. */
export interface Evidence {
  readonly level: number;
  readonly party: number;
  readonly acts: boolean;
  readonly toll: boolean;
  readonly two: boolean;
  /** Of an agreement: those who made it are named. */
  readonly isPact: boolean;
  /** No other attack is on record at the place. */
  readonly isOnlyOne: boolean;
  readonly isAirstrike: boolean;
  /** No other strike of theirs is on record in the time that the text gives. */
  readonly isOnlyThen: boolean;
  /** The page is about the record's country. */
  readonly isGround: boolean;
  readonly isBareHit: boolean;
  readonly isVisited: boolean;
  readonly isNamed: boolean;
  readonly isOnDay: boolean;
  readonly onPage: boolean;
}

/** What must be told at the least, whatever the score. */
export function isEnough(
  { phrase, facts, shared }: Setting,
  dating: Dating,
  {
    level,
    party,
    acts,
    toll,
    two,
    isPact,
    isOnlyOne,
    isOnlyThen,
    isAirstrike,
    isGround,
    isBareHit,
    isVisited,
    isNamed,
    isOnDay,
    onPage,
  }: Evidence,
): boolean {
  const { nature, weapon } = phrase;
  if (shared && dating === 'carried' && level < EXACT) return false;
  // «هاجم مسلحون»: from the air only if those are named who fly.
  if (isBareHit && !acts && party === 0 && !toll && !isNamed) return false;
  if (dating === 'none') {
    if (isNamed) return level >= AROUND || party > 0;
    if (toll) return level >= NEAR_BY || (two && level >= AROUND);
    return level >= EXACT && isOnlyOne && isConstruct(phrase, facts.block.tokens);
  }
  // A state's strikes of these days, on those the text names.
  const isFlown = isAirstrike && acts && isGround && nature !== 'operation' && level >= AROUND;
  if (dating === 'recent') {
    if (nature === 'operation' || nature === 'agreement') return false;
    // "a drone attack that killed a contractor": the story of these days.
    if (toll && weapon !== undefined) return level >= AROUND;
    return !phrase.verb && (level >= EXACT || (isFlown && (party >= 1 || level >= NEAR_BY)));
  }
  if (dating === 'period') {
    if (nature === 'agreement') return (acts || isPact) && level >= AROUND;
    if (nature === 'visit') return isVisited && level >= NEAR_BY;
    if (nature === 'operation') return false;
    if (isFlown && party > 0 && isOnlyThen) return true;
    if (level >= EXACT || isNamed) return true;
    if (acts && party >= 1 && weapon !== undefined && level >= AROUND) return true;
    return level >= NEAR_BY ? weapon !== undefined || toll : level >= AROUND && toll;
  }
  if (dating === 'own') {
    if (nature === 'agreement') return isPact;
    if (isFlown && (weapon !== undefined || FLOWN.has(nature))) return true;
    if (LOOSE.has(nature) && weapon === undefined) return toll && level >= AROUND && onPage;
    return onPage && level >= AROUND;
  }
  if (nature === 'agreement') return level >= AROUND && (party > 0 || isPact) && isOnDay;
  if (nature === 'withdrawal') return level >= EXACT;
  if (nature === 'operation' || nature === 'blast' || nature === 'battle')
    return level >= EXACT || isNamed || toll;
  if (nature === 'visit') return level >= NEAR_BY;
  if (nature === 'shootdown' || nature === 'mishap') return level >= AROUND;
  if (!isOnDay && weapon === undefined && level < EXACT && !isNamed && !toll) return false;
  if (level >= EXACT || isNamed || toll) return level >= AROUND;
  if (level >= NEAR_BY) return weapon !== undefined || acts || party > 0;
  return level >= AROUND && (party > 0 || acts);
}

/** «هجوم البرج 22», "the Tower 22 attack", "the attack on Tower 22": one that readers are taken to know. */
function isConstruct(
  phrase: Phrase,
  tokens: readonly { readonly text: string; readonly arabic: boolean }[],
): boolean {
  if (phrase.verb) return false;
  const first = tokens[phrase.at];
  if (first === undefined || isOneOfSeveral(tokens, phrase.from)) return false;
  if (!first.arabic) {
    for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 5); i -= 1) {
      if (THE.has(tokens[i]!.text)) return true;
    }
    return false;
  }
  const next = tokens[phrase.to]?.text ?? '';
  return !TELLS_WHERE.has(next) && !next.startsWith('ب') && !next.startsWith('ل');
}

/** "the first attack on the base since", «أحدث هجوم»: there was another. */
function isOneOfSeveral(tokens: readonly { readonly text: string }[], from: number): boolean {
  return [tokens[from - 1], tokens[from - 2]].some((token) => token !== undefined && NTH.has(token.text));
}
