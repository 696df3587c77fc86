export { promptFor } from './decide';
export * from './own-request';
export * from './prompt';
