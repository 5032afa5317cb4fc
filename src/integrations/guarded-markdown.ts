import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { judgeMarkup } from '../check/markup/judge.ts';
import { MARKDOWN_FEATURES, type MarkupKind } from '../check/markup/written.ts';
import { formatReport } from '../check/report.ts';
import { safeForTerminal, wordedError } from '../check/safe-for-terminal.ts';
import { readText } from '../check/source/text.ts';

type Processor = ReturnType<typeof satteri>;

/**
 * The site's renderer of Markdown and MDX, which refuses what the content check would refuse in a text: also where nobody ran the
 * check, and after the sentences that step aside are gone. To which domains a text may link only the check knows.
 *
 * @param contentDir the content's folder
 * @returns the renderer, and what ends a build that it refused a text of
 */
export function guardedMarkdown(contentDir: string) {
  const refused: Error[] = [];
  // Astro's loader of collections only logs what a renderer throws, and goes on without the text.
  const end = () => {
    if (refused[0]) throw refused[0];
  };
  const integration: AstroIntegration = {
    name: 'guarded-markdown',
    hooks: { 'astro:build:start': end, 'astro:build:done': end },
  };
  const guard = (text: string, kind: MarkupKind, path: string) => {
    const error = refusal(text, kind, path, contentDir);
    if (!error) return;
    refused.push(error);
    throw error;
  };
  return { processor: guarded(guard), integration };
}

function guarded(guard: (text: string, kind: MarkupKind, path: string) => void): Processor {
  const processor = satteri({ features: { ...MARKDOWN_FEATURES } });
  // Activities are Markdown, and others write them: what only looks like an address stays text, which the additions of GFM would
  // make a link. Our own pages are MDX and have tables.
  const plain = satteri({ features: { ...MARKDOWN_FEATURES, gfm: false } });
  return {
    ...processor,
    async createRenderer(shared) {
      const renderer = await plain.createRenderer(shared);
      return {
        ...renderer,
        render: async (text, options) => {
          guard(text, 'md', options?.fileURL ? fileURLToPath(options.fileURL) : '');
          return renderer.render(text, options);
        },
      };
    },
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error('@astrojs/markdown-satteri renders no MDX.');
      return {
        ...renderer,
        process: async (text, path, facts) => {
          guard(text, 'mdx', path);
          // A layout is a module of the author's choice; the schemas of our texts know none.
          if ('layout' in facts) throw new Error(`${path}: \`layout\` is no field of a text.`);
          return renderer.process(text, path, facts);
        },
      };
    },
  };
}

function refusal(text: string, kind: MarkupKind, path: string, contentDir: string): Error | null {
  const file = relative(contentDir, path).split(sep).join('/');
  const findings = judgeMarkup({ file, line: 1, text, kind, allowedDomains: null });
  if (findings.length === 0) return null;
  // Without the facts at its head the text begins further up than in its file.
  const shift = lineOf(path, text);
  const placed = findings.map((one) => ({ ...one, line: one.line + shift }));
  return wordedError(safeForTerminal(formatReport(placed, 1, { lang: 'es', dir: contentDir })));
}

/** How many lines of the file stand before the text that is rendered; 0 where that cannot be told. */
function lineOf(path: string, text: string): number {
  const read = readText(path);
  const words = text.trimStart();
  const at = 'text' in read ? read.text.indexOf(words) : -1;
  if (!('text' in read) || at < 0) return 0;
  return read.text.slice(0, at).split('\n').length - text.slice(0, text.length - words.length).split('\n').length;
}
