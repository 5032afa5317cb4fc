import { REAL } from '../dist/sites.ts';
import { checkExit } from './checks/exit.ts';

checkExit(REAL);
