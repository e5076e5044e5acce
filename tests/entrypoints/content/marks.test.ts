// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Annotation } from '../../../engine/annotation.ts';
import { HitIndex } from '../../../entrypoints/content/hit-test.ts';
import { isSame, type Mark, marksOf, rangeOf, wanted } from '../../../entrypoints/content/marks.ts';
import { markBeside } from '../../../entrypoints/content/walk-marks.ts';
import type { Settings } from '../../../platform/settings.ts';
import { ARTICLE, blocksOf, FakeStaticRange, PARAGRAPH } from './page.ts';

beforeAll(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
});

function annotation(
  kind: Annotation['kind'],
  block: number,
  start: number,
  end: number,
  more = {},
): Annotation {
  const common = { id: `${kind}${block}.${start}.${end}`, block, start, end, text: '', confidence: 1 };
  return { ...common, kind, entity: 'world:syria', label: '', events: [], ...more } as unknown as Annotation;
}
const all = (annotations: readonly Annotation[]) => new Set(annotations.map(({ id }) => id));

/** The text that a range covers, read from the page's nodes. */
function textOf(range: StaticRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

test('a hidden name is left out wherever it stands, and nothing else is', () => {
  const [block] = blocksOf(ARTICLE);
  const marks = marksOf(
    [block!],
    [
      annotation('entity', 0, 0, 2),
      annotation('entity', 0, 3, 5, { entity: 'world:iraq' }),
      annotation('date', 0, 6, 8),
    ],
    new Set(['entity0.0.2', 'entity0.3.5', 'date0.6.8']),
  );
  const kept = (hiddenEntities: string[]) =>
    wanted(marks, { hiddenEntities, kindsOff: [], density: 'balanced' }).map((mark) => mark.annotation.id);
  expect(kept([])).toHaveLength(3);
  expect(kept(['world:syria'])).toEqual(['entity0.3.5', 'date0.6.8']);
});

describe('the way back from a block’s offsets to the page’s nodes', () => {
  const pieces = fc.array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom('ق', 'و', 'َ', 'ـ', ' ', 'a', '9', '٣', '\n', '«', '😀') }),
      tag: fc.constantFrom('', 'b', 'a', 'span', 'br'),
    }),
    { maxLength: 12 },
  );

  test('every span of a block is the same text on the page', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (all, a, b) => {
        const paragraph = document.createElement('p');
        for (const { text, tag } of all) {
          if (tag === '') paragraph.append(text);
          else {
            const child = paragraph.appendChild(document.createElement(tag));
            if (tag !== 'br') child.append(text);
          }
        }
        paragraph.append(PARAGRAPH, PARAGRAPH);
        document.body.replaceChildren(paragraph);
        const [block] = blocksOfPage();
        const start = Math.min(a % block!.text.length, b % block!.text.length);
        const end = Math.max(a % block!.text.length, b % block!.text.length) + 1;
        const range = rangeOf(block!, start, end);
        const written = block!.text.slice(start, end);
        // A line end of the page stands in no node; a line break of the source is a space in the block.
        const expected = written.replace(/\n/g, '');
        if (range !== undefined) expect(textOf(range).replace(/\n/g, ' ')).toBe(expected);
        else expect(written.startsWith('\n') || written.endsWith('\n')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a block is its nodes’ text, one after the other', () => {
    const [block] = blocksOf(`<p>قال <b>مارك</b><br><i> ميلي</i>\nإن ${PARAGRAPH}</p>`);
    for (const { node, start } of block!.segments)
      expect(block!.text.slice(start, start + node.data.length)).toBe(node.data.replace(/\n/g, ' '));
    expect(block!.text.startsWith('قال مارك\n ميلي إن ')).toBe(true);
  });

  test('words that the page has changed since are not marked', () => {
    const [block] = blocksOf(`<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`);
    block!.segments[0]!.node.data = `خبر ${PARAGRAPH}`;
    expect(rangeOf(block!, 4, 11)).toBeUndefined();
  });
});

function blocksOfPage() {
  return blocksOf(document.body.innerHTML);
}

describe('which annotations are marked', () => {
  test('those that have a card, as many as the reader wants', () => {
    const blocks = blocksOf(`<h1>أول</h1>${ARTICLE}<h2>ثان</h2>${ARTICLE}`);
    const annotations = [
      annotation('entity', 1, 0, 3),
      annotation('entity', 1, 10, 13),
      annotation('date', 1, 20, 24),
      annotation('date', 1, 30, 34),
      annotation('entity', 2, 0, 3),
      annotation('entity', 2, 5, 8, { entity: 'world:iraq' }),
      annotation('claim', 2, 10, 12),
      annotation('quantity', 2, 20, 22),
      annotation('entity', 4, 0, 3),
    ];
    const shown = all(annotations.filter(({ kind }) => kind !== 'quantity'));
    const ids = (density: Settings['density'], kindsOff: Settings['kindsOff'] = []) =>
      wanted(marksOf(blocks, annotations, shown), { density, kindsOff, hiddenEntities: [] }).map(
        ({ annotation: { id } }) => id,
      );
    // A name once in each section, all else each time.
    expect(ids('balanced')).toEqual([
      'entity1.0.3',
      'date1.20.24',
      'date1.30.34',
      'entity2.5.8',
      'claim2.10.12',
      'entity4.0.3',
    ]);
    expect(ids('everything')).toEqual([...shown]);
    // A name once on the page, and what the record can be held against.
    expect(ids('essential')).toEqual(['entity1.0.3', 'entity2.5.8', 'claim2.10.12']);
    expect(ids('balanced', ['entity', 'number'])).toEqual(['date1.20.24', 'date1.30.34']);
  });

  test('the same words after the page was read again are the same mark', () => {
    const blocks = blocksOf(ARTICLE);
    const [a] = marksOf(blocks, [annotation('entity', 0, 0, 4)], new Set(['entity0.0.4']));
    const moved = { ...a!, annotation: annotation('entity', 3, 0, 4) };
    expect(isSame(a!, moved)).toBe(true);
    expect(isSame(a!, { ...a!, annotation: annotation('date', 0, 0, 4) })).toBe(false);
  });
});

