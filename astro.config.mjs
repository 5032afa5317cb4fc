import { setFlagsFromString } from 'node:v8';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readCampaign } from './src/check/read/campaign.ts';
import { readAddresses, readRedirects } from './src/check/read/redirects.ts';
import { basePathOf } from './src/i18n/addresses.ts';
import { addresses } from './src/integrations/addresses.ts';
import checkContent from './src/integrations/check-content.ts';
import { freshContent } from './src/integrations/fresh-content.ts';
import { guardedMarkdown } from './src/integrations/guarded-markdown.ts';
import { hosting } from './src/integrations/hosting/hosting.ts';
import { headersFor } from './src/integrations/hosting/served.ts';
import { interleaved } from './src/integrations/interleaved.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { licences } from './src/integrations/licences.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { phraseTypes } from './src/integrations/phrase-types.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapFromPages } from './src/integrations/sitemap.ts';
import { template } from './src/integrations/template.ts';
import { textsForPages } from './src/integrations/texts-for-pages.ts';
import { typesetting } from './src/integrations/typesetting.ts';
import { wholeOutput } from './src/integrations/whole-output.ts';

// A page leaves much behind that is needed no more; Node would let its memory double before it looks for that. So a build stays within
// 1.3 GB, for a tenth more of processor time.
setFlagsFromString('--heap-growing-percent=20');

const contentDir = process.env.CONTENT_DIR ?? 'content';
const campaign = readCampaign(contentDir);
const markdown = guardedMarkdown(contentDir);
const [outputBegins, outputEnds] = wholeOutput(contentDir);
const notices = licences(campaign);
const hosted = hosting(campaign);
const locales = campaign.languages.map(({ locale }) => locale);
const [searchBegins, searchEnds] = searchIndex(locales, campaign.sourceLocale);

export default defineConfig({
  site: campaign.address ?? undefined,
  base: basePathOf(campaign),
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: `node_modules/.astro/${contentDir.replaceAll(/[^a-z0-9]+/gi, '-')}`,
  // `npm run dev` and `npm run preview` send what a host sends.
  server: { headers: headersFor(process.env.FRAMED_BY) },
  trailingSlash: 'always',
  // The default joins words across line breaks.
  compressHTML: true,
  // One page is made while others are being written.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  markdown: { syntaxHighlight: false, processor: markdown.processor },
  vite: {
    plugins: [layerOrder, textsForPages(contentDir)],
    // The thread that reads files loads a reader when it needs it.
    worker: { format: 'es' },
    // A build that runs beside `npm run dev` is no change of a page.
    server: { watch: { ignored: ['**/.*.building*/**'] } },
    build: {
      rolldownOptions: {
        // One line for each .mdx file, about a directive that does no harm.
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What always comes together is one file: over a slow link each further one is another wait.
            output: {
              codeSplitting: {
                groups: [
                  // What two islands or more have, but for the next two groups and the clock, which pages without an island carry in
                  // themselves.
                  {
                    name: 'island',
                    test: /\/node_modules\/preact\/|vite\/preload-helper|\/src\/(?!\w+\/(classroom|situations|search-key|weekday|service|now\.)|islands\/activities\/by-clock).*\.tsx?$/,
                    minShareCount: 2,
                    priority: 1,
                  },
                  // What only some islands have: those of the classroom, and those that read what somebody types.
                  { name: 'quiz', test: /\/src\/\w+\/classroom\//, minShareCount: 2 },
                  { name: 'words', test: /\/src\/\w+\/(situations|search-key|weekday|service)/, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    outputBegins,
    typesetting(campaign),
    freshContent(),
    phraseTypes(),
    interleaved(),
    checkContent(),
    markdown.integration,
    addresses(campaign),
    mdx(),
    preact({ include: ['**/*.tsx'] }),
    offline(campaign, notices.add),
    searchBegins,
    redirects(readRedirects(contentDir), readAddresses(contentDir), campaign, contentDir, hosted.moved),
    notices.integration,
    template(campaign, contentDir),
    ...(campaign.address ? sitemapFromPages(campaign) : []),
    searchEnds,
    hosted.integration,
    outputEnds,
  ],
});
