import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TEXT = `هجوم على موقع

وقالت القيادة المركزية الأمريكية، في 3 مارس، إنها نفذت 48 عملية في العراق وسوريا.`;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siyaq-'));
  file = join(folder, 'article.txt');
  writeFileSync(file, TEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command; `read` stops reading its output after so many bytes. */
function run(args: readonly string[], input = '', read = Number.POSITIVE_INFINITY): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'cli/annotate.ts'), ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.length >= read) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => {
      // The command may end before it has read everything.
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

function linesOf(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Each test starts Node and loads the packs; a busy machine takes its time. */
describe('annotate', { timeout: 30_000 }, () => {
  test('gives one annotation a line with offsets in the whole file', async () => {
    const { code, out, err } = await run(['--published', '2023-03-14', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = linesOf(out);
    for (const line of lines) expect(TEXT.slice(line.start as number, line.end as number)).toBe(line.text);
    expect(lines).toContainEqual(
      expect.objectContaining({ kind: 'date', text: '3 مارس', value: '2023-03-03', resolvedBy: 'published' }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({
        kind: 'quantity',
        text: '48',
        value: 48,
        noun: 'عملية',
        qualifier: 'exact',
        form: 'digits',
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ kind: 'entity', text: 'سوريا', prefix: 'و', entity: 'syria-iraq:syria' }),
    );
    expect(Object.keys(lines[0]!).slice(0, 3)).toEqual(['start', 'end', 'text']);
    expect(lines.every((line) => !('block' in line))).toBe(true);
  });

  test('reads standard input, and the text form marks the words', async () => {
    const { code, out } = await run(['--published=2023-03-14', '--format', 'text', '-'], TEXT);
    expect(code).toBe(0);
    expect(out).toContain('⟦القيادة المركزية الأمريكية⟧، في ⟦3 مارس⟧');
    expect(out).toMatch(/^ {4}date +\d\.\d\d {2}2023-03-03 {2}3 مارس$/mu);
  });

  test('writes one page that needs no network', async () => {
    const { code, out, err } = await run(['--published', '2023-03-14', '--format', 'html', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(out).toContain("default-src 'none'");
    expect(out).not.toMatch(/<(?:link|iframe)\b|\bsrc=/);
  });

  test('reads a page: its article and its own date', async () => {
    const { code, out } = await run([join(ROOT, 'tests/fixtures/pages/attack.ar.html')]);
    expect(code).toBe(0);
    expect(linesOf(out)).toContainEqual(
      expect.objectContaining({ kind: 'date', text: '4 يناير', value: '2023-01-04' }),
    );
  });

  test('is quiet when its reader has had enough', async () => {
    const line = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    const { code, err } = await run(['--batch'], line.repeat(2000), 100);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test.each([
    ['no file', [], /^siyaq: no file given/],
    ['no such file', ['/no/such/file'], /^siyaq: \/no\/such\/file: no such file\n$/],
    ['a folder', [tmpdir()], /is a folder\n$/],
    ['an unknown option', ['--colour', 'x'], /^siyaq: Unknown option '--colour'/],
    ['a bad date', ['--published', '14.3.2023', 'x'], /"14.3.2023" is no date/],
    ['a bad language', ['--lang', 'fr', 'x'], /--lang is ar or en/],
    ['a bad format', ['--format', 'pdf', 'x'], /--format is jsonl, text or html/],
    ['two files', ['a', 'b'], /one file at a time/],
    ['a batch in another form', ['--batch', '--format', 'text'], /--batch gives jsonl only/],
  ])('ends with 2 and one line: %s', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('ends with 2 at a bad line of a batch, after what came before it', async () => {
    const { code, out, err } = await run(['--batch'], `{"id": 1, "text": "أ"}\n{"id": 2}\n`);
    expect(code).toBe(2);
    expect(out).toBe('{"id":1,"annotations":[]}\n');
    expect(err).toBe('siyaq: line 2: has no "text"\n');
  });

  test('ends with 2 when the file is no UTF-8', async () => {
    const path = join(folder, 'latin.txt');
    writeFileSync(path, new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    const { code, err } = await run([path]);
    expect({ code, err }).toEqual({ code: 2, err: `siyaq: ${path}: not UTF-8\n` });
  });
});
