import type { Qualifier } from '../annotation.ts';
import type { Countable } from './countables.ts';

/** A number (or dual) of one block on its way to become an annotation. Token indexes are the block's. */
export interface Item {
  readonly first: number;
  /** After the numeral with its scale and percent sign. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly form: 'digits' | 'words' | 'dual' | 'mixed';
  readonly prefix?: string;
  readonly vague: boolean;
  readonly fraction: boolean;
  readonly definite: boolean;
  readonly arabic: boolean;
  readonly scale: number;
  readonly plainDigits: number;
  readonly percent: boolean;
  /** From a sign or code before the number («$»). */
  readonly money?: string;
  /** Index of the first token of what belongs to it before the numeral: money sign, «(», «الـ». Qualifiers end there. */
  readonly open: number;
  /** A date stands right after it, so that no noun or unit does. */
  readonly dated: boolean;
  /** For a dual noun: what it counts. */
  readonly dual?: Countable;
  /** Qualifiers that the rules for ranges have already settled. */
  readonly qualifier?: Qualifier;
  /** The noun stands before («مدني واحد», «الأسرى الثلاثة»): its token. */
  readonly nounAt?: number;
}
