import { readCampaign } from '../../src/check/read/campaign.ts';
import { REAL } from '../dist/sites.ts';
import { checkExit } from './checks/exit.ts';
import { checkPages, checkSample } from './checks/visit.ts';

checkPages(REAL);
checkSample(
  REAL,
  readCampaign(REAL.contentDir).languages.map(({ locale }) => locale),
);
checkExit(REAL);
