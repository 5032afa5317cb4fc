import type { HarmCode } from '../../domain/activities/guards/harms.ts';
import type { InBoth } from './words.ts';

/** What has no finding of its own, and stops. */
export type ToldHarm = Exclude<HarmCode, 'personal-contact' | 'land-line'> | 'covert-kind';

/** Why what was found may stand in no activity, and what may. */
export const HARMS: Record<ToldHarm, { why: InBoth; write: InBoth }> = {
  'covert-kind': {
    why: {
      es: 'anuncia un operativo o una inspección por venir. Eso avisa a quien explota y pone en peligro a quien está dentro. Quítalo, o espera a que haya pasado.',
      en: 'announces a raid or an inspection to come. That warns those who exploit and endangers those inside. Take it out, or wait until it has been.',
    },
    write: {
      es: 'Charla: qué es la trata y cómo pedir ayuda',
      en: 'Talk: what trafficking is and how to ask for help',
    },
  },
  'minor-named': {
    why: {
      es: 'dice el nombre y la edad de una persona menor de 18 años. Eso no se publica. Quita el nombre.',
      en: 'says the name and the age of somebody under 18. That is not published. Take the name out.',
    },
    write: { es: 'una estudiante de 14 años', en: 'a pupil of 14' },
  },
  'shelter-address': {
    why: {
      es: 'dice dónde vive gente protegida. Eso se guarda en secreto. Quítalo.',
      en: 'says where protected people live. That is kept secret. Take it out.',
    },
    write: { es: 'El lugar se dirá a quienes se inscriban', en: 'Those who sign up will be told the place' },
  },
  'stray-line': {
    why: {
      es: 'no está entre los servicios de `facts/services/`, y nadie lo puede comprobar. Bórralo, o escribe su ficha.',
      en: 'is not among the services of `facts/services/`, and nobody can check it. Delete it, or write its record.',
    },
    write: { es: 'Informes en la municipalidad', en: 'Ask at the town hall' },
  },
  disguised: {
    why: {
      es: 'está escrito con otros signos o en trozos. Así no lo lee todo el mundo, ni lo revisa nadie. Escríbelo con letras y números comunes.',
      en: 'is written with other signs or in pieces. Not everybody can read it so, and nobody can review it. Write it with common letters and figures.',
    },
    write: { es: 'taller de prevención', en: 'workshop on prevention' },
  },
  link: {
    why: {
      es: 'lleva a un sitio que no está en `allowedDomains`. Bórralo, o agrega el dominio si es de una institución.',
      en: 'leads to a site that is not under `allowedDomains`. Delete it, or add the domain if it is an institution’s.',
    },
    write: {
      es: 'Más información en la página de la institución',
      en: 'More on the page of the institution',
    },
  },
};
