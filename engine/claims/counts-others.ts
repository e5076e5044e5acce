import { tokenTexts } from '../text/tokens.ts';
import { stemmed } from './counted-noun.ts';
import type { Evidence } from './evidence.ts';
import { type Facet, facetOf } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { partBehind } from './part-behind.ts';
import type { Profile } from './profile.ts';
import { inside, type Scope, stemsIn } from './scope.ts';
import { stemsOf } from './stem.ts';
import type { Moment } from './surroundings.ts';
import { isTold } from './told.ts';
import { hasAny, wordsOf } from './words.ts';

const HOUSEHOLDS = stemmed([...ar.HOUSEHOLDS, ...en.HOUSEHOLDS]);
const MOVED = stemmed([...ar.MOVED, ...en.MOVED]);
const SERVED_BEFORE = stemmed([...ar.SERVED, ...en.SERVED]);
const ASKED_AFTER = stemmed([...ar.ASKED, ...en.ASKED]);
const SUBORDINATE = stemmed([...ar.SUBORDINATE, ...en.SUBORDINATE]);
const REPORTED_FROM = stemmed(ar.REPORTED_FROM);
const STRIKES = stemmed([...ar.STRIKES, ...en.STRIKES]);
const CLOSED = stemmed([...ar.CLOSED, ...en.CLOSED]);
const ANYBODY = stemmed([...ar.ANYBODY, ...en.ANYBODY]);
const ON = new Set([...ar.ON, ...en.ON].flatMap((word) => tokenTexts(word)));
const OTHERS = new Set([...ar.OTHERS, ...en.OTHERS].flatMap((word) => tokenTexts(word)));
const OWNERS: ReadonlySet<string> = new Set(['country', 'organisation', 'armed-group']);
const SITES: ReadonlySet<string> = new Set(['military-site', 'facility']);
const BREAKS = new Set(['،', ',', ';', '؛', ':', '.', '!', '?', '؟', '(', ')', '…', '–', '—']);

/** Measures of what became of people: leaving, being moved or served may be what they count. */
const OF_A_CHANGE: readonly Facet[] = ['returned', 'transferred', 'killed', 'injured', 'executed', 'missing'];

/** How far before its number a verb of moving may stand, and how far behind the counted noun, in tokens. */
const VERB_BEFORE = 12;
const VERB_BEHIND = 5;
/** How near before a number its being closed may be told, in tokens. */
const CLOSED_BEFORE = 4;
/** A count "since" some day is no count of a stretch this many times shorter. */
const SHORTER = 4;

/**
 * A number that counts something else than its measure although the words and the figure would fit: families where people
 * are counted, those who leave where those are who live there, those who were served, the attacks of two days where those of
 * months are.
 */
export function countsOthers(profile: Profile, evidence: Evidence, moments: readonly Moment[]): boolean {
  const { scope } = evidence;
  return (
    (isOfOutcome(profile) && mayCome(scope)) ||
    isOfHouseholds(profile, scope) ||
    isOfOneHost(profile, evidence) ||
    isWhole(profile, scope) ||
    isOfAnybody(profile, scope) ||
    isOnAnotherSite(profile, evidence) ||
    isOwnedByOther(profile, evidence) ||
    isOfStrikes(profile, scope) ||
    isOfOneAttack(profile, scope) ||
    isOfShortTime(profile, scope, moments) ||
    (!profile.countsPeople && isClosed(scope)) ||
    (isOfThoseThere(profile) && (isMoved(scope) || (!profile.facets.has('need') && isServed(scope))))
  );
}

/** How near behind its number such a verb makes it a guess, in tokens. */
const MAY_REACH = 4;
const MAY = new Set(['may', 'might', 'could']);
const PRESENT = /^ي\p{L}{3,}$/u;

/** What has come about is no guess; how many there are or will be held may be. */
const COME_ABOUT: readonly Facet[] = ['returned', 'killed', 'injured', 'executed'];

