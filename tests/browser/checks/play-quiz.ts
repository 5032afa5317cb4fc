import { expect, type Page } from '@playwright/test';
import { tap, tapIfThere } from './finger.ts';

/** More keys than any quiz takes. */
const ENOUGH = 600;

/** Waits until the quiz is awake, and says how many questions it has. */
export async function awakeQuiz(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.locator('.knots').waitFor();
  return page.locator('.question').count();
}

/** Listens to all that is done from now on: requests, and what a screen reader reads out by itself, as the page notes it. */
export async function listenTo(page: Page): Promise<() => Promise<Heard>> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    const nameOf = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 60);
    document.addEventListener('focusin', ({ target }) => target instanceof Element && spoken.push(nameOf(target)));
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [aria-live]',
        );
        // One that is emptied says nothing.
        if (region?.textContent.trim()) spoken.push(nameOf(region));
      }
    });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return async () => {
    const now = await page.evaluate(async () => {
      // What follows an action is drawn in the next frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const all: string[] = Reflect.get(globalThis, 'spoken');
      return { spoken: all.splice(0), hasFocus: document.activeElement !== document.body };
    });
    return { requests, ...now };
  };
}

/** What somebody presses who answers every question without a mouse, by what has the focus; nothing once all are answered. */
function keyFor(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    if (!document.querySelector('.knots .knot:not(.knot--tied)')) return null;
    const own = document.activeElement;
    if (!own?.closest('.quiz')) return 'Tab';
    if (own instanceof HTMLInputElement) return own.checked ? 'Tab' : 'Space';
    if (own instanceof HTMLSelectElement) return own.value === '' ? 'ArrowDown' : 'Tab';
    if (own instanceof HTMLButtonElement && !own.disabled) {
      if (own.type === 'submit') return 'Enter';
      // On with the story, on to the next question where one stands on the screen; and one step is moved once.
      if (own.matches('.feedback button:not(.quiet), .steps button:not(.quiet)')) return 'Enter';
      const order = own.closest<HTMLElement>('.order');
      if (order && !order.dataset.moved && own.ariaDisabled !== 'true') {
        order.dataset.moved = 'once';
        return 'Enter';
      }
    }
    return 'Tab';
  });
}

/** Answers every question of a quiz with the keyboard alone, whatever is right. Each key that is no step on is handed over to be pressed. */
export async function playByKeyboard(
  page: Page,
  pressed: (key: string, press: () => Promise<void>) => Promise<void> = (_key, press) => press(),
): Promise<void> {
  expect(await page.locator('.knot').count()).toBeGreaterThan(0);
  for (let i = 0; i < ENOUGH; i++) {
    const key = await keyFor(page);
    if (key === null) return;
    const press = () => page.keyboard.press(key);
    await (key === 'Tab' ? press() : pressed(key, press));
  }
  throw new Error('The keyboard does not get to the end of this quiz.');
}

/** Answers every question with taps, one question after the other, as on a phone; calls back after each question. */
export async function playByTouch(page: Page, onQuestion: () => Promise<void>): Promise<void> {
  for (const question of await page.locator('.question').all()) {
    for (const list of await question.locator('select').all()) await list.selectOption({ index: 1 });
    if (await question.locator('.order').count()) await tap(page, '.question .order button.down');
    const tied = await page.locator('.knots .knot--tied').count();
    while (await question.locator('button[type=submit]').count()) {
      await tapIfThere(page, '.question fieldset:not(:disabled) label:has(input)');
      await tap(page, '.question button[type=submit]');
      await tapIfThere(page, '.question .feedback button:not(.quiet)');
    }
    await expect(page.locator('.knots .knot--tied')).toHaveCount(tied + 1);
    await onQuestion();
    await tap(page, '.steps button', 'last');
  }
}

interface Heard {
  requests: string[];
  spoken: string[];
  /** Does anything on the page have the focus? */
  hasFocus: boolean;
}

interface Before {
  /** What was asked for meanwhile. */
  requests: readonly string[];
  address: string;
  /** How many pages were in the history. */
  visits: number;
}

/** Playing asks for nothing, keeps nothing, and changes neither the address nor the history. */
export async function expectNoTrace(page: Page, { requests, address, visits }: Before): Promise<void> {
  expect(requests).toEqual([]);
  expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, visits]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
}
