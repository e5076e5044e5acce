import * as v from 'valibot';
import type { Figures, Row } from './figures.ts';

const FLOORED = ['precision', 'overlapF1', 'exactF1', 'value'] as const satisfies (keyof Figures)[];
type Floored = (typeof FLOORED)[number];

/** Whole percents under which a figure may not fall, by `language kind` (`ar date`). */
export const Floors = v.record(v.string(), v.record(v.picklist(FLOORED), v.optional(v.number())));
export type Floors = v.InferOutput<typeof Floors>;

/** What is measured, rounded down to whole percents; what nothing was asked of has no floor. */
export function measured(rows: readonly Row[]): Floors {
  return Object.fromEntries(
    rows
      .map(({ lang, kind, figures }): [string, Partial<Record<Floored, number>>] => [
        `${lang} ${kind}`,
        Object.fromEntries(
          FLOORED.flatMap((name) => {
            const rate = figures[name];
            return rate === null ? [] : [[name, Math.floor(rate * 100)]];
          }),
        ),
      ])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** The higher of both for every figure: floors never sink. */
export function raised(floors: Floors, now: Floors): Floors {
  const keys = [...new Set([...Object.keys(floors), ...Object.keys(now)])].sort();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Object.fromEntries(
        FLOORED.flatMap((name) => {
          const both = [floors[key]?.[name], now[key]?.[name]].filter((floor) => floor !== undefined);
          return both.length === 0 ? [] : [[name, Math.max(...both)]];
        }),
      ),
    ]),
  );
}

/** Every figure that lies under its floor, in words. */
export function sunken(floors: Floors, now: Floors): string[] {
  return Object.entries(floors).flatMap(([key, names]) =>
    FLOORED.flatMap((name) => {
      const floor = names[name];
      const figure = now[key]?.[name];
      return floor === undefined || (figure !== undefined && figure >= floor)
        ? []
        : [`${key}: ${name} is ${figure ?? 'not measured'}, the floor is ${floor}`];
    }),
  );
}
