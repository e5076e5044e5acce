import type { ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import { originalStart } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import {
  AIRCRAFT,
  ALL_WORDS,
  ATTACK_NOUNS,
  ATTACK_VERBS,
  DRONES,
  GENERAL,
  type Nature,
  RAID_NOUNS,
  SHOOTDOWN_NOUNS,
  SHOOTDOWN_VERBS,
  STRIKE_NOUNS,
  VISIT_NOUNS,
  VISIT_VERBS,
  weaponOf,
} from './lexicon.ts';

/** Words that may name an event. */
export interface Phrase {
  readonly nature: Nature;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in the block's text, the proclitics left out. */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

/** How far a weapon may stand from its verb: «استهدفت قاعدة كونيكو بعدة صواريخ». */
const WEAPON_REACH = 6;
/** «زيارة مفاجئة لسوريا», "a surprise visit to Syria". */
const VISIT_REACH = 4;
const MAKES = new Set(['كاتيوشا', 'هاون', 'غراد']);
/** «طائرة مسيرة انتحارية» and its verb. */
const SUBJECT_LENGTH = 3;
/** "fired more than a dozen ballistic missiles at". */
const FIRED = new Set(['fired', 'launched']);
const FIRED_REACH = 6;
const TO = new Set(['to', 'إلى', 'الي', 'ل']);

/** The phrases of a block that can name one single event, in text order, without overlap. */
export function phrasesIn(block: ReadBlock): Phrase[] {
  const phrases: Phrase[] = [];
  const { tokens } = block;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || (phrases.at(-1)?.to ?? 0) > i) continue;
    const phrase = token.arabic ? arabicPhrase(block, i) : englishPhrase(block, i);
    if (phrase !== undefined && !isGeneral(tokens, phrase)) phrases.push(phrase);
  }
  return phrases;
}

/** «أي هجوم صاروخي», «الهجمات الصاروخية المتكررة»: no single one. */
function isGeneral(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1];
  const after = tokens[phrase.to];
  return [before, after].some((token) => token !== undefined && GENERAL.has(bare(token.text)));
}

