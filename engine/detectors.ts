import type { Detector } from './reading.ts';

/** All detectors, in the order in which they run; each sees what those before it found. */
export const DETECTORS: readonly Detector[] = [];
