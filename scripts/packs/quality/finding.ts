import type { PACK_FILES } from '../../../packs/check.ts';

/** What is asked of the records beyond what stops a pack from compiling. */
export const RULES = [
  'contradictory-figures',
  'events-that-may-be-one',
  'offices-that-overlap',
  'office-without-beginning',
  'names-that-collide',
  'names-that-are-words',
  'script',
  'publisher-names',
  'location',
] as const;
export type Rule = (typeof RULES)[number];

/** One thing about a record that is wrong or may be. */
export interface Finding {
  readonly rule: Rule;
  /** An error stops; a warning is to be mended or accepted with a reason. */
  readonly severity: 'error' | 'warning';
  readonly file: (typeof PACK_FILES)[keyof typeof PACK_FILES];
  readonly record: string;
  /** Tells this finding from all others of its rule in the pack, and stays the same while the records do. */
  readonly key: string;
  /** In plain English, with what is needed to judge it. */
  readonly reason: string;
}

export function findingLine({ file, record, rule, severity, reason, key }: Finding): string {
  return `${severity} ${file} ${record}: ${reason} [${rule}: ${key}]`;
}
