import { Fragment } from 'preact';
import { Say } from '../i18n/say.tsx';
import { COMMANDS, type WelcomeState } from './props.ts';

/** Firefox writes `Down`, Chromium the name of the key in the language of its interface. */
const ARROWS: readonly (readonly [RegExp, string])[] = [
  [/\bup\b|أعلى/i, '↑'],
  [/\bdown\b|أسفل/i, '↓'],
  [/\bleft\b|يسار/i, '←'],
  [/\bright\b|يمين/i, '→'],
];

/** `Alt+Shift+Down`, each key by itself; left to right as on the keyboard. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return (
    <bdi class="keys" dir="ltr">
      {keys.split('+').map((key, i) => (
        <Fragment key={key}>
          {i > 0 && '+'}
          <kbd>{ARROWS.find(([name]) => name.test(key))?.[1] ?? key}</kbd>
        </Fragment>
      ))}
    </bdi>
  );
}

export function KeyList({ keys }: { readonly keys: NonNullable<WelcomeState['keys']> }) {
  return (
    <dl class="key-list">
      {COMMANDS.map((command) => (
        <div key={command}>
          <dt>
            <Say k={`welcome.key.${command}`} />
          </dt>
          <dd>{keys[command] === '' ? <Say k="welcome.no-key" /> : <Shortcut keys={keys[command]} />}</dd>
        </div>
      ))}
    </dl>
  );
}
