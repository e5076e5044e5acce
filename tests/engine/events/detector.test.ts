import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { claimDetector } from '../../../engine/claims/detector.ts';
import { dateDetector } from '../../../engine/dates/detector.ts';
import { eventDetector } from '../../../engine/events/detector.ts';
import { entityDetector } from '../../../engine/names/detector.ts';
import { quantityDetector } from '../../../engine/quantities/detector.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();
const detectors = [dateDetector, quantityDetector, entityDetector, claimDetector, eventDetector];

/** Events as "words → record", the pack's name left out; "none" where the text's event is not on record. */
function eventsIn(published: string, ...blocks: string[]): string[] {
  return analyse({ blocks, published }, packs, { detectors }).flatMap((found) =>
    found.kind === 'event'
      ? [`${found.text} → ${found.events.map((id) => id.split(':')[1]).join(' ') || 'none'}`]
      : [],
  );
}

describe('words that refer to an event on record', () => {
  test.each([
    [
      '2024-02-04',
      'جاءت الضربات ليل الجمعة ردا على هجوم البرج 22 الذي أودى بثلاثة جنود في 28 يناير الماضي.',
      'هجوم → 2024-01-28-tower-22',
    ],
    [
      '2024-02-03',
      'The raids answered the drone strike in Jordan that killed three US troops last weekend.',
      'drone strike → 2024-01-28-tower-22',
    ],
    [
      '2023-12-20',
      'A rocket was fired at Al Asad Air Base in Iraq on Wednesday morning.',
      'rocket was fired → 2023-12-20-al-asad',
    ],
    [
      '2023-03-25',
      'سقطت خمسة صواريخ على موقع كونوكو في سوريا يوم الجمعة، وطال القصف منازل قرب القرية الخضراء.',
      'سقطت → 2023-03-24-conoco',
    ],
    [
      '2023-04-01',
      'تعرضت قاعدة أمريكية قرب الحسكة لهجوم بطائرة مسيرة في 23 مارس أسفر عن مقتل متعاقد أمريكي.',
      'هجوم بطائرة مسيرة → 2023-03-23-hasakah-base',
    ],
    [
      '2023-04-01',
      'A drone attack on a coalition base near Hasakah on March 23 killed a US contractor.',
      'drone attack → 2023-03-23-hasakah-base',
    ],
    [
      '2023-03-14',
      'استهدفت صواريخ قاعدة القرية الخضراء في سوريا مساء الاثنين، وفق القيادة المركزية الأمريكية.',
      'استهدفت صواريخ → 2023-03-13-green-village',
    ],
    [
      '2023-03-14',
      'Rockets landed near coalition forces at Green Village in Syria on Monday, US Central Command said.',
      'Rockets landed → 2023-03-13-green-village',
    ],
    [
      '2023-03-14',
      'تعرضت قاعدة القرية الخضراء الأمريكية لهجوم صاروخي في 19 فبراير 2023.',
      'هجوم صاروخي → 2023-02-18-green-village',
    ],
    [
      '2023-03-14',
      'تعرضت قاعدة التنف في سوريا لهجوم بثلاث طائرات مسيرة في 20 يناير.',
      'هجوم → 2023-01-20-al-tanf',
    ],
    [
      '2024-01-29',
      'Three US soldiers were killed in a drone attack on Tower 22 in Jordan on Sunday.',
      'drone attack → 2024-01-28-tower-22',
    ],
    [
      '2023-02-15',
      'أعلنت القيادة المركزية الأمريكية إسقاط طائرة مسيرة إيرانية الصنع فوق موقع كونيكو في سوريا أمس الثلاثاء.',
      'إسقاط طائرة مسيرة إيرانية → 2023-02-14-conoco-drone',
    ],
    [
      '2023-02-15',
      'US forces shot down an Iranian-made drone near Conoco in Syria on Feb. 14.',
      'shot down → 2023-02-14-conoco-drone',
    ],
    [
      '2023-03-06',
      'أجرى الجنرال مارك ميلي زيارة قصيرة لسوريا في 4 مارس.',
      'زيارة قصيرة لسوريا → 2023-03-04-milley-visit',
    ],
    [
      '2023-03-06',
      'Gen. Mark Milley made an unannounced visit to Syria on March 4.',
      'unannounced visit to Syria → 2023-03-04-milley-visit',
    ],
    [
      '2019-10-28',
      'نفذت القوات الأمريكية غارة في باريشا شمال غرب سوريا ليل 26 أكتوبر أدت إلى مقتل البغدادي.',
      'غارة → 2019-10-26-baghdadi-raid',
    ],
    [
      '2023-06-01',
      'كان هجوم صاروخي قد استهدف القرية الخضراء في سوريا في 13 مارس الماضي.',
      'هجوم صاروخي → 2023-03-13-green-village',
    ],
    [
      '2023-05-10',
      'قالت القيادة المركزية الأمريكية إنها نفذت 35 عملية ضد تنظيم داعش في العراق وسوريا خلال أبريل.',
      '35 عملية ضد تنظيم داعش → 2023-04-30-centcom-april-count',
    ],
    [
      '2020-01-10',
      'Iran fired ballistic missiles at Ain al-Asad air base in Iraq on January 8.',
      'fired ballistic missiles → 2020-01-08-al-asad',
    ],
    [
      '2023-03-31',
      'A drone slammed into a coalition base outside Hasakah in Syria on March 23 and killed a contractor.',
      'drone slammed → 2023-03-23-hasakah-base',
    ],
    [
      '2023-03-31',
      'Rockets were lobbed at Green Village in eastern Syria on March 24.',
      'Rockets were lobbed → 2023-03-24-green-village',
    ],
    ['2020-01-10', 'قُتل قاسم سليماني في بغداد في 3 يناير 2020.', 'قُتل → 2020-01-03-soleimani'],
  ])('%s: %s', (published, text, event) => {
    expect(eventsIn(published, text)).toEqual([event]);
  });

  test('the article’s own event needs no date, only its place on the page', () => {
    expect(
      eventsIn(
        '2023-01-05',
        'هجوم صاروخي على قاعدة كونيكو',
        'قالت القيادة المركزية الأمريكية إن أحدا لم يصب من قوات التحالف في كونيكو شمال شرق سوريا.',
      ),
    ).toEqual(['هجوم صاروخي → 2023-01-04-conoco']);
  });
});

