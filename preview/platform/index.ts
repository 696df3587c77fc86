export { type Agent, type AgentAction } from './agents';
export { createDiskStore } from './disk-store';
export { faultOf, type FaultRule } from './faults';
export { type InProcess, installPlatform } from './in-process';
export { HOSTILE, type StorageBehaviour } from './kvs/storage-behaviour';
export { type Manifest, manifestOf, type Module, readManifest } from './manifest';
export {
  type CallFault,
  createPlatform,
  type Platform,
  type PlatformCall,
  type PlatformOptions,
} from './platform';
export { changeAccount } from './products/account-report';
export { type Content, type Contents, contentsOf } from './products/contents';
export { PEOPLE, type Role } from './products/people';
export { type LoggedRequest } from './request-log';
export { type Invocation, runtimeOf } from './runtime';
export { type Schedule, type Trigger } from './unattended';
