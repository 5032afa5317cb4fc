import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { assignedRoles } from '../domain/page/shown-here.ts';
import type { Roles } from '../domain/roles.ts';
import { dropUnassigned } from '../domain/text/drop-unassigned.ts';

/**
 * Leaves out of every text, before anything reads it for a page, the sentences that name a role nobody plays. All pages,
 * editions, sheets and the search are made from what is left. It stands before what compiles MDX.
 *
 * @param contentDir the content's folder
 */
export function dropUnassignedInTexts({ roles }: { roles: Roles }, contentDir: string): AstroIntegration {
  const plugin = {
    name: 'drop-unassigned',
    enforce: 'pre' as const,
    transform(text: string, id: string) {
      const file = relative(contentDir, id.replace(/\?.*$/, ''));
      // Both folders of texts hold one for each language.
      const locale = file.endsWith('.mdx') && !file.startsWith('..') ? file.split(sep)[1] : undefined;
      return locale === undefined ? null : { code: withoutGaps(text, roles, locale), map: null };
    },
  };
  return {
    name: 'drop-unassigned',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

/** The file with its front matter as it is, and its text without the sentences that step aside. */
function withoutGaps(text: string, roles: Roles, locale: string): string {
  const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  return front + dropUnassigned(text.slice(front.length), assignedRoles(roles), locale);
}
