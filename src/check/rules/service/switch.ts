import { lastDayOf, type PlainDate } from '../../../domain/plain-date.ts';
import { isWithoutContact } from '../../../domain/service/coverage.ts';
import type { Check } from '../../../domain/service/freshness.ts';
import type { Plan } from '../../../domain/service/plan.ts';
import { isOver } from '../../../domain/service/status.ts';
import { findStrayNumbers } from '../../../domain/text/contacts.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, textPlace } from '../../finding.ts';
import { example } from '../../findings/words.ts';
import { usesOf } from '../../prose/text.ts';
import { inventedOf, localesOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { type Loose, members } from '../../source/loose.ts';
import { exampleAt, keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { numberWordsOf } from '../../words/announce-words.ts';
import { referencesOf } from '../facts/references.ts';
import { unknownLocale } from '../unknown-locale.ts';

/** A service that is closed or replaced names others of its own kind: shown, not itself, and not out everywhere. */
export function switches({ services }: Content): Finding[] {
  const records = new Map(services.map(({ id, value }) => [id, value]));
  return services.flatMap(({ id, source, value }) => {
    const { status } = value ?? {};
    if (!status?.state) return [];
    if (status.state === 'open') {
      const extra = (['regions', 'by', 'until'] as const).find((field) => status[field] !== undefined);
      return extra ? finding(keyPlaceAt(source, ['status', extra]), 'open-with') : [];
    }
    const by = members(status.by);
    const found: Finding[] = [];
    if (status.until !== undefined && status.on !== undefined && status.until < status.on)
      found.push(finding(placeAt(source, ['status', 'until']), 'ends-before-starts', status.on));
    if (status.until !== undefined && status.state === 'replaced')
      found.push(finding(keyPlaceAt(source, ['status', 'until']), 'replaced-for-a-while'));
    if (status.state === 'replaced' && by.length === 0)
      found.push(finding(placeAt(source, ['status', 'by']), 'replaced-by-nobody', exampleAt(source, ['by'], '[…]')));
    for (const [i, other] of by) {
      const place = placeAt(source, ['status', 'by', i]);
      const record = records.get(other);
      if (isWithoutContact(record)) found.push(finding(place, 'not-listed', other, record.listing));
      else if (other === id || (record?.status?.state && record.status.state !== 'open' && !record.status.regions))
        found.push(finding(place, 'replaced-by-closed', other));
    }
    return found;
  });
}

/** An alert speaks the source language, no language that the site lacks, ends after it begins and holds no number. */
export function alerts(content: Content): Finding[] {
  const locales = localesOf(content);
  const first = sourceLocaleOf(content);
  const invented = inventedOf(content);
  const numbers = numberWordsOf(content);
  return content.services.flatMap(({ source, value }) => {
    const { alert } = value ?? {};
    if (!alert) return [];
    const { on, until, text } = alert;
    const found: Finding[] = [];
    if (on && until && until < on) found.push(finding(placeAt(source, ['alert', 'until']), 'ends-before-starts', on));
    if (first && text && text[first] === undefined)
      found.push(finding(placeAt(source, ['alert', 'text', first]), 'not-in-source', first, 'languages'));
    for (const [locale, { text: words }] of members(text)) {
      const path: Path = ['alert', 'text', locale];
      if (locales.length > 0 && !locales.includes(locale))
        found.push(unknownLocale(keyPlaceAt(source, path), locale, locales));
      for (const number of findStrayNumbers(words ?? '', invented, numbers))
        found.push(finding(placeAt(source, [...path, 'text']), 'stray-number', number, undefined));
    }
    return found;
  });
}

/** An announced service is dated when it is switched on, and nothing leads to it before. */
export function plans(content: Content): Finding[] {
  const off = new Set(content.services.flatMap(({ id, value }) => (value?.plan?.isOn === false ? id : [])));
  const own = content.services.flatMap(({ source, value }) => {
    const { plan } = value ?? {};
    return plan?.isOn ? switchedOn(source, { plan, checks: value?.checks }) : [];
  });
  return [...own, ...usesOfPlanned(content, off)];
}

/** What is switched on has a day, a source that says that it answers, and a check of its number with its operator. */
function switchedOn(
  source: YamlSource,
  { plan, checks }: { plan: Loose<Plan>; checks: Loose<Check[]> | undefined },
): Finding[] {
  const day: Path = ['plan', 'switchedOn'];
  const by: Path = ['plan', 'switchSource'];
  const found: Finding[] = [];
  if (plan.switchedOn === undefined)
    found.push(finding(placeAt(source, day), 'plan-on-undated', exampleAt(source, day, '"2026-12-20"')));
  if (plan.switchSource === undefined)
    found.push(finding(placeAt(source, by), 'plan-on-unsourced', exampleAt(source, by, '…')));
  else if (members(plan.sources).some(([, id]) => id === plan.switchSource))
    found.push(finding(placeAt(source, by), 'plan-on-announced'));
  const isChecked = members(checks).some(
    ([, { on, groups, verifiedBy }]) =>
      on !== undefined &&
      verifiedBy !== undefined &&
      (plan.announcedOn === undefined || on >= plan.announcedOn) &&
      (groups === undefined || members(groups).some(([, group]) => group === 'number')),
  );
  if (!isChecked) found.push(finding(placeAt(source, ['checks']), 'plan-on-unchecked', CHECK));
  return found;
}

const CHECK = example(
  'checks:\n  - { on: "2026-12-20", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }',
);

/**
 * What nobody edits and time makes untrue: an announced number whose day has passed, and a closure that has ended; and a check that only
 * one has seen. No mistake, and somebody has to ask, or to look.
 */
export function switchNotices({ services }: Content, today: PlainDate): Finding[] {
  return services.flatMap(({ source, value }) => {
    const { plan, status } = value ?? {};
    const found: Finding[] = [];
    if (plan?.expected && plan.isOn === false && lastDayOf(plan.expected) < today)
      found.push(finding(placeAt(source, ['plan', 'expected']), 'plan-overdue'));
    if (status?.until && isOver({ until: status.until }, today))
      found.push(finding(placeAt(source, ['status', 'until']), 'closure-over'));
    const half = members(value?.checks).filter(([, { enteredBy, verifiedBy }]) => enteredBy && !verifiedBy);
    return [...found, ...half.map(([i]) => finding(keyPlaceAt(source, ['checks', i]), 'check-unverified'))];
  });
}

/** A need of which nothing answers: its page can only lead elsewhere. */
export function closedSituations({ campaign, services }: Content, today: PlainDate): Finding[] {
  const isClosed = (id: string | undefined) => {
    const status = services.find((service) => service.id === id)?.value?.status;
    if (!status?.state || status.state === 'open' || status.regions || !status.on || status.on > today) return false;
    return status.until === undefined || !isOver({ until: status.until }, today);
  };
  return members(campaign?.value?.needs).flatMap(([i, situation]) => {
    const ids = members(situation.services).map(([, id]) => id);
    return campaign && ids.length > 0 && ids.every(isClosed)
      ? finding(placeAt(campaign.source, ['needs', i, 'services']), 'situation-closed')
      : [];
  });
}

function usesOfPlanned(content: Content, off: ReadonlySet<string>): Finding[] {
  const named = referencesOf(content).filter(
    ({ collection, id, path }) =>
      collection === 'services' && off.has(id) && path.some((step) => LEADING.includes(step)),
  );
  return [
    ...named.map(({ entry, path, id }) => finding(placeAt(entry.source, path), 'plan-used', id)),
    ...content.pages.flatMap((page) =>
      usesOf(page, 'Service', 'id')
        .filter(({ value }) => off.has(value))
        .map(({ line, text, value }) => finding(textPlace(page.source.file, line, text), 'plan-used', value)),
    ),
  ];
}

/** The fields of the campaign and of a service that lead to one. */
const LEADING: readonly PropertyKey[] = ['roles', 'core', 'needs', 'instead', 'of', 'by'];
