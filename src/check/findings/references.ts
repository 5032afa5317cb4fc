import { about, asks, both, type Explanation, type Fix } from './words.ts';

/** Names that point to something elsewhere. */
export const REFERENCE_FINDINGS = about('names', {
  'unknown-id': (
    collection: keyof typeof COLLECTIONS,
    nearest: string | null,
    write: Fix | undefined,
  ): Explanation => ({
    es: `No existe ${COLLECTIONS[collection].es} con ese nombre en ${COLLECTIONS[collection].where}. Añade una ficha allí o corrige el nombre.`,
    en: `There is no ${COLLECTIONS[collection].en} of that name in ${COLLECTIONS[collection].where}. Add a record there or correct the name.`,
    nearest,
    ...(write ? { write } : {}),
  }),
  'unknown-signer': (team: string, nearest: string | null, write: Fix | undefined): Explanation => ({
    es: `Firma un cargo o un código que \`team\` de campaign.yaml no tiene (${team}, o uno de estos con un número: revision-2). Nunca va el nombre de una persona. Corrígelo, o si es de alguien nuevo, añade su cargo allí.`,
    en: `It is signed by a role or a code that \`team\` in campaign.yaml does not have (${team}, or one of these with a number: revision-2). The name of a person never stands here. Correct it or, where somebody is new, add their role there.`,
    nearest,
    ...(write ? { write } : {}),
    more: 'reviews',
  }),
  'source-unused': (): Explanation => ({
    es: 'Esa fuente está en facts/unused-sources.yaml, donde está lo que nada cita. Para citarla, pasa su ficha a facts/sources.yaml.',
    en: 'That source is in facts/unused-sources.yaml, which holds what nothing cites. To cite it, move its record to facts/sources.yaml.',
  }),
  'source-not-cited': (): Explanation => ({
    es: 'Nada en el sitio cita esta fuente. Cítala donde sostiene algo, o pasa su ficha a facts/unused-sources.yaml, que no se publica.',
    en: 'Nothing on the site cites this source. Cite it where something rests on it, or move its record to facts/unused-sources.yaml, which is not published.',
  }),
  'law-names': (): Explanation => ({
    es: 'Una ley, un decreto o un tratado (`kind: law`) lleva `names`, como lo nombran los textos, y ninguna otra fuente lo lleva.',
    en: 'A law, a decree or a treaty (`kind: law`) has `names`, as texts name it, and no other source has it.',
    write: both('names: ["Ley 28950"]'),
    more: 'sections',
  }),
  'law-not-cited': (name: string, id: string): Explanation => ({
    es: `Esta sección nombra «${name}» y no la cita, aunque está en facts/sources.yaml. Quien lee debe poder ir a la norma misma, no solo a una nota sobre ella.`,
    en: `This section names “${name}” and does not cite it, though it is in facts/sources.yaml. A reader must be able to go to the rule itself, not only to a report about it.`,
    write: both(`<Cite id="${id}" />`),
    more: 'sections',
  }),
  'not-listed': (id: string, listing: string): Explanation => ({
    es: `El servicio ${id} no se muestra con su contacto (\`listing: ${listing}\`), y aquí hace falta uno que sí (\`listing: listed\`).`,
    en: `The service ${id} is not shown with its contact (\`listing: ${listing}\`), and one that is (\`listing: listed\`) is needed here.`,
    more: 'numbers',
  }),
  'not-dialled': (id: string): Explanation => ({
    es: `El servicio ${id} no tiene un número de teléfono que se marque en este país, y esta franja solo lleva números.`,
    en: `The service ${id} has no telephone number to dial in this country, and this bar holds only numbers.`,
    more: 'numbers',
  }),
  'duplicate-value': (earlier: string): Explanation => ({
    es: `El mismo valor está en \`${earlier}\`, y no puede estar dos veces. Quita o cambia uno.`,
    en: `The same value stands in \`${earlier}\`, and it cannot stand twice. Remove or change one.`,
  }),
  'duplicate-file-name': (other: string): Explanation => ({
    es: `El mismo nombre de archivo está en ${other}, y por él se distinguen. Cambia uno, por ejemplo poniendo delante el país o el año.`,
    en: `The same file name stands in ${other}, and they are told apart by it. Rename one, for example with the country or the year in front.`,
  }),
  'group-unknown': (name: string, nearest: string | null): Explanation => ({
    es: `La frase nombra el grupo <${name}>, que no está en \`groups\`: no encontraría a nadie.`,
    en: `The phrase names the group <${name}>, which is not in \`groups\`: it would find nobody.`,
    nearest,
    more: 'fields',
  }),
  giveaway: (word: string): Explanation => ({
    es: `Lo puede ver quien mire la pantalla o el historial de quien pide ayuda, y contiene «${word}», una de las palabras delatoras de campaign.yaml. Usa una palabra neutral.`,
    en: `Somebody who looks at the screen or the history of a person seeking help can see it, and it holds “${word}”, one of the give-away words of campaign.yaml. Use a neutral word.`,
    more: 'rules',
  }),
  'link-not-allowed': (domain: string): Explanation => ({
    es: `El sitio solo lleva a páginas y correos de dominios de \`allowedDomains\` en facts/sources.yaml, y ${domain} no está. Quítalo, o añade el dominio si es de una institución.`,
    en: `The site leads only to pages and mailboxes of domains under \`allowedDomains\` in facts/sources.yaml, and ${domain} is not there. Take it out, or add the domain if it is an institution’s.`,
    more: 'links',
  }),
  'link-onward': (onward: string, write: Fix): Explanation => ({
    es: `Esta dirección manda a quien la abre a otra, escrita dentro de ella (\`${onward}\`): con el nombre de una institución se llega a cualquier parte. Escribe la dirección final, si es de un dominio permitido, o quita el enlace.`,
    en: `This address sends whoever opens it on to another one, written in it (\`${onward}\`): with the name of an institution it leads anywhere. Write the last address, if it is of an allowed domain, or take the link out.`,
    write,
    more: 'links',
  }),
  'link-number': (): Explanation => ({
    es: 'Un número se enlaza desde la ficha de su servicio, para que se corrija en un solo lugar.',
    en: 'A number is linked from the record of its service, so that it is corrected in one place.',
    write: both('<Service role="…" />'),
    more: 'numbers',
  }),
  'unknown-page-link': (known: string, nearest: string | null): Explanation => ({
    es: `El sitio no tiene una página con ese nombre. Las páginas son ${known}.`,
    en: `The site has no page of that name. The pages are ${known}.`,
    nearest,
    ...(nearest ? { write: both(`<PageLink to="${nearest}" />`) } : {}),
    more: 'links',
  }),
});

