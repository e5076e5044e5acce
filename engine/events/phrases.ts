import type { ReadBlock } from '../reading.ts';
import { originalStart } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { ARMED, bare, cueAt, endsClause, type Head, headsOf } from './cue-words.ts';
import {
  ANOTHER,
  AUXILIARIES,
  type Cue,
  DOWN,
  FIRE_WORD,
  GENERAL,
  type Nature,
  NO_ATTACK,
  NOT,
  ON_PLACE,
  ONE_MORE,
  ORDINALS,
  PLANNED,
  SEVERAL_ARMS,
  SHOT,
  SUCH,
  TO,
  VISIT_ADJECTIVES,
  type Weapon,
} from './lexicon.ts';
import { adjacentAfter, adjacentBefore, weaponAt, weaponFrom } from './weapon-words.ts';

/** Words that may name or tell an event. */
export interface Phrase {
  readonly nature: Nature;
  readonly verb: boolean;
  readonly plural: boolean;
  /** "A drone killed": what was sent did it. */
  readonly kills: boolean;
  /** «وابل جديد», "another sortie". */
  readonly another: boolean;
  /** "and more fell": of the weapon told before, on its day. */
  readonly more?: boolean;
  /** What the clause says it was done with; undefined when it does not say. */
  readonly weapon: Weapon | undefined;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The word that tells the event, within the phrase. */
  readonly at: number;
  /** UTF-16 offsets in the block's text, the proclitics left out. */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

/** How far a weapon may stand from its verb or noun: «استهدفت قاعدة كونيكو الأمريكية بعدة صواريخ». */
const WEAPON_REACH = 9;
/** How far behind it what was fired or shot down belongs to its words. */
const OBJECT_REACH = 3;
/** «زيارة مفاجئة لسوريا», "a surprise visit to Syria". */
const VISIT_REACH = 4;
/** «هجوم استهدف», «شن غارات»: how near a verb and a noun must stand to tell one event together. */
const NOUN_BEFORE = 5;
const NOUN_AFTER = 4;

const CREWED: ReadonlySet<Weapon> = new Set<Weapon>(['air', 'helicopter']);
/** What flies by itself. */
const SENT_WEAPONS: ReadonlySet<Weapon> = new Set<Weapon>(['rocket', 'shell', 'drone', 'mortar']);

/** The phrases of a block that can name an event, in text order, without overlap. */
export function phrasesIn(block: ReadBlock): Phrase[] {
  const phrases: Phrase[] = [];
  const { tokens } = block;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || (phrases.at(-1)?.to ?? 0) > i) continue;
    const phrase = ordinalAt(block, i, phrases) ?? phraseAt(block, i, phrases.at(-1));
    if (phrase !== undefined && !isGeneral(tokens, phrase)) phrases.push(phrase);
  }
  return phrases.filter((phrase, i) => !isToldByNoun(block.tokens, phrases, phrase, i));
}

/** How far before "more fell" or «انفجرت أخرى» its weapon may have been told. */
const MORE_REACH = 30;

/** «انفجرت أخرى قرب المطار», "another hit the base": where the word for one more of what was told before stands. */
function moreAt(tokens: readonly Token[], i: number, cue: Cue, last: Phrase | undefined): number | undefined {
  if (!cue.verb || (cue.nature !== 'launch' && cue.nature !== 'hit')) return undefined;
  if (last?.weapon === undefined || !SENT_WEAPONS.has(last.weapon) || i - last.to > MORE_REACH)
    return undefined;
  const isOneMore = (at: number) => at >= last.to && ONE_MORE.has(tokens[at]?.text ?? '');
  if (tokens[i]!.arabic) return isOneMore(i + 1) ? i + 1 : undefined;
  let at = i - 1;
  while (at > last.to && AUXILIARIES.has(tokens[at]!.text)) at -= 1;
  return isOneMore(at) ? at : undefined;
}

/** «أربع ضربات، كان أولها قرب البوكمال»: one of those told before. */
function ordinalAt(block: ReadBlock, i: number, before: readonly Phrase[]): Phrase | undefined {
  const token = block.tokens[i]!;
  if (!token.arabic || !ORDINALS.has(token.text)) return undefined;
  const several = before.findLast(({ plural }) => plural);
  return several && make(block, { ...several, plural: false, next: undefined }, several.weapon, i, i + 1, i);
}

