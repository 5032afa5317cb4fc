import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';

/**
 * Packages with parts that no bundle can hold. A page module runs from wherever a build writes, which may lie outside the
 * project, so they are looked for from the project's own folder.
 */
const require = createRequire(join(process.cwd(), 'package.json'));

/** Draws with pixels. */
export function loadSharp(): typeof import('sharp').default {
  return require('sharp');
}

/** Sets type. */
export function loadTypst(): typeof import('@myriaddreamin/typst-ts-node-compiler') {
  return require('@myriaddreamin/typst-ts-node-compiler');
}

/** Can this machine set type? `NO_TYPESETTING=1` says that it cannot, or must not. */
export function canSetType(): boolean {
  return process.env.NO_TYPESETTING !== '1' && missingToSetType().length === 0;
}

/** What type is set with and is not here, by the names of its packages: the program has no part for some machines. */
export function missingToSetType(): string[] {
  const fonts = SHEET_FONTS.filter((folder) => !existsSync(folder)).map(packageOf);
  return [...new Set([...(isThere(loadTypst) ? [] : [TYPST]), ...fonts])];
}

function isThere(load: () => unknown): boolean {
  try {
    return Boolean(load());
  } catch {
    return false;
  }
}

/** The package of the program that sets type. */
export const TYPST = '@myriaddreamin/typst-ts-node-compiler';

function packageOf(folder: string): string {
  return relative(join(process.cwd(), 'node_modules'), folder).split(sep).slice(0, 2).join('/');
}

/** The folder with the bold serif of pictures. */
export const SERIF = join(process.cwd(), 'node_modules/@expo-google-fonts/noto-serif/700Bold');

/** The folders with the fonts of sheets: a serif for what is read from afar, a sans for the rest. */
export const SHEET_FONTS = [
  SERIF,
  ...['400Regular', '600SemiBold'].map((weight) =>
    join(process.cwd(), 'node_modules/@expo-google-fonts/source-sans-3', weight),
  ),
];

let versions: readonly string[] | undefined;

/** Which versions draw: another one may draw the same picture otherwise. */
export function drawnBy(): readonly string[] {
  versions ??= ['sharp', TYPST, ...new Set(SHEET_FONTS.map(packageOf))].map((name) => {
    const { version } = JSON.parse(readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8'));
    return `${name}@${version}`;
  });
  return versions;
}
