/** What stands in a text and is not ours: which finding each gives, and that it says in both languages why and what to write. */

import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../../../src/check/finding.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { faultsIn } from '../../fault.ts';

const PAGE = 'pages/es/senales.mdx';
const FAIR = 'events/2027/feria.md';
const TEXT = 'Mira las señales.';

faultsIn(PAGE)`
  code between two comments | ${TEXT} | Mira {/* a */ 1 + 1 /* b */} bien. | 12 "{/* a */ 1 + 1 /* b */}" · comment-alone → {/* una nota */}
  a link that leads to no whole address | (https://www.example.org/ley) | (//blog.example.net) | 18 "//blog.example.net" · link-form → [texto](https://www.gob.pe/) · <PageLink to="help">texto</PageLink>
`;

describe('in a page', () => {
  test.each([
    ['a line of import', "Mira.\n\nimport x from '/x'\n\nBien.", ['import-export']],
    ['a comment behind a backslash', 'Mira \\{/* esto se ve */} bien.', ['comment-unread']],
    ['a comment between quotes of code', 'Mira `{/* esto se ve */}` bien.', ['comment-unread']],
    ['two comments, each for itself', 'Mira {/* a */}{/* b */} bien.', []],
    ['a picture', '![Una foto](https://www.example.org/a.png)', ['image']],
    ['a box to tick', '- [ ] Mira.', ['markdown-element']],
    ['a heading of the first level', '# Mira', ['markdown-element']],
    ['a brace in a tag that never ends', 'Mira { bien.', ['braces']],
    ['a link to a part of the page', '[Mira](#llamar)', []],
    ['a link with a scheme that runs', '[Mira](java&#115;cript:alert)', ['link-form']],
    ['a link with a user before the domain', '[Mira](https://www.example.org@otro.example/)', ['link-form']],
    ['a link in capitals without security', '[Mira](HTTP://www.example.org/)', ['bad-url']],
    ['an e-mail of an institution', '[Escribe](mailto:mesa@example.org)', []],
    ['a link with a user and a password', '[Mira](https://a:b@www.example.org/)', ['link-form']],
    ['a link to another port', '[Mira](https://www.example.org:8443/)', ['link-form']],
    ['a link to a page that sends on', '[Mira](https://www.example.org/url?q=https://evil.example)', ['link-onward']],
    ['a link to a redirect', '[Mira](https://www.example.org/redirect?to=7)', ['link-onward']],
    ['an address that sends on and is only shown', '`https://www.example.org/?u=//evil.example`', ['link-onward']],
    ['an e-mail of another domain', '[Escribe](mailto:help@evil.example)', ['link-not-allowed']],
    ['an e-mail of another domain that is only shown', 'Escribe a help@evil.example.', ['link-not-allowed']],
    ['one that is shown as code', 'Escribe a `help@evil.example`.', ['link-not-allowed']],
    ['one that is stressed', 'Escribe a **help@evil.example**', ['link-not-allowed']],
    ['an e-mail of a person', '[Escribe](mailto:ana@gmail.com)', ['mail-of-person']],
    ['an e-mail with a copy to somebody', '[Escribe](mailto:mesa@example.org?bcc=a@example.net)', ['link-form']],
    ['a sign that turns a number around', 'Mira \u202e501\u202c.', ['hidden-sign']],
    ['an attribute that is code', 'Mira <Service role={"police"} />.', ['component-form']],
    ['an attribute twice', 'Mira <Service role="police" role="police" />.', ['component-form']],
    ['an attribute of nobody', 'Mira <Service role="police" class="x" />.', ['component-form']],
  ])('%s', (_case, text, codes) => {
    const findings = findingsIn(broken(PAGE, TEXT, text));
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
    expect(findings.map(explanationOf).every(({ es, en }) => es !== '' && en !== '')).toBe(true);
  });

  test('a section that only looks like one to who reads lines', () => {
    const codes = findingsIn(
      broken(PAGE, TEXT, '> Una cita\n<Section id="otra" harm="core">\n\nTexto.\n\n</Section>'),
    ).map(({ code }) => code);
    expect(codes).not.toEqual([]);
  });

  test('a text that is read otherwise without the sentences about a role that nobody plays', () => {
    const text = 'Llama a <Service role="fire" /> y mira `esto. Después sigue {process.env.HOME} y acaba`.';
    expect(findingsIn(broken(PAGE, TEXT, text)).map(({ code }) => code)).toEqual(['gap-unread']);
  });
});

describe('in an activity', () => {
  test.each([
    ['a page that leads away', '<meta http-equiv="refresh" content="0;url=//blog.example.net">', ['html-tag']],
    ['an address that becomes a link', 'Más en www.example.net hoy', ['activity-harm', 'bad-url']],
    ['braces, which are plain signs there', 'Llevar {agua}.', []],
    ['a number in a link', '[Llama](tel:999)', ['personal-contact']],
  ])('%s', (_case, text, codes) => {
    const findings = findingsIn(broken(FAIR, 'Una feria en la plaza.', text));
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
  });
});

describe('of a file', () => {
  test.each([
    ['a folder whose name is no code', 'pages/es/messages/Más cosas/x.mdx', ['bad-folder-name']],
    ['a name that hosts keep', 'events/2027/index.md', ['reserved-file-name']],
    ...['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'com0'].map((name): [string, string, string[]] => [
      'a name of a device',
      `events/2027/${name}.md`,
      ['reserved-file-name'],
    ]),
    ['a folder with the name of a device', 'pages/es/messages/aux/x.mdx', ['reserved-file-name']],
    ['an activity in a folder below', 'events/2027/sub/x.md', ['no-place']],
  ])('%s', (_case, file, codes) => {
    const text = cleanTree()[file.endsWith('.mdx') ? PAGE : FAIR]!.replace('Feria de la plaza', 'Otra feria');
    const own = findingsIn({ ...cleanTree(), [file]: text }).filter((one) => one.file === file);
    expect(own.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test('one that is far larger than any text is not read', () => {
    const big = `${cleanTree()['facts/days.yaml']}# ${'x'.repeat(2_100_000)}\n`;
    expect(findingsIn({ ...cleanTree(), 'facts/days.yaml': big }).map(({ code }) => code)).toEqual(['file-too-large']);
  });
});
