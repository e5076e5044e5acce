import type { ClaimAnnotation } from '../annotation.ts';
import { titleFits } from '../claims/office-titles.ts';
import type { CardBuilder } from './builder.ts';
import type { OfficeCard } from './card.ts';
import { officeLine, offices, tenure } from './lines.ts';

/** The card of an office that the text gives a person: whether the record gives it him at the article's date. */
export function officeCard(builder: CardBuilder, annotation: ClaimAnnotation): OfficeCard | undefined {
  const { person: named, office } = annotation;
  // With no date for the article the record can neither bear the office out nor place it earlier or later.
  if (named === undefined || office === undefined || builder.asOf === null) return undefined;
  const person = builder.packs.canonical(named);
  const record = builder.packs.entity(person);
  if (record === undefined || record.roles.length === 0) return undefined;
  const lines = offices(record.roles.map((role) => officeLine(builder, person, role)));
  const fitting = record.roles
    .filter((role) => titleFits(builder.packs, person, role, office))
    .map((role) => tenure(role, builder.asOf));
  const onRecord = fitting.includes('atTime')
    ? 'at-that-time'
    : fitting.includes('before')
      ? 'earlier'
      : fitting.includes('since')
        ? 'later'
        : 'none';
  return {
    ...builder.base(record.labels),
    kind: 'office',
    person,
    personName: record.labels,
    stated: office,
    offices: lines,
    onRecord,
  };
}
