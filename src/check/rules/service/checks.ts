import { addDays, daysBetween, type PlainDate } from '../../../domain/plain-date.ts';
import { isListed } from '../../../domain/service/coverage.ts';
import {
  type Check,
  CONFIRMATION_DAYS,
  freshnessOf,
  type Override,
  standsOver,
} from '../../../domain/service/freshness.ts';
import { neededServices } from '../../../domain/service/left-out.ts';
import type { Service } from '../../../domain/service/service.ts';
import type { Content, ServiceEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { example } from '../../findings/words.ts';
import { pageFindings } from '../../markup/links.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { allowedDomainsOf } from '../../read/records.ts';
import { members } from '../../source/loose.ts';
import { exampleAt, type Path, placeAt } from '../../source/yaml-source.ts';

/** Topics whose services are answered by people who are needed elsewhere in that minute. */
const CRISIS = ['emergency', 'trafficking', 'children', 'violence'];

/** A crisis line is not called for a check too often: somebody in danger may be waiting. */
export function calledTooOften({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    if (!value?.topic || !CRISIS.includes(value.topic)) return [];
    const calls = members(value.checks)
      .flatMap(([i, { on, method }]) => (on && method === 'called' ? { i, on } : []))
      .sort((a, b) => (a.on < b.on ? -1 : 1));
    return calls.flatMap(({ i, on }, position) => {
      const before = calls[position - 1];
      return before && daysBetween(before.on, on) < CONFIRMATION_DAYS.call
        ? finding(
            placeAt(source, ['checks', i, 'on']),
            'called-too-often',
            before.on,
            addDays(before.on, CONFIRMATION_DAYS.call),
          )
        : [];
    });
  });
}

/** An override ends after it begins and in time. */
export function overrides({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const { override } = value ?? {};
    if (!override) return [];
    const { on, until } = override;
    const path: Path = ['override', 'until'];
    if (on && until && until < on) return finding(placeAt(source, path), 'ends-before-starts', on);
    return on && until && daysBetween(on, until) > CONFIRMATION_DAYS.call
      ? finding(placeAt(source, path), 'override-too-long', addDays(on, CONFIRMATION_DAYS.call))
      : [];
  });
}

/** In a published site each core service has been confirmed lately, or an override stands. */
export function liveChecks(content: Content, today: PlainDate): Finding[] {
  const { stage, core } = campaignOf(content);
  if (stage !== 'live') return [];
  const ids = new Set(members(core).map(([, id]) => id));
  return content.services.flatMap(({ id, source, value }) => {
    if (!value || !ids.has(id)) return [];
    const record = { checks: wholeChecks(value), ...wholeOverride(value) };
    const number = freshnessOf(record, today);
    const stops = number.state === 'never' || number.state === 'lapsed';
    if (!stops || standsOver(record, today)) return [];
    const write = example(
      `checks:\n  - { on: "${today}", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }`,
    );
    return number.state === 'never'
      ? finding(placeAt(source, ['checks']), 'core-never-checked', write)
      : finding(placeAt(source, ['checks']), 'core-lapsed', number.checkedOn, write);
  });
}

/**
 * In a published site each service of the country that is shown has an official page. It stops where help could not do without the
 * service, whose number is never advised away, and goes without any other one.
 */
export function liveOfficialPages(content: Content): Finding[] {
  const { stage, country, emergency, roles, core, needs } = campaignOf(content);
  if (stage !== 'live' || !country?.code) return [];
  const missing = content.services.filter(
    ({ country: folder, value }) =>
      folder.toUpperCase() === country.code && isListed(value) && value?.plan?.isOn !== false && !value?.officialPage,
  );
  const onEveryPage = new Set(members(emergency).map(([, role]) => roles?.[role]));
  const needed = neededServices({
    core: members(core).map(([, id]) => id),
    roles: Object.fromEntries(members(roles)),
    needs: members(needs).map(([, { services }]) => ({ services: members(services).map(([, id]) => id) })),
  });
  return missing.map(({ id, source }) => {
    const found = finding(
      placeAt(source, ['officialPage']),
      onEveryPage.has(id) ? 'live-emergency-page' : needed.has(id) ? 'live-needed-page' : 'live-no-official-page',
      exampleAt(source, ['officialPage'], 'https://…'),
    );
    return needed.has(id) ? found : { ...found, isLeftOut: true };
  });
}

/** An official page is of a domain that the site may link to. */
export function officialPages(content: Content): Finding[] {
  const allowed = allowedDomainsOf(content);
  return content.services.flatMap(({ source, value }) => {
    const page = value?.officialPage;
    return page ? pageFindings(placeAt(source, ['officialPage']), page, allowed) : [];
  });
}

/** Checks of which day and scope are right; one whose role or method is wrong has a finding of its own. */
function wholeChecks(value: NonNullable<ServiceEntry['value']>): Check[] {
  // Freshness reads nothing but the day, the scope, and whether a second role has looked.
  return members(value.checks).flatMap(([, check]) => (check.on ? (check as Check) : []));
}

function wholeOverride({ override }: NonNullable<ServiceEntry['value']>): Pick<Service, 'override'> {
  // An override counts by its days; what else is missing has a finding of its own.
  return override?.on && override.until ? { override: override as Override } : {};
}
