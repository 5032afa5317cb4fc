import { FIELD_NAMES, FORMAT_VERSION } from '../../codes/service-fields.ts';
import type { FileName } from '../../i18n/addresses.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { linkTo } from '../link-to.ts';
import type { ProsePage } from '../page/prose.ts';
import { toProseView } from '../page/prose-page.ts';

/** Files of the open data: those whose form has a name, or with a phrase that says what they are. */
export type DataFileName = FileName & (keyof typeof FORMS | PhraseEnd<'data.file.'>);

export interface FileFacts {
  name: DataFileName;
  path: string;
  bytes: number;
}

export type FileLink = ReturnType<typeof toFileLink>;

/** The forms in which services come, with what the page calls them. */
const FORMS = {
  servicesJson: 'JSON',
  servicesCsv: 'CSV',
  countryJson: 'JSON',
  countryCsv: 'CSV',
} as const satisfies Partial<Record<FileName, string>>;

/** The files of the deployment's own country, which come first. */
const OF_COUNTRY: readonly FileName[] = ['countryJson', 'countryCsv'];

/**
 * The page of the open data: what each file holds, how large it is and how far it can be relied on.
 *
 * @param version names the state of the records, as in the files
 */
export function toDataPage(page: ProsePage, files: readonly FileFacts[], version: string, context: ViewContext) {
  const { t, campaign } = context;
  const links = (isOf: (name: DataFileName) => boolean) =>
    files.filter(({ name }) => isOf(name)).map((file) => toFileLink(file, context));
  return {
    ...toProseView('data', page, context, { crumbs: [linkTo('about', t('nav.about'), context)] }),
    lead: t('data.terms'),
    about: toAbout(version, context),
    main: [
      { heading: context.country(campaign.country.code), files: links((name) => OF_COUNTRY.includes(name)) },
      { heading: t('data.all'), files: links((name) => isForm(name) && !OF_COUNTRY.includes(name)) },
    ],
    tools: { heading: t('data.tools'), files: links((name) => !isForm(name)) },
    fields: {
      heading: t('data.fields'),
      note: t('data.fieldsNote'),
      rows: FIELD_NAMES.map((name) => ({ name, text: t(`data.field.${name}`) })),
    },
  };
}

function toAbout(version: string, context: ViewContext) {
  const { t, campaign, language, today } = context;
  const name = campaign.publisher ?? formatMonthDay(campaign.day, language).text;
  const date = context.date(today);
  return {
    heading: t('data.about'),
    rows: [
      { term: t('data.asOf'), values: [date] },
      { term: t('data.version'), values: [{ text: version }] },
      { term: t('data.format'), values: [{ text: FORMAT_VERSION }] },
      { term: t('data.licence'), values: [{ text: 'CC BY 4.0' }] },
      { term: t('data.cite'), values: [t('data.citeText', { name, version, date: date.text })] },
    ],
  };
}

function toFileLink({ name, path, bytes }: FileFacts, context: ViewContext) {
  const label: Text = isForm(name) ? { text: FORMS[name] } : context.t(`data.file.${name}`);
  return {
    href: path,
    label,
    size: toFileSize(bytes, context),
  };
}

function isForm(name: DataFileName): name is keyof typeof FORMS {
  return name in FORMS;
}
