import type { CheckResult } from '../../check/check-all.ts';
import type { Content } from '../../check/content.ts';
import type { Finding } from '../../check/finding.ts';
import type { Code } from '../../check/findings/index.ts';
import { campaignOf, isCareful, localesOf } from '../../check/read/campaign-facts.ts';
import { wrongTexts } from '../../check/rules/page/live.ts';
import { members } from '../../check/source/loose.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { MESSAGE_FOLDER } from '../../codes/texts.ts';
import { isOver } from '../../domain/activities/indexed.ts';
import { readingState } from '../../domain/activities/reading.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { openPoints } from '../../domain/service/contested.ts';
import { isListed } from '../../domain/service/coverage.ts';
import { isConfirmed } from '../../domain/service/freshness.ts';
import { toService } from '../../hashes/page/translated-text.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import { heldActivities, toBeRead } from '../held-activities.ts';

/** Who does something before a site can be published. */
type TeamRole = 'coordination' | 'operators' | 'editors' | 'translators' | 'readers' | 'webmaster';

/** What the smallest site needs; what is left out of it until then; what shows in another language until then. */
export const WORK_PARTS = ['smallest', 'whole', 'languages'] as const;
type WorkPart = (typeof WORK_PARTS)[number];

/** What one role has to do. */
export interface Work {
  role: TeamRole;
  part: WorkPart;
  /** Its phrase: `live.task-numbers`. */
  task: PhraseEnd<'live.task-'>;
  /** How much of it is left. */
  count: number;
  /** A command that can be copied, or the file to write in. */
  next: string;
  /** All files to write in. */
  files?: readonly string[];
  /** The language that it is about, where there are several. */
  locale?: string;
}

/** What the check finds as if the site were published. */
type Checked = Pick<CheckResult, 'findings' | 'leftOut' | 'status'>;

/** A site with fewer messages is not worth publishing. */
const MESSAGES = 10;
/** One command names at most this many texts. */
const MOST_NAMED = 5;

/**
 * Who has to do what before a site can be published, what could harm most first: what the smallest honest site needs (the numbers of
 * `core`, ten messages, one language), then what is left out of it, then what shows in another language. Done work is not listed.
 */
