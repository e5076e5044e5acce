/**
 * Records as JSON without their keys. The keys of an object are written once for the whole pack, as a shape; the object
 * itself becomes an array that begins with the shape's number, and an array one that begins with 0. It takes a quarter
 * off a pack, and so off the time until a woken background has read it.
 */
export type Shape = readonly string[];

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

const ARRAY = 0;

/** Collects the shapes of the records that it writes. */
export class ShapeWriter {
  readonly shapes: Shape[] = [];
  readonly #numbers = new Map<string, number>();

  /** One record as JSON text without keys; keys whose value is undefined are left out, as JSON leaves them out. */
  write(record: object): string {
    return JSON.stringify(this.#encode(record as Json));
  }

  #encode(value: Json): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (isArray(value)) return value.length === 0 ? [] : [ARRAY, ...value.map((item) => this.#encode(item))];
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    const shape = this.#numberOf(entries.map(([key]) => key));
    return [shape, ...entries.map(([, field]) => this.#encode(field))];
  }

  #numberOf(shape: Shape): number {
    const name = JSON.stringify(shape);
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.shapes.push(shape);
      this.#numbers.set(name, number);
    }
    return number;
  }
}

function isArray(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The record that {@link ShapeWriter.write} wrote, from its parsed JSON.
 *
 * @throws RangeError when a shape is not known or does not fit.
 */
export function readShaped(value: unknown, shapes: readonly Shape[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) throw new RangeError('an object among shaped values');
  if (value.length === 0) return value;
  const [number, ...fields] = value;
  const values = fields.map((field) => readShaped(field, shapes));
  if (number === ARRAY) return values;
  const shape = shapes[number - 1];
  if (shape === undefined || shape.length !== values.length) throw new RangeError(`no such shape: ${number}`);
  // fromEntries defines own properties, so that a key such as __proto__ is data like any other.
  return Object.fromEntries(shape.map((key, i) => [key, values[i]]));
}
