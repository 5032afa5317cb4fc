/** Hours that cannot be: one fault each in a folder that is otherwise clean. */
import { fault, faultsIn } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';

faultsIn(POLICE)`
  hours across midnight | opens: "14:00"⏎      closes: "18:00" | opens: "22:00"⏎      closes: "06:00" | 32 hours.intervals[1].closes · closes-before-opens (22:00) → closes: "24:00"
  hours that overlap | opens: "14:00" | opens: "11:00" | 30 hours.intervals[1] · intervals-overlap (mo, hours.intervals[0])
`;
for (const closes of ['24:00', '23:59'])
  fault(
    `seven whole days that end at ${closes}`,
    POLICE,
    `- days: [mo, tu]
      opens: "08:00"
      closes: "12:00"
    - days: [mo]
      opens: "14:00"
      closes: "18:00"`,
    `- days: [mo, tu, we, th, fr, sa, su]
      opens: "00:00"
      closes: "${closes}"`,
    '24 hours · always-open → hours:⏎  status: always',
  );
faultsIn(POLICE)`
  an hour that no day has | opens: "14:00" | opens: "25:00" | 31 hours.intervals[1].opens · bad-time → opens: "08:00"
  hours of a language across midnight | interpreter: unknown | languageHours:⏎  - language: es⏎    hours: { status: intervals, intervals: [{ days: [mo], opens: "20:00", closes: "04:00" }] }⏎interpreter: unknown | 38 languageHours[0].hours.intervals[0].closes · closes-before-opens (20:00) → closes: "24:00"
  hours of a language that nobody speaks there | interpreter: unknown | languageHours:⏎  - { language: qu, hours: { status: always } }⏎interpreter: unknown | 37 languageHours[0].language · language-not-spoken → languages: [es, qu]
  two sets of hours for one language | interpreter: unknown | languageHours:⏎  - { language: es, hours: { status: always } }⏎  - { language: es, hours: { status: unknown } }⏎interpreter: unknown | 38 languageHours[1].language · duplicate-value (languageHours[0].language)
  a region that the country does not have | [GB-ENG] | [GB-ENX] | 19 coverage.regions[0] · unknown-id (regions) → - GB-ENG
  a service closed in a region that the country does not have | officialPage: | status: { state: closed, on: "2027-04-20", regions: [GB-WLX], source: pagina-oficial }⏎officialPage: | 48 status.regions[0] · unknown-id (regions) → - GB-WLS
`;
