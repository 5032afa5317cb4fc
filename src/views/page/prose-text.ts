import { isOneOf, keysOf } from '../../domain/keys.ts';
import { ROLES } from '../../domain/roles.ts';
import { type Block, blocksOf } from '../../domain/text/sentences.ts';
import { ADDRESSES } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { toInlineLine } from '../line/inline.ts';
import type { Citations } from './citations.ts';

/**
 * Sections of a page as plain text, for a file that travels without the site: services by their numbers, sources by theirs,
 * other pages by their addresses, and at the end the list of sources with theirs.
 *
 * @param bodies Markdown with our components, section by section
 */
export function toProseText(bodies: readonly string[], citations: Citations, context: ViewContext): string {
  const numbers = new Map(citations.list.map(({ id, number }) => [id, number]));
  const texts = bodies.flatMap((body) => {
    const filled = body
      .replace(/<Cite\s+id="([^"]*)"\s*\/>/g, (_, id: string) => `[${numbers.get(id)}]`)
      .replace(/<Line\s+(role|id)="([^"]*)"\s*\/>/g, (_, by: string, name: string) => lineText(by, name, context))
      .replace(
        /<PageLink\s+(to|message)="([^"]*)"\s*>(.*?)<\/PageLink>/g,
        (_, by: string, name: string, words: string) => [words, ...pageAt(by, name, context)].join(' '),
      );
    return blocksOf(filled).map(toText);
  });
  const sources = citations.list.map(({ id, number, name, title }) => {
    const { url = null, copy = null } = context.facts.sources.get(id) ?? {};
    return [`[${number}] ${name}`, title, url ?? copy].filter(Boolean).join('. ');
  });
  return [...texts, `\n${citations.heading.text}\n`, ...sources]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function toText({ kind, text }: Block, i: number, blocks: readonly Block[]): string {
  if (kind === 'heading') return `\n${text}\n`;
  if (kind === 'paragraph') return `${text}\n`;
  return blocks[i + 1]?.kind === kind ? `- ${text}` : `- ${text}\n`;
}

/** Where a page of the site lies, in brackets; nothing where the name is not known. */
function pageAt(by: string, name: string, { address, campaign }: ViewContext): string[] {
  const whole = (path: string) => `(${campaign.address ? new URL(path, campaign.address).href : path})`;
  if (by === 'message') return [whole(address('message', { message: name }))];
  return isOneOf(keysOf(ADDRESSES), name) ? [whole(address(name))] : [];
}

/** A service by its number, and whom to call where it may not answer. */
function lineText(by: string, name: string, context: ViewContext): string {
  const role = by === 'role' && isOneOf(ROLES, name) ? name : undefined;
  const line = toInlineLine({ role, id: name }, context);
  const own = line.dial?.shown ?? line.name.text;
  const others = [line.outage, line.night].flatMap((other) =>
    other ? [[other.text.text, other.dial?.shown].filter(Boolean).join(': ')] : [],
  );
  return others.length > 0 ? `${own} (${others.join('; ')})` : own;
}
