import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { BUILT_ADDRESSES } from '../../check/read/redirects.ts';
import { TEXTS } from '../../codes/media-types.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { compare } from '../../domain/sorting.ts';
import { basePathOf, hrefTo } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';
import { apacheFile, caddyFile, FOLDER, headersFile, nginxFile, redirectsFile } from './host-files.ts';
import { helpFolders } from './served.ts';

/**
 * Writes files that hosts read and files that a server can copy, all from one table; with `--compress` also each text compressed. A live
 * build also lists its addresses, for `npm run activities:publish`. The integration stands after all others that write.
 *
 * @returns the integration, and `moved`, to be told the addresses that have moved
 */
export function hosting(
  campaign: Pick<Campaign, 'address' | 'sourceLocale' | 'paths' | 'stage'> & { languages: readonly Language[] },
) {
  let old: ReadonlyMap<string, string> = new Map();
  const integration: AstroIntegration = {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = globSync('**/*', { cwd: root, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name));
        const linkTo = (address: string) => hrefTo(`./${address.slice(1)}`, campaign);
        const hosted = {
          host: campaign.address ? new URL(campaign.address).host : 'example.org',
          base: basePathOf(campaign),
          help: helpFolders(campaign),
          moves: [...old].map(([from, to]) => ({ from: linkTo(from), to: linkTo(to) })),
        };
        const write = (name: string, text: string) => writeFileSync(join(root, name), text);
        mkdirSync(join(root, FOLDER));
        write('_headers', headersFile(hosted));
        write('_redirects', redirectsFile(hosted));
        write(`${FOLDER}/nginx.conf`, nginxFile(hosted));
        write(`${FOLDER}/Caddyfile`, caddyFile(hosted));
        write(`${FOLDER}/htaccess`, apacheFile(hosted));
        if (campaign.stage === 'live') write(BUILT_ADDRESSES, `${JSON.stringify(addressesOf(files, root), null, 1)}\n`);
        if (process.argv.includes('--compress')) await compress(files);
      },
    },
  };
  const moved = (addresses: ReadonlyMap<string, string>) => {
    old = addresses;
  };
  return { integration, moved };
}

/** The addresses of all pages, also of those that lead on, in alphabetical order. */
function addressesOf(files: readonly string[], root: string): string[] {
  const pages = files.filter((file) => file.endsWith(`${sep}index.html`));
  return pages
    .map((file) => `/${relative(root, file).replaceAll(sep, '/').slice(0, -'index.html'.length)}`)
    .sort(compare);
}

/** In bytes: a text that fits into one packet arrives no sooner for being smaller. */
const LEAST = 1024;
/** The two highest levels take ten times as long for a hundredth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** Node has this many threads for it. */
const AT_ONCE = 4;

/** Writes each text also as `.gz` and `.br` beside it, for servers that send these; always the same bytes. Of other files nothing. */
export async function compress(files: readonly string[]): Promise<void> {
  const waiting = files.filter((file) => extname(file).slice(1) in TEXTS).values();
  const work = async () => {
    for (const file of waiting) {
      const bytes = await readFile(file);
      if (bytes.length < LEAST) continue;
      await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, BROTLI));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
