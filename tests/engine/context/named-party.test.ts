import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namedParty } from '../../../engine/context/named-party.ts';
import type { MeasureRecord } from '../../../packs/schema.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

describe('who stated a figure', () => {
  test('bears the labels of what is on record under that name', () => {
    expect(namedParty(packs, 'Syrian Observatory for Human Rights', [])).toEqual({
      ar: 'المرصد السوري لحقوق الإنسان',
      en: 'Syrian Observatory for Human Rights',
    });
  });

  test('stays as the record has it in both languages, or in the only one', () => {
    const both = { ar: 'مسؤول في البنتاغون', en: 'Pentagon official' };
    expect(namedParty(packs, both, [])).toBe(both);
    expect(namedParty(packs, 'The Sleepy Hollow Gazette', [])).toBe('The Sleepy Hollow Gazette');
  });

  test('or is the publisher of its source', () => {
    const cia = packs.source('world:w-factbook')!;
    expect(namedParty(packs, cia.publisher.en, [undefined, cia])).toEqual(cia.publisher);
  });

  test.each(['syria-iraq', 'world'])('the pack %s has an Arabic name for each', (pack) => {
    const file = new URL(`../../../assets/packs/${pack}/measures.json`, import.meta.url);
    const measures: MeasureRecord[] = JSON.parse(readFileSync(file, 'utf8'));
    const latin = new Set(
      measures
        .flatMap(({ observations }) => observations)
        .filter(({ statedBy }) => statedBy !== null)
        .map(({ statedBy, sources }) => {
          const named = namedParty(
            packs,
            statedBy!,
            sources.map((id) => packs.source(`${pack}:${id}`)),
          );
          return typeof named === 'string' ? named : named.ar;
        })
        .filter((name) => !/[\u0621-\u064a]/u.test(name)),
    );
    // The one outlet that has no Arabic name, as a publisher neither.
    expect([...latin].filter((name) => name !== 'The English Channel')).toEqual([]);
  });
});
