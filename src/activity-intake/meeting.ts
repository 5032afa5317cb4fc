import { isHttpsUrl } from '../codes/addresses.ts';
import { joinLinkOf } from '../domain/join-link.ts';
import type { IntakeContext } from './context.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';

type Texts = Record<FieldName, string>;

/**
 * Puts what somebody needs to join online into the field that it belongs to: people write the room into the place. What is moved
 * is said. A room in the description stops: numbers and codes of its invitation stand around it, which only its author can take out.
 *
 * @returns the texts of the row with these fields changed
 */
export function readMeeting(texts: Texts, context: IntakeContext): { texts: Texts; findings: RowFinding[] } {
  const findings: RowFinding[] = [];
  const invited = (texts.description.match(LINKS) ?? []).find((address) => isPlatform(address, context));
  if (invited) findings.push(rowFinding('invitation', 'description', { found: invited }));
  const room = joinLinkOf(texts.venue, context);
  const isRoom = Boolean(room?.platform) || isMeetingPlace(texts.venue, context);
  const venue = isRoom ? '' : texts.venue;
  const found = room?.platform ? room.link : undefined;
  const link = texts.link ? linkIn(texts.link, context, findings) : (found ?? '');
  if (!texts.link && found) findings.push(rowFinding('link-moved', 'link', { found }));
  const isOnline = texts.mode === '' && venue === '' && texts.town === '' && (isRoom || isPlatform(link, context));
  if (isOnline) findings.push(rowFinding('mode-read', 'mode', { found: isRoom ? texts.venue : link }));
  return {
    texts: { ...texts, venue, link, ...(isOnline ? { mode: 'online' } : {}) },
    findings,
  };
}

/** Does a place name nothing but a program for meetings, as people write there? */
function isMeetingPlace(text: string, { platforms }: IntakeContext): boolean {
  return text.length <= LONGEST_PLACE && platforms.some(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
}

/** A link as somebody gave it, without what is not needed to enter; one that leads elsewhere stays and stops the row. */
function linkIn(text: string, context: IntakeContext, findings: RowFinding[]): string {
  const read = joinLinkOf(text, context);
  if (!read) {
    const platforms = context.platforms.map(({ name }) => name).join(', ');
    findings.push(
      isHttpsUrl(text)
        ? rowFinding('not-a-room', 'link', { found: text, platforms })
        : rowFinding('bad-link', 'link', { found: text }),
    );
  } else if (read.link !== text) findings.push(rowFinding('link-cleaned', 'link', { found: text, link: read.link }));
  return read?.link ?? text;
}

function isPlatform(link: string, context: IntakeContext): boolean {
  return link !== '' && Boolean(joinLinkOf(link, context)?.platform);
}

/** Letters of a place that is no more than a program. */
const LONGEST_PLACE = 40;
const LINKS = /https:\/\/[^\s<>")]+/g;
