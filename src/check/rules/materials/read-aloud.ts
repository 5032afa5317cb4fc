import { byKey } from '../../../domain/keys.ts';
import { isDialled } from '../../../domain/line/dialling.ts';
import type { Line } from '../../../domain/line/line.ts';
import { inService } from '../../../domain/line/plan.ts';
import { type FilledNumber, fillNumbers } from '../../../domain/materials/fill.ts';
import { printedLine } from '../../../domain/materials/printed-numbers.ts';
import { ROLES, type Role } from '../../../domain/roles.ts';
import { groupNumber } from '../../../i18n/phone.ts';
import { toLine } from '../../../schemas/page/to-line.ts';
import type { Content } from '../../content.ts';
import { placeHere } from '../../read/campaign-facts.ts';

/** The services of a deployment, as far as their records are right, and who plays which role. */
export interface KnownLines {
  facts: { lines: ReadonlyMap<string, Line> };
  campaign: { roles: Record<Role, string | null> };
  /** Is every record right, so that what is not here is nowhere? */
  isWhole: boolean;
}

/** What of the content says which number stands for which role. */
export function knownLines(content: Content): KnownLines {
  const roles = placeHere(content)?.roles;
  const records = content.lines.flatMap(({ whole, id, country }) =>
    whole ? toLine({ id, country: country.toUpperCase() }, whole) : [],
  );
  return {
    facts: { lines: new Map(inService(records).map((line) => [line.id, line])) },
    campaign: { roles: byKey(ROLES, (role) => roles?.[role] ?? null) },
    isWhole: roles !== undefined && records.length === content.lines.length,
  };
}

/** A text as somebody reads it, with its numbers as they are printed, or digit by digit where it says so. */
export function readText(text: string, known: KnownLines): string {
  return fillNumbers(text, (role) => numberOf(role, known));
}

function numberOf(role: Role, known: KnownLines): FilledNumber | null {
  const channel = printedLine(role, known)?.channels.find(isDialled);
  if (!channel) return null;
  const shown = channel.printed ?? groupNumber(channel.value);
  return { shown, spoken: [...shown].filter((sign) => /\d/.test(sign)).join(', ') };
}
