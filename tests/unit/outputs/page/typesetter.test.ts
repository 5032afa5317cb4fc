/** The thread that sets type. */
import { describe, expect, test } from 'vitest';
import { SERIF } from '../../../../src/outputs/page/installed.ts';
import { typeset } from '../../../../src/outputs/page/typesetter.ts';

const order = (mainFileContent: string, inputs: Record<string, string> = {}) =>
  ({ kind: 'svg', fontPaths: [SERIF], mainFileContent, inputs }) as const;

describe('type that is set in a thread', () => {
  test('comes back to whoever asked for it, whoever asks at the same time', async () => {
    const widths = Array.from({ length: 20 }, (_, i) => 100 + i);
    const made = await Promise.all(
      widths.map((width) => typeset(order(`#set page(width: ${width}pt, height: 50pt)\nA`))),
    );
    const read = made.map((svg) => Number(/viewBox="0 0 (\d+)/.exec(svg.toString())?.[1]));
    expect(read).toEqual(widths);
  });

  test('reads what it is given beside the text', async () => {
    const text = '#set page(width: float(sys.inputs.at("wide")) * 1pt, height: 50pt)\nA';
    expect((await typeset(order(text, { wide: '77' }))).toString()).toContain('viewBox="0 0 77 50"');
  });

  test('is a PDF where one is asked for', async () => {
    const text = '#set document(title: "T")\n#set text(lang: "es")\nA';
    const made = await typeset({ ...order(text), kind: 'pdf' });
    expect(made.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('tells a mistake in the text to whoever sent it, and goes on for the others', async () => {
    const [wrong, right] = await Promise.allSettled([typeset(order('#panic("no ink")')), typeset(order('A'))]);
    expect(wrong).toMatchObject({
      status: 'rejected',
      reason: expect.objectContaining({ message: expect.stringContaining('no ink') }),
    });
    expect(right.status).toBe('fulfilled');
  });
});
