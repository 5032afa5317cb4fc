import { isDialled } from '../domain/dialling.ts';
import type { Text } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';
import { type Dial, toDial } from './dial.ts';

/** A source named inside a text: publisher and year, linked to its entry on the sources page. */
export function toCite(id: string, { facts, address }: ViewContext): { href: string; text: string } {
  const source = facts.sources.get(id);
  if (!source) throw new Error(`No source "${id}" in content/facts/sources.yaml.`);
  const year = source.date?.slice(0, 4);
  return { href: `${address('sources')}#${id}`, text: year ? `${source.publisher}, ${year}` : source.publisher };
}

/** A service named inside a text: its first number, or its name and page where it has none to call. */
export function toInlineLine(id: string, context: ViewContext): { dial: Dial | null; href: string; name: Text } {
  const record = context.facts.helplines.get(id);
  if (!record) throw new Error(`No service "${id}" in content/facts/helplines/.`);
  const channel = record.channels.find(isDialled);
  return {
    dial: channel ? toDial(channel, context.campaign.country.code, context) : null,
    href: context.address('line', { line: id }),
    name: context.name(record.shortName ?? record.name),
  };
}
