import { describe, expect, test } from 'vitest';
import { BadInput, publicationDate } from '../../cli/bad-input.ts';
import { annotateBatch } from '../../cli/batch.ts';
import type { FlatAnnotation } from '../../cli/flat-annotation.ts';
import { linesOf } from '../../cli/lines.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

const packs = loadBundledPacks();

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function batch(lines: readonly string[], size = 7) {
  const answers: { id: unknown; annotations: FlatAnnotation[] }[] = [];
  for await (const line of annotateBatch(chunksOf(lines.join('\n'), size), packs, {})) {
    expect(line.endsWith('\n')).toBe(true);
    answers.push(JSON.parse(line));
  }
  return answers;
}

describe('lines of a stream', () => {
  test.each([1, 2, 3, 1000])('are cut at LF alone, by chunks of %i bytes', async (size) => {
    const lines: string[] = [];
    for await (const line of linesOf(chunksOf('أ\u2028ب\n\nج\r\nد', size)))
      lines.push(new TextDecoder().decode(line));
    expect(lines).toEqual(['أ\u2028ب', '', 'ج\r', 'د']);
  });
});

describe('a batch', () => {
  test('answers each document in order, with offsets in its whole text', async () => {
    const text = 'عنوان\n\nقتل ثلاثة جنود في 4 مارس الحالي';
    const [first, second] = await batch([
      JSON.stringify({ id: 7, text, published: '2023-03-14', lang: 'ar', section: 'passed over' }),
      '',
      JSON.stringify({ id: 'b', text: 'Two soldiers were hurt on Sunday.', published: null, lang: '' }),
    ]);
    expect(first!.id).toBe(7);
    expect(
      first!.annotations.map(({ kind, start, end, value }) => [kind, text.slice(start, end), value]),
    ).toEqual([
      ['quantity', 'ثلاثة', 3],
      ['date', '4 مارس الحالي', '2023-03-04'],
    ]);
    expect(second!.id).toBe('b');
    expect(second!.annotations[0]).toMatchObject({ kind: 'quantity', text: 'Two', value: 2 });
  });

  test('a clitic stands in prefix and not in the span', async () => {
    const [answer] = await batch([JSON.stringify({ id: 1, text: 'سافر الوفد لسوريا وبغداد.' })]);
    expect(answer!.annotations.map(({ text, prefix, entity }) => [prefix, text, entity])).toEqual([
      ['ل', 'سوريا', 'syria-iraq:syria'],
      ['و', 'بغداد', 'syria-iraq:baghdad'],
    ]);
  });

  test('takes a long line', async () => {
    const text = `${'كلمة بعد كلمة، '.repeat(100_000)}قتل ثلاثة جنود.`;
    const [answer] = await batch([JSON.stringify({ id: 1, text })], 65_536);
    expect(answer!.annotations).toHaveLength(1);
    expect(text.slice(answer!.annotations[0]!.start)).toBe('ثلاثة جنود.');
  });

  test.each([
    ['no JSON', '{"id": 1, "text": "أ"', /^line 2: no JSON/],
    ['no text', '{"id": 1}', /^line 2: has no "text"/],
    ['no id', '{"text": "أ"}', /^line 2: has no "id"/],
    ['text of another type', '{"id": 1, "text": 5}', /^line 2: text must be a string/],
    ['another language', '{"id": 1, "text": "أ", "lang": "fr"}', /^line 2: lang must be "ar" or "en"/],
    ['no such day', '{"id": 1, "text": "أ", "published": "2023-02-29"}', /^line 2: "2023-02-29" is no day/],
    ['no object', '"أ"', /^line 2: must be an object/],
  ])('stops at a bad line and names it: %s', async (_, line, message) => {
    const answers: string[] = [];
    const run = async () => {
      for await (const answer of annotateBatch(
        chunksOf(`{"id": 0, "text": "أ"}\n${line}\n{"id": 2, "text": "ب"}`, 9),
        packs,
        {},
      ))
        answers.push(answer);
    };
    await expect(run()).rejects.toThrow(message);
    await expect(run()).rejects.toBeInstanceOf(BadInput);
    expect(answers).toHaveLength(2);
  });

  test('stops at bytes that are no UTF-8', async () => {
    async function* bytes() {
      yield new Uint8Array([0x22, 0xff, 0x22]);
    }
    await expect(annotateBatch(bytes(), packs, {}).next()).rejects.toThrow('line 1: not UTF-8');
  });
});

describe('a publication date', () => {
  test.each([
    '2023-03-14',
    '2024-02-29',
    '2023-03-14T09:30',
    '2023-03-14T09:30:05.120Z',
    '2023-03-14 09:30+03:00',
  ])('%s is taken as it stands', (date) => {
    expect(publicationDate(date)).toBe(date);
  });

  test.each([
    '2023-03',
    '14/03/2023',
    '2023-3-14',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    'yesterday',
    '',
  ])('"%s" is refused', (date) => {
    expect(() => publicationDate(date)).toThrow(BadInput);
  });
});
