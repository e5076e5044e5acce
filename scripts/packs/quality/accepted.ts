import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Finding, RULES } from './finding.ts';

/** `accepted.json` of a pack: findings that were looked at and stay as they are, each with the reason. */
const Accepted = v.array(
  v.strictObject({
    rule: v.picklist(RULES),
    /** {@link Finding.key} of each that the reason holds for. */
    keys: v.pipe(v.array(v.string()), v.minLength(1)),
    reason: v.pipe(v.string(), v.nonEmpty()),
  }),
);
export type Accepted = v.InferOutput<typeof Accepted>;

/** @throws v.ValiError when the file has another shape; an empty list when there is none. */
export function readAccepted(file: string): Accepted {
  return existsSync(file) ? v.parse(Accepted, JSON.parse(readFileSync(file, 'utf8'))) : [];
}

export interface Judged {
  readonly open: readonly Finding[];
  readonly accepted: number;
  /** `rule: key` of what was accepted and is no longer found: to be taken off the list. */
  readonly stale: readonly string[];
}

/** Errors cannot be accepted. */
export function judge(findings: readonly Finding[], accepted: Accepted): Judged {
  const keys = new Set(accepted.flatMap(({ rule, keys: of }) => of.map((key) => `${rule}: ${key}`)));
  const open: Finding[] = [];
  const used = new Set<string>();
  for (const finding of findings) {
    const key = `${finding.rule}: ${finding.key}`;
    if (finding.severity === 'warning' && keys.has(key)) used.add(key);
    else open.push(finding);
  }
  return { open, accepted: findings.length - open.length, stale: [...keys].filter((key) => !used.has(key)) };
}
