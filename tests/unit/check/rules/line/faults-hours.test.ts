/** Hours that cannot be: one fault each in a folder that is otherwise clean. */
import { fault } from '../../fault.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';

fault(
  'hours across midnight',
  POLICE,
  `opens: "14:00"
      closes: "18:00"`,
  `opens: "22:00"
      closes: "06:00"`,
  '32 hours.intervals[1].closes · closes-before-opens (22:00) → closes: "24:00"',
);
fault(
  'hours that overlap',
  POLICE,
  'opens: "14:00"',
  'opens: "11:00"',
  '30 hours.intervals[1] · intervals-overlap (mo, hours.intervals[0])',
);
fault(
  'a gap of one minute',
  POLICE,
  'opens: "14:00"',
  'opens: "12:01"',
  '30 hours.intervals[1] · intervals-gap (mo, hours.intervals[0])',
);
fault(
  'a day that ends a minute early',
  POLICE,
  'closes: "18:00"',
  'closes: "23:59"',
  '32 hours.intervals[1].closes · minute-short → closes: "24:00"',
);
fault(
  'seven whole days',
  POLICE,
  `- days: [mo, tu]
      opens: "08:00"
      closes: "12:00"
    - days: [mo]
      opens: "14:00"
      closes: "18:00"`,
  `- days: [mo, tu, we, th, fr, sa, su]
      opens: "00:00"
      closes: "24:00"`,
  '24 hours · always-open → hours:⏎  status: always',
);
fault('a day that is there twice', POLICE, 'days: [mo]', 'days: [mo, mo]', '30 hours.intervals[1].days[1] · day-twice');
fault(
  'an hour that no day has',
  POLICE,
  'opens: "14:00"',
  'opens: "25:00"',
  '31 hours.intervals[1].opens · bad-time → opens: "08:00"',
);
fault(
  'hours of a language across midnight',
  POLICE,
  'interpreter: unknown',
  `languageHours:
  - language: es
    hours: { status: intervals, intervals: [{ days: [mo], opens: "20:00", closes: "04:00" }] }
interpreter: unknown`,
  '38 languageHours[0].hours.intervals[0].closes · closes-before-opens (20:00) → closes: "24:00"',
);
fault(
  'hours of a language that nobody speaks there',
  POLICE,
  'interpreter: unknown',
  `languageHours:
  - { language: qu, hours: { status: always } }
interpreter: unknown`,
  '37 languageHours[0].language · language-not-spoken → languages: [es, qu]',
);
fault(
  'two sets of hours for one language',
  POLICE,
  'interpreter: unknown',
  `languageHours:
  - { language: es, hours: { status: always } }
  - { language: es, hours: { status: unknown } }
interpreter: unknown`,
  '38 languageHours[1].language · language-hours-twice',
);
fault(
  'a region that the country does not have',
  POLICE,
  '[GB-ENG]',
  '[GB-ENX]',
  '19 coverage.regions[0] · region-unknown → - GB-ENG',
);
fault(
  'a service closed in a region that the country does not have',
  POLICE,
  'officialPage:',
  `status: { state: closed, on: "2027-04-20", regions: [GB-WLX], source: pagina-oficial }
officialPage:`,
  '48 status.regions[0] · region-unknown → - GB-WLS',
);
