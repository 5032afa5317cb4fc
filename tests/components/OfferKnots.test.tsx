/** The thread of the offer check, over two made-up questions and an introduction that stand in the page. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byKey } from '../../src/codes/keys.ts';
import { toLines } from '../../src/islands/messages/draw-card.ts';
import { OfferKnots } from '../../src/islands/messages/OfferKnots.tsx';
import { DYES } from '../../src/views/dyes.ts';
import type { OfferView, OfferWords } from '../../src/views/messages/offer.ts';
import { emptyPage, leave, press } from './in-page.ts';

const NAMES = ['done', 'back', 'forward', 'finish', 'end', 'ask', 'young', 'aloud', 'copy'] as const;
const MORE = ['copied', 'byHand', 'share', 'stop', 'free', 'next'] as const;
const words: OfferWords = {
  ...byKey([...NAMES, ...MORE], (name) => `Word ${name}`),
  progress: '{number} of {total}',
  nextHref: '#next',
  spoken: {},
};

const card: OfferView['card'] = {
  dyes: DYES,
  sign: { side: 4, path: 'M1 1h2v2h-2z' },
  heading: 'Card heading',
  slogan: 'Card slogan',
  words: { ...byKey(['kept', 'alt', 'save', 'send'], (name) => `Card ${name}`), file: 'questions.png' },
};

const ask = (id: string) =>
  `<section id="${id}"><h2>Question ${id}?</h2><div data-ask="${id}">${['yes', 'no', 'unsure']
    .map((value) => `<label><input type="radio" name="${id}" value="${value}"></label>`)
    .join('')}</div></section>`;
const PAGE = `<section id="how"><h2>How</h2></section>${ask('ask-a')}${ask('ask-b')}`;

let root: HTMLElement;
beforeEach(async () => {
  root = emptyPage();
  const page = h('div', { dangerouslySetInnerHTML: { __html: PAGE } });
  await act(() =>
    render(
      <OfferKnots words={words} card={card}>
        {page}
      </OfferKnots>,
      root,
    ),
  );
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const answer = (id: string, value: string) =>
  act(() => root.querySelector<HTMLInputElement>(`[name=${id}][value=${value}]`)!.click());
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
  await leave();
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

describe('the card', () => {
  /** Notes what is written on it. */
  const drawn: { text: string; x: number; y: number }[] = [];
  /** What the browser gives back of its ground. */
  let pixel: readonly number[];
  beforeEach(() => {
    drawn.length = 0;
    pixel = [0x14, 0x33, 0x6b, 0xff];
    const brush = {
      measureText: (text: string) => ({ width: text.length * 20 }),
      fillText: (text: string, x: number, y: number) => drawn.push({ text, x, y }),
      getImageData: () => ({ data: pixel }),
      ...byKey(['fillRect', 'translate', 'scale', 'fill'], () => () => undefined),
    };
    vi.stubGlobal('Path2D', class {});
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,AAAA');
  });
  afterEach(() => vi.restoreAllMocks());
  const buttons = () => [...root.querySelectorAll('.offer__card button')].map(({ textContent }) => textContent);

  test('has the questions that are still open, and neither an answered one nor an answer', async () => {
    await answer('ask-a', 'yes');
    await answer('ask-b', 'no');
    expect(drawn.map(({ text }) => text)).toEqual(['Card heading', 'Card slogan', 'Question ask-b?']);
  });

  test('says where it will lie before it can be seen or saved', async () => {
    await answer('ask-a', 'no');
    await answer('ask-b', 'no');
    const text = root.querySelector('.offer__card')!.innerHTML;
    expect(text.indexOf('Card kept')).toBeGreaterThan(-1);
    expect(text.indexOf('Card kept')).toBeLessThan(text.indexOf('<img'));
    expect(text.indexOf('<img')).toBeLessThan(text.indexOf('Card save'));
  });

  test.each([
    ['can be saved and sent where the browser hands on files', () => true, ['Card save', 'Card send']],
    ['can be saved alone where it hands on no file', () => false, ['Card save']],
    ['can be saved alone where it hands on nothing', undefined, ['Card save']],
  ])('%s', async (_case, canShare, offered) => {
    vi.stubGlobal('navigator', { canShare });
    await answer('ask-a', 'no');
    await answer('ask-b', 'no');
    expect(buttons()).toEqual(offered);
  });

  test('is not there where the browser gives back noise for what is drawn, as one that hides its reader does', async () => {
    pixel = [251, 61, 218, 175];
    await answer('ask-a', 'no');
    await answer('ask-b', 'no');
    expect(buttons()).toEqual([]);
    expect(root.querySelector('.offer__card img')).toBeNull();
    expect(end()!.querySelector('pre')).not.toBeNull();
  });
});

test('where the browser cannot draw there is no card, and the text to copy', async () => {
  await answer('ask-a', 'no');
  await answer('ask-b', 'no');
  expect(root.querySelector('.offer__card img')).toBeNull();
  expect(end()!.querySelector('pre')).not.toBeNull();
});

test('a text is broken where it would be too wide, and a word that is too wide stands alone', () => {
  const measure = (line: string) => line.length;
  expect(toLines('who hires you there', 9, measure)).toEqual(['who hires', 'you there']);
  expect(toLines('a incomprehensible b', 5, measure)).toEqual(['a', 'incomprehensible', 'b']);
});
