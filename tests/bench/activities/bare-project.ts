import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A site with the same Markdown and nothing else: one page for each file, with its title and its text. What Astro itself
 * costs, to hold our own site against. It lies below this project, so that it finds the same Astro.
 */
export function writeBareProject(dir: string, activities: string): void {
  mkdirSync(join(dir, 'src/pages'), { recursive: true });
  cpSync(activities, join(dir, 'events'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(dir, path), text);
}

/** What a page of one activity does before it shows anything. */
export const LOAD_ENTRY = `import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('activities')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
`;

const FILES = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `export default { outDir: process.env.OUT_DIR, markdown: { syntaxHighlight: false } };\n`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { activities: defineCollection({ loader: glob({ pattern: '*/*.md', base: './events' }) }) };
`,
  'src/pages/[...slug].astro': `---
${LOAD_ENTRY}---
<html lang={entry.data.lang}>
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><h1>{entry.data.title}</h1><Content /></body>
</html>
`,
};
