import type { InBoth, Lang } from '../../check/findings/words.ts';
import type { KindName } from '../../schemas/kinds/kinds.ts';

/** What the server itself says; all else are the words of the check and of the other commands. */
export const SAID = {
  noFile: {
    es: 'Ese archivo no está entre los que se editan aquí. Vuelve a la lista: quizá alguien lo movió o lo borró.',
    en: 'This file is not among those that are edited here. Go back to the list: somebody may have moved or deleted it.',
  },
  notText: {
    es: 'Este archivo no es texto en UTF-8, o es demasiado grande. Pide a quien publica que lo mire.',
    en: 'This file is no text in UTF-8, or too large. Ask whoever publishes to look at it.',
  },
  notWritten: {
    es: 'Este cambio no se puede escribir sin tocar otras partes del archivo. No se guardó nada: ábrelo como texto y cámbialo allí.',
    en: 'This change cannot be written without touching other parts of the file. Nothing was saved: open it as text and change it there.',
  },
  nothingToUndo: {
    es: 'No hay nada que deshacer aquí, o ese paso también cambió otro archivo que se cambió después: deshaz primero lo de allí.',
    en: 'There is nothing to take back here, or that step also changed another file, which was changed later: take that back first.',
  },
  notFilled: {
    es: 'Lo que se envió es demasiado grande, o no tiene la forma esperada. Recarga la página y prueba otra vez.',
    en: 'What was sent is too large, or has another form than expected. Load the page again and try once more.',
  },
  wrongPlace: {
    es: 'Esta dirección no es de esta pantalla. Usa la que mostró el comando, entera.',
    en: 'This address is not of this screen. Use the one that the command printed, all of it.',
  },
  failed: {
    es: 'Algo falló y no se guardó nada. Mira la ventana del comando, y si se repite, avisa a quien cuida el sitio.',
    en: 'Something failed and nothing was saved. Look at the window of the command; if it comes again, tell whoever keeps the site.',
  },
  broken: {
    es: 'El contenido tiene faltas que impiden esto. Mira primero lo que la lista señala en rojo.',
    en: 'The content has mistakes that stand against this. Look first at what the list marks in red.',
  },
  changed: {
    es: 'Cambió después de que se mostró. Léelo otra vez.',
    en: 'It has changed since it was shown. Read it again.',
  },
  person: {
    es: 'Di cómo llegó la respuesta sin nombres, celulares ni correos de personas.',
    en: 'Say how the answer came without names, mobiles or e-mails of persons.',
  },
  sameRole: {
    es: 'Quien lo anota y quien lo verificó son el mismo cargo: dos ven lo que uno no vio.',
    en: 'Who enters it and who verified it are the same role: two see what one did not.',
  },
  broughtBy: {
    es: 'Quien lo trajo no lo lee: que lo lea otra persona, porque dos ven lo que una no vio.',
    en: 'Whoever brought it does not read it: let somebody else read it, since two people see what one did not.',
  },
  read: {
    es: 'El sitio la mostrará tal como la leíste: falta entregarla. Si alguien la cambia, se lee otra vez.',
    en: 'The site will show it as you have read it: it is left to hand over. If somebody changes it, it is read again.',
  },
  stopped: {
    es: 'El sitio no lo muestra. Di a quien lo envió qué hay que cambiar.',
    en: 'The site does not show it. Tell who sent it what must change.',
  },
  notTable: {
    es: 'No es una hoja de traducción de las que se hacen aquí.',
    en: 'This is not a translation table as it is made here.',
  },
  nothingTaken: {
    es: 'De esta hoja no se tomó nada: nadie cambió una línea ni la marcó con x, o sus líneas tienen faltas.',
    en: 'Nothing was taken of this table: nobody has changed a line or marked it with an x, or its lines have mistakes.',
  },
  partsTaken: { es: 'Partes que se tomaron:', en: 'Parts taken over:' },
  noLanguage: {
    es: 'No hay tal lengua, o no hay nada que traducir en esas páginas.',
    en: 'There is no such language, or nothing to translate in these pages.',
  },
  nothing: { es: 'No hay ningún cambio que entregar.', en: 'There is no change to hand over.' },
  preview: {
    es: 'La vista previa no pudo empezar. Guarda tu cambio y avisa a quien cuida el sitio.',
    en: 'The preview could not begin. Save your change and tell whoever keeps the site.',
  },
  notShown: {
    es: 'La página se verá aquí en cuanto corrijas esto:',
    en: 'The page will show here as soon as you mend this:',
  },
} satisfies Record<string, InBoth>;

/** What files are called that have no title of their own. */
export const UNTITLED: Partial<Record<KindName, InBoth>> = {
  campaign: { es: 'La campaña', en: 'The campaign' },
  texts: { es: 'A quién le habla cada texto', en: 'Whom each text speaks to' },
  sources: { es: 'Las fuentes', en: 'The sources' },
  unusedSources: { es: 'Fuentes sin uso', en: 'Sources without use' },
  organisations: { es: 'Las instituciones', en: 'The institutions' },
  regions: { es: 'Las regiones', en: 'The regions' },
  borders: { es: 'Los pasos de frontera', en: 'The border crossings' },
  map: { es: 'El mapa', en: 'The map' },
  days: { es: 'Los días que se conmemoran', en: 'The days that are observed' },
  holidays: { es: 'Los feriados', en: 'The public holidays' },
  searchWords: { es: 'Palabras para buscar ayuda', en: 'Words to search for help' },
  questions: { es: 'Preguntas a las instituciones', en: 'Questions to the institutions' },
  targets: { es: 'Las metas', en: 'The targets' },
  harms: { es: 'El daño que haría un error', en: 'The harm that a mistake would do' },
  redirects: { es: 'Direcciones que cambiaron', en: 'Addresses that have moved' },
  readings: { es: 'Qué actividades se leyeron', en: 'Which activities have been read' },
  readVersions: { es: 'La actividad como se leyó', en: 'The activity as it was read' },
};

/** What was done, before the title of what it was done to. */
export const DONE = {
  saved: { es: 'Guardado', en: 'Saved' },
  begun: { es: 'Empezado', en: 'Begun' },
  confirmed: { es: 'Confirmado', en: 'Confirmed' },
  noted: { es: 'Anotado, y queda por verificar', en: 'Noted, and left to verify' },
  closed: { es: 'Cerrado', en: 'Closed' },
  read: { es: 'Leído', en: 'Read' },
  stopped: { es: 'Detenido', en: 'Stopped' },
  taken: { es: 'Traducción tomada', en: 'Translation taken' },
  undone: { es: 'Deshecho', en: 'Taken back' },
} satisfies Record<string, InBoth>;

/** What cannot be done; one sentence says why and what to do. Anything may be answered so. */
export type NotDone = { outcome: 'refused'; why: string };

/** Something that cannot be done, with one sentence that says why and what to do. */
export class Refused extends Error {
  readonly why: InBoth;

  constructor(why: InBoth | keyof typeof SAID) {
    super('refused');
    this.why = typeof why === 'string' ? SAID[why] : why;
  }

  /** What the screen is told. */
  told(lang: Lang): NotDone {
    return { outcome: 'refused', why: this.why[lang] };
  }
}
