import { isDialled } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import { alternativesOf } from '../../domain/line/status.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Dial, toDial } from './dial.ts';
import { isClosed } from './notice.ts';

/** A source named inside a text: publisher and year, linked to its entry on the sources page. */
export function toCite(id: string, { facts, address }: ViewContext): { href: string; text: string } {
  const source = facts.sources.get(id);
  if (!source) throw new Error(`No source "${id}" in content/facts/sources.yaml.`);
  const year = source.date?.slice(0, 4);
  return { href: `${address('sources')}#${id}`, text: year ? `${source.publisher}, ${year}` : source.publisher };
}

/** A service inside a text, and what to use instead where it does not answer. */
export interface InlineLine {
  dial: Dial | null;
  href: string;
  name: Text;
  outage: { text: Text; dial: Dial | null; href: string } | null;
}

/** A service named inside a text: its first number, or its name and page where it has none to call. */
export function toInlineLine(id: string, context: ViewContext): InlineLine {
  const record = context.facts.lines.get(id);
  if (!record) throw new Error(`No service "${id}" in content/facts/helplines/.`);
  const { dial, href, name } = toInlinePart(record, context);
  if (!isClosed(record, null, context)) return { dial, href, name, outage: null };
  const other = alternativesOf(record, context.facts, null, context.today)[0];
  const instead = other && toInlinePart(other, context);
  return {
    dial: dial && { ...dial, href: null },
    href,
    name,
    outage: instead
      ? { text: context.t('outage.inline', { name: instead.name.text }), dial: instead.dial, href: instead.href }
      : null,
  };
}

function toInlinePart(record: Line, context: ViewContext) {
  const channel = record.channels.find(isDialled);
  return {
    dial: channel ? toDial(channel, context.campaign.country.code, context) : null,
    href: context.address('line', { line: record.id }),
    name: context.name(record.shortName ?? record.name),
  };
}
