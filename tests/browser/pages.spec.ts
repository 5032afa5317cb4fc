import { REAL } from '../dist/sites.ts';
import { checkExit } from './checks/exit.ts';
import { checkPages } from './checks/visit.ts';

checkPages(REAL);
checkExit(REAL);
