import type { AstroIntegration } from 'astro';
import { type AddressRules, addressOf, offlineSumsOf } from '../i18n/addresses.ts';
import { formatNotices, type Notice } from './licences/notices.ts';
import { bundle, stylesOf, toOneFile, writeBeside } from './one-file.ts';

/**
 * Writes for each language the page that adds counts up, as one HTML file that works opened from disk, without a network. Its words and
 * lists are those that the page of results holds.
 *
 * @param tell is given the notices of the libraries in it
 */
export function sumsFile(
  rules: AddressRules,
  locales: readonly string[],
  tell: (notices: readonly Notice[]) => void,
): AstroIntegration {
  return {
    name: 'sums-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { script, notices } = await bundle(new URL('../islands/results/standalone.tsx', import.meta.url));
        tell(notices);
        const style = stylesOf(STYLES);
        const places = locales.map((locale) => ({
          page: addressOf('results', {}, locale, rules),
          file: offlineSumsOf(locale, rules),
        }));
        writeBeside(dir, places, (page) => toSumsFile(page, script, style, formatNotices(notices)));
      },
    },
  };
}

/**
 * The file, from the page of results.
 *
 * @param page the built page, which holds the words and lists once, as JSON
 * @param notices of the libraries in the script, which go where the file goes
 */
export function toSumsFile(page: string, script: string, style: string, notices: string): string {
  return toOneFile({
    ...{ page, script, style, notices },
    dataId: 'sums-data',
    missing: 'The page of results has no words for its file.',
    title: 'sums.title',
    instead: (phrase) => `<h1>${phrase('sums.title')}</h1><p>${phrase('sums.noscript')}</p>`,
  });
}

const STYLES = ['tokens', 'base', 'results/sums'];
