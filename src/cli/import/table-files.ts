import type { Words } from '../../check/sentences/words.ts';
import type { Tables } from './table-schemas.ts';

interface TableFile {
  /** What the table is for: read where its file is missing. */
  purpose: Words;
  /** What to write in it first. */
  start: string;
}

/** What an author reads about a table that is not there. */
export const TABLE_FILES: Record<keyof Tables, TableFile> = {
  allowedDomains: {
    purpose: {
      es: 'Lleva los dominios que siempre se pueden enlazar.',
      en: 'It holds domains that may always be linked to.',
    },
    start: 'standing: []\nmailServices: []',
  },
  callFacts: {
    purpose: {
      es: 'Dice qué significan para una llamada las palabras de la investigación.',
      en: 'It says what words of the research mean for a call.',
    },
    start: 'notes: []\ncosts: []\nservices: {}',
  },
  countryAudiences: {
    purpose: { es: 'Lleva palabras para el público de un servicio.', en: 'It holds words for whom a service is for.' },
    start: '{}',
  },
  countryListing: {
    purpose: { es: 'Dice por qué un servicio no muestra contacto.', en: 'It says why a service shows no contact.' },
    start: 'families: {}\nleftOut: []\nservices: {}',
  },
  countryNames: {
    purpose: { es: 'Lleva los nombres de los servicios del país.', en: "It holds names of the country's services." },
    start: 'lang: en\nofficial: {}\nshort: {}\nshortened: []',
  },
  countryOperators: {
    purpose: { es: 'Dice quién atiende cada servicio.', en: 'It says who runs each service.' },
    start: 'operators: {}\nservices: {}',
  },
  countryPlaces: {
    purpose: { es: 'Lleva pasos de frontera y lugares.', en: 'It holds border crossings and places.' },
    start: 'borders: {}\nplaces: {}',
  },
  countrySources: {
    purpose: { es: 'Lleva quién publicó las fuentes del país.', en: "It holds publishers of the country's sources." },
    start: 'hosts: []\npublishers: {}',
  },
  countryTopics: {
    purpose: { es: 'Dice de qué trata cada servicio.', en: 'It says what each service is about.' },
    start: 'families: {}\nservices: {}\nlastResort: []',
  },
  days: {
    purpose: { es: 'Lleva los días que se conmemoran.', en: 'It holds the observance days.' },
    start: 'days: {}\nsources: {}',
  },
  factSources: {
    purpose: { es: 'Dice qué clase de fuente es cada dominio.', en: 'It says what kind of source a domain is.' },
    start: 'founding: {id: ministry, publisher: The Ministry, kind: official}\nhosts: {}\npublishers: {}',
  },
  hours: {
    purpose: { es: 'Lleva cada texto de horario, ya leído.', en: 'It holds each hours text, as somebody has read it.' },
    start: 'always: []\nprinted: []\nconflict: []\nunknown: []',
  },
  ids: {
    purpose: { es: 'Lleva las palabras que un código no lleva.', en: 'It holds words that no id may hold.' },
    start: 'giveAwayStems: [traffick]\nrenamed: {}',
  },
  languages: {
    purpose: { es: 'Lleva las lenguas escritas con su nombre.', en: 'It holds languages that are named, not coded.' },
    start: 'named: {}\ninterpreted: []',
  },
  organisations: {
    purpose: { es: 'Lleva las instituciones del país.', en: "It holds the country's organisations." },
    start: 'lang: en\norganisations: []',
  },
  regions: {
    purpose: { es: 'Lleva las regiones del país.', en: "It holds the country's regions." },
    start: 'lang: en\nregions: []',
  },
  worldChannels: {
    purpose: {
      es: 'Lleva números ajenos o vencidos de otros países.',
      en: "It holds other countries' outdated numbers.",
    },
    start: 'outdated: {}\nownEmergency: []\npoliceNames: []',
  },
  worldNames: {
    purpose: { es: 'Lleva nombres de servicios de otros países.', en: "It holds names of other countries' services." },
    start: 'localLang: {}\nenglish: {}',
  },
  worldOperators: {
    purpose: { es: 'Dice quién atiende los de otros países.', en: "It says who runs other countries' services." },
    start: 'words: {}\nkinds: {}\nnames: {}\nlangs: {}\nnoName: []',
  },
  worldSources: {
    purpose: { es: 'Lleva las fuentes de otros países.', en: "It holds publishers of other countries' sources." },
    start: 'publishers: []\nkinds: []',
  },
};

/** The name of a table's file. */
export function fileOf(table: keyof Tables): string {
  return `${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
}
