/** Prints the sizes of what ships and fails when one is over its budget. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;

interface Budget {
  readonly what: string;
  readonly file: RegExp;
  /** Bytes after gzip. */
  readonly limit: number;
}

const BUDGETS: readonly Budget[] = [
  { what: 'content script', file: /^content-scripts\/content\.js$/, limit: 20 * KB },
  { what: 'card', file: /card.*\.js$/, limit: 45 * KB },
];
/** The unpacked extension, gzipped file by file, stands for the zip: the store's zip differs by headers only. */
const WHOLE = 4_000 * KB;

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

let over = 0;
function report(what: string, bytes: number, limit: number): void {
  const fits = bytes <= limit;
  if (!fits) over += 1;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${what}: ${(bytes / KB).toFixed(1)} kB of ${limit / KB} kB`);
}

for (const browser of ['chrome', 'firefox']) {
  const folder = `.output/${browser}-mv3`;
  const files = filesUnder(folder);
  const zipped = new Map(
    files.map((file) => [file, gzipSync(fs.readFileSync(path.join(folder, file))).length]),
  );
  for (const { what, file, limit } of BUDGETS) {
    const found = files.filter((name) => file.test(name));
    if (found.length === 0) {
      over += 1;
      console.log(`OVER ${browser} ${what}: no such file in ${folder}`);
    }
    for (const name of found) report(`${browser} ${what} (${name}, gzip)`, zipped.get(name) ?? 0, limit);
  }
  report(
    `${browser} whole extension (gzip)`,
    [...zipped.values()].reduce((sum, size) => sum + size, 0),
    WHOLE,
  );
}
process.exitCode = over === 0 ? 0 : 1;
