/** The command that gives codes and withdraws them: it only ever adds to the ledger, and says what to print again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../../src/cli/materials-codes.ts';
import { shownCode } from '../../../src/codes/recall-code.ts';
import { broken } from '../../fixtures/content-faults/faults.ts';
import { BEGUN, LEDGER, MATERIAL, onlyThings } from '../../fixtures/content-faults/materials.ts';
import { live } from '../../fixtures/content-faults/reviews.ts';
import { type Tree, withTree } from '../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const DAY = '2027-05-01';

/** A site that gives codes, and prints one thing in two languages. */
const begun = (): Tree => ({ ...onlyThings(), [LEDGER]: BEGUN });
const ledgerIn = (dir: string) => readFileSync(join(dir, LEDGER), 'utf8');
/** The lines behind the one with which the ledger began. */
const linesIn = (dir: string): { code: string }[] =>
  parse(ledgerIn(dir)).filter(({ code }: { code: string }) => !BEGUN.includes(code));

function run(dir: string, args: string[] = [], day = DAY): { code: number; said: string } {
  const said: string[] = [];
  const code = main([...args, '--dir', dir], (text) => said.push(text), day);
  return { code, said: said.join('\n') };
}

/** Changes one file of a folder as `broken` changes it in a tree. */
function change(dir: string, file: string, from: string, to: string): void {
  const tree = broken(file, from, to, { [file]: readFileSync(join(dir, file), 'utf8') });
  writeFileSync(join(dir, file), tree[file]!);
}

describe('materials:codes', () => {
  test('gives no code while the site is a preview, and says when codes begin', () => {
    withTree(onlyThings(), (dir) => {
      const { code, said } = run(dir);
      expect([code, existsSync(join(dir, LEDGER))]).toEqual([0, false]);
      expect(said).toContain('Los códigos empiezan con la primera publicación');
      expect(said).toContain('Codes begin with the first publication');
    });
  });

  test('in a preview too names the command that finds the mistake in a file that decides', () => {
    withTree(broken('campaign.yaml', 'stage: preview', 'stage: previous', onlyThings()), (dir) => {
      const { code, said } = run(dir);
      expect(code).toBe(1);
      expect(said).toContain('npm run check:content');
      expect(said).not.toContain('Codes begin');
    });
  });

  test('writes the code of each thing in each language, with its day', () => {
    withTree(begun(), (dir) => {
      expect(run(dir).code).toBe(0);
      expect(linesIn(dir)).toMatchObject([
        { on: DAY, material: 'pregunta', locale: 'en' },
        { on: DAY, material: 'pregunta', locale: 'es' },
      ]);
    });
  });

  test('names what it added, by title and language', () => {
    withTree(begun(), (dir) => {
      const { said } = run(dir);
      const [, es] = linesIn(dir);
      expect(said).toContain('(nuevos: 2)');
      expect(said).toContain('(new: 2)');
      expect(said).toContain(`+ ${shownCode(es!.code)}: La pregunta (es)`);
    });
  });

  test('adds nothing the second time, and lets the file be', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const first = ledgerIn(dir);
      const { code, said } = run(dir, [], '2027-05-02');
      expect([code, ledgerIn(dir)]).toEqual([0, first]);
      expect(said).toContain('(new: 0)');
    });
  });

  test('after a changed number adds codes behind the old ones, and says what to print again and to take down', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const first = ledgerIn(dir);
      const [, old] = linesIn(dir);
      change(dir, POLICE, 'value: "999"', 'value: "998"');
      const { said } = run(dir, [], '2027-06-01');
      expect(ledgerIn(dir).startsWith(first)).toBe(true);
      const now = linesIn(dir).at(-1)!;
      expect(said).toContain(`± ${shownCode(old!.code)} → ${shownCode(now.code)}: La pregunta (es)`);
      expect(said).toContain('Cambió: un número.');
      expect(said).toContain('Changed: a number.');
      expect(said).toContain('Vuelve a imprimir, y quita lo que lleva el código anterior.');
      expect(said).toContain('Print again, and take down what bears the old code.');
    });
  });

  test('asks for nothing to be taken down where a number was confirmed again', () => {
    withTree(begun(), (dir) => {
      run(dir);
      change(dir, POLICE, 'on: "2027-04-01"', 'on: "2027-04-20"');
      const { said } = run(dir, [], '2027-06-01');
      expect(said).toContain('→');
      expect(said).not.toContain('take down');
    });
  });

  test('notes that a thing went back to what it said, without a new code', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const [, first] = linesIn(dir);
      change(dir, POLICE, 'value: "999"', 'value: "998"');
      run(dir, [], '2027-06-01');
      change(dir, POLICE, 'value: "998"', 'value: "999"');
      run(dir, [], '2027-06-02');
      expect(linesIn(dir).at(-1)).toEqual({ code: first!.code, again: '2027-06-02' });
    });
  });

  test('keeps every byte that was there, also the notes of people and a last line without its end', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const before = `# Una nota de alguien.\n${ledgerIn(dir).trimEnd()}`;
      writeFileSync(join(dir, LEDGER), before);
      change(dir, MATERIAL, 'text: ¿Quién contrata?', 'text: ¿Quién paga?');
      run(dir);
      expect(ledgerIn(dir).startsWith(`${before}\n`)).toBe(true);
      expect(linesIn(dir)).toHaveLength(3);
    });
  });

  test('writes nothing where a file that decides has a mistake, and names the command that finds it', () => {
    withTree(broken(MATERIAL, 'form: question', 'form: questions', begun()), (dir) => {
      const { code, said } = run(dir);
      expect([code, ledgerIn(dir)]).toEqual([1, BEGUN]);
      expect(said).toContain('npm run check:content');
    });
  });

  test('writes nothing before the last day of the ledger, since the clock must be wrong', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const first = ledgerIn(dir);
      change(dir, POLICE, 'value: "999"', 'value: "998"');
      const { code, said } = run(dir, [], '2027-04-30');
      expect([code, ledgerIn(dir)]).toEqual([1, first]);
      expect(said).toContain(DAY);
    });
  });

  test('gives the first codes to a published site, in the place of an empty list', () => {
    withTree(live({ ...onlyThings(), [LEDGER]: '# Una nota.\n[]\n' }), (dir) => {
      expect(run(dir).code).toBe(0);
      expect(ledgerIn(dir)).toMatch(/^# Una nota\.\n- code:/);
      expect(linesIn(dir)).toMatchObject([{ on: DAY, material: 'pregunta', locale: 'es' }]);
    });
  });

  test('writes nothing into a list of another form', () => {
    const text = '[{ code: "48210934", withdrawn: "2027-01-01", reason: text }]\n';
    withTree({ ...begun(), [LEDGER]: text }, (dir) => {
      expect([run(dir).code, ledgerIn(dir)]).toEqual([1, text]);
    });
  });

  test('says how it is used where it was not understood', () => {
    withTree(begun(), (dir) => {
      expect(run(dir, ['forget']).code).toBe(2);
      expect(run(dir, ['withdraw', '12345678', 'because']).code).toBe(2);
    });
  });
});

