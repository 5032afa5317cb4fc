import { assertFound } from '../../domain/found.ts';
import type { FormId } from '../../domain/materials/forms.ts';
import banner from './layouts/banner.typ?raw';
import cards from './layouts/cards.typ?raw';
import document from './layouts/document.typ?raw';
import door from './layouts/door.typ?raw';
import easy from './layouts/easy.typ?raw';
import flipchart from './layouts/flipchart.typ?raw';
import game from './layouts/game.typ?raw';
import notice from './layouts/notice.typ?raw';
import numbers from './layouts/numbers.typ?raw';
import pocket from './layouts/pocket.typ?raw';
import question from './layouts/question.typ?raw';
import screen from './layouts/screen.typ?raw';
import script from './layouts/script.typ?raw';
import sheet from './layouts/sheet.typ?raw';
import stills from './layouts/stills.typ?raw';
import talk from './layouts/talk.typ?raw';
import ticket from './layouts/ticket.typ?raw';

const LAYOUTS: Partial<Record<FormId, string>> = {
  ...{ numbers, question, notice, ticket, door, banner },
  ...{ wallet: pocket, plain: pocket },
  ...{ flipchart, game, talk, easy },
  ...{ voice: script, 'spot-30': script, 'spot-60': script, loudspeaker: script, dialogue: script },
  cards: `${screen}\n${cards}`,
  stills: `${screen}\n${stills}`,
  ...{ letter: document, 'press-note': document, 'work-plan': document, 'run-sheet': document },
};

/** How the files of a form are laid out, in Typst. */
export function layoutOf(form: FormId): string {
  return `${sheet}\n${assertFound(LAYOUTS[form], `layout of "${form}"`)}`;
}
