import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { contactsIn } from './contacts.ts';
import { harmTextsIn } from './harm-texts.ts';

/** A target that was set once the day had come is none. */
export function targetsBefore(content: Content, today: PlainDate): Finding[] {
  const { targets } = content;
  const { day } = campaignOf(content);
  if (!targets || day === undefined) return [];
  return members(targets.value).flatMap(([id, { on, year }]) => {
    const place = placeAt(targets.source, [id, 'on']);
    if (on === undefined || year === undefined) return [];
    return [
      ...(on >= `${year}-${day}` ? [finding(place, 'target-after', `${year}-${day}`)] : []),
      ...(on > today ? [finding(place, 'future-date', today)] : []),
    ];
  });
}

/** A harm is told in the source language, on a day that has come, and with no telephone or e-mail of anybody. */
export function harmTexts(content: Content, today: PlainDate): Finding[] {
  const { harms } = content;
  const locale = sourceLocaleOf(content);
  if (!harms) return [];
  return [
    ...harmTextsIn(harms).flatMap(({ source, path, text }) =>
      contactsIn(text, content).map((found) => finding(placeAt(source, path), 'result-contact', found)),
    ),
    ...members(harms.value).flatMap(([id, { on }]) =>
      on !== undefined && on > today ? [finding(placeAt(harms.source, [id, 'on']), 'future-date', today)] : [],
    ),
    ...members(harms.whole ?? undefined).flatMap(([id, harm]) =>
      (['what', 'done'] as const).flatMap((field) =>
        locale === undefined || harm[field][locale]
          ? []
          : [finding(placeAt(harms.source, [id, field]), 'harm-in-source', locale)],
      ),
    ),
  ];
}
