import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms each room may take values from, and which only types; imports never run upwards. */
const ROOMS: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  packs: { values: ['packs'], types: [] },
  engine: { values: ['engine', 'packs'], types: [] },
  platform: { values: ['platform'], types: ['engine', 'packs'] },
  // Of itself the package says where it lives.
  components: { values: ['components', 'assets', 'package.json'], types: ['engine', 'packs', 'platform'] },
  cli: { values: ['cli', 'engine', 'packs', 'scripts', 'entrypoints', 'components', 'assets'], types: [] },
};

/** The content script's own files know no dataset and no engine; they get annotations by message. */
const CONTENT = { values: ['entrypoints', 'platform', 'components', 'assets'], types: ['engine', 'packs'] };

/** What no pure room may touch: the page, the browser, the clock, the network, the disk. */
const IMPURE =
  /\b(?:browser|chrome|window)\.|\bdocument\.(?!ts\b|blocks\b|lang\b|published\b|url\b)|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bMath\.random\(|from 'node:/;
const PURE_ROOMS = ['engine', 'packs'];

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;

function sourcesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

interface Import {
  readonly file: string;
  readonly room: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = fs.readFileSync(file, 'utf8');
  return [...source.matchAll(IMPORT)]
    .filter(([, , target]) => target!.startsWith('.'))
    .map(([, typeOnly, target]) => ({
      file,
      room: path.normalize(path.join(path.dirname(file), target!)).split(path.sep)[0]!,
      typeOnly: typeOnly !== undefined,
    }));
}

function wrongImports(
  folder: string,
  may: { readonly values: readonly string[]; readonly types: readonly string[] },
): string[] {
  return sourcesUnder(folder)
    .flatMap(importsOf)
    .filter(({ room, typeOnly }) => !may.values.includes(room) && !(typeOnly && may.types.includes(room)))
    .map(({ file, room }) => `${file} imports from ${room}/`);
}

describe('imports never run upwards', () => {
  test.each(Object.entries(ROOMS))('%s', (room, may) => {
    expect(sourcesUnder(room).length).toBeGreaterThan(0);
    expect(wrongImports(room, may)).toEqual([]);
  });

  test('the content script knows no dataset', () => {
    expect(wrongImports('entrypoints/content', CONTENT)).toEqual([]);
  });
});

test.each(PURE_ROOMS)('%s is pure', (room) => {
  const impure = sourcesUnder(room).flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .map((line, i) => ({ line, at: `${file}:${i + 1}` }))
      .filter(({ line }) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && IMPURE.test(line))
      .map(({ line, at }) => `${at}: ${line.trim()}`),
  );
  expect(impure).toEqual([]);
});
