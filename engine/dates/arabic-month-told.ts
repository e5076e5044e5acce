import type { Line } from './line.ts';

/** Months whose names are ordinary words too («آب», «تموز»), where the words beside them leave only the month. */

const COPULA = /^[وف]?(?:كان|يكن|يكون|سيكون|بات|ظل|ليس|يعد|يبقي|بقي)$/;
/** «الأعنف», «أكثر», or an accusative: «هادئا». */
const PREDICATE = /^(?:(?:ال)?ا[^\sا]{3}|(?:ال)?ا(?:سوا|قل|شد|علي|قسي)|.{2,}ا)$/;
const SAW = /^[وف]?[يس]?ي?شهد$/;
/** What is told of months; the name of the month stands behind in construct. */
const TELLS = /^[وفبل]?(?:ال)?(?:حصيله|ارقام|احصاءات|احصائيات|بيانات|مقارنه|قياسا|نشره)$/;
/** Makes and verbs besides: they need more than a copula. */
const MAKES = /^(?:نيسان|مارس|ماي|جوان)$/;
/** How far into a title the word «شهر» may stand that says what the title is about. */
const TITLE = 14;

export function isMonthTold(line: Line, i: number, end: number): boolean {
  const { prefix } = line.lexeme(i);
  const before = line.text(i - 1);
  const next = line.tokens[end];
  if (TELLS.test(before)) return prefix === '' || (prefix === 'ب' && /^[وف]?(?:مقارنه|قياسا)$/.test(before));
  if (prefix !== '' || next?.kind !== 'word' || next.newline) return false;
  const name = line.text(i);
  if (COPULA.test(before)) return !/^(?:مارس|ماي|جوان)$/.test(name) && PREDICATE.test(next.text);
  if (MAKES.test(name)) return false;
  if (SAW.test(before)) return !next.text.startsWith('ال') && line.isWord(end + 1);
  return isTitleOf(line, i, end);
}

/** «آب في الجزيرة السورية: شهر من الزيارات» */
function isTitleOf(line: Line, i: number, end: number): boolean {
  const opens = i === 0 || line.tokens[i]!.newline;
  if (!opens || line.text(end) !== 'في') return false;
  for (let k = end + 1; k < line.tokens.length && k <= i + TITLE; k += 1) {
    if (line.text(k) === 'شهر') return true;
  }
  return false;
}
