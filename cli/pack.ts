import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aliasTokens } from '../engine/names/alias-tokens.ts';
import { compilePack } from '../packs/compile.ts';
import { PackError, problemLine } from '../packs/pack-error.ts';
import { readPack } from '../packs/read.ts';
import { verifyPack } from '../packs/verify.ts';
import { readBuffer, readCommonWords } from './pack-files.ts';
import { readPackFolder } from './pack-folder.ts';

const USAGE = `Usage:
  npm run -s pack -- check FOLDER             check the records of a pack
  npm run -s pack -- compile FOLDER -o FILE   check and compile them into one file
  npm run -s pack -- info FILE                say what a compiled pack holds, and check it`;

/** Said on one line, exit 2. */
class BadInput extends Error {}

try {
  run();
} catch (error) {
  if (!(error instanceof PackError) && !(error instanceof BadInput) && !isSystemError(error)) throw error;
  console.error(
    isSystemError(error) && error.code === 'ENOENT' ? `There is no ${error.path}` : error.message,
  );
  process.exitCode = 2;
}

function run(): void {
  const { command, path, output } = readArguments();
  if (command === 'check') check(path);
  else if (command === 'compile') compile(path, output);
  else if (command === 'info') info(path);
  else throw new BadInput(`There is no command "${command}"\n${USAGE}`);
}

function readArguments(): { command: string; path: string; output: string | undefined } {
  let parsed: { positionals: string[]; values: { output?: string | undefined } };
  try {
    parsed = parseArgs({ allowPositionals: true, options: { output: { type: 'string', short: 'o' } } });
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\n${USAGE}`);
  }
  const [command, path, ...more] = parsed.positionals;
  if (command === undefined || path === undefined || more.length > 0) throw new BadInput(USAGE);
  return { command, path, output: parsed.values.output };
}

function check(folder: string): void {
  const records = readPackFolder(existingFolder(folder));
  console.log(
    `${records.descriptor.name} ${records.descriptor.version} is sound: ${records.entities.length} entities, ` +
      `${records.events.length} events, ${records.measures.length} measures, ${records.sources.length} sources`,
  );
}

function compile(folder: string, output: string | undefined): void {
  if (output === undefined) throw new BadInput('compile needs -o FILE');
  const buffer = compilePack(readPackFolder(existingFolder(folder)), {
    tokenize: aliasTokens,
    commonWords: readCommonWords(),
  });
  writeFileSync(output, new Uint8Array(buffer));
  console.log(`${output}: ${buffer.byteLength} bytes`);
}

function info(file: string): void {
  const pack = readPack(readBuffer(file));
  const { name, version, title, dataDate, licence } = pack.info;
  const classes = new Map<string, number>();
  for (const alias of pack.aliases()) classes.set(alias.class, (classes.get(alias.class) ?? 0) + 1);
  console.log(`${name} ${version}: ${title.en} / ${title.ar}`);
  console.log(`data to ${dataDate}, licence ${licence}, ${readFileSync(file).length} bytes`);
  console.log(
    `${pack.entityCount} entities, ${pack.eventCount} events, ${pack.measureCount} measures; ` +
      `names: ${[...classes].map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
  );
  const problems = verifyPack(pack);
  if (problems.length > 0) throw new BadInput(problems.map(problemLine).join('\n'));
}

function existingFolder(folder: string): string {
  if (!statSync(folder).isDirectory()) throw new BadInput(`${folder} is no folder`);
  return folder;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
