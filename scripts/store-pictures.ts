/** Draws the pictures for the stores from `assets/store/*.svg` by headless Chromium, each in its own size: `npm run store:pictures`. */
import fs from 'node:fs';
import path from 'node:path';
import { drawSvg, type Picture } from './draw-svg.ts';

const SOURCES = 'assets/store';
const FOLDER = 'artifacts/store';

function read(file: string): Picture {
  const svg = fs.readFileSync(path.join(SOURCES, file), 'utf8');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error(`${file} has no size`);
  return { svg, width: Number(width), height: Number(height) };
}

const files = fs.readdirSync(SOURCES).sort();
fs.mkdirSync(FOLDER, { recursive: true });
for (const [i, picture] of (await drawSvg(files.map(read))).entries())
  fs.writeFileSync(path.join(FOLDER, files[i]!.replace('.svg', '.png')), picture);
