import type { DaySpan } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { MeasureRecord } from '../../packs/schema.ts';
import { observationSpan } from '../context/observation-span.ts';
import { keptWithPacks } from '../kept-with-packs.ts';
import { observedInterval } from './agreement.ts';
import { isRunning, isTally } from './comparison.ts';
import { entityFacts } from './entity-facts.ts';
import { type Facet, facetOf, facetsIn, OUTCOMES, SORTS } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { originsOf, type Party, partyOf, withThoseTogether } from './party.ts';
import { stem, stemsOf } from './stem.ts';

/** A measure made ready for linking. */
export interface Profile {
  readonly id: string;
  readonly record: MeasureRecord;
  readonly parties: readonly Party[];
  /** Ids of countries from which those counted come, as the label says: "Refugees from Syria". */
  readonly origins: ReadonlySet<string>;
  /** Of the parties those that are no places. */
  readonly actors: readonly Party[];
  /** Each unit cue as a sequence of stems, both languages, without scale words («مليون شخص» counts people). */
  readonly units: readonly (readonly string[])[];
  /** Stems of context cues that are neither a party's name nor a unit. */
  readonly context: ReadonlySet<string>;
  /** What the text must say of the number. */
  readonly facets: ReadonlySet<Facet>;
  /** What the noun may say beyond that, since a unit cue does. */
  readonly allowed: ReadonlySet<Facet>;
  readonly tally: boolean;
  readonly running: boolean;
  /** About one happening of a certain time: the label names a year, or the figures lie within some months. */
  readonly once: boolean;
  /** Its label or unit speaks of attacks, strikes, targets. */
  readonly countsAttacks: boolean;
  /** Attacks by what it is about; the label does not say whom they were on. */
  readonly countsOwnAttacks: boolean;
  /** Troops, refugees, killed: those counted are people, so that it matters what became of them. */
  readonly countsPeople: boolean;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
  /** What one unit of the measure is worth: 1e9 where it counts in "billion US dollars". */
  readonly scale: number;
  /** First stems of its unit cues. */
  readonly unitHeads: ReadonlySet<string>;
  /** Codes of the quantity detector that are its unit. */
  readonly unitCodes: readonly string[];
  /** What became of those counted, where a unit cue says that alone. */
  readonly unitOutcomes: ReadonlySet<Facet>;
  /** Who those counted are, where a unit cue says that alone. */
  readonly unitSorts: ReadonlySet<Facet>;
  /** Bounds of all that its observations may stand for, as a text gives them ("2 billion" is 2e9 in whatever scale). */
  readonly leastStated: number;
  readonly mostStated: number;
  /** A long series by years: nearly any number is that of one of them. */
  readonly yearly: boolean;
  /** The bounds of each observation, in the measure's own scale; NaN where it has no figure. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** The days of each observation. */
  readonly spans: readonly DaySpan[];
}

const SCALE_WORDS = new Set([
  'الف',
  'مليون',
  'ملايي',
  'ملايين',
  'مليار',
  'تريليو',
  'تريليون',
  'ترليون',
  'thousand',
  'million',
  'billion',
  'trillion',
]);
/** Codes of the quantity detector that name the same as a unit of a measure. */
export const SAME_UNIT: Readonly<Record<string, RegExp>> = { km2: /km²|square kilomet/i, bbl: /barrel/i };
/** Units under which people are counted. */
const PEOPLE =
  /people|person|troop|soldier|refugee|displaced|idps|fighter|detainee|prisoner|inmate|killed|death|dead|injured|wounded|civilian|returnee|operative|militant|member|individual|inhabitant|resident|foreigner|migrant|child|women|casualt|victim/i;
const SHORT_DAYS = 60;
const ATTACKED = new Set(en.ATTACKED.map(stem));

/** The profile of a measure; undefined when no pack has it. */
export const profileOf = keptWithPacks((packs, id): Profile | undefined => {
  const record = packs.measure(id);
  return record && makeProfile(packs, id, record);
});

