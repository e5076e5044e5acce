import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

/** Number and measure of each claim of the last paragraph. */
function claimsIn(published: string, ...blocks: string[]): string[] {
  return analyse({ blocks, published }, packs).flatMap((found) =>
    found.kind === 'claim' && found.measure !== undefined && found.block === blocks.length - 1
      ? [`${found.text} ${found.measure.split(':')[1]}`]
      : [],
  );
}

describe('a figure of the record whose own words say too little', () => {
  const iran =
    'Iran fired ballistic missiles at Ain al-Asad air base in Iraq on 8 January 2020, at US forces there.';
  test.each([
    [
      'is claimed where the block tells of all that it is about',
      '2020-03-17',
      [iran, 'Of the Americans at Ain al-Asad, brain injuries from the missile attack were found in 109.'],
      ['109 al-asad-2020-injured'],
    ],
    [
      'is no claim of another thing at the same place',
      '2020-03-17',
      [iran, 'Ain al-Asad has 109 barracks.'],
      [],
    ],
    ['is none where nothing of it is told', '2020-03-17', ['The market has 109 stalls.'], []],
  ] as const)('%s', (_, published, blocks, claims) => {
    expect(claimsIn(published, ...blocks)).toEqual(claims);
  });
});
