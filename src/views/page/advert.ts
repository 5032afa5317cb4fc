import type { AdvertForm } from '../../codes/texts.ts';
import type { ViewContext } from '../context.ts';

/** The words around an invented advert of some form. */
export function toAdvertWords(form: AdvertForm, { t }: ViewContext) {
  return {
    /** That it is invented, and how such a thing reaches somebody. */
    mark: t('advert.mark'),
    form: t(`advert.${form}`),
  };
}
