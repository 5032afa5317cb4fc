/** A whole address is made in one place, and a link begins with the path of the site's address: who makes either by hand drops that path. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeOf, readSource, type SourceFile } from './source-files.ts';

/** The one function that makes whole addresses. */
const MAKER = 'views/public-address.ts';

/** Folders and files, which `new URL` names too. */
const FOLDER = /^(?:import\.meta\.url|dir|file|[\w.]*(?:Dir|root)|dir\b.*|site)$/;
const FOLDERS: readonly { path: string; base: string; why: string }[] = [
  { path: 'integrations/whole-output.ts', base: 'site', why: 'The folder that is built.' },
];

/** Names of what a browser follows. */
const LINKS = /^(?:href|src|action|formAction|url|link|to|path|location|component-url)$/;

describe('the path of the site’s address is dropped', () => {
  const source = readSource();

  test('by nobody who makes a whole address', () => {
    expect(source.filter(({ path }) => path !== MAKER).flatMap(joinedIn)).toEqual([]);
  });

  test('by nobody who writes a link from the root', () => {
    // What is reckoned with there are addresses of others.
    expect(source.filter(({ path }) => !path.startsWith('domain/')).flatMap(rootedIn)).toEqual([]);
  });

  test.each([
    ["const a = new URL('/x/', campaign.address);", ["new URL('/x/', campaign.address)"]],
    ['const a = new URL(href, site);', ['new URL(href, site)']],
    [`const a = \`\${campaign.address}/x/\`;`, [`\`\${campaign.address}/x/\``]],
    [`const a = \`\${address}sitemap.xml\`;`, [`\`\${address}sitemap.xml\``]],
    ["const a = address + '/x/';", ["address + '/x/'"]],
    ["const a = new URL(campaign.address).origin + '/x/';", ["new URL(campaign.address).origin + '/x/'"]],
    [`const a = \`https://\${host}/x/\`;`, [`\`https://\${host}/x/\``]],
    ["const a = new URL('./x', import.meta.url);", []],
    ["const a = new URL('pages/', config.srcDir);", []],
    [`const a = \`\${address("help")}#there\`;`, []],
    ['const a = new URL(text).hostname;', []],
  ])('as in %s', (text, found) => {
    expect(joinedIn({ path: 'x.ts', text }).map((one) => one.replace('src/x.ts: ', ''))).toEqual(found);
  });

  test.each([
    ["const a = { href: '/help/' };", 1],
    [`const a = { src: \`/files/\${name}.png\` };`, 1],
    ['const a = <a href="/help/">x</a>;', 1],
    ["fetch('/search/help.json');", 1],
    ["location.assign('/');", 1],
    ["const a = { href: '#there', src: './x' };", 0],
    ['const a = { href: address("help") };', 0],
  ])('as in %s', (text, count) => {
    expect(rootedIn({ path: 'x.tsx', text })).toHaveLength(count);
  });

  test('by nothing of CSS', () => {
    const rooted = source.filter(({ path, text }) => path.endsWith('.css') && /url\(\s*['"]?\/(?!\/)/.test(text));
    expect(rooted.map(({ path }) => path)).toEqual([]);
  });

  test('and no exception is needless', () => {
    const isUsed = ({ path, base }: (typeof FOLDERS)[number]) =>
      source.some((file) => file.path === path && file.text.includes(`, ${base})`));
    expect(FOLDERS.filter((one) => !isUsed(one))).toEqual([]);
  });
});

/** Where an address of the site and something else are put together. */
function joinedIn(file: SourceFile): string[] {
  return visit(file, /new URL|address|https:/i, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const base = node.arguments?.[1]?.getText();
      if (base === undefined) return false;
      const isExcepted = FOLDERS.some((one) => one.path === file.path && one.base === base);
      return !isExcepted && (base === 'site' || !FOLDER.test(base));
    }
    if (ts.isTemplateExpression(node)) {
      const [first] = node.templateSpans;
      const isBegun = node.head.text === '' && first && isAddress(first.expression);
      return /^https:\/\/$/.test(node.head.text) ? isPath(first?.literal.text) : Boolean(isBegun && first.literal.text);
    }
    return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken && isAddress(node.left);
  });
}

/** The address of the site, or its host alone. */
function isAddress(node: ts.Expression): boolean {
  return /^(?:[\w.]*\.)?(?:address|siteAddress)!?$|^new URL\([\w.]*address\)\.origin$/.test(node.getText());
}

function isPath(text = ''): boolean {
  return /^\/./.test(text);
}

/** Links that are written from the root. */
function rootedIn(file: SourceFile): string[] {
  return visit(file, /['"`]\//, (node) => {
    if (ts.isPropertyAssignment(node)) return LINKS.test(nameOf(node.name)) && isRooted(node.initializer);
    if (ts.isJsxAttribute(node)) return LINKS.test(node.name.getText()) && isRooted(node.initializer);
    if (!ts.isCallExpression(node)) return false;
    return /(?:^|\.)(?:fetch|assign|replace|open)$/.test(node.expression.getText()) && isCalledRooted(node);
  });
}

/** `text.replace('/', …)` is none of them. */
function isCalledRooted({ expression, arguments: given }: ts.CallExpression): boolean {
  const called = expression.getText();
  return (called === 'fetch' || /\b(?:location|window)\./.test(called)) && isRooted(given[0]);
}

function isRooted(node: ts.Node | undefined): boolean {
  const text = node && /^\{?\s*['"`](.*)/s.exec(node.getText())?.[1];
  return text !== undefined && /^\/(?!\/)/.test(text);
}

function nameOf(name: ts.PropertyName): string {
  return name.getText().replaceAll(/['"]/g, '');
}

/** What of the code of a file, and of the markup of an `.astro` file, is of a kind. */
function visit(file: SourceFile, hint: RegExp, isFound: (node: ts.Node) => boolean): string[] {
  if (file.path.endsWith('.css') || !hint.test(file.text)) return [];
  const code = ts.createSourceFile(`${file.path}.tsx`, codeOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const markup = file.path.endsWith('.astro') ? [...file.text.matchAll(/\s(?:href|src|action)="\/(?!\/)[^"]*"/g)] : [];
  const found = markup.map(([text]) => `src/${file.path}: ${text.trim()}`);
  const walk = (node: ts.Node) => {
    if (isFound(node)) found.push(`src/${file.path}: ${node.getText()}`);
    ts.forEachChild(node, walk);
  };
  walk(code);
  return found;
}
