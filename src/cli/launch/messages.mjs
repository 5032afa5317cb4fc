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
 *   built: (seconds: string, pages: string) => string,
 *   pages: (count: number) => string,
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
  },
  installing: 'Installing what is missing or out of date (about a minute the first time) …',
  fetchingNode: 'The Node on this machine is too old for the project: npm lends a newer one …',
  building: 'Building the site …',
  built: (seconds, pages) => `Built in ${seconds} s. Pages: ${pages}`,
  pages: (count) => `${count} in all`,
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
  },
  installing: 'Se instala lo que falta o no está al día (cerca de un minuto la primera vez) …',
  fetchingNode: 'El Node de esta máquina es muy antiguo para el proyecto: npm presta uno más nuevo …',
  building: 'Se construye el sitio …',
  built: (seconds, pages) => `Construido en ${seconds} s. Páginas: ${pages}`,
  pages: (count) => `${count} en total`,
  address: (url) => `Dirección: ${url}`,
  stop: 'Para detenerlo: Ctrl+C.',
  failed: (what) => `${what} falló por la razón que está arriba.`,
};

/**
 * The words for whoever runs the command: Spanish where the environment is Spanish, English everywhere else.
 *
 * @param {Record<string, string | undefined>} env
 */
export function wordsFor(env) {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^es([_.@-]|$)/i.test(language) ? spanish : english;
}

/** @param {string} [port] */
function next(port) {
  return Number(port) < 65535 ? Number(port) + 1 : 4321;
}
