/** The quiz island with the made-up country's quiz, which has an item of each kind. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Quiz } from '../../src/islands/classroom/Quiz.tsx';
import { lanternData } from './a-quiz.ts';
import { buttonIn, emptyPage, fill, leave, press } from './in-page.ts';
import { spokenDuring } from './spoken.ts';

const data = lanternData();
const { words } = data;

let root: HTMLElement;
beforeEach(async () => {
  root = emptyPage();
  await act(() => render(<Quiz data={data} />, root));
});
afterEach(() => render(null, root));

const place = (id: string) => data.questions.findIndex((question) => question.id === id);
const question = (id: string) => root.querySelectorAll<HTMLElement>('.question')[place(id)]!;
const feedbackOf = (id: string) => question(id).querySelector('.feedback');
const knotOf = (id: string) => root.querySelectorAll('.knot')[place(id)]!.className.split(' ')[2];
const shown = () => [...root.querySelectorAll('.question')].findIndex((one) => one.hasAttribute('data-now'));

async function mark(id: string, ...options: string[]) {
  for (const option of options)
    await act(() => question(id).querySelector<HTMLInputElement>(`input[value="${option}"]`)!.click());
}
const check = (id: string) => act(() => question(id).querySelector<HTMLFormElement>('form')!.requestSubmit());

async function pair(choices: Record<string, string>) {
  const own = data.questions.find(({ type }) => type === 'matching')!;
  const selects = [...question(own.id).querySelectorAll('select')];
  for (const [i, { id }] of ('pairs' in own ? own.pairs : []).entries()) await fill(selects[i]!, choices[id] ?? '');
}
const RIGHT_PAIRS = { light: 'light', map: 'map', bell: 'bell' };

const steps = () => [...question('road').querySelectorAll('.order span')].map(({ textContent }) => textContent!);
const road = data.questions.find(({ type }) => type === 'ordering')!;
const sorted = 'steps' in road ? road.steps.map(({ text }) => text) : [];
const up = (step: string) => words.up.replace('{step}', step);
const down = (step: string) => words.down.replace('{step}', step);
/** Puts the steps in order, as a reader would: each to its place with the button that moves it up. */
async function sortSteps() {
  for (const [to, step] of sorted.entries()) while (steps().indexOf(step) > to) await press(up(step));
}

async function follow(...options: string[]) {
  for (const [i, option] of options.entries()) {
    if (i > 0) await press(words.goOn, question('bridge'));
    await mark('bridge', option);
    await check('bridge');
  }
}

async function answerAll() {
  await mark('fox', 'ask');
  await check('fox');
  await mark('signs', 'haste', 'secret');
  await check('signs');
  await mark('lantern', 'false');
  await check('lantern');
  await pair(RIGHT_PAIRS);
  await check('pairs');
  await sortSteps();
  await check('road');
  await follow('wait', 'tell');
}

test('every item of a quiz is there to be answered, whatever its kind', () => {
  expect(root.querySelectorAll('.question')).toHaveLength(6);
  expect(root.querySelectorAll('.knot')).toHaveLength(6);
  expect([...root.querySelectorAll('.question')].map((one) => one.querySelector('.ask')!.textContent)).toEqual(
    data.questions.map(({ prompt }) => prompt),
  );
});

describe('options', () => {
  test('a right answer and a wrong one differ in words, in look and in their knot', async () => {
    await mark('fox', 'ask');
    await check('fox');
    await mark('lantern', 'true');
    await check('lantern');
    expect(feedbackOf('fox')!.className).toBe('feedback feedback--right');
    expect(feedbackOf('lantern')!.className).toBe('feedback feedback--wrong');
    expect(feedbackOf('fox')!.textContent).toContain(words.yoursRight);
    expect(feedbackOf('lantern')!.textContent).toContain(words.key);
    expect(feedbackOf('lantern')!.textContent).toContain(words.yours);
    expect([knotOf('fox'), knotOf('lantern'), knotOf('road')]).toEqual(['knot--right', 'knot--wrong', undefined]);
  });

  test('what was chosen and what is right stay marked once the answers are closed, in look and in words', async () => {
    await mark('fox', 'ask');
    await check('fox');
    await mark('lantern', 'true');
    await check('lantern');
    const told = (id: string) =>
      [...question(id).querySelectorAll('label.told')].map((label) => [
        label.className,
        label.querySelector('b')!.textContent,
      ]);
    const plain = (phrase: string) => phrase.replace(/:$/, '');
    expect(told('fox')).toEqual([['told told--right told--mine', `✓ ${plain(words.yoursRight)}`]]);
    expect(told('lantern').toSorted()).toEqual([
      ['told told--right', `✓ ${plain(words.key)}`],
      ['told told--wrong told--mine', plain(words.yours)],
    ]);
  });

  test('nothing is said of a question before something is marked', async () => {
    for (const id of ['fox', 'signs', 'lantern', 'bridge']) {
      await check(id);
      expect(feedbackOf(id)).toBeNull();
    }
    await mark('fox', 'ask');
    await check('fox');
    expect(feedbackOf('fox')).not.toBeNull();
  });

  test('several are right only together', async () => {
    await mark('signs', 'haste');
    await check('signs');
    expect(knotOf('signs')).toBe('knot--wrong');
  });

  test('sources that stand side by side keep a space', async () => {
    await mark('signs', 'haste');
    await check('signs');
    const [first, second] = [...feedbackOf('signs')!.querySelectorAll('.cite')].map((cite) => cite.textContent);
    expect(feedbackOf('signs')!.textContent).toMatch(
      new RegExp(`${RegExp.escape(first!)}\\s+${RegExp.escape(second!)}`),
    );
  });
});

