import type { Content } from '../../check/content.ts';
import { sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { phrasesOf } from '../../check/read/phrases.ts';
import { idsOf } from '../../check/rules/facts/references.ts';
import { members, valueAt } from '../../check/source/loose.ts';
import { ALL_KINDS, CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { kindNameOf } from '../followers/naming.ts';
import { titleOf } from '../followers.ts';
import { leftByFile } from './beside.ts';
import { type Desk, editableFiles, titleIn } from './desk.ts';
import { changedFiles } from './handing-over.ts';
import { lastStep } from './saving.ts';

/** `GET files`: everything that can be edited. */
export type Overview = Awaited<ReturnType<typeof overview>>;

/** Everything that can be edited. What is to be done in each file is known once the check has run, which is not waited for. */
export async function overview(desk: Desk) {
  const { dir, lang, today, checker } = desk;
  const content = desk.content();
  const checked = checker.isKnown(dir);
  const running = checker.of(dir);
  const { findings, status } = checked ? await running : { findings: [], status: [] };
  running.catch(() => undefined);
  const found = Map.groupBy(
    findings.filter(({ stops }) => stops),
    ({ file }) => file,
  );
  const left = leftByFile(content, status);
  const { languages = [], team = [] } = content.campaign?.value ?? {};
  return {
    lang,
    files: editableFiles(dir).map((file) => ({
      file,
      kind: kindNameOf(file)?.kind ?? '',
      title: titleIn(content, file, lang),
      findings: found.get(file)?.length ?? 0,
      stale: left.get(file)?.stale ?? 0,
      // What is translated by machine, or not at all, with its language.
      untranslated: left.get(file)?.ways ?? [],
    })),
    languages: languages.flatMap((one) =>
      one?.locale && one.name && one.dir ? [{ locale: one.locale, name: one.name, dir: one.dir }] : [],
    ),
    // By these codes readings and confirmations are signed.
    team: members(team).map(([, code]) => code),
    // The words that `new` takes.
    beginnings: [...new Set(ALL_KINDS.flatMap(({ begun }) => begun?.as ?? []))],
    today,
    // What would be taken back where the open file has nothing to take back.
    last: lastStep(desk),
    changed: [...changedFiles(desk).keys()].map((file) => ({ file, title: titleIn(content, file, lang) })),
    // Until then there are no counts, and the list is asked for again.
    checked,
    // What a field may hold whose schema has `refersTo`, by that word.
    choices: choicesIn(content),
    country: content.campaign?.value?.country?.code?.toLowerCase() ?? '',
    // What the site says in the language of the screen; only what stands by itself.
    phrases: Object.fromEntries(
      content.strings
        .filter(({ locale }) => locale === lang)
        .flatMap(phrasesOf)
        .flatMap(({ key, text }) => (text.includes('{') ? [] : [[key, text]])),
    ),
  };
}

/** What a field may name, by the word that its schema refers to; and the roles that a text may name. */
function choicesIn(content: Content) {
  const { roles, team } = content.campaign?.value ?? {};
  const service = (id: string) => titleOf(content, content.services.find((one) => one.id === id)?.source.file ?? '');
  const titles: Record<string, (id: string) => unknown> = {
    sources: (id) => {
      const { publisher, title, url, date } = content.sources?.value?.sources?.[id] ?? {};
      // An address mostly ends in the words of a title.
      const [words = ''] = /[^/]*$/.exec((url ?? '').replace(/[/?#]*$|\?.*$/g, '')) ?? [];
      return [publisher, title ?? words.replaceAll('-', ' '), date].filter(Boolean).join(', ');
    },
    organisations: (id) => valueAt(content.organisations?.raw, [id, 'name', 'text']),
    services: service,
    roles: (role) => service(String(valueAt(roles, [role]))),
    messages: (id) =>
      titleOf(content, fileAt(CONTENT_KINDS.messages.path, { locale: sourceLocaleOf(content) ?? '', page: id })),
    regions: (id) => content.regions?.whole?.find(({ code }) => code === id)?.name.text,
  };
  const all = { ...idsOf(content), team: members(team).map(([, code]) => code), roles: Object.keys(roles ?? {}) };
  return Object.fromEntries(
    Object.entries(all).map(([name, ids]) => [
      name,
      [...(ids ?? [])].map((id) => ({ id, title: String(titles[name]?.(id) || id) })),
    ]),
  );
}
