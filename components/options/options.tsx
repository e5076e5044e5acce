import type { LabelsAnswer, StatusAnswer } from '../../platform/messages.ts';
import type { Choices, OneOf, Settings } from '../../platform/settings.ts';
import type { Locale } from '../i18n/format.ts';
import { t } from '../i18n/messages.ts';
import { Local, LocaleContext, Say, useLocale, When } from '../i18n/say.tsx';
import { Choice, type ChoiceProps, Ticks } from './choice.tsx';

export interface OptionsState {
  readonly settings: Settings;
  readonly packs: StatusAnswer['packs'];
  /** Host patterns that the reader allowed beyond the manifest's. */
  readonly granted: readonly string[];
  readonly labels: LabelsAnswer;
  /** The last change could not be stored. */
  readonly notSaved: boolean;
  readonly problem: string | null;
}

export interface OptionsProps {
  readonly locale: Locale;
  readonly state: OptionsState;
  /** All that may be chosen. */
  readonly choices: Choices;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  readonly onGiveUpSite: (pattern: string) => void;
  readonly onSiteOn: (host: string) => void;
  readonly onShowEntity: (entity: string) => void;
}

/** The texts of each setting that has one value of a few. */
const TEXTS: {
  readonly [K in OneOf]: Pick<ChoiceProps<Settings[K]>, 'title' | 'note' | 'textOf'>;
} = {
  density: {
    title: 'options.density',
    note: 'options.density-note',
    textOf: (value) => `options.density.${value}`,
  },
  openBy: {
    title: 'options.open-by',
    note: 'options.open-by-note',
    textOf: (value) => `options.open-by.${value}`,
  },
  pace: {
    title: 'options.pace',
    note: 'options.pace-note',
    textOf: (value) => `options.pace.${value}`,
  },
  textSize: {
    title: 'options.text-size',
    note: 'options.text-size-note',
    textOf: (value) => `options.text-size.${value}`,
  },
  theme: {
    title: 'options.theme',
    note: 'options.theme-note',
    textOf: (value) => `options.theme.${value}`,
  },
  cardLanguage: {
    title: 'options.card-language',
    note: 'options.card-language-note',
    textOf: (value) => `options.card-language.${value}`,
  },
  digits: {
    title: 'options.digits',
    note: 'options.digits-note',
    textOf: (value) => `options.digits.${value}`,
  },
};

function without<T>(list: readonly T[], item: T, on: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return on ? others : [...others, item];
}

