/** Breaks a page in one way after the other, to see that each rule of a visit finds its fault, and that none was forgotten. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { lookWithAxe } from './checks/axe.ts';
import { lookAtExit } from './checks/exit.ts';
import type { Findings } from './checks/findings.ts';
import { lookAtFocus } from './checks/focus.ts';
import { lookAtFrame } from './checks/frame.ts';
import { lookAtKeyboard } from './checks/keyboard.ts';
import { lookAtLayout } from './checks/layout.ts';
import { lookAtPrint } from './checks/print.ts';
import { FIELDS, lookAtIslands, watch } from './checks/traces.ts';
import { sourceSampleOf } from './sample.ts';
import { test } from './visitor.ts';
import { openUndrawn } from './window.ts';

type Kind = Parameters<typeof lookAtPrint>[1];
type Fault = [rule: string, html: string, kind?: Kind];

const sample = sourceSampleOf(REAL);
const style = (css: string) => `<style>${css}</style>`;
const wide = '.wide { width: 900px }';
const block = '<p class="wide">x</p>';

/** What to add to the body of a page for each rule: a style, an element or a script that breaks it. */
const LOOKS: { name: string; look: (page: Page, kind: Kind) => Promise<Findings>; faults: Fault[] }[] = [
  {
    name: 'axe',
    look: (page) => lookWithAxe(page),
    faults: [
      ['axe finds nothing in light colours', '<main><img src="data:,"></main>'],
      // 2:1, and 5.5:1, which is enough for the levels and not for us.
      ['axe finds nothing in light colours', style('p { color: #aaa }')],
      ['axe finds nothing in light colours', style('p { color: #666 }')],
      ['axe finds no pale text in dark colours', style('@media (prefers-color-scheme: dark) { p { color: #444 } }')],
    ],
  },
  {
    name: 'axe where only words differ',
    look: (page) => lookWithAxe(page, false),
    faults: [
      '<p lang="zz">Words</p>',
      '<a href="/"></a>',
      '<button aria-label="Open">Close</button>',
      '<p><button class="s">a</button><button class="s">b</button></p><style>.s { width: 9px; height: 9px; padding: 0; min-height: 0 }</style>',
      '<div class="s"><p>Words</p></div><style>.s { overflow-x: auto; width: 50px } .s p { width: 200px }</style>',
    ].map((html) => ['axe finds nothing in light colours', html]),
  },
  {
    name: 'layout',
    look: (page) => lookAtLayout(page),
    faults: [
      [
        'nothing stands out to the side in light colours',
        block + style(`@media (prefers-color-scheme: light) { ${wide} }`),
      ],
      [
        'nothing stands out to the side in dark colours',
        block + style(`@media (prefers-color-scheme: dark) { ${wide} }`),
      ],
      ['nothing stands out to the side in forced colours', block + style(`@media (forced-colors: active) { ${wide} }`)],
      [
        'targets are large enough for a thumb',
        style('.dials a[href^="tel:"] { display: inline-block; width: 20px; min-width: 0 }'),
      ],
      ['targets are large enough for a thumb', style('.menu nav a { min-height: 30px }')],
      [
        'words in the head of a table fit their column',
        `<table><thead><tr><th class="narrow">Wordwordword</th></tr></thead></table>${style('table { table-layout: fixed; width: 30px } .narrow { width: 30px; padding: 0 }')}`,
      ],
      ['the header is 2 lines high at 320 px', style('@media (width: 320px) { body > header { display: block } }')],
      ['the header is 2 lines high at 360 px', style('@media (width: 360px) { body > header { display: block } }')],
      ['the header is 2 lines high at 390 px', style('@media (width: 390px) { body > header { display: block } }')],
      ['nothing stands out with text at 200 %', `${block}${style('.wide { width: 15rem }')}`],
      [
        'every word can be seen in forced colours',
        `<mark>x</mark>${style('mark { background: none; color: inherit }')}`,
      ],
      [
        'nothing of the frame is cut with text at 200 %',
        style('.brand.brand { overflow: hidden; white-space: nowrap; width: 3rem; flex: none; min-width: 0 }'),
      ],
      [
        'nothing stands out with wide spacing',
        `<p class="wide">${'n'.repeat(34)}</p>${style('.wide { white-space: nowrap; width: max-content; margin: 0 }')}`,
      ],
    ],
  },
  {
    name: 'frame',
    look: lookAtFrame,
    faults: [
      ['the page begins within 230 px, pictograms apart', style('header { padding-block-end: 200px }')],
      ['the page begins within 230 px, pictograms apart', style('.notices { padding-block-end: 80px }'), 'spokenIn'],
      ['numbers with pictograms stand within 230 px', style('header { padding-block-end: 60px }'), 'spokenIn'],
      ['nothing that is said before the page is hidden', style('body > aside { display: none }')],
      ['letters before the page are large enough', style('header a { font-size: 8px }')],
    ],
  },
  {
    name: 'exit',
    look: lookAtExit,
    faults: [
      [
        'the exit is in view wherever one scrolls at 320 px',
        style('@media (max-width: 400px) { .exit { position: static !important } }'),
      ],
      [
        'the exit is in view wherever one scrolls at 1280 px',
        style('@media (min-width: 400px) { [data-exit] { visibility: hidden } }'),
      ],
    ],
  },
  {
    name: 'focus',
    look: lookAtFocus,
    faults: [256, 640, 800].map((height) => [
      `nothing stands over what has the focus at ${height === 800 ? 1280 : 320} × ${height} px`,
      style(`@media (height: ${height}px) { html { scroll-padding: 0 !important } }`),
    ]),
  },
  {
    name: 'keyboard',
    look: (page) => lookAtKeyboard(page, true),
    faults: [
      [
        'the first stop of the keyboard is the way to the content, in view',
        style('.skip { left: -9999px !important; position: absolute !important }'),
      ],
      ['the second stop of the keyboard is the exit', style('[data-exit] { visibility: hidden }')],
      ['every stop shows where the focus is', style('a:focus-visible { outline: none !important }')],
      [
        'the way to the content leads there',
        '<script>document.querySelector("main").removeAttribute("tabindex"); document.querySelector("main").id = ""</script>',
      ],
    ],
  },
  {
    name: 'print',
    look: (page, kind) => lookAtPrint(page, kind, true),
    faults: [
      ['the numbers stand on the paper', style('@media print { body > aside { display: none } }'), 'activity'],
      ['the numbers stand on the paper', style('@media print { main .dials > li { display: none } }')],
      [
        'the numbers stand on the paper',
        style('@media print { .paper__foot dl > div:first-child { display: none } }'),
        'handout',
      ],
      ['the numbers stand on the paper', '<p>105</p><p>900 100 100</p>', 'certificate'],
      [
        'neither exit nor menus stand on the paper',
        style('@media print { body > header > * { display: block !important } }'),
      ],
      ['neither exit nor menus stand on the paper', style('@media print { .exit { display: block !important } }')],
      ['the paper says that nobody has confirmed its numbers', style('@media print { .notice { display: none } }')],
      [
        'the paper says that nobody has confirmed its numbers',
        style('@media print { .paper__foot .status { display: none } }'),
        'handout',
      ],
      [
        'the paper says that nobody has confirmed its numbers',
        style('@media print { .wallet p { display: none } }'),
        'card',
      ],
    ],
  },
  {
    name: 'islands',
    look: lookAtIslands,
    faults: [
      ['every island wakes up', '<astro-island ssr component-url="/gone.js" renderer-url="/gone.js"></astro-island>'],
      ['what is typed or chosen stands where no browser keeps it', '<p><input></p>'],
      ['what is typed or chosen stands where no browser keeps it', '<form autocomplete="off"><select></select></form>'],
      [
        'nothing typed or chosen is there once the page is left',
        '<astro-island></astro-island><script>document.querySelector("main").append(document.createElement("input"))</script>',
      ],
      // Islands that never hear that their page is left.
      ...FIELDS.map(
        (kind): Fault => [
          'nothing typed or chosen is there once the page is left',
          '<script>addEventListener("pagehide", (left) => left.stopImmediatePropagation(), true)</script>',
          kind,
        ],
      ),
    ],
  },
];

