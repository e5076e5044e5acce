import type { PackSet } from '../../packs/pack.ts';
import type { Annotation, ClaimAnnotation, QuantityAnnotation } from '../annotation.ts';
import { dayOf } from '../context/when.ts';
import type { Detector, Draft, Found, ReadBlock, Reading } from '../reading.ts';
import { agrees } from './agreement.ts';
import { linkByRecord } from './by-record.ts';
import type { Finding } from './comparison.ts';
import { countsOthers } from './counts-others.ts';
import { BlockWords, type Evidence, evidenceOf } from './evidence.ts';
import { areOthers } from './figures.ts';
import type { Earlier } from './goes-on.ts';
import { headingClaims, isHeadline, type NumberRead } from './headline.ts';
import { knownObservations, type Link, link } from './link.ts';
import { numberedScopes } from './numbered.ts';
import { officeClaims } from './office-claims.ts';
import { pageMeasures } from './page-measures.ts';
import type { Profile } from './profile.ts';
import { type Scope, scopesOf } from './scope.ts';
import { linkSeries, type OpenNumber } from './series.ts';
import { Story } from './story.ts';
import {
  inBlocks,
  type Mention,
  type Moment,
  mentionsIn,
  momentsIn,
  nearTo,
  SINCE_REACH,
} from './surroundings.ts';
import { isSameMatter } from './told.ts';

type Claim = Draft<ClaimAnnotation>;

/** Two measures whose scores lie this close are not told apart by the words. */
const TIE = 0.35;
/** What a score of this height is worth as confidence; the bar is about a half of it. */
const SURE = 6;

/** Links numbers to the measures that they state, and people to the offices that the text gives them. */
export const claimDetector: Detector = {
  name: 'claims',
  detect(reading: Reading, found: Found): Claim[] {
    const { packs } = reading;
    const asOf = dayOf(reading.published);
    const claims: Claim[] = [];
    const headings: NumberRead[] = [];
    const body: NumberRead[] = [];
    const byBlock = inBlocks(found);
    const page = pageMeasures(packs, reading.blocks, found);
    const mentionsOf = (block: ReadBlock) => {
      let mentions = named.get(block);
      if (mentions === undefined) {
        mentions = mentionsIn(packs, block, byBlock.get(block.index) ?? []);
        named.set(block, mentions);
      }
      return mentions;
    };
    const named = new Map<ReadBlock, readonly Mention[]>();
    const story = new Story(reading.blocks, (block) => {
      const mentions = mentionsOf(block);
      return { mentions, tellings: page.tellings(block, mentions) };
    });
    const numbers: OpenNumber[] = [];
    let topic: Scope | undefined;
    const earlier: Earlier[] = [];
    for (const block of reading.blocks) {
      const here = byBlock.get(block.index);
      if (here === undefined) continue;
      const mentions = mentionsOf(block);
      claims.push(...officeClaims(packs, block, mentions));
      const quantities = quantitiesIn(here);
      if (quantities.length === 0) continue;
      const words = new BlockWords(block, mentions);
      let told: ReadonlySet<string> | undefined;
      let moments: readonly Moment[] | undefined;
      const read = new Map<Scope, Evidence>();
      const evidenceFor = (scope: Scope) => {
        let evidence = read.get(scope);
        if (evidence === undefined) {
          evidence = evidenceOf(scope, words, page.topics);
          read.set(scope, evidence);
        }
        return evidence;
      };
      const linkAs = (scope: Scope, isTopic = false) => {
        const evidence = evidenceFor(scope);
        const measures = page.candidates(evidence, () => {
          told ??= page.toldIn(block, mentions);
          return told;
        });
        if (measures.length === 0) return undefined;
        moments ??= momentsIn(block, here, SINCE_REACH);
        const near = nearTo(moments, scope.number.from);
        const best = bestLink(packs, measures, evidence, near, asOf);
        if (best !== undefined && countsOthers(best.profile, evidence, near)) return undefined;
        // "2,500 in Iraq and 900 in Syria" goes on about the same people.
        const goesOn = scope.carried !== undefined;
        if (best === undefined || !(isTopic || (best.isRemote && !goesOn))) return best;
        // "is also the number that Gazans cite", "Turkey, too, keeps 2,500": another matter has begun.
        return areOthers(best.profile, page.figures, scope, isTopic ? TOPIC_REACH : undefined)
          ? undefined
          : best;
      };
      const byRecord = (scope: Scope, others: readonly Earlier[]) => {
        moments ??= momentsIn(block, here, SINCE_REACH);
        const evidence = evidenceFor(scope);
        const near = nearTo(moments, scope.number.from);
        const best = linkByRecord(packs, page, story, evidence, near, asOf, others);
        return best !== undefined && countsOthers(best.profile, evidence, near) ? undefined : best;
      };
      const unread: Scope[] = [];
      const linked = new Map<number, readonly Earlier[]>();
      const scopes = scopesOf(block, quantities);
      for (const scope of scopes) {
        let best = linkAs(scope) ?? numberedLink(scope, linkAs) ?? topicLink(scope, topic, linkAs);
        if (best === undefined || !best.agrees || best.isRemote || best.profile.parties.length === 1) {
          const recorded = byRecord(scope, earlier.slice(-EARLIER));
          if (isBetter(recorded, best)) best = recorded;
        }
        const claim = best === undefined ? undefined : claimOf(packs, scope.quantity, best, asOf);
        if (isHeadline(block)) headings.push({ quantity: scope.quantity, claim });
        else {
          if (claim !== undefined) claims.push(claim);
          body.push({ quantity: scope.quantity, claim });
        }
        if (best === undefined) {
          unread.push(scope);
          continue;
        }
        const link = { scope, profile: best.profile };
        earlier.push(link);
        linked.set(scope.sentence.from, [...(linked.get(scope.sentence.from) ?? []), link].slice(-EARLIER));
        topic = scope.noun.length > 0 ? scope : topic;
      }
      // «من 11 إلى 34، حتى استقرت عند 110 مصابين»: what a row of numbers counts may stand with its last.
      for (const scope of unread) {
        const later = linked.get(scope.sentence.from);
        const best = later === undefined ? undefined : byRecord(scope, later);
        if (best !== undefined) claims.push(claimOf(packs, scope.quantity, best, asOf));
      }
      for (const scope of scopes) {
        numbers.push({
          evidence: evidenceFor(scope),
          moments: nearTo(moments ?? [], scope.number.from),
        });
      }
    }
    const claimed = new Map(claims.map(({ quantity, measure }) => [quantity, measure]));
    for (const [{ evidence }, link] of linkSeries(packs, page, numbers, claimed, asOf)) {
      claims.push(claimOf(packs, evidence.scope.quantity, link, asOf));
    }
    claims.push(...headingClaims(packs, headings, body));
    return withoutOverlap(claims);
  },
};

