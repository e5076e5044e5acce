import { type CardProps, type MountedCard, mountCard } from '../../components/card/mount.tsx';
import type { CardModel } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';

export interface Shown {
  readonly root: ShadowRoot;
  readonly card: HTMLElement;
  readonly mounted: MountedCard;
  readonly props: CardProps;
  /** Text as it stands in the document, white space folded. */
  text(selector?: string): string;
  all(selector: string): HTMLElement[];
}

/** A card in a shadow root of its own, with callbacks that do nothing unless given. */
export function show(card: CardModel | null, lang: Lang, more: Partial<CardProps> = {}): Shown {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const props: CardProps = {
    card,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    theme: 'light',
    pinned: false,
    onPin: () => {},
    onClose: () => {},
    onReveal: () => {},
    ...more,
  };
  const mounted = mountCard(root, props);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    card: root.querySelector<HTMLElement>('.card')!,
    mounted,
    props,
    text: (selector = '.card') =>
      all(selector)
        .map((element) => element.textContent ?? '')
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    all,
  };
}

/** Opens every fold, those too that are only made by that, as happy-dom does not tell of it. */
export async function openFolds(root: ParentNode): Promise<void> {
  for (;;) {
    const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    if (folded.length === 0) return;
    for (const fold of folded) {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    }
    await new Promise((drawn) => setTimeout(drawn));
  }
}
