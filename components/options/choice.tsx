import type { PlainKey } from '../i18n/messages.ts';
import { Say } from '../i18n/say.tsx';

interface ChoiceProps<T extends string> {
  /** The setting's name, by which the texts are found and tests find it. */
  readonly name: string;
  readonly title: PlainKey;
  readonly note: PlainKey;
  readonly values: readonly T[];
  readonly textOf: (value: T) => PlainKey;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all to be seen at once. */
export function Choice<T extends string>({
  name,
  title,
  note,
  values,
  textOf,
  chosen,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <fieldset data-setting={name}>
      <legend>
        <Say k={title} />
      </legend>
      <p class="note">
        <Say k={note} />
      </p>
      <div class="values">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>
              <Say k={textOf(value)} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TicksProps {
  readonly name: string;
  readonly title: PlainKey;
  readonly note: PlainKey;
  readonly items: readonly {
    readonly id: string;
    readonly on: boolean;
    readonly text: preact.ComponentChild;
  }[];
  readonly onTick: (id: string, on: boolean) => void;
}

/** Any of a few. */
export function Ticks({ name, title, note, items, onTick }: TicksProps) {
  return (
    <fieldset data-setting={name}>
      <legend>
        <Say k={title} />
      </legend>
      <p class="note">
        <Say k={note} />
      </p>
      <div class="values">
        {items.map(({ id, on, text }) => (
          <label key={id}>
            <input
              type="checkbox"
              name={name}
              value={id}
              checked={on}
              onChange={(event) => onTick(id, event.currentTarget.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