/** «هجوم استهدف», «شنت غارات», "strikes that hit": the verb beside a noun tells the noun's event. */
function isToldByNoun(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phrase: Phrase,
  i: number,
): boolean {
  if (phrase.nature !== 'launch' && (!phrase.verb || phrase.nature !== 'hit')) return false;
  const before = phrases[i - 1];
  const after = phrases[i + 1];
  // «سقطت خمسة صواريخ على»: the verb tells it, not its subject.
  if (!phrase.verb && cueAt(tokens, phrase.at) === undefined) {
    return [before, after].some(
      (other) =>
        other !== undefined &&
        ARMED.has(other.nature) &&
        Math.max(phrase.from - other.to, other.from - phrase.to) <= NOUN_BEFORE,
    );
  }
  const isNoun = (other: Phrase) => !other.verb && other.nature !== 'launch' && ARMED.has(other.nature);
  if (
    before !== undefined &&
    isNoun(before) &&
    phrase.from - before.to <= NOUN_BEFORE &&
    !hasSign(tokens, before.to, phrase.from)
  ) {
    return true;
  }
  return (
    after !== undefined &&
    isNoun(after) &&
    after.from - phrase.to <= NOUN_AFTER &&
    !hasSign(tokens, phrase.to, after.from)
  );
}

function hasSign(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (endsClause(tokens, i)) return true;
  return false;
}

/** How far before its words a verb of intention may stand: «تعتزم شن ضربات». */
const PLAN_REACH = 3;

/** «أي هجوم صاروخي», «الهجمات الصاروخية المتكررة»: no single one. */
function isGeneral(tokens: readonly Token[], { verb, from, to }: Phrase): boolean {
  if ([tokens[from - 1], tokens[from - 2]].some((token) => token !== undefined && NOT.has(token.text)))
    return true;
  for (let i = from - 1; i >= from - PLAN_REACH && i >= 0 && tokens[i]!.kind === 'word'; i -= 1)
    if (PLANNED.has(tokens[i]!.text)) return true;
  if (verb) return false;
  // «سقوط عدة قذائف»: several of what was fired, not of the attack.
  const isOfArms = tokens[to + 1] !== undefined && weaponAt(tokens, to + 1) !== undefined;
  const beside = [tokens[from - 1], isOfArms ? undefined : tokens[to]].flatMap((token) =>
    token === undefined ? [] : [token.text, bare(token.text)],
  );
  if (beside.some((word) => GENERAL.has(word) || NO_ATTACK.has(word))) return true;
  return [tokens[from - 1], tokens[from - 2]].some((token) => token !== undefined && SUCH.has(token.text));
}

function phraseAt(block: ReadBlock, i: number, last: Phrase | undefined): Phrase | undefined {
  const { tokens } = block;
  const floor = last?.to ?? 0;
  const found = cueAt(tokens, i);
  if (found === undefined) {
    const next = tokens[i + 1]?.text ?? '';
    if (next !== FIRE_WORD && !ON_PLACE.has(next)) return undefined;
    const weapon = weaponAt(tokens, i);
    if (weapon === undefined) return undefined;
    const cue = { verb: false, plural: false, next: undefined };
    // "came under rocket fire".
    if (next === FIRE_WORD) return make(block, { ...cue, nature: 'fire' }, weapon, i, i + 2, i);
    // "the same weekend brought missiles at Shaddadi".
    return SENT_WEAPONS.has(weapon) && areSeveral(tokens[i]!)
      ? make(block, { ...cue, nature: 'launch' }, weapon, i, i + 1, i)
      : undefined;
  }
  const { cue, head } = found;
  let from = i;
  // "fired at", "flew into": the preposition leads to the place.
  const isLeading =
    cue.verb && (cue.nature === 'fire' || cue.nature === 'visit' || ON_PLACE.has(cue.next ?? ''));
  let to = cue.next === undefined || isLeading ? i + 1 : i + 2;
  if (tokens[i]!.text === SHOT && tokens[i + 1]?.text === DOWN) to = i + 2;
  const { arabic } = tokens[i]!;
  let weapon: Weapon | undefined;
  // "attack drone", "strike aircraft": what it is made for.
  if (!arabic && !cue.verb && tokens[i + 1] !== undefined && weaponAt(tokens, i + 1) !== undefined)
    return undefined;
  const behind = adjacentAfter(tokens, to, cue.verb);
  const ahead = adjacentBefore(tokens, i - 1, floor, arabic, cue.verb);
  if (arabic ? behind !== undefined : ahead === undefined && behind !== undefined && cue.verb) {
    weapon = behind!.weapon;
    to = behind!.at + 1;
  } else if (ahead !== undefined && (!arabic || cue.verb)) {
    weapon = ahead.weapon;
    // "jets struck": a crew is who struck, not what with.
    if (!cue.verb || !CREWED.has(weapon)) from = ahead.at;
  } else if (!cue.verb && weaponAt(tokens, i) !== undefined) {
    // "airstrikes": the word itself says with what.
    weapon = weaponAt(tokens, i);
  } else {
    // «أسقطت مقاتلة أمريكية مسيرة»: the aircraft that shot is not what was shot down.
    const later = weaponFrom(tokens, to, 1, WEAPON_REACH, cue.nature === 'shootdown' ? 'air' : undefined);
    const earlier = cue.verb || !arabic ? weaponFrom(tokens, i - 1, -1, WEAPON_REACH) : undefined;
    weapon = (earlier !== undefined && cue.verb && !arabic ? earlier : (later ?? earlier))?.weapon;
    if (cue.nature === 'shootdown' && later?.weapon === 'drone') {
      weapon = 'drone';
    }
    // "fired ballistic missiles", "the downing of two drones"
    const hasObject = arabic ? cue.nature === 'shootdown' && !cue.verb : isObjectLed(cue);
    if (hasObject && later !== undefined && later.at - to < OBJECT_REACH) to = later.at + 1;
  }
  const more = weapon === undefined ? moreAt(tokens, i, cue, last) : undefined;
  if (more !== undefined) {
    weapon = last!.weapon;
    if (more < i) from = more;
    else to = more + 1;
  }
  // "rockets killed a contractor": what was sent did it.
  const sent = cue.nature === 'killing' && cue.verb && ahead !== undefined && SENT_WEAPONS.has(ahead.weapon);
  const fired = cue.nature === 'fire' && cue.verb && weapon !== undefined;
  // «اعتُرضت صواريخ»: they had been fired.
  const stopped =
    cue.nature === 'shootdown' && weapon !== 'drone' && weapon !== undefined && SENT_WEAPONS.has(weapon);
  const told: Cue = sent || fired || stopped ? { ...cue, nature: 'launch' } : cue;
  if (!isWhole(tokens, told, weapon, i)) return undefined;
  if (cue.nature === 'shootdown' && arabic && !cue.verb) while (isAdjective(tokens[to])) to += 1;
  if (cue.nature === 'raid' && isAdjective(tokens[to])) to += 1;
  if (cue.nature === 'visit' && !cue.verb) {
    if (VISIT_ADJECTIVES.has(tokens[i - 1]?.text ?? '')) from = i - 1;
    to = visitEnd(tokens, i);
  }
  const phrase = make(block, told, weapon, from, to, i, from === i ? head : undefined);
  return more === undefined ? phrase : { ...phrase, more: true };
}

