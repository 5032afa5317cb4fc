/** Why an answer of an operator is not written, and what to do instead. */
import type { InBoth } from '../../check/findings/words.ts';

export const PERSONAL: InBoth = {
  es: 'parece el nombre, el celular o el correo de una persona: no se guarda ni se muestra. Pide un contacto de la oficina',
  en: 'looks like the name, the mobile or the e-mail of a person: it is neither kept nor shown. Ask for a contact of the office',
};
export const GONE: InBoth = {
  es: 'la ficha ya no tiene este dato, o cambiaron la columna «No cambiar». Compara con la ficha y escríbelo a mano',
  en: 'the record has no such fact any more, or the column “Do not change” was changed. Compare with the record and write it by hand',
};
export const TWICE: InBoth = {
  es: 'hay dos respuestas distintas para este dato. Pregunta cuál vale y deja una',
  en: 'there are two different answers for this fact. Ask which holds and leave one',
};
export const BOTH: InBoth = {
  es: 'dice «sí» y también otra cosa. Pregunta cuál vale; si es un dato nuevo, borra el «sí»',
  en: 'it says “yes” and something else besides. Ask which holds; if it is a new fact, take out the “yes”',
};
export const UNREADABLE: InBoth = {
  es: 'no se entiende si es sí o no. Escribe «sí» o «no» en la hoja y tráela otra vez',
  en: 'it is not clear whether this is yes or no. Write “yes” or “no” into the sheet and take it again',
};
export const UNKNOWN: InBoth = {
  es: 'aquí decimos que no lo sabemos, y un sí o un no solo no dice qué es cierto. Pregunta y escríbelo en «Lo correcto»',
  en: 'here we say that we do not know, and a yes or no alone does not say what is true. Ask and write it under “What is right”',
};
export const NO_RIGHT: InBoth = {
  es: 'dice que no es correcto, y no qué lo es. Pregunta; si puede hacer daño, cierra el servicio con `status` mientras tanto',
  en: 'it says that this is wrong, and not what is right. Ask; where it may harm, close the service with `status` meanwhile',
};
export const NOT_PLAIN: InBoth = {
  es: 'no es un valor que la ficha tome tal cual. Léelo y escríbelo a mano en la ficha, con su fuente',
  en: 'this is no value that the record takes as it is. Read it and write it into the record by hand, with its source',
};
export const CHANGED: InBoth = {
  es: 'el dato cambió desde que se hizo la hoja, y la respuesta es del anterior. Manda una hoja nueva o pregunta por este dato',
  en: 'the fact has changed since the sheet was made, and the answer is of the one before. Send a new sheet or ask about this fact',
};
export const CONFIRMED: InBoth = {
  es: 'otra respuesta confirmó lo que hay, después de que se hizo esta hoja. Pregunta a la institución cuál vale',
  en: 'another answer has confirmed what is there, after this sheet was made. Ask the institution which holds',
};
export const OTHER_SOURCE: InBoth = {
  es: 'lo que hay viene de una ley o de una fuente posterior a esta respuesta. Decide cuál vale, o escribe conflict',
  en: 'what is there comes from a law or from a source later than this answer. Decide which holds, or write conflict',
};
export const SHARED: InBoth = {
  es: 'el número es también de otra ficha. Mira de quién es y cambia las dos (`of`, `sharedWith`)',
  en: 'the number is that of another record too. See whose it is and change both (`of`, `sharedWith`)',
};
export const KEPT: InBoth = {
  es: 'es un número de emergencia, de `core` o de un papel, y una objeción no lo quita. Habla con la institución y decide',
  en: 'it is a number of an emergency, of `core` or of a role, which no objection takes away. Talk with the institution and decide',
};
export const QUESTION: InBoth = {
  es: 'responde a una pregunta. Escríbelo en la ficha que corresponda, con su fuente',
  en: 'answers a question. Write it into the record that it belongs to, with its source',
};
export const NOTE: InBoth = {
  es: 'una nota. Léela y decide si cambia algo',
  en: 'a remark. Read it and decide whether it changes anything',
};
export const CANNOT: InBoth = {
  es: 'no se pudo escribir sin tocar más de la ficha, o con eso la ficha se contradice (por ejemplo, gratis y de pago). Pregunta y escríbelo a mano',
  en: 'could not be written without touching more of the record, or the record would contradict itself (as free and paid). Ask and write it by hand',
};

/** A group of fields is confirmed as a whole. */
export function incomplete(open: readonly string[]): InBoth {
  const list = [...new Set(open)].join(', ');
  return {
    es: `está bien, y se anota cuando también se responda lo que se confirma junto: ${list}`,
    en: `is right, and is noted once that is answered too which is confirmed together: ${list}`,
  };
}

/** Said where the content has mistakes that hide what is shown. */
export const BROKEN =
  'Hay errores en lo que dice qué se muestra. Mira: npm run check:content / What says what is shown has mistakes. See: npm run check:content -- --lang en';
