import { isOneOf } from '../../../codes/keys.ts';
import { ROLES } from '../../../codes/roles.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { writtenBlocks } from '../../../domain/text/written-blocks.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, textPlace, wholeFile } from '../../finding.ts';
import { both, example } from '../../findings/words.ts';
import { sectionsHere, type Use, usesOf, withoutComments } from '../../prose/text.ts';
import { campaignOf, placeHere, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';

/** Texts name roles that there are. */
export function unknownRoles({ pages }: Content): Finding[] {
  return pages.flatMap((page) =>
    [...usesOf(page, 'Service', 'role'), ...roleComments(page)].flatMap(({ line, text, value }) =>
      isOneOf(ROLES, value)
        ? []
        : finding(textPlace(page.source.file, line, text), 'unknown-role', ROLES.join(', '), nearest(value, ROLES)),
    ),
  );
}

/** Comments that say which role a sentence is about. */
function roleComments({ body, bodyLine }: PageEntry): Use[] {
  return body.split('\n').flatMap((written, i) =>
    [...written.matchAll(/\{\/\*\s*role:\s*([^\s*]*)\s*\*\/\}/g)].map(([text, value = '']) => ({
      line: bodyLine + i,
      text,
      value,
    })),
  );
}

/** A comment that says for which countries a sentence holds names them by their codes: any other would hold nothing back. */
export function countryMarks({ pages }: Content): Finding[] {
  return pages.flatMap(({ source, body, bodyLine }) =>
    body
      .split('\n')
      .flatMap((written, i) =>
        [...written.matchAll(/\{\/\*\s*for\b[^*]*\*\/\}/gi)].flatMap(([text]) =>
          COUNTRY_MARK.test(text)
            ? []
            : finding(textPlace(source.file, bodyLine + i, text), 'country-mark', MARK_EXAMPLE),
        ),
      ),
  );
}

const COUNTRY_MARK = /^\{\/\*\s*for:\s*[A-Z]{2}(?:,\s*[A-Z]{2})*\s*\*\/\}$/;
const MARK_EXAMPLE = example('{/* for: PE, BO */}');

/** A service that plays a role is named by it, so that the text serves where another service plays it. */
export function servicesWithRole(content: Content): Finding[] {
  const roleOf = new Map(members(campaignOf(content).roles).flatMap(([role, id]) => (id ? [[id, role]] : [])));
  return content.pages.flatMap((page) =>
    usesOf(page, 'Service', 'id').flatMap(({ line, text, value }) => {
      const role = roleOf.get(value);
      const write = both(`<Service role="${role}" />`);
      return role ? finding(textPlace(page.source.file, line, text), 'service-plays-role', value, role, write) : [];
    }),
  );
}

/**
 * A role stands in a sentence that can be left out where nobody plays it: not in a heading, nor in the words of a link, nor
 * in the head of a table, nor in an item that others hang from.
 */
export function rolePlaces({ pages }: Content): Finding[] {
  return pages.flatMap(inPage);
}

function inPage({ source, body, bodyLine }: PageEntry): Finding[] {
  const text = withoutComments(body);
  const blocks = writtenBlocks(text);
  return blocks.flatMap(({ kind, start, end, depth }, i) => {
    const written = text.slice(start, end);
    if (!ROLE.test(written)) return [];
    const next = blocks[i + 1];
    const isTableHead =
      kind === 'row' && next?.kind === 'row' && /^\s*\|[-:|\s]+$/.test(text.slice(next.start, next.end));
    const isParent = kind === 'item' && next?.kind === 'item' && next.depth > depth;
    const isUncut = kind === 'heading' || isTableHead || isParent || LABEL.test(written);
    const line = bodyLine + text.slice(0, start).split('\n').length - 1;
    return isUncut ? finding(textPlace(source.file, line, written), 'role-not-cut') : [];
  });
}

const ROLE = /<Service\b[^>]*?\srole="/;
/** A role between the signs of a link's words. */
const LABEL =
  /\[[^\]]*<Service\b[^>]*?\srole="[^\]]*\]\(|<PageLink\b[^>]*>(?:(?!<\/PageLink>)[\s\S])*<Service\b[^>]*?\srole="/;

/** A page has something to say in the country of the campaign. */
export function pagesHere(content: Content): Finding[] {
  const country = placeHere(content)?.country;
  if (!country) return [];
  return content.pages
    .filter(({ locale, sections }) => locale === sourceLocaleOf(content) && sections.length > 0)
    .filter((page) => sectionsHere(content, page).length === 0)
    .map(({ source }) => finding(wholeFile(source.file), 'page-not-here', country));
}
