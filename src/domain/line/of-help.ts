import type { Campaign } from '../campaign.ts';
import { emergencyNumbers } from '../roles.ts';

/** The services that the way of help names: those whose numbers are on every page, then those of each need, each once. */
export function linesOfHelp(campaign: Pick<Campaign, 'emergency' | 'roles' | 'needs'>): string[] {
  const emergency = emergencyNumbers(campaign).map(({ line }) => line);
  return [...new Set([...emergency, ...campaign.needs.flatMap(({ lines }) => lines)])];
}