function makeProfile(packs: PackSet, id: string, record: MeasureRecord): Profile {
  const parties = withThoseTogether(
    record.about.flatMap((reference) => {
      const facts = entityFacts(packs, packs.qualify(id, reference));
      return facts === undefined ? [] : [partyOf(packs, facts, record.labels.en)];
    }),
  );
  const cues = [record.cues.ar, record.cues.en];
  const units = withSameNouns(
    cues
      .flatMap((cue) => cue.units.map(stemsOf))
      .map((unit) => unit.filter((word) => !SCALE_WORDS.has(word)))
      .filter((unit) => unit.length > 0),
  );
  const known = new Set([...units.flat(), ...parties.flatMap((p) => [...p.names, ...p.demonyms])]);
  const context = cues.flatMap((cue) => cue.context.flatMap(stemsOf)).filter((word) => !known.has(word));
  const unitText = `${record.unit.en} ${record.unit.ar}`;
  const first = record.observations[0];
  const countsAttacks = stemsOf(`${record.labels.en} ${record.unit.en}`).some((word) => ATTACKED.has(word));
  const scale = /\bbillion\b/i.test(record.unit.en) ? 1e9 : /\bmillion\b/i.test(record.unit.en) ? 1e6 : 1;
  const { least, most } = boundsOf(record);
  return {
    id,
    record,
    parties,
    origins: originsOf(packs, id, record),
    actors: parties.filter(({ isPlace }) => !isPlace),
    units,
    context: new Set(context),
    facets: facetsOf(record),
    allowed: facetsIn([...record.cues.ar.units, ...record.cues.en.units, record.labels.ar]),
    tally: isTally(record),
    running: isRunning(record) && !isShort(record),
    once:
      isShort(record) ||
      (/\b(?:19|20)\d\d\b/.test(record.labels.en) && !isRunning(record) && first?.at !== undefined),
    countsAttacks,
    countsOwnAttacks: countsAttacks && !/\b(?:on|against)\b/i.test(record.labels.en),
    countsPeople: PEOPLE.test(record.unit.en),
    isPercent: /%|percent|٪/i.test(unitText),
    isMoney: /dollar|دولار|euro|pound/i.test(unitText),
    yearly: isYearly(record),
    lows: Float64Array.from(record.observations, (one) => observedInterval(one)?.low ?? Number.NaN),
    highs: Float64Array.from(record.observations, (one) => observedInterval(one)?.high ?? Number.NaN),
    spans: record.observations.map(observationSpan),
    unitHeads: new Set(units.map(([head]) => head!)),
    unitCodes: Object.keys(SAME_UNIT).filter((code) => SAME_UNIT[code]!.test(record.unit.en)),
    unitOutcomes: facetsAlone(units, OUTCOMES),
    unitSorts: facetsAlone(units, SORTS),
    leastStated: least * scale,
    mostStated: most * scale,
    scale,
  };
}

const SAME_NOUNS = [...ar.SAME_NOUNS, ...en.SAME_NOUNS].map((row) => row.split(' ').flatMap(stemsOf));

/** The unit cues, and for each that is a single noun those that count the same. */
function withSameNouns(units: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const single = new Set(units.flatMap((unit) => (unit.length === 1 ? unit : [])));
  const more = SAME_NOUNS.filter((row) => row.some((word) => single.has(word))).flatMap((row) =>
    row.filter((word) => !single.has(word)),
  );
  return [...units, ...more.map((word) => [word])];
}

function facetsAlone(units: readonly (readonly string[])[], of: ReadonlySet<Facet>): Set<Facet> {
  const facets = units.flatMap((words) => (words.length === 1 ? (facetOf(words[0]!) ?? []) : []));
  return new Set(facets.filter((facet) => of.has(facet)));
}

/** Who has them or lists them ("under UNHCR's mandate") is nothing that a text must say. */
function facetsOf({ labels, unit }: MeasureRecord): Set<Facet> {
  const facets = facetsIn([labels.en, unit.en]);
  facets.delete('hosted');
  return facets;
}

/** So many years are a long series. */
const LONG_SERIES = 12;
const YEAR = /^\d{4}(?:-12-31)?$/;

function isYearly({ observations }: MeasureRecord): boolean {
  return (
    observations.length > LONG_SERIES &&
    observations.filter(({ at }) => YEAR.test(at ?? '')).length > LONG_SERIES
  );
}

function boundsOf(record: MeasureRecord): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const observation of record.observations) {
    const interval = observedInterval(observation);
    if (interval === null) continue;
    least = Math.min(least, interval.low);
    most = Math.max(most, interval.high);
  }
  return { least, most };
}

/** The toll of a happening that was over within some weeks, however the figures are dated. */
function isShort(record: MeasureRecord): boolean {
  const spans = record.observations.map(observationSpan);
  const start = Math.min(...spans.map((span) => span.start));
  return isRunning(record) && Math.max(...spans.map((span) => span.end)) - start < SHORT_DAYS;
}
