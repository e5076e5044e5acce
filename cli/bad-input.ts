/** Something about the input that its giver can mend; the command says it in one line and ends with exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * A publication date as given: an ISO 8601 day, with or without a time.
 *
 * @throws BadInput for anything else, also for a day that the calendar does not have
 */
export function publicationDate(given: string): string {
  const match = ISO_DAY.exec(given);
  if (match === null) throw new BadInput(`"${given}" is no date such as 2023-03-14`);
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const inMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > inMonth) {
    throw new BadInput(`"${given}" is no day of the calendar`);
  }
  return given;
}
