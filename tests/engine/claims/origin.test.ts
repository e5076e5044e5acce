import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

function measuresIn(published: string, text: string): string[] {
  return analyse({ blocks: [text], published }, packs).flatMap((annotation) =>
    annotation.kind === 'claim' && annotation.measure !== undefined
      ? [`${annotation.text} ${annotation.measure}`]
      : [],
  );
}

describe('refugees by whence they come and by where they are', () => {
  test.each([
    [
      'a list by country goes on about the refugees that it began with',
      '2012-12-12',
      'قالت المفوضية إن لبنان يستضيف 154387 لاجئا سوريا، واستقبل الأردن 142664 لاجئا سوريا، وتركيا 136319 لاجئا، بينهم 70 ألفا في كل من تركيا ومصر.',
      [
        '154387 syria-iraq:syrian-refugees-in-lebanon',
        '142664 syria-iraq:syrian-refugees-in-jordan',
        '136319 syria-iraq:syrian-refugees-in-turkey',
      ],
    ],
    [
      'all refugees of a country, and those of one nation among them',
      '2024-02-11',
      'يستضيف الأردن 710 آلاف لاجئ، بينهم 640 ألف لاجئ سوري.',
      ['710 آلاف world:refugees-in-jo', '640 ألف syria-iraq:syrian-refugees-in-jordan'],
    ],
    [
      'where the page speaks of Syrians a part of them is not all refugees of the country',
      '2012-12-12',
      'فر مئات الآلاف من السوريين، وتقدر الحكومة أن من اللاجئين السوريين نحو 100 ألف لاجئ في الأردن لم يسجلوا.',
      ['100 ألف syria-iraq:syrian-refugees-in-jordan'],
    ],
    [
      'whence they come is told by «من»',
      '2024-03-12',
      'بلغ عدد اللاجئين من تركيا 120 ألف لاجئ نهاية 2023، بحسب المفوضية.',
      ['120 ألف world:refugees-from-tr'],
    ],
  ])('%s', (_reason, published, text, expected) => {
    expect(measuresIn(published, text)).toEqual(expected);
  });
});
