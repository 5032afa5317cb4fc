import { toSlug } from '../../domain/slug.ts';
import type { PageEntry } from '../content.ts';
import { withoutComments } from './text.ts';

/**
 * The ids of all sections that a page was meant to have, also of those whose tag is not right. A mistake in a tag is one
 * finding; that the section is missing elsewhere because of it is none.
 */
export function sectionNames({ body }: Pick<PageEntry, 'body'>): Set<string> {
  const tags = withoutComments(body).matchAll(/<Section\b[^>\n]*?\bid=\{?(?:"([^"\n]*)"|'([^'\n]*)'|([^\s>}]*))/gi);
  return new Set([...tags].flatMap(([, double, single, bare]) => toSlug(double ?? single ?? bare ?? '') || []));
}

/** The opening tag of a section, as it is written. */
export function openTag(id: string, harm: string): string {
  return `<Section id="${id}" harm="${harm}">`;
}
