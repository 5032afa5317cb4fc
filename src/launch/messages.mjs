// @ts-check

/**
 * What the launcher says, in Spanish and in English; what stands in braces is filled in. What went wrong where the person at the
 * keyboard can mend it has its one sentence here, by its cause.
 */
const FAILURES = {
  nodeTooOld: [
    'Este proyecto necesita Node 20 o uno más nuevo para empezar, y este es Node {version}: instala un Node actual (nodejs.org) y repite la orden.',
    'This project needs Node 20 or newer to start from, and this is Node {version}: install a current Node (nodejs.org) and run the command again.',
  ],
  noNodeToLend: [
    'Este proyecto necesita Node {wanted}, este es Node {version}, y npm no puede prestar uno más nuevo para {platform}: instala un Node actual (nodejs.org) y repite la orden.',
    'This project needs Node {wanted}, this is Node {version}, and npm cannot lend a newer one for {platform}: install a current Node (nodejs.org) and run the command again.',
  ],
  noNetwork: [
    'No se puede llegar al registro de npm y faltan paquetes: revisa la red o el proxy y repite la orden.',
    'The npm registry cannot be reached, so packages are missing: check the network or the proxy and run the command again.',
  ],
  diskFull: [
    'El disco está lleno: libera unos 2 GB y repite la orden.',
    'The disk is full: free about 2 GB and run the command again.',
  ],
  notAllowed: [
    'No está permitido escribir en esta carpeta o en la caché de npm: revisa de quién son y repite la orden.',
    'Writing into this folder or into the npm cache is not allowed: check who owns them and run the command again.',
  ],
  lockDiffers: [
    'package.json y package-lock.json piden paquetes distintos: ejecuta `npm install` con Node 24 y conserva los dos archivos.',
    'package.json and package-lock.json ask for different packages: run `npm install` with Node 24 and keep both files.',
  ],
  portBusy: [
    'Otro programa ya usa el puerto {port}: detén ese programa o elige otro puerto, por ejemplo PORT={next} npm start.',
    'Port {port} is already in use by another program: stop that program, or choose another port, for example PORT={next} npm start.',
  ],
  portForbidden: [
    'Solo un administrador puede abrir el puerto {port}: elige uno mayor que 1023, por ejemplo PORT=4321 npm start.',
    'Port {port} may only be opened by an administrator: choose one above 1023, for example PORT=4321 npm start.',
  ],
  portInvalid: [
    'PORT es "{port}": escribe un número de 1 a 65535, por ejemplo PORT=4321 npm start.',
    'PORT is "{port}": write a number from 1 to 65535, for example PORT=4321 npm start.',
  ],
  buildRuns: [
    'Ya se construye este proyecto en otra parte: espera a que termine y repite la orden.',
    'Another build of this project is running: wait until it has ended and run the command again.',
  ],
  outNotOurs: [
    'La carpeta {folder} tiene archivos que ningún build hizo, y un build la reemplazaría entera: vacíala, muévela o elige otra, por ejemplo OUT_DIR=dist-nuevo.',
    'The folder {folder} holds files that no build has made, and a build would replace it whole: empty it, move it away, or choose another one, for example OUT_DIR=dist-new.',
  ],
  outUnfit: [
    'La carpeta {folder} es un archivo, o tiene dentro o alrededor lo que no es el sitio (el proyecto, su contenido, tus archivos), y un build la reemplazaría entera: elige una solo para el sitio, por ejemplo OUT_DIR=dist.',
    'The folder {folder} is a file, or has in or around it what is not the site (the project, its content, your own files), and a build would replace it whole: choose one for the site alone, for example OUT_DIR=dist.',
  ],
  outIsDisk: [
    'La carpeta {folder} es un disco o un volumen, que no se puede reemplazar entero: elige una carpeta dentro, por ejemplo OUT_DIR={folder}/site.',
    'The folder {folder} is a disk or volume, which cannot be replaced whole: choose a folder in it, for example OUT_DIR={folder}/site.',
  ],
  besideNotAllowed: [
    'Un build escribe al lado de su carpeta y toma su lugar al final, y {folder} no lo permite: revisa de quién es, o elige otra carpeta con OUT_DIR.',
    'A build writes beside its folder and takes its place at the end, and {folder} does not allow that: check who owns it, or choose another folder with OUT_DIR.',
  ],
  noTypesetterLive: [
    'Un sitio que está publicado no se construye donde no se pueden componer textos ({what}), porque le faltarían los PDF y las imágenes de materiales, lecciones y quizzes y el paquete de prensa; el sitio de antes queda como está: repite npm ci y la orden en una máquina que esos paquetes conozcan.',
    'A site that is live is not built where no type can be set ({what}), since it would lack the PDFs and pictures of materials, lessons and quizzes and the press kit; the site before stays as it is: run npm ci and the command again on a machine that these packages know.',
  ],
  // We have no sentence: what it printed is the explanation.
  failed: ['{what} falló por la razón que está arriba.', '{what} failed, for the reason that stands above.'],
};

const WORK = {
  installing: [
    'Se instala lo que falta o no está al día (cerca de un minuto la primera vez) …',
    'Installing what is missing or out of date (about a minute the first time) …',
  ],
  fetchingNode: [
    'El Node de esta máquina es muy antiguo para el proyecto: npm presta uno más nuevo …',
    'The Node on this machine is too old for the project: npm lends a newer one …',
  ],
  building: ['Se construye el sitio …', 'Building the site …'],
  noTypesetter: [
    'Aquí no se pueden componer textos ({what}): no se hacen los PDF ni las imágenes de materiales, lecciones y quizzes ni el paquete de prensa, y las imágenes de los enlaces muestran solo el signo. Para tenerlos, repite npm ci en una máquina que esos paquetes conozcan.',
    'No type can be set here ({what}): the PDFs and pictures of materials, lessons and quizzes and the press kit are not made, and the pictures of links show the sign alone. To have them, run npm ci again on a machine that these packages know.',
  ],
  built: [
    'Construido en {seconds} s. Páginas: {pages}, {total} en total',
    'Built in {seconds} s. Pages: {pages}, {total} in all',
  ],
  address: ['Dirección: {url}\nPara detenerlo: Ctrl+C.', 'Address: {url}\nStop with Ctrl+C.'],
};

const SENTENCES = { ...FAILURES, ...WORK };

/** @typedef {keyof typeof FAILURES} Cause */
/** @typedef {(sentence: keyof typeof SENTENCES, facts?: Record<string, string | number>) => string} Words */

/**
 * The words for whoever runs the command: Spanish where the environment is Spanish, English where it is another language, and
 * both where it names none, as on Windows and on many servers.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Words}
 */
export function wordsFor(env) {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const isSpanish = /^es([_.@-]|$)/i.test(language);
  const isNone = /^(C|POSIX)?([.@]|$)/i.test(language);
  return (sentence, facts = {}) => {
    const [spanish = '', english = ''] = SENTENCES[sentence];
    const chosen = isNone ? `${spanish}\n${english}` : isSpanish ? spanish : english;
    const filled = { ...facts, next: Number(facts.port) < 65535 ? Number(facts.port) + 1 : 4321 };
    return chosen.replace(/\{(\w+)\}/g, (_, name) => String(/** @type {Record<string, unknown>} */ (filled)[name]));
  };
}