export function Options(props: OptionsProps) {
  const { locale, state, choices, onChange } = props;
  const { settings, packs, notSaved, problem } = state;
  const set = <K extends keyof Settings>(key: K, value: Settings[K]) =>
    onChange((now) => ({ ...now, [key]: value }));
  /** A setting of one value. */
  const choice = <K extends OneOf>(key: K) => (
    <Choice<Settings[K]>
      name={key}
      {...TEXTS[key]}
      values={choices.one[key]}
      chosen={settings[key]}
      onChoose={(value) => set(key, value)}
    />
  );
  return (
    <LocaleContext.Provider value={locale}>
      <main
        class="options themed"
        data-theme="auto"
        lang={locale.lang}
        dir={locale.lang === 'ar' ? 'rtl' : 'ltr'}
      >
        <h1>
          <Say k="options.title" />
        </h1>
        <p class="note">
          <Say k="options.saved" />{' '}
          <a href="/welcome.html">
            <Say k="options.try" />
          </a>
        </p>
        {notSaved && (
          <p class="warning" role="alert">
            <Say k="popup.not-saved" />
          </p>
        )}
        {problem !== null && (
          <p class="warning" role="alert">
            <Say k="popup.packs-broken" /> <bdi>{problem}</bdi>
          </p>
        )}
        <section>
          <h2>
            <Say k="options.marks" />
          </h2>
          {choice('density')}
          <Ticks
            name="kinds"
            title="options.kinds"
            note="options.kinds-note"
            items={choices.kinds.map((kind) => ({
              id: kind,
              on: !settings.kindsOff.includes(kind),
              text: <Say k={`options.kind.${kind}`} />,
            }))}
            onTick={(id, on) => {
              const kind = choices.kinds.find((one) => one === id)!;
              onChange((now) => ({ ...now, kindsOff: without(now.kindsOff, kind, on) }));
            }}
          />
        </section>
        <section>
          <h2>
            <Say k="options.card" />
          </h2>
          {choice('openBy')}
          {choice('pace')}
          {choice('textSize')}
          {choice('theme')}
          {choice('cardLanguage')}
          {choice('digits')}
          <Ticks
            name="hijri"
            title="options.hijri"
            note="options.hijri-note"
            items={[{ id: 'hijri', on: settings.hijri, text: <Say k="options.hijri" /> }]}
            onTick={(_, on) => set('hijri', on)}
          />
        </section>
        <section>
          <h2>
            <Say k="options.packs" />
          </h2>
          <Ticks
            name="packs"
            title="options.packs"
            note="options.packs-note"
            items={packs.map(({ name, title, dataDate }) => ({
              id: name,
              on: !settings.packsOff.includes(name),
              text: (
                <>
                  <Local text={title} />{' '}
                  <span class="note">
                    <Say k="foot.data" values={{ date: <When value={dataDate} /> }} />
                  </span>
                </>
              ),
            }))}
            onTick={(id, on) => onChange((now) => ({ ...now, packsOff: without(now.packsOff, id, on) }))}
          />
        </section>
        <Lists {...props} />
        <p class="note">
          <Say k="options.keys" /> <Say k="popup.privacy" />
        </p>
      </main>
    </LocaleContext.Provider>
  );
}

interface Item {
  readonly id: string;
  readonly name: string;
}

interface ListProps {
  readonly name: string;
  readonly title: 'options.sites-off' | 'options.sites-granted' | 'options.hidden';
  readonly none: 'options.sites-off-none' | 'options.sites-granted-none' | 'options.hidden-none';
  readonly undo: 'options.turn-on' | 'options.remove' | 'options.show-again';
  readonly items: readonly Item[];
  readonly onUndo: (id: string) => void;
}

/** What the reader did elsewhere, each to be taken back. */
function List({ name, title, none, undo, items, onUndo }: ListProps) {
  const { lang } = useLocale();
  return (
    <div class="list" data-setting={name}>
      <h3>
        <Say k={title} />
      </h3>
      {items.length === 0 ? (
        <p class="note">
          <Say k={none} />
        </p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <bdi>{item.name}</bdi>
              <button
                type="button"
                aria-label={t(lang, undo, { name: item.name })}
                title={t(lang, undo, { name: item.name })}
                onClick={() => onUndo(item.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Lists({ state, onGiveUpSite, onSiteOn, onShowEntity }: OptionsProps) {
  const { settings, granted, labels } = state;
  const { lang } = useLocale();
  const asItem = (name: string): Item => ({ id: name, name });
  return (
    <section>
      <h2>
        <Say k="options.sites" />
      </h2>
      <List
        name="sitesOff"
        title="options.sites-off"
        none="options.sites-off-none"
        undo="options.turn-on"
        items={settings.sitesOff.map(asItem)}
        onUndo={onSiteOn}
      />
      <List
        name="granted"
        title="options.sites-granted"
        none="options.sites-granted-none"
        undo="options.remove"
        items={granted.map(asItem)}
        onUndo={onGiveUpSite}
      />
      <List
        name="hiddenEntities"
        title="options.hidden"
        none="options.hidden-none"
        undo="options.show-again"
        items={settings.hiddenEntities.map((id) => ({ id, name: labels[id]?.[lang] ?? id }))}
        onUndo={onShowEntity}
      />
    </section>
  );
}
