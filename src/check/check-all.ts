import type { PageStatus } from '../domain/page/translation-status.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Content } from './content.ts';
import { type Finding, sortFindings } from './finding.ts';
import { readContent } from './read/content.ts';
import { askedKeys } from './read/phrases.ts';
import { NOTICES, RULES } from './rules/index.ts';
import { askedPhrases } from './rules/words/asked-phrases.ts';
import { hasLapsed, isStillShown, nameOf, reviewTexts } from './translations/review-texts.ts';
import { translationStatus } from './translations/status.ts';

export interface CheckResult {
  files: number;
  /** What stops a build. By file, then line. */
  findings: Finding[];
  /** What a published site goes without until it is mended, in the same order. */
  leftOut: Finding[];
  /** What an editor has to know though it is no mistake. */
  notices: Finding[];
  /** How far each page is in each language. */
  status: PageStatus[];
  /** Texts that were changed after their review. */
  lapsed: { locale: string; name: string }[];
}

/** The mistakes of a content folder: what stops a build, which asks for nothing else. */
export function checkMistakes(dir: string, today: PlainDate): Pick<CheckResult, 'files' | 'findings' | 'leftOut'> {
  const content = readContent(dir);
  return { files: content.files, ...mistakesOf(content, today, askedKeys()) };
}

/**
 * Reads a content folder and holds all of it against every rule, in one run.
 *
 * @param asked keys of the phrases that the code asks for
 */
export function checkAll(dir: string, today: PlainDate, asked: readonly string[] = askedKeys()): CheckResult {
  const content = readContent(dir);
  return {
    files: content.files,
    ...mistakesOf(content, today, asked),
    notices: sortFindings(NOTICES.flatMap((rule) => rule(content, today))),
    status: translationStatus(content),
    lapsed: reviewTexts(content)
      .filter((text) => hasLapsed(text) && isStillShown(text, today))
      .map((text) => ({ locale: text.locale, name: nameOf(text) })),
  };
}

function mistakesOf(
  content: Content,
  today: PlainDate,
  asked: readonly string[],
): Pick<CheckResult, 'findings' | 'leftOut'> {
  const all = sortFindings([
    ...content.findings,
    ...RULES.flatMap((rule) => rule(content, today)),
    ...askedPhrases(content, asked),
  ]);
  return { findings: all.filter((found) => !found.isLeftOut), leftOut: all.filter((found) => found.isLeftOut) };
}

/** What stops a folder as a published site, what it goes without, and how far its translations are. */
export function checkLive(content: Content, today: PlainDate): Pick<CheckResult, 'findings' | 'leftOut' | 'status'> {
  const live = published(content);
  return { ...mistakesOf(live, today, askedKeys()), status: translationStatus(live) };
}

/** The same content as if it were published. */
function published(content: Content): Content {
  const { campaign } = content;
  return campaign?.value
    ? { ...content, campaign: { ...campaign, value: { ...campaign.value, stage: 'live' } } }
    : content;
}
