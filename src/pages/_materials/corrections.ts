import { loadFigures } from '../../collections/records.ts';
import { encodeAtom } from '../../outputs/page/atom.ts';
import { toCorrections } from '../../views/page/corrections.ts';
import { contextIn } from '../_routes.ts';
import { isWritten } from '../_texts.ts';

export const GET = async () =>
  new Response(encodeAtom(toCorrections(await loadFigures(), await isWritten('press'), await contextIn())));
