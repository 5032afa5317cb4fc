import type { Explanation, Fix, Words } from './words.ts';

/** Signs in a text that are read as code: they would stop the build without a word about where, or vanish. */
export const TAG_FINDINGS = {
  'component-name': (name: string, write: Fix): Explanation => ({
    why: {
      es: `El componente se escribe \`${name}\`, con esas mayúsculas; de otro modo no se muestra.`,
      en: `The component is written \`${name}\`, with those capitals; otherwise it is not shown.`,
    },
    write,
    more: 'sections',
  }),
  'unknown-component': (): Explanation => ({
    why: {
      es: 'No hay un componente con ese nombre y el sitio no se construiría. Los que hay son Section, Line (un servicio), Cite (una fuente) y PageLink (otra página).',
      en: 'There is no component of that name and the site would not build. There are Section, Line (a service), Cite (a source) and PageLink (another page).',
    },
    more: 'sections',
  }),
  'curly-quotes': (write: Fix): Explanation => ({
    why: {
      es: 'Dentro de un componente las comillas son rectas ("); con las curvas el sitio no se construye.',
      en: 'Inside a component the quotes are straight ("); with curly ones the site does not build.',
    },
    write,
    more: 'sections',
  }),
  'component-not-closed': (write: Fix): Explanation => ({
    why: {
      es: 'El componente no se cierra, y el sitio no se construiría.',
      en: 'The component is not closed, and the site would not build.',
    },
    write,
    more: 'sections',
  }),
  'component-form': (write: Fix): Explanation => ({
    why: {
      es: 'El componente no está bien escrito: lleva su nombre, un dato entre comillas rectas y el cierre.',
      en: 'The component is not well written: it has its name, one fact in straight quotes, and its end.',
    },
    write,
    more: 'sections',
  }),
  'html-tag': (): Explanation => ({
    why: {
      es: 'Lo que empieza con < se lee como código: detiene la construcción o desaparece. Quítalo. Para resaltar, escribe **así**; para enlazar, [texto](https://dirección).',
      en: 'What begins with < is read as code: it stops the build or vanishes. Take it out. To stress, write **so**; to link, [text](https://address).',
    },
    more: 'sections',
  }),
  'bare-angle': (write: Words): Explanation => ({
    why: {
      es: 'El signo < se lee como el principio de un código y detiene la construcción. Dilo con palabras.',
      en: 'The sign < is read as the beginning of code and stops the build. Say it in words.',
    },
    write,
    more: 'sections',
  }),
  braces: (write: Words): Explanation => ({
    why: {
      es: 'Las llaves { } se leen como código: detienen la construcción o desaparecen. Usa paréntesis.',
      en: 'Braces { } are read as code: they stop the build or vanish. Use parentheses.',
    },
    write,
    more: 'sections',
  }),
};
