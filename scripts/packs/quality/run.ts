import { join } from 'node:path';
import { readCommonWords } from '../../../cli/pack-files.ts';
import { readPackFolder } from '../../../cli/pack-folder.ts';
import type { CommonWords } from '../../../packs/alias-forms.ts';
import type { PackRecords } from '../../../packs/check.ts';
import { type Judged, judge, readAccepted } from './accepted.ts';
import { eventsThatMayBeOne } from './events.ts';
import type { Finding } from './finding.ts';
import { namesThatAreWords, namesThatCollide } from './names.ts';
import { contradictoryFigures } from './observations.ts';
import { officesThatOverlap, officesWithoutBeginning } from './offices.ts';
import { placesOutsideTheirRegion } from './places.ts';
import { publisherNames, textsInAnotherScript } from './texts.ts';

/** All findings in a pack's records, rule by rule. */
export function findingsIn(records: PackRecords, common: CommonWords): Finding[] {
  return [
    ...textsInAnotherScript(records),
    ...contradictoryFigures(records),
    ...eventsThatMayBeOne(records),
    ...officesThatOverlap(records),
    ...officesWithoutBeginning(records),
    ...namesThatCollide(records, common),
    ...namesThatAreWords(records, common),
    ...publisherNames(records),
    ...placesOutsideTheirRegion(records),
  ];
}

export interface Quality extends Judged {
  readonly records: PackRecords;
  /** Sources that bear no date: what they alone tell of an unfinished time is never called known at a date. */
  readonly undatedSources: number;
}

/**
 * The quality of a pack in a folder, against its own list of what was accepted.
 *
 * @throws PackError when the pack would not compile
 */
export function qualityOf(folder: string): Quality {
  const records = readPackFolder(folder);
  return {
    ...judge(findingsIn(records, readCommonWords()), readAccepted(join(folder, 'accepted.json'))),
    records,
    undatedSources: records.sources.filter((source) => source.published === null).length,
  };
}
