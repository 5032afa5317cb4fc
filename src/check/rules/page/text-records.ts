import { isSlug } from '../../../codes/slug.ts';
import { recordPath } from '../../../domain/page/text-record.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { example } from '../../findings/words.ts';
import { sectionNames } from '../../prose/sections.ts';
import { sourceLocaleOf } from '../../read/campaign-facts.ts';
import { keysAt, members } from '../../source/loose.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';

/** Each text has its record in `texts.yaml`, and a section that a record names is there in some language. */
export function textRecords(content: Content): Finding[] {
  const { texts, pages } = content;
  if (!texts?.value) return [];
  const { source, raw, value } = texts;
  const sourceLocale = sourceLocaleOf(content);
  const ids = [
    ...new Set(pages.filter(({ locale }) => locale === sourceLocale).map(({ id }) => recordPath(id).join('/'))),
  ];
  const lacking = ids.flatMap((id) => {
    const [list = '', ...rest] = id.split('/');
    const name = rest.join('/');
    // A name that cannot be an id is a finding of its own.
    if (keysAt(raw, [list])?.includes(name) || !name.split('/').every(isSlug)) return [];
    const entry = `${name}: { audience: self${list === 'messages' ? ', group: offer, order: 900' : ''} }`;
    return finding(placeAt(source, [list]), 'text-without-record', `${list}.${name}`, example(entry));
  });
  const named = (['pages', 'messages'] as const).flatMap((list) =>
    members(value?.[list]).flatMap(([name, { sections }]) => {
      const files = pages.filter(({ id }) => recordPath(id).join('/') === `${list}/${name}`);
      if (files.length === 0) return [];
      const known = new Set(files.flatMap((file) => [...sectionNames(file)]));
      return members(sections).flatMap(([id]) =>
        known.has(id)
          ? []
          : finding(keyPlaceAt(source, [list, name, 'sections', id]), 'record-section', nearest(id, known)),
      );
    }),
  );
  return [...lacking, ...named];
}
