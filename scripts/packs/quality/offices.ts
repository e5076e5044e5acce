import type { PackRecords } from '../../../packs/check.ts';
import { daysOf } from '../../../packs/days.ts';
import type { EntityRecord, Role } from '../../../packs/schema.ts';
import type { Finding } from './finding.ts';

interface Held {
  readonly person: EntityRecord;
  readonly role: Role;
}

/** Two people, or one twice, in one office of one body at the same time. An office that several hold is accepted by name. */
export function officesThatOverlap({ entities }: PackRecords): Finding[] {
  const held = entities.flatMap((person) => person.roles.map((role): Held => ({ person, role })));
  const offices = Map.groupBy(held, ({ role }) => `${role.title.ar} @ ${role.of}`);
  return [...offices].flatMap(([office, holders]) =>
    holders.flatMap((one, i) =>
      holders
        .slice(i + 1)
        .filter((other) => overlap(one.role, other.role))
        .map(
          (other): Finding => ({
            rule: 'offices-that-overlap',
            severity: 'warning',
            file: 'entities.json',
            record: one.person.id,
            key: `${one.person.id} ${other.person.id} ${office}`,
            reason: `${one.role.title.en} ${period(one.role)}, and ${other.person.id} ${period(other.role)}`,
          }),
        ),
    ),
  );
}

/** An office of which neither the beginning nor a day in it is known is never shown as held at a date. */
export function officesWithoutBeginning({ entities }: PackRecords): Finding[] {
  return entities.flatMap((person) =>
    person.roles
      .filter((role) => !role.from && !role.asOf)
      .map(
        (role): Finding => ({
          rule: 'office-without-beginning',
          severity: 'warning',
          file: 'entities.json',
          record: person.id,
          key: `${person.id} ${role.title.en}`,
          reason: `${role.title.en}: neither from nor asOf`,
        }),
      ),
  );
}

/** Surely more than one day: a month or year that is known no closer may end before the other begins. */
function overlap(a: Role, b: Role): boolean {
  if (!a.from || !b.from) return false;
  const start = (role: Role) => daysOf(role.from!).end;
  const end = (role: Role) => (role.to ? daysOf(role.to).start : Number.POSITIVE_INFINITY);
  return start(a) < end(b) && start(b) < end(a);
}

function period({ from, to }: Role): string {
  return `${from}–${to ?? ''}`;
}
