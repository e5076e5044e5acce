import type { Token } from '../text/tokens.ts';
import { isComma, type MarkUse } from './marks.ts';

/** Digits alone, without a scale. */
export interface DigitRun {
  readonly value: number;
  readonly next: number;
  readonly fraction: boolean;
  readonly plain: number;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** The value of a fraction that is one sign: «⅔». */
export function signFraction(sign: string): number | undefined {
  return sign.charCodeAt(0) < 0xbc ? undefined : VULGAR[sign];
}
/** Whoever writes a fraction with a stroke writes one of these below it; «24/7» and «9/11» are none. */
const DENOMINATORS = new Set(['2', '3', '4', '5', '8', '10', '100']);

/** The whole run of digits and marks at `at`, read as one number; `undefined` where it can only be a code. */
export function digitRun(
  tokens: readonly Token[],
  at: number,
  text: string,
  marks: MarkUse,
): DigitRun | undefined {
  const first = tokens[at]!;
  const joint = tokens[at + 1];
  if (joint === undefined || joint.spaced) {
    return spacedThousands(tokens, at, text) ?? mixedFraction(tokens, at) ?? plain(first, at + 1);
  }
  if (joint.kind === 'word') {
    const decimal = tokens[at + 2];
    if (joint.text === 'ر' && decimal?.kind === 'number' && !decimal.spaced) {
      // «8ر1» is typed fraction first so that it shows as 1.8 from right to left.
      return number(`${decimal.text}.${first.text}`, at + 3);
    }
    return plain(first, at + 1);
  }
  if (joint.kind !== 'sign') return plain(first, at + 1);
  const vulgar = VULGAR[joint.text];
  if (vulgar !== undefined)
    return { value: Number(first.text) + vulgar, next: at + 2, fraction: false, plain: 0 };
  const over = tokens[at + 2];
  const hasOver = over?.kind === 'number' && !over.spaced;
  if (joint.text === '/' && hasOver && !isTouched(tokens, at + 3)) {
    return stroke(first, over, at);
  }
  if (!isMark(joint.text) || !hasOver) return plain(first, at + 1);
  return marked(tokens, at, marks);
}

function plain(first: Token, next: number): DigitRun | undefined {
  // Nobody counts beyond a thousand trillion in digits: a longer run is an account, a barcode, an identity number.
  if (first.text.length > 15) return undefined;
  return { value: Number(first.text), next, fraction: false, plain: first.text.length };
}

function number(written: string, next: number): DigitRun | undefined {
  const value = Number(written);
  return written.length <= 24 && Number.isFinite(value)
    ? { value, next, fraction: false, plain: 0 }
    : undefined;
}

function stroke(above: Token, below: Token, at: number): DigitRun | undefined {
  const top = Number(above.text);
  if (DENOMINATORS.has(below.text) && top > 0 && top < Number(below.text))
    return { value: top / Number(below.text), next: at + 3, fraction: true, plain: 0 };
  return undefined;
}

function isTouched(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaced && (token.kind === 'number' || token.text === '/');
}

function isMark(sign: string): boolean {
  return sign === '.' || sign === '٫' || sign === '٬' || sign === "'" || isComma(sign);
}

/** Groups joined by marks: thousands, a decimal, or a code. */
function marked(tokens: readonly Token[], at: number, marks: MarkUse): DigitRun | undefined {
  const groups: string[] = [tokens[at]!.text];
  const joints: string[] = [];
  let next = at + 1;
  for (;;) {
    const joint = tokens[next];
    const group = tokens[next + 1];
    if (joint === undefined || joint.spaced || joint.kind !== 'sign' || !isMark(joint.text)) break;
    if (group === undefined || group.spaced || group.kind !== 'number') break;
    joints.push(joint.text);
    groups.push(group.text);
    next += 2;
  }
  const last = joints[joints.length - 1]!;
  const inner = joints.slice(0, -1);
  const lastIsThousands = inner.every((joint) => joint === last);
  const grouped = (count: number) =>
    groups[0]!.length <= 3 &&
    groups[0] !== '0' &&
    groups.slice(1, count).every((group) => group.length === 3);
  if (inner.length > 0) {
    const indian = indianGroups(groups, joints);
    if (indian !== undefined) return number(indian, next);
    if (lastIsThousands) {
      return grouped(groups.length) && last !== '٫' ? number(groups.join(''), next) : undefined;
    }
    if (inner.some((joint) => joint !== inner[0]) || !grouped(groups.length - 1)) return undefined;
    return number(`${groups.slice(0, -1).join('')}.${groups[groups.length - 1]}`, next);
  }
  const [whole, rest] = groups as [string, string];
  const decimal = number(`${whole}.${rest}`, next);
  if (last === '٫') return decimal;
  if (rest.length !== 3 || whole.length > 3 || whole.startsWith('0')) {
    return last === '٬' || last === "'" ? plain(tokens[at]!, at + 1) : decimal;
  }
  const thousands = number(whole + rest, next);
  if (last === '.') return isPointDecimal(tokens, next, rest, marks) ? decimal : thousands;
  // Even where the comma is decimal, three digits that end in noughts or a long whole part are thousands.
  const isDecimal = isComma(last) && marks.comma === 'decimal' && whole.length === 1 && !rest.endsWith('00');
  return isDecimal ? decimal : thousands;
}

/** "12,34,567.89": lakhs and crores, in groups of two above the last three. */
function indianGroups(groups: readonly string[], joints: readonly string[]): string | undefined {
  const decimal = joints[joints.length - 1] === '.' ? 1 : 0;
  const whole = groups.slice(0, groups.length - decimal);
  if (whole.length < 3 || joints.slice(0, joints.length - decimal).some((joint) => joint !== ','))
    return undefined;
  const fits = whole.every((group, i) => {
    if (i === 0) return group.length <= 2 && group !== '0';
    return group.length === (i === whole.length - 1 ? 3 : 2);
  });
  if (!fits) return undefined;
  return decimal === 0 ? whole.join('') : `${whole.join('')}.${groups[groups.length - 1]}`;
}

/** «437.586»: three digits after one point, which could be either. */
function isPointDecimal(tokens: readonly Token[], next: number, rest: string, marks: MarkUse): boolean {
  const after = tokens[next];
  if (after?.text === '%' || isScaleWord(after)) return true;
  if (rest === '000') return false;
  // What the comma does, the point does not; one decimal point elsewhere («1.3 مليون») is no reason, for people have no
  // fractions and writers of Arabic mix both habits.
  if (marks.comma !== undefined) return marks.comma === 'thousands';
  if (marks.point === 'thousands') return false;
  return after === undefined || !after.arabic;
}

const SCALE_AFTER_POINT =
  /^(?:مليون|مليار|ملايين|ملايير|بليون|تريليون|ترليون|million|billion|trillion|bn$|mn$|tn$)/;

function isScaleWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && SCALE_AFTER_POINT.test(token.text);
}

