import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useShared } from '../card/shared.tsx';
import type { PlainKey } from '../i18n/messages.ts';
import { Say } from '../i18n/say.tsx';

export interface Row {
  readonly key: string;
  /** As many as there are columns; the first one names the row. */
  readonly cells: readonly ComponentChildren[];
}

interface AsTableProps {
  readonly summary: ComponentChildren;
  readonly columns: readonly PlainKey[];
  readonly rows: readonly Row[];
  /** A row to be led to; a new object each time. */
  readonly lead?: { readonly key: string } | undefined;
}

/** What a drawing shows, as a table in a fold. Its rows are made once it is opened, or a card would take longer to come up. */
export function AsTable({ summary, columns, rows, lead }: AsTableProps) {
  const isStatic = useShared().hrefOf !== undefined;
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (lead === undefined || fold.current === null) return;
    fold.current.open = true;
    setOpen(true);
    const row = fold.current.querySelector<HTMLElement>(`[data-row="${CSS.escape(lead.key)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.focus({ preventScroll: true });
  }, [lead, isOpen]);
  return (
    <details ref={fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {(isOpen || isStatic) && (
        <table class="fold">
          <thead>
            <tr>
              {columns.map((k) => (
                <th key={k} scope="col">
                  <Say k={k} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key} data-row={key} tabIndex={-1}>
                <th scope="row">{first}</th>
                {rest.map((cell, i) => (
                  <td key={i}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
