import { A3, A3_LYING, A4, A4_LYING, A5, type Format, OFFICE, paper, pixels, WALL, withCopier } from './formats.ts';
import type { ItemPart, Use } from './material.ts';

/** What a form of materials needs of an author, and how it is made. */
export interface Form {
  use: Use;
  /** The lines that it needs, each with the number of signs that still fit. */
  lines: Readonly<Record<string, number>>;
  /** Lines that it may lack. */
  optional?: readonly string[];
  /** How many items it needs, and how many signs each may have; `null` where it has none. */
  items: { from: number; to: number; signs: number } | null;
  /** How many words all that is read may have, the numbers spelt out in what is spoken. */
  words?: { from: number; to: number };
  /** The same for each single item. */
  itemWords?: { from: number; to: number };
  /** What each item has beside its text; a line of the same name says what that is. */
  parts?: readonly Exclude<ItemPart, 'text'>[];
  /** How many words may stand where people see them, under a drawing. */
  captionWords?: number;
  /** The files of it; none where it is text to copy or to read aloud. */
  formats: readonly Format[];
  /** Does it carry the sentence for whoever has said yes? A call to ask first leaves them out. */
  saysAlready?: true;
  /** Has it strips to tear off? */
  strips?: true;
  /** Does it carry the sign and the band? What somebody keeps in a place that is watched carries neither. */
  isPlain?: true;
  /** Is it read aloud, so that numbers are said digit by digit? */
  isSpoken?: true;
  /** How long reading it aloud takes, with what is left for a local service. */
  seconds?: number;
  /** Are its last seconds left for a local service? */
  leavesTime?: true;
  /** The text of an item is sent by telephone, so that its length counts. */
  isSms?: true;
}

