import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import type { LedgerLine } from '../../schemas/materials/ledger.ts';
import { saveAll } from '../activity-intake/save.ts';
import { parsed } from '../splice-yaml.ts';
import { toYamlText } from '../yaml-text.ts';

/** Where the ledger lies, below the folder of the content. */
export const LEDGER = CONTENT_KINDS.recallCodes.path;

/** How the file begins where there is none. */
const HEAD = `# Every code that a thing to carry ever bore, and what became of it. Written by npm run materials:codes, which only adds lines
# at the end: paper with an old code is still out there. Nothing here is changed or taken away.
`;

/**
 * Adds lines at the end of the ledger: every byte before stays as it is.
 *
 * @param ledger the lines that are there
 * @returns whether they were written; not where the file is no list that lines can be added to
 */
export function addLines(dir: string, ledger: readonly LedgerLine[], added: readonly LedgerLine[]): boolean {
  const file = join(dir, LEDGER);
  const before = (existsSync(file) ? readFileSync(file, 'utf8') : HEAD).replace(NO_LINE, '');
  const text = `${before}${before.endsWith('\n') || before === '' ? '' : '\n'}${added.map((line) => toYamlText([line])).join('')}`;
  const isWhole = isDeepStrictEqual(parsed(text), [...ledger, ...added]);
  if (isWhole) saveAll(new Map([[file, text]]));
  return isWhole;
}

/** An empty list, in whose place the first line stands. */
const NO_LINE = /^\[\]\s*$/m;
