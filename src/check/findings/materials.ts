import type { SaidPart } from '../../codes/material.ts';
import { FITS } from '../../domain/materials/gsm-7.ts';
import { about, both, type Explanation, example, type InBoth, joined } from './words.ts';

/** A material whose code is another one now. */
export interface Flipped {
  title: string;
  locale: string;
  old: string;
  now: string;
  parts: readonly SaidPart[];
  /** Is what hangs still right? */
  isRight: boolean;
}

/** Mistakes in materials, and what has to be printed again. */
export const MATERIAL_FINDINGS = about('materials', {
  'material-missing': (name: string): Explanation => ({
    es: `Su forma necesita \`${name}\` aquí: sin eso queda un hueco en el papel, o quien habla no sabe qué decir.`,
    en: `Its form needs \`${name}\` here: without it the paper has a gap, or whoever speaks does not know what to say.`,
    write: example(`${name}: …`),
  }),
  'material-line-unknown': (known: readonly string[]): Explanation => ({
    ...(known.length > 0
      ? {
          es: `Su forma no tiene esta línea, así que nadie la leería. Las suyas son ${known.join(', ')}.`,
          en: `Its form has no such line, so nobody would read it. Its own are ${known.join(', ')}.`,
        }
      : {
          es: 'Su forma no tiene líneas, así que nadie la leería. Bórrala, o pásala a `items`.',
          en: 'Its form has no lines, so nobody would read it. Delete it, or move it to `items`.',
        }),
  }),
  'material-too-long': (length: number, fits: number): Explanation => ({
    es: `Con sus números puestos tiene ${length} signos, y caben ${fits}. Acórtalo en ${length - fits}: en el papel se saldría, o tendría letra chica.`,
    en: `With its numbers in place it has ${length} signs, and ${fits} fit. Shorten it by ${length - fits}: on paper it would run over, or be in small print.`,
  }),
  'material-items': (count: number, from: number, to: number): Explanation => ({
    ...(to === 0
      ? {
          es: `Su forma no repite nada, y aquí hay ${count}. Bórralos.`,
          en: `Its form repeats nothing, and there are ${count} here. Delete them.`,
        }
      : {
          es: `Hay ${count}, y su forma lleva ${from === to ? from : `de ${from} a ${to}`}: así llena su hoja y se lee de lejos.`,
          en: `There are ${count}, and its form has ${from === to ? from : `${from} to ${to}`}: so it fills its sheet and is read from afar.`,
        }),
  }),
  'material-words': (count: number, { from, to }: { from: number; to: number }): Explanation => ({
    es: `Se leen ${count} palabras, contando sus números; tienen que ser ${from > 0 ? `de ${from} a ${to}` : `${to} como mucho`}. ${count > to ? 'Más no caben en su tiempo o en su tamaño.' : 'Con menos, queda tiempo o sitio vacío.'}`,
    en: `${count} words are read, its numbers counted; there have to be ${from > 0 ? `${from} to ${to}` : `${to} at most`}. ${count > to ? 'More do not fit its seconds or its size.' : 'With fewer, seconds or room stay empty.'}`,
  }),
  'material-place': (place: string): Explanation => ({
    es: `${place} no es ningún papel, así que saldría tal cual en el papel impreso. Los papeles son los de \`roles\` en campaign.yaml, en minúsculas.`,
    en: `${place} is no role, so it would be printed as it stands. The roles are those of \`roles\` in campaign.yaml, in small letters.`,
    write: example('{report}, {report.digits}'),
  }),
  'material-sms': (text: string, length: number, fits: number, forcing: readonly string[]): Explanation => ({
    ...joined(
      {
        es: `«${text}» tiene ${length} signos con sus números puestos, y en un mensaje caben ${fits}. Acórtalo en ${length - fits}: lo que sobra llega aparte, se cobra otra vez o se pierde.`,
        en: `“${text}” has ${length} signs with its numbers in place, and ${fits} fit into one message. Shorten it by ${length - fits}: what is over comes apart, is charged again or gets lost.`,
      },
      forcing.length > 0
        ? {
            es: `Caben ${fits} y no ${FITS.plain} por ${forcing.join(' ')}, que no están en el alfabeto de los SMS. No les quites el acento: cambia la palabra, o acorta.`,
            en: `${fits} fit and not ${FITS.plain} for ${forcing.join(' ')}, which the alphabet of text messages lacks. Do not take accents off: use another word, or shorten.`,
          }
        : undefined,
    ),
  }),
  'material-slogan-alone': (already: string): Explanation => ({
    es: 'Aquí está la frase de la campaña, y deja fuera a quien ya dijo que sí: puede creer que es tarde o que tiene la culpa. En la misma cosa, y en el mismo mensaje si se manda solo, va también lo que el sitio le responde. La pregunta puede ser otra; la respuesta, esa.',
    en: 'Here stands the sentence of the campaign, and it leaves out whoever has said yes already: who may think that it is too late, or their fault. The same thing, and the same message where each is sent alone, also has what the site answers them. The question may be another one; the answer is that one.',
    write: both(already),
  }),
  'material-unassigned': (roles: readonly string[]): Explanation => ({
    es: `Esta cosa no se hace: nadie cumple ${list(roles, 'es')} en este país, o su servicio no atiende. Escribe quién en \`roles\` de campaign.yaml, o quita el papel de aquí.`,
    en: `This thing is not made: nobody plays ${list(roles, 'en')} in this country, or their service does not answer. Write who in \`roles\` of campaign.yaml, or take the role out here.`,
  }),
  'code-digit': (): Explanation => ({
    es: 'No es un código: no cuadra la cifra de control. Alguien cambió una cifra. Este archivo lo escribe `npm run materials:codes`; deja la línea como estaba.',
    en: 'This is no code: its check digit is wrong. Somebody changed a digit. This file is written by `npm run materials:codes`; put the line back as it was.',
  }),
  'code-twice': (): Explanation => ({
    es: 'Este código ya se dio en otra línea de arriba. Un código es de un solo papel, para siempre. Borra la línea que sobra y corre `npm run materials:codes`.',
    en: 'This code was given in a line above already. A code belongs to one paper, for ever. Delete the line that is too much and run `npm run materials:codes`.',
  }),
  'code-unknown': (): Explanation => ({
    es: 'Ninguna línea de arriba dio este código. Mira si hay una cifra errada, o si alguien borró la línea que lo dio.',
    en: 'No line above gave this code. See whether a digit is wrong, or whether somebody deleted the line that gave it.',
  }),
  'code-withdrawn': (): Explanation => ({
    es: 'Este código ya está retirado en una línea de arriba, y así queda: hay papel con él. Borra esta línea.',
    en: 'This code is withdrawn in a line above already, and stays so: there is paper with it. Delete this line.',
  }),
  'code-missing': (materials: readonly string[]): Explanation => ({
    es: `Todavía no tienen código anotado: ${materials.join(', ')}. Antes de imprimir o publicar: \`npm run materials:codes\`.`,
    en: `These have no code noted yet: ${materials.join(', ')}. Before you print or publish: \`npm run materials:codes\`.`,
  }),
  'code-flipped': (printed: Flipped): Explanation => ({
    ...joined(whatFlipped(printed), printed.isRight ? STILL_RIGHT : printAgain(printed.old), RUN),
  }),
  'code-renamed': (old: string): Explanation => ({
    es: `Dice lo mismo que el papel que se dio como \`${old}\`, y ese archivo ya no está. Con otro nombre, los códigos de ese papel dirían que ya no se hace. Devuélvele su nombre.`,
    en: `It says what paper says that was given as \`${old}\`, and that file is gone. Under another name the codes of that paper would say that it is made no more. Give it its name back.`,
    write: both(old),
  }),
});

