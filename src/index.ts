import { makeResolver } from '@forge/resolver';
import type { Contract } from './contract/questions';
import { createHandlers } from './handlers';
import { forgePorts } from './ports/forge';

export const resolver = makeResolver<Contract>(createHandlers(forgePorts));