describe('pairs', () => {
  test('each first half has a list of all other halves, in mixed order, each with its letter', () => {
    const [list] = question('pairs').querySelectorAll('select');
    const texts = [...list!.options].map(({ textContent }) => textContent!);
    expect(texts[0]).toBe(words.pick);
    expect(texts.slice(1).map((text) => text.split('.')[0])).toEqual(words.letters.split(' ').slice(0, 3));
    for (const half of question('pairs').querySelectorAll('label.half'))
      expect(half.querySelector('span')!.textContent).not.toBe('');
  });

  test('they can be checked once each has a partner, and are right only where all fit', async () => {
    await pair({ light: 'light' });
    await check('pairs');
    expect(feedbackOf('pairs')).toBeNull();
    await pair({ light: 'light', map: 'bell', bell: 'map' });
    await check('pairs');
    expect(knotOf('pairs')).toBe('knot--wrong');
    expect(feedbackOf('pairs')!.querySelectorAll('.why li')).toHaveLength(3);
    expect(feedbackOf('pairs')!.textContent!.split(words.yoursRight)).toHaveLength(2);
  });

  test('all that fit tie a right knot', async () => {
    await pair(RIGHT_PAIRS);
    await check('pairs');
    expect(knotOf('pairs')).toBe('knot--right');
  });
});

describe('steps', () => {
  test('they begin in another order than theirs', () => expect(steps()).not.toEqual(sorted));

  test('a button moves its step by one place, in both directions', async () => {
    const [first, second, third, fourth] = steps();
    await press(down(first!));
    expect(steps()).toEqual([second, first, third, fourth]);
    await press(up(fourth!));
    expect(steps()).toEqual([second, first, fourth, third]);
  });

  test.each([
    ['up', up],
    ['down', down],
  ])('the focus stays on the button that moved a step %s, and the new place is said once', async (_way, name) => {
    const step = steps()[1]!;
    buttonIn(root, name(step))!.focus();
    const pressed = document.activeElement;
    const spoken = await spokenDuring(root, () => press(name(step)));
    expect(document.activeElement).toBe(pressed);
    expect(pressed!.getAttribute('aria-label')).toBe(name(step));
    const number = String(steps().indexOf(step) + 1);
    expect(spoken).toEqual([words.place.replace('{step}', step).replace('{number}', number).replace('{total}', '4')]);
  });

  test('the first cannot go up nor the last down, and their buttons keep the focus all the same', async () => {
    const [first] = steps();
    const button = buttonIn(root, up(first!))!;
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.focus();
    await press(up(first!));
    expect(steps()[0]).toBe(first);
    expect(document.activeElement).toBe(button);
    expect(buttonIn(root, down(steps().at(-1)!))!.getAttribute('aria-disabled')).toBe('true');
  });

  test('in their order they are right, and otherwise each says where it goes', async () => {
    await check('road');
    expect(knotOf('road')).toBe('knot--wrong');
    expect(feedbackOf('road')!.textContent).toContain(words.belongs);
    expect(feedbackOf('road')!.querySelector('ol.why')!.textContent).toMatch(
      new RegExp(sorted.map(RegExp.escape).join('.*')),
    );
  });

  test('sorted, they tie a right knot', async () => {
    await sortSteps();
    await check('road');
    expect(knotOf('road')).toBe('knot--right');
  });
});

