import type { Pack, PackSet } from '../../packs/pack.ts';
import type { Role } from '../../packs/schema.ts';
import type { ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import { tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { RANKS, titleFits } from './office-titles.ts';
import type { Range } from './scope.ts';
import type { Mention } from './surroundings.ts';

const fold = (...lists: readonly (readonly string[])[]) => new Set(lists.flat().flatMap(tokenTexts));
/** Words beside a title that make it another office, another time's, or another person's. */
const NOT_SO = fold(ar.NOT_IN_OFFICE, en.NOT_IN_OFFICE);
/** How far before the title and after the name such a word may stand, in tokens. */
const NOT_SO_BEFORE = 4;
const NOT_SO_AFTER = 3;
/** "President" or «الوزير» alone may be anybody's. */
const FEWEST_WORDS = 2;
const OPENING = new Set(['،', ',', ':', '"', '«', '“', '(', '؛', ';', '.', '-', '–', '—']);
const LEADING = fold(ar.BEFORE_TITLE);

/**
 * Whether the text plainly gives a person an office that the record gives others and never him: the title right before his
 * full name, with nothing that makes it a former, deputy or coming one. In Arabic «استقبل رئيس الوزراء فلانا» puts the verb's
 * subject where a title would stand, so only what cannot be read that way counts: after a preposition, a word of saying, or a stop.
 */
export function isUnheldOffice(
  packs: PackSet,
  { tokens, text }: ReadBlock,
  title: Range,
  mention: Mention,
  office: string,
  prefix: string,
): boolean {
  if (!mention.words.includes(' ') || tokenTexts(office).length < FEWEST_WORDS) return false;
  for (let i = title.to; i < mention.at.from; i += 1) {
    if (tokens[i]!.text !== '.' && !RANKS.has(tokens[i]!.text)) return false;
  }
  const from = Math.max(0, title.from - NOT_SO_BEFORE);
  for (let i = from; i < mention.at.to + NOT_SO_AFTER && i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (NOT_SO.has(token.text)) return false;
    if (token.arabic && cliticReadings(token.text).some(({ rest }) => NOT_SO.has(rest))) return false;
  }
  const first = tokens[title.from]!;
  const name = tokens[mention.at.from]!;
  if (first.arabic) {
    // «بين وزير الدفاع وفلان»: two persons.
    if (!mention.words.startsWith(name.text) || !leadsUpTo(tokens, title.from, prefix)) return false;
    // "the president Milley served": whom he served.
  } else if (!/^\p{Lu}/u.test(text.slice(first.start)) && tokens[title.from - 1]?.text === 'the')
    return false;
  return isKnownOffice(packs, mention.id, office);
}

function leadsUpTo(tokens: ReadBlock['tokens'], at: number, prefix: string): boolean {
  if (prefix !== '') return prefix !== 'و' && prefix !== 'ف';
  const before = tokens[at - 1];
  if (before === undefined || OPENING.has(before.text)) return true;
  return cliticReadings(before.text).some(({ rest }) => LEADING.has(rest));
}

interface Held {
  readonly person: string;
  readonly role: Role;
}

interface Holders {
  readonly all: readonly Held[];
  /** Who held the office that each title which was met may be. */
  readonly byOffice: Map<string, ReadonlySet<string>>;
}

/** More titles than a long page has; past it the table starts anew. */
const MOST_KEPT = 5000;

const kept = new WeakMap<Pack, Holders>();

/** Somebody else held it, by the record. */
function isKnownOffice(packs: PackSet, person: string, office: string): boolean {
  return packs.packs.some((pack) => {
    const holders = heldIn(packs, pack);
    let fitting = holders.byOffice.get(office);
    if (fitting === undefined) {
      if (holders.byOffice.size >= MOST_KEPT) holders.byOffice.clear();
      const all = holders.all.filter((held) => titleFits(packs, held.person, held.role, office));
      fitting = new Set(all.map((held) => held.person));
      holders.byOffice.set(office, fitting);
    }
    return fitting.size > (fitting.has(person) ? 1 : 0);
  });
}

function heldIn(packs: PackSet, pack: Pack): Holders {
  let held = kept.get(pack);
  if (held === undefined) {
    const all = [...pack.officeHolders()].flatMap((ordinal) => {
      const person = packs.canonical(`${pack.info.name}:${pack.entityId(ordinal)}`);
      return (packs.entity(person)?.roles ?? []).map((role) => ({ person, role }));
    });
    held = { all, byOffice: new Map() };
    kept.set(pack, held);
  }
  return held;
}
