import { SAID_PARTS, type SaidPart } from '../../codes/material.ts';
import { recallCode } from '../../codes/recall-code.ts';
import type { CampaignFile } from '../../schemas/campaign.ts';
import type { GivenCode, LedgerLine, WithdrawnCode } from '../../schemas/materials/ledger.ts';
import type { PlainDate } from '../plain-date.ts';

/** A material as it is made now in one language, with what tells apart all that it says. */
export type PrintedMaterial = Omit<GivenCode, 'code' | 'on'>;

/** A material with the code that is printed on it. */
export interface CodedPrint extends PrintedMaterial {
  code: string;
  /** Does the ledger say that the material bears this code now? */
  isNoted: boolean;
}

/** A code as paper bears it, with the day on which it was given; `null` where the ledger has not taken it yet. */
export interface PrintedCode {
  code: string;
  on: PlainDate | null;
}

/** Codes begin with the first publication: what a preview prints bears the mark of a draft alone. Once given, they stay. */
export function haveCodesBegun(stage: CampaignFile['stage'], ledger: readonly LedgerLine[]): boolean {
  return stage === 'live' || ledger.length > 0;
}

/** Is this a line that gives a code? */
export function isGiven(line: LedgerLine): line is GivenCode {
  return 'fingerprint' in line;
}

/** Is this a line that withdraws one? */
export function isWithdrawal(line: LedgerLine): line is WithdrawnCode {
  return 'withdrawn' in line;
}

/** The day of a line. */
export function dayOf(line: LedgerLine): PlainDate {
  if (isGiven(line)) return line.on;
  return isWithdrawal(line) ? line.withdrawn : line.again;
}

/** The material in its language that codes belong to, as one text. */
export function materialKey({ material, locale }: Pick<PrintedMaterial, 'material' | 'locale'>): string {
  return `${material} ${locale}`;
}

/**
 * The code of each material, by its key. The ledger's own where it has one for what the material says now, also from an earlier time,
 * unless it was withdrawn; else one that nothing else has ever borne. The same things and the same ledger give the same codes, in
 * any order.
 */
export function codesFor(prints: readonly PrintedMaterial[], ledger: readonly LedgerLine[]): CodedPrint[] {
  const withdrawn = new Set(ledger.filter(isWithdrawal).map(({ code }) => code));
  const taken = new Set(ledger.map(({ code }) => code));
  const standing = ledger.filter(isGiven).filter(({ code }) => !withdrawn.has(code));
  const known = new Map(standing.map((line) => [`${materialKey(line)} ${line.fingerprint}`, line.code]));
  const noted = notedCodes(ledger);
  return prints
    .toSorted((a, b) => (materialKey(a) < materialKey(b) ? -1 : 1))
    .map((printed) => {
      const code =
        known.get(`${materialKey(printed)} ${printed.fingerprint}`) ??
        recallCode(printed.fingerprint, (one) => taken.has(one));
      taken.add(code);
      return { ...printed, code, isNoted: noted.get(materialKey(printed)) === code };
    });
}

/** The code that each material bore last, as the ledger has it, by `materialKey`; withdrawn ones too. */
export function notedCodes(ledger: readonly LedgerLine[]): Map<string, string> {
  const keys = new Map(ledger.filter(isGiven).map((line) => [line.code, materialKey(line)]));
  const bearing = ledger.filter((line) => !isWithdrawal(line));
  return new Map(bearing.map(({ code }) => [keys.get(code) ?? '', code]));
}

/** The line that is missing for a material, as of a day; `null` where the ledger says all. */
export function missingLine(printed: CodedPrint, ledger: readonly LedgerLine[], on: PlainDate): LedgerLine | null {
  const { isNoted, code, material, locale, fingerprint, parts } = printed;
  if (isNoted) return null;
  const isKnown = ledger.some((line) => line.code === code);
  return isKnown ? { code, again: on } : { code, on, material, locale, fingerprint, parts };
}

/** The parts of which a material says something else than another time, as far as it can be told. */
export function changedParts(
  before: Pick<PrintedMaterial, 'parts'>,
  after: Pick<PrintedMaterial, 'parts'>,
): SaidPart[] {
  return SAID_PARTS.filter(
    (part) =>
      before.parts[part] !== undefined && after.parts[part] !== undefined && before.parts[part] !== after.parts[part],
  );
}

/** Is what hangs still right, since only the date of its numbers is another one? */
export function isStillRight(parts: readonly SaidPart[]): boolean {
  return parts.length > 0 && parts.every((part) => part === 'dates');
}
