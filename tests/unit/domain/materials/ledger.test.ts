/** What a code on paper stands for: decided by what the thing says, kept for ever, and never given to anything else. */
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { isRecallCode } from '../../../../src/codes/recall-code.ts';
import { type CodeState, codeStates } from '../../../../src/domain/materials/code-states.ts';
import { codesFor, isGiven, missingLine, type PrintedMaterial } from '../../../../src/domain/materials/ledger.ts';
import type { LedgerLine } from '../../../../src/schemas/materials/ledger.ts';

const STAND_INS = (locale: string) => (locale === 'qu' ? ['es'] : []);
const PARTS = { record: 'a', words: 'a', phrases: 'a', numbers: 'a', hours: 'a', dates: 'a', campaign: 'a' };

/** A thing in one language, which says what the letter stands for. */
function aThing(says: string, { material = 'poster', locale = 'es', parts = PARTS } = {}): PrintedMaterial {
  return { material, locale, fingerprint: says.repeat(16), parts };
}

/** The ledger after a thing said these one after the other, one a day from the first of June on. */
function given(things: readonly PrintedMaterial[]): LedgerLine[] {
  const ledger: LedgerLine[] = [];
  for (const [day, thing] of things.entries()) ledger.push(...missing(thing, ledger, `2027-06-0${day + 1}`));
  return ledger;
}

function missing(thing: PrintedMaterial, ledger: readonly LedgerLine[], on: string): LedgerLine[] {
  return codesFor([thing], ledger).flatMap((coded) => missingLine(coded, ledger, on) ?? []);
}

const codeOf = (thing: PrintedMaterial, ledger: readonly LedgerLine[]) => codesFor([thing], ledger)[0]!.code;
const withdrawn = (code: string): LedgerLine => ({ code, withdrawn: '2027-06-09', reason: 'number' });

function stateOf(code: string, ledger: readonly LedgerLine[], things: readonly PrintedMaterial[]): CodeState {
  return codeStates(ledger, codesFor(things, ledger), STAND_INS).find((one) => one.code === code)!;
}

describe('the code of a thing', () => {
  test('has its check digit, and is the same each time', () => {
    expect(isRecallCode(codeOf(aThing('a'), []))).toBe(true);
    expect(codeOf(aThing('a'), [])).toBe(codeOf(aThing('a'), []));
  });

  test('is that of the ledger where the thing still says the same', () => {
    const line = { ...aThing('a'), code: '00000000', on: '2027-06-01' };
    expect(codesFor([aThing('a')], [line])).toEqual([{ ...aThing('a'), code: '00000000', isNoted: true }]);
  });

  test('is another one once it says something else', () => {
    expect(codeOf(aThing('b'), given([aThing('a')]))).not.toBe(codeOf(aThing('a'), []));
  });

  test('is its earlier one again where it says again what it said', () => {
    const ledger = given([aThing('a'), aThing('b')]);
    expect(codeOf(aThing('a'), ledger)).toBe(ledger[0]!.code);
  });

  test('is a new one where its own was withdrawn, and that one is never given again', () => {
    const ledger = given([aThing('a')]);
    const after = [...ledger, withdrawn(ledger[0]!.code)];
    const code = codeOf(aThing('a'), after);
    expect(code).not.toBe(ledger[0]!.code);
    expect(codeOf(aThing('a', { material: 'card' }), after)).not.toBe(ledger[0]!.code);
    const again = [...after, { ...aThing('a'), code, on: '2027-06-10' }];
    expect(codeOf(aThing('a'), again)).toBe(code);
    expect(codeOf(aThing('a'), [...again, withdrawn(code)])).not.toBe(code);
  });

  test('is of one thing in one language, though two say the same', () => {
    const things = [aThing('a'), aThing('a', { locale: 'qu' }), aThing('a', { material: 'card' })];
    expect(new Set(codesFor(things, []).map(({ code }) => code)).size).toBe(3);
  });

  test('does not depend on the order in which the things are listed', () => {
    const things = [aThing('a'), aThing('a', { locale: 'qu' }), aThing('a', { material: 'card' })];
    const sorted = (list: readonly PrintedMaterial[]) =>
      codesFor(list, [])
        .map(({ material, locale, code }) => `${material} ${locale} ${code}`)
        .sort();
    expect(sorted(things.toReversed())).toEqual(sorted(things));
  });

  test('stays the same when the ledger has taken it', () => {
    const things = [aThing('a'), aThing('a', { locale: 'qu' })];
    const coded = codesFor(things, []);
    const ledger = coded.flatMap((one) => missingLine(one, [], '2027-06-01') ?? []);
    expect(codesFor(things, ledger).map(({ code }) => code)).toEqual(coded.map(({ code }) => code));
  });
});

