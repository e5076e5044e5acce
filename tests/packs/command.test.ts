import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACK_FILES, type PackInput, type PackPart } from '../../packs/check.ts';
import { event, packInput } from './sample-pack.ts';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'siyaq-pack-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

function writePack(name: string, input: PackInput): string {
  const target = path.join(folder, name);
  fs.mkdirSync(target, { recursive: true });
  for (const [part, content] of Object.entries(input)) {
    fs.writeFileSync(path.join(target, PACK_FILES[part as PackPart]), JSON.stringify(content));
  }
  return target;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/pack.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('node cli/pack.ts', () => {
  test('checks, compiles and describes a pack', () => {
    const sound = writePack('sound', packInput());
    const file = path.join(folder, 'valley.pack');
    expect(run('check', sound)).toMatchObject({
      status: 0,
      stdout: 'valley 1.2.3 is sound: 3 entities, 3 events, 1 measures, 2 sources\n',
    });
    expect(run('compile', sound, '-o', file)).toMatchObject({ status: 0, stderr: '' });
    const info = run('info', file);
    expect(info.status).toBe(0);
    expect(info.stdout).toContain('valley 1.2.3: The Valley / الوادي');
    expect(info.stdout).toContain('data to 2023-06, licence CC0-1.0');
  });

  test('lists all problems of the records and writes nothing', () => {
    const broken = writePack(
      'broken',
      packInput({ events: [event('raid', { places: ['x'], sources: ['y'] }), { id: 'siege' }] }),
    );
    const file = path.join(folder, 'broken.pack');
    const { status, stderr } = run('compile', broken, '-o', file);
    expect(status).toBe(2);
    expect(stderr).toContain('events.json raid: places: no entity "x"');
    expect(stderr).toContain('events.json raid: sources: no source "y"');
    expect(stderr).toContain('events.json siege: kind:');
    expect(fs.existsSync(file)).toBe(false);
  });

  test('says which file is no JSON', () => {
    const target = writePack('no-json', packInput());
    fs.writeFileSync(path.join(target, 'events.json'), '[{"id": "raid",]');
    const { status, stderr } = run('check', target);
    expect(status).toBe(2);
    expect(stderr).toContain('events.json: is no JSON: ');
  });

  test.each([
    ['no command', [], 'Usage:'],
    ['an unknown command', ['sell', '.'], 'There is no command "sell"'],
    ['an unknown option', ['check', '.', '--fast'], "Unknown option '--fast'"],
    ['a folder that is not there', ['check', 'no/such/folder'], 'There is no no/such/folder'],
    ['a file for a folder', ['check', 'package.json'], 'package.json is no folder'],
    ['compile without a target', ['compile', '.'], 'compile needs -o FILE'],
    ['a file that is no pack', ['info', 'package.json'], 'This is not a compiled pack'],
    ['a folder that is no pack', ['check', 'docs'], 'pack.json: is missing'],
  ])('ends with 2 and one clear message on %s', (_, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});
