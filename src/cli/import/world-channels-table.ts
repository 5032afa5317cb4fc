/**
 * Numbers that the sources themselves call outdated, announced only, or incomplete. By the id of the research and the
 * digits of the number.
 */
const OUTDATED: Record<string, string[]> = {
  // The old number was to be kept for a year from June 2023.
  'de-hilfetelefon': ['08000116016'],
  // Announced for 2021; nothing says that it was opened.
  'kg-111': ['117'],
  // Printed without an area code, so nobody can dial it from elsewhere.
  'az-152': ['5622112'],
};

/** Is this number of an entry one that is not to be shown? */
export function isOutdated(id: string, number: string): boolean {
  return OUTDATED[id]?.includes(number.replace(/\D/g, '')) ?? false;
}

/** Lines of the State that include its emergency number, by their own name. */
export function isOwnEmergency(id: string): boolean {
  return id === 'bd-999-109';
}
