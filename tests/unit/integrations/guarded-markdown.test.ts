import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { guardedMarkdown } from '../../../src/integrations/guarded-markdown.ts';
import { pageWith, payloadsAt } from '../../fixtures/hostile/payloads.ts';

const dir = mkdtempSync(join(tmpdir(), 'guarded-'));
const file = join(dir, 'pages/es/x.mdx');
mkdirSync(join(dir, 'pages/es'), { recursive: true });
afterAll(() => rmSync(dir, { recursive: true }));

const shared = {} as Parameters<ReturnType<typeof guardedMarkdown>['processor']['createRenderer']>[0];

async function render(text: string) {
  const { processor, integration } = guardedMarkdown(dir);
  const mdx = await processor.createMdxRenderer!(shared, { optimize: false });
  return { integration, made: mdx.process(text, file, {}) };
}

test('a text of words and our own elements is rendered', async () => {
  const { made } = await render(
    '\n<Section id="a" harm="core">\n\nLlama a <Service role="police" />. {/* nota */}\n\n</Section>\n',
  );
  expect((await made).code).toContain('police');
});

test('a text with code is refused where nobody ran the check, with its line in the file', async () => {
  const page = pageWith('Antes {/* a */ process.env.HOME /* b */} pregunta.');
  writeFileSync(file, page);
  const { made, integration } = await render(page.slice(page.indexOf('\n---\n') + 5));
  await expect(made).rejects.toThrow(/pages\/es\/x\.mdx, línea 9: /);
  const end = integration.hooks['astro:build:done'] as () => void;
  expect(end).toThrow(/pages\/es\/x\.mdx/);
});

test('an activity with HTML is refused, and the build ends though the loader of collections goes on', async () => {
  const { processor, integration } = guardedMarkdown(dir);
  const { render: toHtml } = await processor.createRenderer(shared);
  const at = { fileURL: pathToFileURL(join(dir, 'events/2027/x.md')), frontmatter: {} };
  await expect(toHtml('<meta http-equiv="refresh" content="0;url=//evil.example">', at)).rejects.toThrow(
    /events\/2027\/x\.md/,
  );
  expect(integration.hooks['astro:build:start'] as () => void).toThrow();
});

test('a build that refused nothing goes on', () => {
  expect(guardedMarkdown(dir).integration.hooks['astro:build:done'] as () => void).not.toThrow();
});

test('a layout of the author’s choice is refused', async () => {
  const { processor } = guardedMarkdown(dir);
  const mdx = await processor.createMdxRenderer!(shared, { optimize: false });
  await expect(mdx.process('Texto.', file, { layout: '/tmp/x.astro' })).rejects.toThrow(/layout/);
});

test('of the hostile texts for pages none with code is rendered', async () => {
  const { processor } = guardedMarkdown(dir);
  const mdx = await processor.createMdxRenderer!(shared, { optimize: false });
  const passed: string[] = [];
  for (const { id, harm, where, text } of payloadsAt('mdx')) {
    if (harm === 'none' || where.startsWith('front matter')) continue;
    const made = await mdx.process(`${text}\n`, file, {}).then(
      ({ code }) => code,
      () => null,
    );
    if (made !== null) passed.push(id);
  }
  // What names a record or a page that there is none of, only the check knows.
  expect(passed).toEqual(['p-036', 'p-037']);
});
