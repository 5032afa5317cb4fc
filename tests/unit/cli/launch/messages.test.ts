import { describe, expect, test } from 'vitest';
import { type Cause, findCause, findDiskFull } from '../../../../src/cli/launch/failures.mjs';
import { wordsFor } from '../../../../src/cli/launch/messages.mjs';

const FACTS: Record<Cause, Record<string, string>> = {
  nodeTooOld: { version: '18.19.1' },
  noNodeToLend: { version: '22.0.0', wanted: '>=24.16', platform: 'freebsd-x64' },
  noNetwork: {},
  diskFull: {},
  notAllowed: {},
  lockDiffers: {},
  portBusy: { port: '4321' },
  portForbidden: { port: '80' },
  portInvalid: { port: 'ocho' },
  buildRuns: {},
  outNotOurs: { folder: '/srv/letters' },
  outHoldsOthers: { folder: '/srv' },
  outInside: { folder: '/srv/project/src/site', around: '/srv/project/src' },
  outNoFolder: { folder: '/srv/letter.txt' },
  outIsDisk: { folder: '/mnt/site' },
  besideNotAllowed: { folder: '/var/www' },
};

function allFailures(lang: string): string {
  const { failures } = wordsFor({ LANG: lang });
  return Object.entries(FACTS)
    .map(([cause, facts]) => failures[cause as Cause](facts))
    .join('\n');
}

test('every failure is one sentence in English', () => {
  expect(allFailures('en_GB.UTF-8')).toMatchInlineSnapshot(`
    "This project needs Node 20 or newer to start from, and this is Node 18.19.1: install a current Node (nodejs.org) and run the command again.
    This project needs Node >=24.16, this is Node 22.0.0, and npm cannot lend a newer one for freebsd-x64: install a current Node (nodejs.org) and run the command again.
    The npm registry cannot be reached, so packages are missing: check the network or the proxy and run the command again.
    The disk is full: free about 2 GB and run the command again.
    Writing into this folder or into the npm cache is not allowed: check who owns them and run the command again.
    package.json and package-lock.json ask for different packages: run \`npm install\` with Node 24 and keep both files.
    Port 4321 is already in use by another program: stop that program, or choose another port, for example PORT=4322 npm start.
    Port 80 may only be opened by an administrator: choose one above 1023, for example PORT=4321 npm start.
    PORT is "ocho": write a number from 1 to 65535, for example PORT=4321 npm start.
    Another build of this project is running: wait until it has ended and run the command again.
    The folder /srv/letters holds files that no build has made, and a build would replace it whole: empty it, move it away, or choose another one, for example OUT_DIR=dist-new.
    The folder /srv holds the project, its content or your own files, and a build would replace it whole: choose one for the site alone, for example OUT_DIR=dist.
    The folder /srv/project/src/site lies in /srv/project/src, where no site may be written: choose another one, for example OUT_DIR=dist.
    /srv/letter.txt is not a folder: choose another one, for example OUT_DIR=dist.
    The folder /mnt/site is a disk or volume, which cannot be replaced whole: choose a folder in it, for example OUT_DIR=/mnt/site/site.
    A build writes beside its folder and takes its place at the end, and /var/www does not allow that: check who owns it, or choose another folder with OUT_DIR."
  `);
});

test('every failure is one sentence in Spanish', () => {
  expect(allFailures('es_PE.UTF-8')).toMatchInlineSnapshot(`
    "Este proyecto necesita Node 20 o uno más nuevo para empezar, y este es Node 18.19.1: instala un Node actual (nodejs.org) y repite la orden.
    Este proyecto necesita Node >=24.16, este es Node 22.0.0, y npm no puede prestar uno más nuevo para freebsd-x64: instala un Node actual (nodejs.org) y repite la orden.
    No se puede llegar al registro de npm y faltan paquetes: revisa la red o el proxy y repite la orden.
    El disco está lleno: libera unos 2 GB y repite la orden.
    No está permitido escribir en esta carpeta o en la caché de npm: revisa de quién son y repite la orden.
    package.json y package-lock.json piden paquetes distintos: ejecuta \`npm install\` con Node 24 y conserva los dos archivos.
    Otro programa ya usa el puerto 4321: detén ese programa o elige otro puerto, por ejemplo PORT=4322 npm start.
    Solo un administrador puede abrir el puerto 80: elige uno mayor que 1023, por ejemplo PORT=4321 npm start.
    PORT es "ocho": escribe un número de 1 a 65535, por ejemplo PORT=4321 npm start.
    Ya se construye este proyecto en otra parte: espera a que termine y repite la orden.
    La carpeta /srv/letters tiene archivos que ningún build hizo, y un build la reemplazaría entera: vacíala, muévela o elige otra, por ejemplo OUT_DIR=dist-nuevo.
    En la carpeta /srv están el proyecto, su contenido o tus propios archivos, y un build la reemplazaría entera: elige una solo para el sitio, por ejemplo OUT_DIR=dist.
    La carpeta /srv/project/src/site está dentro de /srv/project/src, donde no se escribe ningún sitio: elige otra, por ejemplo OUT_DIR=dist.
    /srv/letter.txt no es una carpeta: elige otra, por ejemplo OUT_DIR=dist.
    La carpeta /mnt/site es un disco o un volumen, que no se puede reemplazar entero: elige una carpeta dentro, por ejemplo OUT_DIR=/mnt/site/site.
    Un build escribe al lado de su carpeta y toma su lugar al final, y /var/www no lo permite: revisa de quién es, o elige otra carpeta con OUT_DIR."
  `);
});

