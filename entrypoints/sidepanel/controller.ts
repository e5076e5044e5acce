import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/panel/panel.tsx';
import { type PageDossier, PageNotice, type PageRequest } from '../../platform/messages.ts';
import { hasSites, watchSites } from '../../platform/sites.ts';
import { currentTab, type PopupTab } from '../popup/tab.ts';

/** How often a page that is still reading is asked again, ms. */
const ASK_AGAIN = 200;
/** A page whose content script has not answered so many times has none: it starts when the page stands, or never. */
const TRIES = 5;

/** Joins the side panel to the tab in front of its window, for as long as the signal lives. */
export class PanelController {
  onChange: (state: PanelState, current: string | undefined) => void = () => {};
  private state: PanelState = 'waiting';
  private current: string | undefined;
  private tab: number | undefined;
  /** Only the newest question counts. */
  private round = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  async start(): Promise<void> {
    const { tabs, runtime } = browser;
    const moved = () => void this.follow();
    const updated = (id: number, change: { readonly status?: string | undefined }) => {
      if (id === this.tab && change.status !== undefined) moved();
    };
    const heard = (
      message: unknown,
      sender: { readonly tab?: { readonly id?: number | undefined } | undefined },
    ) => {
      if (sender.tab?.id === this.tab) this.hear(message);
      return false;
    };
    tabs.onActivated.addListener(moved);
    tabs.onUpdated.addListener(updated);
    runtime.onMessage.addListener(heard);
    this.signal.addEventListener(
      'abort',
      () => {
        clearTimeout(this.again);
        tabs.onActivated.removeListener(moved);
        tabs.onUpdated.removeListener(updated);
        runtime.onMessage.removeListener(heard);
      },
      { once: true },
    );
    // Why nothing is here may be another reason now.
    watchSites(moved, this.signal);
    this.tell();
    await this.follow();
  }

  async reveal(annotation: string): Promise<void> {
    this.current = annotation;
    this.tell();
    await this.ask({ type: 'reveal', annotation }).catch(() => {});
  }

  private hear(message: unknown): void {
    const notice = v.safeParse(PageNotice, message);
    if (!notice.success) return;
    const { annotation } = notice.output;
    if (annotation === undefined) void this.follow();
    else {
      this.current = annotation;
      this.tell();
    }
  }

  private tell(): void {
    if (!this.signal.aborted) this.onChange(this.state, this.current);
  }

  /**
   * Asks the tab in front for its dossier.
   *
   * @param tries how often it has been asked in vain
   */
  private async follow(tries = 0): Promise<void> {
    const round = ++this.round;
    clearTimeout(this.again);
    const tab = await currentTab().catch(() => null);
    if (round !== this.round || this.signal.aborted) return;
    if (tab?.id !== this.tab) this.current = undefined;
    this.tab = tab?.id;
    const answer = await this.ask({ type: 'page-dossier' }).catch(() => undefined);
    if (round !== this.round || this.signal.aborted) return;
    const state = (answer as PageDossier | undefined) ?? (await whyAbsent(tab));
    if (round !== this.round || this.signal.aborted) return;
    const isStarting = state === 'not-started' && (tab?.isLoading === true || tries < TRIES);
    this.state = isStarting ? 'waiting' : state;
    this.tell();
    if (isStarting || (typeof state !== 'string' && state.summary.state === 'reading'))
      this.again = setTimeout(() => void this.follow(isStarting ? tries + 1 : 0), ASK_AGAIN);
  }

  /** @throws when no content script of ours runs in the tab */
  private async ask(request: PageRequest): Promise<unknown> {
    if (this.tab === undefined) throw new Error('no tab');
    return browser.tabs.sendMessage(this.tab, request, { frameId: 0 });
  }
}

/** Why nothing of ours answers in the tab. */
async function whyAbsent(tab: PopupTab | null): Promise<PanelState> {
  if (tab === null || tab.isHidden) return 'absent';
  if (tab.site === null) return 'unreachable';
  const mayRun = await hasSites(tab.site.pattern).catch(() => false);
  return mayRun ? 'not-started' : 'absent';
}
