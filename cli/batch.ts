import * as v from 'valibot';
import type { Lang } from '../engine/document.ts';
import type { PackSet } from '../packs/pack.ts';
import { BadInput, publicationDate } from './bad-input.ts';
import { annotate } from './flat-annotation.ts';
import { linesOf } from './lines.ts';
import { type DocumentOptions, documentOf } from './text-blocks.ts';

/** One input line; `null` and `""` say that date or language are not known. Other fields are passed over. */
const BatchLine = v.looseObject({
  id: v.union([v.string(), v.number()], 'id must be a string or a number'),
  text: v.string('text must be a string'),
  published: v.nullish(v.string('published must be a date such as "2023-03-14"')),
  lang: v.nullish(v.picklist(['ar', 'en', ''], 'lang must be "ar" or "en"')),
});

/**
 * Annotates documents that come as JSON lines, one at a time, in order.
 *
 * @param defaults for lines that give no date or language of their own
 * @yields one JSON line for each document, with its LF; nothing for blank lines
 * @throws BadInput naming the line; what came before it has been yielded
 */
export async function* annotateBatch(
  chunks: AsyncIterable<Uint8Array>,
  packs: PackSet,
  defaults: DocumentOptions,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for await (const bytes of linesOf(chunks)) {
    number += 1;
    const answer = answerTo(bytes, number);
    if (answer !== undefined) yield answer;
  }

  function answerTo(bytes: Uint8Array, line: number): string | undefined {
    try {
      const json = decoder.decode(bytes);
      if (json.trim() === '') return undefined;
      const { id, text, published, lang } = v.parse(BatchLine, JSON.parse(json));
      const options: DocumentOptions = {
        ...defaults,
        ...(published ? { published: publicationDate(published) } : {}),
        ...(lang ? { lang: lang as Lang } : {}),
      };
      return `${JSON.stringify({ id, annotations: annotate(documentOf(text, options), packs) })}\n`;
    } catch (error) {
      throw new BadInput(`line ${line}: ${reasonOf(error)}`);
    }
  }
}

/** @throws the error itself when it is not about the input */
function reasonOf(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  if (error instanceof SyntaxError) return `no JSON (${error.message})`;
  if (error instanceof v.ValiError) {
    const [issue] = error.issues as v.BaseIssue<unknown>[];
    return issue === undefined ? error.message : messageOf(issue);
  }
  if (
    error instanceof TypeError &&
    (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  )
    return 'not UTF-8';
  throw error;
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.path === undefined) return 'must be an object with "id" and "text"';
  const key = String(issue.path[0]?.key);
  return issue.input === undefined ? `has no "${key}"` : issue.message;
}
