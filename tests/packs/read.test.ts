import { describe, expect, test } from 'vitest';
import { compilePack } from '../../packs/compile.ts';
import { PackError } from '../../packs/pack-error.ts';
import { readPack } from '../../packs/read.ts';
import { compiled, entity, event, measure, pack, packRecords, tokenize } from './sample-pack.ts';

const records = packRecords();
const sample = readPack(compiled(records));

describe('a compiled pack gives back', () => {
  test('what its descriptor says', () => {
    const { format: _, ...info } = records.descriptor;
    expect(sample.info).toEqual(info);
    expect([sample.entityCount, sample.eventCount, sample.measureCount]).toEqual([3, 3, 1]);
  });

  test('every record by its id', () => {
    for (const record of records.entities) expect(sample.entityById(record.id)).toStrictEqual(record);
    for (const record of records.events) expect(sample.eventById(record.id)).toStrictEqual(record);
    for (const record of records.measures) expect(sample.measureById(record.id)).toStrictEqual(record);
    for (const record of records.sources) expect(sample.source(record.id)).toStrictEqual(record);
  });

  test('every record by its ordinal, the same object each time', () => {
    for (let i = 0; i < sample.entityCount; i += 1) {
      expect(sample.entityOrdinal(sample.entityId(i))).toBe(i);
      expect(sample.entity(i)).toBe(sample.entityById(sample.entityId(i)));
    }
    expect(sample.event(0)).toBe(sample.eventById(sample.eventId(0)));
    expect(sample.measure(0)).toBe(sample.measureById(sample.measureId(0)));
  });

  test.each(['', 'valle', 'valleyy', 'وادي', '__proto__', 'report-1'])(
    'nothing for the unknown entity %j',
    (id) => {
      expect(sample.entityById(id)).toBeUndefined();
      expect(sample.entityOrdinal(id)).toBeUndefined();
    },
  );

  test.each([-1, 3, 0.5, Number.NaN])('a RangeError for the ordinal %d', (ordinal) => {
    expect(() => sample.entity(ordinal)).toThrow(RangeError);
  });

  test('the same bytes for the same records', () => {
    expect(new Uint8Array(compiled(packRecords()))).toEqual(new Uint8Array(compiled(records)));
  });

  test('keys that are special to JavaScript as plain data', () => {
    const odd = { ...entity('odd'), labels: { ar: 'غريب', en: '__proto__' } };
    expect(pack({ entities: [...records.entities, odd] }).entityById('odd')).toStrictEqual(odd);
  });

  test('the lists of an empty pack as empty', () => {
    const empty = pack({ entities: [], events: [], measures: [], overlaps: [] });
    expect([...empty.aliases()]).toEqual([]);
    expect(empty.aliasesStartingWith('البلدة')).toEqual([]);
    expect(empty.eventsBetween('2000-01-01', '2030-01-01')).toEqual([]);
    expect(empty.entityById('valley')).toBeUndefined();
  });
});

describe('aliases', () => {
  const named = (token: string) =>
    sample
      .aliasesStartingWith(token)
      .map((alias) => [sample.entityId(alias.entity), alias.surface, alias.class]);

  test('are found by their first token, the longest first', () => {
    expect(named('البلدة')).toEqual([
      ['upper-town', 'البلدة العليا القديمة', 'unique'],
      ['upper-town', 'البلدة العليا', 'unique'],
    ]);
  });

  test('say all that the matcher needs', () => {
    expect(sample.aliasesStartingWith('العليا')).toEqual([
      {
        entity: 1,
        tokens: ['العليا'],
        lang: 'ar',
        class: 'needs-context',
        surface: 'العليا',
        needs: ['بلدة', 'ريف الوادي'],
        article: 'required',
        label: false,
      },
    ]);
    expect(sample.aliasesStartingWith('upper')).toMatchObject([
      { label: true, lang: 'en', article: null, needs: [] },
    ]);
  });

  test('that are plain and ambiguous at once are ambiguous, and stand once', () => {
    expect(named('العليا')).toEqual([['upper-town', 'العليا', 'needs-context']]);
  });

  test('in capitals only are other forms than the word', () => {
    expect(named('upt')).toEqual([
      ['upper-town', 'Upt', 'never-alone'],
      ['upper-town', 'UPT', 'unique'],
    ]);
  });

  test.each(['وادي', 'hail'])('that are one common word never stand alone: %s', (token) => {
    expect(named(token)).toEqual([['hail', token === 'hail' ? 'Hail' : token, 'never-alone']]);
  });

  test('of several words are not common because one of them is', () => {
    const longer = pack({
      entities: [...records.entities, entity('wadi', { labels: { ar: 'وادي السلام', en: 'Wadi' } })],
    });
    expect(longer.aliasesStartingWith('وادي').map((alias) => alias.class)).toEqual(['unique', 'never-alone']);
  });

  test('that two entities share stay two', () => {
    const twin = entity('other-town', { labels: { ar: 'البلدة العليا', en: 'Other Town' } });
    const two = pack({ entities: [...records.entities, twin] });
    expect(two.aliasesStartingWith('البلدة').map((alias) => two.entityId(alias.entity))).toEqual([
      'upper-town',
      'upper-town',
      'other-town',
    ]);
  });

  test('listed as ambiguous twice keep the context words of both', () => {
    const twice = ['نهر', 'جسر'].map((need) => ({
      text: 'الضفة',
      lang: 'ar' as const,
      ambiguous: true as const,
      reason: 'any bank',
      needs: [need],
    }));
    const two = pack({ entities: [...records.entities, entity('bank', { ambiguousAliases: twice })] });
    expect(two.aliasesStartingWith('الضفة')).toMatchObject([
      { class: 'needs-context', needs: ['نهر', 'جسر'] },
    ]);
  });

  test.each(['', 'بلدة ', 'البلد', 'البلدة العليا', 'ريف', 'حارس', '\ud83d'])('are none for %j', (token) => {
    expect(sample.aliasesStartingWith(token)).toEqual([]);
  });

  test('can be walked through: every form of every entity stands there', () => {
    const all = [...sample.aliases()].map((alias) => `${sample.entityId(alias.entity)} ${alias.surface}`);
    expect(all.sort()).toEqual(
      [
        'hail Hail',
        'hail وادي',
        'upper-town UPT',
        'upper-town Upper Town',
        'upper-town Upt',
        'upper-town البلدة العليا',
        'upper-town البلدة العليا القديمة',
        'upper-town العليا',
        'valley Valley Governorate',
        'valley محافظة الوادي',
      ].sort(),
    );
  });

  test('answer a known token with one and the same list', () => {
    expect(sample.aliasesStartingWith('البلدة')).toBe(sample.aliasesStartingWith('البلدة'));
  });
});