describe('a story', () => {
  const legend = () => question('bridge').querySelector('legend')!.textContent;
  const scenes = data.questions.flatMap((one) => ('scenes' in one ? one.scenes : []));
  const promptOf = (id: string) => scenes.find((scene) => scene.id === id)!.prompt;

  test('goes on as it is chosen, one moment at a time, and says what came of each choice', async () => {
    expect(legend()).toBe(promptOf('gate'));
    await follow('cross');
    expect(feedbackOf('bridge')!.textContent).toContain('Todavía hay un camino de vuelta.');
    expect(knotOf('bridge')).toBeUndefined();
    await press(words.goOn);
    expect(legend()).toBe(promptOf('far'));
    expect(feedbackOf('bridge')).toBeNull();
  });

  test.each([
    ['well', 'wait', 'tell'],
    ['otherwise', 'wait', 'hide'],
  ])('that ends %s has no verdict: its knot is neither right nor wrong', async (_how, ...options) => {
    await follow(...options);
    expect(knotOf('bridge')).toBe('knot--followed');
    const text = feedbackOf('bridge')!.textContent!;
    expect(text).toContain(data.questions[place('bridge')]!.explanation);
    for (const verdict of [words.right, words.wrong, words.key, '✓', '✗']) expect(text).not.toContain(verdict);
  });

  test('lets the last choice be taken back, also at its end and at the next moment', async () => {
    await follow('wait', 'hide');
    await press(words.otherWay);
    expect(legend()).toBe(promptOf('owl'));
    expect(document.activeElement!.textContent).toBe(promptOf('owl'));
    expect(question('bridge').querySelectorAll('input:checked')).toHaveLength(0);
    await press(words.otherWay);
    expect(legend()).toBe(promptOf('gate'));
    // What was followed once stays so.
    expect(knotOf('bridge')).toBe('knot--followed');
  });
});

describe('what is read out', () => {
  const answers: [string, string, () => Promise<unknown>][] = [
    ['fox', 'an option', () => mark('fox', 'run')],
    ['pairs', 'pairs', () => pair(RIGHT_PAIRS)],
    ['road', 'steps', sortSteps],
  ];
  test.each(answers)('%s: after checking %s one thing, with how far the reader is', async (id, _what, prepare) => {
    await prepare();
    const spoken = await spokenDuring(root, () => check(id));
    expect(spoken).toHaveLength(1);
    expect(document.activeElement).toBe(feedbackOf(id));
    expect(root.querySelector(`#${feedbackOf(id)!.getAttribute('aria-describedby')}`)!.textContent).toContain('1');
  });

  test('in a story one thing for each choice and each step', async () => {
    await mark('bridge', 'wait');
    expect(await spokenDuring(root, () => check('bridge'))).toEqual(['La lechuza viene pronto.']);
    expect(await spokenDuring(root, () => press(words.goOn))).toEqual(['La lechuza pregunta qué pasó.']);
    expect(await spokenDuring(root, () => press(words.otherWay))).toHaveLength(1);
  });

  test('one thing for a step to the next question: the question', async () => {
    expect(await spokenDuring(root, () => press(words.forward))).toEqual([data.questions[1]!.prompt]);
  });

  test('the end, with the last answer', async () => {
    await answerAll();
    expect(root.querySelector(`#${feedbackOf('bridge')!.getAttribute('aria-describedby')}`)!.textContent).toContain(
      words.done,
    );
  });
});

describe('one question a screen', () => {
  test('each is marked in turn, whatever its kind, and takes the focus along', async () => {
    for (const [i, { prompt }] of data.questions.entries()) {
      expect(shown()).toBe(i);
      if (i > 0) expect(document.activeElement!.textContent).toBe(prompt);
      await press(i === data.questions.length - 1 ? words.finish : words.forward);
    }
    await press(words.back);
    expect(shown()).toBe(5);
  });

  test('it ends on what to remember and whom to tell, with no points, also where questions were left out', async () => {
    expect(root.querySelector('.quiz__card')).toBeNull();
    for (const _ of data.questions.slice(1)) await press(words.forward);
    await press(words.finish);
    const card = root.querySelector('.quiz__card')!;
    expect(document.activeElement!.textContent).toBe(words.remember);
    for (const line of data.remember) expect(card.textContent).toContain(line);
    expect(card.querySelector('a')!.getAttribute('href')).toBe('#ladder');
    expect(card.textContent).not.toMatch(/\d/);
  });

  test('the card comes by itself once every question is answered, with how many were right and their knots', async () => {
    await answerAll();
    const card = root.querySelector('.quiz__card')!;
    const judged = data.questions.filter(({ type }) => type !== 'scenario').length;
    const right = root.querySelectorAll('.knots .knot--right').length;
    expect(card.querySelector('h2')!.textContent).toBe(
      words.score.replace('{number}', String(right)).replace('{total}', String(judged)),
    );
    expect(card.querySelectorAll('.knot--tied')).toHaveLength(data.questions.length);
  });
});

test('nothing is there after leaving the page, neither answers nor lists, orders or the way of a story', async () => {
  const begun = steps();
  await answerAll();
  expect(root.querySelectorAll('.knots .knot--tied, .feedback')).toHaveLength(12);
  await press(words.forward);
  await leave();
  expect(root.querySelectorAll('.knot--tied, .feedback')).toHaveLength(0);
  expect([...root.querySelectorAll('input')].filter(({ checked }) => checked)).toEqual([]);
  expect([...root.querySelectorAll('select')].map(({ value }) => value)).toEqual(['', '', '']);
  expect(root.querySelectorAll('fieldset:disabled')).toHaveLength(0);
  expect(steps()).toEqual(begun);
  expect(question('bridge').querySelector('legend')!.textContent).toBe(
    'Lo llaman desde el otro lado. ¿Qué puede hacer el zorro?',
  );
  expect(shown()).toBe(0);
});
