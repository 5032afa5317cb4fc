import type { Content } from '../../check/content.ts';
import { members, valueAt } from '../../check/source/loose.ts';
import type { Path } from '../../check/source/yaml-source.ts';
import { ALL_KINDS } from '../../schemas/kinds/kinds.ts';
import { kindNameOf } from '../followers/naming.ts';
import { titleOf } from '../followers.ts';
import { staleByFile } from './beside.ts';
import type { Overview } from './contract.ts';
import { type Desk, editableFiles } from './desk.ts';
import { changedFiles } from './handing-over.ts';

/** Everything that can be edited. What is to be done in each file is known once the check has run, which is not waited for. */
export async function overview(desk: Desk): Promise<Overview> {
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
  const stale = staleByFile(content, status);
  const { languages = [], team = [] } = content.campaign?.value ?? {};
  return {
    lang,
    files: editableFiles(dir).map((file) => ({
      file,
      kind: kindNameOf(file)?.kind ?? '',
      title: titleOf(content, file) || file,
      findings: found.get(file)?.length ?? 0,
      stale: stale.get(file) ?? 0,
    })),
    languages: languages.flatMap((one) =>
      one?.locale && one.name && one.dir ? [{ locale: one.locale, name: one.name, dir: one.dir }] : [],
    ),
    team: members(team).map(([, code]) => code),
    beginnings: [...new Set(ALL_KINDS.flatMap(({ begun }) => begun?.as ?? []))],
    today,
    changed: [...changedFiles(desk).keys()],
    checked,
    choices: choicesIn(content),
  };
}

/** What a field may name, by the word that its schema refers to. */
function choicesIn(content: Content): Overview['choices'] {
  const named = (records: Readonly<Record<string, unknown>> | undefined | null, path: Path) =>
    Object.entries(records ?? {}).map(([id, raw]) => ({ id, title: String(valueAt(raw, path) ?? id) }));
  const listed = (entries: readonly { id: string; source: { file: string } }[]) =>
    entries.map(({ id, source }) => ({ id, title: titleOf(content, source.file) || id }));
  return {
    sources: named(content.sources?.value?.sources, ['publisher']),
    organisations: named(content.organisations?.value, ['name', 'text']),
    services: listed(content.services),
    figures: listed(content.figures),
    regions: (content.regions?.whole ?? []).map(({ code, name }) => ({ id: code, title: name.text })),
    team: members(content.campaign?.value?.team).map(([, id]) => ({ id, title: id })),
  };
}
