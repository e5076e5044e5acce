import type { PlainKey } from '../i18n/messages.ts';
import { Say } from '../i18n/say.tsx';

interface SwitchProps {
  readonly k: PlainKey;
  /** By which tests find it. */
  readonly action: 'toggle' | 'toggle-site';
  /** Said after the label: the site's name. */
  readonly detail?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Switch({ k, action, detail, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        <Say k={k} /> {detail !== undefined && <bdi class="soft">{detail}</bdi>}
      </span>
      <input
        type="checkbox"
        role="switch"
        data-action={action}
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
