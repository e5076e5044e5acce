import type { PackSet } from '../../packs/pack.ts';
import type { Mention } from '../claims/surroundings.ts';
import { ATTACKS } from '../context/record-index.ts';
import { AGAINST, FLYING_FORCES, GOVERNMENTS, PLANES } from './lexicon.ts';
import type { RecordFacts } from './record-facts.ts';
import { recordFacts } from './record-facts.ts';
import type { Setting } from './setting.ts';

/** Armed groups that raids and air strikes on record were aimed at, joined where one was aimed at both. */
interface Groups {
  /** Group → the least of those joined with it. */
  readonly joined: ReadonlyMap<string, string>;
  /** Those attacked together: by the other side. */
  readonly friends: ReadonlySet<string>;
  /** Of more than one group. */
  readonly sides: ReadonlySet<string>;
}

const kept = new WeakMap<PackSet, Groups>();
const FROM_AIR: ReadonlySet<string> = new Set(['airstrike', 'raid']);

function groupsOf(packs: PackSet): Groups {
  let groups = kept.get(packs);
  if (groups === undefined) {
    groups = find(packs);
    kept.set(packs, groups);
  }
  return groups;
}

function find(packs: PackSet): Groups {
  const joined = new Map<string, string>();
  const friends = new Set<string>();
  const sides = new Set<string>();
  const rootOf = (id: string): string => {
    const up = joined.get(id);
    return up === undefined || up === id ? id : rootOf(up);
  };
  for (const pack of packs.packs) {
    for (let i = 0; i < pack.eventCount; i += 1) {
      const facts = recordFacts(packs, `${pack.info.name}:${pack.eventId(i)}`);
      if (facts === undefined) continue;
      const targets = facts.record.targets.map((target) => packs.qualify(facts.id, target));
      if (!FROM_AIR.has(facts.kind)) {
        if (ATTACKS.has(facts.kind) && targets.length > 1) for (const target of targets) friends.add(target);
        continue;
      }
      const root = targets[0] === undefined ? undefined : rootOf(targets[0]);
      for (const target of targets) joined.set(rootOf(target), root!);
      if (targets.length > 1) sides.add(root!);
    }
  }
  for (const id of joined.keys()) {
    const root = rootOf(id);
    if (sides.has(id)) sides.add(root);
    joined.set(id, root);
  }
  return { joined, friends, sides };
}

/** How far behind a verb, or behind «على», the group may stand. */
const REACH = 4;

/** The text has others struck from the air than the record has: ISIS, where the record has groups of Iran's. */
export function areOthersStruck(packs: PackSet, setting: Setting, record: RecordFacts): boolean {
  if (!FROM_AIR.has(record.kind) || record.record.targets.length === 0) return false;
  const group = groupStruck(setting);
  if (group === undefined) return false;
  const { joined, friends, sides } = groupsOf(packs);
  if (friends.has(group)) return false;
  const root = joined.get(group);
  const targets = record.record.targets.map((target) => joined.get(packs.qualify(record.id, target)));
  if (targets.includes(root)) return false;
  return (
    root === undefined || sides.has(root) || targets.some((other) => other !== undefined && sides.has(other))
  );
}

function groupStruck({ phrase, facts, clause }: Setting): string | undefined {
  const { tokens } = facts.block;
  let from = phrase.to;
  if (!phrase.verb) {
    const last = Math.min(clause.to, phrase.to + REACH);
    while (from < last && !AGAINST.has(tokens[from]!.text)) from += 1;
    if (from === last) return undefined;
  }
  return facts.mentions.find(
    (mention) => isGroup(mention) && mention.at.from >= from && mention.at.from <= from + REACH,
  )?.id;
}

const isGroup = ({ facts }: Mention) => facts.record.kind === 'armed-group';

/** «طائرات حربية سورية», "Iraqi jets", "regime warplanes": flown by those whom the records of strikes do not have. */
export function fliesGovernment({ phrase, facts, clause }: Setting): boolean {
  const { tokens } = facts.block;
  for (let i = clause.from; i < Math.min(clause.to, phrase.to + REACH); i += 1) {
    const { text, arabic } = tokens[i]!;
    if (arabic ? !isOne(GOVERNMENTS, text) : !GOVERNMENTS.has(text)) continue;
    const beside = arabic ? [tokens[i - 1], tokens[i - 2]] : [tokens[i + 1]];
    if (
      beside.some((one) => one !== undefined && (isOne(PLANES, one.text) || isOne(FLYING_FORCES, one.text)))
    )
      return true;
  }
  return false;
}

function isOne(words: ReadonlySet<string>, text: string): boolean {
  return words.has(text) || words.has(text.replace(/^(?:و|ف)?(?:ال|لل|بال)?/u, ''));
}
