// @ts-check
/** @import { Cause } from './failures.mjs' */

/**
 * The words of the launcher in one language: a sentence per known failure, and what it says while it works.
 *
 * @typedef {{
 *   failures: Record<Cause, (facts: Record<string, string>) => string>,
 *   installing: string,
 *   fetchingNode: string,
 *   building: string,
 *   built: (seconds: string, pages: string, total: number) => string,
 *   address: (url: string) => string,
 *   stop: string,
 *   failed: (what: string) => string,
 * }} Words
 */

/** @type {Words} */
const english = {
  failures: {
    nodeTooOld: ({ version }) =>
      `This project needs Node 20 or newer to start from, and this is Node ${version}: install a current Node (nodejs.org) and run the command again.`,
    noNodeToLend: ({ version, wanted, platform }) =>
      `This project needs Node ${wanted}, this is Node ${version}, and npm cannot lend a newer one for ${platform}: install a current Node (nodejs.org) and run the command again.`,
    noNetwork: () =>
      'The npm registry cannot be reached, so packages are missing: check the network or the proxy and run the command again.',
    diskFull: () => 'The disk is full: free about 2 GB and run the command again.',
    notAllowed: () =>
      'Writing into this folder or into the npm cache is not allowed: check who owns them and run the command again.',
    lockDiffers: () =>
      'package.json and package-lock.json ask for different packages: run `npm install` with Node 24 and keep both files.',
    portBusy: ({ port }) =>
      `Port ${port} is already in use by another program: stop that program, or choose another port, for example PORT=${next(port)} npm start.`,
    portForbidden: ({ port }) =>
      `Port ${port} may only be opened by an administrator: choose one above 1023, for example PORT=4321 npm start.`,
    portInvalid: ({ port }) => `PORT is "${port}": write a number from 1 to 65535, for example PORT=4321 npm start.`,
    buildRuns: () => 'Another build of this project is running: wait until it has ended and run the command again.',
    outNotOurs: ({ folder }) =>
      `The folder ${folder} holds files that no build has made, and a build would replace it whole: empty it, move it away, or choose another one, for example OUT_DIR=dist-new.`,
    outHoldsOthers: ({ folder }) =>
      `The folder ${folder} holds the project, its content or your own files, and a build would replace it whole: choose one for the site alone, for example OUT_DIR=dist.`,
    outInside: ({ folder, around }) =>
      `The folder ${folder} lies in ${around}, where no site may be written: choose another one, for example OUT_DIR=dist.`,
    outNoFolder: ({ folder }) => `${folder} is not a folder: choose another one, for example OUT_DIR=dist.`,
    outIsDisk: ({ folder }) =>
      `The folder ${folder} is a disk or volume, which cannot be replaced whole: choose a folder in it, for example OUT_DIR=${folder}/site.`,
    besideNotAllowed: ({ folder }) =>
      `A build writes beside its folder and takes its place at the end, and ${folder} does not allow that: check who owns it, or choose another folder with OUT_DIR.`,
  },
  installing: 'Installing what is missing or out of date (about a minute the first time) …',
  fetchingNode: 'The Node on this machine is too old for the project: npm lends a newer one …',
  building: 'Building the site …',
  built: (seconds, pages, total) => `Built in ${seconds} s. Pages: ${pages}, ${total} in all`,
  address: (url) => `Address: ${url}`,
  stop: 'Stop with Ctrl+C.',
  failed: (what) => `${what} failed, for the reason that stands above.`,
};

