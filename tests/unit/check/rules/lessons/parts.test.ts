/** A lesson without one of its parts is not ready for a classroom: the check stops, and says what is missing. */
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatFinding } from '../../../../../src/check/report.ts';
import { findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { lessonTree, lessonWith } from '../../../../fixtures/content-faults/lesson.ts';

/** What every lesson has, by the way to it. */
const PARTS = [
  'order',
  'theme',
  'group',
  'ages',
  'ages.from',
  'ages.to',
  'hours',
  'hours.0.minutes',
  'hours.0.opening',
  'hours.1.development',
  'hours.1.closing',
  'roles',
  'protocol',
  'quiz',
  'fits',
  'fits.0.sources',
  'steps',
  'steps.0.phase',
  'steps.0.minutes',
  'steps.0.sources',
  'tasks',
  'tasks.0.answers',
  'tasks.0.lines',
  'sources',
  'words',
];
const WORDS = [
  'state',
  'title',
  'description',
  'aims',
  'fits',
  'product',
  'materials',
  'prepare',
  'care',
  'distancing',
  'rules',
  'steps',
  'steps.tarjetas.title',
  'steps.tarjetas.does',
  'after',
  'adaptations',
  'adaptations.multigrade',
  'adaptations.tongue',
  'adaptations.disability',
  'aloud',
  'assessment',
  'handout',
  'handout.story',
  'handout.tasks',
  'key',
  'keyNotes',
  'letter',
];
/** Lists that say nothing where they are empty. */
const LISTS = [
  'hours',
  'roles',
  'steps',
  'steps.0.minutes',
  'tasks',
  'fits.0.sources',
  ...[
    'aims',
    'materials',
    'prepare',
    'care',
    'rules',
    'steps.tarjetas.does',
    'steps.tarjetas.slide',
    'steps.tarjetas.says',
    'after',
    'adaptations.multigrade',
    'adaptations.tongue',
    'adaptations.disability',
    'aloud',
    'assessment',
    'handout.story',
    'handout.notice',
    'key.falta',
    'keyNotes',
    'letter',
  ].map((path) => `words.es.${path}`),
];
const inWords = WORDS.flatMap((path) => ['es', 'en'].map((locale) => `words.${locale}.${path}`));
const fieldOf = (path: string) => path.replace(/\.(\d+)/g, '[$1]');

type Part = Record<string, unknown>;
/** The clean lesson with one part in another way. */
function changed(path: string, title: string, change: (parent: Part, name: string) => void): string {
  const lesson: Part = parse(lessonWith(title));
  const names = path.split('.');
  const name = names.pop() as string;
  change(
    names.reduce((part, key) => part[key] as Part, lesson),
    name,
  );
  return stringify(lesson, { lineWidth: 0 });
}

function told(paths: readonly string[], change: (parent: Part, name: string) => void) {
  const tree = lessonTree(
    Object.fromEntries(paths.map((path, i) => [`falta-${i}`, changed(path, `Sesión ${i}`, change)])),
  );
  const findings = Map.groupBy(findingsIn(tree), ({ file }) => file);
  return new Map(paths.map((path, i) => [path, findings.get(`lessons/falta-${i}.yaml`) ?? []]));
}

describe('a lesson without', () => {
  const missing = told([...PARTS, ...inWords], (parent, name) => delete parent[name]);
  test.each([...PARTS, ...inWords])('%s is told so once', (path) => {
    const found = missing.get(path) ?? [];
    expect(found.map(({ field }) => field)).toEqual([fieldOf(path)]);
    const say = (lang: 'es' | 'en') => found.map((one) => formatFinding(one, { lang, dir: 'content' })).join('\n');
    // Where, what and why, and how it would be written.
    expect(say('es')).toMatch(/^content\/lessons\/falta-\d+\.yaml, línea \d+: falta `.*\n(?:.*\S.*\n)+\n {4}\S/);
    expect(say('en')).toMatch(/is missing/);
  });
});

describe('a lesson that says nothing for', () => {
  const empty = told(LISTS, (parent, name) => {
    parent[name] = [];
  });
  test.each(LISTS)('%s is told so once', (path) => {
    expect((empty.get(path) ?? []).map(({ field }) => field)).toEqual([fieldOf(path)]);
  });
});

test('all that is missing in one lesson is told in one run, from its top to its end', () => {
  const gone = ['theme', 'protocol', 'words.es.care', 'words.es.adaptations.tongue', 'words.en.aloud'];
  const text = gone.reduce((lesson, path) => {
    const parts: Part = parse(lesson);
    const names = path.split('.');
    const name = names.pop() as string;
    delete names.reduce((part, key) => part[key] as Part, parts)[name];
    return stringify(parts, { lineWidth: 0 });
  }, lessonWith('Sesión'));
  const found = findingsIn(lessonTree({ q: text }));
  expect(found.map(({ field }) => field).toSorted()).toEqual(gone.toSorted());
  expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).toSorted((a, b) => a - b));
});

test('what is wrong in two lessons is told of both', () => {
  const text = (title: string) => changed('words.es.care', title, (parent, name) => delete parent[name]);
  expect(findingsIn(lessonTree({ uno: text('Uno'), dos: text('Dos') })).map(({ file }) => file)).toEqual([
    'lessons/dos.yaml',
    'lessons/uno.yaml',
  ]);
});

describe('a protocol without', () => {
  const PROTOCOL = [
    'sources',
    'words',
    'words.es.state',
    'words.es.title',
    'words.es.steps',
    'words.es.duty',
    'words.es.writtenBy',
  ];
  test.each(PROTOCOL)('%s is told so once', (path) => {
    const { 'protocols/escuela.yaml': text = '', ...tree } = lessonTree({});
    const protocol: Part = parse(text);
    const names = path.split('.');
    const name = names.pop() as string;
    delete names.reduce((part, key) => part[key] as Part, protocol)[name];
    const found = findingsIn({ ...tree, 'protocols/escuela.yaml': stringify(protocol) });
    expect(found.map(({ file, field }) => `${file} ${field}`)).toEqual([`protocols/escuela.yaml ${path}`]);
  });

  test('a norm has no duty to report', () => {
    const tree = lessonTree({});
    const text = tree['protocols/escuela.yaml']?.replace('sources: [pagina-oficial]', 'sources: []') ?? '';
    const found = findingsIn({ ...tree, 'protocols/escuela.yaml': text });
    expect(found.map(({ file, field }) => `${file} ${field}`)).toEqual(['protocols/escuela.yaml sources']);
  });
});
