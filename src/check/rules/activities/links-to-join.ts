import { joinLinkOf } from '../../../domain/join-link.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Where one joins an activity online is the site of an institution, or a room of a platform that the campaign names. */
export function linksToJoin({ activities, campaign, sources }: Content): Finding[] {
  const platforms = campaign?.whole?.platforms;
  if (!sources?.whole || !platforms) return [];
  const rules = { allowedDomains: sources.whole.allowedDomains, platforms };
  const names = platforms.map(({ name }) => name).join(', ');
  return activities.flatMap(({ source, whole }) => {
    const link = whole?.place.link;
    if (!link || joinLinkOf(link, rules)) return [];
    return finding(placeAt(source, ['place', 'link']), 'link-to-join', names);
  });
}
