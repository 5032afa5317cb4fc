import { assertFound } from '../../domain/found.ts';
import type { Line } from '../../domain/line/line.ts';
import type { Role } from '../../domain/roles.ts';
import type { ViewContext } from '../context.ts';

/** The service that plays a role in this deployment; `null` where nobody does. */
export function playerOf(role: Role, { campaign, facts }: ViewContext): Line | null {
  const id = campaign.roles[role];
  return id === null ? null : assertFound(facts.lines.get(id), `service "${id}"`);
}
