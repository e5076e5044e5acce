/** What single UTF-16 code units are and fold to. Tables are filled on first use, so that loading costs nothing. */

export const TATWEEL = 0x0640;

/** Arabic harakat, Quranic marks and superscript alef. */
export function isMark(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    (unit >= 0x0610 && unit <= 0x061a) ||
    (unit >= 0x06d6 &&
      unit <= 0x06ed &&
      unit !== 0x06dd &&
      unit !== 0x06de &&
      unit !== 0x06e5 &&
      unit !== 0x06e6 &&
      unit !== 0x06e9) ||
    (unit >= 0x08d3 && unit <= 0x08ff) ||
    (unit >= 0x0300 && unit <= 0x036f)
  );
}

/** Bidi controls, zero-width characters, soft hyphen, byte order mark, variation selectors. */
export function isIgnorable(unit: number): boolean {
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0x061c ||
    unit === 0x00ad ||
    unit === 0xfeff ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

/** A letter of the Arabic script, before folding. */
export function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x064a && unit !== TATWEEL) ||
    (unit >= 0x066e && unit <= 0x06d3 && unit !== 0x0670) ||
    unit === 0x06d5 ||
    (unit >= 0x06ee && unit <= 0x06ef) ||
    (unit >= 0x06fa && unit <= 0x06ff) ||
    (unit >= 0x0750 && unit <= 0x077f) ||
    (unit >= 0x08a0 && unit <= 0x08c9) ||
    (unit >= 0xfb50 && unit <= 0xfdff) ||
    (unit >= 0xfe70 && unit <= 0xfefc)
  );
}

/** Letters that news spells in more than one way, each under the one that stands for all. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ا: 'أإآٱٲٳ',
  ي: 'ىئیېۍ',
  ه: 'ةہھۀە',
  و: 'ؤۆۇۈۋ',
  ك: 'کگڪ',
  ف: 'ڤ',
  ب: 'پ',
  ج: 'چ',
  ز: 'ژ',
  ر: 'ڕ',
  ل: 'ڵ',
};

/** Signs that stand for one another. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "'": '‘’‛ʼʹ′`´',
  '"': '“”„‟″',
  '-': '‐‑−‒',
  '%': '٪﹪％',
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u1680',
};

const DROPPED = 1;
export const EXPANDS = 2;
/** By code unit: 0 = not known yet, 1 = dropped, 2 = {@link EXPANDS} (or is a control that looks like one), otherwise the folded unit. */
export const FOLDS = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

for (const table of [SAME_LETTER, SAME_SIGN]) {
  for (const [to, from] of Object.entries(table)) {
    for (const letter of from) FOLDS[letter.charCodeAt(0)] = to.charCodeAt(0);
  }
}

/** The folded form of one code unit: a unit, 0 when it is dropped, or several units where a ligature opens. */
export function foldUnit(unit: number): number | string {
  let folded = FOLDS[unit]!;
  if (folded === 0) folded = learn(unit);
  if (folded === DROPPED) return 0;
  return folded === EXPANDS ? expansions.get(unit)! : folded;
}

function learn(unit: number): number {
  const text = computeFold(unit);
  const folded =
    text.length === 0
      ? DROPPED
      : text.length > 1 || text.charCodeAt(0) <= EXPANDS
        ? EXPANDS
        : text.charCodeAt(0);
  if (folded === EXPANDS) expansions.set(unit, text);
  FOLDS[unit] = folded;
  return folded;
}

function computeFold(unit: number): string {
  if (isMark(unit) || isIgnorable(unit) || unit === TATWEEL) return '';
  const letter = String.fromCharCode(unit);
  if (unit >= 0x0660 && unit <= 0x0669) return String(unit - 0x0660);
  if (unit >= 0x06f0 && unit <= 0x06f9) return String(unit - 0x06f0);
  if (unit >= 0xd800 && unit <= 0xdfff) return letter;
  if (
    (unit >= 0xfb50 && unit <= 0xfdff) ||
    (unit >= 0xfe70 && unit <= 0xfeff) ||
    (unit >= 0xff01 && unit <= 0xff5e)
  ) {
    const plain = letter.normalize('NFKC');
    return plain === letter ? letter : refold(plain);
  }
  if (unit < 0x80) return letter.toLowerCase();
  if ((unit >= 0xc0 && unit < 0x250) || (unit >= 0x1e00 && unit < 0x1f00)) {
    return letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  }
  return letter.toLowerCase();
}

function refold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const folded = foldUnit(text.charCodeAt(i));
    out += typeof folded === 'string' ? folded : folded === 0 ? '' : String.fromCharCode(folded);
  }
  return out;
}

export const CharClass = { other: 1, space: 2, digit: 3, arabic: 4, letter: 5, newline: 6 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const classes = new Uint8Array(0x10000);

/** The class of one folded code unit; both halves of a surrogate pair count as letters, so that pairs stay whole. */
export function classOf(unit: number): CharClass {
  let cls = classes[unit];
  if (cls === 0) {
    cls = computeClass(unit);
    classes[unit] = cls;
  }
  return cls as CharClass;
}

function computeClass(unit: number): CharClass {
  if (unit >= 0x30 && unit <= 0x39) return CharClass.digit;
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x0b || unit === 0x0c)
    return CharClass.newline;
  if (unit === 0x20) return CharClass.space;
  if (isArabicLetter(unit)) return unit === 0xfd3e || unit === 0xfd3f ? CharClass.other : CharClass.arabic;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.letter;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? CharClass.letter : CharClass.other;
}
