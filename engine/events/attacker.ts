import type { PackSet } from '../../packs/pack.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import type { Mention } from '../claims/surroundings.ts';
import { AGAINST, BEFALLEN, CARRIES_OUT, CLAUSE_WORDS } from './lexicon.ts';
import type { RecordFacts } from './record-facts.ts';
import type { Setting } from './setting.ts';

/** How far before its noun a verb of doing may stand: "launched several retaliatory airstrikes". */
const VERB_REACH = 5;
/** How far before such a verb its subject may stand: "The Pentagon said it carried out". */
const SUBJECT_REACH = 7;

const ACTING: ReadonlySet<string> = new Set(['country', 'organisation', 'armed-group']);

/** Who strikes whom, as far as the text says so. */
export interface Sides {
  readonly attacker: Mention | undefined;
  readonly struck: Mention | undefined;
}

/** Who strikes whom around a phrase. */
export function sidesOf(setting: Setting): Sides {
  return { attacker: attackerOf(setting), struck: struckOf(setting) };
}

/** Who carries out what the phrase tells, where the text says so: "The U.S. military launched airstrikes", «نفذ الحرس الثوري هجمات». */
function attackerOf({ phrase, facts, clause }: Setting): Mention | undefined {
  const { tokens } = facts.block;
  const verb = phrase.verb ? phrase.at : verbBefore(facts.block.tokens, phrase.at, clause.from);
  if (verb === undefined) return undefined;
  const acting = facts.mentions.filter(({ facts: { record } }) => ACTING.has(record.kind));
  if (tokens[verb]!.arabic) {
    // The verb goes first; only a pronoun's goes behind («إن الحرس الثوري نفذ هجمات»).
    if (phrase.verb) return undefined;
    const behind = acting.find(({ at }) => at.from > verb && at.from < phrase.at);
    if (behind !== undefined) return behind;
  } else if (BEFALLEN.has(tokens[verb - 1]?.text ?? '')) return undefined;
  let from = verb;
  while (from > Math.max(clause.from, verb - SUBJECT_REACH) && !CLAUSE_WORDS.has(tokens[from - 1]!.text))
    from -= 1;
  return acting.findLast(({ at, role }) => at.from >= from && at.to <= verb && role !== 'in');
}

function verbBefore(
  tokens: Setting['facts']['block']['tokens'],
  noun: number,
  from: number,
): number | undefined {
  for (let i = noun - 1; i >= Math.max(from, noun - VERB_REACH); i -= 1) {
    if (CARRIES_OUT.has(tokens[i]!.text)) return i;
  }
  return undefined;
}

/** Whom it is carried out on, right behind the noun: «هجمات على قوات أميركية», "strikes against Iran-backed groups". */
function struckOf({ phrase, facts }: Setting): Mention | undefined {
  if (phrase.verb || !AGAINST.has(facts.block.tokens[phrase.to]?.text ?? '')) return undefined;
  const first = phrase.to + 1;
  return facts.mentions.find(
    ({ at, facts: { record } }) => at.from >= first && at.from <= first + 1 && ACTING.has(record.kind),
  );
}

/** Whom the record has as struck cannot be who strikes, nor the other way round, unless it has them as both. */
export function areSidesChanged(
  packs: PackSet,
  { attacker, struck }: Sides,
  { record, id }: RecordFacts,
): boolean {
  if (attacker === undefined && struck === undefined) return false;
  const by = [...record.claimedBy, ...record.attributedTo.map(({ entity }) => entity)];
  const isOneOf = (parties: readonly string[], { id: side, facts: { within } }: Mention) =>
    parties.some((party) => {
      const facts = entityFacts(packs, packs.qualify(id, party));
      return [facts?.id, facts?.within].some(
        (other) => other === side || (other !== undefined && other === within),
      );
    });
  if (attacker !== undefined && isOneOf(record.targets, attacker) && !isOneOf(by, attacker)) return true;
  return struck !== undefined && isOneOf(by, struck) && !isOneOf(record.targets, struck);
}
