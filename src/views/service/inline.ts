import type { Role } from '../../codes/roles.ts';
import { assertFound } from '../../domain/found.ts';
import { alternativesOf } from '../../domain/service/alternatives.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import type { Channel, Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toDial } from './dial.ts';
import { toShortNight } from './night.ts';
import { isClosed } from './notice.ts';

/**
 * A service named inside a text: its first number, or its name and page where it has none to call. Beside a number that may not be
 * answered stands one that is. A service that the site goes without is only named.
 *
 * @param named by its role, or by its id where only this country has it
 * @throws where there is no such service; sentences of a role that nobody plays have been left out before
 */
export function toInlineService(named: { role?: Role | undefined; id?: string | undefined }, context: ViewContext) {
  const { role, id = '' } = named;
  const leftOut = role ? undefined : context.facts.leftOut.find((one) => one.id === id);
  if (leftOut) return { dial: null, href: null, name: nameIn(leftOut, context), outage: null, night: null };
  const record = assertFound(
    role ? playerOf(role, context) : context.facts.services.get(id),
    `service that plays "${role ?? id}"`,
  );
  const { dial, href, name } = toInlinePart(record, context);
  const own = context.campaign.country.code;
  if (!isClosed(record, null, context))
    return { dial, href, name, outage: null, night: dial && toShortNight(record, { country: own }, context) };
  const other = alternativesOf(record, context, { region: null })[0];
  const instead = other && toInlinePart(other, context);
  return {
    dial: dial && { ...dial, href: null },
    href,
    name,
    outage: instead
      ? { text: context.t('outage.inline', { name: instead.name.text }), dial: instead.dial, href: instead.href }
      : null,
    night: null,
  };
}

function toInlinePart(record: Service, context: ViewContext) {
  const channel = record.channels.find(isDialled);
  return {
    dial: channel ? toDial(channel, context.campaign.country.code, context) : null,
    href: context.address('service', { service: record.id }),
    name: nameIn(record, context),
  };
}

function nameIn(record: Service, { name }: ViewContext): Text {
  return name(record.shortName ?? record.name);
}

/** The number of the first of some roles that has one to call now; `null` where none has. */
export function calledChannel(roles: readonly Role[], context: ViewContext): Channel | null {
  const { campaign, facts } = context;
  const [channel] = roles.flatMap((role) => {
    const record = facts.services.get(campaign.roles[role] ?? '');
    return record && !isClosed(record, null, context) ? record.channels.filter(isDialled) : [];
  });
  return channel ?? null;
}

/** The service that plays a role in this deployment; `null` where nobody does. */
export function playerOf(role: Role, { campaign, facts }: ViewContext): Service | null {
  const id = campaign.roles[role];
  return id === null ? null : assertFound(facts.services.get(id), `service "${id}"`);
}
