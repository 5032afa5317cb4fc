import { type Form, formOf } from '../../../codes/forms.ts';
import { byKey, isOneOf } from '../../../codes/keys.ts';
import type { ItemPart } from '../../../codes/material.ts';
import { EMERGENCY_ROLES, ROLES, type Role } from '../../../codes/roles.ts';
import { printedService, printedServices } from '../../../domain/materials/made.ts';
import { type FilledNumber, fillNumbers } from '../../../domain/materials/material.ts';
import { isDialled } from '../../../domain/service/dialling.ts';
import { inService } from '../../../domain/service/plan.ts';
import { countWords } from '../../../domain/text/sentences.ts';
import { toService } from '../../../hashes/page/translated-text.ts';
import { groupNumber } from '../../../i18n/phone.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeHere } from '../../read/campaign-facts.ts';
import { phraseTexts } from '../../read/phrases.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';

/** One text of a material, as it is written and as it is read. */
export interface SaidText {
  path: Path;
  written: string;
  read: string;
}

/** The words of a material in one language, as far as they are right. */
export interface SaidWords {
  source: YamlSource;
  locale: string;
  form: Form;
  path: Path;
  /** By name. */
  lines: ReadonlyMap<string, SaidText>;
  items: readonly (SaidText & { mark: string | undefined; parts: Partial<Record<ItemPart, string>>; at: Path })[];
}

/** Every material in every language that its file has, with what rules need of it. */
export function saidWords(content: Content, known: KnownServices = knownServices(content)): SaidWords[] {
  return content.materials.flatMap(({ source, value }) =>
    value?.form === undefined
      ? []
      : members(value.words).map(([locale, own]): SaidWords => {
          const path = ['words', locale];
          const said = (at: Path, written: string): SaidText => ({ path: at, written, read: readText(written, known) });
          return {
            source,
            locale,
            path,
            form: formOf({ form: value.form ?? 'numbers' }),
            lines: new Map(members(own.lines).map(([name, text]) => [name, said([...path, 'lines', name], text)])),
            items: members(own.items).flatMap(([i, { text, mark, ...parts }]) => {
              const at = [...path, 'items', i];
              return text === undefined ? [] : [{ ...said([...at, 'text'], text), mark, parts, at }];
            }),
          };
        }),
  );
}

/** Is each item of a form seen or sent alone? */
export function isSentSingly({ use, items, isSpoken }: Form): boolean {
  return items !== null && !isSpoken && (use === 'phone' || use === 'screen');
}

/** All texts of a material but the word to underline, which stands in one of them. */
export function textsOf({ lines, items }: Pick<SaidWords, 'lines' | 'items'>): SaidText[] {
  return [...[...lines].flatMap(([name, text]) => (name === MARK ? [] : text)), ...items];
}

/** The line that names the word to underline. */
export const MARK = 'mark';

/** A material has as many words as its size or its seconds hold: all of it, or each part that is seen alone. */
export function materialWords(content: Content): Finding[] {
  const known = knownServices(content);
  return saidWords(content, known).flatMap((said) => {
    const { source, path, form, items } = said;
    const { words, itemWords } = form;
    const count = countAll(said, content, known);
    return [
      ...(words && isOutside(count, words) ? [finding(placeAt(source, path), 'material-words', count, words)] : []),
      ...items.flatMap((item) => {
        const own = countWords(item.read);
        return itemWords && isOutside(own, itemWords)
          ? finding(placeAt(source, item.path), 'material-words', own, itemWords)
          : [];
      }),
    ];
  });
}

function isOutside(count: number, { from, to }: { from: number; to: number }): boolean {
  return count < from || count > to;
}

/** All words of a material; on the sheet of numbers also the word that stands beside each. */
function countAll(said: SaidWords, content: Content, known: KnownServices): number {
  const own = textsOf(said).reduce((sum, { read }) => sum + countWords(read), 0);
  const isSheet = said.form === formOf({ form: 'numbers' });
  return isSheet ? own + countWords(labelsOf(said, content, known).join(' ')) : own;
}

function labelsOf({ source, locale }: SaidWords, content: Content, known: KnownServices): string[] {
  const material = content.materials.find((entry) => entry.source === source)?.value;
  const roles = members(material?.numbers).map(([, role]) => role);
  const named = phraseTexts(content, locale);
  return printedServices({ numbers: roles }, known).map(({ role, record }) => {
    const phrase = role && isOneOf(EMERGENCY_ROLES, role) ? named.get(`emergency.${role}`) : undefined;
    return phrase ?? (record.shortName ?? record.name).text;
  });
}

/** The services of a deployment, as far as their records are right, and who plays which role. */
export type KnownServices = ReturnType<typeof knownServices>;

/** What of the content says which number stands for which role. */
export function knownServices(content: Content) {
  const roles = placeHere(content)?.roles;
  const records = content.services.flatMap(({ whole, id, country }) =>
    whole ? toService({ id, country: country.toUpperCase() }, whole) : [],
  );
  return {
    facts: { services: new Map(inService(records).map((service) => [service.id, service])) },
    campaign: { roles: byKey(ROLES, (role) => roles?.[role] ?? null) },
    /** Is every record right, so that what is not here is nowhere? */
    isWhole: roles !== undefined && records.length === content.services.length,
  };
}

/** A text as somebody reads it, with its numbers as they are printed, or digit by digit where it says so. */
function readText(text: string, known: KnownServices): string {
  return fillNumbers(text, (role) => numberOf(role, known));
}

function numberOf(role: Role, known: KnownServices): FilledNumber | null {
  const record = printedService(role, known);
  const channel = record?.channels.find(isDialled);
  if (!record || !channel) return null;
  const shown = channel.printed ?? groupNumber(channel.value);
  const spoken = [...shown].filter((sign) => /\d/.test(sign)).join(', ');
  return { shown, spoken, languages: record.languages.join(', ') };
}
