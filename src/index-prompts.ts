import { createPromptHandlers } from './handlers/prompting';
import { mockupsPolicy } from './policy';
import { forgePromptPorts } from './ports/forge/prompt-ports';
import { within } from './ports/forge/trying-again';
import { resolverOf } from './resolver';
import { SECONDS } from './seconds';

/**
 * The questions of banners, panels and gadgets, which anyone may ask who may use the product. They stand in a file of
 * their own, so that what a page view starts does not load the console's questions, the jobs and the chat.
 */
export const prompts = within(
  SECONDS.prompts,
  resolverOf(createPromptHandlers({ ...forgePromptPorts, policy: mockupsPolicy })),
);
