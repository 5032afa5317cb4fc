/** Checks, and what a published site asks of them: one fault each in a folder that is otherwise clean. */
import { addDays } from '../../../../../src/domain/plain-date.ts';
import { CONFIRMATION_DAYS } from '../../../../../src/domain/service/freshness.ts';
import { fault, faultsIn } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';
/** The first day that is long enough after a call, or the last one of an override. */
const after = (on: string) => addDays(on, CONFIRMATION_DAYS.call);

fault(
  'a crisis line that is called again too soon',
  POLICE,
  `  - on: "2027-04-01"
    method: asked-operator
    enteredBy: editor
    verifiedBy: reviewer
    source: pagina-oficial
`,
  `  - on: "2027-04-01"
    method: called
    enteredBy: editor
    verifiedBy: reviewer
    source: pagina-oficial
  - on: "2027-03-25"
    method: called
    enteredBy: editor
    verifiedBy: reviewer
    source: pagina-oficial
`,
  `43 checks[0].on · called-too-often (2027-03-25, ${after('2027-03-25')})`,
);
faultsIn(POLICE)`
  a check by one person alone | verifiedBy: reviewer | verifiedBy: editor | 46 checks[0].verifiedBy · checked-alone
  a check on a day to come | on: "2027-04-01" | on: "2027-06-01" | 43 checks[0].on · future-date (2027-05-01)
  an override without end | officialPage: | override: { on: "2027-04-20", until: "2028-04-20", reason: La institución contesta en agosto., by: coordination }⏎officialPage: | 48 override.until · override-too-long (${after('2027-04-20')})
  an override that ends before it begins | officialPage: | override: { on: "2027-04-20", until: "2027-04-01", reason: La institución contesta en agosto., by: coordination }⏎officialPage: | 48 override.until · ends-before-starts (2027-04-20)
`;
faultsIn(OFFICE)`
`;
faultsIn(POLICE)`
  an official page of another domain | https://www.example.org/pagina⏎ | https://www.example.net/pagina⏎ | 48 officialPage · link-not-allowed (www.example.net)
`;
