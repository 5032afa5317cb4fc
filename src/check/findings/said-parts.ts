import type { SaidPart } from '../../domain/materials/decides.ts';
import type { Words } from './words.ts';

/** What changed on a thing, as an author knows it. */
const CHANGED: Record<SaidPart, Words> = {
  numbers: { es: 'un número', en: 'a number' },
  words: { es: 'sus palabras', en: 'its words' },
  phrases: { es: 'las palabras del sitio que lleva', en: 'the words of the site on it' },
  record: { es: 'su ficha', en: 'its record' },
  hours: { es: 'cuándo atiende un servicio', en: 'when a service answers' },
  dates: { es: 'la fecha de sus números', en: 'the date of its numbers' },
  campaign: { es: 'la campaña', en: 'the campaign' },
};

/** What changed, in a list; `null` where nobody can tell. */
export function changedList(parts: readonly SaidPart[]): Words | null {
  const words = Object.entries(CHANGED).flatMap(([part, said]) => (parts.some((one) => one === part) ? [said] : []));
  if (words.length === 0) return null;
  return { es: words.map(({ es }) => es).join(', '), en: words.map(({ en }) => en).join(', ') };
}

/** Is what hangs still right, since only the date of its numbers is another one? */
export function isStillRight(parts: readonly SaidPart[]): boolean {
  return parts.length > 0 && parts.every((part) => part === 'dates');
}
