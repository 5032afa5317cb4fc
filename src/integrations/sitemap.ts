import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type AddressRules, placeOf } from '../i18n/addresses.ts';

/**
 * The site map of a site with an address: the pages that may be indexed, with the alternates that each built page names in its head.
 * Add both integrations, in this order.
 */
export function sitemapFromPages(rules: Pick<AddressRules, 'address'>): AstroIntegration[] {
  let outDir = '';
  const headOf = (url: string): string => {
    const path = decodeURIComponent(new URL(url).pathname);
    const html = readFileSync(`${outDir}${placeOf(`/${path.slice(1)}`, rules)}index.html`, 'utf8');
    return html.slice(0, html.indexOf('</head>'));
  };
  const remember: AstroIntegration = {
    name: 'sitemap-folder',
    hooks: {
      'astro:build:done': ({ dir }) => {
        outDir = fileURLToPath(dir);
      },
    },
  };
  return [
    remember,
    sitemap({
      filter: (page) => !/\/404\/?$/.test(page) && !headOf(page).includes('<meta name="robots" content="noindex">'),
      serialize: (item) => withAlternates(item, headOf(item.url)),
    }),
  ];
}

function withAlternates(item: SitemapItem, head: string): SitemapItem {
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
    ([, lang = '', url = '']) => ({ lang, url }),
  );
  return links.length > 0 ? { ...item, links } : item;
}
