import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { edtfRange } from '../../scripts/eval/edtf-range.ts';
import { LabelledPage } from '../../scripts/eval/labelled-page.ts';
import { nameIndex } from '../../scripts/eval/name-index.ts';
import { OWN_PAGES } from '../../scripts/eval/own-pages.ts';
import { place, placeOver } from '../../scripts/eval/place.ts';
import { readCases } from '../../scripts/eval/read-cases.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';
import { naiveFinds } from './naive.ts';

const ROOT = join(import.meta.dirname, '../..');
const [TRYING] = OWN_PAGES;
const FILES = OWN_PAGES.flatMap(({ pages }) =>
  readdirSync(join(ROOT, pages))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(pages, file)),
);
const ROLES = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'];
const packs = loadBundledPacks();

function read(file: string) {
  return {
    text: readFileSync(join(ROOT, file.replace('.json', '.txt')), 'utf8'),
    page: v.parse(LabelledPage, JSON.parse(readFileSync(join(ROOT, file), 'utf8'))),
  };
}

describe.each(FILES)('labels of %s', (file) => {
  const { text, page } = read(file);
  const words = [...page.mentions, ...(page.traps ?? [])];

  test('stand in the text', () => {
    expect(words.filter((label) => place(text, label) === undefined)).toEqual([]);
    const alternatives = page.mentions.flatMap((mention) =>
      (mention.alt ?? []).filter((alt) => placeOver(text, alt, place(text, mention)!) === undefined),
    );
    expect(alternatives).toEqual([]);
  });

  test('are dated and of the right length', () => {
    expect(page.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const count = text.split(/\s+/).filter(Boolean).length;
    expect(count).toBeGreaterThanOrEqual(120);
    expect(count).toBeLessThanOrEqual(500);
  });

  test('of names have ids that the packs know', () => {
    const ids = page.mentions.flatMap((mention) => [
      ...(mention.type === 'entity' ? [mention.entity ?? 'no id'] : []),
      ...(mention.type === 'event' ? (mention.events ?? []) : []),
      ...(mention.measure ? [mention.measure] : []),
      ...(mention.part_measure ? [mention.part_measure] : []),
    ]);
    const unknown = ids.filter(
      (id) =>
        packs.entity(id) === undefined && packs.event(id) === undefined && packs.measure(id) === undefined,
    );
    expect(unknown).toEqual([]);
  });

  test('of dates are EDTF or a role, those of numbers are numbers', () => {
    const odd = page.mentions.filter(({ type, value, low, accept = [] }) => {
      if (type === 'date')
        return [value, ...accept].some(
          (one) =>
            typeof one !== 'string' ||
            !(ROLES.includes(one) || one.startsWith('T') || edtfRange(one) !== undefined),
        );
      if (type === 'quantity') return typeof value === 'string' || (value === undefined && low === undefined);
      return false;
    });
    expect(odd).toEqual([]);
  });

  test('of one kind do not overlap', () => {
    for (const kind of ['date', 'quantity'] as const) {
      const ranges = page.mentions
        .filter((mention) => mention.type === kind)
        .map((mention) => place(text, mention)!)
        .sort((a, b) => a.start - b.start);
      const overlapping = ranges.filter((range, i) => i > 0 && range.start < ranges[i - 1]!.end);
      expect(overlapping.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    }
  });
});

test('there are enough pages in both languages', () => {
  const languages = FILES.map((file) => read(file).page.lang);
  expect(languages.filter((lang) => lang === 'ar').length).toBeGreaterThanOrEqual(24);
  expect(languages.filter((lang) => lang === 'en').length).toBeGreaterThanOrEqual(8);
});

test('at least 40 % of what a naive matcher finds is no mention', () => {
  const names = nameIndex(packs);
  let hits = 0;
  let wrong = 0;
  for (const one of readCases(join(ROOT, TRYING.pages), packs)) {
    for (const find of naiveFinds(one.text, names)) {
      hits += 1;
      const right = one.golds.some(
        (gold) => gold.kind === find.kind && gold.start < find.end && gold.end > find.start,
      );
      if (!right) wrong += 1;
    }
  }
  expect(wrong / hits).toBeGreaterThanOrEqual(0.4);
});
