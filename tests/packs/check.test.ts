import { describe, expect, test } from 'vitest';
import { checkPack } from '../../packs/check.ts';
import { problemLine } from '../../packs/pack-error.ts';
import { entity, event, measure, packInput, source } from './sample-pack.ts';

const sample = packInput();
const entities = sample.entities as object[];
const events = sample.events as object[];
const measures = sample.measures as object[];

function observation(more: object) {
  const [first] = measure('x').observations;
  return measure('figure', { observations: [{ ...first!, ...more }] });
}

/** One refusal a row: what the author did, the input, and the line that must name file, record and reason. */
const REFUSALS: [did: string, more: Parameters<typeof packInput>[0], line: string][] = [
  ['forgot the descriptor', { descriptor: undefined }, 'pack.json: is missing'],
  [
    'gave the pack a name with a space',
    { descriptor: { ...(sample.descriptor as object), name: 'my valley' } },
    'pack.json: name: a name is kebab-case ASCII',
  ],
  ['wrote an object for a list', { events: {} }, 'events.json: must be one array of records'],
  [
    'left out the sources of a record',
    { events: [event('raid', { sources: [] })] },
    'events.json raid: sources: a record needs a source',
  ],
  [
    'named a source that is not there',
    { events: [event('raid', { sources: ['report-9'] })] },
    'events.json raid: sources: no source "report-9"',
  ],
  [
    'named the same source twice',
    { events: [event('raid', { sources: ['report-1', 'report-1'] })] },
    'events.json raid: sources: "report-1" stands twice',
  ],
  [
    'misspelt a place',
    { events: [event('raid', { places: ['uper-town'] })] },
    'events.json raid: places: no entity "uper-town"',
  ],
  [
    'named an unknown target',
    { events: [event('raid', { targets: ['x'] })] },
    'events.json raid: targets: no entity "x"',
  ],
  [
    'named an unknown claimant',
    { events: [event('raid', { claimedBy: ['x'] })] },
    'events.json raid: claimedBy: no entity "x"',
  ],
  [
    'attributed to an unknown group',
    { events: [event('raid', { attributedTo: [{ entity: 'x', by: null, sources: ['report-1'] }] })] },
    'events.json raid: attributedTo[0].entity: no entity "x"',
  ],
  [
    'put a place into an unknown place',
    { entities: [...entities, entity('farm', { within: 'x' })] },
    'entities.json farm: within: no entity "x"',
  ],
  [
    'put a place into itself by way of another',
    { entities: [...entities, entity('a', { within: 'b' }), entity('b', { within: 'a' })] },
    'entities.json a: within: the place lies within itself',
  ],
  [
    'named an unknown member',
    { entities: [...entities, entity('league', { members: ['x'] })] },
    'entities.json league: members: no entity "x"',
  ],
  [
    'gave an office in an unknown body',
    {
      entities: [
        ...entities,
        entity('mayor', {
          roles: [
            { title: { ar: 'عمدة', en: 'Mayor' }, of: 'x', from: null, to: null, sources: ['report-1'] },
          ],
        }),
      ],
    },
    'entities.json mayor: roles[0].of: no entity "x"',
  ],
  [
    'ended an office before it began',
    {
      entities: [
        ...entities,
        entity('mayor', {
          roles: [
            {
              title: { ar: 'عمدة', en: 'Mayor' },
              of: null,
              from: '2021-05',
              to: '2021-04-30',
              sources: ['report-1'],
            },
          ],
        }),
      ],
    },
    'entities.json mayor: roles[0].from: 2021-05 is after to, 2021-04-30',
  ],
  [
    'let a fact name an unknown record',
    {
      entities: [
        ...entities,
        entity('farm', {
          facts: [
            {
              label: { ar: 'أ', en: 'a' },
              value: { ar: 'ب', en: 'b' },
              from: null,
              to: null,
              entity: 'x',
              sources: ['report-1'],
            },
          ],
        }),
      ],
    },
    'entities.json farm: facts[0].entity: no entity "x"',
  ],
  [
    'swapped latitude and longitude',
    { entities: [...entities, entity('farm', { coordinates: [140.6, 35.1] })] },
    'entities.json farm: coordinates: 140.6, 35.1 are not latitude, longitude in degrees',
  ],
  [
    'used an id twice in one file',
    { entities: [...entities, entity('hail')] },
    'entities.json hail: duplicate id, already in entities.json',
  ],
  [
    'used an id in two files',
    { sources: [...(sample.sources as object[]), source('guards')] },
    'sources.json guards: duplicate id, already in measures.json',
  ],
  [
    'recorded one thing twice',
    { entities: [...entities, entity('upper-town-2', { wikidata: 'Q42' })] },
    'entities.json upper-town-2: wikidata: Q42 is also that of "upper-town": one thing, two records',
  ],
  [
    'wrote a day that the calendar lacks',
    { events: [event('raid', { date: '2023-02-29' })] },
    'events.json raid: date: no such day in the calendar',
  ],
  [
    'wrote a date day first',
    { events: [event('raid', { date: '13-03-2023' })] },
    'events.json raid: date: a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'wrote an hour that the clock lacks',
    { events: [event('raid', { time: '25:10' })] },
    'events.json raid: time: a time is HH:MM',
  ],
  [
    'left out the date of an event',
    { events: [event('raid', { date: null })] },
    'events.json raid: date: neither a date nor both from and to',
  ],
  [
    'gave only the beginning of a period',
    { events: [event('raid', { date: null, from: '2023-03-01' })] },
    'events.json raid: date: neither a date nor both from and to',
  ],
  [
    'gave a date and a period',
    { events: [event('raid', { from: '2023-03-01', to: '2023-03-02' })] },
    'events.json raid: date: a date and a period at once',
  ],
  [
    'ended an event before it began',
    { events: [event('raid', { date: null, from: '2023-03-02', to: '2023-03-01' })] },
    'events.json raid: from: 2023-03-02 is after to, 2023-03-01',
  ],
  [
    'wrote an unknown kind',
    { events: [{ ...event('raid'), kind: 'riot' }] },
    'events.json raid: kind: Invalid type',
  ],
  [
    'wrote a field that the format lacks',
    { events: [{ ...event('raid'), note: 'x' }] },
    'events.json raid: note: Invalid key',
  ],
  [
    'measured an unknown thing',
    { measures: [measure('guards', { about: ['x'] })] },
    'measures.json guards: about: no entity "x"',
  ],
  [
    'left a figure undated',
    { measures: [observation({ at: null })] },
    'measures.json figure: observations[0].at: neither a date nor both from and to',
  ],
  [
    'dated a figure twice',
    { measures: [observation({ from: '2023-03-01', to: '2023-03-02' })] },
    'measures.json figure: observations[0].at: a date and a period at once',
  ],
  [
    'gave no value and half a range',
    { measures: [observation({ value: null, qualifier: 'range', low: 3 })] },
    'measures.json figure: observations[0].value: null without low and high',
  ],
  [
    'turned a range round',
    { measures: [observation({ value: null, qualifier: 'range', low: 5, high: 3 })] },
    'measures.json figure: observations[0].low: 5 is above high, 3',
  ],
  [
    'called a single value a range',
    { measures: [observation({ qualifier: 'range' })] },
    'measures.json figure: observations[0].qualifier: a range has no single value',
  ],
  [
    'broke a figure down into an unknown part',
    { measures: [observation({ breakdown: [{ entity: 'x', value: 20 }] })] },
    'measures.json figure: observations[0].breakdown: no entity "x"',
  ],
  [
    'broke a figure down into parts that do not sum',
    {
      measures: [
        observation({
          breakdown: [
            { entity: 'hail', value: 17 },
            { entity: 'upper-town', value: 2 },
          ],
        }),
      ],
    },
    'measures.json figure: observations[0].breakdown: the parts sum to 19, the value is 20',
  ],
  [
    'overlapped an unknown record',
    { overlaps: [{ id: 'x', sameAs: 'world:y' }] },
    'overlaps.json x: id: no entity "x"',
  ],
  [
    'overlapped without naming the pack',
    { overlaps: [{ id: 'hail', sameAs: 'city-hail' }] },
    'overlaps.json hail: sameAs: sameAs is a qualified id, pack:id',
  ],
  ['wrote a record without an id', { events: [{ kind: 'raid' }] }, 'events.json #0: id: Invalid key'],
];

