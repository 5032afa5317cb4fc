import type { Language } from '../../src/i18n/languages.ts';
import { elementsOf, parseHtml } from './dom.ts';
import type { Page } from './site.ts';

const language: Language = {
  locale: 'es',
  lang: 'es',
  dir: 'ltr',
  name: 'Español',
  variety: null,
  format: 'es',
  fallback: [],
  policy: 'all',
  months: null,
  exit: 'https://exit.example/',
};

/** A page that a test makes up, to see that a check finds what is wrong with it. */
export function madeUpPage(html: string, changes: Partial<Page> = {}): Page {
  const root = parseHtml(html);
  return {
    path: '/made-up/',
    file: 'made-up/index.html',
    locale: 'es',
    kind: 'help',
    params: {},
    prose: null,
    zone: 'help',
    language,
    country: 'QM',
    alsoIn: [],
    weight: html.length,
    html,
    root,
    elements: elementsOf(root),
    ...changes,
  };
}
