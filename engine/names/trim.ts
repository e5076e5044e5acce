import type { Profile } from './profile.ts';
import { SILENT } from './surroundings.ts';
import type { Match } from './walk.ts';
import type { Word } from './word.ts';
import { DESCRIBING_HEADS_AR, DESCRIBING_TAILS_AR, TITLES_AR } from './words-ar.ts';
import { DESCRIBING_TAILS_EN, TITLES_EN } from './words-en.ts';

const QUOTES: ReadonlySet<string> = new Set(['"', '«', '»', "'"]);

/**
 * The span as an editor marks it: without the title or kind word before the name and what describes it after, where the
 * rest is a name of the same record by itself («الجنرال مارك ميلي», «قاعدة "القرية الخضراء"», «عناصر داعش», «كونيكو
 * للغاز»). «الملك سلمان» and «حقل العمر النفطي» stay whole.
 */
export function trimmed(match: Match, profile: Profile): Match {
  if (match.to - match.from < 2) return withArticle(match);
  // Twice the head: «ريف دير الزور الشرقي» is bare only when its tail is gone.
  return quoted(match, profile) ?? withoutHead(withoutTail(withoutHead(match, profile), profile), profile);
}

/** "al-Qaim" where the alias is "Qaim": the article that is joined to the name belongs to it. */
function withArticle(match: Match): Match {
  const { tokens } = match.block;
  const { from } = match;
  const hyphen = tokens[from - 1];
  if (hyphen === undefined || hyphen.text !== '-' || hyphen.spaced || tokens[from]!.spaced) return match;
  const article = tokens[from - 2];
  if (article === undefined || (article.text !== 'al' && article.text !== 'el')) return match;
  return { ...match, from: from - 2, start: article.start };
}

/** What stands within quotation marks inside the span is the name: «موقع "والا" العبري». */
function quoted(match: Match, profile: Profile): Match | undefined {
  const { tokens } = match.block;
  const isQuote = (at: number) => tokens[at]!.kind === 'sign' && QUOTES.has(tokens[at]!.text);
  let open = match.from + 1;
  while (open < match.to && !isQuote(open)) open += 1;
  let close = open + 1;
  while (close < match.to && !isQuote(close)) close += 1;
  if (open >= match.to - 1 || !isName(match, open + 1, close, profile)) return undefined;
  return cut(match, open + 1, close);
}

function withoutHead(match: Match, profile: Profile): Match {
  const { around, block, to } = match;
  const describes = profile.kind === 'person' ? isTitleOrDescribing : isDescribing;
  let from = match.from;
  let best = from;
  while (from < to - 1) {
    const word = around.at(from);
    // "Gen. Milley": the full stop of an abbreviation.
    if (word === null ? block.tokens[from]!.text !== '.' : !describes(word)) break;
    from += 1;
    if (around.at(from) !== null && isName(match, from, to, profile)) best = from;
  }
  return best === match.from ? match : cut(match, best, to);
}

function withoutTail(match: Match, profile: Profile): Match {
  for (let to = match.from + 1; to < match.to; to += 1) {
    const word = match.around.at(to);
    if (word !== null && isTail(word) && isName(match, match.from, to, profile))
      return cut(match, match.from, to);
  }
  return match;
}

function cut(match: Match, from: number, to: number): Match {
  const { tokens } = match.block;
  const whole = from === match.from;
  return {
    ...match,
    from,
    to,
    start: whole ? match.start : tokens[from]!.start,
    end: tokens[to - 1]!.end,
    prefix: whole ? match.prefix : '',
  };
}

/** Is what stands between two tokens of the span a form of the record? */
function isName(match: Match, from: number, to: number, profile: Profile): boolean {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const { kind, text } = match.block.tokens[i]!;
    if (kind === 'sign' && SILENT.has(text)) continue;
    words.push(match.around.at(i)?.spelled ?? text);
  }
  if (from === match.from && match.prefix !== '') {
    words[0] = words[0]!.slice(match.prefix.length);
    // «للتحالف الدولي»: the first word hides its article.
    if (profile.forms.has(`ا${words.join(' ')}`)) return true;
  }
  return profile.forms.has(words.join(' '));
}

function isTitle(word: Word): boolean {
  return word.arabic ? word.bears(TITLES_AR) : TITLES_EN.has(word.text);
}

function isDescribing(word: Word): boolean {
  return word.arabic && word.bears(DESCRIBING_HEADS_AR);
}

function isTitleOrDescribing(word: Word): boolean {
  return isTitle(word) || isDescribing(word);
}

/** «كونيكو للغاز», «داعش الإرهابي», «القوات الأمريكية في سوريا», "ISIS fighters". */
function isTail(word: Word): boolean {
  if (!word.arabic) return DESCRIBING_TAILS_EN.has(word.text);
  return word.text.startsWith('لل') || word.is(DESCRIBING_TAILS_AR);
}
