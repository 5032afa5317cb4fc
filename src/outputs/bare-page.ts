import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';

/** A page without frame, script or anything to fetch, which search engines leave alone. */
interface BarePage {
  lang: string;
  dir: string;
  /** In the language of its own where it is not the page's. */
  title: { text: string; lang?: string | null | undefined };
  /** HTML that stands in the head before the title, and after what every such page says. */
  before?: readonly string[];
  after?: readonly string[];
  /** CSS; the policy lets this pass and no other. */
  style?: string;
  /** The HTML of its body. */
  body: readonly string[];
}

/** The HTML of such a page, with a policy under which nothing runs. */
export function barePage({ lang, dir, title, before = [], after = [], style, body }: BarePage): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policyOf(style)}">`,
    ...before,
    `<title${title.lang ? ` lang="${escapeHtml(title.lang)}"` : ''}>${escapeHtml(title.text)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    ...after,
    '<link rel="icon" href="data:,">',
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    '</head>',
    ...body,
    '</html>',
    '',
  ].join('\n');
}

function policyOf(style: string | undefined): string {
  const hash = style === undefined ? undefined : createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    ...(hash === undefined ? [] : [`style-src 'sha256-${hash}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
