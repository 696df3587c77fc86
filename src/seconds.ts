/** How long the platform lets each function run, in seconds: as the manifest says, 25 where it says nothing. */
export const SECONDS = {
  resolver: 25,
  prompts: 25,
  personalData: 300,
  scanReminders: 900,
  deliverReminders: 300,
  storeImport: 300,
  prepareData: 25,
  askStatus: 25,
  askPlan: 25,
};