/** Without the article. */
function bare(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

interface Head {
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
function headsOf(text: string): readonly Head[] {
  let known = heads.get(text);
  if (known === undefined) {
    if (heads.size >= MOST_KEPT) heads.clear();
    const readings = cliticReadings(text)
      .map(({ rest, cut, prefix }) => ({ rest, word: bare(rest), cut, prefix }))
      .filter(({ rest, word }) => ALL_WORDS.has(rest) || ALL_WORDS.has(word));
    known = readings.length === 0 ? NO_HEADS : readings;
    heads.set(text, known);
  }
  return known;
}

/** The word under the reading of its proclitics that is in the list. */
function headIn(token: Token, list: ReadonlySet<string>): Head | undefined {
  return headsOf(token.text).find(({ rest, word }) => list.has(rest) || list.has(word));
}

function make(block: ReadBlock, nature: Nature, from: number, to: number, head?: Head): Phrase {
  const first = block.tokens[from]!;
  return {
    nature,
    from,
    to,
    start: head === undefined ? first.start : originalStart(block.folded, first.foldedStart + head.cut),
    end: block.tokens[to - 1]!.end,
    prefix: head?.prefix ?? '',
  };
}

function arabicPhrase(block: ReadBlock, i: number): Phrase | undefined {
  const { tokens } = block;
  const token = tokens[i]!;
  if (headsOf(token.text).length === 0) return undefined;
  const attack = headIn(token, ATTACK_NOUNS) ?? headIn(token, STRIKE_NOUNS);
  if (attack !== undefined) {
    const isStrike = STRIKE_NOUNS.has(attack.word);
    const weapon = weaponAfter(tokens, i + 1);
    // «قصفت» the verb and «قصف» the noun look alike; without its weapon beside it the noun is too loose a name.
    if (weapon !== undefined) return make(block, natureOf(isStrike, weapon.nature), i, weapon.to, attack);
    if (isStrike) return make(block, attack.word === 'غاره' ? 'sortie' : 'strike', i, i + 1, attack);
    if (!ATTACK_VERBS.has(attack.word)) return make(block, 'attack', i, i + 1, attack);
  }
  const down = headIn(token, SHOOTDOWN_NOUNS) ?? headIn(token, SHOOTDOWN_VERBS);
  if (down !== undefined) {
    const isNoun = SHOOTDOWN_NOUNS.has(down.word);
    for (let at = i + 1; at < tokens.length && at <= i + WEAPON_REACH; at += 1) {
      if (tokens[at]!.kind !== 'word') break;
      if (!headIn(tokens[at]!, DRONES)) continue;
      let to = at + 1;
      while (isAdjective(tokens[to])) to += 1;
      return make(block, 'shootdown', i, isNoun ? to : i + 1, down);
    }
    return undefined;
  }
  const verb = headIn(token, ATTACK_VERBS);
  if (verb !== undefined) return verbPhrase(block, i, verb);
  const subject = subjectPhrase(block, i);
  if (subject !== undefined) return subject;
  const raid = headIn(token, RAID_NOUNS);
  if (raid !== undefined) return make(block, 'raid', i, isAdjective(tokens[i + 1]) ? i + 2 : i + 1, raid);
  const visit = headIn(token, VISIT_NOUNS);
  if (visit !== undefined) return make(block, 'visit', i, visitEnd(tokens, i), visit);
  const visits = headIn(token, VISIT_VERBS);
  return visits === undefined ? undefined : make(block, 'visit', i, i + 1, visits);
}

function natureOf(isStrike: boolean, weapon: Nature): Nature {
  return isStrike && weapon === 'rocket' ? 'strike' : weapon;
}

/** «هجوم صاروخي», «هجوم بطائرة مسيرة», «قصف بصاروخين»: the weapon right after the noun, and where it ends. */
function weaponAfter(tokens: readonly Token[], from: number): { nature: Nature; to: number } | undefined {
  for (let i = from; i < tokens.length && i < from + 3; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return undefined;
    const nature = weaponIn(token);
    if (nature !== undefined) return { nature, to: i + 1 };
    if (!headIn(token, AIRCRAFT)) return undefined;
  }
  return undefined;
}

function weaponIn(token: Token): Nature | undefined {
  for (const { rest, word } of headsOf(token.text)) {
    const nature = weaponOf(rest) ?? weaponOf(word);
    if (nature !== undefined) return nature;
  }
  return undefined;
}

/** «استهدف صاروخان», «استهدفت قاعدة كذا بصواريخ»: a verb and what was used, in one clause. */
function verbPhrase(block: ReadBlock, i: number, verb: Head): Phrase | undefined {
  const { tokens } = block;
  // «استهدف هجوم صاروخي قاعدة»: the noun names it.
  if (tokens[i + 1] !== undefined && headIn(tokens[i + 1]!, ATTACK_NOUNS) !== undefined) return undefined;
  for (let at = i + 1; at < tokens.length && at <= i + WEAPON_REACH; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'sign' && token.text !== '"') break;
    if (token.kind !== 'word') continue;
    const nature = weaponIn(token);
    if (nature === undefined || nature === 'air') continue;
    // Beside the verb it is its subject, and both name the event; further on only the verb does.
    const near =
      at === i + 1 || (at === i + 2 && tokens[i + 1]!.kind !== 'sign' && headIn(tokens[i + 1]!, AIRCRAFT));
    return make(block, nature, i, near ? at + 1 : i + 1, verb);
  }
  return undefined;
}

/** «طائرة مسيرة انتحارية ضربت قاعدة»: what was used stands before its verb. */
function subjectPhrase(block: ReadBlock, i: number): Phrase | undefined {
  const { tokens } = block;
  let nature: Nature | undefined;
  for (let at = i; at < tokens.length && at <= i + SUBJECT_LENGTH; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return undefined;
    const weapon = weaponIn(token);
    if (weapon === undefined && at > i && nature !== undefined && ATTACK_VERBS.has(token.text)) {
      return make(block, nature, i, at + 1);
    }
    if (weapon === undefined && !headIn(token, AIRCRAFT)) return undefined;
    // «صاروخان من نوع كاتيوشا سقطا»: the make is no subject.
    if (weapon === 'air' || weapon === 'ied' || (at === i && MAKES.has(token.text))) return undefined;
    nature = weapon ?? nature;
  }
  return undefined;
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

function visitEnd(tokens: readonly Token[], i: number): number {
  for (let at = i + 1; at < tokens.length && at <= i + VISIT_REACH; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    if (TO.has(token.text)) return Math.min(tokens.length, at + 2);
    if (token.text.startsWith('ل') && token.text.length > 3) return at + 1;
  }
  return i + 1;
}

function englishPhrase(block: ReadBlock, i: number): Phrase | undefined {
  const { tokens } = block;
  const word = tokens[i]!.text;
  const next = tokens[i + 1]?.text ?? '';
  const weapon = weaponOf(word);
  if (weapon !== undefined) {
    if (word === 'airstrike') return make(block, 'air', i, i + 1);
    if (ATTACK_NOUNS.has(next) || STRIKE_NOUNS.has(next) || RAID_NOUNS.has(next)) {
      if (RAID_NOUNS.has(next)) return undefined;
      const isStrike = STRIKE_NOUNS.has(next);
      return make(block, natureOf(isStrike, weapon), i, i + 2);
    }
    if (ATTACK_VERBS.has(next)) return make(block, weapon, i, i + 2);
    if ((next === 'were' || next === 'was') && tokens[i + 2]?.text === 'fired')
      return make(block, weapon, i, i + 3);
    return undefined;
  }
  if (FIRED.has(word)) {
    for (let at = i + 1; at < tokens.length && at <= i + FIRED_REACH; at += 1) {
      const fired = weaponOf(tokens[at]!.text);
      if (fired === 'rocket' || fired === 'drone') return make(block, fired, i, at + 1);
    }
  }
  if (SHOOTDOWN_VERBS.has(word) && (word !== 'shot' || next === 'down')) {
    for (let at = i + 1; at < tokens.length && at <= i + WEAPON_REACH + 2; at += 1) {
      if (tokens[at]!.kind === 'sign' && tokens[at]!.text !== '-') break;
      if (DRONES.has(tokens[at]!.text)) return make(block, 'shootdown', i, at + 1);
    }
    return undefined;
  }
  if (VISIT_NOUNS.has(word)) {
    const surprise = /^(?:surprise|unannounced|official|brief|rare)$/.test(tokens[i - 1]?.text ?? '');
    return make(block, 'visit', surprise ? i - 1 : i, visitEnd(tokens, i));
  }
  if (VISIT_VERBS.has(word)) return make(block, 'visit', i, i + 1);
  if (RAID_NOUNS.has(word)) return make(block, 'raid', i, i + 1);
  return ATTACK_NOUNS.has(word) ? make(block, 'attack', i, i + 1) : undefined;
}
