import { COUNTRY } from '../../dist/sites.ts';
import { checkQuiet } from '../checks/quiet.ts';

checkQuiet(COUNTRY);
