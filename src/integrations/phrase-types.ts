import type { AstroIntegration } from 'astro';
import { askedKeys } from '../check/read/phrases.ts';

/**
 * Tells the compiler which phrases there are, so that asking for another one is an error. Astro writes this below `.astro/` whenever it
 * starts: for a build, `npm run dev`, `npm run check` and `npx astro sync`.
 */
export function phraseTypes(): AstroIntegration {
  return {
    name: 'phrase-types',
    hooks: {
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'phrases.d.ts', content: typesOf(askedKeys()) });
      },
    },
  };
}

export function typesOf(keys: readonly string[]): string {
  return `/** The key of a phrase in \`content/strings/\`. */\ntype WrittenPhrase =\n${keys.map((key) => `  | '${key}'`).join('\n')};\n`;
}
