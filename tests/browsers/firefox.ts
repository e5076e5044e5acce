import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import {
  type BrowserOptions,
  type BrowserPage,
  callSource,
  type ExtensionBrowser,
  firstRunPage,
  type LogLine,
  type PageFunction,
  readManifest,
  sleep,
  TIMEOUT,
  withTimeout,
} from './driver.ts';
import { type Bidi, FirefoxPage, type Privileged, settle } from './firefox-page.ts';
import { fontEnvironment } from './fonts.ts';
import { keepTrack } from './processes.ts';

const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';

/** Counts the browser's requests, and fails them when asked: `Services.io.offline` would let 127.0.0.1 through. */
const OBSERVER = `(() => {
  if (globalThis.siyaqObserver) return true;
  globalThis.siyaqObserver = {
    seen: [],
    offline: false,
    observe(subject) {
      try {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        let by = '';
        try { by = (channel.loadInfo.loadingPrincipal ?? channel.loadInfo.triggeringPrincipal).origin; } catch {}
        this.seen.push({ url: channel.URI.spec, by });
        if (this.offline) channel.cancel(0x804B0010);
      } catch {}
    },
  };
  Services.obs.addObserver(globalThis.siyaqObserver, 'http-on-modify-request');
  return true;
})()`;

/** The browser's own requests (updates, lists), which are no page's and no extension's. */
const OWN_REQUEST = /SystemPrincipal|^resource:|^chrome:|\[System/;

/** Firefox ESR with the extension installed temporarily; the same uuid at every start, storage kept with the profile. */
export async function openFirefox(options: BrowserOptions): Promise<ExtensionBrowser> {
  const { dir, manifest } = readManifest(options.extension);
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  if (geckoId === undefined) throw new Error('the manifest names no gecko id');
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'siyaq-firefox-'));
  fs.mkdirSync(profile, { recursive: true });
  // Its own home keeps the browser out of the user's ~/.mozilla and ~/.cache.
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'siyaq-firefox-home-'));
  const width = options.width ?? 1280;
  const height = options.height ?? 800;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    timeout: 90_000,
    protocolTimeout: 120_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, HOME: home, MOZ_CRASHREPORTER_DISABLE: '1', ...fontEnvironment(home) },
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: preferences(geckoId, options),
  });
  const quit = keepTrack(browser, options.profile === undefined ? [profile, home] : [home]);
  try {
    return await install(browser, {
      dir,
      anyPage: manifest.action?.default_popup ?? 'manifest.json',
      width,
      height,
      keepsFirstRunPage: options.keepsFirstRunPage ?? false,
      quit,
    });
  } catch (error) {
    await quit();
    throw error;
  }
}

function preferences(geckoId: string, options: BrowserOptions): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuidOf(geckoId) }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.update.enabled': false,
    ...(options.hostsAreLocal
      ? {
          'network.dns.forceResolve': '127.0.0.1',
          'dom.security.https_first': false,
          'dom.security.https_first_schemeless': false,
        }
      : {}),
    ...(options.lang
      ? {
          'intl.accept_languages': options.lang,
          'intl.locale.requested': options.lang,
          'extensions.langpacks.signatures.required': false,
        }
      : {}),
  };
}

