import { KIT_DATA, type KitData, type Made } from '../../domain/classroom/offline.ts';
import { type AddressRules, addressOf, type Href, isHref } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';
import { toFileSize } from '../../views/file-size.ts';
import type { BuiltSite } from './built-site.ts';
import { findAll, parsePage } from './dom.ts';

const DATA = new RegExp(`<script type="application/json" id="${KIT_DATA}">([\\s\\S]*?)</script>`);

/** What the copy in a language says about itself, which its front page holds; `null` where there is no copy. */
export function kitDataOf(front: string): KitData | null {
  const json = DATA.exec(front)?.[1];
  if (!json) return null;
  const data: KitData = JSON.parse(json);
  return data;
}

/** The offers on built pages of the classroom in a language of files that are made of them, each with the address of its file. */
export function offersOf(locale: string, site: BuiltSite, rules: AddressRules) {
  return site.pagesBelow(addressOf('classroom', {}, locale, rules)).flatMap((page) => {
    const html = site.page(page);
    if (!html.includes('data-offline=')) return [];
    return findAll(parsePage(html), ({ attribs }) => attribs['data-offline'] !== undefined).flatMap((element) => {
      const made = MADE.find((one) => one === element.attribs['data-offline']);
      const file = findAll(element, ({ name }) => name === 'a')[0]?.attribs.href ?? '';
      return made && isHref(file) ? [{ page, made, file }] : [];
    });
  });
}

const MADE = ['kit', 'lesson', 'page'] as const satisfies readonly Made[];

/** The pages that offer files, each with how heavy these are, and without what only the maker of the copies needed. */
export function* withSizes(
  site: BuiltSite,
  files: ReadonlyMap<string, Uint8Array>,
  rules: AddressRules & { languages: readonly Language[] },
): Generator<[page: Href, html: string]> {
  for (const language of rules.languages) {
    for (const page of site.pagesBelow(addressOf('classroom', {}, language.locale, rules))) {
      const html = site.page(page);
      const weighed = html
        .replaceAll(/ data-weigh="([^"]+)">/g, (_whole, file: string) => {
          const bytes = files.get(file)?.length;
          if (bytes === undefined) throw new Error(`${page} offers ${file}, which no page makes.`);
          return `>(${toFileSize(bytes, { language })})`;
        })
        .replace(DATA, '');
      if (weighed !== html) yield [page, weighed];
    }
  }
}
