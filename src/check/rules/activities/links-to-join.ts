import { isAllowedLink } from '../../../domain/source.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { allowedDomainsOf } from '../../read/allowed-domains.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Where one joins an activity online is a page of an allowed domain too. */
export function linksToJoin(content: Content): Finding[] {
  const allowed = allowedDomainsOf(content);
  if (!allowed) return [];
  return content.activities.flatMap(({ source, whole }) => {
    const link = whole?.place.link;
    if (!link || isAllowedLink(link, allowed)) return [];
    return finding(placeAt(source, ['place', 'link']), 'link-not-allowed', new URL(link).hostname);
  });
}
