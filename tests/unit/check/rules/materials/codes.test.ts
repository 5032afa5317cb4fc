/** What the check says of codes: mistakes in the ledger, and what has to be printed again, which stops nothing. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../src/check/read/content.ts';
import { codedPrints } from '../../../../../src/check/read/deciding-site.ts';
import { formatNotices } from '../../../../../src/check/report.ts';
import { toYamlText } from '../../../../../src/cli/yaml-text.ts';
import { missingLine } from '../../../../../src/domain/materials/ledger.ts';
import type { LedgerLine } from '../../../../../src/schemas/materials/ledger.ts';
import { broken, checkTree, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { findingLines } from '../../../../fixtures/content-faults/found.ts';
import { BEGUN, LEDGER, MATERIAL, onlyThings } from '../../../../fixtures/content-faults/materials.ts';
import { live } from '../../../../fixtures/content-faults/reviews.ts';
import { type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';

/** The lines that the ledger of a tree lacks. */
function missingIn(tree: Tree, on: string): LedgerLine[] {
  return withTree(tree, (dir) => {
    const content = readContent(dir);
    return codedPrints(content)!.flatMap((thing) => missingLine(thing, content.recallCodes?.whole ?? [], on) ?? []);
  });
}

const withLedger = (lines: readonly LedgerLine[]): Tree => ({
  ...onlyThings(),
  [LEDGER]: lines.map((line) => toYamlText([line])).join(''),
});

/** The lines of a ledger in which both things have their codes. */
const LINES = missingIn({ ...onlyThings(), [LEDGER]: BEGUN }, '2027-04-10');
const [EN, ES] = LINES as [LedgerLine, LedgerLine];
const noted = () => withLedger(LINES);

const ledgerFindings = (lines: readonly LedgerLine[]) =>
  findingsIn(withLedger(lines)).flatMap(({ code, field, file }) => (file === LEDGER ? [`${code} ${field}`] : []));
/** Without the codes themselves, which another fact of the tree makes others. */
const withoutCodes = (text: string) => text.replace(/\d{4} \d{4}/g, 'NNNN NNNN');
const noticesOf = (tree: Tree) =>
  withTree(tree, (dir) => checkTree(dir)).notices.filter(({ code }) => code.startsWith('code-'));

describe('a ledger', () => {
  test('that the command wrote has no finding', () => {
    expect([ledgerFindings(LINES), noticesOf(noted())]).toEqual([[], []]);
  });

  const wrong = { ...ES, code: ES.code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)) };
  const gone: LedgerLine = { code: ES.code, withdrawn: '2027-04-20', reason: 'text' };

  test.each<[string, LedgerLine[], string]>([
    ['with a wrong digit', [EN, wrong], 'code-digit [1].code'],
    ['with a code twice', [EN, ES, { ...EN, code: ES.code }], 'code-twice [2].code'],
    ['that withdraws what nobody gave', [EN, gone], 'code-unknown [1].code'],
    ['that withdraws twice', [EN, ES, gone, gone], 'code-withdrawn [3].code'],
    [
      'that takes a withdrawn code up again',
      [EN, ES, gone, { code: ES.code, again: '2027-04-21' }],
      'code-withdrawn [3].code',
    ],
  ])('%s is a mistake', (_case, lines, finding) => expect(ledgerFindings(lines)).toEqual([finding]));

  test('is told what a withdrawal lacks, and not what a given code has', () => {
    const tree = { ...noted(), [LEDGER]: `${noted()[LEDGER]}- code: "${ES.code}"\n  withdrawn: "2027-05-01"\n` };
    expect(findingsIn(tree).map(({ code, field }) => `${code} ${field}`)).toEqual(['missing-field [2].reason']);
  });
});

describe('a thing whose code', () => {
  test('was never noted is named in one notice for all of them, with the command', () => {
    const tree = { ...live(onlyThings()), [LEDGER]: '[]\n' };
    expect(findingLines(noticesOf(tree))).toEqual(['facts/recall-codes.yaml · code-missing (pregunta)']);
  });

  test('was never noted is not named in a preview, which gives no codes', () => {
    expect(noticesOf({ ...onlyThings(), [LEDGER]: '[]\n' })).toEqual([]);
  });

  test('is another one now is named in each language, with what to print again and to take down; it stops nothing', () => {
    const tree = broken(POLICE, 'value: "999"', 'value: "998"', noted());
    expect(findingsIn(tree)).toEqual([]);
    expect(findingLines(noticesOf(tree), MATERIAL).map(withoutCodes)).toEqual([
      '10 words.es · code-flipped (La pregunta, es, NNNN NNNN, NNNN NNNN, numbers)',
      '24 words.en · code-flipped (The question, en, NNNN NNNN, NNNN NNNN, numbers)',
    ]);
  });

  test('is another one for a changed word of one language is named in that one alone', () => {
    const tree = broken(MATERIAL, 'Who is hiring?', 'Who hires?', noted());
    expect(noticesOf(tree).map(({ code, field }) => [code, field])).toEqual([['code-flipped', 'words.en']]);
  });

  test('is another one since a number was confirmed again is said to be still right', () => {
    const tree = broken(POLICE, 'on: "2027-04-01"', 'on: "2027-04-20"', noted());
    const text = formatNotices(noticesOf(tree), { lang: 'en', dir: 'content' });
    expect(text).toContain('still right');
    expect(text).not.toContain('take down');
  });

  test('stops nothing in a published site either', () => {
    const count = (tree: Tree) => findingsIn(live(tree)).length;
    expect(count(broken(POLICE, 'value: "999"', 'value: "998"', noted()))).toBe(count(noted()));
  });
});

test('a file that was given another name is told the one under which paper knows it', () => {
  const { [MATERIAL]: text = '', ...rest } = noted();
  const tree = { ...rest, 'materials/preguntas.yaml': text };
  expect(noticesOf(tree).map(({ code, file }) => [code, file])).toEqual([['code-renamed', 'materials/preguntas.yaml']]);
});

test('nothing is said of codes while what decides them has a mistake, which is told first', () => {
  expect(noticesOf(broken(POLICE, 'type: short-code', 'type: shortcode', noted()))).toEqual([]);
});
