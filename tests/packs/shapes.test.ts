import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShaped, ShapeWriter } from '../../packs/shapes.ts';

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('any JSON record comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), value, { noNullPrototype: true }), { maxLength: 5 }),
      (records) => {
        const writer = new ShapeWriter();
        const texts = records.map((record) => writer.write(record));
        const read = texts.map((text) => readShaped(JSON.parse(text), writer.shapes));
        expect(read).toStrictEqual(JSON.parse(JSON.stringify(records)));
      },
    ),
  );
});

test('records with the same keys share one shape', () => {
  const writer = new ShapeWriter();
  expect([writer.write({ id: 'a', at: [35, 40] }), writer.write({ id: 'b', at: [] })]).toEqual([
    '[1,"a",[0,35,40]]',
    '[1,"b",[]]',
  ]);
  expect(writer.shapes).toEqual([['id', 'at']]);
});

test('a key without a value is left out', () => {
  const writer = new ShapeWriter();
  const text = writer.write({ id: 'a', weak: undefined });
  expect(readShaped(JSON.parse(text), writer.shapes)).toStrictEqual({ id: 'a' });
});

test.each([
  ['an unknown shape', [2, 'a']],
  ['a shape of other length', [1, 'a', 'b']],
  ['a number that is none', ['x', 'a']],
  ['an object with its keys', { id: 'a' }],
])('%s is refused', (_, shaped) => {
  expect(() => readShaped(shaped, [['id']])).toThrow(RangeError);
});
