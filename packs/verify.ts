import { checkPack } from './check.ts';
import type { Pack } from './pack.ts';
import { PackError, type PackProblem } from './pack-error.ts';

/**
 * Decodes and checks every record of a compiled pack, as the author's files are checked; for a pack that comes from
 * elsewhere, once, before it is kept. {@link readPack} alone checks only that the file is whole.
 *
 * @returns what is wrong; empty when the pack is sound.
 */
export function verifyPack(pack: Pack): readonly PackProblem[] {
  try {
    const ordinals = (count: number) => Array.from({ length: count }, (_, ordinal) => ordinal);
    const entities = ordinals(pack.entityCount).map(pack.entity);
    const { problems } = checkPack({
      descriptor: { format: 1, ...pack.info },
      entities,
      events: ordinals(pack.eventCount).map(pack.event),
      measures: ordinals(pack.measureCount).map(pack.measure),
      sources: [...pack.sources()],
      overlaps: pack.overlaps.map(({ entity, sameAs }) => ({ id: pack.entityId(entity), sameAs })),
    });
    const misfiled = entities.flatMap((entity, ordinal) =>
      pack.entityId(ordinal) === entity.id
        ? []
        : [{ file: 'entities.json', record: entity.id, reason: 'is filed under another id' }],
    );
    return [...problems, ...misfiled];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return [{ file: pack.info.name, record: null, reason: error.message }];
  }
}
