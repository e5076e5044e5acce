/** Digits that a double holds without noise. */
const EXACT_DIGITS = 14;

/** A product without the binary noise of decimals: 4.07 million is 4,070,000 and not 4,070,000.0000000005. */
export function product(a: number, b: number): number {
  const plain = a * b;
  return Number.isInteger(plain) ? plain : Number(plain.toPrecision(EXACT_DIGITS));
}
