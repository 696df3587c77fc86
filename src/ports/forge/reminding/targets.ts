import type { Targets } from '../../reminder-targets';
import { forgePages } from './pages';
import { forgeWorkItems } from './work-items';

/** Every kind of target, on the products' REST APIs. */
export const forgeTargets: Targets = { workItem: forgeWorkItems, page: forgePages };
