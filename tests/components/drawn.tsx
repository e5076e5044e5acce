import { render } from 'preact';
import { expect, vi } from 'vitest';
import { LocaleContext } from '../../components/i18n/say.tsx';
import type { Lang } from '../../engine/document.ts';

/** A drawing by itself, in a box on the page. */
export function draw(node: preact.ComponentChild, lang: Lang): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  render(<LocaleContext.Provider value={{ lang }}>{node}</LocaleContext.Provider>, box);
  return box;
}

/** The rows of the table that a drawing is as; they are made when the fold is opened. */
export async function rowsOf(box: ParentNode): Promise<(string | null)[]> {
  const fold = box.querySelector<HTMLDetailsElement>('figure > details')!;
  expect(fold.querySelector('table')).toBeNull();
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(fold.querySelector('table')).not.toBeNull());
  return [...fold.querySelectorAll('tbody tr')].map((row) => row.textContent);
}
