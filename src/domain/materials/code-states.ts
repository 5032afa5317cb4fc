import type { SaidPart, WithdrawalReason } from '../../codes/material.ts';
import type { GivenCode, LedgerLine } from '../../schemas/materials/ledger.ts';
import type { PlainDate } from '../plain-date.ts';
import { type CodedPrint, changedParts, dayOf, isGiven, isWithdrawal, materialKey } from './ledger.ts';

/** What a code on paper stands for now. */
export interface CodeState {
  code: string;
  material: string;
  locale: string;
  /** The day on which it was given; `null` where the ledger has not taken it yet. */
  on: PlainDate | null;
  /** `gone`: its material is not made any more in its language. */
  state: 'current' | 'replaced' | 'withdrawn' | 'gone';
  /** The code that its material bears now, in its language or the first that stands in; `null` where it is not made any more. */
  now: string | null;
  /** Since when it is current, or is not any more; `null` where the ledger does not say. */
  since: PlainDate | null;
  /** What its material says otherwise now; `null` where it is not made any more in its language, so that nothing is held against it. */
  changed: SaidPart[] | null;
  withdrawal: { on: PlainDate; reason: WithdrawalReason } | null;
}

/**
 * What every code stands for: those of the ledger in its order, then those that it has not taken yet.
 *
 * @param standIns the languages that stand in for one
 */
export function codeStates(
  ledger: readonly LedgerLine[],
  coded: readonly CodedPrint[],
  standIns: (locale: string) => readonly string[],
): CodeState[] {
  const prints = new Map(coded.map((printed) => [materialKey(printed), printed]));
  const codeNow = ({ material, locale }: GivenCode) =>
    [locale, ...standIns(locale)].map((step) => prints.get(materialKey({ material, locale: step }))).find(Boolean)
      ?.code;
  const given = ledger.filter(isGiven);
  const known = new Set(given.map(({ code }) => code));
  return [
    ...given.map((line) => ({ ...stateOf(line, prints.get(materialKey(line)), ledger), now: codeNow(line) ?? null })),
    ...coded.filter(({ code }) => !known.has(code)).map(untaken),
  ];
}

function stateOf(
  line: GivenCode,
  printed: CodedPrint | undefined,
  ledger: readonly LedgerLine[],
): Omit<CodeState, 'now'> {
  const { code, material, locale, on } = line;
  const withdrawal = ledger.filter(isWithdrawal).find((one) => one.code === code);
  const isCurrent = printed?.code === code;
  return {
    code,
    material,
    locale,
    on,
    state: withdrawal ? 'withdrawn' : isCurrent ? 'current' : printed ? 'replaced' : 'gone',
    since: sinceWhen(line, isCurrent, ledger),
    changed: printed ? changedParts(line, printed) : null,
    withdrawal: withdrawal ? { on: withdrawal.withdrawn, reason: withdrawal.reason } : null,
  };
}

/** The day on which a material last took a code, or took another one after it. */
function sinceWhen(line: GivenCode, isCurrent: boolean, ledger: readonly LedgerLine[]): PlainDate | null {
  const own = new Set(
    ledger.filter(isGiven).flatMap((one) => (materialKey(one) === materialKey(line) ? [one.code] : [])),
  );
  const taken = ledger.filter((one) => !isWithdrawal(one) && own.has(one.code));
  const last = taken.findLastIndex(({ code }) => code === line.code);
  const found = taken[isCurrent ? last : last + 1];
  return found ? dayOf(found) : null;
}

function untaken({ code, material, locale }: CodedPrint): CodeState {
  const never = { on: null, since: null, changed: [], withdrawal: null };
  return { code, material, locale, state: 'current', now: code, ...never };
}
