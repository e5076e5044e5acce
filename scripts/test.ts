/**
 * The whole test: lint, types, build, package checks, unit and property tests, both browsers' tests. Every suite runs
 * even when one before it failed; the last line sums them up as `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

interface Suite {
  readonly name: string;
  /** npm script. */
  readonly script: string;
  /** Vitest's JSON report; without one the suite counts as one check. */
  readonly report?: string;
}

const SUITES: readonly Suite[] = [
  { name: 'lint', script: 'lint' },
  { name: 'build', script: 'build' },
  { name: 'types', script: 'check' },
  { name: 'unit and property tests', script: 'unit', report: 'artifacts/unit.json' },
  { name: 'Firefox package', script: 'lint:package' },
  { name: 'sizes', script: 'sizes' },
  { name: 'both browsers', script: 'e2e', report: 'artifacts/e2e.json' },
];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function runSuite({ name, script, report }: Suite): Count {
  console.log(`\n== ${name} (npm run ${script})`);
  if (report !== undefined) fs.rmSync(report, { force: true });
  const reporters =
    report === undefined
      ? []
      : ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npm', ['run', '-s', script, ...reporters], { stdio: 'inherit' });
  const succeeded = status === 0;
  if (report === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  // A file that does not load fails the run without a failed test.
  return { passed: numPassedTests, failed: succeeded ? numFailedTests : Math.max(1, numFailedTests) };
}

const counts = SUITES.map((suite) => ({ suite, count: runSuite(suite) }));
console.log('');
for (const { suite, count } of counts)
  console.log(`${suite.name}: ${count.passed} passed, ${count.failed} failed`);
const passed = counts.reduce((sum, { count }) => sum + count.passed, 0);
const failed = counts.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
