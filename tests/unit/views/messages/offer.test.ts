import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/page/sections.ts';
import { isAsk, toOffer } from '../../../../src/views/messages/offer.ts';
import type { ProsePage } from '../../../../src/views/page/prose.ts';
import { aContext } from '../../made-up.ts';

const section = (id: string): Section => ({ id, harm: 'safety', state: 'original', hash: id });
const page: ProsePage = {
  id: 'offer',
  zone: 'help',
  order: 0,
  versions: new Map([
    [
      'es',
      {
        title: 'Revisa una oferta',
        description: 'Preguntas para mirar con calma.',
        head: section('head'),
        sections: ['how', 'ask-who', 'ask-where', 'next', 'already'].map(section),
      },
    ],
  ]),
};
const view = toOffer(page, aContext());

describe('the offer check', () => {
  test('takes the sections up to the last question as the questions', () => {
    expect(view.questions.runs.flatMap(({ ids }) => ids)).toEqual(['how', 'ask-who', 'ask-where']);
  });

  test('keeps what to ask and whom to call behind them', () => {
    expect(view.after.runs.flatMap(({ ids }) => ids)).toEqual(['next', 'already']);
    expect(view.words.nextHref).toBe('#next');
  });

  test('knows a question by the beginning of its id', () => {
    expect(['ask-who', 'asked', 'how'].map(isAsk)).toEqual([true, false, false]);
  });

  test('offers three answers and no points', () => {
    expect(view.answers.map(({ value }) => value)).toEqual(['yes', 'no', 'unsure']);
    expect(Object.keys(view.words).filter((name) => /point|score|mark/.test(name))).toEqual([]);
    expect(Object.values(view.words).filter((words) => words === '')).toEqual([]);
  });

  test('has the quick exit', () => {
    expect(view.frame.exit).not.toBeNull();
  });

  test('stands in the source’s language where the reader’s has none, in both halves', () => {
    const { questions, after } = toOffer(page, aContext({}, 'en'));
    expect([...questions.runs, ...after.runs].map(({ lang, notices }) => [lang, notices.length > 0])).toEqual([
      ['es-PE', true],
      ['es-PE', true],
    ]);
  });
});
