import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { partsByPlace } from '../../../engine/claims/parts-by-place.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();
const PUBLISHED = '2023-08-09';

function partsIn(text: string): { total: number; items: string[]; sum: number }[] {
  const document = { blocks: text.split('\n'), published: PUBLISHED };
  const annotations = analyse(document, packs);
  return [...new Set(partsByPlace(packs, document, annotations).values())].map(
    ({ total, items, places, sum }) => ({
      total,
      items: items.map((item, i) => `${item.text} ${places?.[i]?.split(':')[1]}`),
      sum,
    }),
  );
}

const AR_TOTAL =
  'قالت القيادة المركزية الأمريكية إن عملياتها ضد داعش في العراق وسوريا خلال يوليو الماضي أسفرت عن اعتقال 30 عنصرا من التنظيم.';
const EN_TOTAL =
  'U.S. Central Command said its operations against ISIS in Iraq and Syria in July led to 30 operatives detained.';

describe('parts of a total by place, anywhere in the article', () => {
  test.each([
    [
      `${AR_TOTAL}\nوفي العراق اعتقل 6 عناصر من التنظيم، وفي سوريا اعتقل 7 عناصر.`,
      [{ total: 30, items: ['6 iraq', '7 syria'], sum: 13 }],
      'they come to less than half of it',
    ],
    [
      `${AR_TOTAL}\nوذكر البيان أن 24 عنصرا اعتقلوا في العراق.\nوأضاف أن القوات اعتقلت في سوريا 6 عناصر.`,
      [{ total: 30, items: ['24 iraq', '6 syria'], sum: 30 }],
      'they add up, though in paragraphs of their own',
    ],
    [
      `${EN_TOTAL}\nIn Iraq, 12 operations ended with 9 operatives detained. In Syria, 8 operatives were captured.`,
      [{ total: 30, items: ['9 iraq', '8 syria'], sum: 17 }],
      'operations beside them are no part of the detained',
    ],
    [
      `${EN_TOTAL}\nIt counted 9 operatives detained in Iraq and 21 operatives detained in Syria.`,
      [{ total: 30, items: ['9 iraq', '21 syria'], sum: 30 }],
      'the place behind its number',
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });

  test.each([
    [`${AR_TOTAL}\nوفي العراق اعتقل 6 عناصر من التنظيم.`, 'of one of two places alone'],
    [
      `${AR_TOTAL}\nوفي العراق قتل 6 عناصر من التنظيم، وفي سوريا قتل 7 عناصر.`,
      'the killed are no part of the detained',
    ],
    [
      `${AR_TOTAL}\nوفي يونيو اعتقل 6 عناصر في العراق، وفي الشهر ذاته اعتقل 7 عناصر في سوريا.`,
      'those of another month',
    ],
    [
      `${EN_TOTAL}\nIn Iraq, about 9 operatives were detained. In Syria, 8 operatives were detained.`,
      'a rough part adds up to nothing exact',
    ],
    [
      `${EN_TOTAL}\nIn Iraq, 9 operatives were detained; in Syria 8 operatives. In Iraq, 11 operatives were detained.`,
      'two numbers for one place',
    ],
    [
      `${EN_TOTAL}\nIn Lebanon, 9 operatives were detained. In Jordan, 8 operatives were detained.`,
      'other countries',
    ],
  ])('none: %s', (text) => {
    expect(partsIn(text)).toEqual([]);
  });

  test('the card of a part without a measure of its own leads to all of them', () => {
    const document = {
      blocks: [AR_TOTAL, 'وفي العراق اعتقل 6 عناصر من التنظيم، وفي سوريا اعتقل 7 عناصر.'],
      published: PUBLISHED,
    };
    const annotations = analyse(document, packs);
    const part = annotations.find(
      ({ kind, block, text }) => kind === 'quantity' && block === 1 && text === '7',
    );
    expect(buildCard(part!.id, { document, annotations, packs })).toMatchObject({
      kind: 'number',
      measure: null,
      parts: {
        sum: 13,
        total: 30,
        items: [
          { text: '6', place: { en: 'Iraq' } },
          { text: '7', place: { en: 'Syria' } },
        ],
      },
    });
  });
});