function whatFlipped({ title, locale, old, now, parts }: Flipped): InBoth {
  const changed = changedList(parts);
  return {
    es: `«${title}» (${locale}) ya no dice lo que dice el papel con el código ${old}; ahora le toca ${now}.${changed ? ` Cambió: ${changed.es}.` : ''}`,
    en: `“${title}” (${locale}) does not say any more what paper with code ${old} says; it bears ${now} now.${changed ? ` Changed: ${changed.en}.` : ''}`,
  };
}

const printAgain = (code: string): InBoth => ({
  es: `Vuelve a imprimir, y quita lo que cuelga con el código ${code}.`,
  en: `Print again, and take down what hangs with code ${code}.`,
});

const STILL_RIGHT: InBoth = {
  es: 'Lo que cuelga sigue siendo cierto: basta con que la próxima impresión lleve el código nuevo.',
  en: 'What hangs is still right: it is enough that the next print bears the new code.',
};
const RUN: InBoth = { es: 'Para anotarlo: `npm run materials:codes`.', en: 'To note it: `npm run materials:codes`.' };

function list(roles: readonly string[], lang: 'es' | 'en'): string {
  return roles.map((role) => `\`${role}\``).join(lang === 'es' ? ' o ' : ' or ');
}

/** What changed on a material, as an author knows it. */
const CHANGED: Record<SaidPart, InBoth> = {
  numbers: { es: 'un número', en: 'a number' },
  words: { es: 'sus palabras', en: 'its words' },
  phrases: { es: 'las palabras del sitio que lleva', en: 'the words of the site on it' },
  record: { es: 'su ficha', en: 'its record' },
  hours: { es: 'cuándo atiende un servicio', en: 'when a service answers' },
  dates: { es: 'la fecha de sus números', en: 'the date of its numbers' },
  campaign: { es: 'la campaña', en: 'the campaign' },
};

/** What changed, in a list; `null` where nobody can tell. */
export function changedList(parts: readonly SaidPart[]): InBoth | null {
  const words = Object.entries(CHANGED).flatMap(([part, said]) => (parts.some((one) => one === part) ? [said] : []));
  if (words.length === 0) return null;
  return { es: words.map(({ es }) => es).join(', '), en: words.map(({ en }) => en).join(', ') };
}
