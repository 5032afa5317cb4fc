/**
 * `npm run bench:pages [-- --dir dist] [--kinds help,home] [--times 7] [--others]`: how fast a page of each kind is there over a slow
 * link and a slow processor, beside an empty page with the same head, visit by visit in one run; and how long a key takes to its result.
 * `--others` builds the text of a message with Starlight and with Docusaurus, which it installs in a folder of its own, and
 * visits them in the same run. Reports, and passes no judgement: machines are noisy. Needs a built site.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { listPages, onePerKind } from '../dist/pages.ts';
import { timeKeysOf } from './pages/keys.ts';
import { buildOthers } from './pages/others.ts';
import { EMPTY, servePages } from './pages/serve.ts';
import { median, type Visit, visit } from './pages/visit.ts';

/** Of the columns behind the kind. */
const WIDTHS = [8, 6, 8, 6, 6, 8, 9];
/** Lists of a thousand activities are the same all the way down. */
const LIGHT_ENOUGH = 200_000;

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    kinds: { type: 'string', default: '' },
    times: { type: 'string', default: '7' },
    others: { type: 'boolean', default: false },
  },
});
const campaign = readCampaign();
const kinds = values.kinds.split(',').filter(Boolean);
const pages = onePerKind(values.dir, listPages(values.dir, campaign), LIGHT_ENOUGH).filter(
  ({ kind, locale }) => locale === campaign.sourceLocale && (kinds.length === 0 || kinds.includes(kind)),
);
const own = mkdtempSync(join(tmpdir(), 'bench-pages-'));
const message = pages.find(({ kind }) => kind === 'message');
const others = values.others && message ? await buildOthers(own, join(values.dir, message.file)) : [];
const server = servePages(values.dir, Object.fromEntries(others.map(({ name, dir }) => [name, dir])));
await once(server, 'listening');
const address = server.address();
const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS, env: env as Record<string, string> });
try {
  console.log('first and largest paint in ms; × as many times those of an empty page with the same head\n');
  console.log('kind                     first      ×  largest      ×  shift    bytes  requests');
  for (const { kind, path } of pages) {
    const beside = kind === 'message' ? others.map(({ name, path: at }) => [name, `/${name}${at}`] as const) : [];
    await report(browser, [[kind, path], ['(empty)', `${EMPTY}${path}`], ...beside]);
  }
  console.log('\nfrom a key to its result drawn, in ms');
  for (const { kind, path } of pages) {
    const times = await timeKeysOf(browser, kind, `${base}${path}`);
    if (times.length > 0) console.log(`${kind.padEnd(20)} median ${median(times)}, most ${Math.max(...times)}`);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(own, { recursive: true, force: true });
}

/** Visits all of them in turn, so that what else the machine does falls on each; the second is the empty page. */
async function report(chrome: Browser, all: readonly (readonly [string, string])[]): Promise<void> {
  const visits: Visit[][] = all.map(() => []);
  for (let turn = 0; turn < Number(values.times); turn += 1)
    for (const [index, [, path]] of all.entries()) visits[index]?.push(await visit(chrome, `${base}${path}`));
  const of = (index: number, part: keyof Visit) => median((visits[index] ?? []).map((one) => one[part]));
  for (const [index, [name]] of all.entries()) {
    if (index === 1) continue;
    const cell = (part: keyof Visit) => of(index, part).toFixed(part === 'shift' ? 2 : 0);
    const beside = (part: 'first' | 'largest') => (of(index, part) / of(1, 'first')).toFixed(2);
    const cells = [cell('first'), beside('first'), cell('largest'), beside('largest')];
    const rest = [cell('shift'), cell('bytes'), cell('requests')];
    console.log([name.padEnd(21), ...[...cells, ...rest].map((one, i) => one.padStart(WIDTHS[i]!))].join(' '));
  }
}
