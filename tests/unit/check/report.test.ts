/** A finding as an author reads it: where, what, why, what to write, where to read more. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { type Finding, finding, type Place, quoted, wholeFile } from '../../../src/check/finding.ts';
import { both } from '../../../src/check/findings/words.ts';
import { formatFinding, formatLeftOut, formatReport } from '../../../src/check/report.ts';
import { checkShape } from '../../../src/check/shape/check-shape.ts';
import { parseYaml } from '../../../src/check/source/parse-yaml.ts';
import { field } from '../../../src/schemas/field.ts';

const AT: Place = { file: 'campaign.yaml', line: 4, field: 'day', head: 'value', found: quoted('julio\n30') };
const MONTH_DAY = finding(AT, 'bad-month-day', both('day: "07-30"'));
const headed = (place: Partial<Place>): Finding => finding({ ...AT, ...place }, 'checked-alone');
const report = (findings: readonly Finding[], lang: 'es' | 'en') =>
  formatReport(findings, 9, { lang, dir: 'content/' });

test('a whole report, in both languages', () => {
  expect(`\n${report([MONTH_DAY], 'es')}\n\n${report([MONTH_DAY], 'en')}\n`).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 4: \`day\` es "julio 30".
    Es un día de cada año: mes y día con dos cifras, entre comillas, y el día existe. Escribe:

        day: "07-30"

    Más: content/README.md#fechas

    1 falta en 1 archivo (revisados: 9).

    content/campaign.yaml, line 4: \`day\` is "julio 30".
    It is a day of every year: month and day with two digits each, in quotes, and the day exists. Write:

        day: "07-30"

    More: content/README.md#dates

    1 mistake in 1 file (checked: 9).
    "
  `);
});

test('what a published site goes without is counted by folder, each file once, with the command that lists it', () => {
  const files = ['pages/es/messages/a.mdx', 'pages/es/messages/a.mdx', 'pages/es/help.mdx', 'facts/services/pe/b.yaml'];
  const said = formatLeftOut(
    files.map((file) => headed({ file })),
    'en',
  );
  expect(said).toContain('pages 2, facts 1');
  expect(said).toContain('npm run live');
});

test.each<[string, Partial<Place>, string, string]>([
  ['a value', {}, '`day` es "julio 30".', '`day` is "julio 30".'],
  ['what is not there', { head: 'missing' }, 'falta `day`.', '`day` is missing.'],
  ['what is empty', { head: 'empty' }, '`day` está vacío.', '`day` is empty.'],
  ['a name', { head: 'key' }, '`day`.', '`day`.'],
  ['a text', { head: 'text' }, '"julio 30".', '"julio 30".'],
])('the first line speaks of %s', (_case, place, es, en) => {
  const first = (lang: 'es' | 'en') => formatFinding(headed(place), { lang, dir: 'content' }).split('\n')[0];
  expect([first('es'), first('en')]).toEqual([
    `content/campaign.yaml, línea 4: ${es}`,
    `content/campaign.yaml, line 4: ${en}`,
  ]);
});

test('a finding about a whole file names the file alone', () => {
  const whole = formatFinding(finding(wholeFile('a.yaml'), 'checked-alone'), { lang: 'en', dir: '' });
  expect(whole.split('\n')[0]).toBe('a.yaml:');
});

test('what a field says of itself stands behind the sentence, in both languages', () => {
  const schema = z.object({ age: field(z.int(), { es: 'La edad.', en: 'The age.' }) });
  const { findings } = checkShape(parseYaml('a.yaml', 'age: diez\n'), schema);
  expect(findings.map(({ code, help }) => [code, help?.es])).toEqual([['wrong-kind', 'La edad.']]);
  expect(report(findings, 'es')).toContain('Aquí va un número. La edad.');
  expect(report(findings, 'en')).toContain('This should be a number. The age.');
});