describe('near misses are not linked', () => {
  test.each([
    [
      '2023-03-14',
      'لم تسقط صواريخ على القرية الخضراء في سوريا في 13 مارس.',
      'it is said that it did not happen',
    ],
    ['2023-03-14', 'هجوم إلكتروني على القرية الخضراء في سوريا في 13 مارس.', 'no attack of arms'],
    [
      '2023-03-14',
      'قتل تسعة أشخاص في غارة على سوق في دمشق في 13 مارس.',
      'as many as elsewhere, at another place',
    ],
    ['2023-03-14', 'He died of a heart attack at Green Village in Syria on March 13.', 'no attack of arms'],
    [
      '2023-03-14',
      'Such rocket attacks on Green Village in Syria put civilians at risk, it said on March 13.',
      'a kind of attack, not one',
    ],
    ['2023-03-14', 'تعرضت قاعدة القرية الخضراء الأمريكية لهجوم صاروخي في 20 فبراير 2023.', 'two days off'],
    [
      '2023-03-14',
      'تعرضت قاعدة التنف في سوريا لهجوم صاروخي في 20 يناير.',
      'drones came that day, no rockets',
    ],
    ['2023-03-06', 'زار وزير الخارجية العراقي سوريا في 4 مارس.', 'another visitor'],
    ['2023-03-06', 'زار مارك ميلي بغداد في 4 مارس.', 'another place'],
    ['2023-03-14', 'شنت إسرائيل غارة جوية على دمشق في 13 مارس.', 'another raid of that day'],
    ['2023-03-14', 'أطلق مسلحون هجوما صاروخيا على كركوك في 13 مارس.', 'another city and country'],
    ['2023-03-14', 'تعرضت مدينة حلب في سوريا لقصف صاروخي في 13 مارس.', 'another city'],
    ['2023-03-14', 'نفت القيادة المركزية أي هجوم صاروخي على قواتها في سوريا.', 'no event at all'],
    [
      '2023-03-12',
      'حذرت القوات الأمريكية من هجوم صاروخي على القرية الخضراء في سوريا.',
      'it had not happened yet',
    ],
    [
      '2024-02-04',
      'جاءت الضربات ليل الجمعة ردا على هجوم البرج 22 الذي أودى بثلاثة جنود في 25 يناير الماضي.',
      'the site beside the noun, but nothing there on any day of the sentence',
    ],
    [
      '2024-02-03',
      'The raids answered the drone strike in Lebanon that killed three US troops last weekend.',
      'another country',
    ],
    ['2023-07-01', 'هجوم صاروخي على قاعدة كونيكو في سوريا.', 'no record of that day'],
    ['2023-03-14', 'The rocket attack on Erbil last month killed a contractor.', 'a month gives no day'],
  ])('%s: %s (%s)', (published, text) => {
    expect(eventsIn(published, text)).toEqual([]);
  });

  test.each([
    ['سقط صاروخان قرب قاعدة الشدادي الأمريكية في سوريا يوم 13 مارس.', 'سقط صاروخان → none', 'another base'],
    ['استهدف هجوم صاروخي قاعدة عين الأسد في العراق في 13 مارس.', 'هجوم صاروخي → none', 'another country'],
  ])('an attack that no record has is said to have none: %s', (text, event) => {
    expect(eventsIn('2023-03-14', text)).toEqual([event]);
  });
});

test('nothing after the article’s date is linked', () => {
  const text = 'استهدفت صواريخ قاعدة القرية الخضراء في سوريا في 13 مارس 2023.';
  expect(eventsIn('2023-03-13', text)).toEqual(['استهدفت صواريخ → 2023-03-13-green-village']);
  expect(eventsIn('2023-03-12', text)).toEqual([]);
});
