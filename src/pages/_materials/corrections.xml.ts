import { buildDate } from '../../build-date.ts';
import { loadFigures } from '../../collections/figures.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeAtom } from '../../outputs/page/atom.ts';
import { viewContext } from '../../views/context.ts';
import { toCorrections } from '../../views/page/corrections.ts';

export const GET = async () =>
  new Response(encodeAtom(toCorrections(await loadFigures(), viewContext(await loadSite(buildDate)))));