function uuidOf(geckoId: string): string {
  const hash = createHash('sha256').update(geckoId).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

interface Installation {
  readonly dir: string;
  readonly anyPage: string;
  readonly width: number;
  readonly height: number;
  readonly keepsFirstRunPage: boolean;
  readonly quit: () => Promise<void>;
}

interface BidiConnection {
  // biome-ignore lint/suspicious/noExplicitAny: see Bidi.
  send(method: string, params: unknown, timeout?: number): Promise<{ result: any }>;
  // biome-ignore lint/suspicious/noExplicitAny: protocol events, read field by field.
  on(event: string, listener: (event: any) => void): void;
}

async function install(
  browser: Browser,
  { dir, anyPage, width, height, keepsFirstRunPage, quit }: Installation,
): Promise<ExtensionBrowser> {
  // The connection is not in puppeteer's types; it is the only way to BiDi's webExtension and chrome-scope commands.
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const bidi: Bidi = {
    send: async (method, params) =>
      (
        await withTimeout(
          connection.send(method, params, TIMEOUT + 5000),
          `${method} ${JSON.stringify(params).slice(0, 160)}`,
        )
      ).result,
  };
  let window: string | undefined;
  const privileged: Privileged = async <T>(expression: string): Promise<T> => {
    window ??= (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0]
      .context as string;
    const answer = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
      target: { context: window },
      awaitPromise: true,
    });
    if (answer.type === 'exception')
      throw new Error(`in the browser's window: ${answer.exceptionDetails.text}`);
    return (JSON.parse(answer.result.value as string) as { value: T }).value;
  };
  const logs: LogLine[] = [];
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  connection.on('log.entryAdded', (entry) => {
    const level = entry.level === 'error' && entry.type === 'javascript' ? 'pageerror' : entry.level;
    logs.push({ level, text: entry.text, url: entry.stackTrace?.callFrames?.[0]?.url ?? '' });
  });
  await privileged(OBSERVER);
  const { extension } = await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: dir },
  });
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extension)})`;
  const extensionUrl = `moz-extension://${await privileged<string>(`${policy}.mozExtensionHostname`)}/`;
  const newPage = async (): Promise<FirefoxPage> => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
    const page = new FirefoxPage(bidi, privileged, context as string);
    await settle(page);
    await page.setViewport(width, height);
    return page;
  };
  const main = new FirefoxPage(
    bidi,
    privileged,
    (await bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts[0].context as string,
  );
  await main.setViewport(width, height);
  const tabAt = async (url: string): Promise<FirefoxPage> => {
    const end = Date.now() + TIMEOUT;
    for (;;) {
      const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
      const tab = (contexts as { context: string; url: string }[]).find((one) => one.url === url);
      if (tab !== undefined) return new FirefoxPage(bidi, privileged, tab.context);
      if (Date.now() > end) throw new Error(`no tab at ${url}`);
      await sleep(50);
    }
  };
  const firstRun = firstRunPage(dir, extensionUrl);
  if (firstRun !== undefined && !keepsFirstRunPage) {
    await (await tabAt(firstRun)).close();
    await main.bringToFront();
  }
  let helper: FirefoxPage | undefined;
  return Object.assign(main, {
    name: 'firefox' as const,
    version: await browser.version(),
    extensionUrl,
    logs,
    newPage: newPage as () => Promise<BrowserPage>,
    tabAt: tabAt as (url: string) => Promise<BrowserPage>,
    inExtension: async <T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T> => {
      if (helper === undefined) {
        helper = await newPage();
        await helper.goto(extensionUrl + anyPage);
        await main.bringToFront();
      }
      return helper.evaluate<T>(callSource(fn, args));
    },
    stopBackground: async () => {
      await privileged(
        `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`,
      );
    },
    setOffline: async (on: boolean) => {
      await privileged(`(globalThis.siyaqObserver.offline = ${on}, true)`);
    },
    requests: async () =>
      (await privileged<{ url: string; by: string }[]>('globalThis.siyaqObserver.seen'))
        .filter(({ by }) => !OWN_REQUEST.test(by))
        .map(({ url }) => url),
    closed: () => new Promise<void>((resolve) => browser.once('disconnected', () => resolve())),
    problems: () =>
      privileged(
        `({ manifestErrors: ${policy}.extension.errors ?? [], installWarnings: ${policy}.extension.warnings ?? [], runtimeErrors: [] })`,
      ),
    setSites: async (origins: readonly string[], granted: boolean) => {
      const permissions = JSON.stringify({ permissions: [], origins, data_collection: [] });
      await privileged(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = ${policy};
        await ExtensionPermissions.${granted ? 'add' : 'remove'}(extension.id, ${permissions}, extension);
        return true;
      })()`);
    },
    quit,
  }) as ExtensionBrowser;
}
