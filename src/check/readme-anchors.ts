import type { Topic, Words } from './findings/words.ts';

/** The headings of `content/README.md` that say more, as GitHub and editors link to them. */
export const ANCHORS: Record<Topic, Words> = {
  activities: { es: 'actividades', en: 'activities' },
  country: { es: 'papeles-y-otro-país', en: 'roles-and-another-country' },
  dates: { es: 'fechas', en: 'dates' },
  easy: { es: 'lectura-fácil', en: 'easy-read' },
  fields: { es: 'qué-hay-aquí', en: 'what-is-here' },
  files: { es: 'qué-hay-aquí', en: 'what-is-here' },
  guards: { es: 'palabras-que-cuidan', en: 'words-that-guard' },
  languages: { es: 'qué-hay-aquí', en: 'what-is-here' },
  links: { es: 'textos', en: 'texts' },
  live: { es: 'reglas-que-no-se-rompen', en: 'rules-that-are-not-broken' },
  materials: { es: 'cosas-para-llevar', en: 'things-to-carry-away' },
  names: { es: 'qué-hay-aquí', en: 'what-is-here' },
  numbers: { es: 'servicios', en: 'services' },
  figures: { es: 'revisa-una-oferta-avisos-y-cifras', en: 'offer-check-adverts-and-figures' },
  quizzes: { es: 'sesiones-y-preguntas', en: 'lessons-and-quizzes' },
  results: { es: 'resultados', en: 'results' },
  reviews: { es: 'revisiones', en: 'reviews' },
  rules: { es: 'reglas-que-no-se-rompen', en: 'rules-that-are-not-broken' },
  sayings: { es: 'frases-para-recordar', en: 'sayings' },
  sections: { es: 'textos', en: 'texts' },
  sign: { es: 'el-signo', en: 'the-sign' },
  spelling: { es: 'quechua-y-aimara', en: 'quechua-and-aymara' },
  strings: { es: 'textos', en: 'texts' },
  words: { es: 'palabras', en: 'words' },
};
