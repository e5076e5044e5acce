/** Draws the toolbar icons from `assets/icon.svg` by headless Chromium: `npm run icons`. */
import fs from 'node:fs';
import { drawSvg } from './draw-svg.ts';

const SIZES = [16, 32, 48, 128];
const SOURCE = 'assets/icon.svg';
const FOLDER = 'public/icon';

const svg = fs.readFileSync(SOURCE, 'utf8');
fs.mkdirSync(FOLDER, { recursive: true });
const icons = await drawSvg(SIZES.map((size) => ({ svg, width: size, height: size })));
for (const [i, icon] of icons.entries()) fs.writeFileSync(`${FOLDER}/${SIZES[i]}.png`, icon);
