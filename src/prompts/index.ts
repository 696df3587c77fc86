export { promptFor } from './decide';
export * from './prompt';
