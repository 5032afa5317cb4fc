import { REAL } from '../dist/sites.ts';
import { checkAccessibility } from './checks/accessibility.ts';

checkAccessibility(REAL);
