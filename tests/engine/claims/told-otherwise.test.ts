import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

function claimsIn(published: string, text: string): string[] {
  return analyse({ blocks: text.split('||').map((block) => block.trim()), published }, packs).flatMap(
    (annotation) =>
      annotation.kind === 'claim' && annotation.measure !== undefined
        ? [`${annotation.text} = ${annotation.measure.replace('syria-iraq:', '')}`]
        : [],
  );
}

describe('parties that are told by what they are', () => {
  test.each([
    [
      'a coalition by who leads it',
      '2019-09-20',
      'The alliance Washington leads counts 81 members and says it carried out 34,573 strikes between August 2014 and the end of August 2019.',
      ['81 = coalition-member-count', '34,573 = oir-strikes-total'],
    ],
    ['in Arabic', '2019-09-20', 'يضم التحالف الذي تقوده واشنطن 81 عضوا.', ['81 = coalition-member-count']],
    ['an alliance of others', '2019-09-20', 'The alliance that Paris leads counts 81 members.', []],
    ['an alliance that nobody is told to lead', '2019-09-20', 'The alliance now counts 81 members.', []],
    [
      'the coalition tells its forces and their operation',
      '2019-11-12',
      'ويقر التحالف الدولي، الذي يضم 81 عضوا، بأنه قتل من غير قصد 1335 مدنيا على الأقل.',
      ['81 = coalition-member-count', '1335 = oir-civilian-deaths'],
    ],
  ])('%s', (_why, published, text, expected) => {
    expect(claimsIn(published, text)).toEqual(expected);
  });
});

describe('headlines', () => {
  const camp = ['2019-04-18', 'The al-Hol camp in Syria holds 73,041 people, a U.N. official said.'] as const;
  test.each([
    [
      'a headline rounds the figure of its body',
      `Camp swells past 73,000 as states dither||${camp[1]}`,
      ['73,000 = al-hol-camp-population', '73,041 = al-hol-camp-population'],
    ],
    [
      'under another noun that the measure counts by',
      `More than 73,000 residents wait||${camp[1]}`,
      ['73,000 = al-hol-camp-population', '73,041 = al-hol-camp-population'],
    ],
    [
      'another figure',
      `Camp swells past 61,000 as states dither||${camp[1]}`,
      ['73,041 = al-hol-camp-population'],
    ],
    ['other things', `Aid for 73,000 schools is late||${camp[1]}`, ['73,041 = al-hol-camp-population']],
    [
      'two figures that it may round',
      `Another 73,000 as states dither||${camp[1]}||The town has 73,020 pupils.`,
      ['73,041 = al-hol-camp-population'],
    ],
    [
      'in Arabic',
      'المخيم يتجاوز 73 ألفا||يضم مخيم الهول في سوريا 73041 شخصا، وفق مسؤول أممي.',
      ['73 ألفا = al-hol-camp-population', '73041 = al-hol-camp-population'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(claimsIn(camp[0], text)).toEqual(expected);
  });
});

describe('rows of figures of a toll that grew', () => {
  const heading =
    'Why does the number of US troops injured in the Iranian strike on Ain al-Asad keep going up?';
  test.each([
    [
      'figures on record one after the other',
      `${heading}||At first there were none. By the middle of the month it was 11. Then 34 had been flown out, and on Tuesday it was 50.`,
      ['11', '34', '50'],
    ],
    [
      'in Arabic',
      'لماذا يرتفع عدد الجنود الأمريكيين المصابين في الضربة الإيرانية على قاعدة عين الأسد؟||كان العدد 11 في البداية. ثم صار 34، وبلغ الثلاثاء 50.',
      ['11', '34', '50'],
    ],
    [
      'two of two digits tell nothing',
      `${heading}||At first there were none. A week later it was 11. There are 34 of that kind.`,
      [],
    ],
    ['of other things', `${heading}||He owns 11 cars, has sold 34 houses and is 50 years old.`, []],
    [
      'of what became of others',
      `${heading}||By the middle of the month 11 were killed in the floods. Then it was 34 dead, and on Tuesday 50 dead.`,
      [],
    ],
  ])('%s', (_why, text, expected) => {
    const found = claimsIn('2020-01-29', text);
    expect(found.filter((claim) => claim.includes('al-asad-2020-injured'))).toEqual(
      expected.map((number) => `${number} = al-asad-2020-injured`),
    );
  });
});

describe('those counted are a list', () => {
  test.each([
    [
      'what the list does is behind it',
      'About 7,100 of its men remain behind bars and 55,000 of their wives, children and neighbors live at al-Hol.',
      ['55,000 = al-hol-camp-population'],
    ],
    [
      'they do something else',
      'About 7,100 of its men remain behind bars and 55,000 of their wives, children and neighbors wrote to al-Hol.',
      [],
    ],
  ])('%s', (_why, text, expected) => {
    expect(
      claimsIn('2022-08-26', `The al-Hol camp in northeastern Syria was set up for others.||${text}`),
    ).toEqual(expected);
  });
});
