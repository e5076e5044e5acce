import { describe, expect, test } from 'vitest';
import { cite } from '../../components/card/citation.ts';
import type { EntityCard } from '../../engine/context/card.ts';
import { CARDS } from '../fixtures/cards.ts';

describe('a card as a citation', () => {
  test('in Arabic: the statements with numbers, the sources below in that order', () => {
    const { text } = cite(CARDS.milley, { lang: 'ar' });
    const lines = text.split('\n');
    expect(lines[0]).toBe('مارك ميلي');
    expect(text).toContain('حتى تاريخ المقال: 14 مارس 2023');
    expect(text).toMatch(/رئيس هيئة الأركان المشتركة الأمريكية \(منذ 30 سبتمبر 2019\) (?:\[\d\])+/);
    expect(text).toMatch(/\n1\. .+، https:\/\//);
    expect(lines.at(-1)).toBe('سياق · سوريا والعراق، بيانات حتى مارس 2026');
  });

  test('in English, with what came after the article left out', () => {
    const { text } = cite(CARDS.greenVillage, { lang: 'en' });
    expect(text).toContain('10 attacks on record here before this article');
    expect(text).toContain('13 March 2023: Two rockets landed');
    for (const { summary } of CARDS.greenVillage.events.since) expect(text).not.toContain(summary.en);
    expect(cite(CARDS.milley, { lang: 'en' }).text).not.toContain('September 2023)');
  });

  test('every number that is cited is listed, once, and only those', () => {
    for (const card of Object.values(CARDS)) {
      const { text } = cite(card, { lang: 'en' });
      const cited = new Set([...text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n)));
      const listed = [...text.matchAll(/^(\d+)\. /gmu)].map(([, n]) => Number(n));
      expect(listed).toEqual([...cited].sort((a, b) => a - b));
    }
  });

  test('the HTML has a direction and escapes what the records say', () => {
    const hostile: EntityCard = {
      ...CARDS.milley,
      title: { ar: '<img src=x onerror=alert(1)>', en: '<b>&"' },
      sources: CARDS.milley.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })),
    };
    const { html } = cite(hostile, { lang: 'ar' });
    expect(html).toContain('dir="rtl" lang="ar"');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('javascript:');
    expect(cite(CARDS.milley, { lang: 'en' }).html).toMatch(/<li><a href="https:/);
  });
});
