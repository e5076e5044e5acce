import { aliasTokens } from '../../../engine/names/alias-tokens.ts';
import { checkPack } from '../../../packs/check.ts';
import { compilePack } from '../../../packs/compile.ts';
import type { PackSet } from '../../../packs/pack.ts';
import { createPackSet } from '../../../packs/pack-set.ts';
import { readPack } from '../../../packs/read.ts';
import type { EntityRecord, EventRecord, MeasureRecord, SourceRecord } from '../../../packs/schema.ts';

type Part<T> = Partial<T> & { readonly id: string };

export interface PackParts {
  readonly entities?: readonly Part<EntityRecord>[];
  readonly events?: readonly Part<EventRecord>[];
  readonly measures?: readonly Part<MeasureRecord>[];
  readonly sources?: readonly Part<SourceRecord>[];
}

const text = (words: string) => ({ ar: words, en: words });

/** A compiled pack named `t` of a few records; what a record leaves out is filled in. `s` is a source of 2022. */
export function packOf(parts: PackParts): PackSet {
  const checked = checkPack({
    descriptor: {
      format: 1,
      name: 't',
      version: '1.0.0',
      title: text('t'),
      description: text('t'),
      dataDate: '2024-06',
      licence: 'Apache-2.0',
      attribution: null,
      minimumAppVersion: '0.1.0',
      sources: [{ title: 't', path: 'https://example.org/', licence: 'Apache-2.0' }],
    },
    entities: (parts.entities ?? []).map((entity) => ({
      kind: 'place',
      labels: text(entity.id),
      aliases: { ar: [], en: [] },
      ambiguousAliases: [],
      description: text(entity.id),
      within: null,
      coordinates: null,
      wikidata: null,
      roles: [],
      facts: [],
      sources: ['s'],
      ...entity,
    })),
    events: (parts.events ?? []).map((event) => ({
      kind: 'rocket-attack',
      time: null,
      places: [],
      targets: [],
      weapons: [],
      casualties: [],
      attributedTo: [],
      claimedBy: [],
      summary: text(event.id),
      sources: ['s'],
      ...event,
    })),
    measures: (parts.measures ?? []).map((measure) => ({
      labels: text(measure.id),
      unit: text('people'),
      about: [],
      cues: { ar: { units: [], context: [] }, en: { units: [], context: [] } },
      observations: [],
      ...measure,
    })),
    sources: [{ id: 's', published: '2022-01-01' }, ...(parts.sources ?? [])].map((source) => ({
      publisher: text(source.id),
      kind: 'news',
      title: source.id,
      url: `https://example.org/${source.id}`,
      language: 'en',
      grade: 'A',
      ...source,
    })),
    overlaps: [],
  });
  if (checked.records === null) throw new Error(JSON.stringify(checked.problems));
  return createPackSet([readPack(compilePack(checked.records, { tokenize: aliasTokens }))]);
}
