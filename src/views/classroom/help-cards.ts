import type { Role } from '../../domain/roles.ts';
import type { ViewContext } from '../context.ts';
import { type LineCard, toLineCard, toLineCards } from '../line/card.ts';
import { playerOf } from '../line/inline.ts';

/** Whom to tell or call: who plays these roles, in their order, then services that only this country has, each once. */
export function toHelpCards(
  { roles, lines = [] }: { roles: readonly Role[]; lines?: readonly string[] | undefined },
  context: ViewContext,
  make = toLineCard,
): LineCard[] {
  const { facts, campaign } = context;
  const players = roles.flatMap((role) => playerOf(role, context) ?? []);
  const own = lines.flatMap((id) => facts.lines.get(id) ?? []);
  return toLineCards([...new Set([...players, ...own])], { country: campaign.country.code }, context, make);
}
