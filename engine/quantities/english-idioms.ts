import type { Token } from '../text/tokens.ts';
import type { Item } from './item.ts';

/** English numbers, in words or digits, that are part of a name, a rank, an address or a list. */

/** Behind the hyphen these make a rank, a shape or a kind: "four-star general", "two-state solution". */
const KINDS = new Set(
  'star state party way pronged sided faced edged tiered tier track tone dimensional legged wheel wheeler wheeled piece two fold man calibre caliber cal something'.split(
    ' ',
  ),
);

const ROADS = new Set(
  'street st road rd avenue ave drive lane boulevard blvd terrace crescent court close parade'.split(' '),
);
/** How many words the name of a road may have. */
const ROAD_NAME = 3;

export function isEnglishIdiom(tokens: readonly Token[], text: string, item: Item): boolean {
  if (item.arabic || item.money !== undefined || item.percent) return false;
  const next = tokens[item.next];
  if (next?.text === '-' && !next.spaced && KINDS.has(tokens[item.next + 1]?.text ?? '')) return true;
  // "a three-to-one vote"
  if (next?.text === '-' && tokens[item.next + 1]?.text === 'to' && tokens[item.next + 3]?.text === 'one')
    return true;
  const [to, dash] = [tokens[item.first - 2], tokens[item.first - 1]];
  if (item.value === 1 && dash?.text === '-' && !dash.spaced && to?.text === 'to' && !to.spaced) return true;
  return (
    isPageOf(tokens, item) ||
    isListLabel(tokens, item) ||
    isHouseNumber(tokens, text, item) ||
    isOpeningHour(tokens, item)
  );
}

/** "page 2 of 3" */
function isPageOf(tokens: readonly Token[], item: Item): boolean {
  if (tokens[item.open - 1]?.text !== 'of' || item.plainDigits === 0) return false;
  return (
    tokens[item.open - 2]?.kind === 'number' &&
    /^(?:page|photo|slide|part|day|stage|episode|chapter|step)$/.test(tokens[item.open - 3]?.text ?? '')
  );
}

/** "(1) the strike, (2) the reply", but "two (2) vehicles". */
function isListLabel(tokens: readonly Token[], item: Item): boolean {
  if (item.plainDigits === 0 || item.plainDigits > 2) return false;
  if (tokens[item.first - 1]?.text !== '(' || tokens[item.next]?.text !== ')') return false;
  const before = tokens[item.first - 2];
  const after = tokens[item.next + 1];
  if (after === undefined || after.newline || after.kind === 'sign') return false;
  return (
    before === undefined || tokens[item.first - 1]!.newline || /^(?:[,;:.]|and|or|then)$/.test(before.text)
  );
}

/** "24 Sussex Drive", "1600 Pennsylvania Avenue". */
function isHouseNumber(tokens: readonly Token[], text: string, item: Item): boolean {
  if (item.plainDigits === 0) return false;
  for (let i = item.next; i < tokens.length && i <= item.next + ROAD_NAME; i += 1) {
    const token = tokens[i]!;
    const unit = text.charCodeAt(token.start);
    if (token.kind !== 'word' || token.newline || unit < 0x41 || unit > 0x5a) return false;
    if (i > item.next && ROADS.has(token.text)) return true;
  }
  return false;
}

const OPENINGS =
  /^(?:kickoff|kick|tipoff|faceoff|doors?|gates?|polls?|curtain|start|starts|starting|begins?|opens?|closes?|dinner|breakfast|lunch|bedtime|curfew|sundown|sunset|sunrise)$/;
/** How many words before "at" what begins then may stand. */
const OPENING_REACH = 4;

/** "kickoff is at 7", "doors open at 6": an hour. */
function isOpeningHour(tokens: readonly Token[], item: Item): boolean {
  if (tokens[item.open - 1]?.text !== 'at' || item.plainDigits === 0 || item.value! > 12) return false;
  const next = tokens[item.next];
  if (next !== undefined && !next.newline && next.kind !== 'sign' && next.text !== 'and') return false;
  for (let i = item.open - 2; i >= 0 && i >= item.open - 2 - OPENING_REACH; i -= 1) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.text !== '-') return false;
    if (OPENINGS.test(tokens[i]!.text)) return true;
  }
  return false;
}
