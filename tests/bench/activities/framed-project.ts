import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOAD_ENTRY, writeBareProject } from './bare-project.ts';

/** What stands around the text of a page. */
export interface PageFrame {
  /** Inside `<head>`. */
  head: string;
  /** From the begin of the body to the begin of its main part. */
  before: string;
  /** From the end of the main part to the end of the body. */
  after: string;
}

/** The frame of a built page. */
export function frameOf(page: string): PageFrame {
  const [, head, before, after] =
    /<head>(.*)<\/head>.*?<body[^>]*>(.*?<main[^>]*>).*(<\/main>.*)<\/body>/s.exec(page) ?? [];
  if (head === undefined || before === undefined || after === undefined)
    throw new Error('The page has no head or no main part.');
  return { head, before, after };
}

/**
 * The bare project with what no site of this kind can do without: around each text the frame of one of our own pages, as it
 * was built, and a search index. What is left between this and our site are our lists, files and rules.
 */
export function writeFramedProject(dir: string, activities: string, frame: PageFrame): void {
  writeBareProject(dir, activities);
  const search = pathToFileURL('src/integrations/search-index.ts').href;
  const files = {
    'astro.config.mjs': `import { searchIndex } from '${search}';
export default {
  outDir: process.env.OUT_DIR,
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [searchIndex(['all'], 'all')],
};
`,
    'src/frame.json': JSON.stringify(frame),
    'src/pages/[...slug].astro': `---
import frame from '../frame.json';
${LOAD_ENTRY}---
<html lang={entry.data.lang}>
  <head><Fragment set:html={frame.head} /></head>
  <body>
    <Fragment set:html={frame.before} /><h1>{entry.data.title}</h1><Content /><Fragment set:html={frame.after} />
  </body>
</html>
`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
}
