import { REAL } from '../dist/sites.ts';
import { checkExit } from './checks/exit.ts';
import { checkPages, checkSample } from './checks/visit.ts';

checkPages(REAL);
checkSample(REAL);
checkExit(REAL);