describe('which mark is under a caret', () => {
  function index(...annotations: Annotation[]) {
    const blocks = blocksOf(`<p>وقال مارك <b>ميلي</b> إن نحو 900 جندي باقون. ${PARAGRAPH}</p>`);
    const marks = annotations.flatMap((one) => {
      const range = rangeOf(blocks[0]!, one.start, one.end)!;
      return [{ annotation: one, layer: 'siyaq-entity', block: blocks[0]!, range } satisfies Mark];
    });
    const nodes = blocks[0]!.segments.map(({ node }) => node);
    const at = (node: number, offset: number) =>
      new HitIndex(marks).at(nodes[node]!, offset).map(({ annotation: { kind } }) => kind);
    return { at, marks, nodes };
  }

  test('a mark over several nodes is found in each', () => {
    const { at } = index(annotation('entity', 0, 5, 14));
    expect(at(0, 4)).toEqual([]);
    expect(at(0, 7)).toEqual(['entity']);
    expect(at(1, 2)).toEqual(['entity']);
    expect(at(2, 2)).toEqual([]);
  });
  test('of marks over one another the shorter stands first, or it could never be reached', () => {
    const { at } = index(annotation('event', 0, 0, 9), annotation('entity', 0, 5, 9));
    expect(at(0, 7)).toEqual(['entity', 'event']);
    expect(at(0, 2)).toEqual(['event']);
  });
  test('of marks of one length the one that says most', () => {
    const kinds = ['date', 'entity', 'event', 'quantity', 'claim'] as const;
    const { at } = index(...kinds.map((kind) => annotation(kind, 0, 5, 9)));
    expect(at(0, 7)).toEqual([...kinds].reverse());
  });
  test('a node whose text has changed is not known any more', () => {
    const { marks, nodes } = index(annotation('entity', 0, 5, 9));
    const hits = new HitIndex(marks);
    hits.drop(nodes[0]!);
    expect(hits.has(nodes[0]!)).toBe(false);
    expect(hits.at(nodes[0]!, 7)).toEqual([]);
  });

  test('agrees with a look at every mark', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, fc.nat(40), (given, offset) => {
        const annotations = given.map(([start, length]) => annotation('entity', 0, start, start + length));
        const blocks = blocksOf(`<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`);
        const marks = annotations.map(
          (one): Mark => ({
            annotation: one,
            layer: 'siyaq-entity',
            block: blocks[0]!,
            range: rangeOf(blocks[0]!, one.start, one.end)!,
          }),
        );
        const found = new HitIndex(marks).at(blocks[0]!.segments[0]!.node, offset);
        const slow = marks.filter(({ annotation: { start, end } }) => start <= offset && end >= offset);
        expect(new Set(found)).toEqual(new Set(slow));
        expect(found).toHaveLength(slow.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('walking from mark to mark by keys', () => {
  const blocks = blocksOf(ARTICLE);
  const made = [0, 10, 20, 30].map(
    (start): Mark => ({
      annotation: annotation('entity', 0, start, start + 3),
      layer: 'siyaq-entity',
      block: blocks[0]!,
      range: {} as StaticRange,
    }),
  );
  const tops = new Map(made.map((mark, i) => [mark, (i - 1) * 500]));
  const boxOf = (mark: Mark) => {
    const top = tops.get(mark);
    return top === undefined ? undefined : { top, bottom: top + 20, height: 20 };
  };
  const walk = (from: Mark | undefined, way: 1 | -1) =>
    made.indexOf(markBeside(made, from, way, 800, boxOf)!);

  test('in reading order, round the ends', () => {
    expect([walk(made[0], 1), walk(made[3], 1), walk(made[0], -1)]).toEqual([1, 0, 3]);
  });
  test('from nowhere to the first, backwards to the last that is in view', () => {
    expect([walk(undefined, 1), walk(undefined, -1)]).toEqual([1, 2]);
  });
  test('past words that are no longer shown', () => {
    tops.delete(made[1]!);
    expect([walk(made[0], 1), walk(made[2], -1)]).toEqual([2, 0]);
  });
  test('nowhere on a page without marks', () => {
    expect(markBeside([], undefined, 1, 800, boxOf)).toBeUndefined();
  });
});
