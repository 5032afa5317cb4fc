import type { AdvertForm } from '../../codes/messages.ts';
import type { ViewContext } from '../context.ts';

/** The words around an invented advert of some form. */
export function toAdvertWords(form: AdvertForm, { t, words }: ViewContext) {
  return {
    /** That it is invented, and how such a thing reaches somebody. */
    mark: t('advert.mark'),
    form: t(`advert.${form}`),
    /** The mark again and again, to be drawn across: whatever part is cut out of a picture of the page shows it. */
    across: Array.from({ length: TIMES }, () => words.plain('advert.mark')).join(' · '),
  };
}

/** Enough for a long advert on a wide screen; what is too much is cut off. */
const TIMES = 40;
