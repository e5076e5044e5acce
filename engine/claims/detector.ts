import type { PackSet } from '../../packs/pack.ts';
import type { ClaimAnnotation, QuantityAnnotation } from '../annotation.ts';
import { dayOf } from '../context/when.ts';
import type { Detector, Draft, Found, ReadBlock, Reading } from '../reading.ts';
import { agrees } from './agreement.ts';
import type { Finding } from './comparison.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { knownObservations, type Link, link } from './link.ts';
import { officeClaims } from './office-claims.ts';
import { profileOf } from './profile.ts';
import { type Scope, scopesOf } from './scope.ts';
import { stemsOf } from './stem.ts';
import { mentionsIn, momentsIn } from './surroundings.ts';

type Claim = Draft<ClaimAnnotation>;

/** Two measures whose scores lie this close are not told apart by the words. */
const TIE = 0.35;
/** What a score of this height is worth as confidence; the bar is about a half of it. */
const SURE = 6;

/** Links numbers to the measures that they state, and people to the offices that the text gives them. */
export const claimDetector: Detector = {
  name: 'claims',
  detect(reading: Reading, found: Found): Claim[] {
    const asOf = dayOf(reading.published);
    const claims: Claim[] = [];
    const bare: { readonly quantity: QuantityAnnotation; readonly scope: Scope }[] = [];
    for (const block of reading.blocks) {
      const quantities = quantitiesIn(block, found);
      const mentions = mentionsIn(reading.packs, block, found);
      claims.push(...officeClaims(reading.packs, block, mentions, found));
      if (quantities.length === 0) continue;
      const moments = momentsIn(block, found);
      for (const scope of scopesOf(block, quantities)) {
        const evidence = evidenceOf(scope, mentions);
        const best = bestLink(reading.packs, evidence, moments, asOf);
        if (best !== undefined) claims.push(claimOf(reading.packs, scope.quantity, best, asOf));
        else if (isHeading(block, scope)) bare.push({ quantity: scope.quantity, scope });
      }
    }
    claims.push(...headingClaims(bare, claims, found));
    return withoutOverlap(claims);
  },
};

/** The «22» of «البرج 22» counts nothing. */
function quantitiesIn(block: ReadBlock, found: Found): QuantityAnnotation[] {
  const names = found.filter((other) => other.kind === 'entity' && other.block === block.index);
  return found.filter(
    (other): other is QuantityAnnotation =>
      other.kind === 'quantity' &&
      other.block === block.index &&
      !names.some((name) => name.start <= other.start && other.end <= name.end && other.form === 'digits'),
  );
}

function bestLink(
  packs: PackSet,
  evidence: Evidence,
  moments: ReturnType<typeof momentsIn>,
  asOf: number | null,
): Link | undefined {
  const links: Link[] = [];
  for (const id of candidates(packs, evidence)) {
    const profile = profileOf(packs, id);
    if (profile === null) continue;
    const found = link(packs, profile, evidence, moments, asOf);
    if (found !== undefined) links.push(found);
  }
  links.sort((a, b) => b.score - a.score);
  const [best] = links;
  if (best === undefined) return undefined;
  const close = links.filter((other) => best.score - other.score < TIE);
  if (close.length === 1) return best;
  // The same thing in two packs is one; the first pack wins. Else the one figure that agrees settles it.
  if (close.every((other) => isSameThing(other, close[0]!))) return byPack(packs, close);
  const agreeing = close.filter((other) => other.agrees);
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

function byPack(packs: PackSet, links: readonly Link[]): Link {
  const place = (entry: Link) =>
    packs.packs.findIndex((pack) => entry.profile.id.startsWith(`${pack.info.name}:`));
  return [...links].sort((a, b) => place(a) - place(b) || Number(b.agrees) - Number(a.agrees))[0]!;
}

function isSameThing(a: Link, b: Link): boolean {
  if (a === b) return true;
  const pack = (entry: Link) => entry.profile.id.slice(0, entry.profile.id.indexOf(':'));
  const parties = (entry: Link) =>
    entry.profile.parties
      .map((party) => party.id)
      .sort()
      .join(' ');
  const facets = (entry: Link) => [...entry.profile.facets].sort().join(' ');
  return pack(a) !== pack(b) && parties(a) === parties(b) && facets(a) === facets(b);
}

/** Measures with a unit cue among the words of the noun, and those about a place or party named in the sentence. */
function candidates(packs: PackSet, evidence: Evidence): Set<string> {
  const { scope, mentions } = evidence;
  const ids = new Set<string>();
  const near = mentions.filter(({ at }) => at.from >= scope.sentence.from && at.from < scope.sentence.to);
  for (const { id } of near.length > 0 ? near : mentions) {
    for (const measure of packs.measuresOf(id)) ids.add(measure);
  }
  // A percent sign or word is a unit and stands inside the number.
  const tokens = scope.block.tokens.slice(scope.number.from, scope.phrase.to);
  const words = new Set([...tokens.filter((t) => t.kind !== 'number').map((t) => t.text), ...scope.noun]);
  for (const pack of packs.packs) {
    for (const word of words) {
      for (const ordinal of pack.measuresWithUnit(word))
        ids.add(`${pack.info.name}:${pack.measureId(ordinal)}`);
    }
  }
  return ids;
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

/** A heading is a short block that ends no sentence. */
const LONGEST_HEADING = 12;

function isHeading(block: ReadBlock, scope: Scope): boolean {
  return block.tokens.length <= LONGEST_HEADING && scope.noun.length > 0 && !/[.؟?!:]\s*$/.test(block.text);
}

/** A heading's number is that of the body when the body claims the same number of the same noun. */
function headingClaims(
  headings: readonly { readonly quantity: QuantityAnnotation; readonly scope: Scope }[],
  claims: readonly Claim[],
  found: Found,
): Claim[] {
  return headings.flatMap(({ quantity, scope }) => {
    const same = claims.filter((claim) => {
      const other = found.find((annotation) => annotation.id === claim.quantity);
      return (
        other?.kind === 'quantity' &&
        other.value === quantity.value &&
        other.noun !== undefined &&
        quantity.noun !== undefined &&
        sameNoun(other.noun, quantity.noun)
      );
    });
    const measures = new Set(same.map((claim) => claim.measure));
    if (measures.size !== 1 || scope.quantity.value === undefined) return [];
    return [
      { ...same[0]!, block: quantity.block, start: quantity.start, end: quantity.end, quantity: quantity.id },
    ];
  });
}

function sameNoun(a: string, b: string): boolean {
  return stemsOf(a)[0] === stemsOf(b)[0];
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