export function workOf(content: Content, { findings, leftOut, status }: Checked, today: PlainDate): Work[] {
  const { sourceLocale = '', core, country, needs } = campaignOf(content);
  const known = new Set<Code>(Object.values(STOPPING).flat());
  const stopping = (codes: readonly Code[], isOwn: (found: Finding) => boolean = () => true) =>
    findings.filter((found) => codes.includes(found.code) && isOwn(found));
  const out = (isOwn: (text: string) => boolean) => textsOf(leftOut).filter(isOwn);
  const toRead = (texts: readonly string[]) =>
    ({ role: 'readers', count: texts.length, next: packetCommand(sourceLocale, texts) }) as const;
  const isMessage = (text: string) => text.startsWith(MESSAGE_FOLDER);
  const messages = content.pages.filter(({ id, locale }) => locale === sourceLocale && isMessage(id));
  // The messages that a way into help names are read first.
  const named = members(needs).flatMap(([, { read }]) =>
    members(read).map(([, message]) => `${MESSAGE_FOLDER}${message}`),
  );
  const unread = [...new Set([...named, ...out(isMessage)])].filter((text) => out(isMessage).includes(text));
  const lacking = Math.min(unread.length, Math.max(0, MESSAGES - (messages.length - unread.length)));
  const phrases = stopping(STOPPING.phrases);
  const isAddress = ({ field }: Finding) => field === 'address';
  const wrong = stopping(STOPPING.wrong);
  const laterWrong = wrongTexts(content).filter(
    ({ file, line }) => !wrong.some((one) => one.file === file && one.line === line),
  );
  const left = (own: Code) => leftOut.filter(({ code }) => code === own);
  const others = out((text) => !isMessage(text));
  const stopped = heldActivities(content).filter(
    (held) => readingState(held) === 'stopped' && !isOver(held.current, today),
  );
  const isCore = (id: string) => members(core).some(([, one]) => one === id);
  const contested = (isOwn: (id: string) => boolean) => {
    const points = content.services.flatMap(({ id, whole, source }) =>
      whole && isOwn(id) ? openPoints(whole).map(() => source) : [],
    );
    return { role: 'editors', task: 'contested', ...inFiles(points) } as const;
  };
  const shown = content.services.filter(
    ({ country: folder, value }) =>
      isListed(value) && value?.plan?.isOn !== false && folder.toUpperCase() === country?.code,
  );
  const unasked = shown.filter(({ value }) => !value?.operator).map(({ source }) => source);
  const smallest: Left[] = [
    {
      role: 'editors',
      task: 'mistakes',
      count: findings.filter(({ code }) => !known.has(code)).length,
      next: 'npm run check:content',
    },
    { role: 'editors', task: 'wrong', ...inFiles(wrong) },
    contested(isCore),
    { role: 'operators', task: 'numbers', count: stopping(STOPPING.numbers).length, next: CONFIRM },
    {
      ...{ ...toRead([`${PHRASES}#safety`]), task: 'phrases' },
      count: phrases.reduce((sum, { values }) => sum + (typeof values[0] === 'number' ? values[0] : 1), 0),
    },
    { task: 'needed', ...toRead(textsOf(stopping(STOPPING.needed))) },
    { role: 'editors', task: 'pages', ...inFiles(stopping(STOPPING.pages)) },
    { task: 'messages', ...toRead(unread.slice(0, lacking)) },
    {
      ...{ role: 'coordination', task: 'publisher' },
      ...inFiles(stopping(STOPPING.publisher, (found) => !isAddress(found))),
    },
    { role: 'webmaster', task: 'address', count: stopping(STOPPING.publisher, isAddress).length, next: CAMPAIGN },
    { role: 'translators', task: 'words', ...inFiles(stopping(STOPPING.words)) },
  ];
  const isReady = smallest.every(({ count }) => count === 0) && campaignOf(content).stage !== 'live';
  const isOfClassroom = (text: string) => /^(?:lessons|quizzes|protocols)\//.test(text);
  const isOfMaterials = (text: string) => /^(?:materials|sayings|figures)\//.test(text);
  const texts = others.filter((text) => !isOfClassroom(text) && !isOfMaterials(text));
  const checks = shown.filter(
    ({ id, country: folder, whole }) =>
      whole && !isCore(id) && !isConfirmed(toService({ id, country: folder.toUpperCase() }, whole), today),
  );
  const whole: Left[] = [
    { role: 'webmaster', task: 'publish', count: isReady ? 1 : 0, next: `${CAMPAIGN}: stage: live` },
    { role: 'editors', task: 'services', ...inFiles(left('live-no-official-page')) },
    { role: 'editors', task: 'easy', ...inFiles(left('easy-lags')) },
    { role: 'editors', task: 'wrong', ...inFiles(laterWrong) },
    contested((id) => !isCore(id)),
    { role: 'editors', task: 'operators', ...inFiles(unasked) },
    { role: 'operators', task: 'checks', count: checks.length, next: CONFIRM },
    { task: 'texts', ...toRead([...unread.slice(lacking), ...texts]) },
    { task: 'classroom', ...toRead(others.filter(isOfClassroom)) },
    { task: 'materials', ...toRead(others.filter(isOfMaterials)) },
    { role: 'readers', task: 'activities', count: toBeRead(content, today).length, next: 'npm run edit' },
    { role: 'editors', task: 'stopped', ...inFiles(stopped) },
  ];
  const inLanguages = localesOf(content)
    .filter((locale) => locale !== sourceLocale)
    .flatMap((locale): Left[] => {
      const own = status.filter((page) => page.locale === locale);
      const terms = left('term-open').filter(({ file }) => file.includes(`/${locale}.`));
      return [
        {
          ...{ role: 'translators', task: 'translate', locale },
          count: own.reduce(
            (sum, { safety }) => sum + safety.missing + safety.stale + safety.machine + safety.human,
            0,
          ),
          next: isCareful(content, locale) ? `npm run translations -- table ${locale}` : packetCommand(locale, []),
        },
        { ...{ role: 'translators', task: 'terms', locale }, ...inFiles(terms) },
      ];
    });
  const inPart = (part: WorkPart, all: readonly Left[]): Work[] =>
    all.filter(({ count }) => count > 0).map((work) => ({ ...work, part }));
  return [...inPart('smallest', smallest), ...inPart('whole', whole), ...inPart('languages', inLanguages)];
}

type Left = Omit<Work, 'part'>;

/** The findings that stop a published site, by the work that mends them; all others are mistakes. */
const STOPPING = {
  numbers: ['core-never-checked', 'core-lapsed'],
  wrong: ['marked-wrong'],
  phrases: ['live-strings'],
  needed: ['live-safety-original', 'live-page-unread', 'live-review-of-another-text', 'live-harm-lowered'],
  pages: ['live-needed-page', 'live-emergency-page'],
  publisher: ['live-needs', 'live-publisher-kind', 'contact-webmail'],
  words: ['unguarded'],
} as const satisfies Record<string, readonly Code[]>;

const CONFIRM = 'npm run services:letters';
const CAMPAIGN = 'content/campaign.yaml';

/** The texts to read that findings are about, each once, as commands name them: `messages/oferta`, `lessons/x`, `alerts/x`. */
function textsOf(findings: readonly Finding[]): string[] {
  const names = findings
    .filter(({ code }) => STOPPING.needed.some((one) => one === code))
    .map(({ file }) =>
      file
        .replace(/\.[a-z]+$/, '')
        .replace(/^pages\/[^/]+\//, '')
        .replace(/^strings\/[^/]+$/, PHRASES)
        .replace(/^facts\/services\/[^/]+\//, 'alerts/'),
    );
  return [...new Set(names)];
}

/** How much is to be written in files: the first one, and how to see the others. */
function inFiles(found: readonly { file: string }[]): Pick<Work, 'count' | 'next' | 'files'> {
  const files = [...new Set(found.map(({ file }) => `content/${file}`))];
  const [first = '', ...others] = files;
  return {
    count: found.length,
    files,
    next: others.length > 0 ? `${first} (+${others.length}: npm run live -- --all)` : first,
  };
}

function packetCommand(locale: string, texts: readonly string[]): string {
  return ['npm run translations -- packet', locale, ...texts.slice(0, MOST_NAMED)].join(' ');
}
