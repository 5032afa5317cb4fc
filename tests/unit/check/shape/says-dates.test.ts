/** Findings about dates and times, each from one fault in a folder that is otherwise clean. */
import { faultsIn } from '../fault.ts';

faultsIn('facts/services/gb/policia-999.yaml')`
  a date that does not exist | readOn: "2026-11-24" | readOn: "2026-02-30" | 40 readOn · bad-date → readOn: "2026-11-24"
  a date in another order | readOn: "2026-11-24" | readOn: "24/11/2026" | 40 readOn · bad-date → readOn: "2026-11-24"
  a date without quotes | readOn: "2026-11-24" | readOn: 2026-11-24 | 40 readOn · unquoted-date → readOn: "2026-11-24"
  a date to come | on: "2027-04-01" | on: "2027-05-02" | 43 checks[0].on · future-date (2027-05-01)
  a date known in part that is in words | sourceDate: "2026-09" | sourceDate: setiembre | 39 sourceDate · bad-partial-date → sourceDate: "2025-09"
`;
faultsIn('campaign.yaml')`
  a campaign day in another order | day: "07-30" | day: "30/07" | 2 day · bad-month-day → day: "07-30"
`;
faultsIn('facts/days.yaml')`
  an observance on a day that does not exist | 07-30 | 06-31 | 3 dia-mundial.monthDay · bad-month-day → monthDay: "07-30"
`;
faultsIn('facts/services/gb/policia-999.yaml')`
  a time with one digit | opens: "08:00" | opens: "8:00" | 28 hours.intervals[0].opens · bad-time → opens: "08:00"
`;
faultsIn('campaign.yaml')`
  a time zone that does not exist | Europe/London | Europe/Londn | 7 timeZone · bad-time-zone → timeZone: Europe/London
`;
