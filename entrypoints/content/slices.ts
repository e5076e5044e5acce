/** How long a step may keep the page from drawing, ms; style.md of uBlock's DOM survey gives 4–8. */
const SLICE = 6;

/** Runs a generator to its end, giving the page its turn after each slice. Rejects when the signal aborts. */
export async function runInSlices<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  let start = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value as T;
    if (performance.now() - start < SLICE) continue;
    await turn();
    start = performance.now();
  }
}

function turn(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}

declare const scheduler: { yield(): Promise<void> };