/** @type {Words} */
const spanish = {
  failures: {
    nodeTooOld: ({ version }) =>
      `Este proyecto necesita Node 20 o uno más nuevo para empezar, y este es Node ${version}: instala un Node actual (nodejs.org) y repite la orden.`,
    noNodeToLend: ({ version, wanted, platform }) =>
      `Este proyecto necesita Node ${wanted}, este es Node ${version}, y npm no puede prestar uno más nuevo para ${platform}: instala un Node actual (nodejs.org) y repite la orden.`,
    noNetwork: () =>
      'No se puede llegar al registro de npm y faltan paquetes: revisa la red o el proxy y repite la orden.',
    diskFull: () => 'El disco está lleno: libera unos 2 GB y repite la orden.',
    notAllowed: () =>
      'No está permitido escribir en esta carpeta o en la caché de npm: revisa de quién son y repite la orden.',
    lockDiffers: () =>
      'package.json y package-lock.json piden paquetes distintos: ejecuta `npm install` con Node 24 y conserva los dos archivos.',
    portBusy: ({ port }) =>
      `Otro programa ya usa el puerto ${port}: detén ese programa o elige otro puerto, por ejemplo PORT=${next(port)} npm start.`,
    portForbidden: ({ port }) =>
      `Solo un administrador puede abrir el puerto ${port}: elige uno mayor que 1023, por ejemplo PORT=4321 npm start.`,
    portInvalid: ({ port }) => `PORT es "${port}": escribe un número de 1 a 65535, por ejemplo PORT=4321 npm start.`,
    buildRuns: () => 'Ya se construye este proyecto en otra parte: espera a que termine y repite la orden.',
    outNotOurs: ({ folder }) =>
      `La carpeta ${folder} tiene archivos que ningún build hizo, y un build la reemplazaría entera: vacíala, muévela o elige otra, por ejemplo OUT_DIR=dist-nuevo.`,
    outHoldsOthers: ({ folder }) =>
      `En la carpeta ${folder} están el proyecto, su contenido o tus propios archivos, y un build la reemplazaría entera: elige una solo para el sitio, por ejemplo OUT_DIR=dist.`,
    outInside: ({ folder, around }) =>
      `La carpeta ${folder} está dentro de ${around}, donde no se escribe ningún sitio: elige otra, por ejemplo OUT_DIR=dist.`,
    outNoFolder: ({ folder }) => `${folder} no es una carpeta: elige otra, por ejemplo OUT_DIR=dist.`,
    outIsDisk: ({ folder }) =>
      `La carpeta ${folder} es un disco o un volumen, que no se puede reemplazar entero: elige una carpeta dentro, por ejemplo OUT_DIR=${folder}/site.`,
    besideNotAllowed: ({ folder }) =>
      `Un build escribe al lado de su carpeta y toma su lugar al final, y ${folder} no lo permite: revisa de quién es, o elige otra carpeta con OUT_DIR.`,
  },
  installing: 'Se instala lo que falta o no está al día (cerca de un minuto la primera vez) …',
  fetchingNode: 'El Node de esta máquina es muy antiguo para el proyecto: npm presta uno más nuevo …',
  building: 'Se construye el sitio …',
  built: (seconds, pages, total) => `Construido en ${seconds} s. Páginas: ${pages}, ${total} en total`,
  address: (url) => `Dirección: ${url}`,
  stop: 'Para detenerlo: Ctrl+C.',
  failed: (what) => `${what} falló por la razón que está arriba.`,
};

/** @type {Words} */
const both = {
  failures: bothOf(spanish.failures, english.failures),
  installing: `${spanish.installing}\n${english.installing}`,
  fetchingNode: `${spanish.fetchingNode}\n${english.fetchingNode}`,
  building: `${spanish.building}\n${english.building}`,
  built: (...facts) => `${spanish.built(...facts)}\n${english.built(...facts)}`,
  address: (url) => `${spanish.address(url)}\n${english.address(url)}`,
  stop: `${spanish.stop}\n${english.stop}`,
  failed: (what) => `${spanish.failed(what)}\n${english.failed(what)}`,
};

/**
 * The words for whoever runs the command: Spanish where the environment is Spanish, English where it is another language, and
 * both where it names none, as on Windows and on many servers.
 *
 * @param {Record<string, string | undefined>} env
 */
export function wordsFor(env) {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^es([_.@-]|$)/i.test(language)) return spanish;
  return /^(C|POSIX)?([.@]|$)/i.test(language) ? both : english;
}

/**
 * @param {Words['failures']} one
 * @param {Words['failures']} other
 * @returns {Words['failures']}
 */
function bothOf(one, other) {
  const causes = /** @type {Cause[]} */ (Object.keys(one));
  /** @type {Partial<Words['failures']>} */
  const sentences = {};
  for (const cause of causes) sentences[cause] = (facts) => `${one[cause](facts)}\n${other[cause](facts)}`;
  return /** @type {Words['failures']} */ (sentences);
}

/** @param {string} [port] */
function next(port) {
  return Number(port) < 65535 ? Number(port) + 1 : 4321;
}
