import type { PackRecords } from '../../../packs/check.ts';
import type { Observation } from '../../../packs/schema.ts';
import type { Finding } from './finding.ts';

/** Figures of one measure that one party stated for one and the same time, and that are not the same. */
export function contradictoryFigures({ measures }: PackRecords): Finding[] {
  return measures.flatMap((measure) => {
    const groups = Map.groupBy(
      measure.observations.filter((observation) => observation.statedBy !== null),
      (observation) => `${timeOf(observation)} ${nameOf(observation.statedBy)}`,
    );
    return [...groups].flatMap(([key, group]): Finding[] => {
      const figures = new Set(group.map(figureOf));
      if (figures.size < 2) return [];
      return [
        {
          rule: 'contradictory-figures',
          severity: 'warning',
          file: 'measures.json',
          record: measure.id,
          key: `${measure.id} ${key}`,
          reason: `${key}: ${[...figures].join(' and ')}`,
        },
      ];
    });
  });
}

function timeOf({ at, from, to }: Observation): string {
  return at ?? `${from}/${to}`;
}

function nameOf(party: Observation['statedBy']): string {
  return typeof party === 'string' ? party : (party?.en ?? '');
}

function figureOf({ value, low, high }: Observation): string {
  return value === null ? `${low}–${high}` : `${value}`;
}
