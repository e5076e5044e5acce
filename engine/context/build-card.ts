import { CardBuilder, type CardInput } from './builder.ts';
import type { CardModel } from './card.ts';
import { dateCard } from './date-card.ts';
import { entityCard } from './entity-card.ts';
import { eventCard } from './event-card.ts';
import { numberCard, quantityOf } from './number-card.ts';
import { officeCard } from './office-card.ts';

/**
 * The card of one annotation: everything that the packs have to say on it, read against the article's date.
 *
 * @returns undefined when the id is unknown or nothing is on record
 */
export function buildCard(annotationId: string, input: CardInput): CardModel | undefined {
  const annotation = input.annotations.find((candidate) => candidate.id === annotationId);
  if (annotation === undefined) return undefined;
  const builder = new CardBuilder(annotation, input);
  switch (annotation.kind) {
    case 'entity':
      return entityCard(builder, annotation);
    case 'date':
      return dateCard(builder, annotation);
    case 'event':
      return eventCard(builder, annotation);
    case 'claim':
      if (annotation.office !== undefined) return officeCard(builder, annotation);
      break;
    default:
  }
  const number = quantityOf(annotation, input.annotations);
  return number === undefined ? undefined : numberCard(builder, number.quantity, number.claim);
}
