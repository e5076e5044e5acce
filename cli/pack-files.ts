import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aliasTokens } from '../engine/names/alias-tokens.ts';
import type { CommonWords } from '../packs/alias-forms.ts';
import { commonWordsFrom } from '../packs/common-words.ts';

const COMMON_WORDS = join(import.meta.dirname, '../assets/packs/common-words.json');

/** The project's own short list of names that are ordinary words too. */
export function readCommonWords(): CommonWords {
  return commonWordsFrom(JSON.parse(readFileSync(COMMON_WORDS, 'utf8')), aliasTokens);
}

/** A file as an ArrayBuffer of its own; Node's buffers may be windows on a shared pool. */
export function readBuffer(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}
