import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack, PACK_FILES, type PackInput, type PackPart, type PackRecords } from '../packs/check.ts';
import { PackError, type PackProblem } from '../packs/pack-error.ts';

/**
 * Reads and checks the records in a pack's folder.
 *
 * @throws PackError with every problem that was found.
 */
export function readPackFolder(folder: string): PackRecords {
  const problems: PackProblem[] = [];
  const input: Partial<Record<PackPart, unknown>> = {};
  for (const [part, file] of Object.entries(PACK_FILES) as [PackPart, string][]) {
    const text = readIfThere(join(folder, file));
    if (text === undefined) continue;
    try {
      input[part] = JSON.parse(text);
    } catch (error) {
      problems.push({ file, record: null, reason: `is no JSON: ${(error as Error).message}` });
      // The other files' references cannot be judged without it.
      input[part] = part === 'descriptor' ? undefined : [];
    }
  }
  if (problems.length > 0) throw new PackError(`The pack in ${folder} cannot be read`, problems);
  const result = checkPack(input satisfies PackInput);
  if (result.records === null) {
    throw new PackError(`The pack in ${folder} has ${count(result.problems.length)}`, result.problems);
  }
  return result.records;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function count(problems: number): string {
  return problems === 1 ? '1 problem' : `${problems} problems`;
}
