import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFragment } from '../../src/activity-intake/handed-link.ts';
import { writeXlsx } from '../../src/activity-intake/write-xlsx.ts';
import { COUNTRY } from './project.ts';
import type { Run } from './run.ts';

/** Where the made-up country was built, so that its addresses can be kept. */
const BUILT = '.cache/commands-published';

/** One good announcement, under the headings of the real template. */
const ROWS = [
  ['Título', 'Fecha', 'Hora de inicio', 'Organiza', 'Lugar', 'Ciudad', 'Región', 'Descripción'],
  [
    'Feria inventada',
    '30/07/2027',
    '15:00',
    'Institución Inventada',
    'Plaza Inventada',
    'Puno',
    'Puno',
    'Habrá mesas de información de seis instituciones, juegos para todas las edades y teatro de títeres.',
  ],
];
/** What the form hands over. */
const WORKSHOP = `---
title: Taller inventado
lang: es
organisers: []
organiserNames:
  - text: Institución Inventada
    lang: es
sectors: []
kind: workshop
status: announced
when:
  starts: "2027-07-05"
  from: "10:00"
place:
  venue: Sala Inventada
  town: Cusco
  region: PE-CUS
mode: in-person
audiences: []
cost: unknown
accessibility:
  stepFree: "yes"
  signLanguage: "no"
  captions: unknown
  interpretation: unknown
  quietSpace: unknown
sequence: 0
updatedOn: "2026-11-27"
confirmed: null
---

Taller de dibujo y teatro para familias, con materiales para llevar a casa y una función al final de la tarde.
`;
/** What the QR code of a sheet opens the form with. */
const SCANNED = toFragment({
  values: {
    title: 'Cine inventado',
    description:
      'Una película sobre lo que se promete y lo que se cumple, y después una charla con quien quiera quedarse.',
    starts: '2027-07-12',
    organiser: 'Institución Inventada',
    venue: 'Sala Inventada',
    town: 'Puno',
    region: 'Puno',
  },
  dates: '',
});
const WHOLE = 'content/pages/es/messages/my-message.mdx';
const EASY = 'content/pages/es/easy/messages/my-message.mdx';
const TRANSLATED = 'content/pages/en/messages/my-message.mdx';
const TABLE = 'qu-messages-my-message.xlsx';
const PACKET = 'packet-en-messages-oferta.xlsx';

/** The ledger with one code, given to a poster that says something else by now. */
const CODES = 'content/facts/recall-codes.yaml';
const GIVEN = `- code: "48210934"
  on: "2026-01-01"
  material: pregunta
  locale: es
  fingerprint: "0123456789abcdef"
  parts: { record: "00000000", words: "00000000", phrases: "00000000", numbers: "00000000", dates: "00000000", campaign: "00000000" }
`;

/** A service, and what says that it does not answer. */
const LINE = 'content/facts/services/pe/siseve.yaml';
const CLOSED = 'status: { state: closed, on: "2026-12-01", source: pucallpa }';

/** A language that the guide adds, without a word yet. */
const FRENCH = `  - locale: fr
    lang: fr
    dir: ltr
    name: Français
    variety: null
    format: fr
    fallback: [es]
    policy: all
    months: null
    exit: https://fr.wikipedia.org/
`;

