/** Small built sites in folders of their own, to be compared. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A site with one file of each kind. */
export const SITE: Files = {
  'index.html': pageOf(),
  'events/fair.ics': 'BEGIN:VCALENDAR\r\nSUMMARY:Fair\r\nEND:VCALENDAR\r\n',
  'help/line.vcf': 'BEGIN:VCARD\r\nFN:Line\r\nEND:VCARD\r\n',
  'open/lines.csv': 'id,name\r\n1,Line\r\n',
  'open/lines.json': '{"lines":[1,2]}',
  'news.xml': '<feed><title>News</title></feed>',
  'robots.txt': 'User-agent: *\nDisallow:\n',
  'sheet.xlsx': archiveOf({ 'xl/sheet1.xml': '<sheet><v>1</v></sheet>', 'xl/styles.xml': '<styles/>' }),
  'icon.ico': Uint8Array.of(0, 255, 254, 128, 7),
  '_astro/Search.AAAA1111.js': 'import"./now.BBBB2222.js";let a=1;',
  '_astro/page.CCCC3333.css': '.card{color:red}',
  'pagefind/en/fragment/en_1a2b.pf_fragment': Uint8Array.of(31, 139, 1, 2),
};

export interface PageParts {
  hash?: string;
  assets?: string;
  uid?: string;
  island?: string;
  style?: string;
  styles?: string;
  classes?: string;
  label?: string;
  text?: string;
  facts?: string;
  code?: string;
  integrity?: string;
}

/** A page with an island, styles, scripts and a policy, each of which can be given. */
export function pageOf(parts: PageParts = {}): string {
  const {
    hash = 'AbC+/1=',
    assets = 'Search.AAAA1111',
    uid = 'Z1abc',
    island = 'Search',
    classes = 'card wide',
  } = parts;
  const {
    style = '@layer base{.card{color:red;margin:0}.wide{width:9rem}}',
    label = 'P0-0',
    text = 'Ask first.',
  } = parts;
  const { styles = `<style>${style}</style>`, facts = '{"n":1}', code = 'let a=1;', integrity = 'sha384-x' } = parts;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-${hash}'; base-uri 'none'">
${styles}<link rel="modulepreload" href="/_astro/${assets}.js" integrity="${integrity}">
<script type="module">${code}</script><script type="application/json">${facts}</script></head>
<body><p class="${classes}" title="A &amp; B">${text}</p><!-- end -->
<astro-island uid="${uid}" data-preact-island-id="1" component-url="/_astro/${assets}.js" component-export="${island}" renderer-url="/_astro/${assets}.js" before-hydration-url="/_astro/${assets}.js" props="{&quot;n&quot;:1}" client="load" opts="{&quot;name&quot;:&quot;${island}&quot;,&quot;value&quot;:true}">
<label for="${label}">Word</label><input id="${label}"></astro-island></body></html>`;
}

export function archiveOf(entries: Readonly<Record<string, string>>, level: 0 | 9 = 9): Uint8Array {
  const packed = Object.entries(entries).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { level, mtime: '2027-07-30' });
}

/** Writes both sites, hands their folders over, and removes them. */
export function withSites<Result>(before: Files, after: Files, use: (before: string, after: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'compare-'));
  try {
    return use(write(join(root, 'before'), before), write(join(root, 'after'), after));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(folder: string, files: Files): string {
  mkdirSync(folder);
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}
