/** The process that sets type. */
import { describe, expect, test } from 'vitest';
import { SERIF } from '../../../../src/outputs/page/installed.ts';
import { typeset } from '../../../../src/outputs/page/typesetter.ts';

const order = (mainFileContent: string, inputs: Record<string, string> = {}) =>
  ({ kind: 'svg', fontPaths: [SERIF], mainFileContent, inputs, name: 'es/a-paper' }) as const;

describe('type that is set in a process of its own', () => {
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

  test('is stopped where it finds no end, and is said in one line; what waited behind it is set', async () => {
    const endless = '#let s = 0\n#for a in range(100000) { for b in range(100000) { s = s + 1 } }';
    const started = performance.now();
    const orders = Array.from({ length: 6 }, () => typeset(order('A')));
    const stuck = Array.from({ length: 3 }, () => typeset(order(endless), 1500));
    const behind = Array.from({ length: 6 }, () => typeset(order('B')));
    const said = await Promise.allSettled(stuck);
    for (const one of said) {
      expect(one).toMatchObject({
        status: 'rejected',
        reason: {
          message: 'es/a-paper: the program that sets type had not ended after 1.5 seconds and was stopped.',
          stack: '',
        },
      });
    }
    expect(await Promise.all([...orders, ...behind])).toHaveLength(12);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
