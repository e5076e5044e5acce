import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCommonWords } from '../../cli/pack-files.ts';
import { readPackFolder } from '../../cli/pack-folder.ts';
import { aliasTokens } from '../../engine/names/alias-tokens.ts';
import { compilePack } from '../../packs/compile.ts';

const ROOT = join(import.meta.dirname, '../..');
const RECORDS = join(ROOT, 'assets/packs');
const CACHE = join(ROOT, '.cache/packs');

/** The packs that ship, in the order in which they win. */
export const BUNDLED_PACKS = ['syria-iraq', 'world'] as const;
export type BundledPack = (typeof BUNDLED_PACKS)[number];

/** Folders of which every file has a say in the bytes of a compiled pack. */
const CODE = ['packs', 'engine/text', 'engine/names/alias-tokens.ts'];

/**
 * The path of a compiled bundled pack; compiles it when its records or the code that compiles them have changed.
 *
 * @throws PackError with file, record and reason of everything that is wrong in the records.
 */
export function bundledPackFile(name: BundledPack): string {
  const path = join(CACHE, `${name}.pack`);
  const stampPath = join(CACHE, `${name}.stamp`);
  const stamp = stampOf(name);
  if (readOr(stampPath, '') === stamp && existsSync(path)) return path;
  const buffer = compilePack(readPackFolder(join(RECORDS, name)), {
    tokenize: aliasTokens,
    commonWords: readCommonWords(),
  });
  replaceFile(path, new Uint8Array(buffer));
  replaceFile(stampPath, stamp);
  return path;
}

/** The notices and licence texts that stand beside a pack's records and have to go along with them. */
export function noticesOf(name: BundledPack): { readonly path: string; readonly file: string }[] {
  const folder = join(RECORDS, name);
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/u.test(file))
    .map((file) => ({ path: join(folder, file), file }));
}

function stampOf(name: string): string {
  const hash = createHash('sha256');
  const files = [...CODE.map((path) => join(ROOT, path)), join(RECORDS, name), RECORDS]
    .flatMap(filesIn)
    .sort();
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (/\.\w+$/u.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/u.test(entry.name))
    .map((entry) => join(path, entry.name));
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

/** Writes beside the file and renames, so that two builds at once never see half of it. */
function replaceFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
