import { expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

/** Of the parts on the card of the first number, the number with the English name of its place. */
function partsOf(text: string): string[] {
  const document = { blocks: [text], published: '2023-03-14' };
  const annotations = analyse(document, packs);
  const annotation = annotations.find(({ kind }) => kind === 'quantity')!;
  const card = buildCard(annotation.id, { document, annotations, packs });
  if (card?.kind !== 'number') return [];
  return (card.parts?.items ?? []).map(({ text: number, place }) => `${number} ${place?.en ?? '-'}`);
}

test.each<[string, string[], string]>([
  [
    'للتحالف 28 موقعا في سوريا، 17 موقعا في الحسكة و9 مواقع في دير الزور وموقعان في حمص.',
    ['17 Hasakah', '9 Deir ez-Zor', 'موقعان Homs'],
    'a place behind each part',
  ],
  ['تعرضت 26 قاعدة للقصف، 17 قاعدة كبيرة و9 قواعد صغيرة.', ['17 -', '9 -'], 'no place is named'],
])('%s %j (%s)', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});
