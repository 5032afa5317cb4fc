import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { judgeMarkup } from '../check/markup/judge.ts';
import { MARKDOWN_FEATURES, type MarkupKind } from '../check/markup/written.ts';
import { formatReport } from '../check/report.ts';
import { safeForTerminal, wordedError } from '../check/safe-for-terminal.ts';
import { readText } from '../check/source/text.ts';

/**
 * The site's renderer of Markdown and MDX, which refuses what the content check refuses in a text, also where nobody ran the check. It
 * reads the text without the sentences that `textsForPages` leaves out. Only the check knows to which domains a text may link.
 *
 * @returns the renderer, and an integration that ends a build in which it refused a text
 */
export function guardedMarkdown(contentDir: string) {
  const refused: Error[] = [];
  // Astro's loader of collections only logs what a renderer throws, and builds on without the text.
  const end = () => {
    if (refused[0]) throw refused[0];
  };
  const integration: AstroIntegration = {
    name: 'guarded-markdown',
    hooks: { 'astro:build:start': end, 'astro:build:done': end },
  };
  const guard: Guard = (text, kind, path) => {
    const error = refusal(text, kind, path, contentDir);
    if (!error) return;
    refused.push(error);
    throw error;
  };
  return { processor: guarded(guard), integration };
}

type Guard = (text: string, kind: MarkupKind, path: string) => void;

function guarded(guard: Guard): ReturnType<typeof satteri> {
  const processor = satteri({ features: { ...MARKDOWN_FEATURES } });
  // Activities are Markdown, and others write them: GFM would make a link of what only looks like an address. Our own pages are MDX
  // and need its tables.
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
          // A layout would be a module of the author's choice; our schemas have no such field.
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
  // The text comes without its front matter, so its lines are counted from further up than in the file.
  const shift = lineOf(path, text);
  const placed = findings.map((one) => ({ ...one, line: one.line + shift }));
  return wordedError(safeForTerminal(formatReport(placed, 1, { lang: 'es', dir: contentDir })));
}

/** How many lines of the file stand before the rendered text; 0 where that cannot be told. */
function lineOf(path: string, text: string): number {
  const read = readText(path);
  const words = text.trimStart();
  const at = 'text' in read ? read.text.indexOf(words) : -1;
  if (!('text' in read) || at < 0) return 0;
  return read.text.slice(0, at).split('\n').length - text.slice(0, text.length - words.length).split('\n').length;
}
