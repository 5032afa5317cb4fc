/** Changing what the papers of a quiz say changes their code in each language that says it, and no other. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Quiz } from '../../../../src/domain/classroom/quiz.ts';
import { codesFor } from '../../../../src/domain/materials/ledger.ts';
import { madeQuizPapers } from '../../../../src/hashes/classroom/papers.ts';
import { withHashes } from '../../../../src/hashes/page/translated-text.ts';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import { quizSchema } from '../../../../src/schemas/classroom/quiz.ts';
import type { Edit } from '../../../fixtures/content-faults/edit.ts';
import { quizWith } from '../../../fixtures/content-faults/quiz.ts';
import { A_SOURCE, aConfirmed, aService, aSite, type Parts, translated } from '../../made-up.ts';

/** A quiz in Spanish and English after some edits. */
function aQuiz(id: string, edits: readonly Edit[] = []): Quiz {
  return { id, ...withHashes(quizSchema.parse(parse(quizWith('Antes de ir', edits)))) };
}

const ALWAYS = { hours: { status: 'always' } } as const;
const police = (value = '999', changes = {}) =>
  aService('police', {
    ...ALWAYS,
    lastResort: true,
    channels: [{ type: 'short-code', value, reach: 'QM' }],
    ...changes,
  });
const source = (publisher = 'Oficina') => ({ sources: { 'pagina-oficial': { ...A_SOURCE, publisher } } });
const OTHER = aQuiz('other', [['roles: [police]', 'roles: [report]']]);

/** The codes of the papers, by quiz and language. */
function codes(parts: Parts = {}, edits: readonly Edit[] = []): Map<string, string> {
  const site = aSite({ services: [police(), aService('advice', ALWAYS)], ...source(), ...parts });
  const made = madeQuizPapers([aQuiz('one', edits), OTHER], site);
  return new Map(codesFor(made, []).map((one) => [`${one.material} ${one.locale}`, one.code]));
}

const BEFORE = codes();
const changed = (after: Map<string, string>) =>
  [...BEFORE.keys()].filter((name) => after.get(name) !== BEFORE.get(name)).toSorted();
const [ES, EN] = ['quizzes/one es', 'quizzes/one en'];

test('there is one code for both papers of a quiz in each language that has words of its own', () => {
  expect([...BEFORE.keys()].toSorted()).toEqual([EN, ES, 'quizzes/other en', 'quizzes/other es']);
  expect(new Set(BEFORE.values()).size).toBe(4);
});

test('there is none in a language whose words nobody has reviewed, where only such words may be shown', () => {
  const live = { services: [police(), aService('advice', ALWAYS)], ...source(), campaign: { stage: 'live' as const } };
  const careful = aSite(live);
  const { words, ...quiz } = aQuiz('one');
  const inArabic = { ...quiz, words: { ...words, ar: words.en! } };
  const localesOf = (one: Quiz) => madeQuizPapers([one], careful).map(({ locale }) => locale);
  expect(localesOf(inArabic)).toEqual(['en', 'es']);
  const read = { ...inArabic, words: { ...inArabic.words, ar: { ...words.en!, state: 'reviewed' as const } } };
  expect(localesOf(read)).toEqual(['ar', 'en', 'es']);
});

