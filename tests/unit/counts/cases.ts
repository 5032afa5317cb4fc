/**
 * What press officers write into the table of counts, gathered before its reader was written: each row says what is different about a
 * good one, and what should come of it. Days are read on 15 August 2027.
 */
import type { CountColumn } from '../../../src/domain/results/columns.ts';
import type { Count } from '../../../src/domain/results/count.ts';

export const TODAY = '2027-08-15';

export type Row = Partial<Record<CountColumn, string>>;

/** Nothing is said against it. */
export const GOOD: Row = {
  batch: '12345671-ABC-01',
  institution: 'MTC',
  region: 'Puno',
  material: 'La pregunta',
  printed: '50',
  hung: '40',
  stillUp: '31',
  stripsGone: '120',
  broadcasts: '',
  people: '',
  countedBy: 'Oficina de prensa',
  method: 'Una por una',
  from: '10/07/2027',
  to: '30/07/2027',
};

/** What is read of a row that is good. */
export const READ: readonly [name: string, row: Row, count: Partial<Omit<Count, 'id'>>][] = [
  [
    'everything in its place',
    {},
    {
      batch: '12345671-ABC-01',
      institution: 'mtc',
      institutionName: null,
      region: 'PE-PUN',
      material: 'pregunta',
      printed: 50,
      hung: 40,
      stillUp: 31,
      stripsGone: 120,
      broadcasts: null,
      people: null,
      countedBy: 'press',
      method: 'each',
      from: '2027-07-10',
      to: '2027-07-30',
    },
  ],
  ['the code in groups and small letters', { batch: ' 1234 5671-abc-01' }, { batch: '12345671-ABC-01' }],
  ['the code with long dashes', { batch: '12345671–ABC–01' }, { batch: '12345671-ABC-01' }],
  [
    'the institution by its whole name',
    { institution: 'Ministerio de Transportes y Comunicaciones' },
    { institution: 'mtc' },
  ],
  [
    'an institution that the list does not have',
    { institution: 'Municipalidad Distrital de Villa Inventada' },
    { institution: null, institutionName: { text: 'Municipalidad Distrital de Villa Inventada', lang: 'es' } },
  ],
  ['the region by its kind and name', { region: 'Región de Puno' }, { region: 'PE-PUN' }],
  ['the region by its code', { region: 'PE-PUN' }, { region: 'PE-PUN' }],
  ['no region, since there were several', { region: '' }, { region: null }],
  ['the thing by its file', { material: 'pregunta' }, { material: 'pregunta' }],
  ['the thing in another language', { material: 'The question' }, { material: 'pregunta' }],
  ['who counted in another language', { countedBy: 'Health centre' }, { countedBy: 'health' }],
  ['a number with a blank between its thousands', { printed: '1 200' }, { printed: 1200 }],
  ['a number with a narrow blank', { printed: '1\u202f200' }, { printed: 1200 }],
  ['a number as some programs write it', { printed: '50.0' }, { printed: 50 }],
  ['none, which is not the same as not counted', { stripsGone: '0' }, { stripsGone: 0 }],
  ['a dash where nobody counted', { stillUp: '—' }, { stillUp: null }],
  ['a question mark where nobody counted', { stripsGone: '?' }, { stripsGone: null }],
  ['a day in words', { from: '10 de julio de 2027' }, { from: '2027-07-10' }],
  ['a day as spreadsheets keep it', { from: '2027-07-10 00:00' }, { from: '2027-07-10' }],
  [
    'only what was on air',
    { printed: '', hung: '', stillUp: '', stripsGone: '', broadcasts: '12' },
    { broadcasts: 12 },
  ],
];

