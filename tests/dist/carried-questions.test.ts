/** The files of a quiz once they have left the site: each says a number, its day and code or that it is a draft, and names no page that it cannot reach. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from './file-words.ts';
import { readSite } from './site.ts';
import { SITES } from './sites.ts';

const KINDS = /(?:\.(?:questions|answers|whatsapp)\.txt|\.moodle\.xml|\.kahoot\.xlsx|-(?:sheet|key)\.pdf)$/;
const DAY = /\d{1,2}\s(?:de\s)?\p{L}+\s(?:de\s)?20\d\d/u;
const DRAFT = /\b(?:borrador|draft|rascunho)\b/iu;
const CODE = /(?<!\d)\d{4}[\s\u00a0]\d{4}(?!\d)/;

describe.each(SITES)('$name', (spec) => {
  /** Of three quizzes, and the documents of all lessons. */
  const carried = () => {
    const { campaign, files } = readSite(spec);
    const all = [...files].filter((file) => file.startsWith(`/${campaign.paths.classroom}/${campaign.paths.files}/`));
    const quizzes = new Set(all.flatMap((file) => /([^/]+)\.moodle\.xml$/.exec(file)?.[1] ?? []));
    const starts = [...quizzes]
      .sort()
      .slice(0, 3)
      .map((quiz) => new RegExp(`/${quiz}(?=[.-])`));
    const isOfQuiz = (file: string) => KINDS.test(file) && starts.some((start) => start.test(file));
    return all.filter((file) => isOfQuiz(file) || file.endsWith('-plan.docx'));
  };

  test('each file says a number to call, and a day with a code that a page answers; in a preview without codes that it is a draft', async () => {
    const { campaign, files, services } = readSite(spec);
    const channels = Object.values(campaign.roles).flatMap((id) => services.get(id ?? '')?.channels ?? []);
    const numbers = channels.map(({ value }) => value).filter((value) => /^\d{3,}$/.test(value));
    const lacking: string[] = [];
    for (const file of carried()) {
      const words = await wordsOf(join(spec.dir, file));
      const code = CODE.exec(words)?.[0].replace(/\D/, '');
      if (!numbers.some((one) => new RegExp(`(?<!\\d)${one}(?!\\d)`).test(words))) lacking.push(`${file}: a number`);
      if (campaign.stage === 'preview' && !code) {
        if (!DRAFT.test(words)) lacking.push(`${file}: the mark of a draft`);
        continue;
      }
      if (!DAY.test(words)) lacking.push(`${file}: a day`);
      if (!files.has(`/${campaign.paths.materials}/${campaign.paths.code}/${code}/index.html`))
        lacking.push(`${file}: a code, not ${code}`);
    }
    expect(new Set(carried().map((file) => file.replace(/^.*?(?=[.-]\w+\.?\w+$)/, ''))).size).toBe(8);
    expect(lacking).toEqual([]);
  });

  test('no file names a page that whoever holds it cannot open', async () => {
    const { campaign, files } = readSite(spec);
    const roots = [...new Set([...files].flatMap((file) => /^\/([\w-]+)\//.exec(file)?.[1] ?? []))].join('|');
    const bare = new RegExp(`(?<![\\p{L}\\d./])/(?:${roots})/[^\\s"<)]*`, 'gu');
    const own = new RegExp(`(?<=${RegExp.escape(campaign.address ?? 'no address')})/[\\w/.-]*`, 'g');
    for (const file of carried()) {
      const words = await wordsOf(join(spec.dir, file));
      const named = (words.match(own) ?? []).map((one) => one.replace(/\.$/, '').replace(/\/$/, '/index.html'));
      expect([file, words.match(bare) ?? [], named.filter((one) => !files.has(one))]).toEqual([file, [], []]);
    }
  });
});
