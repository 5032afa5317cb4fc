import { DAYS_UP } from '../../codes/results.ts';
import { STRIPS_OF_A_SHEET } from '../../domain/results/count.ts';
import { about, both, type Explanation } from './words.ts';

/** Mistakes in counts, in what was to be reached, and in harm that was reported. */
export const RESULT_FINDINGS = about('results', {
  'count-file-name': (name: string): Explanation => ({
    es: `Un conteo se llama como su lote, para que ninguno entre dos veces. Cambia el nombre del archivo a \`${name}\`, o corrige \`batch\`.`,
    en: `A count is named after its batch, so that none comes in twice. Rename the file to \`${name}\`, or correct \`batch\`.`,
  }),
  'count-institution': (): Explanation => ({
    es: 'Se dice una sola vez quién contó: `institution` con su id, o `institutionName` si no está en organisations.yaml. El otro campo va en null.',
    en: 'It is said once who counted: `institution` with its id, or `institutionName` if organisations.yaml does not have it. The other field is null.',
    write: both('institution: null\ninstitutionName: { text: …, lang: es }'),
  }),
  'count-other-material': (material: string): Explanation => ({
    es: `Ese código se dio a \`${material}\`, según facts/recall-codes.yaml. Corrige la cosa o el código.`,
    en: `That code was given to \`${material}\`, as facts/recall-codes.yaml says. Correct the material or the code.`,
    write: both(`material: ${material}`),
  }),
  'count-person': (name: string): Explanation => ({
    es: `«${name}» parece el nombre de una persona. Aquí va la institución que contó: los resultados no nombran a nadie.`,
    en: `“${name}” looks like the name of a person. The institution that counted stands here: results name nobody.`,
  }),
  'result-contact': (found: string): Explanation => ({
    es: `«${found}» parece un teléfono o un correo. Bórralo: en los resultados no va ningún dato de nadie.`,
    en: `“${found}” looks like a telephone number or an e-mail. Delete it: results hold no data of anybody.`,
  }),
  'count-nothing-counted': (_most: string): Explanation => ({
    es: 'Este conteo no cuenta nada: todo está en null. Escribe al menos un número, o borra el archivo. Si se contó y no hubo ninguno, va 0.',
    en: 'This count counts nothing: all of it is null. Write one number at least, or delete the file. If it was counted and there was none, write 0.',
  }),
  'count-hung-over-printed': (most: string): Explanation => ({
    es: `No se cuelga más de lo que se imprime: se imprimieron ${most}. Corrige uno de los dos números.`,
    en: `No more can hang than was printed: ${most} were printed. Correct one of the two numbers.`,
  }),
  'count-up-over-hung': (most: string): Explanation => ({
    es: `No puede seguir colgado más de lo que se colgó: ${most}. Corrige uno de los dos números.`,
    en: `No more can still hang than was hung: ${most}. Correct one of the two numbers.`,
  }),
  'count-strips-over-sheets': (most: string): Explanation => ({
    es: `Cada hoja tiene ${STRIPS_OF_A_SHEET} tiras: de las impresas salen ${most} como máximo. Corrige uno de los dos números.`,
    en: `Each sheet has ${STRIPS_OF_A_SHEET} strips: those that were printed give ${most} at most. Correct one of the two numbers.`,
  }),
  'count-up-too-early': (days: string): Explanation => ({
    es: `\`stillUp\` se cuenta a los ${DAYS_UP} días, y entre \`from\` y \`to\` hay ${days}. Corrige una fecha, o escribe stillUp: null.`,
    en: `\`stillUp\` is counted after ${DAYS_UP} days, and between \`from\` and \`to\` there are ${days}. Correct a date, or write stillUp: null.`,
  }),
  'target-after': (day: string): Explanation => ({
    es: `Una meta se pone antes del día de la campaña (${day}). La que se pone cuando ya se sabe cuánto salió no es una meta: bórrala.`,
    en: `A target is set before the day of the campaign (${day}). One that is set once the numbers are known is none: delete it.`,
  }),
});
