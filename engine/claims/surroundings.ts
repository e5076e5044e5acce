import type { DaySpan } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { Annotation, DateAnnotation } from '../annotation.ts';
import { edtfSpan } from '../context/when.ts';
import type { ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { tokenTexts } from '../text/tokens.ts';
import { type EntityFacts, entityFacts } from './entity-facts.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { type Range, tokensIn } from './scope.ts';
import { stem } from './stem.ts';

/** A name in a block, by its tokens. */
export interface Mention {
  /** Canonical id. */
  readonly id: string;
  readonly facts: EntityFacts;
  readonly at: Range;
  readonly isPlace: boolean;
  readonly isCountry: boolean;
  /** How it is introduced: as where something is, as whence it comes, or otherwise. */
  readonly role: 'in' | 'from' | 'other';
  /** Joined to the mention before it by "and" or a comma alone. */
  readonly joined: boolean;
  /** Its words, folded. */
  readonly words: string;
}

/** A date in a block, by its tokens. */
export interface Moment {
  readonly annotation: DateAnnotation;
  readonly at: Range;
  readonly span: DaySpan;
  /** «منذ 17 أكتوبر»: where a count begins, not when it holds. */
  readonly since: boolean;
}

const fold = (words: readonly string[]) => new Set(words.flatMap((word) => tokenTexts(word)));
const IN = fold([...ar.IN_PLACE, ...en.IN_PLACE].filter((word) => word !== 'من' && word !== 'from'));
/** Those of them that lead to a happening too. */
const BEGINNING = fold(['منذ', 'ومنذ', 'فمنذ', 'since']);
const JOINING = new Set(['-', '’', "'", '"', '«', '»', '“', '”']);
const FROM = fold(['من', 'ومن', 'from']);
const AND = fold(['و', 'and', '،', ',']);
const EACH = /^[وفبلك]?كلا?$/u;
const SINCE = fold(['منذ', 'ومنذ', 'فمنذ', 'since', 'from', 'بعد']);

/** In tokens: what stands further from a number, in a block of unusual length, says nothing of it, and to read it all would be quadratic. */
const NEIGHBOURHOOD = 600;

/** Of a block's mentions or moments, those in the neighbourhood of the place, in text order; most often all. */
export function nearTo<T extends { readonly at: Range }>(all: readonly T[], place: number): readonly T[] {
  if (
    all.length === 0 ||
    (all[0]!.at.from >= place - NEIGHBOURHOOD && all.at(-1)!.at.from <= place + NEIGHBOURHOOD)
  )
    return all;
  return all.slice(firstFrom(all, place - NEIGHBOURHOOD), firstFrom(all, place + NEIGHBOURHOOD + 1));
}

function firstFrom(all: readonly { readonly at: Range }[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.at.from >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Annotations by block, in text order. */
export function inBlocks(found: readonly Annotation[]): Map<number, Annotation[]> {
  const blocks = new Map<number, Annotation[]>();
  for (const annotation of found) {
    const list = blocks.get(annotation.block);
    if (list === undefined) blocks.set(annotation.block, [annotation]);
    else list.push(annotation);
  }
  return blocks;
}

/** @param found what was found in this block */
export function mentionsIn(packs: PackSet, block: ReadBlock, found: readonly Annotation[]): Mention[] {
  const mentions: Mention[] = [];
  for (const annotation of found) {
    if (annotation.kind !== 'entity') continue;
    const facts = entityFacts(packs, annotation.entity);
    if (facts === undefined) continue;
    const at = tokensIn(block.tokens, annotation.start, annotation.end);
    const before = mentions.at(-1);
    const joined = before !== undefined && isJoined(block.tokens, before.at, at, annotation.prefix);
    const own = roleOf(block.tokens, at.from, annotation.prefix);
    mentions.push({
      id: facts.id,
      facts,
      at,
      isPlace: facts.isPlace && !isDateline(block.tokens, at) && !isAttacker(block.tokens, at.to),
      isCountry: facts.isCountry,
      role: joined && own === 'other' ? before.role : own,
      joined,
      words: wordsOf(block.tokens, at, annotation),
    });
  }
  return mentions;
}

function wordsOf(tokens: readonly Token[], at: Range, { start, end, text }: Annotation): string {
  // Cut off its proclitics the name is no longer a row of whole tokens.
  if (tokens[at.from]?.start !== start || tokens[at.to - 1]?.end !== end) return tokenTexts(text).join(' ');
  let words = tokens[at.from]!.text;
  for (let i = at.from + 1; i < at.to; i += 1) words += ` ${tokens[i]!.text}`;
  return words;
}

const DASHES = new Set(['—', '–', '-', '/', ':']);
/** "WASHINGTON, Jan. 29 (AP) —": how far after the place its dash may stand. */
const DATELINE_REACH = 8;

/** «بغداد/ أكد مصدر», "WASHINGTON (AP) — The": where the report was written. */
function isDateline(tokens: readonly Token[], at: Range): boolean {
  if (at.from > 0) return false;
  for (let i = at.to; i < tokens.length && i < at.to + DATELINE_REACH; i += 1) {
    const { kind, text, spaced } = tokens[i]!;
    if (kind !== 'sign') {
      // Only an agency or a day stands between.
      if (i === at.to) return false;
      continue;
    }
    if (DASHES.has(text) && (text !== '-' || spaced)) return true;
    if (i === at.to && text !== '(' && text !== ',' && text !== '،') return false;
  }
  return false;
}

/** "in neighbouring Syria", «في شمال سوريا»: what may stand between the preposition and the name. */
const TOWARDS = fold([...ar.DIRECTIONS, ...en.DIRECTIONS]);

const STRIKES = new Set(en.STRIKES.map(stem));
/** How far behind "'s" the noun of an attack may stand. */
const STRIKE_REACH = 3;

/** "in Iran's missile strike on the base": who strikes is not where. */
function isAttacker(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== "'" || tokens[to + 1]?.text !== 's') return false;
  return tokens.slice(to + 2, to + 2 + STRIKE_REACH).some(({ text }) => STRIKES.has(stem(text)));
}

function roleOf(tokens: readonly Token[], at: number, prefix: string | undefined): Mention['role'] {
  if (prefix?.endsWith('ب')) return 'in';
  let place = at - 1;
  while (place > 0 && place > at - 3 && TOWARDS.has(tokens[place]!.text)) place -= 1;
  // «في كل من تركيا ومصر»
  if (FROM.has(tokens[place]?.text ?? '') && EACH.test(tokens[place - 1]?.text ?? '')) place -= 2;
  const before = tokens[place];
  if (before === undefined || prefix?.endsWith('ل')) return 'other';
  if (FROM.has(before.text)) return 'from';
  return leadsIn(before) ? 'in' : 'other';
}

const leading = new Map<string, boolean>();
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;

function leadsIn({ text, arabic }: Token): boolean {
  if (!arabic) return IN.has(text);
  let known = leading.get(text);
  if (known === undefined) {
    if (leading.size >= MOST_KEPT) leading.clear();
    known = cliticReadings(text).some(({ rest }) => IN.has(rest));
    leading.set(text, known);
  }
  return known;
}

function isJoined(tokens: readonly Token[], before: Range, at: Range, prefix: string | undefined): boolean {
  // «في سوريا ولتركيا»: with a preposition of its own it begins something new.
  if (at.from === before.to) return prefix === 'و';
  return at.from === before.to + 1 && AND.has(tokens[before.to]!.text);
}

/** How far before a date «منذ» may stand with what happened on it, in tokens. */
export const SINCE_REACH = 11;

/** «منذ 8 كانون الأول», "since the fall of Bashar al-Assad in December". */
function isSinceThen(tokens: readonly Token[], date: number, reach: number): boolean {
  if (SINCE.has(tokens[date - 1]?.text ?? '')) return true;
  for (let i = date - 1; i >= Math.max(0, date - reach); i -= 1) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'word' && !JOINING.has(text)) return false;
    if (BEGINNING.has(text)) return true;
  }
  return false;
}

/**
 * @param found what was found in this block
 * @param sinceReach {@link SINCE_REACH} where a date counts from what happened on it; what happened then has its date all the same
 */
export function momentsIn(block: ReadBlock, found: readonly Annotation[], sinceReach = 1): Moment[] {
  const moments: Moment[] = [];
  for (const annotation of found) {
    if (annotation.kind !== 'date') continue;
    // Of an open interval («منذ 2011») only its beginning is told.
    const open = annotation.value?.endsWith('/..') === true;
    const span = edtfSpan(open ? annotation.value?.slice(0, -'/..'.length) : annotation.value);
    if (span === null || annotation.value?.includes('T')) continue;
    const at = tokensIn(block.tokens, annotation.start, annotation.end);
    moments.push({
      annotation,
      at,
      span,
      since:
        open ||
        isSinceThen(block.tokens, at.from, sinceReach) ||
        (block.tokens[at.from] !== undefined && SINCE.has(block.tokens[at.from]!.text)),
    });
  }
  return moments;
}
