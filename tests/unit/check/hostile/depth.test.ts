/** A text in which things stand too deep in one another is refused in words, with its file and line; no reader of it falls over. */
import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../../src/check/finding.ts';
import { judgeMarkup } from '../../../../src/check/markup/judge.ts';
import { guardedMarkdown } from '../../../../src/integrations/guarded-markdown.ts';
import { broken, findingsIn } from '../../../fixtures/content-faults/faults.ts';

const nested = (many: number) => Array.from({ length: many }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
const DEEP: [string, string][] = [
  ['quotations', `${'>'.repeat(2000)} a`],
  ['quotations with spaces', `${'> '.repeat(2000)}a`],
  ['lists by their marks', `${'- '.repeat(2000)}a`],
  ['numbered lists', `${'1. '.repeat(2000)}a`],
  ['lists by their lines', nested(1000)],
  ['stress', `${'*'.repeat(4001)}a${'*'.repeat(4001)}`],
  ['stress with words between', `${'*a '.repeat(300_000)}b${' a*'.repeat(300_000)}`],
  ['stress in turn', `a ${'*_'.repeat(500)}a${'_*'.repeat(500)}`],
];
const JSX: [string, string][] = [
  ['components', `${'<Advert form="sms">'.repeat(1000)}a${'</Advert>'.repeat(1000)}`],
  ['tags by the hundred thousand', `${'<b>'.repeat(100_000)}a${'</b>'.repeat(100_000)}`],
  ['components by lines', `${'<Advert form="sms">\n'.repeat(1000)}a\n${'</Advert>\n'.repeat(1000)}`],
];

describe.each(['md', 'mdx'] as const)('in %s', (kind) => {
  test.each(kind === 'mdx' ? [...DEEP, ...JSX] : DEEP)('%s', (_case, text) => {
    const found = judgeMarkup({ file: 'a.md', line: 5, text: `Hola.\n\n${text}`, kind, allowedDomains: [] });
    expect(found).toMatchObject([{ code: 'too-deep', file: 'a.md' }]);
    expect(found[0]?.line).toBeGreaterThanOrEqual(7);
    const said = explanationOf(found[0]!);
    for (const words of [said.es, said.en]) expect(words.length).toBeGreaterThan(80);
  });

  test.each([
    ['a list in a list in a list', nested(4)],
    ['three quotations', '>>> a'],
    ['a list with stress in a quotation', '> - **a *b* c**'],
  ])('%s is none', (_case, text) => {
    const codes = judgeMarkup({ file: 'a.md', line: 1, text, kind, allowedDomains: [] }).map(({ code }) => code);
    expect(codes).not.toContain('too-deep');
  });
});

test.each([
  ['a page', 'pages/es/senales.mdx', 'Mira las señales.'],
  ['an activity', 'events/2027/feria.md', /$/],
])('%s is refused by the whole check, and nothing falls over', (_case, file, from) => {
  const tree = broken(file, from, `\n\n${'>'.repeat(2000)} a\n`);
  expect(
    findingsIn(tree)
      .filter((one) => one.file === file)
      .map(({ code }) => code),
  ).toContain('too-deep');
});

test('the build refuses it in words too', async () => {
  const { processor } = guardedMarkdown('content');
  const renderer = await processor.createRenderer({} as never);
  await expect(renderer.render(`${'>'.repeat(2000)} a`, {} as never)).rejects.not.toThrow(RangeError);
});
