import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageRequest } from '../../entrypoints/content/page-requests.ts';
import { BackgroundRequest, MAX_PAGE_BLOCKS, PAGE_COMMANDS, PageRequest } from '../../platform/messages.ts';

const document = { key: 'k', blocks: ['نص'], url: 'https://news.example/' };

describe('what the background takes', () => {
  const good: readonly unknown[] = [
    { type: 'analyse', document },
    { type: 'analyse', document: { ...document, published: '2023-03-14T09:30', lang: 'ar' } },
    { type: 'analyse', document: { ...document, datelines: ['14 مارس 2023'] } },
    { type: 'card', key: 'k', annotation: 'n0.1.2' },
    { type: 'card', key: 'k', annotation: 'n0.1.2', document },
    { type: 'marked', count: 3 },
    { type: 'load-card' },
    { type: 'annotate-tab', tab: 5 },
    { type: 'status' },
    { type: 'dossier', key: 'k' },
    { type: 'dossier', key: 'k', document },
    { type: 'labels', entities: ['syria-iraq:mark-milley'] },
    { type: 'page-notice' },
    { type: 'page-notice', annotation: 'n0.1.2' },
  ];
  test.each(good.map((message) => [JSON.stringify(message), message]))('%s', (_, message) => {
    expect(v.is(BackgroundRequest, message)).toBe(true);
  });

  const bad: readonly unknown[] = [
    undefined,
    null,
    'analyse',
    {},
    { type: 'other' },
    { type: 'analyse' },
    { type: 'analyse', document: { ...document, blocks: 'نص' } },
    { type: 'analyse', document: { ...document, blocks: [1] } },
    { type: 'analyse', document: { ...document, published: 'أمس' } },
    { type: 'analyse', document: { ...document, datelines: Array(9).fill('14 مارس 2023') } },
    { type: 'analyse', document: { ...document, datelines: ['9'.repeat(301)] } },
    { type: 'card', key: 'k' },
    { type: 'marked', count: -1 },
    { type: 'dossier' },
    { type: 'labels', entities: Array(1001).fill('a') },
    { type: 'page-notice', annotation: 5 },
    { type: 'annotate-tab', tab: 'x' },
  ];
  test.each(bad.map((message) => [JSON.stringify(message) ?? 'nothing', message]))('not %s', (_, message) => {
    expect(v.is(BackgroundRequest, message)).toBe(false);
  });

  test('not more blocks than a page may have', () => {
    const blocks = Array(MAX_PAGE_BLOCKS + 1).fill('');
    expect(v.is(BackgroundRequest, { type: 'analyse', document: { ...document, blocks } })).toBe(false);
  });
});

describe('what a page takes: the check by hand agrees with the schema', () => {
  const messages: readonly unknown[] = [
    { type: 'summary' },
    { type: 'page-dossier' },
    { type: 'reveal', annotation: 'n0.1.2' },
    ...PAGE_COMMANDS.map((command) => ({ type: 'command', command })),
    { type: 'set-published', published: '2023-03-14' },
    { type: 'set-published', published: '2023-03-14T09:30' },
    { type: 'set-published', published: null },
    { type: 'set-published', published: '2023-03-14 nonsense' },
    { type: 'set-published', published: 5 },
    { type: 'set-published' },
    { type: 'reveal' },
    { type: 'reveal', annotation: 3 },
    { type: 'command', command: 'toggle' },
    { type: 'command' },
    { type: 'constructor' },
    {},
    null,
    undefined,
    'summary',
    [],
  ];
  test.each(messages.map((message) => [JSON.stringify(message) ?? 'nothing', message]))(
    '%s',
    (_, message) => {
      const checked = v.safeParse(PageRequest, message);
      expect(pageRequest(message)).toEqual(checked.success ? checked.output : undefined);
    },
  );
});

test('what is for the background is for no page: the extension’s own pages hear both', () => {
  const typesOf = ({ options }: typeof BackgroundRequest | typeof PageRequest) =>
    options.map(({ entries }) => entries.type.literal as string);
  const ofPages = new Set(typesOf(PageRequest));
  expect(ofPages.size).toBe(5);
  expect(typesOf(BackgroundRequest).filter((type) => ofPages.has(type))).toEqual([]);
});
