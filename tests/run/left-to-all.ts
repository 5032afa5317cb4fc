/** What only `npm test -- --all` looks at, in words, and why `npm test` may do without. `--list` prints it. */
export interface LeftToAll {
  what: string;
  why: string;
  /** Steps that only then run. */
  steps?: readonly string[];
  /** Files of tests that only then run, below `tests/`. */
  files?: readonly string[];
}

/** The one list of it: the steps, Vitest and Playwright go by it, and what is cut by number or by page asks `isAll`. */
export const LEFT_TO_ALL: readonly LeftToAll[] = [
  {
    what: 'A second build, which must be equal to the first',
    why: 'It takes as long as the first, and finds only what comes from a clock, a zone or chance.',
    steps: ['equal'],
  },
  {
    what: 'The made-up country published by parts: some of it read and confirmed, the rest left out',
    why: 'It is a third build; what is left out, and what each list says then, has unit tests.',
    steps: ['parts'],
    files: ['dist/parts.test.ts'],
  },
  {
    what: 'The made-up country at an address with a path: every file read, a walk in a browser, and the servers of institutions',
    why: 'It is a build of its own; that every link begins with the path has unit tests.',
    steps: ['path'],
    files: ['dist/path.test.ts', 'browser/path/sheet.spec.ts', 'browser/path/walk.spec.ts'],
  },
  {
    what: 'Journeys in a second browser, what a visit leaves in two, and frames of other sites in both',
    why: 'They show what Back brings in a browser that keeps pages, and what it stores; few changes touch that, and not every machine has them.',
    files: ['engine/journeys.test.ts', 'engine/kept.test.ts', 'engine/traces.test.ts', 'engine/embeds.test.ts'],
  },
  {
    what: 'The site through nginx, Caddy and Apache: every kind of file, addresses that have moved, and going back',
    why: 'The files for them come from one table, which has unit tests, and not every machine has these servers.',
    files: ['dist/servers.test.ts'],
  },
  {
    what: 'Every page, where `npm test` looks at the heaviest of each kind, in the built files in each language; in a browser dark and forced colours on each kind, and every quiz',
    why: 'Pages of a kind come from one component, and colours from one sheet, so that a rule is broken on most of them or on none.',
    files: ['dist/reach.test.ts'],
  },
  {
    what: 'Commands of authors, measures and servers, each run for real in a copy of the project',
    why: 'What they do and say has unit tests; what is left to a run of their own is how they begin and end.',
    files: ['commands/author.test.ts', 'commands/measures.test.ts', 'commands/site.test.ts'],
  },
  {
    what: 'Nine hundred more activities in the made-up country',
    why: 'A hundred fill every list that is cut into pages; a thousand measure how it bears a busy year.',
  },
  {
    what: 'Three in four tries of each property, drawn anew each time',
    why: 'The same tries each time say the same of the same commit; what is new is looked for where there is time.',
  },
  {
    what: 'Thousands of hostile files and rows for the import',
    why: 'Each kind of them has a test of its own beside the reader that it is meant for.',
    files: ['unit/activity-intake/every-hostile-file.test.ts', 'unit/activity-intake/every-mutation.test.ts'],
  },
  {
    what: 'Tables and calendars through the whole import: as institutions fill them in, by every door, from several senders, from old copies, and made to exhaust the reader',
    why: 'Each rule on their way has a test of its own, and one import from table to calendar stays in `npm test`.',
    files: ['doors', 'hostile-files', 'institution-tables', 'old-copies', 'senders'].map(
      (name) => `unit/activity-intake/${name}.test.ts`,
    ),
  },
  {
    what: 'The papers of meetings and every picture to share, drawn and read back; the classroom from a disk in a browser',
    why: 'The sheets that stay are drawn by the same templates, and what a copy holds is read in the built files.',
    files: [
      'unit/outputs/materials/meeting-things.test.ts',
      'unit/outputs/materials/pictures.test.ts',
      'browser/offline.spec.ts',
    ],
  },
  {
    what: 'The papers of lessons and quizzes in other languages than the first; slides beyond three lessons',
    why: 'Their words are held against the first by other tests; a template that breaks breaks in each.',
  },
  {
    what: 'How long a table of five hundred rows takes on a slow computer',
    why: 'It is a measure, and stays within it until the reader of tables changes.',
    files: ['unit/activity-intake/five-hundred-rows.test.ts'],
  },
];

/** Whether everything is looked at: programs are told by the environment. */
export const isAll = process.env.TEST_ALL === '1';

/** Patterns of the files of tests that are left out of this run. */
export const LEFT_OUT: readonly string[] = isAll
  ? []
  : LEFT_TO_ALL.flatMap(({ files = [] }) => files).map((file) => `**/tests/${file}`);
