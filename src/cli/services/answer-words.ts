/** Why an answer of an operator is not written, and what to do instead. */
import type { InBoth } from '../../check/findings/words.ts';
import type { POINT_KINDS } from '../../codes/service.ts';

export interface Why extends InBoth {
  /** What the record keeps of it, until somebody decides. */
  kind?: (typeof POINT_KINDS)[number];
}

export const PERSONAL: Why = {
  kind: 'unclear',
  es: 'parece el nombre, el celular o el correo de una persona: no se guarda ni se muestra. Pide un contacto de la oficina',
  en: 'looks like the name, the mobile or the e-mail of a person: it is neither kept nor shown. Ask for a contact of the office',
};
export const GONE: Why = {
  es: 'la ficha ya no tiene este dato, o cambiaron la columna «No cambiar». Compara con la ficha y escríbelo a mano',
  en: 'the record has no such fact any more, or the column “Do not change” was changed. Compare with the record and write it by hand',
};
export const BOTH: Why = {
  kind: 'unclear',
  es: 'dice «sí» y también otra cosa. Pregunta cuál vale; si es un dato nuevo, borra el «sí»',
  en: 'it says “yes” and something else besides. Ask which holds; if it is a new fact, take out the “yes”',
};
export const UNREADABLE: Why = {
  kind: 'unclear',
  es: 'no se entiende si es sí o no. Escribe «sí» o «no» en la hoja y tráela otra vez',
  en: 'it is not clear whether this is yes or no. Write “yes” or “no” into the sheet and take it again',
};
export const UNKNOWN: Why = {
  kind: 'remark',
  es: 'aquí decimos que no lo sabemos, y un sí o un no solo no dice qué es cierto. Pregunta y escríbelo en «Lo correcto»',
  en: 'here we say that we do not know, and a yes or no alone does not say what is true. Ask and write it under “What is right”',
};
export const NO_RIGHT: Why = {
  kind: 'wrong',
  es: 'dice que no es correcto, y no qué lo es. Pregunta; si puede hacer daño, cierra el servicio con `status` mientras tanto',
  en: 'it says that this is wrong, and not what is right. Ask; where it may harm, close the service with `status` meanwhile',
};
export const NOT_PLAIN: Why = {
  kind: 'wrong',
  es: 'no es un valor que la ficha tome tal cual. Léelo y escríbelo a mano en la ficha, con su fuente',
  en: 'this is no value that the record takes as it is. Read it and write it into the record by hand, with its source',
};
export const CHANGED: Why = {
  kind: 'unclear',
  es: 'el dato cambió desde que se hizo la hoja, y la respuesta es del anterior. Manda una hoja nueva o pregunta por este dato',
  en: 'the fact has changed since the sheet was made, and the answer is of the one before. Send a new sheet or ask about this fact',
};
export const CONFIRMED: Why = {
  kind: 'wrong',
  es: 'otra respuesta confirmó lo que hay, después de que se hizo esta hoja. Pregunta a la institución cuál vale',
  en: 'another answer has confirmed what is there, after this sheet was made. Ask the institution which holds',
};
export const OTHER_SOURCE: Why = {
  kind: 'wrong',
  es: 'lo que hay viene de una ley o de una fuente posterior a esta respuesta. Decide cuál vale, o escribe conflict',
  en: 'what is there comes from a law or from a source later than this answer. Decide which holds, or write conflict',
};
export const SHARED: Why = {
  kind: 'wrong',
  es: 'el número es también de otra ficha. Mira de quién es y cambia las dos (`of`, `sharedWith`)',
  en: 'the number is that of another record too. See whose it is and change both (`of`, `sharedWith`)',
};
export const KEPT: Why = {
  kind: 'remark',
  es: 'es un número de emergencia, de `core` o de un papel, y una objeción no lo quita. Habla con la institución y decide',
  en: 'it is a number of an emergency, of `core` or of a role, which no objection takes away. Talk with the institution and decide',
};
export const QUESTION: Why = {
  es: 'responde a una pregunta. Escríbelo en la ficha que corresponda, con su fuente',
  en: 'answers a question. Write it into the record that it belongs to, with its source',
};
export const NOTE: Why = {
  kind: 'remark',
  es: 'una nota. Léela y decide si cambia algo',
  en: 'a remark. Read it and decide whether it changes anything',
};
export const CANNOT: Why = {
  kind: 'wrong',
  es: 'no se pudo escribir sin tocar más de la ficha. Escríbelo a mano',
  en: 'could not be written without touching more of the record. Write it by hand',
};

/** Rows of one sheet that answer the same otherwise: none of them counts. */
export function twice(lines: readonly number[]): Why {
  const rows = lines.join(', ');
  return {
    kind: 'unclear',
    es: `las filas ${rows} responden distinto al mismo dato, y no se escribe ninguna. Pregunta cuál vale, borra las otras y trae la hoja otra vez`,
    en: `rows ${rows} answer the same fact differently, and none is written. Ask which holds, delete the others and take the sheet again`,
  };
}

/** Answers that cannot stand together, in the words of the sheet. */
export function against(facts: readonly { what: string; line: number | undefined }[]): Why {
  const list = (row: string, record: string) =>
    facts.map(({ what, line }) => `«${what}» (${line ? `${row} ${line}` : record})`).join(', ');
  return {
    kind: 'wrong',
    es: `esto se contradice o no puede ser: ${list('fila', 'la ficha')}. No se escribe nada de este servicio. Pregunta cuál vale, corrige la hoja y tráela otra vez`,
    en: `these contradict each other or cannot be: ${list('row', 'the record')}. Nothing of this service is written. Ask which holds, correct the sheet and take it again`,
  };
}

/** A group of fields is confirmed as a whole. */
export function incomplete(open: readonly string[]): Why {
  const list = [...new Set(open)].join(', ');
  return {
    es: `está bien, y se anota cuando también se responda lo que se confirma junto: ${list}`,
    en: `is right, and is noted once that is answered too which is confirmed together: ${list}`,
  };
}

/** Said where the content has mistakes that hide what is shown. */
export const BROKEN =
  'Hay errores en lo que dice qué se muestra. Mira: npm run check:content / What says what is shown has mistakes. See: npm run check:content -- --lang en';
