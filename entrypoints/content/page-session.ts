import type { PageDossier, PageSummary } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
import { askForDossier, isExtensionThere, tellMarked, tellPanel } from './background.ts';
import { CARD_HOST } from './card-host.ts';
import { Interaction } from './interaction.ts';
import { type Mark, marksOf, wanted } from './marks.ts';
import type { KeyCommand } from './page-requests.ts';
import { Painter } from './paint.ts';
import { addressOf, type HeadDate, headOf, type ReadPage, readPage } from './read-page.ts';
import { type Watcher, watchPage } from './watch.ts';

/** Siyaq at work on one page, from the moment it is on until the signal aborts: then nothing of it is left. */
export class PageSession {
  private readonly painter = new Painter();
  private readonly interaction: Interaction;
  private readonly watcher: Watcher;
  private readonly signal: AbortSignal;
  private readonly onOrphaned: () => void;
  private page: ReadPage | undefined;
  private head: HeadDate | undefined;
  private state: PageSummary['state'] = 'reading';
  private problem: string | null = null;
  /** The reader's own date for the article at this address. */
  private readersDate: { readonly address: string; readonly date: string } | undefined;
  /** Only the newest reading counts. */
  private reading: AbortController | undefined;
  private told = -1;
  private marks = 0;
  private settings: Settings;

  /** @param onOrphaned the extension was updated or removed: nobody answers any more */
  constructor(settings: Settings, signal: AbortSignal, onOrphaned: () => void) {
    this.settings = settings;
    this.signal = signal;
    this.onOrphaned = onOrphaned;
    this.interaction = new Interaction(this.painter, (id) => this.find(id), settings, onOrphaned, signal);
    this.watcher = watchPage(
      {
        onText: (node) => {
          this.interaction.drop(node);
          return this.painter.drop(node);
        },
        onRemoved: () => this.painter.dropRemoved(),
        onChange: () => void this.read(),
        onReplaced: () => this.interaction.listen(),
        isOurs: (node) => node.nodeName.toLowerCase() === CARD_HOST,
      },
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
    if (this.readersDate?.address !== addressOf()) this.readersDate = undefined;
    this.head = headOf(this.head);
    try {
      const before = this.page;
      const result = await readPage(before, this.readersDate?.date, this.head.stale, signal);
      if (signal.aborted) return;
      this.state = result.state;
      this.problem = result.state === 'failed' ? result.problem : null;
      this.page = result.state === 'ready' ? result.page : undefined;
      this.watcher.readAgain(this.page?.document.key !== before?.document.key);
    } catch (error) {
      if (signal.aborted) return;
      if (!isExtensionThere()) {
        this.onOrphaned();
        return;
      }
      this.state = 'failed';
      this.problem = error instanceof Error ? error.message : String(error);
      this.page = undefined;
    }
    this.show();
    tellPanel();
  }

  /** The reader chose otherwise: what is marked follows at once. */
  follow(settings: Settings): void {
    const packsChanged = settings.packsOff.join() !== this.settings.packsOff.join();
    this.settings = settings;
    this.interaction.follow(settings);
    if (packsChanged) {
      // Read anew by the packs that are left.
      this.interaction.forgetCards();
      this.page = undefined;
      this.state = 'reading';
      void this.read();
    } else this.show();
  }

  private show(): void {
    const { page } = this;
    if (page === undefined) {
      this.interaction.setPage(undefined);
      this.painter.clear();
      this.tell(0);
      return;
    }
    const marks = wanted(page.marks, this.settings);
    this.interaction.setPage({ ...page, marks });
    this.painter.paint(marks);
    this.watcher.include(page.shadowRoots);
    this.tell(marks.length);
  }

  private tell(count: number): void {
    this.marks = count;
    if (window !== window.top || count === this.told) return;
    this.told = count;
    void tellMarked(count).catch(() => {});
  }

  /** The page is shown again after it had been left: the browser has forgotten its badge. */
  showAgain(): void {
    this.told = -1;
    void this.read();
  }

  summary(): PageSummary {
    const page = this.page;
    return {
      state: this.state,
      problem: this.problem,
      published:
        page?.published ??
        (this.readersDate === undefined ? null : { date: this.readersDate.date, by: 'reader' }),
      marks: this.marks,
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
                ...(page.linked[annotation.id] && { linked: page.linked[annotation.id] }),
              })),
    };
  }

  /** All that is on record of the page; null while it is not read. */
  async dossier(): Promise<PageDossier> {
    const { page } = this;
    const dossier = page === undefined ? null : await askForDossier(page.document);
    return { summary: this.summary(), dossier, lang: page?.lang ?? 'ar' };
  }

  /** Leads to any mention, painted or not. */
  reveal(annotation: string): void {
    const mark = this.find(annotation);
    if (mark !== undefined) this.interaction.reveal(mark);
  }

  command(command: KeyCommand): void {
    this.interaction.command(command);
  }

  /** Resolves when the page has been read with the date. */
  setPublished(date: string | null): Promise<void> {
    this.readersDate = date === null ? undefined : { address: addressOf(), date };
    return this.read();
  }

  private find(id: string): Mark | undefined {
    const { page } = this;
    const annotation = page?.annotations.find((found) => found.id === id);
    if (page === undefined || annotation === undefined) return undefined;
    return (
      page.marks.find((mark) => mark.annotation.id === id) ??
      marksOf(page.blocks, [annotation], page.shown)[0]
    );
  }

  private end(): void {
    this.painter.clear();
    this.page = undefined;
    this.tell(0);
  }
}
