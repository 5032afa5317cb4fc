import { getCollection } from 'astro:content';
import { MESSAGE_FOLDER, type MessageGroup } from '../codes/texts.ts';
import { assertFound } from '../domain/found.ts';
import type { Evidence, Saying } from '../domain/messages/saying.ts';
import { splitWorded } from './left-out.ts';
import { type LoadedPage, loadPages, loadTexts, splitPages } from './pages.ts';

/** A prevention message: a page with the situation it is listed under and what each language's text rests on. */
export interface LoadedMessage extends LoadedPage {
  group: MessageGroup;
  /** By locale, for each language that has a file. */
  evidence: ReadonlyMap<string, Evidence>;
}

/** The messages that the source language has, in their own order. */
export async function loadMessages(sourceLocale: string): Promise<LoadedMessage[]> {
  const { messages } = await loadTexts();
  const heads = new Map(
    (await getCollection('pages')).flatMap(({ id, data }) => ('evidence' in data ? [[id, data] as const] : [])),
  );
  const headOf = (locale: string, id: string) =>
    assertFound(heads.get(`${locale}/${id}`), `head of a message in ${locale}/${id}`);
  const pages = await loadPages(sourceLocale, MESSAGE_FOLDER);
  return pages.map((page) => ({
    ...page,
    group: assertFound(messages[page.id.slice(MESSAGE_FOLDER.length)], page.id).group,
    evidence: new Map([...page.versions.keys()].map((locale) => [locale, headOf(locale, page.id).evidence])),
  }));
}

/** Every sentence to remember, in its own order; one goes with its message. */
export async function loadSayings(sourceLocale: string): Promise<Saying[]> {
  const { leftOut } = await splitPages(sourceLocale);
  const isGone = ({ message }: { message: string }) => leftOut.includes(`pages/${MESSAGE_FOLDER}${message}`);
  return (await splitWorded('sayings', await getCollection('sayings'), isGone)).shown;
}
