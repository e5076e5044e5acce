import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Observation, Role } from '../../packs/schema.ts';
import { BUNDLED_PACKS } from '../../scripts/packs/bundled.ts';
import { judge } from '../../scripts/packs/quality/accepted.ts';
import type { Finding } from '../../scripts/packs/quality/finding.ts';
import { findingsIn, qualityOf } from '../../scripts/packs/quality/run.ts';
import { commonWords, entity, event, measure, packRecords, source } from './sample-pack.ts';

/** `rule key` of everything that is found in a sound pack of these records. */
function found(parts: Parameters<typeof packRecords>[0]): string[] {
  const records = packRecords({ overlaps: [], ...parts });
  return findingsIn(records, commonWords).map(({ rule, key }) => `${rule} ${key}`);
}

const sources = [source('report-1')];
const base = entity('base', { kind: 'military-site' });

describe('figures', () => {
  const observation = (value: number, more: Partial<Observation> = {}): Observation => ({
    value,
    qualifier: 'exact',
    at: '2023-03',
    statedBy: 'Ministry',
    breakdown: [],
    sources: ['report-1'],
    ...more,
  });
  const figures = (...observations: Observation[]) =>
    found({ entities: [], events: [], sources, measures: [measure('guards', { observations })] });

  test.each([
    ['two figures of one party for one month', [observation(20), observation(30)], 1],
    ['the same figure twice', [observation(20), observation(20)], 0],
    ['two parties', [observation(20), observation(30, { statedBy: 'Army' })], 0],
    ['two months', [observation(20), observation(30, { at: '2023-04' })], 0],
    ['a month and a day of it', [observation(20), observation(30, { at: '2023-03-05' })], 0],
    ['nobody is named', [observation(20, { statedBy: null }), observation(30, { statedBy: null })], 0],
  ])('%s', (_, observations, count) => {
    expect(figures(...observations)).toHaveLength(count);
  });
});

describe('events', () => {
  const at = (id: string, date: string, more = {}) => event(id, { date, places: ['base'], ...more });
  test.each([
    ['on two days one after another', [at('a', '2023-03-13'), at('b', '2023-03-14')], 1],
    ['two days apart', [at('a', '2023-03-13'), at('b', '2023-03-15')], 0],
    ['of different kinds', [at('a', '2023-03-13'), at('b', '2023-03-13', { kind: 'raid' })], 0],
    ['at different places', [at('a', '2023-03-13'), at('b', '2023-03-13', { places: ['town'] })], 0],
    [
      'hours apart on one day',
      [at('a', '2023-03-13', { time: '04:00' }), at('b', '2023-03-13', { time: '20:00' })],
      0,
    ],
    [
      'minutes apart over midnight',
      [at('a', '2023-03-13', { time: '23:50' }), at('b', '2023-03-14', { time: '00:10' })],
      1,
    ],
    ['a day and the tally of its month', [at('a', '2023-03-13'), at('b', '2023-03')], 0],
    ['two tallies of one month', [at('a', '2023-03'), at('b', '2023-03')], 1],
  ])('%s', (_, events, count) => {
    expect(found({ entities: [base, entity('town')], events, measures: [], sources })).toHaveLength(count);
  });
});

describe('offices', () => {
  const role = (from: string | null, to: string | null, more: Partial<Role> = {}): Role => ({
    title: { ar: 'وزير الداخلية', en: 'Interior Minister' },
    of: 'ministry',
    from,
    to,
    sources: ['report-1'],
    ...more,
  });
  const held = (a: Role, b: Role) =>
    found({
      entities: [
        entity('ministry', { kind: 'organisation' }),
        entity('first', { kind: 'person', roles: [a] }),
        entity('second', { kind: 'person', roles: [b] }),
      ],
      events: [],
      measures: [],
      sources,
    });
  test.each([
    ['two at once', role('2020-01-01', '2022-01-01'), role('2021-06-01', null), 1],
    ['one after the other on one day', role('2020-01-01', '2021-06-01'), role('2021-06-01', null), 0],
    ['the month of the change is all that is known', role('2020', '2021-06'), role('2021-06', null), 0],
    ['the first never ended', role('2020-01-01', null), role('2021-06-01', null), 1],
    ['of another body', role('2020-01-01', null), role('2021-06-01', null, { of: null }), 0],
    ['a beginning is missing', role(null, '2022-01-01'), role('2023-06-01', null), 1],
    ['seen on a day', role(null, '2022-01-01', { asOf: '2021' }), role('2023-06-01', null), 0],
  ])('%s', (_, a, b, count) => {
    expect(held(a, b)).toHaveLength(count);
  });
});