/** What authors and operators type, in an order in which one builds on another, in a copy of most of the real content. */
export const AUTHOR_RUNS: readonly Run[] = [
  { command: 'npm run check:content', env: COUNTRY, says: /\d+ archivos revisados, ninguna falta/ },
  { command: 'npm run check:content -- --lang en', env: COUNTRY, says: /\d+ files checked, no mistakes/ },
  {
    command: 'npm run review -- main',
    before: (root) => {
      gitIn(root, 'init', '-q', '-b', 'main');
      gitIn(root, 'add', 'content');
      gitIn(root, 'commit', '-q', '-m', 'Keep');
      replaceIn(join(root, LINE), '\nhours:', `\n${CLOSED}\nhours:`);
    },
    says: /solo cierra o avisa/,
    writes: 'reports/review.html',
  },
  { command: 'npm run review -- main --lane', more: ['--lang', 'en'], says: /Fast lane: yes/ },
  {
    command: 'npm run review -- --patch change.patch',
    before: (root) => {
      writeFileSync(join(root, 'change.patch'), gitIn(root, 'diff', 'content'));
      gitIn(root, 'checkout', '-q', 'content');
    },
    more: ['--out', 'patch.html'],
    says: /patch\.html/,
    writes: 'patch.md',
  },
  // What would stop a published site is much, and the list of who does what about it is what is asked for.
  { command: 'npm run live', says: /Para publicar lo mínimo honesto[\s\S]*npm run services:letters/, code: 1 },
  {
    command: 'npm run live -- --lang en',
    more: ['--all'],
    // With every file, none is left to be asked for.
    says: /^(?![\s\S]*-- --all)[\s\S]*To publish the smallest honest site/,
    code: 1,
  },
  {
    command: 'npm run services:letters',
    env: COUNTRY,
    more: ['xa-care'],
    says: /When its answer is here/,
    writes: 'cartas/xa-care.docx',
  },
  {
    command: 'npm run services:letters -- --sent mininter --on 2027-05-04',
    env: { BUILD_DATE: '2027-05-04' },
    says: /mininter: 2027-05-04/,
    writes: 'content/facts/organisations.yaml',
  },
  {
    command: 'npm run edit -- --lang en',
    env: COUNTRY,
    serves: /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//,
    says: /Open this address/,
  },
  begins('activity fair', 'events/2027/fair.md'),
  begins('activity fair-in-puno', 'events/2027/fair-in-puno.md'),
  begins('message my-message', 'pages/es/messages/my-message.mdx'),
  { command: 'npm run translations', says: /missing +stale +machine/ },
  {
    command: 'npm run translations -- table qu messages/my-message',
    says: /lines\./,
    writes: TABLE,
  },
  { command: 'npm run translations -- table qu', says: /qu\.xlsx: \d{3,} líneas/, writes: 'qu.xlsx' },
  {
    command: 'npm run translations -- take table.xlsx --translator traduccion-1',
    before: (root) => cpSync(join(root, TABLE), join(root, 'table.xlsx')),
    says: /Untouched: [1-9]/,
  },
  {
    command: 'npm run translations -- stamp en messages/my-message',
    before: (root) => cpSync(join(root, WHOLE), join(root, TRANSLATED)),
    // A state is an option that the guide names beside the command.
    more: ['--state', 'human'],
    says: /Sections written: [1-9]/,
    writes: TRANSLATED,
  },
  {
    command: 'npm run translations -- stamp es messages/oferta --state reviewed --by reviewer',
    says: /Sections written: [1-9]/,
    writes: 'content/pages/es/messages/oferta.mdx',
  },
  {
    command: 'npm run translations -- stamp es messages/oferta#answer --state reviewed --by reviewer',
    says: /Nothing to change/,
  },
  {
    command: 'npm run translations -- stamp es strings#safety --state reviewed --by reviewer',
    says: /Sections written: \d{2,}/,
    writes: 'content/strings/es.yaml',
  },
  {
    command: 'npm run translations -- packet en messages/oferta',
    says: /[1-9]\d* textos por leer/,
    writes: PACKET,
  },
  {
    command: 'npm run translations -- marks marks.xlsx --by reviewer',
    before: (root) => cpSync(join(root, PACKET), join(root, 'marks.xlsx')),
    more: ['--on', '2026-12-01'],
    says: /Good: 0\. To change: 0\. With mistakes: 0\./,
  },
  { command: 'npm run translations -- stamp en sayings/pregunta', says: /Nothing to change/ },
  { command: 'npm run translations -- stamp en materials/pregunta', says: /Nothing to change/ },
  {
    command: 'npm run translations -- stamp es easy/messages/my-message',
    before: (root) => replaceIn(join(root, WHOLE), '## Aquí va un texto', '## Aquí va otro texto'),
    says: /Sections written: 1/,
    writes: EASY,
  },
  {
    command: 'npm run translations -- table fr strings',
    before: (root) => replaceIn(join(root, 'content/campaign.yaml'), 'languages:\n', `languages:\n${FRENCH}`),
    says: /fr-strings\.xlsx: \d{3,} líneas/,
    writes: 'fr-strings.xlsx',
  },
  {
    command: 'npm run translations -- take fr-strings.xlsx --translator traduccion-1',
    says: /Untouched: [1-9]/,
  },
  {
    command: 'npm run activities:import -- FILE',
    words: { FILE: 'table.csv' },
    before: (root) => writeFileSync(join(root, 'table.csv'), ROWS.map((cells) => cells.join(';')).join('\n')),
    more: ['--dry-run'],
    says: /table\.csv · Filas: 1\./,
  },
  {
    command: 'npm run activities:import -- table.xlsx --dry-run',
    before: writeTable,
    says: /table\.xlsx · Filas: 1\./,
  },
  {
    command: 'npm run activities:import -- table.xlsx',
    more: ['--lang', 'en'],
    says: /table\.xlsx · Rows: 1\./,
    writes: 'content/events/announced.yaml',
  },
  {
    command: 'npm run activities:import -- workshop.md',
    before: (root) => writeFileSync(join(root, 'workshop.md'), WORKSHOP),
    more: ['--by', 'editor', '--called-back', 'https://www.example.org/contact'],
    says: /workshop\.md · Filas: 1\./,
  },
  {
    command: 'npm run activities:import -- scanned.txt',
    before: (root) => writeFileSync(join(root, 'scanned.txt'), `https://www.example.org/publicar/#${SCANNED}\n`),
    says: /scanned\.txt · Filas: 1\./,
  },
  {
    command: 'npm run activities:import -- report.xlsx --by editor',
    before: async (root) => {
      const march = WORKSHOP.replace('Taller', 'Marcha')
        .replace('2027-07-05', '2025-07-05')
        .replace('in-person', 'onsite')
        .replace('confirmed: null', 'confirmed: null\nsources: []\nconfidence: low');
      mkdirSync(join(root, 'content/events/2025'), { recursive: true });
      writeFileSync(join(root, 'content/events/2025/marcha-inventada.md'), march);
      const rows = [
        ['Código', 'Título', '¿Se hizo?', 'Cuántas personas', 'Cómo se contó'],
        ['marcha-inventada', '', 'sí', '80', 'con una lista'],
      ];
      writeFileSync(join(root, 'report.xlsx'), await writeXlsx([{ name: 'Actividades', rows }]));
    },
    says: /Informadas: 1\./,
    writes: 'content/events/2025/marcha-inventada.md',
  },
  {
    command: 'npm run activities:publish',
    env: { ...COUNTRY, OUT_DIR: BUILT },
    before: (root) => {
      mkdirSync(join(root, BUILT, '.hosting'), { recursive: true });
      writeFileSync(join(root, BUILT, '.hosting/addresses.json'), '["/"]');
    },
    says: /Activities in the calendars: [1-9]/,
    writes: `${COUNTRY.CONTENT_DIR}/facts/published.json`,
  },
  {
    command: 'npm run materials:codes -- withdraw 4821 0934 number',
    before: (root) => writeFileSync(join(root, CODES), GIVEN),
    says: /Withdrawn: 4821 0934: /,
    writes: CODES,
  },
  { command: 'npm run materials:codes', says: /Codes of the things to carry: [1-9]/, writes: CODES },
  // Last: while words are still to be written in it, no code can be told.
  begins('quiz my-quiz', 'quizzes/my-quiz.yaml'),
  begins('lesson my-lesson', 'lessons/my-lesson.yaml'),
];

/** Git as it is on any machine, in a copy of the project, which has none of its own. */
function gitIn(root: string, ...args: string[]): string {
  const who = ['-c', 'user.name=editor', '-c', 'user.email=editor@example.org'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
}

/** A run that begins a file below the content. */
function begins(words: string, file: string): Run {
  return {
    command: `npm run new -- ${words}`,
    more: ['--lang', 'en'],
    says: /Open what was made/,
    writes: `content/${file}`,
  };
}

async function writeTable(root: string): Promise<void> {
  writeFileSync(join(root, 'table.xlsx'), await writeXlsx([{ name: 'Actividades', rows: ROWS }]));
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
  writeFileSync(file, text.replace(from, to));
}