describe('materials:codes withdraw', () => {
  const withdraw = (dir: string, code: string, reason = 'number') => run(dir, ['withdraw', code, reason], '2027-06-01');

  test('adds the withdrawal, and the thing gets another code', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const [, { code }] = linesIn(dir) as [unknown, { code: string }];
      const { code: exit, said } = withdraw(dir, code);
      expect(exit).toBe(0);
      expect(linesIn(dir).at(-1)).toEqual({ code, withdrawn: '2027-06-01', reason: 'number' });
      expect(said).toContain('La pregunta (es)');
      expect(said).toContain('npm run materials:codes');
      run(dir, [], '2027-06-02');
      expect(linesIn(dir).at(-1)).toMatchObject({ material: 'pregunta', locale: 'es', on: '2027-06-02' });
      expect(linesIn(dir).at(-1)!.code).not.toBe(code);
    });
  });

  test('takes a code as it is printed, in two groups', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const { code } = linesIn(dir)[0]!;
      expect(withdraw(dir, shownCode(code)).code).toBe(0);
      expect(run(dir, ['withdraw', ...shownCode(linesIn(dir)[1]!.code).split(' '), 'harm'], '2027-06-01').code).toBe(0);
    });
  });

  test('works though a text has a mistake: what may harm does not wait', () => {
    withTree(begun(), (dir) => {
      run(dir);
      change(dir, MATERIAL, 'form: question', 'form: questions');
      expect(withdraw(dir, linesIn(dir)[0]!.code).code).toBe(0);
    });
  });

  test.each([
    [
      'with a wrong check digit',
      (code: string) => code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)),
      /cifra de control|check digit/,
    ],
    ['that nobody gave', () => '00000000', /ningún|No material/],
  ])('refuses a code %s, and says what to do', (_case, other, says) => {
    withTree(begun(), (dir) => {
      run(dir);
      const first = ledgerIn(dir);
      const { code, said } = withdraw(dir, other(linesIn(dir)[0]!.code));
      expect([code, ledgerIn(dir)]).toEqual([1, first]);
      expect(said).toMatch(says);
    });
  });

  test('refuses a code that is withdrawn already', () => {
    withTree(begun(), (dir) => {
      run(dir);
      const { code } = linesIn(dir)[0]!;
      withdraw(dir, code);
      const first = ledgerIn(dir);
      const again = withdraw(dir, code, 'harm');
      expect([again.code, ledgerIn(dir)]).toEqual([1, first]);
      expect(again.said).toContain('2027-06-01');
    });
  });
});
