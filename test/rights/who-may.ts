import type { ChatQuestion } from '../../src/contract/chat';
import type { ConsoleQuestion, PromptQuestion } from '../../src/contract/questions';

/** Everybody who can reach the app; "here" is the product in which the question is asked. */
export const PERSONAS = [
  'admin of both',
  'admin here',
  'admin elsewhere',
  'user',
  'guest',
  'customer',
  'anonymous',
  'app account',
  'without access',
  'admin, unlicensed host',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** `as admin` and `as user`: answered, and by what that audience may know. Else the code of the refusal. */
export type Right =
  | 'as admin'
  | 'as user'
  | 'not-admin'
  | 'rights-unknown'
  | 'not-known'
  | 'not-licensed'
  | 'host-license-inactive';
type Row = Readonly<Record<Persona, Right>>;

/** An administrator of one product administers the one register, from that product only. */
const CONSOLE: Row = {
  'admin of both': 'as admin',
  'admin here': 'as admin',
  'admin elsewhere': 'not-admin',
  user: 'not-admin',
  guest: 'not-admin',
  customer: 'not-admin',
  anonymous: 'rights-unknown',
  'app account': 'not-admin',
  'without access': 'not-admin',
  'admin, unlicensed host': 'as admin',
};
const COMMAND: Row = { ...CONSOLE, 'admin, unlicensed host': 'host-license-inactive' };

/** Whoever may use the product is answered; an administrator of another product is a user here. */
const LOOK: Row = {
  'admin of both': 'as admin',
  'admin here': 'as admin',
  'admin elsewhere': 'as user',
  user: 'as user',
  guest: 'not-licensed',
  customer: 'not-licensed',
  anonymous: 'not-known',
  'app account': 'not-licensed',
  'without access': 'not-licensed',
  'admin, unlicensed host': 'as admin',
};
/** What each person keeps for themselves: it needs no administrator. */
const OWN: Row = {
  ...LOOK,
  'admin of both': 'as user',
  'admin here': 'as user',
  'admin, unlicensed host': 'as user',
};

/**
 * Who may ask what. A question of the contract that has no row here does not compile.
 */
export const WHO_MAY: {
  console: Record<ConsoleQuestion, Row>;
  prompts: Record<PromptQuestion, Row>;
  chat: Record<ChatQuestion, Row>;
} = {
  console: {
    openConsole: CONSOLE,
    getSite: CONSOLE,
    saveSettings: COMMAND,
    listLicenses: CONSOLE,
    getLicense: CONSOLE,
    addLicense: COMMAND,
    saveLicense: COMMAND,
    deleteLicense: COMMAND,
    undoDelete: COMMAND,
    listChanges: CONSOLE,
    listLogs: CONSOLE,
    decide: COMMAND,
    assignOwner: COMMAND,
    replaceKey: COMMAND,
    revealKey: CONSOLE,
    previewImport: CONSOLE,
    applyImport: COMMAND,
    undoImport: COMMAND,
    getImportColumns: CONSOLE,
    saveImportColumns: COMMAND,
    getImportJob: CONSOLE,
    beginImportJob: COMMAND,
    sendImportRows: COMMAND,
    runImportJob: COMMAND,
    stopImportJob: COMMAND,
    dropImportJob: COMMAND,
    listRequests: CONSOLE,
    answerRequests: COMMAND,
    getPrompting: CONSOLE,
    savePromptSwitches: COMMAND,
    setRenewal: COMMAND,
    getReminders: CONSOLE,
    offerPlaces: CONSOLE,
    saveReminderTargets: COMMAND,
    listUndelivered: CONSOLE,
    listReminderHistory: CONSOLE,
    checkInstallation: CONSOLE,
  },
  prompts: {
    getPrompt: LOOK,
    hush: OWN,
    askAdmin: OWN,
    showHidden: OWN,
    renewalInProgress: {
      ...LOOK,
      'admin elsewhere': 'not-admin',
      user: 'not-admin',
      'admin, unlicensed host': 'host-license-inactive',
    },
  },
  chat: { askStatus: LOOK, askPlan: LOOK },
};
