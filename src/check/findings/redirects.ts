import type { Explanation, Fix } from './words.ts';

/** Addresses that have moved. */
export const REDIRECT_FINDINGS = {
  'redirect-form': (write: Fix): Explanation => ({
    why: {
      es: 'Aquí va la dirección de una página de este sitio, como la muestra el navegador: empieza y acaba con una barra, y entre barras lleva minúsculas sin acento, cifras y guiones. No lleva otro sitio, ni .., //, barras invertidas, %, ? ni #.',
      en: 'Here stands the address of a page of this site, as the browser shows it: it begins and ends with a slash, and between slashes it has small letters without accents, digits and hyphens. It holds no other site, nor .., //, backslashes, %, ? or #.',
    },
    write,
    more: 'files',
  }),
  'redirect-from-page': (): Explanation => ({
    why: {
      es: 'En esa dirección hay una página, y dejaría de verse: quien busca ayuda llegaría a otra parte. A la izquierda va una dirección que ya no existe. Quita la línea, o quita antes la página.',
      en: 'A page stands at that address, and it would be seen no more: whoever seeks help would get elsewhere. On the left stands an address that is there no longer. Take the line out, or take the page away first.',
    },
    more: 'files',
  }),
  'redirect-to-nothing': (): Explanation => ({
    why: {
      es: 'En esa dirección no hay ninguna página. A la derecha va una que existe: ábrela en el navegador y copia su dirección.',
      en: 'No page stands at that address. On the right stands one that there is: open it in the browser and copy its address.',
    },
    more: 'files',
  }),
  'redirect-loop': (): Explanation => ({
    why: {
      es: 'Esta dirección vuelve a sí misma y nunca llega a una página. Escribe a la derecha la página a la que debe llegar.',
      en: 'This address comes back to itself and never reaches a page. Write on the right the page that it should reach.',
    },
    more: 'files',
  }),
};
