import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Material } from '../../src/domain/materials/material.ts';
import { withHashes } from '../../src/hashes/page/translated-text.ts';
import { materialSchema } from '../../src/schemas/materials/material.ts';

const FOLDER = 'content/materials';

/** Everything to carry away, as the site reads it. */
export function realMaterials(): Material[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      id: name.replace('.yaml', ''),
      ...withHashes(materialSchema.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))),
    }))
    .sort((a, b) => a.order - b.order);
}
