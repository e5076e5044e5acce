import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Documents that people read, by path. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs')];
const DECISIONS = filesUnder('docs/decisions').filter((file) => /\/\d{4}-/.test(file));
const PACKAGE = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

function filesUnder(folder: string, name = /\.md$/): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function read(file: string): string {
  return fs.readFileSync(file, 'utf8');
}

/** What a pattern finds in the documents and should not be so, with the document that says it. */
function wrong(pattern: RegExp, isWrong: (found: string, document: string) => boolean): string[] {
  return DOCUMENTS.flatMap((document) =>
    [...read(document).matchAll(pattern)]
      .map(([, found]) => found!)
      .filter((found) => isWrong(found, document))
      .map((found) => `${document}: ${found}`),
  );
}

describe('the documents', () => {
  test('link to files that are there', () => {
    const dead = (target: string, document: string) =>
      !fs.existsSync(path.join(path.dirname(document), target));
    expect(wrong(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g, dead)).toEqual([]);
  });

  test('name commands that are there', () => {
    expect(
      wrong(/npm run (?:-s )?([a-z][a-z0-9:]*)/g, (script) => PACKAGE.scripts[script] === undefined),
    ).toEqual([]);
    expect(wrong(/\bnode ((?:cli|scripts|tests)\/[\w./-]+)/g, (script) => !fs.existsSync(script))).toEqual(
      [],
    );
  });

  test('name no folder of one machine', () => {
    expect(wrong(/(?:^|[\s`("])(\/(?:work|home|tmp|root|Users)\/)/gm, () => true)).toEqual([]);
  });

  test('are there where the code points at them', () => {
    const code = ['entrypoints', 'components', 'platform', 'engine', 'packs', 'cli', 'scripts'].flatMap(
      (room) => filesUnder(room, /\.tsx?$/),
    );
    const dead = code.flatMap((file) =>
      [...read(file).matchAll(/(?<![\w/])docs\/[\w./-]+\.\w+/g)]
        .filter(([target]) => !fs.existsSync(target))
        .map(([target]) => `${file}: ${target}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('decisions', () => {
  test('each number stands once and is that of the heading', () => {
    const numbers = DECISIONS.map((file) => path.basename(file).slice(0, 4));
    expect(numbers).toEqual([...new Set(numbers)]);
    expect(DECISIONS.map((file) => /^# (\d{4}) \S/.exec(read(file))?.[1])).toEqual(numbers);
  });

  test('the index lists all of them, by their headings and in order', () => {
    const listed = read('docs/decisions/README.md').match(/^- \[.*$/gm);
    expect(listed).toEqual(
      DECISIONS.map((file) => `- [${read(file).split('\n', 1)[0]!.slice(2)}](${path.basename(file)})`),
    );
  });
});

test('the notice of third parties names every package that ships', () => {
  const notice = read('docs/third-party.md');
  expect(Object.keys(PACKAGE.dependencies).filter((name) => !notice.includes(name))).toEqual([]);
});

test('packages are asked for by exact version', () => {
  const versions = Object.values({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
