import { createPersonalDataJob } from './handlers/personal-data';
import { createImportFunction } from './import-function';
import { mockupsPolicy } from './policy';
import { forgePorts } from './ports/forge';
import { forgePause } from './ports/forge/pause';
import { forgeReminderPorts } from './ports/forge/reminding';
import { within } from './ports/forge/trying-again';
import { createReminderFunctions } from './reminder-functions';
import { SECONDS } from './seconds';

/*
 * What runs while nobody waits: by the clock, from a queue, and when the app is installed. It stands in a file of its
 * own, so that an admin who opens the console does not load it.
 */

const ports = { ...forgePorts, policy: mockupsPolicy };

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
