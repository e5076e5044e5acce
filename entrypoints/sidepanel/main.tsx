import { render } from 'preact';
import { t } from '../../components/i18n/messages.ts';
import '../../components/i18n/pages.ts';
import { readerLocale } from '../../components/i18n/reader.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { PanelController } from './controller.ts';

const { lang, region } = readerLocale(navigator.languages);
document.documentElement.lang = lang;
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
document.title = t(lang, 'dossier.title');

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const controller = new PanelController(closing.signal);
controller.onChange = (state, current) =>
  render(
    <Panel
      lang={lang}
      {...(region ? { region } : {})}
      state={state}
      current={current}
      onReveal={(annotation) => void controller.reveal(annotation)}
    />,
    document.body,
  );
await controller.start();
