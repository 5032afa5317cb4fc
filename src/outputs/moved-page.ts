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
  const name = escapeHtml(title.text);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    `<meta http-equiv="refresh" content="0;url=${href}">`,
    `<title${ownLang}>→ ${name}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    ...(canonical ? [`<link rel="canonical" href="${escapeHtml(canonical)}">`] : []),
    '<link rel="icon" href="data:,">',
    '</head>',
    `<body><main><h1><a href="${href}"${ownLang}>${name}</a></h1></main></body>`,
    '</html>',
    '',
  ].join('\n');
}

const POLICY = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";
