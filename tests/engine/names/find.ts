import { analyse } from '../../../engine/analyse.ts';
import type { EntityAnnotation } from '../../../engine/annotation.ts';
import { entityDetector } from '../../../engine/names/detector.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

/** The entities that the detector finds in a text whose lines are its blocks. */
export function findEntities(text: string): EntityAnnotation[] {
  return analyse({ blocks: text.split('\n') }, packs, { detectors: [entityDetector] }).filter(
    (annotation) => annotation.kind === 'entity',
  );
}

/** Each find as `prefix+text = id`, the form of the tables. */
export function listEntities(text: string): string[] {
  return findEntities(text).map(
    ({ prefix, text: name, entity }) => `${prefix === undefined ? '' : `${prefix}+`}${name} = ${entity}`,
  );
}
