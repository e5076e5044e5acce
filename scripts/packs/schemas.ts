import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { PACK_FILES, type PackPart } from '../../packs/check.ts';
import { OverlapRecord, PackDescriptor } from '../../packs/descriptor.ts';
import { EntityRecord, EventRecord, MeasureRecord, SourceRecord } from '../../packs/schema.ts';

const SCHEMAS: Readonly<Record<PackPart, v.GenericSchema>> = {
  descriptor: PackDescriptor,
  entities: v.array(EntityRecord),
  events: v.array(EventRecord),
  measures: v.array(MeasureRecord),
  sources: v.array(SourceRecord),
  overlaps: v.array(OverlapRecord),
};

/**
 * The published JSON Schemas: file name and text. What JSON Schema cannot say (a day that the calendar has, ids that
 * exist) is left to `npm run pack -- check`.
 */
export function publishedSchemas(): [file: string, text: string][] {
  return Object.entries(SCHEMAS).map(([part, schema]) => {
    const file = PACK_FILES[part as PackPart];
    const json = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `Siyaq pack: ${file}`,
      ...toJsonSchema(schema, { errorMode: 'ignore' }),
    };
    return [file.replace(/\.json$/u, '.schema.json'), `${JSON.stringify(json, null, 2)}\n`];
  });
}
