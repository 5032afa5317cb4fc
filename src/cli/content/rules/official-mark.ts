import { isAllowedLink } from '../../../domain/facts.ts';
import type { Content, EventEntry } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { placeAt } from '../yaml-source.ts';

/**
 * The official mark needs an organiser that the campaign knows, and whatever address the confirmation names must be that
 * organiser's own: anybody can write in a ministry's name from elsewhere.
 */
export function officialMarks({ events, organisations }: Content): Finding[] {
  if (!organisations?.whole) return [];
  const known = organisations.whole;
  return events.flatMap((event) => findingsOf(event, (id) => known[id]));
}

function findingsOf(
  { source, whole }: EventEntry,
  organisation: (id: string) => { domain: string | null } | undefined,
): Finding[] {
  if (!whole?.confirmed) return [];
  const organisers = whole.organisers.flatMap((id) => organisation(id) ?? []);
  if (organisers.length === 0) return [finding(placeAt(source, ['confirmed']), 'mark-without-organiser')];
  const domains = organisers.flatMap(({ domain }) => domain ?? []);
  return hostsOf(whole.confirmed.how)
    .filter((host) => !isAllowedLink(`https://${host}/`, domains))
    .map((host) => finding(placeAt(source, ['confirmed', 'how']), 'mark-from-elsewhere', host, domains.join(', ')));
}

/** Hosts of the e-mail and web addresses in a text. */
function hostsOf(text: string): string[] {
  return [...text.matchAll(/(?<![\w.-])(?:[\w.+-]+@)?((?:[a-z0-9-]+\.)+[a-z]{2,})/gi)].map(([, host]) =>
    host!.toLowerCase(),
  );
}