/** Of two readings the one by the record is taken that agrees where the other does not, or tells more of whom it is about. */
function isBetter(recorded: Link | undefined, best: Link | undefined): boolean {
  if (best === undefined || recorded === undefined) return best === undefined;
  if (recorded.agrees && !best.agrees) return true;
  // What only some other part of the page names gives way to what is named near by.
  if (best.isRemote && !recorded.isRemote && recorded.agreesSometime) return true;
  if (best.agreesSometime && !recorded.agrees) return false;
  const own = best.profile.parties;
  const parties = new Set(recorded.profile.parties.map(({ id }) => id));
  return parties.size > own.length && !recorded.isRemote && own.every(({ id }) => parties.has(id));
}

/** A number that says how many there are of what stands before it, if read so it agrees with the record. */
function numberedLink(scope: Scope, linkAs: (scope: Scope) => Link | undefined): Link | undefined {
  if ((scope.quantity.value ?? 0) < TOPIC_LEAST) return undefined;
  for (const numbered of numberedScopes(scope)) {
    const found = linkAs(numbered);
    if (found !== undefined) return found.agreesSometime ? found : undefined;
  }
  return undefined;
}

/** So many numbers before may tell what one goes on about. */
const EARLIER = 4;
/** Smaller numbers without a noun may count anything. */
const TOPIC_LEAST = 100;
/** How far behind such a number a word may say that others are counted, in tokens. */
const TOPIC_REACH = 12;

/**
 * «وفي لبنان تقدر الحكومة عددهم بنحو …»: a number without a noun goes on about what the block or the one before it counts,
 * if read so it agrees with the record.
 */
