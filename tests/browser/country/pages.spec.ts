import { COUNTRY } from '../../dist/sites.ts';
import { checkExit } from '../checks/exit.ts';
import { checkPages, checkSample } from '../checks/visit.ts';

checkPages(COUNTRY);
checkSample(COUNTRY, ['ar', 'ay']);
checkExit(COUNTRY);
