import { HELD_SITUATIONS, type SituationId, WRITTEN_SITUATIONS } from '../../../codes/campaign.ts';
import { isDialledType } from '../../../domain/service/dialling.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';

/**
 * Whoever may be held finds the police first or second, and whom one can call before a form or a service without contact: a
 * signal may last for minutes only, and a form may be read days later.
 */
export function situationOrder(content: Content): Finding[] {
  const source = content.campaign?.source;
  const { needs, roles } = campaignOf(content);
  if (!source) return [];
  const police = [roles?.police, roles?.any].filter((id) => typeof id === 'string');
  const called = new Set(
    content.services.flatMap(({ id, value }) =>
      members(value?.channels).some(([, { type }]) => type !== undefined && isDialledType(type)) ? [id] : [],
    ),
  );
  return members(needs).flatMap(([i, { id, services }]) => {
    const order = members(services);
    if (!id || !isHeld(id) || order.length === 0) return [];
    const at = order.findIndex(([, service]) => police.includes(service));
    const isLate = police.length > 0 && (at === -1 || at > LATEST);
    const late = isLate
      ? [finding(placeAt(source, ['needs', i, 'services']), 'situation-police-late', id, police[0] ?? '')]
      : [];
    if (isWritten(id)) return late;
    const firstOther = order.findIndex(([, service]) => !called.has(service));
    const behind = order.filter(([, service], place) => firstOther !== -1 && place > firstOther && called.has(service));
    return [
      ...late,
      ...behind.map(([j, service]) =>
        finding(
          placeAt(source, ['needs', i, 'services', j]),
          'situation-call-late',
          id,
          service,
          order[firstOther]?.[1] ?? '',
        ),
      ),
    ];
  });
}

/** The place of the police in a list at the latest, counted from 0. */
const LATEST = 1;

function isHeld(id: SituationId): boolean {
  return HELD_SITUATIONS.some((one) => one === id);
}

function isWritten(id: SituationId): boolean {
  return WRITTEN_SITUATIONS.some((one) => one === id);
}
