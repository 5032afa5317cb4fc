/** Findings about dates and times, each from one fault in a folder that is otherwise clean. */
import { fault } from '../fault.ts';

fault(
  'a date that does not exist',
  'facts/helplines/gb/policia-999.yaml',
  'readOn: "2026-11-24"',
  'readOn: "2026-02-30"',
  '40 readOn · bad-date → readOn: "2026-11-24"',
);
fault(
  'a date in another order',
  'facts/helplines/gb/policia-999.yaml',
  'readOn: "2026-11-24"',
  'readOn: "24/11/2026"',
  '40 readOn · bad-date → readOn: "2026-11-24"',
);
fault(
  'a date without quotes',
  'facts/helplines/gb/policia-999.yaml',
  'readOn: "2026-11-24"',
  'readOn: 2026-11-24',
  '40 readOn · unquoted-date → readOn: "2026-11-24"',
);
fault(
  'a date to come',
  'facts/helplines/gb/policia-999.yaml',
  'on: "2027-04-01"',
  'on: "2027-05-02"',
  '43 checks[0].on · future-date (2027-05-01)',
);
fault(
  'a date known in part that is in words',
  'facts/helplines/gb/policia-999.yaml',
  'sourceDate: "2026-09"',
  'sourceDate: setiembre',
  '39 sourceDate · bad-partial-date → sourceDate: "2025-09"',
);
fault(
  'a campaign day in another order',
  'campaign.yaml',
  'day: "07-30"',
  'day: "30/07"',
  '2 day · bad-month-day → day: "07-30"',
);
fault(
  'an observance on a day that does not exist',
  'facts/days.yaml',
  '07-30',
  '06-31',
  '3 dia-mundial.monthDay · bad-month-day → monthDay: "07-30"',
);
fault(
  'a time with one digit',
  'facts/helplines/gb/policia-999.yaml',
  'opens: "08:00"',
  'opens: "8:00"',
  '28 hours.intervals[0].opens · bad-time → opens: "08:00"',
);
fault(
  'a time zone that does not exist',
  'campaign.yaml',
  'Europe/London',
  'Europe/Londn',
  '7 timeZone · bad-time-zone → timeZone: Europe/London',
);