export const FORMS = {
  /** Numbers with a pictogram each. */
  numbers: { use: 'wall', lines: { heading: 40 }, items: null, words: { from: 0, to: 20 }, formats: WALL },
  /** The sign, large, and questions. */
  question: {
    use: 'wall',
    lines: { slogan: 40, mark: 16 },
    items: { from: 4, to: 6, signs: 28 },
    formats: WALL,
    saysAlready: true,
    strips: true,
  },
  /** A line to remember, below its drawing. */
  saying: { use: 'wall', lines: {}, items: { from: 1, to: 1, signs: 60 }, formats: [...withCopier(A4), A3] },
  /** Questions large, an invented notice small and marked across. */
  notice: {
    use: 'wall',
    lines: { heading: 40, notice: 120, label: 40 },
    items: { from: 4, to: 4, signs: 36 },
    formats: WALL,
    saysAlready: true,
  },
  /** A ticket with what is still to be asked. */
  ticket: {
    use: 'wall',
    lines: { heading: 40, mark: 16 },
    items: { from: 4, to: 4, signs: 40 },
    formats: WALL,
    saysAlready: true,
    strips: true,
  },
  /** For the inner side of a door: no sign, one kind of strip. */
  door: {
    use: 'wall',
    lines: { heading: 40, text: 160 },
    items: null,
    words: { from: 20, to: 35 },
    formats: [A5],
    strips: true,
    isPlain: true,
  },
  banner: {
    use: 'wall',
    lines: { text: 60, mark: 20 },
    items: null,
    words: { from: 5, to: 9 },
    formats: [paper('2x1', 2000, 1000), paper('3x1', 3000, 1000)],
  },
  wallet: { use: 'pocket', lines: { charge: 60 }, items: null, formats: [A4] },
  /** Its twin, which tells nothing to whoever finds it. */
  plain: { use: 'pocket', lines: {}, items: null, formats: [A4], isPlain: true },
  stills: {
    use: 'screen',
    lines: {},
    items: { from: 6, to: 6, signs: 80 },
    itemWords: { from: 3, to: 12 },
    formats: [pixels(1920, 1080)],
  },
  cards: {
    use: 'phone',
    lines: {},
    items: { from: 12, to: 15, signs: 110 },
    formats: [pixels(1080, 1080), pixels(1080, 1920)],
  },
  chats: { use: 'phone', lines: {}, items: { from: 4, to: 10, signs: 300 }, formats: [] },
  sms: { use: 'phone', lines: {}, items: { from: 3, to: 8, signs: 160 }, formats: [], isSms: true },
  /** Drawings for people to look at, each with the page of whoever speaks behind it. */
  flipchart: {
    use: 'desk',
    lines: { caption: 20, ask: 20, text: 20, care: 20, how: 200 },
    items: { from: 8, to: 8, signs: 220 },
    parts: ['caption', 'ask', 'care'],
    captionWords: 6,
    formats: withCopier(A3_LYING),
    saysAlready: true,
  },
  /** Cards in pairs: a sign, and what to ask or to do. */
  game: {
    use: 'desk',
    lines: { heading: 40, play: 320, reminder: 160, help: 200 },
    items: { from: 12, to: 12, signs: 70 },
    parts: ['caption'],
    captionWords: 7,
    formats: withCopier(A4),
    saysAlready: true,
  },
  /** Slides with what to say below. */
  talk: {
    use: 'desk',
    lines: { text: 30, reminder: 100 },
    items: { from: 8, to: 8, signs: 300 },
    parts: ['caption', 'when'],
    captionWords: 8,
    formats: [A4_LYING],
    saysAlready: true,
  },
  /** Easy Read: one sentence a line, each beside its drawing. */
  easy: {
    use: 'desk',
    lines: { heading: 40, words: 100 },
    items: { from: 8, to: 10, signs: 90 },
    itemWords: { from: 3, to: 15 },
    formats: withCopier(A4),
    saysAlready: true,
  },
  voice: spoken('phone', 25, 42, 52),
  'spot-30': { ...spoken('air', 30, 40, 50), leavesTime: true },
  'spot-60': { ...spoken('air', 60, 95, 115), leavesTime: true },
  loudspeaker: { ...spoken('air', 20, 24, 32), leavesTime: true },
  dialogue: spoken('air', 180, 330, 385),
  /** An official letter; what is to be filled in stands in brackets. A line break in a line is one on paper. */
  letter: {
    use: 'desk',
    lines: {
      head: 120,
      place: 80,
      number: 80,
      to: 160,
      subject: 160,
      reference: 400,
      greeting: 60,
      requests: 500,
      care: 300,
      reply: 240,
      close: 120,
      signature: 120,
      attached: 160,
    },
    optional: ['head', 'greeting', 'care', 'attached'],
    items: { from: 2, to: 4, signs: 420 },
    words: { from: 160, to: 330 },
    formats: OFFICE,
  },
  /** A note to the press. */
  'press-note': {
    use: 'desk',
    lines: { head: 80, heading: 120, help: 300, care: 500, contact: 160 },
    items: { from: 3, to: 6, signs: 420 },
    words: { from: 160, to: 330 },
    formats: OFFICE,
  },
  /** Who does what, when and with what care, and how it is measured. */
  'work-plan': {
    use: 'desk',
    lines: { place: 240, goal: 200, resources: 240, care: 500, help: 400, measure: 500 },
    items: { from: 5, to: 9, signs: 200 },
    words: { from: 160, to: 320 },
    formats: OFFICE,
  },
  /** Half a sheet, for whoever stands there with it in the hand: numbers first, what to do in each situation, what nobody does. */
  'hand-sheet': {
    use: 'desk',
    lines: { place: 140, never: 420 },
    items: { from: 5, to: 7, signs: 370 },
    parts: ['caption'],
    captionWords: 8,
    words: { from: 150, to: 310 },
    formats: [{ ...A4, ink: 'black' }],
  },
  /** For whoever leads an hour, a day or a week. */
  'run-sheet': {
    use: 'desk',
    lines: { place: 240, before: 400, help: 600, never: 500, dates: 500 },
    optional: ['dates'],
    items: { from: 5, to: 8, signs: 160 },
    words: { from: 200, to: 370 },
    formats: OFFICE,
  },
} as const satisfies Record<string, Form>;

export type FormId = keyof typeof FORMS;

/** The form of a material, with what all forms may have. */
export function formOf({ form }: { form: FormId }): Form {
  return FORMS[form];
}

/** Is it kept on a body that is watched? A sheet on a wall speaks to whoever reads it. */
export function tellsNothing({ isPlain, use }: Form): boolean {
  return isPlain === true && use === 'pocket';
}

/** A text to be read aloud, with the number of words that its seconds hold at 130 a minute, less five for a local service where it leaves them. */
function spoken(use: Use, seconds: number, from: number, to: number) {
  return {
    ...{ use, seconds },
    lines: {},
    items: { from: 1, to: 24, signs: 900 },
    words: { from, to },
    formats: [A4],
    isSpoken: true,
  } as const;
}
