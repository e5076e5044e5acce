import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSchemas } from './schemas.ts';

/** `npm run packs:schema`: writes the JSON Schema of every file of a pack to docs/schema. */
const folder = join(import.meta.dirname, '../../docs/schema');
mkdirSync(folder, { recursive: true });
for (const [file, text] of publishedSchemas()) writeFileSync(join(folder, file), text);
