/** Quizzes as packages of QTI 2.1, judged by its official schemas and read back with a parser of others. */
import { readdirSync, readFileSync } from 'node:fs';
import { test as prop } from '@fast-check/vitest';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-text.ts';
import { encodeQti } from '../../../../src/outputs/classroom/qti.ts';
import { assertManifest, assertQti } from '../../../fixtures/schemas/qti.ts';
import { heldByQti } from './held.ts';
import { lantern } from './lantern.ts';
import { RUNS, randomQuiz } from './random-quiz.ts';
import { type QtiPackage, readQti } from './read-qti.ts';

function judge({ files }: QtiPackage): void {
  for (const [name, xml] of files) {
    if (name === 'imsmanifest.xml') assertManifest(xml);
    else assertQti(xml);
  }
}

prop.prop([randomQuiz], { numRuns: RUNS })(
  'the official schemas find nothing, and every item of a quiz is read back',
  (quiz) => {
    const read = readQti(encodeQti(quiz));
    const { title, intro, care } = cleanQuiz(quiz.texts);
    judge(read);
    expect(read.readings).toEqual(heldByQti(quiz));
    expect(read.title).toBe(title.replaceAll('\n', ' '));
    expect(read.intro).toBe(intro);
    expect(read.care).toBe([`${quiz.words.care}:`, ...care.map((one) => `– ${one}`)].join('\n'));
  },
);

test('the scenes of a story stand so that every way leads on, whatever their order in the record', () => {
  const { readings } = readQti(encodeQti(lantern()));
  const scenes = readings.filter(({ id }) => id.startsWith('bridge.'));
  expect(scenes.map(({ id, name }) => [id, name])).toEqual([
    ['bridge.gate', 'El zorro y el farol 06a'],
    ['bridge.far', 'El zorro y el farol 06c'],
    ['bridge.owl', 'El zorro y el farol 06b'],
  ]);
  expect(scenes.map(({ ways }) => Object.fromEntries(ways))).toEqual([
    { cross: 'bridge_far', wait: 'bridge_owl' },
    { call: 'bridge_owl', on: 'EXIT_SECTION' },
    { tell: 'EXIT_SECTION', hide: 'EXIT_SECTION' },
  ]);
});

test('the manifest names every file of the package, and nothing else is in it', () => {
  const { files } = readQti(encodeQti(lantern()));
  const named = [...(files.get('imsmanifest.xml') ?? '').matchAll(/<file href="([^"]*)"/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml').toSorted());
});

test('a package as others write it is read too, with what a quiz of this site has no place for', () => {
  const folder = 'tests/fixtures/quizzes/qti';
  const read = readQti(
    zipSync(Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)]))),
  );
  judge(read);
  expect(read).toMatchObject({ title: 'Lanterns', intro: 'Take your time.', lost: ['extendedTextInteraction'] });
  expect(read.readings).toMatchObject([
    {
      name: 'The keeper',
      kind: 'single',
      prompt: 'Who lights the lantern?',
      options: [
        { text: 'The keeper', weight: 100 },
        { text: 'The wind & the river', weight: 0 },
      ],
    },
  ]);
});

test('the schemas are no sleeping judges', () => {
  const { files } = readQti(encodeQti(lantern()));
  const item = files.get('items/01.xml')!;
  expect(() => assertQti(item.replace('<prompt>', '<prompt><table/>'))).toThrow();
  expect(() => assertQti(item.replace('cardinality="single" baseType="identifier"', 'cardinality="one"'))).toThrow();
  expect(() => assertManifest(files.get('imsmanifest.xml')!.replace('QTIv2.1 Package', 'Package'))).toThrow();
});

test('marking every answer of a question with several right ones gains nothing', () => {
  const several = readQti(encodeQti(lantern())).readings.filter(({ kind }) => kind === 'multiple');
  expect(several).toHaveLength(1);
  for (const { options } of several) expect(options.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0, 3);
});

test('the same quiz has the same bytes, and nothing in them says when they were made', () => {
  expect(encodeQti(lantern())).toEqual(encodeQti(lantern()));
  expect([...readQti(encodeQti(lantern())).files.values()].join('')).not.toMatch(/\b20[2-9]\d-\d\d/);
});
