import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Lang } from '../../check/findings/words.ts';
import { typeOf } from '../../codes/media-types.ts';

/** A file of the screen, as it is served. */
export interface ScreenFile {
  type: string;
  bytes: string | Uint8Array;
}

/** The screen made ready for a browser, by the names of its files: nothing of it is written to the disk. */
export async function screenFiles(lang: Lang): Promise<Map<string, ScreenFile>> {
  const entry = fileURLToPath(new URL('./screen/main.tsx', import.meta.url));
  const files = new Map(existsSync(entry) ? await bundled(entry) : []);
  files.set('', { type: typeOf('html'), bytes: pageOf(lang) });
  return files;
}

async function bundled(entry: string): Promise<[string, ScreenFile][]> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The library of forms is written for React, whose parts Preact has.
    resolve: { alias: { 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact/compat' } },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { screen: entry },
        output: { entryFileNames: '[name].js', assetFileNames: '[name].[ext]' },
      },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => [
    one.fileName,
    {
      type: typeOf(one.fileName.split('.').at(-1) ?? ''),
      bytes: one.type === 'chunk' ? one.code : one.source,
    },
  ]);
}

/** The page that loads the screen; what it says stands there until the screen has loaded. */
function pageOf(lang: Lang): string {
  const title = lang === 'es' ? 'Editar el contenido' : 'Edit the content';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="screen.css">
<script type="module" src="screen.js"></script>
</head>
<body><div id="screen"><h1>${title}</h1><noscript><p>Esta pantalla necesita JavaScript. / This screen needs JavaScript.</p></noscript></div></body>
</html>
`;
}