function isOfOutcome({ facets }: Profile): boolean {
  return COME_ABOUT.some((facet) => facets.has(facet));
}

/** «إن مليونا قد يعودون», "a million could return": nobody says that they did; قد before a verb of the past says that they have. */
function mayCome({ block: { tokens }, number, clause }: Scope): boolean {
  for (let i = number.to; i < Math.min(clause.to - 1, number.to + MAY_REACH); i += 1) {
    const { text } = tokens[i]!;
    if (MAY.has(text) || (text === 'قد' && PRESENT.test(tokens[i + 1]!.text))) return true;
  }
  return false;
}

function isOfHouseholds(profile: Profile, { quantity, noun }: Scope): boolean {
  const counted = quantity.noun === undefined ? noun[0] : stemsOf(quantity.noun)[0];
  if (counted === undefined || !HOUSEHOLDS.has(counted)) return false;
  return ![...profile.unitHeads].some((head) => HOUSEHOLDS.has(head));
}

/** «يستضيف الأردن 260 ألف لاجئ عراقي»: those of one host are not all that come from there. */
function isOfOneHost(
  { facets, origins, parties }: Profile,
  { scope, mentions, sentenceFacets }: Evidence,
): boolean {
  if (!facets.has('refugee') || origins.size === 0 || parties.some(({ id }) => !origins.has(id)))
    return false;
  if (!sentenceFacets.has('hosted')) return false;
  return mentions.some(
    ({ id, isCountry, at }) =>
      isCountry && !origins.has(id) && at.to <= scope.number.from && inside(at.from, scope.sentence),
  );
}

/** «24 ألف شخص، بينهم 15 ألف سوري»: the Syrians are those that the words behind tell, and not the whole. */
function isWhole({ parties }: Profile, scope: Scope): boolean {
  const part = partBehind(scope);
  if (part === undefined) return false;
  const before = stemsIn(scope.block, { from: scope.sentence.from, to: scope.between.to });
  return parties.some(
    ({ isPlace, isCountry, demonyms, names, outerNames }) =>
      (isCountry || !isPlace) &&
      hasAny(demonyms, part) &&
      !hasAny(demonyms, before) &&
      !hasAny(names, before) &&
      !hasAny(outerNames, before),
  );
}

/** «16 هجوما على قاعدة الشدادي»: of a measure of all attacks those on one site are a part. */
function isOnAnotherSite({ countsAttacks, parties }: Profile, { scope, mentions }: Evidence): boolean {
  if (!countsAttacks) return false;
  const { tokens } = scope.block;
  return mentions.some(({ id, facts, at }) => {
    if (!SITES.has(facts.record.kind) || at.from < scope.number.to) return false;
    if (at.from - scope.phrase.to > 1 || parties.some((party) => party.id === id)) return false;
    return ON.has(tokens[at.from - 1]?.text ?? '');
  });
}

/** «570 موقعا لإيران و105 مواقع لروسيا», "28 coalition sites": whose they are is told with the noun. */
function isOwnedByOther({ parties, countsPeople }: Profile, { scope, mentions }: Evidence): boolean {
  if (countsPeople) return false;
  const { block, number, phrase } = scope;
  return mentions.some(({ id, facts, at }) => {
    if (at.from < number.to || at.from > phrase.to || !OWNERS.has(facts.record.kind)) return false;
    const isLed = block.lang === 'ar' ? block.tokens[at.from]!.text.startsWith('ل') : at.to < phrase.to;
    return isLed && !parties.some((party) => isTold(party, new Set([id])));
  });
}

/** "left more than 180 dead": the dead of one side's war are fighters of it, and nobody says that these are. */
function isOfAnybody({ parties, facets }: Profile, { noun, carried }: Scope): boolean {
  if (!(facets.has('killed') || facets.has('injured')) || facets.has('civilian')) return false;
  if (carried !== undefined || parties.some(({ isPlace, isCountry }) => isPlace || isCountry)) return false;
  return noun.every((word) => ANYBODY.has(word) || facetOf(word) === 'killed');
}

