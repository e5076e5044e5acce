import type { PageSummary } from '../../platform/messages.ts';
import { tellMarked } from './background.ts';
import { Interaction } from './interaction.ts';
import { marksOf } from './marks.ts';
import { Painter } from './paint.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { type Watcher, watchPage } from './watch.ts';

/** Siyaq at work on one page, from the moment it is on until the signal aborts: then nothing of it is left. */
export class PageSession {
  private readonly painter = new Painter();
  private readonly interaction: Interaction;
  private readonly watcher: Watcher;
  private readonly signal: AbortSignal;
  private page: ReadPage | undefined;
  private state: PageSummary['state'] = 'reading';
  private problem: string | null = null;
  private readersDate: string | undefined;
  /** Only the newest reading counts. */
  private reading: AbortController | undefined;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.interaction = new Interaction(this.painter, signal);
    this.watcher = watchPage(
      (node) => this.painter.drop(node),
      () => void this.read(),
      (node) => node.nodeName.toLowerCase() === 'siyaq-card',
      signal,
    );
    signal.addEventListener('abort', () => this.end(), { once: true });
    void this.read();
  }

  private async read(): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const signal = AbortSignal.any([this.signal, reading.signal]);
    try {
      const before = this.page;
      const result = await readPage(before, this.readersDate, signal);
      if (signal.aborted) return;
      this.state = result.state;
      this.problem = result.state === 'failed' ? result.problem : null;
      this.page = result.state === 'ready' ? result.page : undefined;
      this.watcher.readAgain(this.page?.document.key !== before?.document.key);
      this.show();
    } catch (error) {
      if (signal.aborted) return;
      this.state = 'failed';
      this.problem = error instanceof Error ? error.message : String(error);
      this.page = undefined;
      this.show();
    }
  }

  private show(): void {
    if (this.page === undefined) {
      this.painter.clear();
    } else {
      this.painter.paint(this.page.marks);
      this.interaction.setPage(this.page);
    }
    if (window === window.top) void tellMarked(this.page?.marks.length ?? 0).catch(() => {});
  }

  summary(): PageSummary {
    const page = this.page;
    return {
      state: this.state,
      problem: this.problem,
      published:
        page?.published ?? (this.readersDate === undefined ? null : { date: this.readersDate, by: 'reader' }),
      mentions:
        page === undefined
          ? []
          : page.annotations
              .filter(({ id }) => page.shown.has(id))
              .map((annotation) => ({
                annotation: annotation.id,
                kind: annotation.kind,
                text: annotation.text,
                label:
                  annotation.kind === 'entity'
                    ? annotation.label
                    : annotation.kind === 'date'
                      ? (annotation.value ?? null)
                      : null,
              })),
    };
  }

  /** Leads to any mention, painted or not. */
  reveal(annotation: string): void {
    const mark = this.page && markFor(this.page, annotation);
    if (mark !== undefined) this.interaction.reveal(mark);
  }

  setPublished(date: string | null): void {
    this.readersDate = date ?? undefined;
    void this.read();
  }

  private end(): void {
    this.painter.clear();
    this.page = undefined;
    if (window === window.top) void tellMarked(0).catch(() => {});
  }
}

function markFor(page: ReadPage, id: string) {
  const annotation = page.annotations.find((found) => found.id === id);
  return (
    annotation &&
    (page.marks.find((mark) => mark.annotation.id === id) ??
      marksOf(page.blocks, [annotation], page.shown)[0])
  );
}
