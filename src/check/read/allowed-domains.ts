import type { Content } from '../content.ts';
import { members } from '../source/loose.ts';

/** The domains that the site may link to; `null` while nobody can know, so that no link is held against them. */
export function allowedDomainsOf({ sources }: Pick<Content, 'sources'>): readonly string[] | null {
  return sources?.value ? members(sources.value.allowedDomains).map(([, domain]) => domain) : null;
}
