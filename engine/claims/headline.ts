import type { PackSet } from '../../packs/pack.ts';
import type { ClaimAnnotation, QuantityAnnotation } from '../annotation.ts';
import type { Draft, ReadBlock } from '../reading.ts';
import { profileOf } from './profile.ts';
import { stemsOf } from './stem.ts';

/** A headline is a short block that ends no sentence. */
const LONGEST = 20;

export function isHeadline({ tokens, text }: ReadBlock): boolean {
  return tokens.length <= LONGEST && !/[.؟?!:]\s*$/.test(text);
}

type Claim = Draft<ClaimAnnotation>;

/** A number and the claim that its own words make. */
export interface NumberRead {
  readonly quantity: QuantityAnnotation;
  readonly claim: Claim | undefined;
}

/** Smaller numbers are many a thing's, and round ones with them. */
const LEAST_ROUNDED = 1000;
/** "73,000" stands over 73,041, and "past 70,000" too. */
const ROUNDED = 0.03;
const PASSED = 0.1;

/** A headline's number is that of the body when the body claims the same number, or the one that it rounds, and of nothing else. */
export function headingClaims(
  packs: PackSet,
  headings: readonly NumberRead[],
  body: readonly NumberRead[],
): Claim[] {
  return headings.flatMap(({ quantity, claim: own }) => {
    const said = own === undefined ? [] : [own];
    if (quantity.value == null) return said;
    const same = sameNoun(quantity, body) ?? (own === undefined ? rounded(packs, quantity, body) : undefined);
    if (same === undefined) return said;
    return [
      { ...same, block: quantity.block, start: quantity.start, end: quantity.end, quantity: quantity.id },
    ];
  });
}

function sameNoun(quantity: QuantityAnnotation, body: readonly NumberRead[]): Claim | undefined {
  if (quantity.noun === undefined) return undefined;
  const noun = nounKey(quantity.noun);
  return theOne(
    body.filter(
      ({ quantity: other, claim }) =>
        claim !== undefined &&
        other.value === quantity.value &&
        other.noun !== undefined &&
        nounKey(other.noun) === noun,
    ),
  );
}

function rounded(
  packs: PackSet,
  quantity: QuantityAnnotation,
  body: readonly NumberRead[],
): Claim | undefined {
  const { value } = quantity;
  if (value == null || value < LEAST_ROUNDED || digits(value) < 2) return undefined;
  const alike = body.filter(
    ({ quantity: other }) =>
      other.value != null && other.unit === quantity.unit && isRounded(quantity, other.value),
  );
  const found = theOne(alike);
  if (found?.measure === undefined || quantity.noun === undefined) return found;
  const profile = profileOf(packs, found.measure);
  return profile?.unitHeads.has(nounKey(quantity.noun)) === true ? found : undefined;
}

function isRounded({ value, qualifier }: QuantityAnnotation, of: number): boolean {
  const given = value ?? 0;
  if (digits(given) > digits(of)) return false;
  if (qualifier === 'more-than' || qualifier === 'at-least') return of >= given && of <= given * (1 + PASSED);
  if (qualifier === 'less-than' || qualifier === 'at-most') return of <= given && of >= given * (1 - PASSED);
  return Math.abs(of - given) <= given * ROUNDED;
}

/** Significant digits of a whole number. */
function digits(value: number): number {
  return String(value).replace(/0+$/u, '').length;
}

/** The claim that all of them make. */
function theOne(alike: readonly NumberRead[]): Claim | undefined {
  const [first] = alike;
  return alike.every(({ claim }) => claim?.measure !== undefined && claim.measure === first?.claim?.measure)
    ? first?.claim
    : undefined;
}

/** The counted noun without its endings. */
function nounKey(noun: string): string {
  return stemsOf(noun)[0] ?? '';
}
