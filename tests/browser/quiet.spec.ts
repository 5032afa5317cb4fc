import { REAL } from '../dist/sites.ts';
import { checkQuiet } from './checks/quiet.ts';

checkQuiet(REAL);
