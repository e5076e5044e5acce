import type { ComponentChild, ComponentChildren } from 'preact';
import type { PlainKey } from '../i18n/messages.ts';
import { Say } from '../i18n/say.tsx';

interface SettingProps {
  /** The setting's name, by which tests find it. */
  readonly name: string;
  readonly title: PlainKey;
  readonly note: PlainKey;
}

/** A setting: what it is, a line on it, and its values. */
function Setting({ name, title, note, children }: SettingProps & { readonly children: ComponentChildren }) {
  return (
    <fieldset data-setting={name}>
      <legend>
        <Say k={title} />
      </legend>
      <p class="note">
        <Say k={note} />
      </p>
      <div class="values">{children}</div>
    </fieldset>
  );
}

export interface ChoiceProps<T extends string> extends SettingProps {
  readonly values: readonly T[];
  readonly textOf: (value: T) => PlainKey;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all to be seen at once. */
export function Choice<T extends string>({ values, textOf, chosen, onChoose, ...setting }: ChoiceProps<T>) {
  return (
    <Setting {...setting}>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={setting.name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            <Say k={textOf(value)} />
          </span>
        </label>
      ))}
    </Setting>
  );
}

interface TicksProps extends SettingProps {
  readonly items: readonly { readonly id: string; readonly on: boolean; readonly text: ComponentChild }[];
  readonly onTick: (id: string, on: boolean) => void;
}

/** Any of a few. */
export function Ticks({ items, onTick, ...setting }: TicksProps) {
  return (
    <Setting {...setting}>
      {items.map(({ id, on, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            name={setting.name}
            value={id}
            checked={on}
            onChange={(event) => onTick(id, event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
      ))}
    </Setting>
  );
}
