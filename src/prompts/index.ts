export { NEWS_DAYS, promptFor } from './decide';
export * from './own-request';
export * from './prompt';
export * from './silence';
export { promptBySeen } from './unseen';
