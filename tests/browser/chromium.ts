import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeFonts } from './fonts.ts';

const PACKAGE = resolve('node_modules/@sparticuz/chromium');
/** Another number for another choice of fonts, so that nobody measures with those unpacked before. */
const FONT_SET = 2;
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/** For a machine without a screen, a sandbox or a way out; sites under test are our own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Its processes are then its own children, whose work counts where `npm test` tells the CPU seconds of its steps.
  '--no-zygote',
];

/**
 * The browser for the tests: the one that `CHROME_PATH` names, or else the Chromium that came with npm, which needs no
 * installation and brings its own libraries, with fonts from npm, so that texts have the same width on every machine.
 *
 * It is unpacked once, under node_modules, first beside its final place: an interrupted attempt never passes for a whole one.
 */
export async function findChromium(): Promise<Browser> {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The Chromium from npm is for Linux on x64. Set CHROME_PATH to the path of a Chrome or Chromium.');
  }
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  // A copy of the project may only have a link there: the font settings must name the place that outlives it.
  const home = join(await realpath(cache), `chromium-${version}-${FONT_SET}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: join(home, 'chromium'),
    env: { ...process.env, FONTCONFIG_PATH: home, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') },
  };
}

async function unpackInto(home: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const attempt = `${home}.${process.pid}`;
  const usual = process.env.TMPDIR;
  await mkdir(attempt, { recursive: true });
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env.TMPDIR = attempt;
  try {
    await Promise.all(ARCHIVES.map((name) => inflate(join(PACKAGE, 'bin', name))));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  await writeFonts(join(attempt, 'fonts', 'fonts'));
  await writeFile(join(attempt, 'fonts.conf'), fontSettings(home));
  // Another process may have been faster; its copy is as good as ours.
  await rename(attempt, home).catch(() => rm(attempt, { recursive: true, force: true }));
}

function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}

interface Browser {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}
