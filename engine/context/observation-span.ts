import type { DaySpan } from '../../packs/days.ts';
import type { Observation } from '../../packs/schema.ts';
import { EARLIEST, LATEST, spanOf } from './when.ts';

/** The days for which an observation holds; open on both sides when it bears no date. */
export function observationSpan(observation: Observation): DaySpan {
  if (observation.at) return spanOf(observation.at, observation.at);
  if (observation.from || observation.to) {
    return spanOf(observation.from ?? observation.to, observation.to ?? observation.from);
  }
  return { start: EARLIEST, end: LATEST };
}
