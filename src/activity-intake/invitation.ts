import { type JoinRules, joinLinkOf } from '../domain/join-link.ts';

/** A text without what a program for meetings added to it. */
export interface Cleaned {
  text: string;
  /** The first of what was taken out; absent where nothing was. */
  taken?: string;
  /** The room that stood in it. */
  link?: string;
}

/**
 * Takes out what calendars and programs for meetings write into a description: their tags, and the block that tells how to enter,
 * from the line of the room on, up to the row of signs that closes it or to the end, where they put it. Somebody who exports a calendar
 * cannot mend that, and its numbers would look like telephones. The room itself is kept apart.
 */
export function withoutInvitation(written: string, rules: JoinRules): Cleaned {
  const plain = isMadeByProgram(written) ? withoutTags(written) : written;
  const lines = plain.split('\n');
  const at = lines.findIndex((line) => isRoomLine(line, rules));
  const { from, to } = at < 0 ? { from: lines.length, to: lines.length } : blockAround(lines, at, rules);
  const taken = [
    plain === written ? '' : (/<[^>]{0,60}>?/.exec(written)?.[0] ?? ''),
    ...lines.slice(from, to).map((line) => (FENCE.test(line.trim()) ? '' : line.trim())),
  ].find((one) => one !== '');
  if (taken === undefined) return { text: written };
  const [link] = roomsIn(lines[at] ?? '', rules);
  const text = [...lines.slice(0, from), ...lines.slice(to)].join('\n').trim();
  return { text, taken, ...(link ? { link } : {}) };
}

/** Does a place name nothing but a program for meetings, as calendars write there? */
export function isMeetingPlace(text: string, rules: Pick<JoinRules, 'platforms'>): boolean {
  return text.length <= LONGEST_PLACE && namesPlatform(text, rules);
}

/** From the row of signs above the room, or from the lines right above it that name the program. */
function blockAround(lines: readonly string[], at: number, rules: JoinRules): { from: number; to: number } {
  const isFence = (line: string) => FENCE.test(line.trim());
  const fence = lines.slice(Math.max(0, at - MOST_ABOVE), at).findLastIndex(isFence);
  let from = fence < 0 ? at : Math.max(0, at - MOST_ABOVE) + fence;
  while (namesPlatform(lines[from - 1] ?? '', rules)) from -= 1;
  const end = fence < 0 ? -1 : lines.findIndex((line, i) => i > at && isFence(line));
  return { from, to: end < 0 ? lines.length : end + 1 };
}

/** A room with a few words before it; what somebody wrote around it does not go with it. */
function isRoomLine(line: string, rules: JoinRules): boolean {
  return roomsIn(line, rules).length > 0 && line.replace(LINKS, '').length <= LONGEST_LINE;
}

function namesPlatform(text: string, { platforms }: Pick<JoinRules, 'platforms'>): boolean {
  return platforms.some(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
}

/** Tags that only a program writes into a description; what a person types by hand stays and is said. */
function isMadeByProgram(text: string): boolean {
  return /<(?:p|br|div|span|html|ul|ol)\b[^<>]{0,400}>/i.test(text);
}

function withoutTags(text: string): string {
  return text
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|table|html|body)\b[^<>]{0,400}>/gi, '\n')
    .replace(/<\/?(?:a|b|i|u|em|strong|span|font|u|head|meta|o:p)\b[^<>]{0,400}>/gi, '')
    .replace(/&(nbsp|amp|quot|#39|apos);/g, (mark, name: string) => ENTITIES[name] ?? mark)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function roomsIn(line: string, rules: JoinRules): string[] {
  return (line.match(LINKS) ?? []).flatMap((address) => {
    const room = joinLinkOf(address, rules);
    return room?.platform ? [room.link] : [];
  });
}

/** Letters of a line with a room, but for its links. */
const LONGEST_LINE = 60;
/** Letters of a place that is no more than a program. */
const LONGEST_PLACE = 40;
/** Lines between the row of signs and the room. */
const MOST_ABOVE = 6;
const LINKS = /https:\/\/[^\s<>")]+/g;
/** Rows of one sign, between which programs put what they add. */
const FENCE = /^(?:_{10,}|-::~[:~-]+)$/;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', quot: '"', '#39': "'", apos: "'" };
