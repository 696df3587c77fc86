export { type Agent, type AgentAction } from './agents';
export { createDiskStore } from './disk-store';
export { faultOf, type FaultRule } from './faults';
export { type InProcess, installPlatform } from './in-process';
export { type Manifest, manifestOf, type Module, readManifest } from './manifest';
export {
  type CallFault,
  createPlatform,
  type Destination,
  type Platform,
  type PlatformCall,
  type PlatformOptions,
} from './platform';
export { changeAccount } from './products/account-report';
export { type Content, type Contents, contentsOf } from './products/contents';
export { PEOPLE, type Role } from './products/people';
export { DOCUMENTED_RATES, type Rates } from './rates/documented';
export { type LoggedRequest } from './request-log';
export { type Invocation, runtimeOf } from './runtime';
export { HOSTILE, type PlatformSetting } from './setting';
export { type Schedule, type Trigger } from './unattended';
