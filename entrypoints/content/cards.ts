import type { CardModel } from '../../engine/context/card.ts';
import type { PageDocument } from '../../platform/messages.ts';
import { askForCard } from './background.ts';

/** Enough for the marks that a pointer crosses back and forth. */
const KEPT = 4;

/** The cards asked for last, so that coming back to a mark asks nobody. Nothing here rejects. */
export class Cards {
  private readonly kept = new Map<string, Promise<CardModel | undefined>>();

  /** @returns undefined when there is none, or the background does not answer; then the next hover asks again */
  of(document: PageDocument, annotation: string): Promise<CardModel | undefined> {
    const key = `${annotation} ${document.key}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const asked = askForCard(document, annotation).then(
      (answer) => (answer.status === 'ok' ? answer.card : undefined),
      () => {
        this.kept.delete(key);
        return undefined;
      },
    );
    for (const oldest of this.kept.keys()) {
      if (this.kept.size < KEPT) break;
      this.kept.delete(oldest);
    }
    this.kept.set(key, asked);
    return asked;
  }
}