const COLLECTIONS = {
  drawings: { es: 'un dibujo', en: 'drawing', where: 'drawings' },
  materials: { es: 'una cosa para llevar', en: 'thing to carry away', where: 'materials' },
  messages: { es: 'un mensaje', en: 'message', where: 'pages/<locale>/messages' },
  protocols: { es: 'un protocolo', en: 'protocol', where: 'protocols' },
  quizzes: { es: 'un cuestionario', en: 'quiz', where: 'quizzes' },
  services: { es: 'un servicio', en: 'service', where: 'facts/services' },
  organisations: { es: 'una institución', en: 'organisation', where: 'facts/organisations.yaml' },
  sources: { es: 'una fuente', en: 'source', where: 'facts/sources.yaml' },
  regions: { es: 'una región', en: 'region', where: 'facts/regions.yaml' },
  crossings: { es: 'un paso de frontera', en: 'border crossing', where: 'facts/borders.yaml' },
  shapes: { es: 'una figura', en: 'shape', where: 'facts/map.json' },
};

/** Addresses that have moved. */
export const REDIRECT_FINDINGS = about('files', {
  'redirect-form': asks({
    es: 'Aquí va la dirección de una página de este sitio, como la muestra el navegador: empieza y acaba con una barra, y entre barras lleva minúsculas sin acento, cifras y guiones. No lleva otro sitio, ni .., //, barras invertidas, %, ? ni #.',
    en: 'Here stands the address of a page of this site, as the browser shows it: it begins and ends with a slash, and between slashes it has small letters without accents, digits and hyphens. It holds no other site, nor .., //, backslashes, %, ? or #.',
  }),
  'redirect-from-page': (): Explanation => ({
    es: 'En esa dirección hay una página, y dejaría de verse: quien busca ayuda llegaría a otra parte. A la izquierda va una dirección que ya no existe. Quita la línea, o quita antes la página.',
    en: 'A page stands at that address, and it would be seen no more: whoever seeks help would get elsewhere. On the left stands an address that is there no longer. Take the line out, or take the page away first.',
  }),
  'redirect-to-nothing': (): Explanation => ({
    es: 'En esa dirección no hay ninguna página. A la derecha va una que existe: ábrela en el navegador y copia su dirección.',
    en: 'No page stands at that address. On the right stands one that there is: open it in the browser and copy its address.',
  }),
  'address-vanished': asks({
    es: 'Esta dirección se publicó, y ya no hay nada en ella: quien la guardó o la tiene en un papel no llega a ninguna parte. Añade a redirects.yaml una línea que diga qué página responde ahora.',
    en: 'This address has been published, and nothing is there any more: whoever kept it, or has it on paper, gets nowhere. Add a line to redirects.yaml that says which page answers now.',
  }),
  'redirect-loop': (): Explanation => ({
    es: 'Esta dirección vuelve a sí misma y nunca llega a una página. Escribe a la derecha la página a la que debe llegar.',
    en: 'This address comes back to itself and never reaches a page. Write on the right the page that it should reach.',
  }),
});
