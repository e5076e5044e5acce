import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { ChromiumPage, type Shared } from './chromium-page.ts';
import {
  type BrowserOptions,
  type BrowserPage,
  type ExtensionBrowser,
  type ExtensionProblems,
  firstRunPage,
  type PageFunction,
  readManifest,
  sleep,
  TIMEOUT,
  withTimeout,
} from './driver.ts';
import { fontEnvironment } from './fonts.ts';
import { keepTrack } from './processes.ts';

const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';

/** Chromium with the unpacked extension, as root and headless unless asked otherwise. */
export async function openChromium(options: BrowserOptions): Promise<ExtensionBrowser> {
  const { dir, manifest } = readManifest(options.extension);
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'siyaq-chromium-'));
  askForProblems(profile);
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: CHROMIUM,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    timeout: 60_000,
    protocolTimeout: 120_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, ...fontEnvironment(profile), ...(options.lang ? { LANGUAGE: options.lang } : {}) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-default-apps',
      // A listed host is opened by http on a local port; Chromium would try https first.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--window-size=${viewport.width},${viewport.height}`,
      ...(options.lang ? [`--lang=${options.lang}`, `--accept-lang=${options.lang}`] : []),
      options.hostsAreLocal
        ? '--host-resolver-rules=MAP * 127.0.0.1'
        : '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });
  const quit = keepTrack(browser, options.profile === undefined ? [profile] : []);
  try {
    const shared: Shared = { browser, logs: [], requests: [], viewport };
    listenToWorkers(shared);
    const id = await withTimeout(browser.installExtension(dir), 'installExtension');
    const extensionUrl = `chrome-extension://${id}/`;
    const tabAt = async (url: string) => {
      const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === url, {
        timeout: TIMEOUT,
      });
      const page = await target.page();
      if (page === null) throw new Error(`the tab at ${url} is no page`);
      return page;
    };
    const main = await ChromiumPage.make((await browser.pages())[0] ?? (await browser.newPage()), shared);
    const firstRun = firstRunPage(dir, extensionUrl);
    if (firstRun !== undefined && options.keepsFirstRunPage !== true) {
      await (await tabAt(firstRun)).close();
      await main.bringToFront();
    }
    const control = new ChromiumControl(
      shared,
      main,
      extensionUrl,
      id,
      manifest.action?.default_popup ?? 'manifest.json',
    );
    return Object.assign(main, {
      name: 'chromium' as const,
      version: await browser.version(),
      extensionUrl,
      logs: shared.logs,
      newPage: async (): Promise<BrowserPage> => ChromiumPage.make(await browser.newPage(), shared),
      tabAt: async (url: string): Promise<BrowserPage> => ChromiumPage.make(await tabAt(url), shared),
      inExtension: <T>(fn: PageFunction<T>, ...args: unknown[]) => control.inExtension(fn, args),
      stopBackground: () => control.stopBackground(),
      setOffline: (on: boolean) => control.setOffline(on),
      requests: async () => shared.requests.filter((url) => /^(https?|wss?):/.test(url)),
      problems: () => control.problems(),
      pressAction: async () => {
        const extension = (await browser.extensions()).get(id);
        if (extension === undefined) throw new Error('the browser does not know the extension');
        await main.page.triggerExtensionAction(extension);
      },
      closed: () => new Promise<void>((resolve) => browser.once('disconnected', () => resolve())),
      quit,
    });
  } catch (error) {
    await quit();
    throw error;
  }
}

/** Developer mode, so that the browser keeps the extension's warnings and errors. */
function askForProblems(profile: string): void {
  const file = path.join(profile, 'Default', 'Preferences');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

const workerSessions = new WeakMap<object, CDPSession>();

function listenToWorkers(shared: Shared): void {
  shared.browser.on('targetcreated', (target) => {
    if (target.type() !== 'service_worker') return;
    void (async () => {
      const session = await target.createCDPSession();
      workerSessions.set(target, session);
      session.on('Network.requestWillBeSent', (event) => shared.requests.push(event.request.url));
      session.on('Runtime.exceptionThrown', (event) =>
        shared.logs.push({
          level: 'pageerror',
          text: event.exceptionDetails.exception?.description ?? event.exceptionDetails.text,
          url: target.url(),
        }),
      );
      await session.send('Network.enable');
      await session.send('Runtime.enable');
    })().catch(() => {
      // The worker ended before the session was made.
    });
  });
}

/** What is done to the browser and the extension rather than in a tab. */
class ChromiumControl {
  private readonly shared: Shared;
  private readonly main: ChromiumPage;
  private readonly extensionUrl: string;
  private readonly id: string;
  private readonly anyPage: string;
  private helper: ChromiumPage | undefined;

  constructor(shared: Shared, main: ChromiumPage, extensionUrl: string, id: string, anyPage: string) {
    this.shared = shared;
    this.main = main;
    this.extensionUrl = extensionUrl;
    this.id = id;
    this.anyPage = anyPage;
  }

  async inExtension<T>(fn: PageFunction<T>, args: readonly unknown[]): Promise<T> {
    if (this.helper === undefined || this.helper.page.isClosed()) {
      this.helper = await ChromiumPage.make(await this.shared.browser.newPage(), this.shared);
      await this.helper.goto(this.extensionUrl + this.anyPage);
      await this.main.bringToFront();
    }
    return this.helper.evaluate(fn, ...args);
  }

  private workers() {
    return this.shared.browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(this.extensionUrl));
  }

  /** A debugger keeps a worker alive, so ours lets go first. */
  async stopBackground(): Promise<void> {
    const root = await this.shared.browser.target().createCDPSession();
    const find = async () =>
      (await root.send('Target.getTargets')).targetInfos.find(
        (info) => info.type === 'service_worker' && info.url.startsWith(this.extensionUrl),
      );
    for (let i = 0; i < 100; i += 1) {
      const info = await find();
      if (info === undefined) return;
      if (i % 20 === 0) {
        for (const target of this.workers()) {
          await workerSessions
            .get(target)
            ?.detach()
            .catch(() => {});
          await root.send('Target.closeTarget', { targetId: info.targetId }).catch(() => {});
        }
      }
      await sleep(50);
    }
    throw new Error('the service worker does not stop');
  }

  async setOffline(on: boolean): Promise<void> {
    for (const page of await this.shared.browser.pages()) await page.setOfflineMode(on);
    for (const target of this.workers()) {
      const session = await target.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: on,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    }
  }

  async problems(): Promise<ExtensionProblems> {
    const page = await this.shared.browser.newPage();
    try {
      await page.goto('chrome://extensions/');
      await page.waitForFunction('chrome.developerPrivate !== undefined');
      return (await page.evaluate(`(async () => {
        const info = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(this.id)});
        return {
          manifestErrors: info.manifestErrors.map((error) => error.message),
          installWarnings: info.installWarnings ?? [],
          runtimeErrors: info.runtimeErrors.map((error) => error.message),
        };
      })()`)) as ExtensionProblems;
    } finally {
      await page.close();
      await this.main.bringToFront();
    }
  }
}
