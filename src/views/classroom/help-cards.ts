import type { Role } from '../../codes/roles.ts';
import type { ViewContext } from '../context.ts';
import { type ServiceCard, toServiceCards } from '../service/card.ts';
import { playerOf } from '../service/inline.ts';

/** Whom to tell or call: who plays these roles, in their order, then the services that only this country has; each once. */
export function toHelpCards(
  { roles, services = [] }: { roles: readonly Role[]; services?: readonly string[] | undefined },
  context: ViewContext,
): ServiceCard[] {
  const { facts, campaign } = context;
  const players = roles.flatMap((role) => playerOf(role, context) ?? []);
  const own = services.flatMap((id) => facts.services.get(id) ?? []);
  return toServiceCards([...new Set([...players, ...own])], { country: campaign.country.code }, context);
}
