import { about, asks, both, type Explanation, type Fix } from './words.ts';

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
