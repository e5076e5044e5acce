import type { mountCard } from '../../components/card/mount.tsx';

/**
 * Where `card.js` leaves its one function in the content script's isolated world. The code comes with the first hover, by
 * the background's `scripting.executeScript`: nothing of it has to be web-accessible, so that no page can tell that the
 * extension is there. See docs/decisions/0066-how-the-card-loads.md.
 */
export const CARD_CODE = Symbol.for('siyaq.card');

type MountCard = typeof mountCard;
type WithCard = typeof globalThis & { [CARD_CODE]?: MountCard };

export function offerCard(mount: MountCard): void {
  (globalThis as WithCard)[CARD_CODE] = mount;
}

export function cardCode(): MountCard | undefined {
  return (globalThis as WithCard)[CARD_CODE];
}
