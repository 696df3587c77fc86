import { type License, mockupsPolicy, type Plan, type Proposal } from '../../src/policy';
import { bought, renewed, serverLicense } from '../builders';

export const license = serverLicense(); // covered 2014-01-31 to 2015-01-30
export const ahead = serverLicense({ history: [bought('2014-01-31'), renewed('2014-02-01')] }); // to 2016-01-30

export const planFor = (from: License, on: string, proposal: Proposal): Plan =>
  mockupsPolicy.plan(from, on, proposal);
