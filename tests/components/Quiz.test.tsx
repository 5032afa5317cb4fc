/** The quiz island with two made-up questions. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Quiz } from '../../src/islands/classroom/Quiz.tsx';
import type { QuizData } from '../../src/views/classroom/quiz.ts';

const option = (id: string, isRight: boolean) => ({ id, text: `Option ${id}`, feedback: `Why ${id}`, isRight });
const question = (id: string) => ({
  id,
  type: 'single' as const,
  prompt: `Question ${id}`,
  explanation: 'Because.',
  options: [option('a', true), option('b', false)],
  key: ['a'],
  sources: [
    { href: '/sources/#one', text: 'One' },
    { href: '/sources/#two', text: 'Two' },
  ],
});
const data: QuizData = {
  id: 'made-up',
  lang: null,
  dir: 'ltr',
  questions: [question('first'), question('second')],
  words: {
    check: 'Check',
    right: 'Right',
    wrong: 'Wrong',
    answer: 'Answer',
    sources: 'Sources:',
    several: 'Several',
    progress: '{number} of {total}',
    done: 'Done',
  },
};

let root: HTMLElement;
beforeEach(async () => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  await act(() => render(<Quiz data={data} />, root));
});
afterEach(() => render(null, root));

async function answer(name: string) {
  const own = root.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  await act(() => own.click());
  await act(() => own.form!.requestSubmit());
}

test('no answer is there after leaving the page, also where it comes back as it stood', async () => {
  await answer('first');
  expect(root.querySelectorAll('.knot--tied, .feedback')).toHaveLength(2);
  dispatchEvent(new Event('pagehide'));
  // No more than this happens before a browser puts the page aside.
  await Promise.resolve();
  expect(root.querySelectorAll('.knot--tied, .feedback')).toHaveLength(0);
  expect([...root.querySelectorAll('input')].filter(({ checked, disabled }) => checked || disabled)).toEqual([]);
});

test('sources that stand side by side keep a space', async () => {
  await answer('first');
  expect(root.querySelector('.feedback .status')!.textContent).toMatch(/One\s+Two/);
});
