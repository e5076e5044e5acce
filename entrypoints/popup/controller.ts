import { browser } from 'wxt/browser';
import type { PopupProps, PopupState, SiteState } from '../../components/popup/props.ts';
import type { BackgroundRequest, PageRequest, PageSummary, StatusAnswer } from '../../platform/messages.ts';
import { isNewsSite } from '../../platform/news-sites.ts';
import { openPanel } from '../../platform/panel.ts';
import { changeSettings, type Settings, watchSettings, withPack, withSite } from '../../platform/settings.ts';
import { ALL_SITES, hasSites, requestSites, watchSites } from '../../platform/sites.ts';
import type { PopupTab } from './tab.ts';

/** How often a page that is still reading is asked again, ms. */
const ASK_AGAIN = 150;
/** A switch reaches the page by the storage, so that its first answer may be an old one: asked again for so long, ms. */
const SETTLING = 1200;

type Actions = Omit<PopupProps, 'lang' | 'region' | 'state'>;

/** Joins the popup's page to the settings, the permissions and the tab, for as long as the signal lives. */
export class Controller {
  onChange: (state: PopupState) => void = () => {};
  private settings: Settings;
  private access: SiteState['access'] = 'asked';
  private page: PopupState['page'] = 'waiting';
  private packs: StatusAnswer['packs'] = [];
  private problem: string | null = null;
  private notSaved = false;
  /** Only the newest round of questions counts. */
  private round = 0;
  private readonly tab: PopupTab | null;
  private readonly signal: AbortSignal;

  constructor(tab: PopupTab | null, settings: Settings, signal: AbortSignal) {
    this.tab = tab;
    this.settings = settings;
    this.signal = signal;
  }

  readonly actions: Actions = {
    onEnabled: (enabled) => void this.change((settings) => ({ ...settings, enabled })),
    onSiteEnabled: (on) => {
      const host = this.tab?.site?.host;
      if (host !== undefined) void this.change((settings) => withSite(settings, host, on));
    },
    onPack: (name, on) => void this.change((settings) => withPack(settings, name, on)),
    onAnnotateOnce: () => void this.annotate(),
    // The question to the reader must be asked within the click, before anything else is waited for.
    onAlwaysOnSite: () => {
      const pattern = this.tab?.site?.pattern;
      if (pattern !== undefined) void this.allowed(requestSites(pattern));
    },
    onAllSites: () => void this.allowed(requestSites(ALL_SITES)),
    onPanel: () =>
      void openPanel(this.tab ?? undefined).then(
        () => close(),
        () => {},
      ),
    onOptions: () =>
      void browser.runtime.openOptionsPage().then(
        () => close(),
        () => {},
      ),
    onReveal: (annotation) => void this.ask({ type: 'reveal', annotation }).catch(() => {}),
    onPublished: (published) =>
      void this.ask({ type: 'set-published', published }).then(
        () => this.follow(),
        () => {},
      ),
  };

  async start(): Promise<void> {
    const site = this.tab?.site;
    watchSettings((settings) => {
      this.settings = settings;
      this.tell();
      void this.follow();
    }, this.signal);
    watchSites(() => void this.learnAccess(), this.signal);
    if (site) this.access = await accessTo(site);
    this.tell();
    await Promise.all([this.follow(), this.status()]);
  }

  private tell(): void {
    if (this.signal.aborted) return;
    const site = this.tab?.site;
    this.onChange({
      enabled: this.settings.enabled,
      site: site
        ? { host: site.host, access: this.access, enabled: !this.settings.sitesOff.includes(site.host) }
        : null,
      page: this.page,
      packs: this.packs.map((pack) => ({ ...pack, on: !this.settings.packsOff.includes(pack.name) })),
      notSaved: this.notSaved,
      problem: this.problem,
    });
  }

  private async change(change: (settings: Settings) => Settings): Promise<void> {
    try {
      this.settings = await changeSettings(change);
      this.notSaved = false;
    } catch {
      this.notSaved = true;
    }
    this.tell();
  }

  private async annotate(): Promise<void> {
    const { tab } = this;
    if (tab === null) return;
    await send({ type: 'annotate-tab', tab: tab.id }).catch(() => {});
    await this.follow();
  }

  private async allowed(asked: Promise<boolean>): Promise<void> {
    const granted = await asked.catch(() => false);
    const site = this.tab?.site;
    if (!granted || !site) return;
    this.access = await accessTo(site);
    this.tell();
    if (this.page === 'absent') await this.annotate();
  }

  /** The reader may allow a site, or take it back, in the options or the browser's own settings. */
  private async learnAccess(): Promise<void> {
    const site = this.tab?.site;
    if (!site) return;
    const access = await accessTo(site).catch(() => this.access);
    if (access === this.access) return;
    this.access = access;
    this.tell();
  }

  private async status(): Promise<void> {
    try {
      const { packs, problem } = await send<StatusAnswer>({ type: 'status' });
      this.packs = packs;
      this.problem = problem;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
    this.tell();
  }

  /** Asks the page what it found, again and again until it has settled. */
  private async follow(): Promise<void> {
    const round = ++this.round;
    const until = performance.now() + SETTLING;
    while (!this.signal.aborted && round === this.round) {
      const page = await this.ask({ type: 'summary' }).catch(() => 'absent' as const);
      if (this.signal.aborted || round !== this.round) return;
      this.page = page;
      this.tell();
      const reading = typeof page !== 'string' && page.state === 'reading';
      if (!reading && performance.now() > until) return;
      await wait(ASK_AGAIN, this.signal);
    }
  }

  /** @throws when no content script of ours runs in the tab */
  private async ask(request: PageRequest): Promise<PageSummary> {
    if (this.tab === null) throw new Error('no tab');
    const answer: unknown = await browser.tabs.sendMessage(this.tab.id, request, { frameId: 0 });
    if (answer === undefined || answer === null) throw new Error('no answer');
    return answer as PageSummary;
  }
}

async function send<T>(request: BackgroundRequest): Promise<T> {
  return (await browser.runtime.sendMessage(request)) as T;
}

async function accessTo(site: NonNullable<PopupTab['site']>): Promise<SiteState['access']> {
  if (!(await hasSites(site.pattern))) return 'asked';
  return isNewsSite(site.host) ? 'listed' : 'granted';
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
