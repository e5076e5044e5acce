import { fold } from '../text/fold.ts';
import { COUNTED, NOT_DUALS } from './lexicon-ar.ts';

export interface Countable {
  readonly sound: boolean;
  readonly pair: boolean;
  readonly construct: boolean;
  readonly thing: boolean;
  readonly plural: boolean;
  readonly broken: boolean;
  readonly feminine: boolean;
  readonly unit: string | undefined;
}

let countables: Map<string, Countable> | undefined;
let notDuals: Set<string> | undefined;

function build(): Map<string, Countable> {
  const map = new Map<string, Countable>();
  for (const { words, ...flags } of COUNTED) {
    for (const word of words.split(' ')) {
      const key = fold(word).text;
      const known = map.get(key);
      map.set(key, {
        sound: flags.sound === true,
        pair: flags.pair === true || known?.pair === true,
        construct: flags.construct === true || known?.construct === true,
        thing: flags.thing === true || known?.thing === true,
        plural: flags.plural === true || known?.plural === true,
        broken: flags.broken === true || known?.broken === true,
        feminine: key.endsWith('ه'),
        unit: flags.unit ?? known?.unit,
      });
    }
  }
  return map;
}

/** The counted thing that a folded singular names. */
export function countable(singular: string): Countable | undefined {
  countables ??= build();
  return countables.get(singular);
}

/** The counted thing that a folded singular names, in any case ending («جندي», «موقعا»). */
export function countableSingular(folded: string): Countable | undefined {
  return countable(folded) ?? (folded.endsWith('ا') ? countable(folded.slice(0, -1)) : undefined);
}

/** A word such as «طالبان», which only looks like the dual of a lexicon word. */
export function isNotDual(folded: string): boolean {
  notDuals ??= new Set(NOT_DUALS.split(' ').map((word) => fold(word).text));
  return notDuals.has(folded);
}
