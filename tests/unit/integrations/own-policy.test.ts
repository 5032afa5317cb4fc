/** The policy of a page, which Astro fills with what other pages have. */
import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { interleaved, ownPolicy } from '../../../src/integrations/interleaved.ts';

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: readonly string[], styles: readonly string[], body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${["'self'", ...scripts.map(sourceOf)].join(' ')}; style-src ${["'self'", ...styles.map(sourceOf)].join(' ')};">${body}`;

describe('the policy of a page', () => {
  const body =
    '<style>a{}</style><p>“<i>script</i>”</p><script type="module">leave()\n</script><script src="/a.js"></script>';

  test('names its own styles and scripts, and those of no other page', () => {
    expect(ownPolicy(page(['load()', 'leave()\n'], ['b{}', 'a{}'], body))).toBe(page(['leave()\n'], ['a{}'], body));
  });

  test('keeps what else it lets through', () => {
    const searched = page([], [], '<p></p>').replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    expect(ownPolicy(searched)).toBe(searched);
  });

  test('leaves the same words alone where they stand in the text', () => {
    const text = `<p>${sourceOf('other()')}</p>`;
    expect(ownPolicy(page([], [], text))).toBe(page([], [], text));
  });
});

test('is looked at in pages alone, whichever way Astro gives them', async () => {
  const setPrerenderer = vi.fn();
  const hook = interleaved().hooks['astro:build:start']!;
  await hook({ setPrerenderer } as unknown as Parameters<typeof hook>[0]);
  const [make] = setPrerenderer.mock.calls[0]!;
  const foreign = page(['load()'], [], '<p></p>');
  const responseOf = (type: string) => new Response(foreign, { headers: { 'content-type': type } });
  const made = async (answer: unknown) => {
    const own = await make({ name: 'usual', getStaticPaths: async () => [], render: async () => answer }).render();
    return (own instanceof Response ? own : own.response).text();
  };
  expect(await made(responseOf('text/html'))).toBe(page([], [], '<p></p>'));
  expect(await made({ response: responseOf('text/html;charset=utf-8'), metadata: {} })).toBe(page([], [], '<p></p>'));
  expect(await made(responseOf('text/plain'))).toBe(foreign);
});
