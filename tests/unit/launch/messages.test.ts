import { describe, expect, test } from 'vitest';
import { findCause } from '../../../src/launch/failures.mjs';
import { type Cause, wordsFor } from '../../../src/launch/messages.mjs';

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
  outUnfit: { folder: '/srv' },
  outIsDisk: { folder: '/mnt/site' },
  besideNotAllowed: { folder: '/var/www' },
  noTypesetterLive: { what: '@scope/typesetter' },
  failed: { what: 'npm ci' },
};

test.each(['en_GB.UTF-8', 'es_PE.UTF-8'])('every failure is one sentence in %s, with its facts in it', (LANG) => {
  const words = wordsFor({ LANG });
  for (const [cause, facts] of Object.entries(FACTS) as [Cause, Record<string, string>][]) {
    const sentence = words(cause, facts);
    expect(sentence).toMatch(/^[^{}\n]+[.\w]$/);
    for (const fact of Object.values(facts)) expect(sentence).toContain(fact);
  }
});

test('where the environment names no language, every sentence is there in both', () => {
  const [spanish, english] = ['es', 'en'].map((lang) => wordsFor({ LANG: lang }));
  for (const [cause, facts] of Object.entries(FACTS) as [Cause, Record<string, string>][]) {
    expect(wordsFor({ LC_ALL: 'POSIX' })(cause, facts)).toBe(`${spanish!(cause, facts)}\n${english!(cause, facts)}`);
  }
});

test('the example port stays one that exists', () => {
  expect(wordsFor({})('portBusy', { port: '65535' })).toContain('PORT=4321');
});

test.each([
  ['es', 'Se construye el sitio …', { LANG: 'es' }],
  ['es_PE.UTF-8', 'Se construye el sitio …', { LANG: 'es_PE.UTF-8' }],
  ['LC_ALL before LANG', 'Building the site …', { LC_ALL: 'en_US.UTF-8', LANG: 'es_PE.UTF-8' }],
  ['LC_MESSAGES before LANG', 'Se construye el sitio …', { LC_MESSAGES: 'es_ES', LANG: 'en_US' }],
  ['another language that begins alike', 'Building the site …', { LANG: 'est_EE' }],
  ['no language: both', 'Se construye el sitio …\nBuilding the site …', {}],
  ['a language of machines: both', 'Se construye el sitio …\nBuilding the site …', { LANG: 'C.UTF-8' }],
  ['any other language', 'Building the site …', { LANG: 'ca_ES.UTF-8' }],
])('the words follow the environment: %s', (_case, expected, env) => {
  expect(wordsFor(env)('building')).toBe(expected);
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
