import type { Lang } from '../../../check/findings/words.ts';

/** What the screen says, in Spanish and in English; `{n}` is filled in, and what stands before `|` is said of one. */
const TABLE = {
  title: ['Editar el contenido', 'Edit the content'],
  loading: ['Un momento…', 'One moment…'],
  checking: ['Revisando…', 'Checking…'],
  lost: [
    'El comando ya no contesta. Ábrelo otra vez; lo tuyo sigue aquí.',
    'The command does not answer. Start it again; what is yours is still here.',
  ],
  files: ['Archivos', 'Files'],
  seek: ['Buscar por título', 'Search by title'],
  show: ['Mostrar', 'Show'],
  all: ['Todo', 'All'],
  withFindings: ['Con faltas', 'With mistakes'],
  withStale: ['Con traducciones por actualizar', 'With translations to renew'],
  machine: ['{n}: por máquina', '{n}: by machine'],
  missing: ['{n}: sin traducir', '{n}: not translated'],
  none: ['Nada.', 'Nothing.'],
  noneSought: ['Nada con «{n}»: borra lo que buscas.', 'Nothing with “{n}”: clear what you look for.'],
  stale: ['{n} parte por actualizar|{n} partes por actualizar', '{n} part to renew|{n} parts to renew'],
  findings: ['{n} aviso|{n} avisos', '{n} remark|{n} remarks'],
  choose: [
    'Elige qué quieres cambiar, o empieza algo nuevo.',
    'Choose what you want to change, or begin something new.',
  ],
  saved: ['Todo está guardado.', 'Everything is saved.'],
  unsaved: ['{n} cambio sin guardar.|{n} cambios sin guardar.', '{n} change not saved.|{n} changes not saved.'],
  working: ['Guardando… La revisión tarda unos segundos.', 'Saving… The check takes some seconds.'],
  wouldStop: [
    'Una falta impide guardar.|{n} faltas impiden guardar.',
    'One mistake stops a save.|{n} mistakes stop a save.',
  ],
  lacks: [
    'Falta corregir una cosa antes de publicar.|Falta corregir {n} cosas antes de publicar.',
    'One thing is left to mend before publishing.|{n} things are left to mend before publishing.',
  ],
  stopped: [
    'No se guardó: lo impide una falta.|No se guardó: lo impiden {n} faltas.',
    'Not saved: a mistake stops it.|Not saved: {n} mistakes stop it.',
  ],
  meanwhile: [
    'El archivo cambió en el disco mientras lo editabas. No se guardó ni se perdió nada.',
    'The file changed on the disk meanwhile. Nothing was saved and nothing was lost.',
  ],
  keepMine: [
    '«Cambios» muestra lo ajeno. Copia lo tuyo, abre lo nuevo y escríbelo allí.',
    '“Changes” shows what is not yours. Copy what is, open the new text and write it there.',
  ],
  takeNew: ['Abrir lo que hay ahora en el disco', 'Open what is on the disk now'],
  save: ['Guardar', 'Save'],
  undo: ['Deshacer «{n}»', 'Take back “{n}”'],
  discard: ['Descartar', 'Discard'],
  hand: ['Entregar', 'Hand over'],
  handWhy: [
    'Lo guardado está en esta máquina. Envía este archivo por correo a quien publica el sitio.',
    'What is saved is on this machine. Send this file by e-mail to whoever publishes.',
  ],
  handLacks: [
    'En lo que dice «falta», queda trabajo antes de publicar. Puedes entregarlo así para que siga otra persona.',
    'Where something is left to mend, there is work before publishing. You may hand it over for somebody else to go on.',
  ],
  handFile: ['Descargar los cambios en un archivo', 'Download the changes as a file'],
  downloaded: [
    'Descargado: {n}. Está en la carpeta de descargas de tu navegador.',
    'Downloaded: {n}. It is in the folder of downloads of your browser.',
  ],
  changedFiles: [
    '{n} archivo por entregar:|{n} archivos por entregar:',
    '{n} file to hand over:|{n} files to hand over:',
  ],
  leave: ['Hay cambios sin guardar. ¿Salir y perderlos?', 'There are changes that are not saved. Leave and lose them?'],
  body: ['El texto', 'The text'],
  put: ['Poner donde está el cursor: escribe y elige', 'Put where the cursor is: write and choose'],
  'put.section': ['Sección', 'Section'],
  'put.role': ['Número de ayuda', 'Number for help'],
  'put.cite': ['Fuente', 'Source'],
  'harm.safety': ['Dice qué hacer: un error pone en peligro', 'Says what to do: a mistake endangers somebody'],
  'harm.core': ['Lleva lo principal', 'Carries the main content'],
  'harm.other': ['Lo demás', 'The rest'],
  parts: ['Partes de este texto:', 'Parts of this text:'],
  'part.other': ['El texto', 'The text'],
  'part.easy': ['Su lectura fácil', 'Its Easy Read'],
  'part.texts': ['Para quién es y dónde va', 'For whom it is and where it goes'],
  plainText: ['Aquí está el archivo entero.', 'Here is the whole file.'],
  wholeText: ['Ver como texto', 'Show as text'],
  wholeForm: ['Ver como formulario', 'Show as a form'],
  about: ['Sobre todo el archivo', 'About the whole file'],
  elsewhere: ['En otros archivos', 'In other files'],
  side: ['Alrededor de este texto', 'Around this text'],
  preview: ['Vista previa', 'Preview'],
  previewStart: ['Mostrar la página con estos cambios', 'Show the page with these changes'],
  previewWhy: [
    'La primera vez tarda medio minuto o más. Puedes seguir escribiendo.',
    'The first time takes half a minute or more. You can go on writing.',
  ],
  previewWaits: ['Preparando la página: {n} s.', 'The page is being made ready: {n} s.'],
  previewLacks: [
    'Donde falta escribir o elegir algo, la página muestra un ejemplo. Falta {n} cosa.|Donde falta escribir o elegir algo, la página muestra un ejemplo. Faltan {n} cosas.',
    'Where something is left to write or to choose, the page shows an example. {n} thing is left.|Where something is left to write or to choose, the page shows an example. {n} things are left.',
  ],
  noPage: ['Ninguna página muestra este archivo por sí solo.', 'No page shows this file by itself.'],
  languages: ['Lenguas', 'Languages'],
  untranslatedYet: [
    'Nadie lo ha traducido todavía. Guarda tu texto y pulsa «Traducir» para enviarlo a quien traduce.',
    'Nobody has translated it yet. Save your text and press “Translate” to send it to a translator.',
  ],
  shown: ['Dónde se ve', 'What shows this'],
  changes: ['Cambios', 'Changes'],
  noChanges: ['Sin cambios.', 'No changes.'],
  line: ['Línea {n}', 'Line {n}'],
  before: ['Antes:', 'Before:'],
  after: ['Ahora:', 'Now:'],
  open: ['Abrir', 'Open'],
  newFile: ['Algo nuevo', 'Something new'],
  newKind: ['Qué es', 'What it is'],
  newTitle: ['Cómo se llama', 'What it is called'],
  newName: ['Su nombre en la dirección, sacado del título', 'Its name in the address, made from the title'],
  make: ['Empezar', 'Begin'],
  readings: ['Actividades por leer', 'Activities to be read'],
  unread: ['{n} actividad por leer|{n} actividades por leer', '{n} activity to be read|{n} activities to be read'],
  unreadable: [
    'No se puede leer todavía, porque tiene faltas. Ábrela y corrige esto:',
    'It cannot be read yet, since it has mistakes. Open it and mend this:',
  ],
  brought: ['Yo envié o traje esta actividad', 'I sent or brought this activity'],
  signer: ['Quién firma (código del equipo)', 'Who signs (code of the team)'],
  yes: ['Sí', 'Yes'],
  no: ['No', 'No'],
  readElse: [
    'Quien la trajo no la lee, y la que alguien detuvo la suelta solo quien la detuvo. Déjala así: no se muestra hasta que otra persona la lea en su máquina.',
    'Whoever brought it does not read it, and one that was stopped only whoever stopped it lets go. Leave it so: it is not shown until somebody else reads it on their machine.',
  ],
  noteReading: ['Anotar que la leí', 'Note that I have read it'],
  broughtBy: ['La trajo {n}, que no puede leerla.', '{n} brought it and may not read it.'],
  confirm: ['Confirmar una línea', 'Confirm a line'],
  confirmWhy: [
    'Su institución contestó. Compara su respuesta con lo que dice la ficha; lo que está mal se corrige antes.',
    'Its institution has answered. Compare its answer with what the record says; what is wrong is mended before.',
  ],
  confirmGroups: ['Qué confirmó: marca solo lo que contestó', 'What it confirmed: mark only what it answered'],
  confirmBy: ['Quién lo anota', 'Who enters it'],
  confirmVerified: ['Quién más lo comparó con la respuesta', 'Who else has compared it with the answer'],
  nobodyYet: ['Nadie todavía', 'Nobody yet'],
  byOne: [
    'Queda por verificar, y no cuenta como confirmado: entrégalo. Otra persona abre esta ficha en su máquina, pulsa «Confirmar una línea» y lo firma.',
    'It is left to verify and does not count as confirmed: hand it over. Somebody else opens this record on their machine, presses “Confirm a line” and signs it.',
  ],
  byTwo: [
    'Contará como confirmado por dos personas. Elige un segundo cargo solo si esa persona lo comparó ella misma.',
    'It will count as confirmed by two persons. Choose a second role only if that person has compared it themselves.',
  ],
  keepLeft: ['Guardar, y que otra persona lo verifique', 'Save, for somebody else to verify'],
  left: ['Por verificar, lo anotó {n}:', 'To be verified, {n} entered it:'],
  verify: ['Lo comparé con la respuesta, y es así', 'I have compared it with the answer, and it is so'],
  verifyBy: ['Quién lo verifica, que no es quien lo anotó', 'Who verifies it, and has not entered it'],
  confirmOn: ['Qué día llegó la respuesta', 'On which day the answer came'],
  confirmHow: ['Cómo llegó la respuesta, sin nombres de personas', 'How the answer came, without names of persons'],
  unsourced: ['Guardar con quien lo dijo', 'Save with who said so'],
  unsourcedWhat: ['Cambiaste: {n}.', 'You have changed: {n}.'],
  unsourcedWhy: [
    'Las fuentes de la ficha no dicen esto. Si su institución lo dijo, anota cuándo y cómo. Si lo dice otra fuente, vuelve y ponla junto al dato.',
    'The sources of the record do not say this. If its institution said so, note when and how. If another source does, go back and name it beside the value.',
  ],
  slip: ['Guardar: solo corregí un error al copiar de la fuente', 'Save: I only mended a slip in copying the source'],
  closing: ['Cerrar este servicio', 'Close this service'],
  closingWhy: [
    'Todas las páginas y hojas dirán que no atiende, y qué usar en su lugar. No espera a una segunda persona: entrégalo enseguida.',
    'All pages and sheets will say that it does not answer, and what to use instead. It waits for no second person: hand it over at once.',
  ],
  closingOn: ['Desde qué día no atiende', 'Since which day it does not answer'],
  closingUntil: [
    'Hasta qué día, si lo dijo (si no, déjalo vacío)',
    'Until which day, if that was said (else leave it empty)',
  ],
  closingInstead: [
    'Qué usar en su lugar: escribe parte de su nombre y elígelo (vacío: los otros servicios para lo mismo)',
    'What to use instead: type a part of its name and choose it (empty: the other services for the same)',
  ],
  closingHow: [
    'Cómo lo dijo su institución, sin nombres de personas; o el código de una fuente',
    'How its institution said so, without names of persons; or the id of a source',
  ],
  translate: ['Traducir', 'Translate'],
  translateWhy: [
    'Descarga una tabla, envíala a quien traduce, y trae aquí la que vuelve.',
    'Download a table, send it to a translator, and bring here the one that comes back.',
  ],
  tableFor: ['Descargar la tabla: {n}', 'Download the table: {n}'],
  takeTable: ['La tabla que volvió', 'The table that came back'],
  translator: ['Quién tradujo (código)', 'Who translated (code)'],
  take: ['Tomar la traducción', 'Take the translation'],
  close: ['Volver', 'Go back'],
  items: ['{n} entrada|{n} entradas', '{n} entry|{n} entries'],
  place: ['Entrada {n}', 'Entry {n}'],
  everyDay: ['Todos los días', 'Every day'],
  add: ['Añadir', 'Add'],
  up: ['Subir la entrada {n}', 'Move entry {n} up'],
  down: ['Bajar la entrada {n}', 'Move entry {n} down'],
  takeOut: ['Quitar: {n}', 'Take out: {n}'],
  unused: ['{n} dato más que se puede añadir|{n} datos más que se pueden añadir', '{n} more field|{n} more fields'],
  newEntry: ['Nombre de lo que se añade', 'Name of what is added'],
  seekIn: ['Buscar entre {n}', 'Search among {n}'],
  more: ['Y {n} más. Busca para verlos.', 'And {n} more. Search to see them.'],
  quoted: ['«{n}»', '“{n}”'],
  notListed: ['Nada se llama así: busca parte de su título.', 'Nothing is called so: search a part of its title.'],
  partialDate: ['Lo que se sepa: 2027, 2027-07 o 2027-07-30', 'What is known: 2027, 2027-07 or 2027-07-30'],
  example: ['Por ejemplo: {n}', 'For example: {n}'],
  'state.missing': ['falta', 'missing'],
  'state.machine': ['traducido por máquina', 'translated by machine'],
  'state.human': ['traducido por una persona', 'translated by a person'],
  'state.reviewed': ['revisado', 'reviewed'],
  'state.source': ['original', 'original'],
  'by.page': ['Páginas', 'Pages'],
  'by.paper': ['Papeles', 'Papers'],
  'by.feed': ['Calendarios y datos', 'Calendars and data'],
  'by.code': ['Códigos impresos', 'Printed codes'],
  aText: ['Un texto', 'A text'],
  aGroup: ['Varios datos', 'Several values'],
  aList: ['Una lista', 'A list'],
  nothing: ['vacío', 'empty'],
  theList: ['la lista', 'the list'],
  lang: ['es', 'en'],
  'new.message': ['Mensaje', 'Message'],
  'new.activity': ['Actividad', 'Activity'],
  'new.service': ['Servicio', 'Service'],
  'new.lesson': ['Lección', 'Lesson'],
  'new.quiz': ['Cuestionario', 'Quiz'],
  'files.services': ['Servicios', 'Services'],
  'files.abroad': ['Servicios en otros países', 'Services in other countries'],
  'files.activities': ['Actividades', 'Activities'],
  'files.messages': ['Mensajes', 'Messages'],
  'files.pages': ['Páginas', 'Pages'],
  'files.easy': ['Lectura fácil', 'Easy Read'],
  'files.lessons': ['Lecciones', 'Lessons'],
  'files.quizzes': ['Cuestionarios', 'Quizzes'],
  'files.protocols': ['Protocolos', 'Protocols'],
  'files.materials': ['Materiales', 'Materials'],
  'files.sayings': ['Frases', 'Sayings'],
  'files.figures': ['Cifras', 'Figures'],
  'files.counts': ['Resultados', 'Results'],
  'files.strings': ['Palabras del sitio', 'Words of the site'],
  'files.wordRules': ['Reglas de palabras', 'Rules on words'],
  'files.translators': ['Para traducir', 'For translators'],
  'files.drawings': ['Dibujos', 'Drawings'],
  'files.other': ['La campaña y sus listas', 'The campaign and its lists'],
} satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof TABLE;

/** Says something in the language of the screen. */
export type Say = (word: Word, n?: string | number) => string;

export function sayIn(lang: Lang): Say {
  return (word, n = '') => {
    const said = TABLE[word][lang === 'es' ? 0 : 1];
    const [one, many = one] = said.split('|');
    return ((n === 1 ? one : many) ?? '').replace('{n}', String(n));
  };
}

/** What something is called whose word begins with its group, as `files.`; without a word of its own as `other`, or as it is. */
export function named(say: Say, group: string, name: string, other = name): string {
  const word = [name, other].map((one) => `${group}.${one}`).find(isWord);
  return word ? say(word) : name;
}

function isWord(name: string): name is Word {
  return name in TABLE;
}

/** The kinds of files in the order of the list. */
export const KINDS = Object.keys(TABLE).filter((name): name is Word => name.startsWith('files.'));
