import { describe, expect, test } from 'vitest';
import { toFrame } from '../../../../src/views/page/frame.ts';
import { toSharing } from '../../../../src/views/page/sharing.ts';
import { aContext, type Parts } from '../../made-up.ts';

const sharingOf = (parts: Parts = {}, lines = ['Título', 'Una frase.']) => {
  const context = aContext(parts);
  const frame = toFrame(
    { address: 'lesson', params: { lesson: 'a' }, title: { text: 'Título' }, description: 'D.' },
    context,
  );
  return { frame, sharing: toSharing(lines, frame, context) };
};
const THERE = { campaign: { address: 'https://example.org' } };

describe('the text that hands a page on', () => {
  test('says what it is, its sentence, whom to call, and the day', () => {
    const { frame, sharing } = sharingOf();
    const [police] = frame.emergencyBar.numbers;
    expect(sharing.text.split('\n').slice(0, 2)).toEqual(['Título', 'Una frase.']);
    expect(sharing.text).toContain(`${police!.label.text}: ${police!.shown}`);
    expect(sharing.text).toContain(frame.home.label.text);
  });

  test('ends with the address of the page', () => {
    const { frame, sharing } = sharingOf(THERE);
    expect(frame.canonical).toMatch(/^https:/);
    expect(sharing.text.split('\n').at(-1)).toBe(frame.canonical);
    expect(sharing.lacksAddress).toBe(false);
  });

  test('has no path without a host, where the site has no address: the browser adds what it knows', () => {
    const { sharing } = sharingOf();
    expect(sharing.lacksAddress).toBe(true);
    expect(sharing.text).not.toMatch(/(^|\n)\//);
  });

  test('has no empty line', () => {
    expect(sharingOf({}, ['Título', '']).sharing.text).not.toContain('\n\n');
  });
});
