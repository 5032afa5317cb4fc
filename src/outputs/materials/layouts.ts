import { assertFound } from '../../domain/found.ts';
import type { FormId } from '../../domain/materials/forms.ts';
import common from './layouts/common.typ?raw';
import door from './layouts/door.typ?raw';
import easy from './layouts/easy.typ?raw';
import flipchart from './layouts/flipchart.typ?raw';
import game from './layouts/game.typ?raw';
import notice from './layouts/notice.typ?raw';
import numbers from './layouts/numbers.typ?raw';
import pocket from './layouts/pocket.typ?raw';
import question from './layouts/question.typ?raw';
import talk from './layouts/talk.typ?raw';
import ticket from './layouts/ticket.typ?raw';

const LAYOUTS: Partial<Record<FormId, string>> = {
  ...{ numbers, question, notice, ticket, door },
  ...{ wallet: pocket, plain: pocket },
  ...{ flipchart, game, talk, easy },
};

/** How the files of a form are laid out, in Typst. */
export function layoutOf(form: FormId): string {
  return `${common}\n${assertFound(LAYOUTS[form], `layout of "${form}"`)}`;
}
