// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Watcher, watchPage } from '../../../entrypoints/content/watch.ts';
import { PARAGRAPH } from './page.ts';

let stop: AbortController;
let reads: number;
let watcher: Watcher;
const onText = vi.fn((_: Node): boolean => false);
const onRemoved = vi.fn();
const onReplaced = vi.fn();

/** Lets the observer speak, then the clock run. */
async function later(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<p>${PARAGRAPH}</p>`;
  stop = new AbortController();
  reads = 0;
  onText.mockReset().mockReturnValue(false);
  onRemoved.mockReset();
  onReplaced.mockReset();
  watcher = watchPage(
    {
      onText,
      onRemoved,
      onReplaced,
      onChange: () => (reads += 1),
      isOurs: (node) => node.nodeName === 'SIYAQ-CARD',
    },
    stop.signal,
  );
});
afterEach(async () => {
  stop.abort();
  await later(0);
  vi.useRealTimers();
});

const text = () => document.querySelector('p')!.firstChild as Text;

describe('a page that changes is read again', () => {
  test('once, after the last of a burst', async () => {
    for (let i = 0; i < 5; i += 1) {
      document.body.append(document.createElement('p'));
      document.body.lastElementChild!.textContent = `فقرة ${i}: ${PARAGRAPH}`;
      await later(100);
    }
    expect(reads).toBe(0);
    await later(400);
    expect(reads).toBe(1);
    await later(60_000);
    expect(reads).toBe(1);
  });

  test('in the midst of changes that never end', async () => {
    for (let i = 0; i < 40; i += 1) {
      text().data = `${PARAGRAPH} ${i}`;
      await later(100);
    }
    expect(reads).toBeGreaterThanOrEqual(1);
    expect(reads).toBeLessThanOrEqual(3);
  });

  test('at once told of every text node that changes, so that no mark underlines other words', async () => {
    const node = text();
    node.data = 'نص آخر';
    await later(0);
    expect(onText).toHaveBeenCalledWith(node);
  });

  test('at once told that text was taken out with its element, once for all that goes together', async () => {
    const { body } = document;
    body.append(
      ...['أ', 'ب'].map((textContent) => Object.assign(document.createElement('p'), { textContent })),
    );
    await later(0);
    expect(onRemoved).not.toHaveBeenCalled();
    body.lastElementChild!.remove();
    body.lastElementChild!.remove();
    await later(0);
    expect(onRemoved).toHaveBeenCalledTimes(1);
  });

  test('ever more rarely when its words stay the same', async () => {
    const times: number[] = [];
    const started = performance.now();
    let seen = 0;
    for (let i = 0; i < 1500; i += 1) {
      text().data = `${PARAGRAPH} ${i % 2}`;
      await later(100);
      if (reads > seen) {
        seen = reads;
        times.push(performance.now() - started);
        watcher.readAgain(false);
      }
    }
    const gaps = times.map((time, i) => time - (times[i - 1] ?? 0));
    expect(gaps.at(-1)).toBeGreaterThan(20_000);
    expect(times.length).toBeLessThan(12);
  });

  test('soon again when a passage comes, though it had fidgeted before', async () => {
    for (let i = 0; i < 6; i += 1) watcher.readAgain(false);
    document.body.append(Object.assign(document.createElement('p'), { textContent: PARAGRAPH.repeat(2) }));
    await later(400);
    expect(reads).toBe(1);
  });

  test('when it went elsewhere without loading', async () => {
    for (let i = 0; i < 6; i += 1) watcher.readAgain(false);
    history.pushState(null, '', '#elsewhere');
    text().data = 'نص';
    await later(400);
    expect(reads).toBe(1);
    history.replaceState(null, '', '#');
  });

  test('after a click, which may unfold what was there all along', async () => {
    document.querySelector('p')!.click();
    await later(400);
    expect(reads).toBe(1);
  });

  test('inside an open shadow root, once it is known', async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>نص</p>';
    await later(10_000);
    const before = reads;
    watcher.include([root]);
    root.querySelector('p')!.append(PARAGRAPH);
    await later(10_000);
    expect(reads).toBeGreaterThan(before);
  });
});

describe('what is no change', () => {
  test('our own card coming and going', async () => {
    const card = document.createElement('siyaq-card');
    card.textContent = PARAGRAPH;
    document.documentElement.append(card);
    await later(500);
    card.remove();
    await later(60_000);
    expect(reads).toBe(0);
    expect(onRemoved).not.toHaveBeenCalled();
  });
  test('elements without text, attributes', async () => {
    document.body.append(document.createElement('img'));
    document.body.className = 'dark';
    await later(60_000);
    expect(reads).toBe(0);
  });
  test('anything after it was ended, what was waiting included', async () => {
    text().data = 'نص';
    await later(100);
    stop.abort();
    text().data = 'نص آخر';
    document.querySelector('p')!.click();
    await later(60_000);
    expect(reads).toBe(0);
  });
});

test('a page that threw everything away is told', async () => {
  const root = document.createElement('html');
  root.innerHTML = `<body><p>${PARAGRAPH}</p></body>`;
  const old = document.documentElement;
  old.remove();
  document.append(root);
  await later(10_000);
  expect(onReplaced).toHaveBeenCalledTimes(1);
  expect(reads).toBe(1);
  root.remove();
  document.append(old);
});
