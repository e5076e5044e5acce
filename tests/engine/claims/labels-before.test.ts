import { expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

test.each([
  [
    'a label before a colon',
    'عدد سكان مخيم الهول: نحو 48 ألفا.',
    ['48 ألفا = syria-iraq:al-hol-camp-population'],
  ],
  ['the same in English', 'US troops in Syria: 900', ['900 = syria-iraq:us-troops-in-syria']],
  ['an area under its label', 'مخيم الهول: 48 كيلومترا من الحدود.', []],
  ['what somebody says behind a colon', 'وأضاف عن مخيم الهول: 48 ألفا من السلال وزعت.', []],
])('%s', (_reason, text, claims) => {
  const found = analyse({ blocks: [text], published: '2023-08-24' }, packs).flatMap((annotation) =>
    annotation.kind === 'claim' && annotation.measure !== undefined
      ? [`${annotation.text} = ${annotation.measure}`]
      : [],
  );
  expect(found).toEqual(claims);
});
