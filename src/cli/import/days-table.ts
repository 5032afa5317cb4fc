import type { DayFile } from '../../schemas/facts.ts';

/**
 * Observance days that the facts support, and no others. Ids are neutral, since a day may have an address. The year of a
 * law is not the year of the first observance: where no fact says since when, it is null.
 */
const DAYS: Record<string, DayFile> = {
  'world-day': {
    name: {
      es: 'Día Mundial contra la Trata de Personas',
      en: 'World Day against Trafficking in Persons',
      pt: 'Dia Mundial contra o Tráfico de Pessoas',
    },
    monthDay: '07-30',
    scope: 'world',
    country: null,
    since: '2014',
    sources: ['f-c01', 'f-c02'],
  },
  'peru-national-day': {
    name: {
      es: 'Día Nacional contra la Trata de Personas',
      en: 'National Day against Trafficking in Persons (Peru)',
      pt: 'Dia Nacional contra o Tráfico de Pessoas (Peru)',
    },
    monthDay: '09-23',
    scope: 'country',
    country: 'PE',
    since: null,
    sources: ['f-a28'],
  },
  'international-day-september': {
    name: {
      es: 'Día Internacional contra la Explotación Sexual y la Trata de Personas',
      en: 'International Day against Sexual Exploitation and Trafficking in Persons',
      pt: 'Dia Internacional contra a Exploração Sexual e o Tráfico de Pessoas',
    },
    monthDay: '09-23',
    scope: 'world',
    country: null,
    since: '1999',
    sources: ['f-a29'],
  },
};

/** `days.yaml`. */
export function toDays(): Record<string, DayFile> {
  return DAYS;
}
