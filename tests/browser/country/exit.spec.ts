import { COUNTRY } from '../../dist/sites.ts';
import { checkExit } from '../checks/exit.ts';

checkExit(COUNTRY);
