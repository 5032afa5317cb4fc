import { getCollection, getEntry, render } from 'astro:content';
import { EASY_FOLDER, type TextAudience } from '../codes/texts.ts';
import { assertFound } from '../domain/found.ts';
import { citesIn, headingIn, isHarmClass, splitSections } from '../domain/page/section-text.ts';
import type { Section } from '../domain/page/sections.ts';
import { isShownHere, leftHere, type Place } from '../domain/page/shown-here.ts';
import { mayBeWatched, recordOf } from '../domain/page/text-record.ts';
import { stateNow } from '../domain/translation.ts';
import { sectionHash, sectionReviewHash } from '../hashes/page/section-hash.ts';
import { HEAD, HEAD_HARM, headHash, headReviewHash } from '../hashes/page/translated-text.ts';
import type { EasyFile, PageFile } from '../schemas/page/prose.ts';
import type { TextsFile } from '../schemas/page/texts.ts';
import { loadPlace } from './campaign.ts';
import { type Split, splitRead } from './left-out.ts';
import { oncePerBuild } from './once.ts';

/** One page in every language that has a file for it. */
export interface LoadedPage {
  id: string;
  zone: 'help' | 'campaign';
  order: number;
  audience: TextAudience;
  versions: ReadonlyMap<string, { title: string; description: string; head: Section; sections: Section[] }>;
}

/** The page of `id` (its path under the locale folder, without ending); throws where the source language lacks it. */
export async function loadPage(id: string, sourceLocale: string): Promise<LoadedPage> {
  const page = await findPage(id, sourceLocale);
  if (!page) throw new Error(`content/pages/${sourceLocale}/${id}.mdx is missing.`);
  return page;
}

/** The same of a page that a deployment may do without; `null` where the source language lacks it. */
export async function findPage(id: string, sourceLocale: string): Promise<LoadedPage | null> {
  return (await loadPages(sourceLocale)).find((candidate) => candidate.id === id) ?? null;
}

/** The pages of a folder that the source language has, in their own order. */
export async function loadPages(sourceLocale: string, folder = ''): Promise<LoadedPage[]> {
  return (await splitPages(sourceLocale)).shown.filter(({ id }) => id.startsWith(folder));
}

/** The component that renders the body of each language's file. */
export async function renderBodies(page: LoadedPage) {
  const entries = await filesOf(page);
  return new Map(
    await Promise.all(entries.map(async ([locale, entry]) => [locale, (await render(entry)).Content] as const)),
  );
}

/** The text of each section of a page, by locale and id, as far as it holds here. */
export async function sectionBodies(page: LoadedPage) {
  const place = await loadPlace();
  return new Map(
    (await filesOf(page)).map(([locale, entry]) => {
      const { sections } = splitSections(entry.body ?? '');
      return [locale, new Map(sections.map(({ id, body }) => [id, leftHere(body, place, locale)]))];
    }),
  );
}

/** The file of each language, whose folder its id begins with. */
async function filesOf(page: LoadedPage) {
  const entries = await getCollection('pages', ({ id }) => id.slice(id.indexOf('/') + 1) === page.id);
  return entries.map((entry) => [entry.id.slice(0, entry.id.indexOf('/')), entry] as const);
}

/** The head of the source language is an original where the file does not say more. */
function toHead(data: PageFile, { audience }: TextRecord, isSource: boolean): Section {
  const { state: written = isSource ? 'original' : 'machine', from, reviewed } = data.sections[HEAD] ?? {};
  const state = stateNow(written, reviewed, headReviewHash(data, audience));
  return { id: HEAD, harm: HEAD_HARM, state, from, hash: headHash(data) };
}

/** `content/pages/texts.yaml`; throws where there is none. */
export async function loadTexts(): Promise<TextsFile> {
  return assertFound(await getEntry('texts', 'texts'), 'content/pages/texts.yaml').data;
}

type TextRecord = TextsFile['pages'][string];

/** The pages, with those that a published site goes without; read and hashed once per build. */
export const splitPages = oncePerBuild(async (sourceLocale: string): Promise<Split<LoadedPage>> => {
  const place = await loadPlace();
  const texts = await loadTexts();
  const entries = (await getCollection('pages')).map((entry) => {
    const [locale = '', ...rest] = entry.id.split('/');
    return { locale, id: rest.join('/'), data: entry.data, body: entry.body ?? '' };
  });
  const wholeOf = (id: string) =>
    entries.find((one) => one.locale === sourceLocale && `${EASY_FOLDER}${one.id}` === id)?.body ?? '';
  const pages = [...Map.groupBy(entries, ({ id }) => id)]
    .flatMap(([id, files]) => {
      if (!files.some(({ locale }) => locale === sourceLocale)) return [];
      const record = assertFound(recordOf(texts, id), `"${id}" in content/pages/texts.yaml`);
      const { audience, order = 0 } = record;
      const zone = mayBeWatched(audience) ? ('help' as const) : ('campaign' as const);
      const whole = hashesOf(wholeOf(id));
      const versions = files.map(({ locale, data, body }) => {
        const isSource = locale === sourceLocale;
        const { title, description } = data;
        const sections = toSections(data, body, isSource ? whole : new Map(), record, place, locale);
        return [locale, { title, description, head: toHead(data, record, isSource), sections }] as const;
      });
      return [{ id, zone, order, audience, versions: new Map(versions) }];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const statesOf = ({ versions }: LoadedPage) => {
    const { head, sections = [] } = versions.get(sourceLocale) ?? {};
    return [head, ...sections].flatMap((part) => (part?.lags ? 'original' : (part?.state ?? [])));
  };
  const { leftOut } = await splitRead('pages', pages, statesOf);
  return splitRead('pages', pages, statesOf, ({ id }) =>
    restsOn(id).some((other) => leftOut.includes(`pages/${other}`)),
  );
});

function hashesOf(body: string): Map<string, string> {
  return new Map(splitSections(body).sections.map((section) => [section.id, sectionHash(section.body)]));
}

/** The texts that a text goes with: it says the same in other words, or belongs to what the other asks. */
function restsOn(id: string): string[] {
  return [
    ...(id.startsWith(EASY_FOLDER) ? [id.slice(EASY_FOLDER.length)] : []),
    ...(id === 'adverts' ? ['offer'] : []),
  ];
}

function toSections(
  data: PageFile | EasyFile,
  body: string,
  whole: ReadonlyMap<string, string>,
  record: TextRecord,
  place: Place,
  locale: string,
): Section[] {
  return splitSections(body).sections.flatMap((raw) => {
    const said: Partial<EasyFile['sections'][string]> = data.sections[raw.id] ?? {};
    const { state: written = 'machine', from, reviewed, of } = said;
    if (!isShownHere(record.sections?.[raw.id]?.for, raw.body, place, locale)) return [];
    if (!isHarmClass(raw.harm)) throw new Error(`The section "${raw.id}" has no known harm class: "${raw.harm}".`);
    const state = stateNow(written, reviewed, sectionReviewHash(raw.harm, raw.body));
    const text = leftHere(raw.body, place, locale);
    return {
      id: raw.id,
      harm: raw.harm,
      state,
      from,
      hash: sectionHash(raw.body),
      lags: of !== undefined && (whole.get(raw.id) ?? of) !== of,
      heading: headingIn(text),
      cites: citesIn(text),
    };
  });
}
