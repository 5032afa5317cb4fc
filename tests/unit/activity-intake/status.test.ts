/** States as people write them are read rightly, or the row says what to write. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sentenceOf } from '../../../src/activity-intake/finding.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';

const read = (status: string) => {
  const { announcement, findings } = judge(aRow({ status, reason: 'Por lluvia' }), RULES);
  return [announcement?.status ?? null, ...findings.map((finding) => `${finding.level} ${finding.code}`)];
};
const told = (status: string) =>
  judge(aRow({ status, reason: 'Por lluvia' }), RULES).findings.map((finding) => sentenceOf(finding, phrase(0)));

describe('a state', () => {
  test.each([
    ['Se realizará', 'announced'],
    ['se mantiene', 'announced'],
    ['vuelve a hacerse', 'announced'],
    ['Ya no va', 'cancelled'],
    ['SE CANCELA', 'cancelled'],
  ])('is read from %s as %s', (status, code) => expect(read(status)).toEqual([code]));

  test.each([
    'CANCELADO POR LLUVIA',
    'SUSPENDIDO HASTA NUEVO AVISO',
    'cancelled due to rain',
    'reprogramado para el 5',
    'Postergado para agosto',
    'CANCELADO POR LLUVIA DEL 30',
    'programada en la plaza',
  ])('stops where it says more than a state holds, with the word to leave: %s', (status) =>
    expect(read(status)).toEqual([null, 'stop status-only']),
  );

  test('of which a new day is told names the word and the columns', () =>
    expect(told('reprogramado para el 5')).toEqual([
      'Estado: «reprogramado para el 5» dice más que el estado. Escribe aquí solo «cambiada». El motivo va en Motivo y el día nuevo, en Fecha.',
    ]));

  test.each(['programada, pero cancelada', 'cancelada, reprogramada', 'Por confirmar', 'quizás'])(
    'that says two things, or nothing known, is asked for: %s',
    (status) => expect(read(status)).toEqual([null, 'stop not-a-choice']),
  );
});

test.each(['es', 'en', 'pt'].map((locale, i) => [locale, i] as const))(
  'what a row is told to write to take something back is a word that does so: %s',
  (locale, i) => {
    const { again } = parse(readFileSync(`content/words/${locale}.yaml`, 'utf8')).announce.read as { again: string[] };
    for (const code of ['was-cancelled', 'was-moved', 'older-copy']) {
      const quoted = [...phrase(i)(`announce.says-${code}`).matchAll(/[«“](.*?)[»”]/g)].map(([, word = '']) => word);
      expect(quoted.filter((word) => again.includes(word))).toHaveLength(1);
    }
  },
);
