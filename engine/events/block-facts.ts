import type { PackSet } from '../../packs/pack.ts';
import type { QuantityAnnotation } from '../annotation.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import { type Range, tokensIn } from '../claims/scope.ts';
import { type Mention, type Moment, mentionsIn, momentsIn } from '../claims/surroundings.ts';
import type { Found, ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import { bare } from './cue-words.ts';
import { ACTING, COMPASS, LINKED, metonymOf, NIGHT, RELATIVES } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { BlockFacts } from './setting.ts';
import { lastSite, type NamedSite, withSites } from './sites.ts';

/** @param site the base that the text before the block named last */
export function factsOf(
  packs: PackSet,
  block: ReadBlock,
  phrases: readonly Phrase[],
  here: Found,
  site: NamedSite | undefined,
): BlockFacts {
  const named = mentionsIn(packs, block, here).map((mention) => asActor(block, asRegion(block, mention)));
  const vague: Range[] = here
    .filter((other) => other.kind === 'date' && other.value === undefined)
    .map((other) => tokensIn(block.tokens, other.start, other.end));
  return {
    block,
    // «تدمر» the town is no verb.
    phrases: phrases.filter(({ verb, at }) => !verb || !named.some((mention) => isOver(mention, at))),
    mentions: withSites(packs, block, named, site),
    moments: momentsIn(block, here).map((moment) => asNight(block, asDay(moment))),
    quantities: here.filter((other): other is QuantityAnnotation => other.kind === 'quantity'),
    vague,
  };
}

/** The base named last once a block without events is read. */
export function siteIn(
  packs: PackSet,
  block: ReadBlock,
  here: Found,
  before: NamedSite | undefined,
): NamedSite | undefined {
  const hasSite = here.some(
    (other) => other.kind === 'entity' && entityFacts(packs, other.entity)?.isPlace === true,
  );
  return hasSite ? lastSite(packs, block, mentionsIn(packs, block, here), before) : before;
}

function isOver({ at, isPlace }: Mention, token: number): boolean {
  return isPlace && at.from <= token && token < at.to;
}

/** «بعد أربعة أيام» of a day told before is a day, and nothing lasts since then. */
function asDay(moment: Moment): Moment {
  const { since, span, annotation } = moment;
  const isDay = since && span.start === span.end && annotation.resolvedBy === 'text-date';
  return isDay ? { ...moment, since: false } : moment;
}

/** «ليل الخميس», "late on Thursday": Friday too. */
function asNight({ tokens }: ReadBlock, moment: Moment): Moment {
  const { at, span } = moment;
  if (span.start !== span.end) return moment;
  for (let i = Math.max(0, at.from - 1); i <= Math.min(tokens.length - 1, at.to); i += 1)
    if (NIGHT.has(tokens[i]!.text)) return { ...moment, span: { start: span.start, end: span.end + 1 } };
  return moment;
}

/** «شرق سوريا», "western Iraq": a part of a country is where something is. */
function asRegion({ tokens }: ReadBlock, mention: Mention): Mention {
  if (!mention.isCountry) return mention;
  const before = tokens[mention.at.from - 1];
  if (before === undefined || before.kind !== 'word') return mention;
  // «يُشتبه في أنه مرتبط بإيران»
  if (mention.role === 'in')
    return LINKED.has(bare(before.text)) ? { ...mention, role: 'other', isPlace: false } : mention;
  const isPart = before.arabic
    ? cliticReadings(before.text).some(({ rest }) => COMPASS.has(rest))
    : COMPASS.has(before.text);
  return isPart ? { ...mention, role: 'in' } : mention;
}

/** «شنتها»: the pronoun behind the verb. */
const OBJECT = /(?:ها|هم|ه)$/;

/** «الضربات التي شنتها واشنطن», «شنت واشنطن غارات»: the capital is no place here. */
function asActor({ tokens }: ReadBlock, mention: Mention): Mention {
  const { at, isPlace } = mention;
  const verb = tokens[at.from - 1];
  if (!isPlace || verb === undefined || metonymOf(tokens[at.from]!.text) === undefined) return mention;
  const hasObject = RELATIVES.has(tokens[at.from - 2]?.text ?? '') && OBJECT.test(verb.text);
  return hasObject || ACTING.has(verb.text) ? { ...mention, isPlace: false } : mention;
}
