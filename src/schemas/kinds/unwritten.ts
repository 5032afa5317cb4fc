/** What stands in a new file in the place of an id, a word of a list or a date that only the author knows. */
export const UNCHOSEN = 'por-escribir';

/** What marks a text that is still to be written. */
const MARK = '(por escribir)';

/** The same as people leave it: with other blanks, on two lines, with a capital. */
const MARKED = /\(\s*por\s+escribir\s*\)/giu;

/**
 * Every text that a new file shows in the place of another. Without its mark it is no more written than with it; so each is
 * long enough to be nobody's own words.
 */
const TO_WRITE = [
  'Con varios grados en un aula',
  'El caso o personaje inventado que pone distancia',
  'El nombre con que se anuncia la actividad',
  'El nombre con que se conoce el servicio',
  'El saludo de la carta a las familias',
  'El título de la sesión, en pocas palabras',
  'El título, en pocas palabras',
  'Frases de ocho a quince palabras. Una idea en cada una. Lo que hay que hacer va primero',
  'La pregunta que se le hace al grupo',
  'La única cosa que pide hacer',
  'Lo que el grupo deja hecho',
  'Lo que el grupo sabrá hacer',
  'Lo que se escribe en la hoja',
  'Lo que se oye, escrito en esa lengua',
  'Lo que se oye, traducido de vuelta',
  'Lo que se lee antes de las tareas',
  'Lo que se necesita para la sesión',
  'Los temas que pueden doler',
  'Otra respuesta que se puede elegir',
  'Para que todas y todos puedan participar en la hora',
  'Por qué es así, en una o dos frases',
  'Por qué esta respuesta es buena',
  'Por qué esta respuesta no es buena',
  'Qué decir ante una respuesta difícil',
  'Qué hace quien enseña en este paso',
  'Qué hacer antes de la hora de clase',
  'Qué hacer después de la hora de clase',
  'Qué puede doler, a quién, y qué se hace entonces',
  'Qué recordar, en una frase corta',
  'Qué se hace, en pocas palabras',
  'Qué se hará, para quién y cómo participar. Texto simple, sin enlaces ni teléfonos personales',
  'Qué se hizo, y de qué se puede conversar en casa',
  'Qué se mira para saber si se logró',
  'Si la lengua materna es otra',
  'Un título corto que dice qué hay aquí',
  'Una frase corta en cada línea',
  'Una frase corta que se puede decir en la lengua del grupo',
  'Una frase que dice de qué trata esta página, con palabras fáciles',
  'Una frase que dice para quién es y qué se hace',
  'Una línea por palabra, en negrita',
  'Una o dos frases para empezar',
  'Una o dos frases que dicen de qué trata esta página',
  'Una respuesta posible a la tarea',
  'Una respuesta que se puede elegir',
] as const;

/**
 * A text that shows what belongs in its place, and that the check finds as long as it stands there.
 *
 * @example unwritten('El título, en pocas palabras') // => 'El título, en pocas palabras (por escribir)'
 */
export function unwritten(what: (typeof TO_WRITE)[number]): string {
  return `${what} ${MARK}`;
}

/** Has nobody written this yet? */
export function isUnwritten(text: string): boolean {
  return text.trim() === UNCHOSEN || text.search(MARKED) >= 0 || SHOWN.has(plain(text));
}

/** The lines of a text, from 0, at which something begins that nobody has written yet. */
export function unwrittenLines(text: string): number[] {
  const lineAt = (index: number) => text.slice(0, index).split('\n').length - 1;
  const marked = [...text.matchAll(MARKED)].map(({ index }) => lineAt(index));
  const shown = text.split('\n').flatMap((line, i) => (isUnwritten(line) ? i : []));
  return [...new Set([...marked, ...shown])].sort((a, b) => a - b);
}

function plain(text: string): string {
  return text
    .replace(/^[\s#>*-]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const SHOWN: ReadonlySet<string> = new Set(TO_WRITE.map(plain));
