import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import * as pagefind from 'pagefind';

export interface BundleOrder {
  /** The folder of the built site. */
  root: string;
  /** Where the bundle goes. */
  out: string;
  /** Paths of all pages of one language, with `/`. */
  paths: readonly string[];
}

/** Files of Pagefind for pages without a search of their own. */
const IDLE = /-ui\.|-highlight\./;

/** Writes one language's bundle; gives how many pages it holds. */
async function writeBundle({ root, out, paths }: BundleOrder): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ maxFragments: 200 });
  if (!index) throw new Error(errors.join('\n'));
  let count = 0;
  for (const path of paths) {
    const content = readFileSync(join(root, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const url = `/${path.replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: mainOf(content) });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
    count += 1;
  }
  if (count > 0) {
    const written = await index.writeFiles({ outputPath: out });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    for (const name of readdirSync(out).filter((file) => IDLE.test(file))) rmSync(join(out, name));
  }
  return count;
}

/** A page without its style and without what stands around its main part, which would be read in vain. */
function mainOf(html: string): string {
  const head = html.slice(0, html.indexOf('<body')).replaceAll(/<style>.*?<\/style>/gs, '');
  return `${head}<body>${html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))}</main></body></html>`;
}

try {
  parentPort?.postMessage(await writeBundle(workerData));
} finally {
  await pagefind.close();
}
