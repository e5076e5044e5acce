import type { PackSet } from '../../packs/pack.ts';
import { type EntityFacts, entityFacts } from '../claims/entity-facts.ts';
import type { Mention } from '../claims/surroundings.ts';
import { eventsWithin, withinChain } from '../context/record-index.ts';
import { keptWithPacks } from '../kept-with-packs.ts';
import type { ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { ONE_SITE, SAME, SITES, THE } from './lexicon.ts';

/** The base that a text named last, for words that mean it again: «المعسكر», "the base", "the same camp". */
export interface NamedSite {
  readonly mention: Mention;
  readonly block: number;
}

/** A paragraph or two on «القاعدة» may still be the one named before. */
const MOST_BLOCKS = 2;

/**
 * A block's mentions with those of a base that is named by its kind alone. A name beside the noun, or two bases in the
 * sentence before, and it stays without one.
 */
export function withSites(
  packs: PackSet,
  block: ReadBlock,
  mentions: readonly Mention[],
  named: NamedSite | undefined,
): readonly Mention[] {
  const { tokens } = block;
  const found: Mention[] = [];
  let last = named !== undefined && block.index - named.block <= MOST_BLOCKS ? named.mention : undefined;
  let next = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    for (; next < mentions.length && mentions[next]!.at.from <= i; next += 1) {
      last = asSite(packs, mentions[next]!) ?? last;
    }
    if (last === undefined || !isTheSite(tokens, i)) continue;
    if (mentions.some(({ at, isPlace }) => isPlace && at.from <= i + REACH && at.to > i - 1)) continue;
    found.push({ ...last, at: { from: i, to: i + 1 }, role: 'in', joined: false });
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.at.from - b.at.from);
}

/** "the base in Anbar", «القاعدة الأكبر في الأنبار»: then it is named by what follows. */
const REACH = 3;

/** How far behind «قاعدة أمريكية» or "a US base" the region may stand that tells which. */
const DESCRIPTION = 5;

/** «قواعد في محافظة الحسكة», "a US base in eastern Syria": a base of the region that is told, and no town of it. */
export function describesSite(
  tokens: readonly Token[],
  { at }: Mention,
  mentions: readonly Mention[],
  parties: readonly string[],
): boolean {
  for (let i = at.from - 1; i >= at.from - DESCRIPTION && i >= 0; i -= 1) {
    const token = tokens[i]!;
    if (token.kind === 'sign') return false;
    if (
      SITES.has(token.text) ||
      (token.arabic && cliticReadings(token.text).some(({ rest }) => SITES.has(rest)))
    )
      return !isOthers(i, mentions, parties);
  }
  return false;
}

/** How far from its noun those may stand who hold it: «قاعدة للجيش العراقي», "a Turkish army base". */
const HOLDER = 4;
const HOLDERS: ReadonlySet<string> = new Set(['organisation', 'armed-group', 'force']);

function isOthers(noun: number, mentions: readonly Mention[], parties: readonly string[]): boolean {
  return mentions.some(
    ({ id, at, facts: { record } }) =>
      HOLDERS.has(record.kind) && Math.abs(at.from - noun) <= HOLDER && !parties.includes(id),
  );
}

/** The last base that a block names, or the one before it. */
export function lastSite(
  packs: PackSet,
  block: ReadBlock,
  mentions: readonly Mention[],
  before: NamedSite | undefined,
): NamedSite | undefined {
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const mention = asSite(packs, mentions[i]!);
    if (mention !== undefined && eventsWithin(packs, mention.id).length > 0)
      return { mention, block: block.index };
  }
  return before;
}

/** A base, or the base that bears a town's name («الشدادي»). */
function asSite(packs: PackSet, mention: Mention): Mention | undefined {
  const { kind } = mention.facts.record;
  if (kind === 'military-site') return mention;
  const base = kind === 'place' ? baseOf(packs, mention.id) : undefined;
  return base === undefined ? undefined : { ...mention, id: base.id, facts: base };
}

/** The only base with events on record that is named after a town in its governorate. */
const baseOf = keptWithPacks((packs, town): EntityFacts | undefined => {
  const name = entityFacts(packs, town)?.record.labels.ar;
  const [around] = withinChain(packs, town);
  if (name === undefined || around === undefined) return undefined;
  const bases = new Set<string>();
  for (const id of eventsWithin(packs, around)) {
    for (const place of packs.event(id)!.places) {
      const base = entityFacts(packs, packs.qualify(id, place));
      if (base?.record.kind === 'military-site' && base.record.labels.ar.split(' ').includes(name))
        bases.add(base.id);
    }
  }
  const [base] = bases;
  return base === undefined || bases.size > 1 ? undefined : entityFacts(packs, base);
});

/** A definite noun of a site, with no name of its own. */
function isTheSite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word') return false;
  if (!token.arabic) {
    if (!ONE_SITE.has(token.text)) return false;
    const before = tokens[i - 1]?.text ?? '';
    return THE.has(before) || (SAME.has(before) && THE.has(tokens[i - 2]?.text ?? ''));
  }
  if (token.text.length < 5) return false;
  return cliticReadings(token.text).some(
    ({ rest, article }) => article && ONE_SITE.has(rest.slice(2)) && rest.startsWith('ال'),
  );
}
