import type { Annotation } from '../../engine/annotation.ts';
import { eventDate } from '../../engine/context/lines.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { Linked } from '../../platform/messages.ts';

/** What on record the claims and events of a text are linked to, by the annotation's id; for lists, which show no cards. */
export function linkedRecords(
  annotations: readonly Annotation[],
  packs: PackSet,
): Readonly<Record<string, Linked>> {
  return Object.fromEntries(
    annotations.flatMap((annotation) => {
      const linked = linkOf(annotation, packs);
      return linked === undefined ? [] : [[annotation.id, linked]];
    }),
  );
}

function linkOf(annotation: Annotation, packs: PackSet): Linked | undefined {
  if (annotation.kind === 'claim') {
    const { measure, person } = annotation;
    const labels =
      measure !== undefined
        ? packs.measure(measure)?.labels
        : person !== undefined
          ? packs.entity(person)?.labels
          : undefined;
    return labels && { label: labels };
  }
  if (annotation.kind !== 'event') return undefined;
  const [best] = annotation.events;
  const record = best === undefined ? undefined : packs.event(best);
  if (best === undefined || record === undefined) return undefined;
  const [place] = record.places;
  const labels = place === undefined ? undefined : packs.entity(packs.qualify(best, place))?.labels;
  return { event: record.kind, date: eventDate(record), place: labels ?? null };
}
