/** The thread of the offer check, over two made-up questions and an introduction that stand in the page. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { byKey } from '../../src/codes/keys.ts';
import { OfferKnots } from '../../src/islands/messages/OfferKnots.tsx';
import type { OfferWords } from '../../src/views/messages/offer.ts';

const NAMES = ['done', 'back', 'forward', 'finish', 'end', 'ask', 'young', 'aloud', 'copy'] as const;
const MORE = ['copied', 'byHand', 'share', 'stop', 'free', 'next'] as const;
const words: OfferWords = {
  ...byKey([...NAMES, ...MORE], (name) => `Word ${name}`),
  progress: '{number} of {total}',
  nextHref: '#next',
  spoken: {},
};

const ask = (id: string) =>
  `<section id="${id}"><h2>Question ${id}?</h2><div data-ask="${id}">${['yes', 'no', 'unsure']
    .map((value) => `<label><input type="radio" name="${id}" value="${value}"></label>`)
    .join('')}</div></section>`;
const PAGE = `<section id="how"><h2>How</h2></section>${ask('ask-a')}${ask('ask-b')}`;

let root: HTMLElement;
beforeEach(async () => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  const page = h('div', { dangerouslySetInnerHTML: { __html: PAGE } });
  await act(() => render(<OfferKnots words={words}>{page}</OfferKnots>, root));
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const answer = (id: string, value: string) =>
  act(() => root.querySelector<HTMLInputElement>(`[name=${id}][value=${value}]`)!.click());
const press = (label: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click());
const shown = () => root.querySelector('section[data-now]')?.id ?? null;
const end = () => root.querySelector('.offer__end');

test('each answer ties a knot of its own shape', async () => {
  await answer('ask-a', 'no');
  await answer('ask-b', 'unsure');
  expect([...root.querySelectorAll('.knot')].map(({ className }) => className.split(' ')[2])).toEqual([
    'knot--no',
    'knot--unsure',
  ]);
});

test('how many are answered stands in one line, whatever is answered', async () => {
  await answer('ask-a', 'yes');
  expect(root.querySelector('.knots [role=status]')!.textContent).toBe('1\u00A0of\u00A02');
});

test('one part is marked as the one to show, from how to use the sheet to the end', async () => {
  // What is no question stands with the first one.
  expect([...root.querySelectorAll('section[data-now]')].map(({ id }) => id)).toEqual(['how', 'ask-a']);
  const seen = [shown()];
  for (const label of ['Word forward', 'Word finish']) {
    await press(label);
    seen.push(shown());
  }
  expect(seen).toEqual(['how', 'ask-b', null]);
  expect(document.activeElement!.textContent).toBe('Word end');
  await press('Word back');
  expect([shown(), document.activeElement!.textContent]).toEqual(['ask-b', 'Question ask-b?']);
});

test('it ends on the questions that are open, those left out too, and leads back to each', async () => {
  await answer('ask-a', 'yes');
  for (const label of ['Word forward', 'Word finish']) await press(label);
  const open = [...end()!.querySelectorAll<HTMLAnchorElement>('.ways a')];
  expect(open.map(({ textContent }) => textContent)).toEqual(['Question ask-b?']);
  await act(() => open[0]!.click());
  expect([shown(), document.activeElement!.textContent]).toEqual(['ask-b', 'Question ask-b?']);
});

test('what is copied holds the open questions and no answer', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  await answer('ask-a', 'no');
  await answer('ask-b', 'unsure');
  await press('Word copy');
  expect(written).toEqual(['Word share\n- Question ask-a?\n- Question ask-b?']);
  await vi.waitFor(() => expect(end()!.querySelector('[role=status]')!.textContent).toBe('Word copied'));
  expect(end()!.textContent).toContain('Word young');
});

test('where nothing can be copied, the questions are marked and the reader is told', async () => {
  vi.stubGlobal('navigator', {});
  await answer('ask-a', 'no');
  await answer('ask-b', 'yes');
  await press('Word copy');
  expect(end()!.querySelector('[role=status]')!.textContent).toBe('Word byHand');
  expect(String(getSelection())).toContain('Question ask-a?');
});

test('with every answer yes there is nothing to copy, and no praise', async () => {
  await answer('ask-a', 'yes');
  await answer('ask-b', 'yes');
  expect(end()!.querySelectorAll('.ways, pre, button')).toHaveLength(0);
  expect(end()!.textContent).toContain('Word free');
  expect(end()!.textContent).toContain('Word stop');
});

test('nothing is left after leaving the page: no answer, no list, no step', async () => {
  await answer('ask-a', 'no');
  for (const label of ['Word forward', 'Word finish']) await press(label);
  dispatchEvent(new Event('pagehide'));
  // No more than this happens before a browser puts the page aside.
  await Promise.resolve();
  expect([root.querySelectorAll('.knot--tied, input:checked').length, end(), shown()]).toEqual([0, null, 'how']);
});

test('the questions are copied and never handed to a menu for sharing', async () => {
  vi.stubGlobal('navigator', { share: async () => {}, clipboard: { writeText: async () => {} } });
  for (let step = 0; step < 3 && !root.querySelector('.offer__text'); step += 1)
    await press(
      [...root.querySelectorAll('button')]
        .map(({ textContent }) => textContent)
        .find((text) => text === 'Word forward' || text === 'Word finish') ?? '',
    );
  const labels = [...root.querySelectorAll('.offer__end button')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['Word copy']);
});