describe('the code of a quiz changes with', () => {
  test.each<[string, Edit, string[]]>([
    ['a word of an option, in that language', ['text: Where it is', 'text: Where that is'], [EN]],
    ['why an option is so', ['feedback: Así se puede revisar.', 'feedback: Así se puede mirar.'], [ES]],
    ['what an item teaches', ['explanation: A clear notice', 'explanation: A good notice'], [EN]],
    [
      'a part of a story',
      ['prompt: El nombre no coincide. ¿Qué hacen?', 'prompt: El nombre es otro. ¿Qué hacen?'],
      [ES],
    ],
    ['the other half of a pair', ['match: At the regional government', 'match: At the region'], [EN]],
    ['what to remember', ['- Pregunta quién contrata.', '- Pregunta quién paga.'], [ES]],
    ['a note for whoever leads', ['- Nobody has to tell anything of their own.', '- Nobody has to tell.'], [EN]],
    ['its title', ['title: Antes de ir\n', 'title: Antes de salir\n'], [ES]],
    ['the right answer', ['key: [quien, donde]', 'key: [quien]'], [EN, ES]],
    ['the right order', ['options: [promesa, viaje, cobro]', 'options: [viaje, promesa, cobro]'], [EN, ES]],
    ['where an option leads', ['to: { llamar: tia, dar: tia }', 'to: { llamar: tia }'], [EN, ES]],
    [
      'the source of a claim',
      ['viaje, cobro], sources: [pagina-oficial]', 'viaje, cobro], sources: [a-source]'],
      [EN, ES],
    ],
    ['whom to call', ['roles: [police]', 'roles: [police, report]'], [EN, ES]],
  ])('%s', (_what, edit, names) => {
    expect(changed(codes({}, [edit]))).toEqual(names);
  });

  test('one digit of a number that is printed on it', () => {
    expect(changed(codes({ services: [police('998'), aService('advice', ALWAYS)] }))).toEqual([EN, ES]);
  });

  test('the day on which a number was confirmed', () => {
    expect(changed(codes({ services: [aConfirmed(police()), aService('advice', ALWAYS)] }))).toEqual([EN, ES]);
  });

  test('how a source is cited in the key', () => {
    expect(changed(codes(source('Ministerio')))).toEqual([EN, ES, 'quizzes/other en', 'quizzes/other es']);
  });
});

describe('a phrase of the interface', () => {
  const withPhrase = (key: PhraseKey, phrase: string) => {
    const words = new Map(translated('reviewed'));
    words.set(key, { harm: 'other', state: 'original', phrase });
    const site = aSite({ services: [police(), aService('advice', ALWAYS)], ...source() });
    const made = madeQuizPapers([aQuiz('one')], { ...site, dictionaries: new Map([['es', words]]) });
    return codesFor(made, []).find(({ locale }) => locale === 'es')?.code;
  };

  test.each<PhraseKey>([
    'quizPaper.single',
    'quizPaper.noName',
    'quiz.tell',
    'quiz.remember',
    'material.draft',
    'emergency.police',
  ])('changes the code where it is printed: %s', (key) => {
    expect(withPhrase(key, 'Una cosa')).not.toBe(withPhrase(key, 'Otra cosa'));
  });

  test.each<PhraseKey>(['quiz.check', 'quiz.progress', 'emergency.violence', 'home.already'])(
    'lets it be where it is not: %s',
    (key) => {
      expect(withPhrase(key, 'Una cosa')).toBe(withPhrase(key, 'Otra cosa'));
    },
  );
});

describe('the code of a quiz stays the same with', () => {
  test.each<[string, Edit]>([
    ['who wrote it', ['writtenBy: editor', 'writtenBy: reviewer']],
    ['which version its translation was made from', ['from: "000000000000"', 'from: "0123456789ab"']],
    ['its minutes', ['minutes: 15', 'minutes: 20']],
    ['who is said to believe a wrong option', ['{ amiga: [pagina-oficial] }', '{ amiga: [a-source] }']],
    [
      'the order in which its languages list their fields',
      [
        'title: Antes de ir\n    intro: Seis preguntas. No hay nota.',
        'intro: Seis preguntas. No hay nota.\n    title: Antes de ir',
      ],
    ],
  ])('%s', (_what, edit) => {
    expect(changed(codes({}, [edit]))).toEqual([]);
  });

  test('the day on which the site is built', () => {
    expect(changed(codes({ today: '2029-12-31' }))).toEqual([]);
  });

  test('what somebody looked up of its service and does not print', () => {
    expect(
      changed(codes({ services: [police('999', { cost: 'free', languages: ['qu'] }), aService('advice', ALWAYS)] })),
    ).toEqual([]);
  });

  test('the number of a service that is on other papers', () => {
    const other = aService('advice', { ...ALWAYS, channels: [{ type: 'short-code', value: '556', reach: 'QM' }] });
    expect(changed(codes({ services: [police(), other] }))).toEqual(['quizzes/other en', 'quizzes/other es']);
  });
});
