import { COUNTRY } from '../../dist/sites.ts';
import { checkLayout } from '../checks/layout.ts';

checkLayout(COUNTRY);
