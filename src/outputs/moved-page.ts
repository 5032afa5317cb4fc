import { barePage } from './bare-page.ts';
import { escapeHtml } from './escape-html.ts';

/** The head of the page that somebody is sent on to. */
export interface PageHead {
  lang: string;
  dir: string;
  /** In the language of its own where it is not the page's. */
  title: { text: string; lang: string | null };
  canonical: string | null;
}

/**
 * A page that sends its reader on and says where in the language of the other page, with a policy under which nothing runs. Its
 * title is that page's after an arrow: it gives nothing away, and no two pages share one.
 *
 * @param to address of a page of the site
 */
export function movedPage(to: string, { lang, dir, title, canonical }: PageHead): string {
  const href = escapeHtml(to);
  const ownLang = title.lang ? ` lang="${escapeHtml(title.lang)}"` : '';
  return barePage({
    lang,
    dir,
    title: { text: `→ ${title.text}`, lang: title.lang },
    before: [`<meta http-equiv="refresh" content="0;url=${href}">`],
    after: canonical ? [`<link rel="canonical" href="${escapeHtml(canonical)}">`] : [],
    body: [`<body><main><h1><a href="${href}"${ownLang}>${escapeHtml(title.text)}</a></h1></main></body>`],
  });
}
