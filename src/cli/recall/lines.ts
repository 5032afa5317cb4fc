import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { changedList } from '../../check/findings/materials.ts';
import { shownCode } from '../../codes/recall-code.ts';
import {
  type CodedPrint,
  changedParts,
  isGiven,
  isStillRight,
  isWithdrawal,
  materialKey,
  notedCodes,
} from '../../domain/materials/ledger.ts';
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

/** What one material in one language is called, with what tells its file. */
export type TitleOf = (material: string, locale: string) => string;

/** One line for each material that bears another code now, with what to do about its paper; before the lines are added. */
export function reportChanges(
  prints: readonly CodedPrint[],
  ledger: readonly LedgerLine[],
  titleOf: TitleOf,
): string[] {
  const before = notedCodes(ledger);
  const given = new Map(ledger.filter(isGiven).map((line) => [line.code, line]));
  return prints
    .filter(({ isNoted }) => !isNoted)
    .flatMap((printed) => {
      const title = titleOf(printed.material, printed.locale);
      const old = given.get(before.get(materialKey(printed)) ?? '');
      if (!old) return `  + ${shownCode(printed.code)}: ${title}`;
      const isGone = ledger.filter(isWithdrawal).some(({ code }) => code === old.code);
      return [`  ± ${shownCode(old.code)} → ${shownCode(printed.code)}: ${title}`, ...adviceOn(old, printed, isGone)];
    });
}

function adviceOn(
  old: CodedPrint | Parameters<typeof changedParts>[0],
  printed: CodedPrint,
  isGone: boolean,
): string[] {
  const parts = changedParts(old, printed);
  const list = changedList(parts);
  const changed = list ? [`    Cambió: ${list.es}.`, `    Changed: ${list.en}.`] : [];
  const isRight = isStillRight(parts) && !isGone;
  return [...changed, ...(isRight ? STILL_RIGHT : PRINT_AGAIN).map((text) => `    ${text}`)];
}

const PRINT_AGAIN = [
  'Vuelve a imprimir, y quita lo que lleva el código anterior.',
  'Print again, and take down what bears the old code.',
];
const STILL_RIGHT = [
  'Lo que cuelga sigue siendo cierto. La próxima impresión lleva el código nuevo.',
  'What hangs is still right. The next print bears the new code.',
];
