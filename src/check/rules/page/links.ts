import { joinLinkOf } from '../../../domain/join-link.ts';
import { isAllowedLink } from '../../../domain/source.ts';
import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { finding, textPlace } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { linksOf } from '../../prose/text.ts';
import { toHttps } from '../../shape/suggestions.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Texts link only to secure addresses of allowed domains, and to numbers only through a record. */
export function linksInProse({ activities, pages, sources }: Content): Finding[] {
  const allowed = members(sources?.value?.allowedDomains).map(([, domain]) => domain);
  return [...pages, ...activities].flatMap((page) =>
    linksOf(page).flatMap(({ line, text, value }) => {
      const place = textPlace(page.source.file, line, text.replace(/^\]\(\s*<?|^href="/, ''));
      if (/^(tel|sms|whatsapp):/.test(value)) {
        const isActivity = page.source.file.startsWith('events/');
        return isActivity ? finding(place, 'personal-contact', value) : finding(place, 'link-number');
      }
      if (/^mailto:/.test(value)) return [];
      if (value.startsWith('http:')) return finding(place, 'bad-url', both(toHttps(value) ?? 'https://…'));
      if (!sources?.value || isAllowedLink(value, allowed)) return [];
      return finding(place, 'link-not-allowed', URL.canParse(value) ? new URL(value).hostname : value);
    }),
  );
}

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
