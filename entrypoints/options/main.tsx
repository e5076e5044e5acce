import { render } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../../components/i18n/messages.ts';
import '../../components/i18n/pages.ts';
import { readerLocale } from '../../components/i18n/reader.ts';
import { Options, type OptionsState } from '../../components/options/options.tsx';
import type { BackgroundRequest, LabelsAnswer, StatusAnswer } from '../../platform/messages.ts';
import {
  CHOICES,
  changeSettings,
  readSettings,
  type Settings,
  watchSettings,
  withEntityHidden,
  withSite,
} from '../../platform/settings.ts';
import { giveUpSites, grantedSites, watchSites } from '../../platform/sites.ts';

const locale = readerLocale(navigator.languages);
document.documentElement.lang = locale.lang;
document.documentElement.dir = locale.lang === 'ar' ? 'rtl' : 'ltr';
document.title = t(locale.lang, 'options.title');

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

let state: OptionsState = {
  settings: await readSettings(),
  packs: [],
  granted: await grantedSites(),
  labels: {},
  notSaved: false,
  problem: null,
};

async function ask<T>(request: BackgroundRequest): Promise<T> {
  return (await browser.runtime.sendMessage(request)) as T;
}

function show(change: Partial<OptionsState>): void {
  if (closing.signal.aborted) return;
  state = { ...state, ...change };
  render(
    <Options
      locale={locale}
      state={state}
      choices={CHOICES}
      onChange={changed}
      onGiveUpSite={giveUp}
      onSiteOn={(host) => changed((settings) => withSite(settings, host, true))}
      onShowEntity={(entity) => changed((settings) => withEntityHidden(settings, entity, false))}
    />,
    document.body,
  );
}

function changed(change: (settings: Settings) => Settings): void {
  changeSettings(change).then(
    (settings) => show({ settings, notSaved: false }),
    () => show({ notSaved: true }),
  );
}

function giveUp(pattern: string): void {
  giveUpSites(pattern).catch(() => show({ notSaved: true }));
}

/** A name may be hidden on a page while this one is open: how it is called is asked then. */
async function nameHidden({ hiddenEntities }: Settings): Promise<void> {
  const entities = hiddenEntities.filter((id) => state.labels[id] === undefined);
  if (entities.length === 0) return;
  const labels = await ask<LabelsAnswer | undefined>({ type: 'labels', entities });
  show({ labels: { ...state.labels, ...labels } });
}

watchSettings((settings) => {
  show({ settings });
  nameHidden(settings).catch(() => {});
}, closing.signal);
watchSites(() => {
  grantedSites().then(
    (granted) => show({ granted }),
    () => {},
  );
}, closing.signal);
show({});
try {
  const { packs, problem } = await ask<StatusAnswer>({ type: 'status' });
  show({ packs, problem });
  await nameHidden(state.settings);
} catch (error) {
  show({ problem: error instanceof Error ? error.message : String(error) });
}
