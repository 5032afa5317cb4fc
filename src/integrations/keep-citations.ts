import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Keeps the number of a source on the line of the word that it follows: before anything reads a text for a page, the space
 * before a citation becomes one that no line is broken at.
 *
 * @param contentDir the content's folder
 */
export function keepCitations(contentDir: string): AstroIntegration {
  const plugin = {
    name: 'keep-citations',
    enforce: 'pre' as const,
    transform(text: string, id: string) {
      const file = relative(contentDir, id.replace(/\?.*$/, ''));
      return file.endsWith('.mdx') && !file.startsWith('..') ? { code: withKeptCitations(text), map: null } : null;
    },
  };
  return {
    name: 'keep-citations',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

/** @example withKeptCitations('Pregunta. <Cite id="a" />') // => 'Pregunta.\u00A0<Cite id="a" />' */
export function withKeptCitations(text: string): string {
  return text.replace(/(?<=\S) +(?=<Cite\s)/g, '\u00A0');
}
