import { createHandlers } from './handlers';
import { createChatActions } from './handlers/chat';
import { createPersonalDataJob } from './handlers/personal-data';
import { createImportFunction } from './import-function';
import { mockupsPolicy } from './policy';
import { forgePorts } from './ports/forge';
import { forgeReminderPorts } from './ports/forge/reminding';
import { forgePause } from './ports/forge/pause';
import { within } from './ports/forge/trying-again';
import { createReminderFunctions } from './reminder-functions';
import { resolverOf } from './resolver';
import { SECONDS } from './seconds';

const ports = { ...forgePorts, policy: mockupsPolicy };

export const resolver = within(SECONDS.resolver, resolverOf(createHandlers(ports)));

/** Runs by itself, once a week. */
export const personalData = within(SECONDS.personalData, createPersonalDataJob(ports));

const reminders = createReminderFunctions({ ...forgeReminderPorts, policy: mockupsPolicy });
/** The daily scan, the deliveries that it hands to the queue, and what an installation or an upgrade has to prepare. */
export const scanReminders = within(SECONDS.scanReminders, reminders.scanReminders);
export const deliverReminders = within(SECONDS.deliverReminders, reminders.deliverReminders);
export const prepareData = within(SECONDS.prepareData, reminders.prepareData);

/** Stores the rows of a long import. */
export const storeImport = within(
  SECONDS.storeImport,
  createImportFunction({ ...ports, hostIsInactive: forgeReminderPorts.hostIsInactive }, forgePause),
);

const chat = createChatActions(ports);
/** The actions of the agent in the chat. */
export const askStatus = within(SECONDS.askStatus, chat.askStatus);
export const askPlan = within(SECONDS.askPlan, chat.askPlan);
