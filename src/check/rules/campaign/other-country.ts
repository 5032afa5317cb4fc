import { ROLES } from '../../../codes/roles.ts';
import { assignedRoles } from '../../../domain/page/shown-here.ts';
import { countNamed, takenAlong } from '../../../domain/text/drop-unassigned.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, type Place, textPlace } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { sectionsHere, usesOf } from '../../prose/text.ts';
import { placeHere, servicesNamed } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';

/**
 * Whom the campaign, a text or a lesson names can be called from here: a service of another country stands only where people
 * are told about being there.
 */
export function servicesOfOtherCountries(content: Content): Finding[] {
  const own = placeHere(content)?.country;
  const isOwn = ({ country }: { country: string }) => country.toUpperCase() === own;
  // Of two records with one name the own one counts; that there are two is a finding of its own.
  const sorted = content.services.toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  const countries = new Map(sorted.map(({ id, country }) => [id, country.toUpperCase()]));
  const look = (place: Place, id: string, abroad: readonly string[] = []): Finding[] => {
    const country = countries.get(id);
    if (!own || !country || country === own || abroad.includes(country)) return [];
    const write = place.head === 'text' ? both('<Service role="…" />') : undefined;
    return [finding(place, 'service-abroad', id, country, own, write)];
  };
  const { campaign } = content;
  return [
    ...servicesNamed(content).flatMap(({ path, id, need }) =>
      campaign && need !== 'abroad' ? look(placeAt(campaign.source, path), id) : [],
    ),
    ...content.lessons.flatMap(({ source, value }) =>
      members(value?.services).flatMap(([i, id]) => look(placeAt(source, ['services', i]), id)),
    ),
    ...content.pages.flatMap((page) =>
      sectionsHere(content, page).flatMap((section) =>
        usesOf(section, 'Service', 'id').flatMap(({ line, text, value }) =>
          look(textPlace(page.source.file, line, text), value, section.abroad),
        ),
      ),
    ),
  ];
}

/** What steps aside here, for no mistake: a role that nobody plays, and whom its sentences take along. */
export function roleNotices(content: Content): Finding[] {
  const { campaign } = content;
  const place = placeHere(content);
  if (!campaign || !place) return [];
  const nobody = ROLES.filter((role) => place.roles[role] === null).flatMap((role) => {
    const counts = content.pages.map((page) => ({
      file: page.source.file,
      count: sectionsHere(content, page).reduce((sum, { body }) => sum + countNamed(body, role, page.locale), 0),
    }));
    const files = counts.filter(({ count }) => count > 0);
    const total = files.reduce((sum, { count }) => sum + count, 0);
    const names = files.map(({ file }) => file);
    return total === 0 ? [] : finding(placeAt(campaign.source, ['roles', role]), 'role-nobody', total, names);
  });
  return [...nobody, ...along(content), ...closedPlayers(content)];
}

/** Sentences that take a role along that is played. */
function along(content: Content): Finding[] {
  const place = placeHere(content);
  if (!place) return [];
  return content.pages.flatMap((page) =>
    sectionsHere(content, page).flatMap(({ body, bodyLine }) =>
      takenAlong(body, assignedRoles(place.roles), page.locale).map(({ sentence, line, roles }) =>
        finding(textPlace(page.source.file, bodyLine + line - 1, sentence), 'role-taken-along', roles.join(', ')),
      ),
    ),
  );
}

/** A service that has closed everywhere still plays a role: texts show what is used instead, until somebody else plays it. */
function closedPlayers(content: Content): Finding[] {
  const { campaign, services } = content;
  const place = placeHere(content);
  const closed = new Set(
    services.flatMap(({ id, value }) => {
      const { state, regions } = value?.status ?? {};
      return (state === 'closed' || state === 'replaced') && !regions?.length ? id : [];
    }),
  );
  if (!campaign || !place) return [];
  return ROLES.flatMap((role) => {
    const id = place.roles[role];
    return id !== null && closed.has(id) ? finding(placeAt(campaign.source, ['roles', role]), 'role-closed', id) : [];
  });
}
