import type { PackSet } from '../../packs/pack.ts';
import type { ClaimAnnotation } from '../annotation.ts';
import type { Draft, ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { isTitleHead, RANKS, titleFits } from './office-titles.ts';
import type { Range } from './scope.ts';
import type { Mention } from './surroundings.ts';
import { isUnheldOffice } from './unheld-office.ts';

/** A title is rarely longer: «المتحدث باسم القيادة المركزية للجيش الأمريكي». */
const LONGEST_TITLE = 9;
const COMMA = new Set(['،', ',']);
/** Words that no title goes over, but for those that stand inside one. */
const INSIDE = new Set(['of', 'for', 'to', 'the', 'في', 'باسم']);
const STOPS = new Set([...ar.AFTER_NOUN, ...en.AFTER_NOUN].flatMap((word) => tokenTexts(word)));
const CONFIDENCE = 0.9;

/** Offices that the text gives people on record, in apposition right before or after the name. */
export function officeClaims(
  packs: PackSet,
  block: ReadBlock,
  mentions: readonly Mention[],
): Draft<ClaimAnnotation>[] {
  const claims: Draft<ClaimAnnotation>[] = [];
  for (const [place, mention] of mentions.entries()) {
    const { record } = mention.facts;
    if (record.kind !== 'person' || record.roles.length === 0) continue;
    const titles = [titleBefore(block.tokens, mention.at), titleAfter(block.tokens, mention.at)];
    for (const title of titles) {
      if (title === undefined || overlapsPerson(mentions, place, title)) continue;
      const start = startOf(block.tokens[title.from]!);
      const end = block.tokens[title.to - 1]!.end;
      const office = block.text.slice(start.at, end);
      // Words that fit no office of his may be another man's: «استقبل رئيس الوزراء ميلي».
      if (
        !record.roles.some((role) => titleFits(packs, mention.id, role, office)) &&
        (title !== titles[0] || !isUnheldOffice(packs, block, title, mention, office, start.prefix))
      )
        continue;
      claims.push({
        kind: 'claim',
        block: block.index,
        start: start.at,
        end,
        ...(start.prefix === '' ? {} : { prefix: start.prefix }),
        confidence: CONFIDENCE,
        person: mention.id,
        office,
      });
      break;
    }
  }
  return claims;
}

/** «رئيس هيئة الأركان المشتركة، الجنرال» before the name, without rank and comma. */
function titleBefore(tokens: readonly Token[], name: Range): Range | undefined {
  let to = name.from;
  // The name's own span may begin with the rank.
  while (to > 0 && isSkipped(tokens[to - 1]!)) to -= 1;
  let head: number | undefined;
  for (let i = to - 1; i >= 0 && i >= to - LONGEST_TITLE; i -= 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.text !== "'" && token.text !== '.') break;
    if (token.kind === 'word' && STOPS.has(token.text) && !INSIDE.has(token.text)) break;
    if (token.kind === 'word' && isTitleHead(token.text)) head = i;
  }
  return head === undefined ? undefined : { from: withModifiers(tokens, head, to), to };
}

/** English says "defence secretary": what stands before the head belongs to the title. */
function withModifiers(tokens: readonly Token[], head: number, to: number): number {
  if (tokens[head]!.arabic || head !== to - 1) return head;
  let from = head;
  while (from > 0 && head - from < 3) {
    const before = tokens[from - 1]!;
    // "Iran's foreign minister": the s of a genitive.
    if (tokens[from - 2]?.text === "'" && !before.spaced) break;
    if (before.kind !== 'word' || before.arabic || STOPS.has(before.text) || ARTICLES.has(before.text)) break;
    from -= 1;
  }
  return from;
}

const ARTICLES = new Set(['the', 'a', 'an', 'then']);

/** "Mark Milley, the chairman of the Joint Chiefs of Staff," after the name. */
function titleAfter(tokens: readonly Token[], name: Range): Range | undefined {
  if (tokens[name.to] === undefined || !COMMA.has(tokens[name.to]!.text)) return undefined;
  let from = name.to + 1;
  while (tokens[from] !== undefined && ARTICLES.has(tokens[from]!.text)) from += 1;
  let to = from;
  let head = false;
  while (to < tokens.length && to - from < LONGEST_TITLE) {
    const token = tokens[to]!;
    if (token.kind !== 'word' && token.text !== "'") break;
    if (STOPS.has(token.text) && !INSIDE.has(token.text)) break;
    head ||= isTitleHead(token.text);
    to += 1;
  }
  while (to > from && INSIDE.has(tokens[to - 1]!.text)) to -= 1;
  return head && to > from ? { from, to } : undefined;
}

function isSkipped(token: Token): boolean {
  return COMMA.has(token.text) || RANKS.has(token.text) || token.text === '.';
}

/** Between a title and its name stands no other person. */
function overlapsPerson(mentions: readonly Mention[], own: number, title: Range): boolean {
  const isOther = ({ id, facts }: Mention) => facts.record.kind === 'person' && id !== mentions[own]!.id;
  for (let i = own - 1; i >= 0 && mentions[i]!.at.to > title.from; i -= 1) {
    if (mentions[i]!.at.from < title.to && isOther(mentions[i]!)) return true;
  }
  for (let i = own + 1; i < mentions.length && mentions[i]!.at.from < title.to; i += 1) {
    if (mentions[i]!.at.to > title.from && isOther(mentions[i]!)) return true;
  }
  return false;
}

/** «وكان»/«لرئيس»: the title begins after its proclitics. */
function startOf(token: Token): { readonly at: number; readonly prefix: string } {
  if (!token.arabic) return { at: token.start, prefix: '' };
  const reading = cliticReadings(token.text).find(({ rest, restored }) => !restored && isTitleHead(rest));
  if (reading === undefined || reading.cut === 0 || token.end - token.start !== token.text.length) {
    return { at: token.start, prefix: '' };
  }
  return { at: token.start + reading.cut, prefix: reading.prefix };
}
