import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

function marked(published: string, text: string): string[] {
  return analyse({ blocks: [text], published }, packs).flatMap((annotation) =>
    annotation.kind === 'event' ? [annotation.text] : [],
  );
}

describe('which words an event is marked by', () => {
  test.each([
    [
      'a noun with what it was done with',
      '2023-03-14',
      'Two days on, few spoke of the rocket attack on Green Village in Syria on Monday.',
      ['rocket attack'],
    ],
    [
      'a verb with what flew by itself',
      '2023-03-14',
      'Two rockets landed near Green Village in Syria on Monday evening.',
      ['rockets landed'],
    ],
    [
      'a crew is who struck',
      '2023-03-25',
      'American jets struck two sites near Deir ez-Zor in Syria early on Friday.',
      ['struck'],
    ],
    [
      'what was shot down is named by its own mark or none',
      '2023-02-15',
      'American forces shot down yet another Iranian-made drone near Conoco in Syria on Feb. 14.',
      ['shot down'],
    ],
    [
      'what was fired, right behind',
      '2020-01-10',
      'Iran fired ballistic missiles at Ain al-Asad air base in Iraq on January 8.',
      ['fired ballistic missiles'],
    ],
    [
      'what was fired, far behind',
      '2020-01-10',
      'Iran fired well over a dozen ballistic missiles at Ain al-Asad air base in Iraq on January 8.',
      ['fired'],
    ],
    [
      'a visit with the name of where it went',
      '2023-03-05',
      'أجرى رئيس هيئة الأركان مارك ميلي زيارة مفاجئة لسوريا يوم السبت.',
      ['زيارة مفاجئة لسوريا'],
    ],
    [
      'a visit to what is no name',
      '2023-03-05',
      'أجرى رئيس هيئة الأركان مارك ميلي زيارة مفاجئة إلى جنود في سوريا يوم السبت.',
      ['زيارة مفاجئة'],
    ],
    [
      'in English',
      '2023-03-05',
      'Gen. Mark Milley paid a surprise visit to Syria on Saturday.',
      ['surprise visit to Syria'],
    ],
    [
      'in English, to what is no name',
      '2023-03-05',
      'Gen. Mark Milley paid a surprise visit to troops in Syria on Saturday.',
      ['surprise visit'],
    ],
  ])('%s', (_reason, published, text, words) => {
    expect(marked(published, text)).toEqual(words);
  });
});
