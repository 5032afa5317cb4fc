/** The keys of the quick exit, by the script that each page of help carries: who is frightened presses badly, and who types is not thrown out. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const source = readFileSync('src/components/page/ExitBar.astro', 'utf8');
const script = stripTypeScriptTypes(/<script>([\s\S]*?)<\/script>/.exec(source)![1]!);

const replace = vi.fn();
let listeners: [string, EventListener][] = [];

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.className = '';
  document.title = 'Help';
  document.body.innerHTML = `<a data-exit href="https://example.org/">Leave</a><p data-left="Left" data-keys="More:"></p>
    <input id="text"><input id="box" type="checkbox"><textarea id="area"></textarea><button id="button">Go</button>`;
  const listen = (type: string, listener: EventListener) => {
    listeners.push([type, listener]);
    window.addEventListener(type, listener);
  };
  new Function('addEventListener', 'location', script)(listen, { replace });
});
afterEach(() => {
  for (const [type, listener] of listeners) window.removeEventListener(type, listener);
  listeners = [];
  replace.mockClear();
  vi.useRealTimers();
});

const down = (key: string, on: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
const up = (key: string, on: EventTarget = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
const press = (keys: string, on?: Element) => {
  for (const key of keys.split(' ')) [down(key, on), up(key, on)];
};
const field = (id: string) => document.getElementById(id)!;
const says = () => document.querySelector('[data-left]')!.textContent;
const hasLeft = () => replace.mock.calls.length > 0;

describe('Shift', () => {
  test('three times leaves, empties the page and its title, and says before how often is left', () => {
    press('Shift');
    expect([says(), hasLeft()]).toEqual(['More: 2', false]);
    press('Shift');
    expect([says(), hasLeft()]).toEqual(['More: 1', false]);
    press('Shift');
    expect(replace.mock.calls).toEqual([['https://example.org/']]);
    expect([says(), document.title, document.documentElement.className]).toEqual(['Left', 'Left', 'left']);
  });

  test('three times leaves also where it is not let go between as it should, or both are pressed', () => {
    for (let i = 0; i < 3; i += 1) {
      for (let held = 0; held < 5; held += 1) down('Shift', document.body, { repeat: held > 0 });
      up('Shift');
    }
    expect(hasLeft()).toBe(true);
  });

  test('held for long is one press', () => {
    for (let held = 0; held < 40; held += 1) down('Shift', document.body, { repeat: held > 0 });
    up('Shift');
    expect([says(), hasLeft()]).toEqual(['More: 2', false]);
  });

  test.each(['a', 'Tab', 'Escape', 'Control', 'CapsLock', ' '])('with %j between begins anew', (other) => {
    press(`Shift Shift ${other} Shift`);
    expect([says(), hasLeft()]).toEqual(['More: 2', false]);
    press('Shift Shift');
    expect(hasLeft()).toBe(true);
  });

  test('with a press of the mouse between begins anew', () => {
    press('Shift Shift');
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(says()).toBe('');
    press('Shift');
    expect(hasLeft()).toBe(false);
  });

  test('with another key, as for a capital letter or to go back, is no press', () => {
    for (let i = 0; i < 5; i += 1) [down('Shift'), down('Tab'), up('Tab'), up('Shift')];
    expect([says(), hasLeft()]).toEqual(['', false]);
  });

  test('counts for five seconds after the last press, and says no more then', () => {
    press('Shift');
    vi.advanceTimersByTime(4900);
    press('Shift');
    vi.advanceTimersByTime(4900);
    expect(says()).toBe('More: 1');
    vi.advanceTimersByTime(200);
    expect(says()).toBe('');
    press('Shift Shift');
    expect(hasLeft()).toBe(false);
  });

  test.each(['text', 'area'])('in a field (%s) is a part of typing', (id) => {
    press('Shift Shift Shift Shift', field(id));
    expect([says(), hasLeft()]).toEqual(['', false]);
  });

  test.each(['box', 'button'])('on what nobody types in (%s) leaves', (id) => {
    press('Shift Shift Shift', field(id));
    expect(hasLeft()).toBe(true);
  });

  test('begins anew behind a field', () => {
    press('Shift Shift');
    press('Shift', field('text'));
    press('Shift');
    expect([says(), hasLeft()]).toEqual(['More: 2', false]);
  });
});

test.each(['Escape', 'Escape Escape Escape', 'Control Control Control', 'Alt Alt Alt'])('%s leaves not', (keys) => {
  press(keys);
  expect([says(), hasLeft()]).toEqual(['', false]);
});

test('the link leaves once and by no history, and a page that comes back is whole and counts anew', () => {
  press('Shift Shift');
  document.querySelector<HTMLElement>('[data-exit]')!.click();
  expect(replace).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('pageshow'));
  expect([says(), document.title, document.documentElement.className]).toEqual(['', 'Help', '']);
  press('Shift');
  expect([says(), replace.mock.calls.length]).toEqual(['More: 2', 1]);
});
