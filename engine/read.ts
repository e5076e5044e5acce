import type { PackSet } from '../packs/pack.ts';
import type { Lang, SourceDocument } from './document.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { fold } from './text/fold.ts';
import { quotationsOf, sentencesOf } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** Folds and cuts every block once, for all detectors. */
export function read(document: SourceDocument, packs: PackSet): Reading {
  const blocks = document.blocks.map(readBlock);
  const arabic = blocks.reduce((sum, block) => sum + (block.lang === 'ar' ? block.text.length : 0), 0);
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return {
    blocks,
    lang: document.lang ?? (arabic * 2 >= all ? 'ar' : 'en'),
    published: document.published,
    packs,
  };
}

/** Reads one block; exported for tests of single detectors. */
export function readBlock(text: string, index: number): ReadBlock {
  const folded = fold(text);
  const tokens = tokenize(folded);
  return {
    index,
    text,
    folded,
    tokens,
    lang: langOf(tokens),
    sentences: sentencesOf(text, tokens),
    quotations: quotationsOf(text, tokens),
  };
}

function langOf(tokens: readonly Token[]): Lang {
  let arabic = 0;
  let other = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.arabic) arabic += 1;
    else other += 1;
  }
  return arabic >= other ? 'ar' : 'en';
}