describe('events', () => {
  const ids = (ordinals: readonly number[]) => ordinals.map((ordinal) => sample.eventId(ordinal));

  test('of an entity come by date, whatever its part in them', () => {
    expect(ids(sample.eventsOf('upper-town'))).toEqual(['2022-winter', '2023-03-13-upper-town']);
    expect(ids(sample.eventsOf('hail'))).toEqual(['2023-03-13-upper-town']);
    expect(sample.eventsOf('nowhere')).toEqual([]);
  });

  test.each([
    [
      '2023-03-13',
      '2023-03-13',
      ['2022-winter', '2023-03-13-upper-town'],
      'a day, and a period that covers it',
    ],
    ['2023-03-20', '2023-03-20', ['2022-winter'], 'the last day of a period belongs to it'],
    ['2023-03-21', '2023-03-31', [], 'between the records'],
    ['2023-04-30', '2023-05-30', ['2023-04-talks'], 'a month reaches to its last day'],
    ['2022-12-01', '2022-12-20', ['2022-winter'], 'the first day of a period belongs to it'],
    ['2000-01-01', '2022-12-19', [], 'before all records'],
    ['2022', '2023', ['2022-winter', '2023-03-13-upper-town', '2023-04-talks'], 'whole years'],
    ['2023-03-14', '2023-03-13', ['2022-winter'], 'turned round, only what covers both ends'],
  ])('between %s and %s: %j (%s)', (from, to, expected) => {
    expect(ids(sample.eventsBetween(from, to))).toEqual(expected);
  });

  test('a long period is found behind shorter ones that began later', () => {
    const several = pack({
      events: [
        event('war', { date: null, from: '2011', to: '2024' }),
        event('raid-1', { date: '2012-01-01' }),
        event('raid-2', { date: '2013-01-01' }),
      ],
    });
    expect(several.eventsBetween('2020-05-05', '2020-05-06').map(several.eventId)).toEqual(['war']);
  });
});

describe('measures', () => {
  test('are found by what they are about', () => {
    expect(sample.measuresOf('valley').map(sample.measureId)).toEqual(['guards']);
    expect(sample.measuresOf('hail')).toEqual([]);
  });

  test('are found by any word of a unit cue', () => {
    for (const token of ['حارس', 'ليلي', 'guards']) expect(sample.measuresWithUnit(token)).toEqual([0]);
    for (const token of ['العليا', 'guard', '']) expect(sample.measuresWithUnit(token)).toEqual([]);
  });
});

describe('records that cannot be indexed are refused with file, record and reason:', () => {
  const compile = (more: Parameters<typeof packRecords>[0]) => () =>
    compilePack(packRecords(more), { tokenize });

  test('an alias of too many words', () => {
    const long = entity('long', { aliases: { ar: ['كلمة '.repeat(256)], en: [] } });
    expect(compile({ entities: [...records.entities, long] })).toThrow(
      /entities\.json long: the alias .* 255 words/u,
    );
  });

  test('a word of too many letters', () => {
    const cues = { ar: { units: ['ن'.repeat(256)], context: [] }, en: { units: [], context: [] } };
    expect(compile({ measures: [measure('long', { cues })] })).toThrow(PackError);
    expect(compile({ measures: [measure('long', { cues })] })).toThrow(/measures\.json long: the word/u);
  });
});
