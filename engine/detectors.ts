import { claimDetector } from './claims/detector.ts';
import { dateDetector } from './dates/detector.ts';
import { eventDetector } from './events/detector.ts';
import { entityDetector } from './names/detector.ts';
import { quantityDetector } from './quantities/detector.ts';
import type { Detector } from './reading.ts';

/** All detectors, in the order in which they run; each sees what those before it found. */
export const DETECTORS: readonly Detector[] = [
  dateDetector,
  entityDetector,
  quantityDetector,
  claimDetector,
  eventDetector,
];
