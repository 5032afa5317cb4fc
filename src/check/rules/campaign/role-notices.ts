import { playedBy } from '../../../domain/page/shown-here.ts';
import { ROLES } from '../../../domain/roles.ts';
import { countNamed, takenAlong } from '../../../domain/text/step-aside.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, textPlace } from '../../finding.ts';
import { sectionsHere } from '../../prose/sections.ts';
import { placeHere } from '../../read/campaign-facts.ts';
import { placeAt } from '../../source/yaml-source.ts';

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
      takenAlong(body, playedBy(place.roles), page.locale).map(({ sentence, line, roles }) =>
        finding(textPlace(page.source.file, bodyLine + line - 1, sentence), 'role-taken-along', roles.join(', ')),
      ),
    ),
  );
}

/** A service that has closed everywhere still plays a role: texts show what is used instead, until somebody else plays it. */
function closedPlayers(content: Content): Finding[] {
  const { campaign, lines } = content;
  const place = placeHere(content);
  const closed = new Set(
    lines.flatMap(({ id, value }) => {
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
