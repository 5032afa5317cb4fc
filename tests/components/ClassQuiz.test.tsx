/** A quiz in front of a whole class, with the made-up country's quiz, which has an item of each kind. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClassQuiz } from '../../src/islands/classroom/ClassQuiz.tsx';
import { lanternClassData } from './a-quiz.ts';
import { buttonIn, emptyPage, fill, leave, press } from './in-page.ts';
import { spokenDuring } from './spoken.ts';

const data = lanternClassData();
const { words, class: own, questions } = data;

let root: HTMLElement;
async function show(changes: Partial<typeof data> = {}) {
  root = emptyPage();
  await act(() => render(<ClassQuiz data={{ ...data, ...changes }}>Números</ClassQuiz>, root));
  await press(own.begin, root);
}
beforeEach(() => show());
afterEach(() => render(null, root));

const dialog = () => root.querySelector('dialog')!;
const prompt = () => dialog().querySelector('h2')!.textContent;
const told = () => dialog().querySelector('.class__told')?.textContent ?? '';
const options = () => [...dialog().querySelectorAll<HTMLElement>('.class__option')];
const onward = () => dialog().querySelector<HTMLButtonElement>('.class__onward');
const tap = () => act(() => onward()!.click());
const key = (name: string, changes: KeyboardEventInit = {}, at: Element = document.activeElement!) =>
  act(() => {
    at.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...changes }));
  });
const goTo = async (id: string) => {
  while (prompt() !== promptOf(id)) await key('ArrowRight');
};
const promptOf = (id: string) => {
  const found = questions.find((question) => question.id === id)!;
  return 'scenes' in found ? found.scenes[0]!.prompt : found.prompt;
};

test('one question fills the screen, with a letter before each option and nothing revealed', () => {
  expect(dialog().open).toBe(true);
  expect(prompt()).toBe(questions[0]!.prompt);
  expect(options().map((option) => option.querySelector('b')!.textContent)).toEqual(
    words.letters.split(' ').slice(0, 3),
  );
  expect(dialog().querySelectorAll('.is-right, .is-wrong, .class__told')).toHaveLength(0);
  expect(dialog().textContent).not.toContain('Dos ven más que uno.');
});

describe('one key or one tap', () => {
  test.each([' ', 'Enter'])('%j reveals the answer with why, and once more goes on', async (name) => {
    await key(name);
    expect(dialog().querySelectorAll('.is-right')).toHaveLength(1);
    expect(told()).toContain(questions[0]!.explanation);
    expect(prompt()).toBe(questions[0]!.prompt);
    await key(name);
    expect(prompt()).toBe(questions[1]!.prompt);
  });

  test('the large button does the same', async () => {
    expect(onward()!.textContent).toBe(words.answer);
    await tap();
    expect(told()).not.toBe('');
    expect(onward()!.textContent).toBe(words.forward);
    await tap();
    expect(prompt()).toBe(questions[1]!.prompt);
  });

  test('an arrow goes to the next question and the other one back, where what was revealed still stands', async () => {
    await key(' ');
    await key('ArrowRight');
    expect(prompt()).toBe(questions[1]!.prompt);
    await key('ArrowLeft');
    expect(prompt()).toBe(questions[0]!.prompt);
    expect(told()).not.toBe('');
    await key('ArrowLeft');
    expect(prompt()).toBe(questions[0]!.prompt);
  });

  test.each([
    ['so do the keys of a remote control', 'ltr', 'PageDown', 'PageUp'],
    ['from right to left the arrows change places', 'rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('%s', async (_case, pageDir, onwards, backwards) => {
    await show({ pageDir });
    await key(onwards);
    expect(prompt()).toBe(questions[1]!.prompt);
    await key(backwards);
    expect(prompt()).toBe(questions[0]!.prompt);
  });
});

describe('no key does anything', () => {
  test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'repeat'])(
    'with %s, which belongs to the browser or a held key',
    async (name) => {
      for (const own of ['ArrowRight', ' ', 'PageDown']) await key(own, { [name]: true });
      expect([prompt(), told()]).toEqual([questions[0]!.prompt, '']);
    },
  );

  test('in a field', async () => {
    await press(own.count, dialog());
    const field = dialog().querySelector('input')!;
    for (const name of [' ', 'Enter', 'ArrowRight', 'PageDown', '1']) await key(name, {}, field);
    expect([prompt(), told()]).toEqual([questions[0]!.prompt, '']);
  });

  test('of its own on a button, which has its own use for it', async () => {
    for (const name of [' ', 'Enter']) {
      await key(name, {}, buttonIn(dialog(), own.close)!);
      expect(told()).toBe('');
    }
  });

  test('outside the mode', async () => {
    await press(own.close, dialog());
    for (const name of [' ', 'ArrowRight']) await key(name, {}, document.body);
    expect([prompt(), told()]).toEqual([questions[0]!.prompt, '']);
  });
});

describe('parts are revealed one by one', () => {
  test('pair by pair, with the letter of the other half', async () => {
    await goTo('pairs');
    const letters = () => [...dialog().querySelectorAll('.class__halves b')].map(({ textContent }) => textContent);
    expect(letters()).toEqual(['…', '…', '…']);
    const asked = () => dialog().querySelector('.is-now')?.textContent;
    for (let i = 1; i <= 3; i++) {
      expect(asked()).toContain(dialog().querySelectorAll('.class__halves li')[i - 1]!.textContent);
      await key(' ');
      expect(letters().filter((letter) => letter !== '…')).toHaveLength(i);
    }
    const pairs = questions.find(({ type }) => type === 'matching')!;
    const shown =
      'pairs' in pairs ? pairs.pairs.map(({ id }) => words.letters.split(' ')[pairs.matches.indexOf(id)]) : [];
    expect(letters()).toEqual(shown);
    expect(told()).toContain(pairs.explanation);
  });

  test('step by step, with its place', async () => {
    await goTo('road');
    const places = () => [...dialog().querySelectorAll('.class__place')].length;
    for (let i = 0; i < 4; i++) {
      expect(places()).toBe(i);
      expect(dialog().querySelector('.class__ask')!.textContent).toBe(
        own.whichPlace.replace('{number}', String(i + 1)),
      );
      await key(' ');
    }
    const first = [...dialog().querySelectorAll('li')].find(
      (item) => item.querySelector('.class__place')?.textContent === '1',
    );
    expect(first!.textContent).toContain('Se para');
    expect(onward()!.textContent).toBe(words.forward);
  });
});

describe('a story', () => {
  beforeEach(() => goTo('bridge'));

  test('waits for what most of the class chose, goes on from there and has no verdict', async () => {
    expect(onward()).toBeNull();
    await key(' ');
    expect(told()).toBe('');
    const index = options().findIndex((option) => option.textContent!.includes('Cruzar a solas'));
    await act(() => options()[index]!.click());
    expect(told()).toContain('Todavía hay un camino de vuelta.');
    expect(dialog().querySelectorAll('.is-right, .is-wrong')).toHaveLength(0);
    await key(' ');
    expect(prompt()).not.toBe(promptOf('bridge'));
    expect(onward()).toBeNull();
  });

  test('may be chosen with the number of its option, and taken back', async () => {
    await key('2');
    expect(told()).toContain(options()[1]!.querySelector('span')!.textContent);
    await press(words.otherWay, dialog());
    expect(told()).toBe('');
    expect(prompt()).toBe(promptOf('bridge'));
  });

  test('a number beyond its options chooses nothing', async () => {
    await key('9');
    expect(told()).toBe('');
  });
});

describe('totals', () => {
  const first = words.letters.split(' ')[0]!;
  const label = (phrase: string) => phrase.replace('{option}', first);
  beforeEach(() => press(own.count, dialog()));

  test('are pressed or typed for each option, stand there as numbers and stay when the answer comes', async () => {
    await press(label(own.more), dialog());
    await press(label(own.more), dialog());
    await press(label(own.less), dialog());
    const field = () => dialog().querySelector<HTMLInputElement>(`input[aria-label="${label(own.hands)}"]`)!;
    expect(field().value).toBe('1');
    await fill(field(), '1x2');
    expect(field().value).toBe('12');
    await press(own.count, dialog());
    await tap();
    expect([...dialog().querySelectorAll('output')].map(({ textContent }) => textContent)).toEqual(['12']);
  });

  test('are never fewer than none, and belong to their own question', async () => {
    await press(label(own.less), dialog());
    expect(dialog().querySelector('input')!.value).toBe('0');
    await press(label(own.more), dialog());
    await goTo('signs');
    expect([...dialog().querySelectorAll('input')].map(({ value }) => value)).toEqual(['0', '0', '0']);
  });

  test('are read out once when they are pressed', async () => {
    const spoken = await spokenDuring(root, () => press(label(own.more), dialog()));
    expect(spoken).toEqual([own.said.replace('{option}', first).replace('{number}', '1')]);
  });
});

test('each key reads out one thing: the question, or what was revealed', async () => {
  expect(document.activeElement).toBe(dialog().querySelector('h2'));
  for (let i = 0; i < 12 && onward(); i++) {
    const spoken = await spokenDuring(root, () => key(' '));
    expect(spoken).toHaveLength(1);
    expect([prompt(), told()]).toContain(spoken[0]);
  }
});

test('it ends on what to remember and whom to tell, with no points', async () => {
  for (const _ of questions) await key('ArrowRight');
  expect(prompt()).toBe(words.remember);
  for (const line of data.remember) expect(dialog().textContent).toContain(line);
  expect(dialog().textContent).toContain(words.tell);
  expect(dialog().textContent).toContain('Números');
  expect(dialog().querySelector('.class__slide')!.textContent).not.toMatch(/\d/);
  await key('ArrowRight');
  expect(prompt()).toBe(words.remember);
});

test('closing it by mistake loses nothing', async () => {
  await key('ArrowRight');
  await press(own.close, dialog());
  expect(dialog().open).toBe(false);
  await press(own.begin, root);
  expect(prompt()).toBe(questions[1]!.prompt);
});

test('nothing is there after leaving the page: no total, no answer, and the mode is closed', async () => {
  await press(own.count, dialog());
  await press(own.more.replace('{option}', words.letters.split(' ')[0]!), dialog());
  await tap();
  await tap();
  await leave();
  expect(dialog().open).toBe(false);
  expect(prompt()).toBe(questions[0]!.prompt);
  expect(dialog().querySelectorAll('input, output, .class__told, .is-right')).toHaveLength(0);
});