describe('what becomes of a code', () => {
  test('it is current while its thing says what it said', () => {
    const ledger = given([aThing('a')]);
    expect(stateOf(ledger[0]!.code, ledger, [aThing('a')])).toMatchObject({ state: 'current', now: ledger[0]!.code });
  });

  test('it is replaced once the thing says something else, by the code that is current, since the day that has one', () => {
    const ledger = given([aThing('a'), aThing('b')]);
    const [first, second] = ledger.map(({ code }) => code);
    expect(stateOf(first!, ledger, [aThing('b')])).toMatchObject({
      state: 'replaced',
      now: second,
      since: '2027-06-02',
    });
    expect(stateOf(second!, ledger, [aThing('b')])).toMatchObject({ state: 'current' });
  });

  test('it tells what is different now', () => {
    const before = aThing('a');
    const after = aThing('b', { parts: { ...PARTS, numbers: 'b', dates: 'b' } });
    const ledger = given([before, after]);
    expect(stateOf(ledger[0]!.code, ledger, [after]).changed).toEqual(['numbers', 'dates']);
  });

  test('it tells nothing of a part that was not told apart yet when its code was given', () => {
    const { numbers: _, ...older } = PARTS;
    const ledger = given([aThing('a', { parts: older as typeof PARTS }), aThing('b')]);
    expect(stateOf(ledger[0]!.code, ledger, [aThing('b', { parts: { ...PARTS, numbers: 'b' } })]).changed).toEqual([]);
  });

  test('a later one is replaced by an earlier one where the thing went back, and nobody says since when until it is noted', () => {
    const ledger = given([aThing('a'), aThing('b')]);
    const [first, second] = ledger.map(({ code }) => code);
    expect(stateOf(second!, ledger, [aThing('a')])).toMatchObject({ state: 'replaced', now: first, since: null });
    const noted = [...ledger, ...missing(aThing('a'), ledger, '2027-06-03')];
    expect(noted.at(-1)).toEqual({ code: first, again: '2027-06-03' });
    expect(missing(aThing('a'), noted, '2027-06-04')).toEqual([]);
    expect(stateOf(second!, noted, [aThing('a')])).toMatchObject({
      state: 'replaced',
      now: first,
      since: '2027-06-03',
    });
    expect(stateOf(first!, noted, [aThing('a')])).toMatchObject({ state: 'current', since: '2027-06-03' });
  });

  test('it stays withdrawn, with the reason and the day, whatever the thing says', () => {
    const ledger = given([aThing('a')]);
    const after = [...ledger, withdrawn(ledger[0]!.code)];
    const state = stateOf(ledger[0]!.code, after, [aThing('a')]);
    expect(state).toMatchObject({ state: 'withdrawn', withdrawal: { on: '2027-06-09', reason: 'number' } });
    expect(state.now).not.toBe(ledger[0]!.code);
  });

  test('it is gone where its thing is not made any more, in its language', () => {
    const ledger = given([aThing('a')]);
    expect(stateOf(ledger[0]!.code, ledger, [])).toMatchObject({ state: 'gone', now: null, changed: null });
    expect(stateOf(ledger[0]!.code, ledger, [aThing('a', { locale: 'en' })])).toMatchObject({ state: 'gone' });
  });

  test('where it is gone, its thing in the language that stands in is named', () => {
    const ledger = given([aThing('a', { locale: 'qu' })]);
    const spanish = aThing('a');
    const now = codeOf(spanish, ledger);
    expect(stateOf(ledger[0]!.code, ledger, [spanish])).toMatchObject({ state: 'gone', now });
  });

  test('a code that the ledger has not taken yet is current too, without a day', () => {
    const [coded] = codesFor([aThing('a')], []);
    expect(codeStates([], [coded!], STAND_INS)).toMatchObject([{ code: coded!.code, state: 'current', on: null }]);
  });
});

const history = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { minLength: 1, maxLength: 12 });

prop.prop([history])(
  'however a thing changes and is withdrawn, no code is given twice and one alone is current',
  (steps) => {
    const ledger: LedgerLine[] = [];
    for (const [says, isWithdrawn] of steps) {
      ledger.push(...missing(aThing(says), ledger, '2027-06-01'));
      const code = codeOf(aThing(says), ledger);
      if (isWithdrawn) ledger.push({ code, withdrawn: '2027-06-01', reason: 'text' });
    }
    const codes = ledger.filter(isGiven).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const gone = ledger.flatMap((line) => ('withdrawn' in line ? [line.code] : []));
    const states = codeStates(ledger, codesFor([aThing('a')], ledger), STAND_INS);
    expect(states.filter(({ state }) => state === 'current')).toHaveLength(1);
    expect(states.flatMap(({ state, code }) => (state === 'withdrawn' ? [code] : [])).sort()).toEqual(gone.sort());
  },
);
