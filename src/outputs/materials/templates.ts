import type { FormId } from '../../codes/forms.ts';
import { assertFound } from '../../domain/found.ts';
import banner from './templates/banner.typ?raw';
import cards from './templates/cards.typ?raw';
import document from './templates/document.typ?raw';
import door from './templates/door.typ?raw';
import easy from './templates/easy.typ?raw';
import flipchart from './templates/flipchart.typ?raw';
import game from './templates/game.typ?raw';
import handSheet from './templates/hand-sheet.typ?raw';
import notice from './templates/notice.typ?raw';
import numbers from './templates/numbers.typ?raw';
import pocket from './templates/pocket.typ?raw';
import question from './templates/question.typ?raw';
import screen from './templates/screen.typ?raw';
import script from './templates/script.typ?raw';
import sheet from './templates/sheet.typ?raw';
import stills from './templates/stills.typ?raw';
import talk from './templates/talk.typ?raw';
import ticket from './templates/ticket.typ?raw';

const TEMPLATES: Partial<Record<FormId, string>> = {
  ...{ numbers, question, notice, ticket, door, banner },
  ...{ saying: question, wallet: pocket, plain: pocket },
  ...{ flipchart, game, talk, easy },
  ...{ voice: script, 'spot-30': script, 'spot-60': script, loudspeaker: script, dialogue: script },
  cards: `${screen}\n${cards}`,
  stills: `${screen}\n${stills}`,
  'hand-sheet': handSheet,
  ...{ letter: document, 'press-note': document, 'work-plan': document, 'run-sheet': document },
};

/** How the files of a form are laid out, in Typst. */
export function templateOf(form: FormId): string {
  return `${sheet}\n${assertFound(TEMPLATES[form], `template of "${form}"`)}`;
}
