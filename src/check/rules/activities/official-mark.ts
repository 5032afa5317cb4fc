import { type Asked, addressesIn, isOwn, ownWays } from '../../../domain/activities/own-address.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/**
 * The official mark needs an organiser that the campaign knows, a way to that organiser which is its own alone (its domain
 * or a listed contact), and a confirmation that names such a way and no other: anybody can write in a ministry's name.
 */
export function officialMarks({ activities, organisations }: Content): Finding[] {
  if (!organisations?.whole) return [];
  const known = organisations.whole;
  const all = Object.values(known);
  return activities.flatMap((activity) => findingsOf(activity, (id) => known[id], all));
}

function findingsOf(
  { source, whole }: ActivityEntry,
  organisation: (id: string) => Asked | undefined,
  all: readonly Asked[],
): Finding[] {
  if (!whole?.confirmed) return [];
  const organisers = whole.organisers.flatMap((id) => organisation(id) ?? []);
  if (organisers.length === 0) return [finding(placeAt(source, ['confirmed']), 'mark-without-organiser')];
  const ways = organisers.flatMap((one) => ownWays(one, all));
  const others = all.filter((one) => !organisers.includes(one)).flatMap((one) => ownWays(one, all));
  const how = placeAt(source, ['confirmed', 'how']);
  if (ways.length === 0) return [finding(how, 'mark-without-contact', whole.organisers.join(', '))];
  const named = addressesIn(whole.confirmed.how);
  if (named.length === 0) return [finding(how, 'mark-without-way', ways.join(', '))];
  return named
    .filter((address) => !isOwn(address, ways, others))
    .map((address) => finding(how, 'mark-from-elsewhere', address, ways.join(', ')));
}
