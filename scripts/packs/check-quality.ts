/**
 * `npm run packs:check [-- FOLDER…]`: what is wrong, or may be, in the records of the bundled packs or of those given. What was
 * looked at and stays stands in the pack's `accepted.json` with its reason. Exit 1 when a pack does not compile, on an error,
 * or when something accepted is no longer found; warnings are counted.
 */
import { join } from 'node:path';
import { PackError } from '../../packs/pack-error.ts';
import { BUNDLED_PACKS } from './bundled.ts';
import { findingLine } from './quality/finding.ts';
import { qualityOf } from './quality/run.ts';

const given = process.argv.slice(2);
const bundled = BUNDLED_PACKS.map((name) => join(import.meta.dirname, '../../assets/packs', name));

for (const folder of given.length > 0 ? given : bundled) {
  try {
    const { open, accepted, stale, undatedSources, records } = qualityOf(folder);
    for (const finding of open) console.log(findingLine(finding));
    for (const key of stale) console.log(`error accepted.json: no longer found [${key}]`);
    const errors = open.filter((finding) => finding.severity === 'error').length + stale.length;
    const { name, version } = records.descriptor;
    console.log(
      `${name} ${version}: ${errors} errors, ${open.length + stale.length - errors} warnings, ${accepted} accepted; ` +
        `${undatedSources} of ${records.sources.length} sources bear no date`,
    );
    if (errors > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
