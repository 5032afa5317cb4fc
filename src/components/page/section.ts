import { type Citations, withPlaces } from '../../views/page/citations.ts';

/** What the author, and then the page, give each `<Section>` of a page file. */
export interface SectionProps {
  id: string;
  harm: string;
  /** Set by the page: the sections to show from this file, and what they cite. */
  only?: readonly string[];
  citations: Citations;
}

/** A section as HTML, with the places of its numbers: whole, and its first heading apart from the rest. */
interface SectionHtml {
  html: string;
  heading: string;
  rest: string;
  /** Does a heading have its id already, by its own word? Links to it arrive there then. */
  isNamed: boolean;
}

/** Renders a section; `null` where another language's section stands in for it. */
export async function renderSection(
  { id, only, citations }: SectionProps,
  slots: { render(name: string): Promise<string> },
): Promise<SectionHtml | null> {
  if (only && !only.includes(id)) return null;
  const html = withPlaces(await slots.render('default'), id, citations);
  const [heading = ''] = /^\s*<h2.*?<\/h2>/s.exec(html) ?? [];
  return { html, heading, rest: html.slice(heading.length), isNamed: new RegExp(`<h\\d id="${id}"`).test(html) };
}
