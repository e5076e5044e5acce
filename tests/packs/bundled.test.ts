import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCommonWords } from '../../cli/pack-files.ts';
import { readPackFolder } from '../../cli/pack-folder.ts';
import { aliasTokens } from '../../engine/names/alias-tokens.ts';
import { aliasForms } from '../../packs/alias-forms.ts';
import { BUNDLED_PACKS, bundledPackFile } from '../../scripts/packs/bundled.ts';
import { loadBundledPack, loadBundledPacks } from '../../scripts/packs/load.ts';
import { publishedSchemas } from '../../scripts/packs/schemas.ts';
import { packHooks } from '../../scripts/packs/wxt-hooks.ts';

const common = readCommonWords();

describe.each(BUNDLED_PACKS)('the bundled pack %s', (name) => {
  const records = readPackFolder(path.join('assets/packs', name));
  const pack = loadBundledPack(name);

  test('gives back every record as it was written', () => {
    for (const record of records.entities) expect(pack.entityById(record.id)).toStrictEqual(record);
    for (const record of records.events) expect(pack.eventById(record.id)).toStrictEqual(record);
    for (const record of records.measures) expect(pack.measureById(record.id)).toStrictEqual(record);
    for (const record of records.sources) expect(pack.source(record.id)).toStrictEqual(record);
  });

  test('finds every form of every entity by its first token', () => {
    const missing = records.entities.flatMap((entity, ordinal) =>
      aliasForms(entity, aliasTokens, common)
        .filter(
          (form) =>
            !pack
              .aliasesStartingWith(form.tokens[0]!)
              .some(
                (alias) =>
                  alias.entity === ordinal && alias.surface === form.surface && alias.class === form.class,
              ),
        )
        .map((form) => form.surface),
    );
    expect(missing).toEqual([]);
  });

  test('has its licence and attribution beside the records', () => {
    expect(fs.readFileSync(path.join('assets/packs', name, 'NOTICE.md'), 'utf8').length).toBeGreaterThan(500);
    expect(pack.info.licence).toMatch(/Apache-2\.0/u);
  });
});

test('both packs together leave the extension under 4 MB', () => {
  const sizes = BUNDLED_PACKS.map((name) => gzipSync(fs.readFileSync(bundledPackFile(name))).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_600_000);
});

test('the extension carries the packs with their notices and licences', () => {
  const files: { absoluteSrc: string; relativeDest: string }[] = [];
  // The hook does not look at WXT itself.
  packHooks['build:publicAssets'](undefined as never, files as never);
  expect(files.map((file) => file.relativeDest).sort()).toEqual([
    'packs/syria-iraq.pack',
    'packs/syria-iraq/NOTICE.md',
    'packs/world.pack',
    'packs/world/LICENSE-Unicode-3.0.txt',
    'packs/world/NOTICE.md',
  ]);
  expect(files.filter((file) => !fs.existsSync(file.absoluteSrc))).toEqual([]);
});

describe('what both packs know', () => {
  const set = loadBundledPacks();

  test.each([
    ['world:country-sy', 'syria-iraq:syria'],
    ['world:country-us', 'syria-iraq:united-states'],
    ['world:city-aleppo-sy', 'syria-iraq:aleppo'],
    ['world:person-donald-trump', 'syria-iraq:donald-trump'],
  ])('%s is %s', (id, canonical) => {
    expect(set.canonical(id)).toBe(canonical);
  });

  test('every listed overlap holds', () => {
    const [first] = set.packs;
    const broken = first!.overlaps.filter(
      ({ entity, sameAs }) => set.canonical(sameAs) !== `syria-iraq:${first!.entityId(entity)}`,
    );
    expect(first!.overlaps.length).toBeGreaterThan(200);
    expect(broken).toEqual([]);
  });

  test('every reference of every merged record resolves', () => {
    const lost = set.packs.flatMap((pack) =>
      Array.from({ length: pack.entityCount }, (_, ordinal) => {
        const id = `${pack.info.name}:${pack.entityId(ordinal)}`;
        const record = set.entity(id)!;
        const entities = [
          record.within,
          ...record.roles.map((role) => role.of),
          ...record.facts.map((fact) => fact.entity),
          ...(record.members ?? []),
        ].filter((reference) => reference != null);
        const sources = [record, ...record.roles, ...record.facts].flatMap((part) => part.sources);
        return [
          ...entities.filter((reference) => set.entity(set.qualify(id, reference)) === undefined),
          ...sources.filter((reference) => set.source(set.qualify(id, reference)) === undefined),
        ];
      }).flat(),
    );
    expect(lost).toEqual([]);
  });

  test('a form that the first pack calls ambiguous is not plain in the second', () => {
    const [first, second] = set.packs;
    const careful = new Set<string>();
    const formOf = (id: string, lang: string, tokens: readonly string[]) =>
      `${set.canonical(id)} ${lang} ${tokens.join(' ')}`;
    for (const alias of first!.aliases()) {
      if (alias.class !== 'unique')
        careful.add(formOf(`syria-iraq:${first!.entityId(alias.entity)}`, alias.lang, alias.tokens));
    }
    const plain = [...second!.aliases()].filter(
      (alias) =>
        alias.class === 'unique' &&
        careful.has(formOf(`world:${second!.entityId(alias.entity)}`, alias.lang, alias.tokens)),
    );
    // In capitals these two are nothing else.
    expect(plain.map((alias) => alias.surface).sort()).toEqual(['UK', 'UN']);
  });

  test.each([
    ['البندقية', 'the rifle'],
    ['لفيف', 'a group of'],
    ['يزد', '«لم يزد», did not exceed'],
    ['بشرّي', 'human'],
    ['المنشاة', 'the facility'],
    ['Tell', 'the verb'],
    ['Jewish', 'the adjective'],
    ['Nice', 'the adjective'],
    ['US', '"us" in capitals'],
  ])('%s is not taken alone: also %s', (text) => {
    const [token] = aliasTokens(text);
    const alone = set.packs
      .flatMap((pack) => [...pack.aliasesStartingWith(token!)])
      .filter((alias) => alias.tokens.length === 1);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter((alias) => alias.class === 'unique')).toEqual([]);
  });
});

test('the published JSON Schema is that of the records (npm run packs:schema)', () => {
  const published = publishedSchemas().map(([file]) => [
    file,
    fs.readFileSync(path.join('docs/schema', file), 'utf8'),
  ]);
  expect(published).toEqual(publishedSchemas());
  expect(fs.readdirSync('docs/schema').sort()).toEqual(
    publishedSchemas()
      .map(([file]) => file)
      .sort(),
  );
});
