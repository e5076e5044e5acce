import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Header } from '../../packs/binary-format.ts';
import { xxHash32 } from '../../packs/checksum.ts';
import type { Pack } from '../../packs/pack.ts';
import { PackError } from '../../packs/pack-error.ts';
import { readPack } from '../../packs/read.ts';
import { verifyPack } from '../../packs/verify.ts';
import { compiled, pack } from './sample-pack.ts';

const sound = new Uint8Array(compiled());

function changed(change: (bytes: Uint8Array, view: DataView) => void): ArrayBuffer {
  const bytes = sound.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes.buffer;
}

/** Damage that the checksum cannot show, as in a file that was made to mislead. */
function forged(change: (bytes: Uint8Array) => void): ArrayBuffer {
  return changed((bytes, view) => {
    change(bytes);
    view.setUint32(Header.checksum, xxHash32(new Uint32Array(bytes.buffer, Header.sectionCount)), true);
  });
}

/** Asks a pack for everything. */
function readAll(subject: Pack): void {
  for (const alias of subject.aliases()) {
    for (const token of alias.tokens) {
      subject.aliasesStartingWith(token);
      subject.measuresWithUnit(token);
    }
  }
  for (let i = 0; i < subject.entityCount; i += 1) {
    const id = subject.entityId(i);
    subject.entity(i);
    subject.eventsOf(id).map(subject.event);
    subject.measuresOf(id).map(subject.measure);
  }
  for (let i = 0; i < subject.eventCount; i += 1) subject.eventById(subject.eventId(i));
  subject.eventsBetween('2000-01-01', '2030-01-01').map(subject.event);
  for (const entry of subject.wikidata()) subject.entity(entry.entity);
  for (const overlap of subject.overlaps) subject.entity(overlap.entity);
  Array.from(subject.sources());
}

describe('a file that is no sound pack is refused in plain words:', () => {
  test.each([
    ['an empty file', new ArrayBuffer(0), /does not begin as one/u],
    [
      'another file',
      new TextEncoder().encode('{"entities": [], "events": []}').buffer,
      /does not begin as one/u,
    ],
    ['a line end changed in transfer', changed((bytes) => bytes.copyWithin(6, 7)), /does not begin as one/u],
    [
      'a newer format',
      changed((_, view) => view.setUint32(Header.version, 2, true)),
      /format version 2.*knows version 1/u,
    ],
    ['a file cut short', sound.slice(0, -4).buffer, /cut short or too long: \d+ bytes where \d+/u],
    ['a file with more behind it', new Uint8Array([...sound, 0, 0, 0, 0]).buffer, /cut short or too long/u],
    ['a changed byte', changed((bytes) => bytes.fill(7, -1)), /checksum does not fit/u],
    [
      'more sections than fit',
      forged((bytes) => bytes.fill(0xff, Header.sectionCount, Header.sectionCount + 4)),
      /section table/u,
    ],
    [
      'a section outside the file',
      forged((bytes) => bytes.fill(0xff, Header.sectionTable + 8, Header.sectionTable + 12)),
      /outside the file/u,
    ],
    [
      'a section left out',
      forged((bytes) => bytes.fill(0x20, Header.sectionTable, Header.sectionTable + 4)),
      /no section INFO/u,
    ],
  ])('%s', (_, buffer, message) => {
    expect(() => readPack(buffer as ArrayBuffer)).toThrow(PackError);
    expect(() => readPack(buffer as ArrayBuffer)).toThrow(message);
  });
});

test('a file cut anywhere is refused', () => {
  fc.assert(
    fc.property(fc.nat(sound.length - 1), (length) => {
      expect(() => readPack(sound.slice(0, length).buffer)).toThrow(PackError);
    }),
  );
});

test('a file with any byte changed is refused', () => {
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const buffer = changed((bytes) => {
        bytes[at]! ^= flip;
      });
      expect(() => readPack(buffer)).toThrow(PackError);
    }),
    { numRuns: 500 },
  );
});

test('a file with bytes changed and a checksum made to fit gives a PackError or answers, and never hangs', () => {
  const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  let refused = 0;
  fc.assert(
    fc.property(changes, (edits) => {
      const buffer = forged((bytes) => {
        for (const [at, byte] of edits) if (at >= Header.sectionCount) bytes[at] = byte;
      });
      try {
        readAll(readPack(buffer));
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
        refused += 1;
      }
    }),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(100);
});

describe('a pack from elsewhere is checked record by record:', () => {
  test('a sound one has no problems', () => {
    expect(verifyPack(pack())).toEqual([]);
  });

  test('a record that breaks the rules is named', () => {
    // «2023-03-13» in the event's record becomes a day that no calendar has; ids and the rest stay.
    const needle = new TextEncoder().encode('"2023-03-13"');
    const at = sound.findIndex((_, i) => needle.every((byte, k) => sound[i + k] === byte));
    const buffer = forged((bytes) => bytes.set(new TextEncoder().encode('"2023-03-33"'), at));
    expect(verifyPack(readPack(buffer))).toEqual([
      {
        file: 'events.json',
        record: '2023-03-13-upper-town',
        reason: 'date: a date is YYYY, YYYY-MM or YYYY-MM-DD',
      },
    ]);
  });
});
