/** What the fields of the editing screen make of what is chosen and typed in them. */
import type { WidgetProps } from '@rjsf/utils';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Choice } from '../../src/cli/editing/screen/form/Inputs.tsx';

const root = document.body;
afterEach(() => render(null, root));

/** Shows one field, and gives what it is told to hold. */
function show(Input: typeof Choice, props: object) {
  const onChange = vi.fn();
  const enumOptions = ['victims', 'pupils'].map((value) => ({ value, label: value }));
  const whole = { id: 'x', label: 'X', schema: {}, options: { enumOptions }, onChange, ...props };
  // The library of forms gives more, which no field of ours reads.
  act(() => render(<Input {...(whole as unknown as WidgetProps)} />, root));
  return onChange;
}

const boxes = () => [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
const options = () => [...root.querySelectorAll('option')].map(({ textContent }) => textContent);

test('a box that is ticked drops what is no option, as the mark of a new file', () => {
  const onChange = show(Choice, { multiple: true, value: ['por-escribir', 'pupils'] });
  expect(boxes().map(({ checked }) => checked)).toEqual([false, true]);
  boxes()[0]?.click();
  expect(onChange).toHaveBeenLastCalledWith(['pupils', 'victims']);
  boxes()[1]?.click();
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test.each([true, false])(
  'a value that is no option is shown, and another may be chosen in its place (needed: %s)',
  (required) => {
    const onChange = show(Choice, { value: 'por-escribir', required });
    expect(options()).toEqual(['por-escribir', '—', 'victims', 'pupils']);
    const select = root.querySelector('select');
    if (!select) throw new Error('No list of choices.');
    expect(select.options[0]?.selected).toBe(true);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    expect(onChange).toHaveBeenLastCalledWith(required ? '' : undefined);
  },
);

test('what must be chosen cannot be left empty once it is', () => {
  show(Choice, { value: 'pupils', required: true });
  expect(options()).toEqual(['victims', 'pupils']);
});