test('where the environment names no language, every sentence is there in both', () => {
  const [spanish, english] = ['es', 'en'].map((lang) => wordsFor({ LANG: lang }));
  const both = wordsFor({ LC_ALL: 'POSIX' });
  for (const [cause, facts] of Object.entries(FACTS) as [Cause, Record<string, string>][]) {
    expect(both.failures[cause](facts)).toBe(`${spanish!.failures[cause](facts)}\n${english!.failures[cause](facts)}`);
  }
  expect(both.built('1.0', 'es 2', 2)).toBe(`${spanish!.built('1.0', 'es 2', 2)}\n${english!.built('1.0', 'es 2', 2)}`);
});

test('the example port stays one that exists', () => {
  expect(wordsFor({}).failures.portBusy({ port: '65535' })).toContain('PORT=4321');
});

test.each([
  ['es', 'Ctrl+C.', { LANG: 'es' }],
  ['es_PE.UTF-8', 'Para detenerlo: Ctrl+C.', { LANG: 'es_PE.UTF-8' }],
  ['LC_ALL before LANG', 'Stop with Ctrl+C.', { LC_ALL: 'en_US.UTF-8', LANG: 'es_PE.UTF-8' }],
  ['LC_MESSAGES before LANG', 'Para detenerlo: Ctrl+C.', { LC_MESSAGES: 'es_ES', LANG: 'en_US' }],
  ['another language that begins alike', 'Stop with Ctrl+C.', { LANG: 'est_EE' }],
  ['no language: both', 'Para detenerlo: Ctrl+C.\nStop with Ctrl+C.', {}],
  ['a language of machines: both', 'Para detenerlo: Ctrl+C.\nStop with Ctrl+C.', { LANG: 'C.UTF-8' }],
  ['any other language', 'Stop with Ctrl+C.', { LANG: 'ca_ES.UTF-8' }],
])('the words follow the environment: %s', (_case, expected, env) => {
  expect(wordsFor(env).stop).toContain(expected);
});

describe('findCause reads the output of npm', () => {
  test.each([
    ['noNetwork', 'npm error code ENOTFOUND\nnpm error syscall getaddrinfo'],
    ['noNetwork', 'npm error code EAI_AGAIN'],
    ['noNetwork', 'npm error code ECONNREFUSED'],
    ['noNetwork', 'npm error code ETIMEDOUT'],
    ['noNetwork', 'npm error code ENOTCACHED'],
    ['noNetwork', 'npm error code ERR_SOCKET_TIMEOUT'],
    ['diskFull', 'npm error code ENOSPC\nnpm error nospc There appears to be insufficient space'],
    ['diskFull', 'npm error code ECONNRESET\nwrite failed: No space left on device'],
    ['notAllowed', 'npm error code EACCES\nnpm error syscall mkdir'],
    [
      'lockDiffers',
      'npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
    ],
    [null, 'npm error code E404\nnpm error 404 Not Found'],
  ])('%s', (cause, text) => {
    expect(findCause(text)).toBe(cause);
  });
});

test('a refused connection in the output of a test is no missing network', () => {
  expect(findDiskFull('Error: connect ECONNREFUSED 127.0.0.1:4000')).toBeNull();
  expect(findDiskFull("ENOSPC: no space left on device, write '/x'")).toBe('diskFull');
});
