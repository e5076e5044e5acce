import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

function eventsIn(published: string, ...blocks: string[]): string[] {
  return analyse({ blocks, published }, packs).flatMap((annotation) =>
    annotation.kind === 'event'
      ? [`${annotation.text} → ${annotation.events.map((id) => id.split(':')[1]).join() || 'none'}`]
      : [],
  );
}

describe('what was told before', () => {
  test('one more of the same weapon', () => {
    expect(
      eventsIn(
        '2022-08-26',
        'Rockets landed inside the Conoco base in Syria on Wednesday evening, and more fell near Green Village.',
      ),
    ).toEqual(['Rockets landed → 2022-08-24-conoco', 'more fell → 2022-08-24-green-village']);
  });

  test('one more, in Arabic', () => {
    expect(
      eventsIn(
        '2021-07-08',
        'أُسقطت مسيّرة فوق السفارة الأمريكية في بغداد يوم الثلاثاء، ثم انفجرت أخرى قرب مطار أربيل ليل الثلاثاء.',
      ),
    ).toEqual(['أُسقطت مسيّرة → 2021-07-06-us-embassy-baghdad', 'انفجرت أخرى → 2021-07-06-erbil-airbase']);
  });

  test('one more of what is no weapon', () => {
    expect(
      eventsIn(
        '2021-07-08',
        'وصلت شاحنة إلى أربيل يوم الثلاثاء، ثم انفجرت أخرى قرب مطار أربيل ليل الثلاثاء.',
      ),
    ).toEqual([]);
  });

  test('two of one day, joined', () => {
    expect(
      eventsIn(
        '2022-08-26',
        'On Aug. 15, drones came at al-Tanf in southern Syria and rounds fell short of Green Village.',
      ),
    ).toEqual(['drones came → 2022-08-15-al-tanf', 'rounds fell → 2022-08-15-green-village']);
  });

  test('a day later than the first event of the paragraph before, which may not be its last date', () => {
    expect(
      eventsIn(
        '2022-08-25',
        'US aircraft struck bunkers in Deir al-Zor in Syria late on Tuesday, an answer to drones sent against al-Tanf on Aug 15.',
        'Rockets landed inside the Conoco gas plant a day later, wounding three soldiers.',
      ).at(-1),
    ).toBe('Rockets landed → 2022-08-24-conoco');
  });

  test('of a day counted from another it is not said that nothing is on record', () => {
    expect(
      eventsIn(
        '2023-06-20',
        'The talks began on 2 June 2023.',
        'Rockets landed on the Conoco base in Syria a day later.',
      ),
    ).toEqual([]);
  });
});

describe('days that are told elsewhere or roundly', () => {
  test('a date alone over the paragraph, in a chronology', () => {
    expect(
      eventsIn(
        '2023-08-25',
        'الاثنين 21 آب',
        'جال قائد القيادة المركزية الأميركية الجنرال مايكل كوريلا في مخيم الهول ثم في مخيم روج.',
      ),
    ).toEqual(['جال → 2023-08-21-kurilla-visit']);
  });

  test('under another date of its own it does not count', () => {
    expect(
      eventsIn(
        '2023-08-25',
        'الاثنين 21 آب',
        'جال الجنرال مايكل كوريلا في مخيم الهول في 12 آب ثم في مخيم روج.',
      ),
    ).toEqual([]);
  });

  test('three paragraphs on it does not count', () => {
    expect(
      eventsIn(
        '2023-08-25',
        '21 آب',
        'ارتفعت أسعار الخبز.',
        'هطلت أمطار.',
        'جال الجنرال مايكل كوريلا في مخيم الهول.',
      ),
    ).toEqual([]);
  });

  test('weeks are told roundly', () => {
    expect(
      eventsIn(
        '2020-01-31',
        'Iranian missiles hit a base in western Iraq three weeks ago and hurt US troops.',
      ),
    ).toEqual(['missiles hit → 2020-01-08-al-asad']);
  });

  test('days are not', () => {
    expect(
      eventsIn('2020-01-31', 'Iranian missiles hit a base in western Iraq 20 days ago and hurt US troops.'),
    ).toEqual([]);
  });
});

describe('what forbids a record', () => {
  test.each([
    [
      'so many times',
      '2023-10-31',
      'On Monday Ain al-Asad in Iraq had been attacked with drones and rockets 23 times this month.',
    ],
    [
      'hurt where the record knows of none',
      '2023-02-18',
      'أصيب سبعة جنود أميركيين في غارة أميركية بطائرة هليكوبتر شرقي سوريا.',
    ],
  ])('%s', (_reason, published, text) => {
    expect(eventsIn(published, text)).toEqual([]);
  });

  test('the first since: the one before is told by its own words', () => {
    expect(
      eventsIn(
        '2020-02-13',
        'The base, K1, lies near Kirkuk in Iraq.',
        'It was the first attack on the base since December 27, when a volley of 30 rockets killed a US contractor.',
      ),
    ).toEqual(['volley → 2019-12-27-k1']);
  });

  test('another count of the weapon', () => {
    expect(
      eventsIn(
        '2021-07-07',
        'حققت القوات العراقية في حادثة سقوط 14 صاروخا على قاعدة عين الأسد الجوية في العراق.',
      ),
    ).toEqual(['سقوط → 2021-07-07-al-asad']);
    expect(
      eventsIn(
        '2021-07-07',
        'حققت القوات العراقية في حادثة سقوط 3 صواريخ على قاعدة عين الأسد الجوية في العراق.',
      ),
    ).not.toContain('سقوط → 2021-07-07-al-asad');
  });
});
