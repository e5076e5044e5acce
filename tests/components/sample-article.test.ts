import { describe, expect, test } from 'vitest';
import { SAMPLE_ARTICLES, SAMPLE_DATE } from '../../components/welcome/articles.ts';
import { analyse } from '../../engine/analyse.ts';
import type { Annotation } from '../../engine/annotation.ts';
import { buildCard } from '../../engine/context/build-card.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

const packs = loadBundledPacks();

const documentOf = (lang: 'ar' | 'en') => {
  const { headline, paragraphs } = SAMPLE_ARTICLES[lang];
  return { blocks: [headline, ...paragraphs], lang, published: SAMPLE_DATE };
};

/** Text and meaning of what is to be tried on the first-run page. */
const meaningOf = (found: Annotation): unknown => {
  switch (found.kind) {
    case 'entity':
      return found.entity;
    case 'date':
      return found.value;
    case 'event':
      return found.events[0];
    case 'claim':
      return 'measure' in found ? found.measure : undefined;
    case 'quantity':
      return found.value;
  }
};

const WANTED = {
  ar: [
    ['entity', 'قاعدة القرية الخضراء', 'syria-iraq:green-village', 'a base with earlier attacks'],
    ['event', 'صاروخين سقطا', 'syria-iraq:2023-03-13-green-village', 'the event itself, told with a dual'],
    ['quantity', 'صاروخين', 2, 'a dual'],
    ['date', 'مساء 13 مارس الجاري', '2023-03-13', 'a date that needs the article’s own'],
    ['date', 'قبل ذلك بأربعة أيام', '2023-02-14', 'a date that needs the sentence before'],
    ['event', 'أسقطت', 'syria-iraq:2023-02-14-conoco-drone', 'an earlier event by that date'],
    ['entity', 'مارك ميلي', 'syria-iraq:mark-milley', 'a person'],
    ['claim', '900', 'syria-iraq:us-troops-in-syria', 'a number on record'],
    ['claim', '48', 'syria-iraq:centcom-disis-operations-month', 'a number of a month on record'],
    ['claim', '22', 'syria-iraq:centcom-isis-killed-month', 'one that stands beside it'],
  ],
  en: [
    ['entity', 'Green Village base', 'syria-iraq:green-village', 'a base with earlier attacks'],
    ['event', 'rockets landed', 'syria-iraq:2023-03-13-green-village', 'the event itself'],
    ['date', 'Monday evening, March 13', '2023-03-13', 'a date that needs the article’s own'],
    ['date', 'Feb. 14', '2023-02-14', 'an earlier date'],
    ['entity', 'Mark Milley', 'syria-iraq:mark-milley', 'a person'],
    ['claim', '900', 'syria-iraq:us-troops-in-syria', 'a number on record'],
    ['claim', '48', 'syria-iraq:centcom-disis-operations-month', 'a number of a month on record'],
    ['claim', '22', 'syria-iraq:centcom-isis-killed-month', 'one that stands beside it'],
  ],
} as const;

describe.each(['ar', 'en'] as const)('the sample article, %s', (lang) => {
  const document = documentOf(lang);
  const annotations = analyse(document, packs);
  const cardOf = (kind: string, text: string) => {
    const found = annotations.find((one) => one.kind === kind && one.text === text);
    return buildCard(found!.id, { document, annotations, packs });
  };

  test.each(WANTED[lang].map(([kind, text, meaning, why]) => [why, kind, text, meaning] as const))(
    'has %s: %s «%s»',
    (_, kind, text, meaning) => {
      const found = annotations.filter((one) => one.kind === kind && one.text === text);
      expect(found.map(meaningOf)).toContain(meaning);
    },
  );

  test('its numbers are those of the record', () => {
    for (const text of ['900', '48', '22'])
      expect(cardOf('claim', text), text).toMatchObject({ measure: { comparison: { result: 'agrees' } } });
  });

  test('the card of the base has attacks before its date and, apart, since', () => {
    const card = cardOf('entity', WANTED[lang][0][1]);
    if (card?.kind !== 'entity') throw new Error('the base has no card');
    expect(card.asOf).toBe(SAMPLE_DATE);
    expect(card.events.before.length).toBeGreaterThan(1);
    expect(card.events.since.length).toBeGreaterThan(1);
  });
});
