import type { WebSite, WithContext } from 'schema-dts';

/** The site as schema.org data. */
export function webSite(input: { name: string; url: string; languages: readonly string[] }): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: input.name,
    url: input.url,
    inLanguage: [...input.languages],
  };
}

/** Data for a `<script type="application/ld+json">`; `<` is escaped, so that no text can end the element. */
export function encodeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
