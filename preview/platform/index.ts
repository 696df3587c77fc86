export { createDiskStore } from './disk-store';
export { faultOf, type FaultRule } from './faults';
export { installPlatform, type InProcess } from './in-process';
export { manifestOf, readManifest, type Manifest, type Module } from './manifest';
export { createPlatform, SITE_URL, type Fault, type Platform, type PlatformCall } from './platform';
export { PEOPLE, personWith, type Person, type Role } from './products/people';
export { type LoggedRequest, type RequestLog } from './request-log';
export { runtimeOf, type Invocation } from './runtime';
export { createMemoryStore, type Store } from './store';
