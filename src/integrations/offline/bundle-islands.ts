import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { type AddressRules, hrefTo } from '../../i18n/addresses.ts';
import { bundleNotices, type Notice } from '../licences.ts';
import type { Island } from './page.ts';

const WAKE = fileURLToPath(new URL('../../islands/wake.ts', import.meta.url));

/** Notes the source file of each file of the site's own bundle. */
export function noteSources(sources: Map<string, string>, rules: Pick<AddressRules, 'address'>): Plugin {
  return {
    name: 'note-sources',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.facadeModuleId)
          sources.set(hrefTo(`./${file.fileName}`, rules), file.facadeModuleId);
    },
  };
}

/**
 * Islands with all that they need as one classic script, and the notices of the libraries in it.
 *
 * @param sources of the files of the site's own bundle
 * @throws for an island of unknown source
 */
export async function bundleIslands(islands: readonly Island[], sources: ReadonlyMap<string, string>) {
  const urls = new Map(islands.map(({ name, url }) => [name, url]));
  const names = [...urls.keys()].sort();
  const imports = names.map((name) => {
    const url = urls.get(name) ?? '';
    const source = sources.get(url);
    if (!source) throw new Error(`Nobody knows the source of the island ${name} (${url}).`);
    return `import { ${name} } from ${JSON.stringify(source)};`;
  });
  const lines = [`import { wake } from ${JSON.stringify(WAKE)};`, ...imports, `wake({ ${names.join(', ')} });`, ''];
  const entry = 'virtual:entry';
  const notices: Notice[] = [];
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? lines.join('\n') : null),
      },
      bundleNotices((found) => notices.push(...found)),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The islands could not be bundled.');
  const script = output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  // Escaped, so that no text in it ends the script or begins a comment.
  return { script: script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c'), notices };
}