function areSeveral({ text, arabic }: Token): boolean {
  return SEVERAL_ARMS.has(text) || (arabic && headsOf(text).some(({ rest }) => SEVERAL_ARMS.has(rest)));
}

function cueIs(tokens: readonly Token[], at: number, nature: Nature): boolean {
  return cueAt(tokens, at)?.cue.nature === nature;
}

function isAnother(tokens: readonly Token[], from: number, to: number, verb: boolean): boolean {
  if (verb) return false;
  return [tokens[from - 1], tokens[to]].some((token) => token !== undefined && ANOTHER.has(bare(token.text)));
}

/** What some words need beside them to tell an event at all. */
function isWhole(
  tokens: readonly Token[],
  { nature, verb }: Cue,
  weapon: Weapon | undefined,
  i: number,
): boolean {
  if (nature === 'launch') return weapon !== undefined && weapon !== 'air' && weapon !== 'helicopter';
  if (nature === 'shootdown') {
    if (tokens[i]!.text === SHOT && tokens[i + 1]?.text !== DOWN) return false;
    return weapon === 'drone';
  }
  if (nature === 'mishap') return weapon === 'helicopter';
  return nature !== 'hit' || verb;
}

/** An adjective or nationality after a noun, by its ending. */
function isAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.arabic &&
    /(?:ي|يه|ي[نا]|يتين)$/.test(token.text) &&
    token.text.length > 3
  );
}

function isObjectLed({ nature, verb }: Cue): boolean {
  return nature === 'launch' || (nature === 'shootdown' && !verb);
}

/** With its adjectives, up to where it went. */
function visitEnd(tokens: readonly Token[], i: number): number {
  for (let at = i + 1; at < tokens.length && at <= i + VISIT_REACH; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    if (TO.has(token.text) || (token.text.startsWith('ل') && token.text.length > 3)) return at;
  }
  return i + 1;
}

function make(
  block: ReadBlock,
  { nature, verb, plural }: Cue,
  weapon: Weapon | undefined,
  from: number,
  to: number,
  at: number,
  head?: Head,
): Phrase {
  const first = block.tokens[from]!;
  return {
    nature,
    verb,
    plural,
    kills: cueIs(block.tokens, at, 'killing'),
    another: isAnother(block.tokens, from, to, verb),
    weapon,
    from,
    to,
    at,
    start: head === undefined ? first.start : originalStart(block.folded, first.foldedStart + head.cut),
    end: block.tokens[to - 1]!.end,
    prefix: head?.prefix ?? '',
  };
}
