import type { PackInput, PackRecords } from '../../packs/check.ts';
import { checkPack } from '../../packs/check.ts';
import { compilePack } from '../../packs/compile.ts';
import type { Pack } from '../../packs/pack.ts';
import { readPack } from '../../packs/read.ts';
import type { EntityRecord, EventRecord, MeasureRecord, SourceRecord } from '../../packs/schema.ts';

/** A folding good enough for these tests; the compiler takes any. */
export const tokenize = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export const commonWords = { ar: new Set(['وادي']), en: new Set(['hail']) };

export function source(id: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id,
    publisher: { ar: 'وكالة الوادي', en: 'Valley Agency' },
    kind: 'news',
    title: `Report ${id}`,
    url: `https://valley.example/${id}`,
    published: '2023-03-14',
    language: 'ar',
    grade: 'B',
    ...more,
  };
}

export function entity(id: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id,
    kind: 'place',
    labels: { ar: `بلدة ${id}`, en: `Town ${id}` },
    aliases: { ar: [], en: [] },
    ambiguousAliases: [],
    description: { ar: 'بلدة.', en: 'A town.' },
    within: null,
    coordinates: null,
    wikidata: null,
    roles: [],
    facts: [],
    sources: ['report-1'],
    ...more,
  };
}

export function event(id: string, more: Partial<EventRecord> = {}): EventRecord {
  return {
    id,
    kind: 'rocket-attack',
    date: '2023-03-13',
    time: null,
    places: [],
    targets: [],
    weapons: [],
    casualties: [],
    attributedTo: [],
    claimedBy: [],
    summary: { ar: 'سقطت صواريخ.', en: 'Rockets fell.' },
    sources: ['report-1'],
    ...more,
  };
}

export function measure(id: string, more: Partial<MeasureRecord> = {}): MeasureRecord {
  return {
    id,
    labels: { ar: 'عدد الحراس', en: 'Guards' },
    unit: { ar: 'حارس', en: 'guards' },
    about: [],
    cues: { ar: { units: ['حارس', 'حارس ليلي'], context: [] }, en: { units: ['guards'], context: [] } },
    observations: [
      {
        value: 20,
        qualifier: 'about',
        at: '2023-03',
        statedBy: 'Mayor',
        breakdown: [],
        sources: ['report-1'],
      },
    ],
    ...more,
  };
}

/** A small sound pack; every part can be replaced. */
export function packInput(more: Partial<Record<keyof PackInput, unknown>> = {}): PackInput {
  return {
    descriptor: {
      format: 1,
      name: 'valley',
      version: '1.2.3',
      title: { ar: 'الوادي', en: 'The Valley' },
      dataDate: '2023-06',
      licence: 'CC0-1.0',
      attribution: null,
      minimumAppVersion: '0.1.0',
      sources: [],
    },
    sources: [source('report-1'), source('report-2', { published: null })],
    entities: [
      entity('valley', {
        kind: 'governorate',
        labels: { ar: 'محافظة الوادي', en: 'Valley Governorate' },
        wikidata: 'Q700',
      }),
      entity('upper-town', {
        labels: { ar: 'البلدة العليا', en: 'Upper Town' },
        aliases: { ar: ['العليا', 'البلدة العليا القديمة'], en: ['UPT'] },
        ambiguousAliases: [
          {
            text: 'العليا',
            lang: 'ar',
            ambiguous: true,
            reason: 'also "the higher"',
            needs: ['بلدة', 'ريف الوادي'],
            article: 'required',
          },
          { text: 'Upt', lang: 'en', ambiguous: true, reason: 'also a word' },
        ],
        within: 'valley',
        wikidata: 'Q42',
      }),
      entity('hail', { labels: { ar: 'وادي', en: 'Hail' }, within: 'valley' }),
    ],
    events: [
      event('2023-03-13-upper-town', { places: ['upper-town'], targets: ['hail'] }),
      event('2022-winter', {
        date: null,
        from: '2022-12-20',
        to: '2023-03-20',
        places: ['valley', 'upper-town'],
      }),
      event('2023-04-talks', { kind: 'agreement', date: '2023-04', places: ['valley'] }),
    ],
    measures: [measure('guards', { about: ['upper-town', 'valley'] })],
    overlaps: [{ id: 'hail', sameAs: 'world:city-hail' }],
    ...more,
  };
}

/** The checked records of {@link packInput}. */
export function packRecords(more: Parameters<typeof packInput>[0] = {}): PackRecords {
  const { records, problems } = checkPack(packInput(more));
  if (records === null) throw new Error(JSON.stringify(problems));
  return records;
}

export function compiled(records: PackRecords = packRecords()): ArrayBuffer {
  return compilePack(records, { tokenize, commonWords });
}

export function pack(more: Parameters<typeof packInput>[0] = {}): Pack {
  return readPack(compiled(packRecords(more)));
}
