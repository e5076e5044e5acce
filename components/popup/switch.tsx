import type { ComponentChildren } from 'preact';

interface SwitchProps {
  /** By which tests find it. */
  readonly action: string;
  /** Its label. */
  readonly children: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Switch({ action, children, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
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
