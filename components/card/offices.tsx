import type { OfficeLine, Split } from '../../engine/context/card.ts';
import { endsBy } from '../i18n/edtf.ts';
import { Local, Say, When } from '../i18n/say.tsx';
import { Fold, useShared } from './shared.tsx';
import { SourceRefs } from './sources.tsx';

export type Offices = { readonly atTime: readonly OfficeLine[] } & Split<OfficeLine>;

interface PeriodProps {
  readonly from: string | null;
  readonly to: string | null;
  /** For what bears no dates: when its source said so. */
  readonly statedOn?: string | undefined;
}

export function Period({ from, to, statedOn }: PeriodProps) {
  if (from !== null && to !== null) {
    return <Say k="time.period" values={{ from: <When value={from} />, to: <When value={to} /> }} />;
  }
  if (from !== null) return <Say k="time.since" values={{ date: <When value={from} /> }} />;
  if (to !== null) return <Say k="time.until" values={{ date: <When value={to} /> }} />;
  if (statedOn !== undefined) return <Say k="time.stated" values={{ date: <When value={statedOn} /> }} />;
  return <Say k="time.undated" />;
}

interface ListProps {
  readonly offices: readonly OfficeLine[];
  /** Whose card it is: that name is not said again. */
  readonly subject: string;
  /** The first title stands large. */
  readonly lead?: boolean;
  /** An end after this date is not told here, it belongs to what came since. */
  readonly until: string | null;
}

export function OfficeList({ offices, subject, until, lead = false }: ListProps) {
  return (
    <ul class="stack">
      {offices.map((office, i) => (
        <li key={`${office.person} ${office.title.en} ${office.from}`}>
          {office.person !== subject && (
            <>
              <b>
                <Local text={office.personName} />
              </b>{' '}
            </>
          )}
          {lead && i === 0 ? (
            <b class="lead">
              <Local text={office.title} />
            </b>
          ) : (
            <Local text={office.title} />
          )}
          <span class="kind">
            <Period
              from={office.from}
              to={office.to === null || until === null || endsBy(office.to, until) ? office.to : null}
              statedOn={office.statedOn}
            />{' '}
            <SourceRefs sources={office.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Offices up to the article's date: those held then in full view, earlier ones folded. */
export function OfficesAtTime({ offices, subject }: { readonly offices: Offices; readonly subject: string }) {
  const { asOf } = useShared();
  return (
    <>
      {offices.atTime.length > 0 && (
        <OfficeList
          offices={offices.atTime}
          subject={subject}
          until={asOf}
          lead={offices.atTime[0]?.person === subject}
        />
      )}
      {offices.before.length > 0 && (
        <Fold summary={<Say k={asOf === null ? 'card.offices' : 'card.earlier-offices'} />}>
          <OfficeList offices={offices.before} subject={subject} until={asOf} />
        </Fold>
      )}
    </>
  );
}

/** Offices that began, or ended, after the article's date. */
export function officesSince(offices: Offices, asOf: string | null): OfficeLine[] {
  if (asOf === null) return [...offices.since];
  const ended = offices.atTime.filter((office) => office.to !== null && !endsBy(office.to, asOf));
  return [...ended, ...offices.since];
}

export function LaterOffices({ offices, subject }: { readonly offices: Offices; readonly subject: string }) {
  const { asOf } = useShared();
  const later = officesSince(offices, asOf);
  if (later.length === 0) return null;
  return (
    <Fold summary={<Say k="card.later-offices" />}>
      <OfficeList offices={later} subject={subject} until={null} />
    </Fold>
  );
}
