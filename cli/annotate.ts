/**
 * Annotates a text or a page from the shell with the engine and the bundled packs of the extension.
 *
 *     npm run -s annotate -- [--published 2023-03-14] [--lang ar|en] [--format jsonl|text|html] FILE|-
 *     npm run -s annotate -- --batch < documents.jsonl > annotations.jsonl
 *
 * Lines of a text file are its blocks. `start` and `end` count UTF-16 code units in the file's text as it stands: CRLF is two,
 * a byte order mark one. Of a `.html` file the article's text and publication date are read; offsets then count in the
 * article's blocks joined by LF. Exit 0; 2 with one line on the error output when the input is bad.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Lang } from '../engine/document.ts';
import type { PackSet } from '../packs/pack.ts';
import { loadBundledPacks } from '../scripts/packs/load.ts';
import { asText } from './as-text.ts';
import { BadInput, publicationDate } from './bad-input.ts';
import { annotateBatch } from './batch.ts';
import { annotate } from './flat-annotation.ts';
import { type DocumentOptions, documentOf, type PlacedDocument } from './text-blocks.ts';

const USAGE = `usage: npm run -s annotate -- [--published 2023-03-14] [--lang ar|en] [--format jsonl|text|html] FILE|-
       npm run -s annotate -- --batch < documents.jsonl > annotations.jsonl`;
const FORMATS = ['jsonl', 'text', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface Command {
  readonly file: string;
  readonly batch: boolean;
  readonly format: Format;
  readonly options: DocumentOptions;
}

/** @throws BadInput */
function commandOf(args: readonly string[]): Command | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const format = values.format ?? 'jsonl';
  if (!isFormat(format)) throw new BadInput(`--format is jsonl, text or html, not "${format}"`);
  if (values.lang !== undefined && values.lang !== 'ar' && values.lang !== 'en') {
    throw new BadInput(`--lang is ar or en, not "${values.lang}"`);
  }
  if (values.batch && format !== 'jsonl') throw new BadInput('--batch gives jsonl only');
  if (positionals.length > 1) throw new BadInput(`one file at a time, not ${positionals.length}`);
  const file = positionals[0] ?? (values.batch ? '-' : undefined);
  if (file === undefined) throw new BadInput(`no file given ("-" is the standard input); --help tells more`);
  return {
    file,
    batch: values.batch,
    format,
    options: {
      ...(values.lang === undefined ? {} : { lang: values.lang as Lang }),
      ...(values.published === undefined ? {} : { published: publicationDate(values.published) }),
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string' },
        batch: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new BadInput((error as Error).message.split('. ')[0]!);
  }
}

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}

/** @throws BadInput when there is no such file or it is no UTF-8 */
function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new BadInput(`${file}: ${fileReason(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput(`${file}: not UTF-8`);
  }
}

function fileReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  return message;
}

async function documentFrom({ file, options }: Command): Promise<PlacedDocument> {
  const text = readText(file);
  if (!/\.x?html?$/iu.test(file)) return documentOf(text, options);
  const { documentOfPage } = await import('./page-file.ts');
  return documentOfPage(text, pathToFileURL(file).href, options);
}

async function* answer(command: Command, packs: PackSet): AsyncGenerator<string> {
  const placed = await documentFrom(command);
  if (command.format === 'html') {
    const { asHtml } = await import('./as-html.ts');
    yield await asHtml(placed, packs);
    return;
  }
  const annotations = annotate(placed, packs);
  if (command.format === 'text') yield asText(placed, annotations);
  else for (const annotation of annotations) yield `${JSON.stringify(annotation)}\n`;
}

async function* batchChunks(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? process.stdin : createReadStream(file);
  } catch (error) {
    throw new BadInput(`${file}: ${fileReason(error)}`);
  }
}

/** Waits while the reader of the pipe is slower than we are. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function main(): Promise<void> {
  const command = commandOf(process.argv.slice(2));
  if (command === 'help') return write(`${USAGE}\n`);
  const packs = loadBundledPacks();
  const output = command.batch
    ? annotateBatch(batchChunks(command.file), packs, command.options)
    : answer(command, packs);
  for await (const text of output) await write(text);
}

// The reader of the pipe may have had enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await main();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`siyaq: ${error.message}\n`);
  process.exitCode = 2;
}
