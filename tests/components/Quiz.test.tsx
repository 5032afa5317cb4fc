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
  remember: ['Keep this.'],
  words: {
    check: 'Check',
    right: 'Right',
    wrong: 'Wrong',
    answer: 'Answer',
    sources: 'Sources:',
    several: 'Several',
    progress: '{number} of {total}',
    done: 'Done',
    yours: 'Yours:',
    yoursRight: 'Yours, right:',
    key: 'Right one:',
    back: 'Back',
    forward: 'Next',
    finish: 'Finish',
    remember: 'Remember',
    tell: 'Whom to tell',
  },
};

let root: HTMLElement;
beforeEach(async () => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  await act(() => render(<Quiz data={data} />, root));
});
afterEach(() => render(null, root));

async function answer(name: string, option = 'a') {
  const own = root.querySelector<HTMLInputElement>(`input[name=${name}][value=${option}]`)!;
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

const press = async (label: string) => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)!;
  await act(() => button.click());
};
const shown = () => [...root.querySelectorAll('.question')].findIndex((one) => one.hasAttribute('data-now'));

test('a wrong answer looks and reads otherwise than a right one', async () => {
  await answer('first');
  await answer('second', 'b');
  const [right, wrong] = [...root.querySelectorAll('.feedback')];
  expect([right?.className, wrong?.className]).toEqual(['feedback feedback--right', 'feedback feedback--wrong']);
  expect(right!.textContent).toMatch(/^Right.*Yours, right: Option a/);
  expect(wrong!.textContent).toMatch(/^Wrong.*Right one: Option a.*Yours: Option b/);
  expect([...root.querySelectorAll('.knot')].map(({ className }) => className.split(' ')[2])).toEqual([
    'knot--right',
    'knot--wrong',
  ]);
});

test('one question is marked as the one to show, and the way to the next takes the focus along', async () => {
  expect(shown()).toBe(0);
  await press('Next');
  expect(shown()).toBe(1);
  expect(document.activeElement!.textContent).toBe('Question second');
  await press('Back');
  expect(shown()).toBe(0);
});

test('it ends on what to remember and whom to tell, also where a question was left out', async () => {
  expect(root.querySelector('.quiz__card')).toBeNull();
  await press('Next');
  await press('Finish');
  const card = root.querySelector('.quiz__card')!;
  expect(card.textContent).toMatch(/^Remember.*Keep this\..*Whom to tell$/);
  expect(card.querySelector('a')!.getAttribute('href')).toBe('#ladder');
  expect(document.activeElement!.textContent).toBe('Remember');
});

test('the card comes by itself once every question is answered', async () => {
  await answer('first');
  await answer('second');
  expect(root.querySelector('.quiz__card')).not.toBeNull();
});

test('the first question is shown again after leaving the page', async () => {
  await press('Next');
  dispatchEvent(new Event('pagehide'));
  await Promise.resolve();
  expect(shown()).toBe(0);
});
