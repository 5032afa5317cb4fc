import { type RowFinding, says } from './finding.ts';
import { cleanText } from './text.ts';

/** Hours as somebody wrote them, in 24-hour time; `to` where one cell holds both. */
export interface ReadClock {
  from: string | null;
  to: string | null;
  findings: RowFinding[];
}

/**
 * Reads an hour in any of the ways people and spreadsheets write it: `15:00`, `3 p. m.`, `15h30`, `3 de la tarde`, or the part
 * of a day that a spreadsheet keeps it as. One that could be meant for the afternoon is read as written, with a warning.
 *
 * @example readClock('3:00 p. m.', 'from').from // => '15:00'
 */
export function readClock(text: string, column: 'from' | 'to'): ReadClock {
  const written = cleanText(text);
  const [first, second] = column === 'from' ? split(written) : [written];
  const from = one(first!);
  const to = second === undefined ? null : one(second, first);
  if (!from || (second !== undefined && !to))
    return { from: null, to: null, findings: [says('not-a-time', column, { found: written })] };
  const isDoubtful = from.isOpen && from.minutes >= 60 && from.minutes < 7 * 60;
  const later = isDoubtful ? [says('half-day', column, { found: written, other: show(from.minutes + 720) })] : [];
  return { from: show(from.minutes), to: to && show(to.minutes), findings: later };
}

interface Clock {
  minutes: number;
  /** Neither half of the day is named and the hour is one of twelve. */
  isOpen: boolean;
}

function one(text: string, before?: string): Clock | null {
  const plain = text
    .toLowerCase()
    .replace(/[“”"«»']/g, '')
    .trim();
  if (/^(mediod[ií]a|noon|meio-?dia)$/.test(plain)) return { minutes: 720, isOpen: false };
  if (/^0?\.\d+$/.test(plain)) return { minutes: Math.round(Number(plain) * 1440) % 1440, isOpen: false };
  const match =
    /^(?:a las? )?(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?::(\d{2}))?\s*(?:h(?:oras|rs|s)?\.?|o'?clock)?\s*(a\.?\s?m\.?|p\.?\s?m\.?|m\.|de la (?:ma[nñ]ana|tarde|noche)|da (?:manh[aã]|tarde|noite))?$/.exec(
      plain,
    );
  if (!match) return null;
  const [, hourText, minuteText = '0', , half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour === 0) && !/^p|tarde|noche/.test(half))) return null;
  if (half && /^p|tarde|noche|noite/.test(half) && hour < 12) hour += 12;
  if (half && /^a|ma[nñ]ana|manh/.test(half) && hour === 12) hour = 0;
  if (hour === 24) hour = minute === 0 ? 0 : 99;
  if (hour > 23) return null;
  const isPadded = /^0\d/.test(hourText!);
  return { minutes: hour * 60 + minute, isOpen: !half && hour < 12 && !isPadded && before === undefined };
}

/** `15:00 a 17:00`, `3 pm – 5 pm`. */
function split(text: string): string[] {
  const parts = text.split(/\s+(?:a|al|hasta|to|until|às?|até)\s+(?:las?\s+)?(?=\d)|\s*[-–—]\s*(?=\d)/i);
  return parts.length === 2 ? parts : [text];
}

function show(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
