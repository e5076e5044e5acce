import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';
import { ARTICLES, dossierOfArticle, type GoldenDossier } from '../../fixtures/dossiers/articles.ts';
import { digestOf, withoutSource } from '../../fixtures/dossiers/digest.ts';

const packs = loadBundledPacks();

describe.each(ARTICLES)('the dossier of %s, judged by reading', (name) => {
  const golden: GoldenDossier = JSON.parse(readFileSync(`tests/fixtures/dossiers/${name}.json`, 'utf8'));
  const lines = digestOf(dossierOfArticle(name, packs));

  test('makes no statement that was not judged', () => {
    const known = new Set([...golden.found, ...golden.notYet, ...golden.wrong]);
    expect(lines.filter((line) => !known.has(line) && !known.has(withoutSource(line)))).toEqual([]);
  });

  test('makes every statement that was judged right', () => {
    expect(golden.found.filter((line) => !lines.includes(line))).toEqual([]);
  });
});
