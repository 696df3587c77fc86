import { makeResolver } from '@forge/resolver';
import type { Contract } from './contract/questions';
import { createHandlers } from './handlers';
import { createChatActions } from './handlers/chat';
import { createPersonalDataJob } from './handlers/personal-data';
import { createPromptHandlers } from './handlers/prompting';
import { forgePorts } from './ports/forge';
import { forgeReminderPorts } from './ports/forge/reminding';
import { createReminderFunctions } from './reminder-functions';

export const resolver = makeResolver<Contract['console']>(createHandlers(forgePorts));

/** The questions of banners, panels and gadgets, which anyone may ask who may use the product. */
export const prompts = makeResolver<Contract['prompts']>(createPromptHandlers(forgePorts));

/** Runs by itself, once a week. */
export const personalData = createPersonalDataJob(forgePorts);

const reminders = createReminderFunctions(forgeReminderPorts);
/** The daily scan, the deliveries that it hands to the queue, and what an installation or an upgrade has to prepare. */
export const scanReminders = reminders.scanReminders;
export const deliverReminders = reminders.deliverReminders;
export const prepareData = reminders.prepareData;

const chat = createChatActions(forgePorts);
/** The actions of the agent in the chat. */
export const askStatus = chat.askStatus;
export const askPlan = chat.askPlan;