for (const { name, look, faults } of LOOKS) {
  test(`each rule of the look at ${name} has a fault here`, async ({ visitor, baseURL }) => {
    await visitor.goto(new URL(addressOf('help').path, baseURL).href);
    const found = await look(visitor, 'help');
    expect(Object.keys(found).sort()).toEqual([...new Set(faults.map(([rule]) => rule))].sort());
    expect(Object.values(found).flat()).toEqual([]);
  });

  for (const [rule, html, kind = 'help'] of faults) {
    test(`${rule}: is broken on ${kind} by ${html}`, async ({ visitor, baseURL }) => {
      await breakPage(visitor, kind, html);
      await visitor.goto(new URL(addressOf(kind).path, baseURL).href);
      const found = await look(visitor, kind);
      await visitor.unrouteAll();
      expect(found[rule]).not.toEqual([]);
    });
  }
}

test('each trace that a page leaves is found, also in a window that is not drawn', async ({
  launchOptions,
  baseURL,
}) => {
  const page = await openUndrawn(launchOptions);
  const { path } = addressOf('help');
  const asked = ['https://elsewhere.test/x.png', 'https://elsewhere.test/late.png'];
  await page.route('https://elsewhere.test/*', (route) => route.fulfill({ body: '' }));
  const traces = [
    'new Image().src = "https://elsewhere.test/x.png"',
    'console.error("A fault")',
    'requestAnimationFrame(() => { throw new Error("In a frame") })',
    'document.cookie = "a=1"',
    'localStorage.a = 1',
    'sessionStorage.a = 1',
    'indexedDB.open("a")',
    'caches.open("a")',
  ];
  const lazy = `<img src="${asked[1]}" loading="lazy" width="9" height="9" alt="">`;
  await breakPage(
    page,
    'help',
    `${lazy}<script>${traces.join(';')}; setTimeout(() => { throw new Error("Late") })</script>`,
  );
  const lookAtTraces = watch(page, new URL(baseURL!).origin);
  await page.goto(new URL(path, baseURL).href);
  await page.evaluate(() => caches.open('a'));
  expect(await lookAtTraces()).toEqual({
    'nobody else is asked': asked,
    'nothing is wrong in the console': ['A fault', 'Late', 'In a frame'],
    'nothing is kept in the browser': [
      '1 cookies',
      '1 items in localStorage',
      '1 items in sessionStorage',
      '1 databases',
      '1 caches',
    ],
  });
  await page.context().browser()?.close();
});

function addressOf(kind: Kind) {
  return sample.find((address) => address.kind === kind)!;
}

/** Serves a page with something more at the end of its body, and without the policy that would stop it. */
async function breakPage(page: Page, kind: Kind, html: string): Promise<void> {
  const { path, file } = addressOf(kind);
  const whole = readFileSync(join(REAL.dir, file), 'utf8')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace('</main>', `${html}</main>`);
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole }));
}
