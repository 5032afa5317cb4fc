import { about, asks, both, type Explanation, type Fix, type Lang } from './words.ts';

/** Who plays the roles that texts name, and what holds for one country only. */
export const ROLE_FINDINGS = about('country', {
  'role-in-emergency-bar': (role: string): Explanation => ({
    es: `Nadie cumple el papel ${role} (\`roles\` dice null), y su número saldría en cada página. Escribe ahí quién lo cumple, o quita el papel de esta lista.`,
    en: `Nobody plays the role ${role} (\`roles\` says null), and its number would be on every page. Write there who plays it, or take the role out of this list.`,
  }),
  'night-not-always': (role: string, id: string): Explanation => ({
    es: `De noche se manda aquí a quien no obtiene respuesta, y ninguna fuente dice que ${id}, que cumple el papel ${role}, conteste llamadas a toda hora. Escribe un papel cuyo servicio tenga \`hours: { status: always }\` y un número.`,
    en: `Whoever gets no answer at night is sent here, and no source says that ${id}, which plays the role ${role}, answers calls at every hour. Write a role whose service has \`hours: { status: always }\` and a number.`,
  }),
  'situation-police-late': (situation: string, police: string): Explanation => ({
    es: `Quien llega por «${situation}» puede estar retenido, y aquí la policía (${police}) no está entre los dos primeros servicios. Ponla primera o segunda.`,
    en: `Whoever comes by “${situation}” may be held by somebody, and here the police (${police}) is not among the first two services. Put it first or second.`,
  }),
  'situation-call-late': (situation: string, called: string, other: string): Explanation => ({
    es: `Quien llega por «${situation}» puede estar retenido: la señal puede durar minutos, y un formulario puede tardar días. A ${called} se le puede llamar y está después de ${other}, al que no. Pon primero los que se llaman.`,
    en: `Whoever comes by “${situation}” may be held by somebody: a signal may last for minutes, and a form may take days. One can call ${called}, and it stands after ${other}, which one cannot. Put first those that are called.`,
  }),
  'country-mark': asks({
    es: 'Una marca así no se reconoce, y la frase saldría en todos los países. Escribe los códigos de los países, en mayúsculas y con comas.',
    en: 'A mark like this is not known, and the sentence would show in every country. Write the codes of the countries, in capitals and with commas.',
  }),
  'unknown-role': (known: string, nearest: string | null): Explanation => ({
    es: `No hay un papel con ese nombre. Hay: ${known}.`,
    en: `There is no role of that name. There are: ${known}.`,
    nearest,
    ...(nearest ? { write: both(`<Service role="${nearest}" />`) } : {}),
  }),
  'service-plays-role': (id: string, role: string, write: Fix): Explanation => ({
    es: `El servicio ${id} cumple el papel ${role}. Un texto nombra el papel, para que sirva también donde lo cumple otro.`,
    en: `The service ${id} plays the role ${role}. A text names the role, so that it also serves where another one plays it.`,
    write,
  }),
  'role-not-cut': (): Explanation => ({
    es: 'Donde nadie cumple este papel, su frase no sale; aquí no hay una frase que se pueda quitar. Un papel va en una frase de un párrafo, de una lista o de una fila: no en un título, ni en las palabras de un enlace, ni en la cabecera de una tabla, ni en un punto con otros debajo.',
    en: 'Where nobody plays this role its sentence is left out; here there is no sentence to leave out. A role stands in a sentence of a paragraph, a list or a row: not in a heading, nor in the words of a link, nor in the head of a table, nor in an item with others below it.',
  }),
  'service-abroad': (id: string, theirs: string, own: string, write: Fix | undefined): Explanation => ({
    es: `El servicio ${id} es de ${theirs} y este sitio es de ${own}: quien lee aquí no puede llamarlo. Escribe uno de ${own}${write ? `, por su papel; si la sección habla de estar en ${theirs}, ponle \`abroad: [${theirs}]\` en pages/texts.yaml, y si vale solo para ${theirs}, \`for: [${theirs}]\`` : ''}.`,
    en: `The service ${id} is of ${theirs} and this site is of ${own}: who reads here cannot call it. Write one of ${own}${write ? `, by its role; where the section is about being in ${theirs}, give it \`abroad: [${theirs}]\` in pages/texts.yaml, and where it holds for ${theirs} only, \`for: [${theirs}]\`` : ''}.`,
    ...(write ? { write } : {}),
  }),
  'page-not-here': (country: string): Explanation => ({
    es: `Ninguna sección de esta página vale para ${country}, y saldría vacía. Escribe una para ${country}.`,
    en: `No section of this page holds for ${country}, and it would be empty. Write one for ${country}.`,
    write: both(`<Section id="…" harm="core">\n\n…\n\n</Section>`),
  }),
  'role-nobody': (count: number, files: readonly string[]): Explanation => ({
    es: `Nadie cumple este papel aquí. Las frases que lo nombran no salen: ${count}, en ${listed(files, 'es')}.`,
    en: `Nobody plays this role here. The sentences that name it are left out: ${count}, in ${listed(files, 'en')}.`,
  }),
  'role-taken-along': (roles: string): Explanation => ({
    es: `Esta frase no sale, porque nombra un papel que nadie cumple aquí; con ella se pierde también: ${roles}. Escribe dos frases.`,
    en: `This sentence is left out, since it names a role that nobody plays here; with it goes: ${roles}. Write two sentences.`,
  }),
  'role-closed': (id: string): Explanation => ({
    es: `El servicio ${id} cerró. Los textos ya muestran lo que se usa en su lugar; cuando otro cumpla este papel, escríbelo aquí.`,
    en: `The service ${id} has closed. The texts already show what is used instead; once another one plays this role, write it here.`,
  }),
  'home-words': (country: string, here: string, parts: readonly string[]): Explanation => ({
    es: `Este texto se escribió para ${country} y todavía lo nombra: quien lee en ${here} haría caso a una ley, una oficina o un papel de otro país. Cámbialo para ${here}. Dónde: ${listed(parts, 'es')}.`,
    en: `This text was written for ${country} and still names it: who reads in ${here} would go by a law, an office or a paper of another country. Change it for ${here}. Where: ${listed(parts, 'en')}.`,
  }),
  'home-left-out': (country: string, sections: readonly string[]): Explanation => ({
    es: `Aquí no salen las frases que citan una ley de ${country} o nombran algo suyo. Lee lo que queda y escribe lo de tu país. Secciones: ${listed(sections, 'es')}.`,
    en: `Sentences that cite a law of ${country} or name something of its own are not shown here. Read what is left, and write what holds in your country. Sections: ${listed(sections, 'en')}.`,
  }),
});

/** The first of a long list, and how many more there are. */
function listed(all: readonly string[], lang: Lang): string {
  const more = all.length - MOST_LISTED;
  const rest = lang === 'es' ? `y ${more} más` : `and ${more} more`;
  return [...all.slice(0, MOST_LISTED), ...(more > 0 ? [rest] : [])].join('; ');
}

const MOST_LISTED = 12;