describe('a pack is refused with file, record and reason when its author', () => {
  test.each(REFUSALS)('%s', (_, more, line) => {
    const { records, problems } = checkPack(packInput(more));
    expect(records).toBeNull();
    expect(problems.map(problemLine).join('\n')).toContain(line);
  });
});

test('every problem is listed, not only the first', () => {
  const { problems } = checkPack(
    packInput({
      events: [event('one', { places: ['x', 'y'], date: null }), event('two', { sources: [] })],
      measures: [observation({ at: null })],
    }),
  );
  expect(problems.map(({ file, record }) => `${file} ${record}`)).toEqual([
    'events.json two',
    'events.json one',
    'events.json one',
    'events.json one',
    'measures.json figure',
  ]);
});

test('a record of a wrong shape is not reported again by those that name it', () => {
  const broken = [...entities.slice(0, 2), { ...(entities[2] as object), kind: 'planet' }];
  const { problems } = checkPack(packInput({ entities: broken }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'entities.json', record: 'hail' });
});

describe('a pack is taken as it is when', () => {
  test.each([
    ['it is the sample', {}],
    [
      'it has sources alone',
      { entities: undefined, events: undefined, measures: undefined, overlaps: undefined },
    ],
    [
      'parts do not sum and a note says why',
      {
        measures: [
          observation({
            breakdown: [{ entity: 'hail', value: 17 }],
            note: { ar: 'الباقي غير معروف.', en: 'The rest is not known.' },
          }),
        ],
      },
    ],
    [
      'a period begins and ends in one month',
      { events: [event('raid', { date: null, from: '2023-03', to: '2023-03-02' })] },
    ],
    [
      'an office has no end',
      {
        entities: [
          ...entities,
          entity('mayor', {
            roles: [
              {
                title: { ar: 'عمدة', en: 'Mayor' },
                of: 'valley',
                from: '2020',
                to: null,
                sources: ['report-1'],
              },
            ],
          }),
        ],
      },
    ],
  ] satisfies [string, Parameters<typeof packInput>[0]][])('%s', (_, more) => {
    expect(checkPack(packInput(more)).problems).toEqual([]);
  });

  test('the records come back as they were written', () => {
    const { records } = checkPack(sample);
    expect(records).toMatchObject({ events, measures, entities });
  });
});
