import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

function eventsIn(published: string, text: string): string[] {
  return analyse({ blocks: [text], published }, packs).flatMap((annotation) =>
    annotation.kind === 'event' ? (annotation.events ?? []) : [],
  );
}

const BASE = 'syria-iraq:2023-03-23-hasakah-base';
const STRIKES = 'syria-iraq:2023-03-24-us-strikes-deir-ez-zor';

describe('who strikes whom', () => {
  test.each([
    [
      'the struck side strikes back on the same day',
      'The U.S. military carried out airstrikes in eastern Syria on Thursday night against groups backed by Iran.',
      [STRIKES],
    ],
    [
      'the drone and the answer to it in one sentence',
      'The Pentagon said it launched airstrikes in Syria on Thursday night, hours after a drone hit a base near Hasakah and killed an American contractor.',
      [STRIKES, BASE],
    ],
    ['the struck side is struck', 'A drone struck a U.S. base near Hasakah in Syria on Thursday.', [BASE]],
    [
      'what was carried out on them is no strike of theirs',
      'U.S. forces said that a drone attack was carried out on a base near Hasakah in Syria on Thursday.',
      [BASE],
    ],
    ['Arabic, the verb first', 'نفذت القوات الأمريكية ضربات جوية في شرق سوريا مساء الخميس.', [STRIKES]],
    [
      'Arabic, the verb behind its subject',
      'وقال البنتاغون إن الجيش الأمريكي شن غارات في سوريا ليل الخميس.',
      [STRIKES],
    ],
    ['others than the record has', 'شن الجيش الإسرائيلي غارات في سوريا ليل الخميس.', []],
    ['the next night', 'وقال البنتاغون إن الجيش الأمريكي شن غارات في سوريا ليل الأحد الماضي.', []],
    ['nobody is told to have flown them', 'شنت طائرات غارات في سوريا ليل الخميس.', []],
    ['Arabic, struck', 'تعرضت قاعدة أمريكية قرب الحسكة لهجوم بطائرة مسيرة يوم الخميس.', [BASE]],
    [
      'an answer to a killing is told by its own word, not by the one before',
      'أعلن الحرس الثوري شن هجمات على قوات أمريكية في العراق انتقاما لمقتل قاسم سليماني الذي استهدفته الولايات المتحدة قرب مطار بغداد.',
      ['syria-iraq:2020-01-03-soleimani'],
    ],
  ])('%s', (_reason, text, events) => {
    expect(eventsIn('2023-03-25', text)).toEqual(events);
  });
});
