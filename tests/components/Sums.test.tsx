/** The page that adds counts up: sums while somebody types, what cannot be so, and a table that the importer reads. */
import Papa from 'papaparse';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { COUNT_COLUMNS, type CountColumn } from '../../src/domain/results/columns.ts';
import { Sums } from '../../src/islands/results/Sums.tsx';
import { type SumsData, toSumsJson } from '../../src/views/results/sums.ts';
import { aContext } from '../unit/made-up.ts';

const saved: { name: string; content: string }[] = [];
vi.mock('../../src/islands/save-file.ts', () => ({
  saveFile: (name: string, content: string) => saved.push({ name, content }),
}));

const thing = { state: 'original' as const, hash: '0123456789ab', asks: '', lines: {}, items: [] };
const material = (id: string, title: string) => ({
  id,
  order: 10,
  form: 'question' as const,
  readers: ['everyone' as const],
  hangs: ['market' as const],
  never: [],
  numbers: [],
  message: null,
  sources: [],
  words: { es: { ...thing, title } },
});
const data: SumsData = JSON.parse(toSumsJson([material('a', 'Afiche'), material('b', 'Tarjeta')], aContext()));
const said = (key: string) => data.phrases[key] ?? '';

beforeEach(() => {
  saved.length = 0;
  document.body.innerHTML = '<main></main>';
  act(() => render(<Sums data={data} />, document.querySelector('main')!));
});

const batches = () => [...document.querySelectorAll('fieldset')];
const labelOf = (column: CountColumn) => said(`results.measure-${column}`) || said(`results.field-${column}`);
function type(column: CountColumn, value: string, batch = 0) {
  const label = [...batches()[batch]!.querySelectorAll('label')].find((one) => one.textContent === labelOf(column))!;
  const field = document.getElementById(label.htmlFor) as HTMLInputElement;
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}
function press(text: string) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text)!;
  act(() => button.click());
}
const sums = () =>
  [...document.querySelectorAll('.sums__group')].map((group) => ({
    name: group.querySelector('h3')?.textContent,
    hung: [...group.querySelectorAll('div')]
      .find((row) => row.textContent?.startsWith(labelOf('hung')))
      ?.querySelector('dd')?.textContent,
  }));
const says = (batch = 0) => [...batches()[batch]!.querySelectorAll('li')].map((one) => one.textContent);

test('nothing is said of a batch in which nothing is typed yet, and nothing is summed', () => {
  expect(says()).toEqual([]);
  expect(sums()).toEqual([{ name: said('sums.all'), hung: '–' }]);
});

test('adds up what is typed, by thing and all together', () => {
  type('material', 'Afiche');
  type('hung', '40');
  press(said('sums.add'));
  type('material', 'Tarjeta', 1);
  type('hung', '5', 1);
  expect(sums()).toEqual([
    { name: 'Afiche', hung: '40' },
    { name: 'Tarjeta', hung: '5' },
    { name: said('sums.all'), hung: '45' },
  ]);
});

test('says at once what cannot be so, in the words of the importer', () => {
  type('batch', '12345681-ABC-01');
  type('printed', '50');
  type('hung', '60');
  type('people', 'x');
  expect(says()[0]).toContain(labelOf('batch'));
  expect(says().join('\n')).toContain('«x»');
  type('people', '');
  expect(says().join('\n')).toContain('50');
  expect(says().join('\n')).not.toMatch(/[{}]/);
});

test('a batch that is taken out no longer counts', () => {
  type('hung', '40');
  press(said('sums.add'));
  type('hung', '2', 1);
  press(said('sums.remove').replace('{number}', '1'));
  expect(batches()).toHaveLength(1);
  expect(sums().at(-1)?.hung).toBe('2');
});

test('saves a table with the headings of the site, and no empty batch', () => {
  type('batch', '12345671-ABC-01');
  type('institution', '=Municipalidad');
  type('hung', '40');
  press(said('sums.add'));
  press(said('sums.save'));
  const [file] = saved;
  const { data: rows } = Papa.parse<string[]>(file!.content.replace('\uFEFF', ''), { skipEmptyLines: true });
  expect(file!.name).toBe(`${data.fileName}.csv`);
  expect(rows[0]).toEqual(COUNT_COLUMNS.map(labelOf));
  expect(rows).toHaveLength(2);
  // No spreadsheet works it out.
  expect(rows[1]?.slice(0, 2)).toEqual(['12345671-ABC-01', "'=Municipalidad"]);
});

test('keeps nothing in the browser', () => {
  type('hung', '40');
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
});
