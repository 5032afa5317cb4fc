import { both, example, type Fix } from '../findings/words.ts';
import type { NeededFile } from './yaml.ts';

/** The files that every deployment has, with what to write first where one is missing. */
export const NEEDED = {
  regions: {
    purpose: {
      es: 'Lleva las regiones del país; si no se usan, una lista vacía.',
      en: 'It holds the regions of the country; an empty list if they are not used.',
    },
    start: both('[]'),
  },
  organisations: {
    purpose: {
      es: 'Lleva las instituciones que atienden los servicios.',
      en: 'It holds the organisations that run the services.',
    },
    start: both('{}'),
  },
  days: {
    purpose: { es: 'Lleva los días que se conmemoran.', en: 'It holds the observance days.' },
    start: both('{}'),
  },
  sources: {
    purpose: {
      es: 'Lleva las fuentes de cada dato y los dominios a los que se puede enlazar.',
      en: 'It holds the source of each fact and the domains that may be linked to.',
    },
    start: both('allowedDomains: []\nsources: {}'),
  },
  strings: {
    purpose: {
      es: 'Lleva las palabras del sitio en la lengua de origen.',
      en: 'It holds the words of the site in the source language.',
    },
    start: both('state: original\nreviewed: []\nsafety: {}\ncore: {}\nother: {}'),
  },
} satisfies Record<string, NeededFile>;

/** How a page file begins. */
export const PAGE_START: Fix = example(
  '---\ntitle: Las señales\ndescription: Qué mirar antes de aceptar un trabajo.\nzone: campaign\nsections: {}\n---',
);

/** How the file of a message begins. */
export const MESSAGE_START: Fix = example(`---
title: Antes de aceptar
description: Qué mirar antes de aceptar un trabajo.
zone: campaign
group: offer
evidence:
  audience: Quien recibe una oferta de trabajo.
  action: Pregunta quién contrata antes de decir que sí.
  basis: [nombre-de-la-fuente]
  preTested: null
sections: {}
---`);

/** How the file of an activity begins. */
export const ACTIVITY_START: Fix = example(`---
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
---`);

/** How a file for translators begins. */
export const TRANSLATOR_START: Fix = example('---\nregister: qam\nterms: []\nreviewedOn: null\n---');
