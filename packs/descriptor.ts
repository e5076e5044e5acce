import * as v from 'valibot';
import { IsoDate, LocalText } from './schema.ts';

/** The descriptor of a pack, `pack.json`, in the manner of a Frictionless data package. */
export const PackDescriptor = v.strictObject({
  $schema: v.optional(v.string()),
  /** Version of the authoring format. */
  format: v.literal(1),
  /** Qualifies every id of the pack: `syria-iraq` in `syria-iraq:green-village`. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a name is kebab-case ASCII')),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u, 'a version is three numbers, 1.0.0')),
  title: LocalText,
  description: v.optional(LocalText),
  /** To when the records were kept; shown at the foot of every card. */
  dataDate: IsoDate,
  /** SPDX expression. */
  licence: v.pipe(v.string(), v.nonEmpty()),
  /** What the licences of the inputs ask to be shown; null when they ask for nothing. */
  attribution: v.nullable(LocalText),
  /** The oldest version of the extension that understands the records. */
  minimumAppVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u, 'a version is three numbers, 1.0.0')),
  /** Collections that the pack was made from. Where one statement comes from stands in `sources.json`. */
  sources: v.array(
    v.strictObject({
      title: v.pipe(v.string(), v.nonEmpty()),
      path: v.pipe(v.string(), v.url()),
      licence: v.pipe(v.string(), v.nonEmpty()),
    }),
  ),
});

/** `overlaps.json`: an own entity and the same thing in another pack. Needed only where no Wikidata id joins them. */
export const OverlapRecord = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  sameAs: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'sameAs is a qualified id, pack:id'),
  ),
});

export type PackDescriptor = v.InferOutput<typeof PackDescriptor>;
export type OverlapRecord = v.InferOutput<typeof OverlapRecord>;
