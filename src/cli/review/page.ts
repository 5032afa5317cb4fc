import { markdownToHtml } from 'satteri';
import type { Lang } from '../../check/findings/words.ts';
import { codedPrints } from '../../check/read/deciding-site.ts';
import { fileOf } from '../../check/rules/materials/codes.ts';
import { shownCode } from '../../codes/recall-code.ts';
import { barePage } from '../../outputs/bare-page.ts';
import { entryOf } from '../followers/naming.ts';
import { changedPrints, followersOf, titleOf } from '../followers.ts';
import { type Change, HARMS, type States, unreadable } from './changes.ts';
import { WORDS } from './words.ts';

/** What the page is made of. */
export interface Review extends States {
  changes: readonly Change[];
  /** Files that differ besides those of the content. */
  outside: readonly string[];
  /** What is compared, as it was asked for. */
  since: string;
  /** How many persons must look before it takes the fast lane; 0 where it may not. */
  persons: 0 | 1 | 2;
}

/** The view of a change as Markdown: by harm, in each what, before and after, who must look, and what follows. */
export function reviewText(review: Review, lang: Lang): string {
  const { changes, outside, since, files, persons } = review;
  const say = WORDS[lang];
  const followed = new Set<string>();
  const parts = HARMS.flatMap((harm) => {
    const own = changes.filter((change) => change.harm === harm);
    const records = [...Map.groupBy(own, ({ file }) => file)].flatMap(([file, all]) => {
      const after = followed.has(file) ? [] : following(file, review, lang);
      followed.add(file);
      // One person is among any others.
      const asked = [...new Set(all.map(({ reader }) => reader))]
        .sort()
        .filter((one, _i, of) => of.length === 1 || one !== 'one');
      const readers = asked.map((one) => say.readers[one]).join('; ');
      const head = [
        `### ${plain(all[0]?.title || file)}`,
        `\`content/${file.replaceAll('`', '')}\` · ${say.looks}: **${readers}**`,
      ];
      return [...head, all.map((one) => itemOf(one, lang)).join('\n'), ...after];
    });
    return own.length > 0 ? [`## ${say.harms[harm]} (${own.length})`, ...records] : [];
  });
  const unread = unreadable(review);
  const others = [...outside.slice(0, 5).map(plain), ...(outside.length > 5 ? [`… (${outside.length})`] : [])].join(
    ', ',
  );
  return [
    `# ${say.title}`,
    say.sum(plain(since), changes.length, files.length),
    say.lane[persons],
    ...(outside.length > 0 ? [`${say.outside} ${others}`] : []),
    ...(unread.length > 0 ? [`**${say.unread}** ${unread.map(plain).join(', ')}`] : []),
    ...parts,
    ...voidCodes(review, lang),
  ].join('\n\n');
}

/** The same as one page without script, to be opened from disk and printed. */
export function reviewPage(text: string, lang: Lang): string {
  const { html } = markdownToHtml(text, { features: { gfm: false, smartPunctuation: false } });
  const body = ['<body><main>', html, '</main></body>'];
  return barePage({ lang, dir: 'ltr', title: { text: WORDS[lang].title }, style: STYLE, body });
}

function itemOf({ label, before, after, locale, stale }: Change, lang: Lang): string {
  const say = WORDS[lang];
  const whole = before === null ? say.fresh : after === null ? say.gone : say.form;
  const values = label ? [`${say.before}: ${plain(before ?? '—')}`, `${say.after}: **${plain(after ?? '—')}**`] : [];
  const lag = stale.length > 0 ? [`${say.stale}: ${stale.join(', ')}`] : [];
  const isShort = `${before}${after}`.length < ON_ONE_LINE;
  const head = `- **${plain(label || whole)}**${locale ? ` (${locale})` : ''}`;
  return isShort ? [head, ...values, ...lag].join(' · ') : [head, ...values, ...lag].join('\n  - ');
}

/** So many signs before and after stand on one line. */
const ON_ONE_LINE = 60;

/** Where a file shows; codes are told once for all files. */
function following(file: string, { before, after }: States, lang: Lang): string[] {
  const all = followersOf(entryOf(after, file) ? after : before, file, lang).filter(({ kind }) => kind !== 'code');
  const lines = [...Map.groupBy(all, ({ kind }) => kind)].map(
    ([kind, own]) => `> **${WORDS[lang].kinds[kind]}:** ${own.map(({ name }) => plain(name)).join(' · ')}`,
  );
  return lines.length > 0 ? [lines.join('\n>\n')] : [];
}

/** The codes of before whose papers say something else now, by what bears them. */
function voidCodes({ before, after }: States, lang: Lang): string[] {
  const [was, is] = [codedPrints(before), codedPrints(after)];
  if (was === null || is === null) return [WORDS[lang].noCodes];
  const gone = changedPrints(was, is);
  if (gone.length === 0) return [];
  const items = [...Map.groupBy(gone, ({ material }) => material)].map(([material, all]) => {
    const codes = all.map(({ code, locale }) => `${shownCode(code)} (${locale})`).join(', ');
    return `- **${plain(titleOf(before, fileOf(material)) || material)}**: ${codes}`;
  });
  return [`## ${WORDS[lang].codes} (${gone.length})`, WORDS[lang].reprint, items.join('\n')];
}

/** What others wrote, with none of its signs read as Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&~#|!]/g, '\\$&');
}

const STYLE = `body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:46rem;padding:1rem;overflow-wrap:anywhere}
h2{border-block-start:2px solid;margin-block-start:2.5rem;padding-block-start:.5rem}h3{margin-block:1.5rem 0}h3+p{margin:0}
ul{padding-inline-start:1.25rem}li{margin-block:.25rem}blockquote{font-size:.875rem;margin:0;border-inline-start:2px solid;padding-inline-start:.75rem}
@media print{body{font-size:10pt;max-width:none;padding:0}li{break-inside:avoid}h2,h3,h3+p{break-after:avoid}}`;