describe('names and texts', () => {
  const named = (...entities: Parameters<typeof entity>[]) =>
    found({ entities: entities.map((one) => entity(...one)), events: [], measures: [], sources });

  test('one alias of two things', () => {
    expect(
      named(
        ['a', { aliases: { ar: ['النهر الكبير'], en: [] } }],
        ['b', { aliases: { ar: ['النهر الكبير'], en: [] } }],
      ),
    ).toEqual(['names-that-collide النهر الكبير a b']);
  });

  test('a thing whose only name is a word; not when its author says so', () => {
    const words = { labels: { ar: 'وادي', en: 'Hail' } };
    expect(named(['a', words])).toEqual(['names-that-are-words a ar', 'names-that-are-words a en']);
    const ambiguous = { ambiguous: true as const, reason: 'a word', needs: ['مدينة'] };
    expect(
      named([
        'a',
        {
          ...words,
          ambiguousAliases: [
            { ...ambiguous, text: 'وادي', lang: 'ar' },
            { ...ambiguous, text: 'Hail', lang: 'en' },
          ],
        },
      ]),
    ).toEqual([]);
  });

  test('an Arabic text in Latin letters stops; figures alone are no text', () => {
    const text = (ar: string) => ({ description: { ar, en: 'A town.' } });
    expect(named(['a', text('A town.')])).toEqual(['script a description']);
    expect(named(['a', text('2023')])).toEqual([]);
  });

  test('one publisher, two Arabic names', () => {
    const other = source('report-2', { publisher: { ar: 'الوادي', en: 'Valley Agency' } });
    expect(found({ entities: [], events: [], measures: [], sources: [...sources, other] })).toEqual([
      'publisher-names Valley Agency',
    ]);
  });
});

test('a place amid the places of another region', () => {
  const region = (id: string, at: [number, number]) => entity(id, { kind: 'governorate', coordinates: at });
  const place = (id: string, within: string, at: [number, number]) => entity(id, { within, coordinates: at });
  const around = [1, 2, 3, 4].map((i) => place(`east-${i}`, 'east', [30 + i / 20, 40]));
  const findings = (at: [number, number]) =>
    found({
      entities: [region('west', [30, 38]), region('east', [30, 40]), ...around, place('odd', 'west', at)],
      events: [],
      measures: [],
      sources,
    });
  expect(findings([30, 40.1])).toEqual(['location odd']);
  expect(findings([30, 38.1])).toEqual([]);
});

describe('what is accepted', () => {
  const finding: Finding = {
    rule: 'location',
    severity: 'warning',
    file: 'entities.json',
    record: 'a',
    key: 'a',
    reason: 'far',
  };
  const accepted = [{ rule: 'location' as const, keys: ['a', 'b'], reason: 'an exclave' }];

  test('is no longer open, and what is no longer found is told', () => {
    expect(judge([finding], accepted)).toEqual({ open: [], accepted: 1, stale: ['location: b'] });
  });

  test('is never an error', () => {
    const error: Finding = { ...finding, severity: 'error' };
    expect(judge([error], accepted).open).toEqual([error]);
  });
});

test.each(BUNDLED_PACKS)('the bundled pack %s has no finding that nobody has judged', (name) => {
  const { open, stale } = qualityOf(path.join('assets/packs', name));
  expect(open).toEqual([]);
  expect(stale).toEqual([]);
});
