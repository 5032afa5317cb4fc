import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/check/read/content.ts';
import { wholeOf } from '../../../../src/cli/editing/shown.ts';
import { newFiles } from '../../../../src/cli/new/new-file.ts';
import { parsed } from '../../../../src/cli/splice-yaml.ts';
import { assertFound } from '../../../../src/domain/found.ts';
import { REAL } from '../../../dist/sites.ts';

const DIR = REAL.contentDir;
const TODAY = '2026-12-02';
const content = readContent(DIR);
const desk = { content: () => content, today: TODAY };

test.each(['message', 'activity', 'service', 'lesson', 'quiz'])(
  'what is begun of a %s can be shown at once',
  (kind) => {
    const files = newFiles({ kind, id: 'begun-now', dir: DIR, lang: 'es', today: TODAY });
    if ('refused' in files) throw new Error(files.refused);
    for (const [file, text] of files) {
      const whole = wholeOf(desk, file, text);
      expect(whole, file).not.toBeNull();
      expect(whole, file).not.toContain('por-escribir');
      // Nobody is called instead, and no day is given.
      expect(whole, file).not.toMatch(/instead:\s+(?:- |\[")|starts: "/);
    }
  },
);

test('what was typed stays, beside examples for what is missing', () => {
  const files = newFiles({ kind: 'activity', id: 'begun-now', dir: DIR, lang: 'es', today: TODAY });
  const [[file, text]] = assertFound('refused' in files ? null : [...files], 'an activity') as [[string, string]]; // It is one file.
  const typed = text.replace(/^title: .*/m, 'title: Feria en Puno');
  expect(wholeOf(desk, file, typed)).toContain('title: Feria en Puno');
});

test('whoever is named and is not there is left out, and nobody stands for them: no real office, no day', () => {
  const files = newFiles({ kind: 'activity', id: 'begun-now', dir: DIR, lang: 'es', today: TODAY });
  const [[file, text]] = assertFound('refused' in files ? null : [...files], 'an activity') as [[string, string]]; // It is one file.
  const organisersOf = (typed: string) =>
    (
      parsed(wholeOf(desk, file, text.replace('organisers: []', typed))?.split('---')[1] ?? '') as {
        organisers: unknown;
      }
    ).organisers;
  expect(organisersOf('organisers: [ministerio-del-interior]')).toEqual([]);
  expect(organisersOf('organisers: [mininter, ministerio-del-interior]')).toEqual(['mininter']);
  expect(organisersOf('organisers: [""]')).toEqual([]);
  expect(organisersOf('organisers: ["Ministerio del Interior", mininter]')).toEqual(['mininter']);
});

test('a file that can be shown is shown as it is, and one that cannot be read is not', () => {
  const file = 'facts/services/pe/linea-100.yaml';
  const text = readFileSync(join(DIR, file), 'utf8');
  expect(wholeOf(desk, file, text)).toBe(text);
  expect(parsed(wholeOf(desk, file, text.replace(/^operator: .*/m, 'operator: nobody-th')) ?? '')).not.toMatchObject({
    operator: 'nobody-th',
  });
  expect(wholeOf(desk, file, 'name: [')).toBeNull();
});
