import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { claimDetector } from '../../../engine/claims/detector.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import { edtfSpan } from '../../../engine/context/when.ts';
import { dateDetector } from '../../../engine/dates/detector.ts';
import { eventDetector } from '../../../engine/events/detector.ts';
import { entityDetector } from '../../../engine/names/detector.ts';
import { quantityDetector } from '../../../engine/quantities/detector.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();
const detectors = [dateDetector, quantityDetector, entityDetector, claimDetector, eventDetector];

const PIECES =
  '900 جندي أمريكي|في سوريا|وفي العراق|48 عملية|هجوم صاروخي|على القرية الخضراء|استهدف صاروخان|في 19 فبراير|زيارة|لسوريا|مارك ميلي|رئيس هيئة الأركان|،|.|داعش|القيادة المركزية الأمريكية|منذ|قتل|25 آخرين|US troops|in Syria|28 sites|rocket attack|on|Monday|"|«|ل|و|%|U.S.|of|million people|Egypt|5.5 مليون لاجئ سوري|تركيا|\ud800|\u200f';
const text = fc
  .array(fc.constantFrom(...PIECES.split('|')), { minLength: 1, maxLength: 25 })
  .map((p) => p.join(' '));
const published = fc.constantFrom(undefined, '2019-06-01', '2023-03-14', '2025-01-01');

test('any jumble of news words is read without throwing, and every span lies in its block', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), published, (blocks, date) => {
      const document = { blocks, ...(date === undefined ? {} : { published: date }) };
      for (const found of analyse(document, packs, { detectors })) {
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(blocks[found.block]!.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('no card of any annotation has something later under "at that time"', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('2019-06-01', '2023-03-14', '2025-01-01'), (block, date) => {
      const document = { blocks: [block], published: date };
      const annotations = analyse(document, packs, { detectors });
      const day = edtfSpan(date)!.start;
      for (const { id } of annotations) {
        const card = buildCard(id, { document, annotations, packs });
        const lines =
          card?.kind === 'entity'
            ? [
                ...card.events.before.map((line) => line.date),
                ...card.measures.map((m) => m.atTime?.at ?? date),
              ]
            : card?.kind === 'number' && card.measure !== null
              ? card.measure.series.before.map((line) => line.at)
              : card?.kind === 'event'
                ? [...card.events, ...card.atPlace.before].map((line) => line.date)
                : card?.kind === 'date'
                  ? [...card.onDay, ...card.around].map((line) => line.date)
                  : [];
        for (const line of lines) expect(edtfSpan(line)!.start).toBeLessThanOrEqual(day);
      }
    }),
    { numRuns: 60 },
  );
});
