import type { Annotation, ClaimAnnotation, EntityAnnotation } from '../annotation.ts';
import { CardBuilder, type CardInput } from './builder.ts';
import type { NumberCard, OfficeCard, TextWords } from './card.ts';
import type { Dossier, DossierMention, DossierPerson, DossierPlace } from './dossier.ts';
import { eventLine, eventLines, officeLine, offices, split } from './lines.ts';
import { numberCard, quantityOf } from './number-card.ts';
import { officeCard } from './office-card.ts';
import { eventsWithin } from './record-index.ts';
import { SourceLedger } from './source-ledger.ts';
import { dayOf } from './when.ts';

/**
 * Kinds of entity at which events are looked for. A country is none of them: what happened anywhere in a state says
 * little of one article, and would drown what happened at the places that it names.
 */
const PLACES: ReadonlySet<string> = new Set(['military-site', 'facility', 'place', 'governorate']);

/** The dossier of a page: all that the packs have to say on its annotations, read against the article's date. */
export function buildDossier(input: CardInput): Dossier {
  const ledger = new SourceLedger(input.packs);
  const builderFor = (annotation: Annotation) => new CardBuilder(annotation, input, ledger);
  const mentions = mentionsOf(input);
  const places: DossierPlace[] = [];
  const people: DossierPerson[] = [];
  const others: DossierMention[] = [];
  const onTimeline = new Set(input.annotations.flatMap((one) => (one.kind === 'event' ? one.events : [])));
  for (const { first, mention } of mentions) {
    const builder = builderFor(first);
    builder.use(mention.entity);
    const events = PLACES.has(mention.entityKind) ? eventsWithin(input.packs, mention.entity) : [];
    if (mention.entityKind === 'person') {
      people.push({ ...mention, atTime: officesAtTime(builder, mention.entity) });
    } else if (events.length > 0) {
      places.push({ ...mention, events: eventLines(builder, events) });
      for (const id of events) onTimeline.add(id);
    } else {
      others.push(mention);
    }
  }
  const timeline = [...onTimeline].map((id) => eventLine(new CardBuilder(NOWHERE, input, ledger), id));
  const dossier = {
    places,
    timeline: split(timeline.filter((line) => line !== null)),
    numbers: numbersOf(input, builderFor),
    people,
    ...officesAndEventsIn(input, builderFor),
    others,
  };
  const asOf = dayOf(input.document.published);
  return {
    asOf: asOf === null ? null : input.document.published!.slice(0, 10),
    ...dossier,
    sources: ledger.settle(),
    foot: ledger.foot(asOf),
  };
}

/** The timeline's lines belong to no single annotation. */
const NOWHERE: EntityAnnotation = {
  kind: 'entity',
  id: '',
  block: 0,
  start: 0,
  end: 0,
  text: '',
  confidence: 0,
  entity: '',
  label: '',
};

interface Mentioned {
  readonly first: EntityAnnotation;
  readonly mention: DossierMention;
}

/** What the text names, each thing once, most mentioned first and then as the text goes. */
function mentionsOf({ annotations, packs }: CardInput): Mentioned[] {
  const found = new Map<string, EntityAnnotation[]>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'entity') continue;
    const entity = packs.canonical(annotation.entity);
    const known = found.get(entity);
    if (known === undefined) found.set(entity, [annotation]);
    else known.push(annotation);
  }
  return [...found]
    .flatMap(([entity, named]) => {
      const record = packs.entity(entity);
      if (record === undefined) return [];
      const mention: DossierMention = {
        entity,
        entityKind: record.kind,
        label: record.labels,
        annotations: named.map((one) => one.id),
      };
      return [{ first: named[0]!, mention }];
    })
    .sort((a, b) => b.mention.annotations.length - a.mention.annotations.length);
}

function officesAtTime(builder: CardBuilder, person: string): DossierPerson['atTime'] {
  const roles = builder.packs.entity(person)?.roles ?? [];
  return offices(roles.map((role) => officeLine(builder, person, role))).atTime;
}

type BuilderFor = (annotation: Annotation) => CardBuilder;

function claimsOf({ annotations }: CardInput): ClaimAnnotation[] {
  return annotations.filter((annotation) => annotation.kind === 'claim');
}

function numbersOf(input: CardInput, builderFor: BuilderFor): NumberCard[] {
  return claimsOf(input).flatMap((claim) => {
    const number = claim.measure === undefined ? undefined : quantityOf(claim, input.annotations);
    const card = number && numberCard(builderFor(claim), number.quantity, claim);
    return card === undefined || card.measure === null ? [] : [card];
  });
}

/** Each stated office once, however often the text states it, and where it does; and where it speaks of which events. */
function officesAndEventsIn(input: CardInput, builderFor: BuilderFor): Pick<Dossier, 'offices' | 'inText'> {
  const inText: Record<string, TextWords[]> = {};
  const note = (key: string, { id, text }: Annotation) => {
    inText[key] ??= [];
    inText[key].push({ annotation: id, text });
  };
  const offices = new Map<string, OfficeCard | undefined>();
  for (const annotation of input.annotations) {
    if (annotation.kind === 'event') for (const event of annotation.events) note(event, annotation);
    if (annotation.kind !== 'claim' || annotation.person === undefined || annotation.office === undefined)
      continue;
    const key = `${input.packs.canonical(annotation.person)} ${annotation.office}`;
    if (!offices.has(key)) offices.set(key, officeCard(builderFor(annotation), annotation));
    const card = offices.get(key);
    if (card !== undefined) note(card.annotation, annotation);
  }
  return { offices: [...offices.values()].filter((card) => card !== undefined), inText };
}