/** What is said of a row that is stopped: the column and the code of each finding. */
export const STOPPED: readonly [name: string, row: Row, findings: string[]][] = [
  ['no code', { batch: '' }, ['batch no-batch']],
  [
    'a row of totals',
    { batch: 'TOTAL', institution: '', material: '' },
    ['batch bad-batch', 'institution missing', 'material missing'],
  ],
  ['a code that ends too early', { batch: '12345671-ABC' }, ['batch bad-batch']],
  ['a code with a wrong digit', { batch: '12345681-ABC-01' }, ['batch wrong-digit']],
  ['two digits swapped', { batch: '21345671-ABC-01' }, ['batch wrong-digit']],
  ['no institution', { institution: '' }, ['institution missing']],
  ['a person in place of the institution', { institution: 'Juana Quispe Mamani' }, ['institution person']],
  [
    'a slip in the name of an institution',
    { institution: 'Ministerio de Transporte y Comunicacion' },
    ['institution nearly'],
  ],
  [
    'a telephone beside the institution',
    { institution: 'Municipalidad de Villa Inventada 951 234 567' },
    ['institution contact'],
  ],
  [
    'an e-mail beside the institution',
    { institution: 'Municipalidad de Villa Inventada, ana@gmail.com' },
    ['institution contact'],
  ],
  ['a region that there is not', { region: 'Punno' }, ['region not-a-choice']],
  ['no thing', { material: '' }, ['material missing']],
  ['a thing that there is not', { material: 'La preguntita' }, ['material not-a-choice']],
  ['a name in place of who counted', { countedBy: 'Juana Quispe' }, ['countedBy not-a-choice']],
  ['no way of counting', { method: '' }, ['method missing']],
  ['a number in words', { printed: 'cincuenta' }, ['printed not-a-number']],
  ['a number with its thing', { hung: '40 afiches' }, ['hung not-a-number']],
  ['about so many', { hung: 'unos 40' }, ['hung not-a-number']],
  ['a formula of a text file', { hung: '=20+20' }, ['hung not-a-number']],
  ['half a sheet', { hung: '39.5' }, ['hung not-a-number']],
  ['a point that may part thousands', { printed: '1.200' }, ['printed not-a-number']],
  ['a comma that may part thousands', { printed: '1,200' }, ['printed not-a-number']],
  ['less than none', { hung: '-4' }, ['hung not-a-number']],
  ['a telephone in a cell of numbers', { people: '951234567' }, ['people too-many']],
  ['nothing counted', { printed: '', hung: '', stillUp: '', stripsGone: '' }, ['printed nothing-counted']],
  ['more hung than printed', { hung: '51', stillUp: '' }, ['hung hung-over-printed']],
  ['more still up than hung', { stillUp: '41' }, ['stillUp up-over-hung']],
  ['more strips than the sheets have', { stripsGone: '501' }, ['stripsGone strips-over-sheets']],
  ['what still hangs, counted too early', { to: '15/07/2027' }, ['to up-too-early']],
  ['an end before the beginning', { to: '01/07/2027' }, ['to ends-before']],
  ['no day', { from: '' }, ['from missing']],
  ['a day that does not exist', { from: '31/06/2027' }, ['from not-a-day']],
  ['the month first', { from: '07/30/2027', stillUp: '' }, ['from month-first']],
  ['a day without its year', { from: '10 de julio' }, ['from no-year']],
  ['a day that has not come', { to: '30/08/2027' }, ['to to-come']],
  ['two days in one cell', { from: '10/07/2027 - 12/07/2027' }, ['from two-days']],
  ['an hour beside the day', { from: '10/07/2027 15:00' }, ['from date-rest']],
  [
    'everything wrong at once, told at once',
    {
      batch: 'x',
      institution: '',
      region: 'x',
      material: '',
      printed: 'x',
      countedBy: 'x',
      method: 'x',
      from: 'x',
      to: 'x',
    },
    [
      'batch bad-batch',
      'institution missing',
      'region not-a-choice',
      'material missing',
      'printed not-a-number',
      'countedBy not-a-choice',
      'method not-a-choice',
      'from not-a-day',
      'to not-a-day',
    ],
  ],
];