function topicLink(
  scope: Scope,
  topic: Scope | undefined,
  linkAs: (scope: Scope, isTopic: boolean) => Link | undefined,
): Link | undefined {
  // "Forty thousand is also the number that …": a new matter.
  if (scope.number.from === scope.sentence.from) return undefined;
  if (topic === undefined || scope.noun.length > 0 || scope.quantity.unit !== undefined) return undefined;
  if (scope.block.index - topic.block.index > 1 || (scope.quantity.value ?? 0) < TOPIC_LEAST)
    return undefined;
  const found = linkAs({ ...scope, noun: topic.noun }, true);
  return found?.agreesSometime === true ? found : undefined;
}

/** The «22» of «البرج 22» counts nothing. */
function quantitiesIn(here: readonly Annotation[]): QuantityAnnotation[] {
  const quantities: QuantityAnnotation[] = [];
  // Names do not overlap, so that the last one that begins before a number, or with it, is the one that may hold it.
  const names = here.filter((other) => other.kind === 'entity');
  let next = 0;
  for (const other of here) {
    if (other.kind !== 'quantity') continue;
    while (next < names.length && names[next]!.start <= other.start) next += 1;
    const name = names[next - 1];
    if (other.form !== 'digits' || name === undefined || name.end < other.end) quantities.push(other);
  }
  return quantities;
}

function bestLink(
  packs: PackSet,
  measures: readonly Profile[],
  evidence: Evidence,
  moments: readonly Moment[],
  asOf: number | null,
): Link | undefined {
  const links: Link[] = [];
  for (const profile of measures) {
    const found = link(packs, profile, evidence, moments, asOf);
    if (found !== undefined) links.push(found);
  }
  links.sort((a, b) => b.score - a.score);
  const [first] = links;
  if (first === undefined) return undefined;
  const best = ofSameMatter(packs, links, first);
  const close = links.filter((other) => best.score - other.score < TIE);
  if (close.length === 1) return best;
  if (close.every((other) => isSameThing(other, best))) return best;
  // The one figure that agrees settles it.
  const agreeing = close.filter((other) => other.agrees);
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** The same thing in two packs is one: a pack that has the figure before one that has not, then the first, which is the more special. */
function ofSameMatter(packs: PackSet, links: readonly Link[], best: Link): Link {
  const place = ({ profile }: Link) =>
    packs.packs.findIndex((pack) => profile.id.startsWith(`${pack.info.name}:`));
  return links
    .filter((other) => isSameThing(other, best))
    .sort((a, b) => Number(b.agreesSometime) - Number(a.agreesSometime) || place(a) - place(b))[0]!;
}

function isSameThing(a: Link, b: Link): boolean {
  if (a === b) return true;
  const pack = (entry: Link) => entry.profile.id.slice(0, entry.profile.id.indexOf(':'));
  return pack(a) !== pack(b) && isSameMatter(a.profile, b.profile);
}

function claimOf(packs: PackSet, quantity: QuantityAnnotation, best: Link, asOf: number | null): Claim {
  const date = best.moment?.annotation.value;
  return {
    kind: 'claim',
    block: quantity.block,
    start: quantity.start,
    end: quantity.end,
    ...(quantity.prefix === undefined ? {} : { prefix: quantity.prefix }),
    confidence: Math.round(Math.min(0.99, 0.5 + best.score / (2 * SURE)) * 100) / 100,
    quantity: quantity.id,
    measure: best.profile.id,
    ...(date === undefined ? {} : { date }),
    observations: compared(packs, quantity, best, asOf),
  };
}

/** The observation that the finding names first, then the nearest others that agree or hold. */
function compared(packs: PackSet, quantity: QuantityAnnotation, best: Link, asOf: number | null): number[] {
  const known = knownObservations(packs, best.profile, asOf);
  const first = mainOf(best.finding);
  const others = known.filter(({ observation }) => agrees(quantity, observation)).map(({ index }) => index);
  return [
    ...new Set([
      ...(first === null ? [] : [first]),
      ...others,
      ...known.slice(0, 1).map(({ index }) => index),
    ]),
  ];
}

function mainOf(finding: Finding): number | null {
  return 'with' in finding ? finding.with : finding.nearest;
}

function withoutOverlap(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  const ordered = [...claims].sort(
    (a, b) => a.block - b.block || a.start - b.start || b.confidence - a.confidence,
  );
  for (const claim of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.block !== claim.block || last.end <= claim.start) kept.push(claim);
  }
  return kept;
}
