/** What an author reads where a file is missing that a deployment cannot do without. */
export interface NeededFile {
  purpose: { es: string; en: string };
  /** What to write first. */
  start: string;
  /** Does the start only show the form? */
  isExample?: boolean;
}

/** The files that every deployment has; its words in the source language only. */
export const NEEDED = {
  campaign: {
    purpose: {
      es: 'Dice quién publica el sitio, en qué país, en qué lenguas y con qué números.',
      en: 'It says who publishes the site, in which country, in which languages and with which numbers.',
    },
    start: 'year: 2027\nday: "07-30"\n…',
    isExample: true,
  },
  regions: {
    purpose: {
      es: 'Lleva las regiones del país; si no se usan, una lista vacía.',
      en: 'It holds the regions of the country; an empty list if they are not used.',
    },
    start: '[]',
  },
  organisations: {
    purpose: {
      es: 'Lleva las instituciones que atienden los servicios.',
      en: 'It holds the organisations that run the services.',
    },
    start: '{}',
  },
  days: { purpose: { es: 'Lleva los días que se conmemoran.', en: 'It holds the observance days.' }, start: '{}' },
  sources: {
    purpose: {
      es: 'Lleva las fuentes de cada dato y los dominios a los que se puede enlazar.',
      en: 'It holds the source of each fact and the domains that may be linked to.',
    },
    start: 'allowedDomains: []\nsources: {}',
  },
  texts: {
    purpose: {
      es: 'Dice de cada texto lo que vale en todas las lenguas: a quién le habla y para qué países valen sus secciones.',
      en: 'It says of each text what holds in all languages: whom it speaks to and for which countries its sections hold.',
    },
    start: 'pages: {}\nmessages: {}',
  },
  strings: {
    purpose: {
      es: 'Lleva las palabras del sitio en la lengua de origen.',
      en: 'It holds the words of the site in the source language.',
    },
    start: 'state: original\nwrittenBy: editor\nreviewed: {}\nsafety: {}\ncore: {}\nother: {}',
  },
} satisfies Record<string, NeededFile>;

/** How a page file begins. */
export const PAGE_OPENING =
  '---\ntitle: Las señales\ndescription: Qué mirar antes de aceptar un trabajo.\nwrittenBy: editor\nsections: {}\n---';

/** How the file of a message begins. */
export const MESSAGE_OPENING = `---
title: Antes de aceptar
description: Qué mirar antes de aceptar un trabajo.
evidence:
  action: Pregunta quién contrata antes de decir que sí.
  basis: [nombre-de-la-fuente]
  preTested: null
writtenBy: editor
sections: {}
---`;

/** How the file of an activity begins. */
export const ACTIVITY_OPENING = `---
title: Feria informativa en la plaza
lang: es
organisers: []
organiserNames: []
sectors: [education]
kind: fair
status: announced
when: { starts: "2027-07-30", from: "15:00", to: "17:00" }
place: { venue: Plaza de Armas, town: Puno, region: PE-PUN }
mode: onsite
audiences: [families]
cost: free
accessibility: { stepFree: unknown, signLanguage: unknown, captions: unknown }
sequence: 0
updatedOn: "2027-06-01"
confirmed: null
sources: []
confidence: medium
---`;

/** How a file for translators begins. */
export const TRANSLATOR_OPENING = '---\nregister: qam\nterms: []\nreviewedOn: null\n---';
