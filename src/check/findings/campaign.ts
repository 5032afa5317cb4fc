import { about, asks, both, type Explanation, type Fix, type Lang } from './words.ts';

/** `campaign.yaml`, and what a published site demands. */
export const CAMPAIGN_FINDINGS = about('languages', {
  'unknown-locale': (nearest: string | null, known: string, write: Fix | undefined): Explanation => ({
    es: `Esa lengua no está en \`languages\` de campaign.yaml (${known}), así que nadie la leería. Corrígela, o añádela allí.`,
    en: `That language is not under \`languages\` in campaign.yaml (${known}), so nobody would read it. Correct it, or add it there.`,
    nearest,
    ...(write ? { write } : {}),
  }),
  'fallback-loop': (): Explanation => ({
    es: 'La cadena vuelve a una lengua por la que ya pasó. Cada una sale una sola vez, y nunca la propia.',
    en: 'The chain comes back to a language it has been through. Each appears once, and never its own.',
  }),
  'fallback-end': (source: string, chain: string): Explanation => ({
    es: `La lengua de origen (${source}) es la única completa, así que toda cadena termina en ella.`,
    en: `The source language (${source}) is the only complete one, so every chain ends with it.`,
    write: both(`fallback: [${chain}]`),
  }),
  'live-needs': (): Explanation => ({
    es: 'Un sitio publicado (`stage: live`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja `stage: preview`.',
    en: 'A published site (`stage: live`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep `stage: preview`.',
    more: 'live',
  }),
  'contact-webmail': (domain: string): Explanation => ({
    es: `«${domain}» da correos a personas, y cualquiera puede abrir uno parecido. El contacto público es un correo en el dominio de la institución que publica.`,
    en: `“${domain}” gives e-mail to persons, and anybody can open one that looks alike. The public contact is an address at the domain of the institution that publishes.`,
    more: 'live',
  }),
  'live-publisher-kind': asks({
    es: 'Un sitio publicado (`stage: live`) que nombra a quien lo publica dice si es una entidad del Estado. Escribe true si lo es, o false.',
    en: 'A published site (`stage: live`) that names its publisher says whether that is a public body. Write true if it is, or false.',
    more: 'live',
  }),
  // None of these says what to write: a text is reviewed by somebody who reads it, and the command notes that.
  'live-safety-original': (name: string, command: string): Explanation => ({
    es: `En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad, y «${name}» no. Que lo lea otro cargo que el que lo escribió y lo anote: \`${command}\``,
    en: `In a published site (\`stage: live\`) a second person has read every safety text, and nobody has read “${name}”. Have another role than the one that wrote it read it and note that: \`${command}\``,
    more: 'reviews',
  }),
  'marked-wrong': (name: string, by: string, on: string, remark: string): Explanation => ({
    es: `${by} leyó «${name}» el ${on} y lo marcó «mal»: ${remark} Corrige el texto: la marca vale solo para lo que se leyó. Si te parece que está bien, que lo diga quien lo marcó.`,
    en: `${by} read “${name}” on ${on} and marked it “wrong”: ${remark} Mend the text: the mark counts only for what was read. If you think that it is right, let the one who marked it say so.`,
    more: 'reviews',
  }),
  'live-review-of-another-text': (name: string, by: string, on: string, command: string): Explanation => ({
    es: `El texto «${name}» ya no es el que revisó ${by} el ${on}: cambió después. Un sitio publicado (\`stage: live\`) no muestra lo que nadie revisó. Deshaz el cambio, o que lo lea otra vez otro cargo que el que lo escribió y lo anote: \`${command}\``,
    en: `The text “${name}” is no longer the one that ${by} reviewed on ${on}: it was changed since. A published site (\`stage: live\`) shows nothing that nobody has reviewed. Undo the change, or have another role than the one that wrote it read it again and note that: \`${command}\``,
    more: 'reviews',
  }),
  'live-page-unread': (names: string, command: string): Explanation => ({
    es: `En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada página entera, también lo que no es \`safety\`: así nada pasa en otra clase. Falta: ${names}. Que lo lea otro cargo que el que lo escribió y lo anote: \`${command}\``,
    en: `In a published site (\`stage: live\`) a second person has read each page as a whole, also what is not \`safety\`: so nothing gets by in another class. Still to be read: ${names}. Have another role than the one that wrote it read it and note that: \`${command}\``,
    more: 'reviews',
  }),
  'live-harm-lowered': (name: string, before: string, harm: string, command: string): Explanation => ({
    es: `«${name}» se revisó como \`${before}\` y ahora es \`${harm}\`, diga lo que diga ahora. Lo que alguien hará por su seguridad no baja de clase sin que otro cargo lo lea: vuelve a poner \`${before}\` (en \`strings/\`, su grupo), o que lo lea otra vez y lo anote por su nombre: \`${command}\``,
    en: `“${name}” was reviewed as \`${before}\` and is now \`${harm}\`, whatever it says now. What somebody will do for their safety does not go down in class without another role reading it: write \`${before}\` again (in \`strings/\`, its group), or have it read again and noted by its own name: \`${command}\``,
    more: 'reviews',
  }),
  'safety-lowered': (): Explanation => ({
    es: 'Una necesidad de `campaign.yaml` lleva a esta página (`read`, `about` o `begin`), y ninguna de sus secciones es `harm="safety"`. Quien llega por ahí hará lo que dice: marca las secciones que dicen qué hacer.',
    en: 'A need of `campaign.yaml` leads to this page (`read`, `about` or `begin`), and none of its sections is `harm="safety"`. Who comes that way will do what it says: mark the sections that say what to do.',
    more: 'sections',
  }),
  'live-strings': (count: number, keys: string, command: string): Explanation => ({
    es: `En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada frase de seguridad. Faltan (${count}): ${keys}. Que las lea otro cargo que el que las escribió y lo anote: \`${command}\``,
    en: `In a published site (\`stage: live\`) a second person has read every safety phrase. Still to be read (${count}): ${keys}. Have another role than the one that wrote them read them and note that: \`${command}\``,
    more: 'reviews',
  }),
});

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
