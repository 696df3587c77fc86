export { promptBySeen, promptFor } from './decide';
export { NEWS_DAYS } from './gravity';
export {
  type Dismissal,
  DISMISSALS,
  dismissed,
  type Hush,
  type Hushed,
  NOTHING_HUSHED,
  type Quiet,
  takenBack,
} from './hushes';
export { type Outlook, outlookFor } from './outlook';
export * from './own-request';
export * from './prompt';
export * from './requested';
export { shownAfter, type ShownLately } from './shown';
export * from './silence';
export { type PlaceReach, type PromptSettings, type Reach, REACHES, reachIn } from './told';
export type { Unseen } from './unseen';
