import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, type Place, textPlace } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { sectionsHere } from '../../prose/sections.ts';
import { usesOf } from '../../prose/text.ts';
import { campaignOf, placeHere } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt } from '../../source/yaml-source.ts';

/**
 * Whom the campaign, a text or a lesson names can be called from here: a service of another country stands only where people
 * are told about being there.
 */
export function linesOfOtherCountries(content: Content): Finding[] {
  const own = placeHere(content)?.country;
  const isOwn = ({ country }: { country: string }) => country.toUpperCase() === own;
  // Of two records with one name the own one counts; that there are two is a finding of its own.
  const sorted = content.lines.toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  const countries = new Map(sorted.map(({ id, country }) => [id, country.toUpperCase()]));
  const look = (place: Place, id: string | undefined, abroad: readonly string[] = []): Finding[] => {
    const country = id === undefined ? undefined : countries.get(id);
    if (!own || id === undefined || !country || country === own || abroad.includes(country)) return [];
    return [
      finding(place, 'line-abroad', id, country, own, place.head === 'text' ? both('<Line role="…" />') : undefined),
    ];
  };
  return [
    ...inCampaign(content).flatMap(({ place, id }) => look(place, id)),
    ...content.lessons.flatMap(({ source, value }) =>
      members(value?.lines).flatMap(([i, id]) => look(placeAt(source, ['lines', i]), id)),
    ),
    ...content.pages.flatMap((page) =>
      namedIn(content, page).flatMap(({ place, id, abroad }) => look(place, id, abroad)),
    ),
  ];
}

function inCampaign(content: Content): { place: Place; id: string | undefined }[] {
  const source = content.campaign?.source;
  if (!source) return [];
  const { roles, core, needs } = campaignOf(content);
  const at = (path: Path, id: string | null | undefined) => ({ place: placeAt(source, path), id: id ?? undefined });
  return [
    ...members(roles).map(([role, id]) => at(['roles', role], id)),
    ...members(core).map(([i, id]) => at(['core', i], id)),
    ...members(needs)
      .filter(([, { id }]) => id !== 'abroad')
      .flatMap(([i, { lines }]) => members(lines).map(([j, id]) => at(['needs', i, 'lines', j], id))),
  ];
}

function namedIn(content: Content, page: PageEntry): { place: Place; id: string; abroad: readonly string[] }[] {
  return sectionsHere(content, page).flatMap((section) =>
    usesOf(section, 'Line', 'id').map(({ line, text, value }) => ({
      place: textPlace(page.source.file, line, text),
      id: value,
      abroad: section.abroad,
    })),
  );
}
