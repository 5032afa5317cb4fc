import type { z } from 'astro/zod';
import { readYaml } from '../../check/read-yaml.ts';
import { daysSchema, organisationsSchema, sourceShelfSchema, sourcesSchema } from '../../schemas/facts.ts';
import { withoutCovered } from './allowed-domains.ts';
import type { FactFiles } from './build.ts';
import type { Finding } from './findings.ts';

/**
 * The files with what stands in `facts/` already and does not come from this research: organisations, days, sources and
 * domains that an editor or another importer added. Those stay; of two entries with one id the research's counts. A file
 * that cannot be read as it stands blocks, since nothing in it could be kept.
 */
export function keepOthers(files: FactFiles, folder: string): { files: FactFiles; findings: Finding[] } {
  const findings: Finding[] = [];
  const readOld = <T>(name: string, schema: z.ZodType<T>): T | null => {
    const { entry, findings: mistakes } = readYaml(folder, name, schema);
    if (entry ? !entry.whole : mistakes.length > 0) findings.push({ where: name, what: UNREADABLE, blocks: true });
    return entry?.whole ?? null;
  };
  const keep = (name: string, others: readonly string[]) => {
    if (others.length > 0) findings.push({ where: name, what: stays(others), blocks: false });
  };
  const merge = <T>(name: string, ours: Record<string, T>, old: Record<string, T>): Record<string, T> => {
    const others = Object.entries(old).filter(([id]) => !Object.hasOwn(ours, id));
    keep(
      name,
      others.map(([id]) => id),
    );
    return { ...ours, ...Object.fromEntries(others) };
  };

  const organisations = readOld('organisations.yaml', organisationsSchema) ?? {};
  const old = readOld('sources.yaml', sourcesSchema) ?? { allowedDomains: [], sources: {} };
  const shelf = readOld('source-shelf.yaml', sourceShelfSchema) ?? {};
  const { allowedDomains } = files.sources;
  const domains = withoutCovered([...allowedDomains, ...old.allowedDomains]);
  keep(
    'sources.yaml, allowedDomains',
    domains.filter((domain) => !allowedDomains.includes(domain)),
  );
  return {
    files: {
      ...files,
      organisations: merge('organisations.yaml', withContacts(files.organisations, organisations), organisations),
      days: merge('days.yaml', files.days, readOld('days.yaml', daysSchema) ?? {}),
      sources: {
        allowedDomains: domains,
        sources: sortKeys(without(merge('sources.yaml, sources', files.sources.sources, old.sources), shelf)),
      },
    },
    findings,
  };
}

/** What an editor has put on the shelf stays there; a record that cites it is a finding of `checkFiles`. */
function without<T>(record: Record<string, T>, shelf: object): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !Object.hasOwn(shelf, id)));
}

/** The research knows no contacts: editors add them, and they stay. */
function withContacts(ours: FactFiles['organisations'], old: FactFiles['organisations']): FactFiles['organisations'] {
  return Object.fromEntries(
    Object.entries(ours).map(([id, one]) => {
      const contacts = old[id]?.contacts;
      return [id, contacts ? { ...one, contacts } : one];
    }),
  );
}

/** A record in the order of its keys, whoever added them. */
function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stays(others: readonly string[]): string {
  const shown = others.slice(0, SHOWN).join(', ');
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  return `${shown}${more}: not from this research, left as they are.`;
}

/** So many are named; a long list hides the other findings. */
const SHOWN = 8;

const UNREADABLE =
  'cannot be read as it stands, so what others added to it could not be kept. `npm run check:content` lists its mistakes.';