/** «24 منها في العراق» behind «46 هجوما»: the ellipsis tells the noun. */
function isOfStrikes({ countsPeople, unitHeads }: Profile, { quantity, phrase, block }: Scope): boolean {
  if (!countsPeople || quantity.noun === undefined) return false;
  const [head] = stemsOf(quantity.noun);
  if (head === undefined || !STRIKES.has(head) || unitHeads.has(head)) return false;
  // A noun of the number's own is weighed elsewhere: «13 قتلوا في 69 غارة».
  return !wordsOf(block)
    .slice(phrase.from, phrase.to)
    .some((word) => word?.stems.includes(head) === true);
}

/** «قتل 3 جنود وأصيب 24 آخرون»: others than those of one attack are no running total. */
function isOfOneAttack({ running }: Profile, { quantity: { noun } }: Scope): boolean {
  return running && noun !== undefined && tokenTexts(noun).some((word) => OTHERS.has(word));
}

/** «أربع هجمات خلال الساعات الـ48 الماضية»: a count of another stretch than the total's. */
function isOfShortTime(profile: Profile, { sentence }: Scope, moments: readonly Moment[]): boolean {
  if (!profile.running) return false;
  const longest = profile.spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const told = moments.filter(({ at }) => inside(at.from, sentence));
  const [only] = told;
  if (only === undefined || told.length > 1 || only.since) return false;
  const { span, annotation } = only;
  return annotation.value?.includes('/') === true && (span.end - span.start + 1) * SHORTER < longest;
}

function isOfThoseThere({ countsPeople, facets }: Profile): boolean {
  return countsPeople && !OF_A_CHANGE.some((facet) => facets.has(facet));
}

/** «إغلاق ثلاث قواعد», "three bases are being closed": those are no longer among what there is. */
function isClosed({ block, number, sentence }: Scope): boolean {
  const from = Math.max(sentence.from, number.from - CLOSED_BEFORE);
  return hasAny(CLOSED, stemsIn(block, { from, to: number.from }));
}

function isMoved(scope: Scope): boolean {
  return isSaidBefore(scope, MOVED) || isSaidBehind(scope, MOVED);
}

function isServed(scope: Scope): boolean {
  return (
    isSaidBefore(scope, SERVED_BEFORE) || isSaidBefore(scope, ASKED_AFTER) || isSaidBehind(scope, ASKED_AFTER)
  );
}

/** Does a word stand before the number with no clause of another verb between them? */
function isSaidBefore(scope: Scope, wanted: ReadonlySet<string>): boolean {
  const { block, number, sentence } = scope;
  const words = wordsOf(block);
  const floor = Math.max(sentence.from, number.from - VERB_BEFORE);
  for (let i = number.from - 1; i >= floor; i -= 1) {
    if (BREAKS.has(block.tokens[i]!.text)) return false;
    const found = words[i]?.stems;
    if (found === undefined) continue;
    if (found.some((form) => SUBORDINATE.has(form))) return false;
    if (found.some((form) => wanted.has(form))) return !isReport(scope, i);
  }
  return false;
}

/** «نقلت رويترز عن …»: reported, not moved. */
function isReport({ block, number }: Scope, verb: number): boolean {
  return wordsOf(block)
    .slice(verb + 1, number.from)
    .some((word) => word?.stems.some((form) => REPORTED_FROM.has(form)) === true);
}

function isSaidBehind({ block, phrase, number, sentence }: Scope, wanted: ReadonlySet<string>): boolean {
  const words = wordsOf(block);
  const end = Math.min(sentence.to, Math.max(phrase.to, number.to) + VERB_BEHIND);
  for (let i = number.to; i < end; i += 1) {
    if (BREAKS.has(block.tokens[i]!.text)) return false;
    const found = words[i]?.stems;
    if (found?.some((form) => SUBORDINATE.has(form)) === true) return false;
    if (found?.some((form) => wanted.has(form)) === true) return true;
  }
  return false;
}