/** "5 1/2 years" */
function mixedFraction(tokens: readonly Token[], at: number): DigitRun | undefined {
  const above = tokens[at + 1];
  const below = tokens[at + 3];
  if (above?.kind !== 'number' || above.newline || above.text.length > 2) return undefined;
  if (tokens[at + 2]?.text !== '/' || tokens[at + 2]!.spaced || below?.kind !== 'number' || below.spaced)
    return undefined;
  const part = stroke(above, below, at + 1);
  if (part === undefined || isTouched(tokens, part.next)) return undefined;
  return { value: Number(tokens[at]!.text) + part.value, next: part.next, fraction: false, plain: 0 };
}

/** «12 500», "1 000 000" with one space of any kind, as French-speaking countries group. */
function spacedThousands(tokens: readonly Token[], at: number, text: string): DigitRun | undefined {
  const first = tokens[at]!.text;
  if (first.length > 3 || first.startsWith('0')) return undefined;
  let written = first;
  let next = at + 1;
  for (;;) {
    const group = tokens[next];
    if (group?.kind !== 'number' || group.newline || group.text.length !== 3) break;
    if (group.start !== tokens[next - 1]!.end + 1 || text.charCodeAt(group.start - 1) === 0x09) break;
    written += group.text;
    next += 1;
  }
  return next === at + 1 ? undefined : number(written, next);
}
