import type { Words } from '../words';
import { budget } from './budget';
import { changes } from './changes';
import { clause } from './clauses';
import { command, comparison, recordFault, termsFault, usage } from './command';
import { common } from './common';
import { deletion } from './deletion';
import { exporting } from './exporting';
import { failure, fault } from './faults';
import { form } from './form';
import { help } from './help';
import { importing } from './importing';
import { installation, installationFact } from './installation';
import { license } from './license';
import {
  actionAsked,
  actionDone,
  answer,
  channel,
  channelShort,
  event,
  seats,
  status,
  statusLine,
} from './license-words';
import { link } from './links';
import { list } from './list';
import { longImport } from './long-import';
import { order } from './order';
import { owner } from './owner';
import { effect, need } from './plan';
import { planner } from './planner';
import { prompt, prompts } from './prompt';
import { reading } from './reading';
import { reason } from './reasons';
import { reminder, reminderRenewing, reminderState, reminderTitle, settled } from './reminder';
import { delivery, reminders } from './reminders';
import { requests } from './requests';
import { settings } from './settings';
import { shell } from './shell';
import { citing, example, terms } from './terms';
import { timeline } from './timeline';
import { title } from './titles';
import { undo } from './undo';

/** Everything that is said, in German. */
export const words: Words = {
  actionAsked,
  actionDone,
  answer,
  budget,
  changes,
  channel,
  channelShort,
  citing,
  clause,
  command,
  common,
  comparison,
  deletion,
  delivery,
  effect,
  event,
  example,
  exporting,
  failure,
  fault,
  form,
  help,
  importing,
  installation,
  installationFact,
  license,
  link,
  list,
  longImport,
  need,
  order,
  owner,
  planner,
  prompt,
  prompts,
  reading,
  reason,
  recordFault,
  reminder,
  reminderRenewing,
  reminderState,
  reminderTitle,
  reminders,
  requests,
  seats,
  settings,
  settled,
  shell,
  status,
  statusLine,
  terms,
  termsFault,
  timeline,
  title,
  undo,
  usage,
};
