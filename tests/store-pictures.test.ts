import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../assets/store');
const FILES = readdirSync(FOLDER);

test('the stores have a tile in both languages', () => {
  expect(FILES).toEqual(['tile.ar.svg', 'tile.en.svg']);
});

describe.each(FILES)('%s', (file) => {
  const svg = readFileSync(join(FOLDER, file), 'utf8');

  test('has the size of a small promotional tile', () => {
    // https://developer.chrome.com/docs/webstore/images
    expect(svg).toContain('width="440" height="280" viewBox="0 0 440 280"');
  });

  test('says what it shows, runs in its direction and stands alone', () => {
    expect(svg).toMatch(/<title>[^<]{20,}<\/title>/);
    expect(svg).toContain(`direction="${file.includes('.ar.') ? 'rtl' : 'ltr'}"`);
    expect(svg).not.toMatch(/href|url\(|<script|<image/);
  });
});
