import { render } from 'preact';
import { t } from '../../components/i18n/messages.ts';
import '../../components/i18n/pages.ts';
import { readerLocale } from '../../components/i18n/reader.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { readSettings } from '../../platform/settings.ts';
import { Controller } from './controller.ts';
import { currentTab } from './tab.ts';

const { lang, region } = readerLocale(navigator.languages);
document.documentElement.lang = lang;
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
document.title = t(lang, 'name');

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const [tab, settings] = await Promise.all([currentTab(), readSettings()]);
const controller = new Controller(tab, settings, closing.signal);
controller.onChange = (state) =>
  render(
    <Popup lang={lang} {...(region ? { region } : {})} state={state} {...controller.actions} />,
    document.body,
  );
await controller.start();
