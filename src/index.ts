import { createHandlers } from './handlers';
import { createChatActions } from './handlers/chat';
import { mockupsPolicy } from './policy';
import { forgePorts } from './ports/forge';
import { within } from './ports/forge/trying-again';
import { resolverOf } from './resolver';
import { SECONDS } from './seconds';

const ports = { ...forgePorts, policy: mockupsPolicy };

export const resolver = within(SECONDS.resolver, resolverOf(createHandlers(ports)));

const chat = createChatActions(ports);
/** The actions of the agent in the chat. */
export const askStatus = within(SECONDS.askStatus, chat.askStatus);
export const askPlan = within(SECONDS.askPlan, chat.askPlan);
