import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { entityDetector } from '../../../engine/names/detector.ts';
import { BAR } from '../../../engine/names/score.ts';
import { fakePacks } from './fake-pack.ts';

const PACKS = fakePacks([
  {
    id: 'land',
    kind: 'country',
    aliases: [{ text: 'نوريا' }, { text: 'نورية' }],
    demonyms: ['نوري', 'نورية'],
  },
  {
    id: 'city',
    kind: 'place',
    within: 'land',
    aliases: [{ text: 'بشكار' }, { text: 'Bashkar', lang: 'en' }],
  },
  {
    id: 'gate',
    kind: 'place',
    within: 'land',
    aliases: [{ text: 'الباب', class: 'needs-context', needs: ['ريف بشكار'], article: 'required' }],
  },
  {
    id: 'force',
    kind: 'armed-group',
    aliases: [{ text: 'قوات الفجر النورية' }, { text: 'الفجر', class: 'needs-context', needs: ['فصيل'] }],
  },
  { id: 'rumi', kind: 'person', aliases: [{ text: 'سهيل كرماندي' }] },
  { id: 'agency', kind: 'organisation', aliases: [{ text: 'ITU', lang: 'en' }] },
]);

const find = (...blocks: string[]) =>
  analyse({ blocks }, PACKS, { detectors: [entityDetector] }).flatMap((found) =>
    found.kind === 'entity' ? [`${found.prefix ?? ''}|${found.text}|${found.entity.slice(5)}`] : [],
  );

describe('entityDetector', () => {
  test.each([
    ['a name that begins with a proclitic letter is whole', 'وصل إلى بشكار', ['|بشكار|city']],
    ['and is cut only before it', 'وصل إلى وبشكار ولبشكار', ['و|بشكار|city', 'ول|بشكار|city']],
    ['the span takes tatweel and vowels with it, not the proclitic', 'بـبَشكار.', ['ب|بَشكار|city']],
    ['a noun of country', 'عاد من نورية أمس', ['|نورية|land']],
    ['the same letters as an adjective', 'قصفته طائرة نورية أمس', []],
    ['an ordinary word without a sign', 'فتح الباب ودخل', []],
    ['with its kind word', 'مدينة الباب', ['|الباب|gate']],
    ['«لل» hides an article', 'الطريق للباب في ريف بشكار', ['ل|لباب|gate', '|بشكار|city']],
    ['a part of a longer name', 'جامعة بشكار', []],
    ['another person', 'منير كرماندي', []],
    ['spelling that news mixes', 'قوات الفجر النوريه', ['|قوات الفجر النوريه|force']],
    ['capitals tell an abbreviation', 'The ITU met in bashkar and Bashkar', ['|ITU|agency', '|Bashkar|city']],
  ])('%s: %s', (_why, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('a surname goes with the full name from where that stands on', () => {
    expect(
      find('قال كرماندي ذلك', 'سهيل كرماندي حضر', 'ثم غادر كرماندي، وشكر لكرماندي صبره', 'غاب منير كرماندي'),
    ).toEqual(['|سهيل كرماندي|rumi', '|كرماندي|rumi', 'ل|كرماندي|rumi']);
  });

  test('a short form in brackets goes with its name from there on; a description does not', () => {
    expect(find('قوات الفجر النورية (قفن) أعلنت', 'وقالت قفن إنها باقية')).toEqual([
      '|قوات الفجر النورية|force',
      '|قفن|force',
      '|قفن|force',
    ]);
    expect(find('قوات الفجر النورية (المسلحة) أعلنت', 'القوات المسلحة')).toEqual([
      '|قوات الفجر النورية|force',
    ]);
  });

  test('on any text: no throw, exact spans, in order, no overlap, nothing under the bar', () => {
    const piece = fc.constantFrom(
      'بشكار',
      'وبشكار',
      'للباب',
      'الباب',
      'سهيل كرماندي',
      'كرماندي',
      'قوات الفجر النورية',
      '(قفن)',
      'نورية',
      'مدينة',
      'جامعة',
      'ITU',
      'Bashkar',
      '«',
      '»',
      '"',
      '-',
      '.',
      '\n',
      ' ',
      'ـ',
      'ّ',
      '\u200f',
      '\ud800',
      '٣',
      'و',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 })
      .map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (blocks) => {
        const found = entityDetectorOn(blocks);
        let last = { block: -1, end: 0 };
        for (const entity of found) {
          expect(entity.confidence).toBeGreaterThanOrEqual(BAR);
          expect(entity.end).toBeGreaterThan(entity.start);
          expect(entity.end).toBeLessThanOrEqual(blocks[entity.block]!.length);
          if (entity.block === last.block) expect(entity.start).toBeGreaterThanOrEqual(last.end);
          else expect(entity.block).toBeGreaterThan(last.block);
          last = entity;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same names whatever was read before it', () => {
    const first = find('عاد من نورية إلى بشكار');
    find('جامعة بشكار', 'سهيل كرماندي');
    expect(find('عاد من نورية إلى بشكار')).toEqual(first);
  });
});

function entityDetectorOn(blocks: readonly string[]) {
  return analyse({ blocks }, PACKS, { detectors: [entityDetector] });
}
