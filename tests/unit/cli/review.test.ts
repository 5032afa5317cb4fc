/** The view of a change and the fast lane, over a Git repository of its own. */
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/cli/review/changes.ts';
import { sinceBase } from '../../../src/cli/review/states.ts';
import { main } from '../../../src/cli/review.ts';
import { live } from '../../fixtures/content-faults/reviews.ts';
import { cleanTree, type Tree } from '../../fixtures/content-faults/tree.ts';
import { fillFolder } from '../../fixtures/fill-folder.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';
const CLOSED = 'status: { state: closed, on: "2027-05-01", source: pagina-oficial }\n';

let root: string;
let content: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'review-test-')));
  content = join(root, 'content');
  git('init', '-q', '-b', 'main');
  // Drawings take most of the time, and nothing here draws.
  save(Object.fromEntries(Object.entries(cleanTree()).filter(([file]) => !file.startsWith('drawings/'))));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Git as it is on any machine: none of its settings decides what is found. */
function git(...args: string[]): string {
  const who = ['-c', 'user.name=editor', '-c', 'user.email=editor@example.org', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
}

function save(tree: Tree): void {
  fillFolder(content, tree);
  git('add', '.');
  git('commit', '-qm', 'Keep');
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

function rows(base = 'HEAD'): string[] {
  const into = mkdtempSync(join(root, '.base-'));
  const read = sinceBase(base, content, into);
  if ('refused' in read) throw new Error(read.refused);
  return changesOf(read, 'en').map(({ harm, title, label, before, after, locale, reader }) =>
    [harm, title, label, `${before} → ${after}`, locale, reader].filter(Boolean).join(' | '),
  );
}

function run(...args: string[]) {
  const printed: string[] = [];
  const out = join(root, 'out.html');
  const code = main([...args, '--dir', content, '--lang', 'en', '--out', out], (text) => printed.push(text));
  const page = (file: string) => (readdirSync(root).includes(file) ? readFileSync(join(root, file), 'utf8') : '');
  return { code, said: printed.join('\n'), text: page('out.md'), html: page('out.html') };
}

describe('what differs', () => {
  test('is told field by field and sentence by sentence, what could do most harm first', () => {
    edit('campaign.yaml', 'police: policia-999', 'police: oficina-central');
    edit(POLICE, 'value: "999"', 'value: "998"');
    edit(POLICE, 'opens: "08:00"', 'opens: "09:00"');
    edit(POLICE, 'readOn: "2026-11-24"', 'readOn: "2026-11-25"');
    edit(OFFICE, /$/, CLOSED);
    edit('pages/es/senales.mdx', 'Llama a', 'Llama hoy a');
    edit('pages/es/senales.mdx', 'Mira las señales.', 'Mira bien las señales.');
    edit('pages/en/senales.mdx', 'Call <', 'Call today <');
    edit('pages/en/senales.mdx', 'mirar: { state: machine', 'mirar: { state: human');
    edit('events/2027/feria.md', 'status: announced', 'status: cancelled');
    edit('events/2027/feria.md', '2027-07-30', '2027-07-31');
    edit('quizzes/preguntas.yaml', 'Una sola pregunta.', 'Solo una pregunta.');
    edit('facts/sources.yaml', 'title: Página oficial', 'title: Otra página');
    expect(rows()).toMatchInlineSnapshot(`
      [
        "numbers | The service that plays it here, or null if none does · roles.police | policia-999 → oficina-central | two",
        "numbers | Oficina central | The switch | null → closed (it does not) | one",
        "numbers | Oficina central | From which day | null → 2027-05-01 | one",
        "numbers | Oficina central | Who says so, in sources.yaml | null → pagina-oficial | one",
        "numbers | Policía | The number or address | 999 → 998 | two",
        "numbers | Policía | When it opens | 08:00 → 09:00 | one",
        "safety | Signs | llamar | Call {police}. → Call today {police}. | en | speaker",
        "safety | Señales | llamar | Llama a {police} y lee [la ley](https://www.example.org/ley), Ley 28950. → Llama hoy a {police} y lee [la ley](https://www.example.org/ley), Ley 28950. | es | two",
        "safety | Preguntas | One or two sentences to begin | Una sola pregunta. → Solo una pregunta. | es | two",
        "activities | Feria de la plaza | status | announced → cancelled | one",
        "activities | Feria de la plaza | The first day | 2027-07-30 → 2027-07-31 | one",
        "texts | Señales | mirar | Mira las señales. {pagina-oficial} → Mira bien las señales. {pagina-oficial} | es | one",
        "rest | Policía | The last day on which one of its sources was read | 2026-11-24 → 2026-11-25 | one",
        "rest | Its title, or null · sources.pagina-oficial.title | Página oficial → Otra página | one",
        "rest | Signs | How it was made | machine → human | en | one",
      ]
    `);
  });

  test('is nothing where nothing is', () => {
    expect(rows()).toEqual([]);
  });

  test('says of a comment that it is one, and of a note', () => {
    edit(POLICE, 'operator:', '# A comment.\noperator:');
    writeFileSync(join(content, 'README.md'), '# A note\n');
    expect(rows()).toEqual(['rest | … → … | one', 'rest | Policía | … → … | one']);
  });

  test('names a file that is new, and its numbers, and one that is gone', () => {
    const text = readFileSync(join(content, OFFICE), 'utf8');
    writeFileSync(join(content, 'facts/services/gb/other.yaml'), text.replaceAll('Oficina central', 'Otra'));
    rmSync(join(content, 'quizzes/preguntas.yaml'));
    expect(rows()).toMatchInlineSnapshot(`
      [
        "numbers | Otra | null → … | two",
        "numbers | Otra | The kind of channel | null → phone | two",
        "numbers | Otra | The number or address | null → +442079460123 | two",
        "numbers | Otra | The country it works in, in two letters, or world if it works from anywhere | null → world | two",
        "numbers | Otra | The kind of channel | null → web | two",
        "numbers | Otra | The number or address | null → https://www.example.org/ayuda | two",
        "numbers | Otra | The country it works in, in two letters, or world if it works from anywhere | null → world | two",
        "numbers | Otra | The hours | null → intervals | one",
        "numbers | Otra | The days | null → Mon, Tue | one",
        "numbers | Otra | When it opens | null → 08:00 | one",
        "numbers | Otra | When it closes | null → 12:00 | one",
        "numbers | Otra | The days | null → Mon | one",
        "numbers | Otra | When it opens | null → 14:00 | one",
        "numbers | Otra | When it closes | null → 18:00 | one",
        "safety | Preguntas | … → null | two",
      ]
    `);
  });

  test('tells an item of a list that came first as one item', () => {
    edit(OFFICE, 'channels:\n', 'channels:\n  - type: short-code\n    value: "998"\n    reach: GB\n');
    expect(rows()).toMatchInlineSnapshot(`
      [
        "numbers | Oficina central | The kind of channel | null → short-code | two",
        "numbers | Oficina central | The number or address | null → 998 | two",
        "numbers | Oficina central | The country it works in, in two letters, or world if it works from anywhere | null → GB | two",
      ]
    `);
  });

  test('is what differs from the commit that is named, and not from the last', () => {
    edit(POLICE, 'value: "999"', 'value: "998"');
    git('commit', '-qam', 'Change');
    expect(rows()).toEqual([]);
    expect(rows('HEAD~1')).toHaveLength(1);
  });
});

describe('the page', () => {
  test('says who must look, which pages and papers follow, which translations lag, and which codes become void', () => {
    save(live(cleanTree()));
    edit(POLICE, 'value: "999"', 'value: "998"');
    edit('pages/es/senales.mdx', 'Mira las', 'Mira bien las');
    const { code, text, html } = run('HEAD');
    expect(code).toBe(0);
    expect(text).toContain(
      '`content/facts/services/gb/policia-999.yaml` · Who looks: **two persons who know the matter**',
    );
    expect(text).toContain('- **The number or address** · Before: 999 · After: **998**\n');
    expect(text).toContain('> **Pages:** Every page: the emergency bar · ');
    expect(text).toContain('- Out of date now: en');
    expect(text).toContain('## Codes that become void (2)');
    expect(text).toContain('- **Preguntas**: 3640 3575 (es)');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link rel="stylesheet|src=/);
  });

  test('shows what others wrote as they wrote it, and as nothing else', () => {
    edit('pages/es/senales.mdx', 'title: Señales', 'title: "<img src=x onerror=alert(1)> [a](javascript:b) `c` **d**"');
    const { html, text } = run('HEAD');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; [a](javascript:b) `c` **d**');
    expect(html).not.toMatch(/<img|<a |href="javascript/);
    expect(text).not.toMatch(/(?<!\\)<img/);
  });

  test('says which files cannot be read, and that more than the content changes', () => {
    writeFileSync(join(content, POLICE), 'name: [\n');
    writeFileSync(join(root, 'code.ts'), '');
    git('add', 'code.ts');
    const { code, text } = run('HEAD');
    expect(code).toBe(0);
    expect(text).toMatch(/Cannot be read.*policia-999\.yaml/);
    expect(text).toMatch(/outside content.*code\.ts/);
  });
});

describe('the fast lane', () => {
  const lane = (...edits: [file: string, from: string | RegExp, to: string][]) => {
    for (const one of edits) edit(...one);
    const { code, said } = run('HEAD', '--lane');
    return [code, /One|Two|usual/.exec(said)?.[0]];
  };

  test.each<[string, ...[string, string | RegExp, string][]]>([
    ['closes a service', [POLICE, /$/, CLOSED]],
    [
      'warns',
      [
        POLICE,
        /$/,
        'alert: { on: "2027-05-01", text: { es: { state: original, writtenBy: editor, text: Hoy demoran. } } }\n',
      ],
    ],
    [
      'holds a service back',
      [POLICE, 'listing: listed', 'listing: held'],
      [POLICE, 'reasons: []', 'reasons: [old-source]'],
    ],
  ])('takes what %s, with one person', (_what, ...edits) => {
    expect(lane(...edits)).toEqual([0, 'One']);
  });

  test('takes another number with its new source, with two persons', () => {
    const source = readFileSync(join(content, 'facts/sources.yaml'), 'utf8').split('  pagina-oficial:')[1];
    expect(
      lane(
        [POLICE, 'value: "999"', 'value: "998"'],
        [POLICE, 'sources: [pagina-oficial]', 'sources: [oficio]'],
        ['facts/sources.yaml', /$/, `  oficio:${source}`],
      ),
    ).toEqual([0, 'Two']);
  });

  test.each<[string, ...[string, string | RegExp, string][]]>([
    ['nothing at all'],
    ['an hour', [POLICE, 'opens: "08:00"', 'opens: "09:00"']],
    ['a service that is replaced', [POLICE, /$/, CLOSED.replace('closed', 'replaced')]],
    [
      'a number where there was none',
      [POLICE, 'channels:\n', 'channels:\n  - { type: phone, value: "+442079460124", reach: world }\n'],
    ],
    ['where a service sends on alone', [POLICE, 'instead: []', 'instead: [oficina-central]']],
    ['a text beside a closing', [POLICE, /$/, CLOSED], ['pages/es/senales.mdx', 'Mira', 'Mira bien']],
    ['another page of a service', [OFFICE, 'example.org/ayuda', 'example.org/otra']],
    ['who plays a role', ['campaign.yaml', 'police: policia-999', 'police: oficina-central']],
    [
      'another address of a source',
      [POLICE, /$/, CLOSED],
      ['facts/sources.yaml', 'example.org/pagina', 'example.org/otra'],
    ],
    ['a file that cannot be read', [POLICE, /$/, CLOSED], [OFFICE, /$/, 'name: [\n']],
  ])('does not take %s', (_what, ...edits) => {
    expect(lane(...edits)).toEqual([1, 'usual']);
  });

  test('does not take a service that opens again, a closing that grows shorter, or a warning that is taken back', () => {
    edit(POLICE, /$/, CLOSED);
    git('commit', '-qam', 'Close');
    expect(lane([POLICE, 'state: closed', 'state: open'])).toEqual([1, 'usual']);
    expect(lane([POLICE, 'state: open', 'until: "2027-05-02", state: closed'])).toEqual([1, 'usual']);
    expect(lane([POLICE, /status:.*\n/, ''])).toEqual([1, 'usual']);
    git('checkout', '-q', '.');
    expect(lane([POLICE, 'on: "2027-05-01"', 'on: "2027-05-02"'])).toEqual([1, 'usual']);
  });

  test('does not take another warning in the place of one', () => {
    const alert = (text: string) => `alert: { on: "2027-05-01", text: { es: { state: original, text: ${text} } } }\n`;
    edit(POLICE, /$/, alert('Hoy atienden con demora.'));
    git('commit', '-qam', 'Warn');
    expect(lane([POLICE, 'con demora', 'como siempre'])).toEqual([1, 'usual']);
  });

  test.each([
    ['a change of code', () => writeFileSync(join(root, 'code.ts'), '')],
    ['a link in the content', () => symlinkSync('/etc', join(content, 'lessons/etc'))],
    [
      'what was moved out of the code',
      () => renameSync(join(root, 'more.ts'), join(content, 'facts/recall-codes.yaml')),
    ],
  ])('does not take %s beside it', (_what, change) => {
    writeFileSync(join(root, 'more.ts'), '[]\n');
    git('add', '.');
    git('commit', '-qm', 'Add code');
    change();
    git('add', '.');
    expect(lane([POLICE, /$/, CLOSED])).toEqual([1, 'usual']);
  });
});

describe('a patch', () => {
  const patchOf = (...edits: [string, string, string][]) => {
    for (const one of edits) edit(...one);
    git('add', '-A', '.');
    const patch = git('diff', '--cached');
    git('reset', '-q', '--hard');
    writeFileSync(join(root, '.git/change.patch'), patch);
    return join(root, '.git/change.patch');
  };

  test('is shown before it is applied, and changes nothing', () => {
    const patch = patchOf([POLICE, 'value: "999"', 'value: "998"']);
    const { code, text } = run('--patch', patch);
    expect([code, git('status', '--short', 'content')]).toEqual([0, '']);
    expect(text).toContain('Before: 999 · After: **998**');
  });

  test('is refused where it touches anything but the content, or puts a link in it', () => {
    writeFileSync(join(root, 'code.ts'), 'const a = 1;\n');
    expect(run('--patch', patchOf())).toMatchObject({ code: 1, said: expect.stringContaining('no file of content/') });
    symlinkSync('/etc', join(content, 'lessons/etc'));
    expect(run('--patch', patchOf())).toMatchObject({ code: 1, said: expect.stringContaining('no file of content/') });
  });

  test('that does not fit, or is none, is said', () => {
    const patch = patchOf([POLICE, 'value: "999"', 'value: "998"']);
    edit(POLICE, 'value: "999"', 'value: "997"');
    expect(run('--patch', patch)).toMatchObject({ code: 1, said: expect.stringContaining('does not fit') });
    expect(run('--patch', join(content, POLICE))).toMatchObject({ code: 1 });
  });
});

test('a point that this copy does not have is said, with how to get it', () => {
  git('commit', '-q', '--allow-empty', '-m', 'Go on');
  const shallow = join(root, 'shallow');
  git('clone', '-q', '--depth', '1', `file://${root}`, shallow);
  const printed: string[] = [];
  expect(main(['HEAD~1', '--dir', join(shallow, 'content')], (text) => printed.push(text))).toBe(1);
  expect(printed.join()).toContain('git fetch --unshallow');
  expect(run('v9')).toMatchObject({ code: 1, said: expect.stringContaining('git fetch'), text: '' });
});

test('what is not understood is said in one line, with exit code 2', () => {
  expect([run().code, run('HEAD', 'HEAD').code]).toEqual([2, 2]);
});
