import type { AstroIntegration } from 'astro';
import { type AddressRules, addressOf, placeOf, standaloneOf } from '../i18n/addresses.ts';
import { formatNotices, type Notice } from './licences/notices.ts';
import { bundle, harmless, stylesOf, toOneFile, writeBeside } from './one-file.ts';

/**
 * Writes the page for announcements once more for each language, as one HTML file with its script, style and data inside, that works
 * opened from disk. The script is a classic one, since browsers load no module from disk; its own policy names it by its hash.
 *
 * @param tell is given the notices of the libraries in it
 */
export function standalone(
  rules: AddressRules,
  locales: readonly string[],
  tell: (notices: readonly Notice[]) => void,
): AstroIntegration {
  return {
    name: 'standalone',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const page = await bundle(new URL('../islands/activities/publish/standalone.tsx', import.meta.url));
        const reader = await bundle(new URL('../islands/activities/publish/read-worker.ts', import.meta.url));
        const scripts = { page: page.script, reader: reader.script };
        const notices = [...page.notices, ...reader.notices];
        tell(notices);
        const style = stylesOf(STYLES);
        const places = locales.map((locale) => ({
          page: placeOf(addressOf('publish', {}, locale, rules), rules),
          file: placeOf(standaloneOf(locale, rules), rules),
        }));
        writeBeside(dir, places, (built) => toStandalone(built, scripts, style, formatNotices(notices)));
      },
    },
  };
}

/**
 * The file, from the page that it stands beside.
 *
 * @param page the built page, which holds the data once, as JSON
 * @param scripts that of the page, and that of the thread in which files are read, which the page holds as text
 * @param notices of the libraries in the scripts, which go where the file goes
 */
export function toStandalone(
  page: string,
  scripts: { page: string; reader: string },
  style: string,
  notices: string,
): string {
  const heading = /<h1>[\s\S]*?<\/h1>/.exec(page)?.[0] ?? '';
  const receives = /<section id="receives"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  const rules = /<section id="rules"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  const steps = /<section id="next"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? '';
  return toOneFile({
    ...{ page, style, notices },
    script: scripts.page,
    dataId: 'publish-data',
    missing: 'The page for announcements has no data.',
    title: 'announce.page-alone',
    allows: 'worker-src blob:',
    before: heading + receives,
    instead: (phrase) => `<p>${phrase('announce.page-noscript')}</p>${rules}${steps && `${steps}</section>`}`,
    after: `<script type="text/plain" id="publish-reader">${harmless(scripts.reader)}</script>`,
  });
}

const STYLES = ['tokens', 'base', 'activities/publish'];
