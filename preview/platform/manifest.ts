import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Agent, type AgentAction, agentsOf, type RawAction, type RawAgent } from './agents';
import type { DisplayConditions } from './display-conditions';
import { type RawTranslations, readTranslations } from './read-translations';
import type { Title, Translations } from './translations';
import { type Consumer, type Schedule, type Trigger, type Unattended, unattendedOf } from './unattended';

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

/** An index as a query sees it: equal values for every partition attribute, a condition and an order on the range. */
export interface EntityIndex {
  name: string;
  partition: string[];
  range: string[];
}

export interface Entity {
  name: string;
  attributes: Record<string, AttributeType>;
  indexes: EntityIndex[];
}

export interface Module {
  type: string;
  key: string;
  title: Title;
  tooltip: Title | undefined;
  resource: string | undefined;
  /** How much of its own the product draws around the app: a head with the title, or nothing at all. */
  layout: 'native' | 'basic' | 'blank';
  /** The function that answers this module's `invoke`. */
  resolver: string | undefined;
  /** Where the product shows it. Without conditions, wherever it has its place. */
  displayConditions: DisplayConditions;
}

/** What the preview needs of a manifest; paths are absolute. */
export interface Manifest extends Unattended {
  appDir: string;
  appId: string;
  licensed: boolean;
  /** The product whose installation is the app's own: the one that it cannot be without. */
  product: 'jira' | 'confluence';
  scopes: string[];
  permissions: unknown;
  entities: Entity[];
  modules: Module[];
  /** function key -> handler, as in `index.resolver` */
  functions: Record<string, string>;
  /** function key -> the seconds that it may run, where the manifest says so */
  timeouts: Record<string, number>;
  agents: Agent[];
  actions: AgentAction[];
  translations: Translations;
  /** resource key -> folder of the built Custom UI */
  resources: Record<string, string>;
}

interface RawModule extends Partial<Omit<Schedule & Consumer & Trigger, 'key'>>, RawAgent, RawAction {
  key: string;
  title?: Title;
  tooltip?: Title;
  resource?: string;
  layout?: Module['layout'];
  resolver?: { function?: string };
  displayConditions?: DisplayConditions;
  handler?: string;
  timeoutSeconds?: number;
}

interface RawManifest {
  app?: {
    id?: string;
    compatibility?: Partial<Record<Manifest['product'], { required?: boolean }>>;
    licensing?: { enabled?: boolean };
    storage?: {
      entities?: {
        name: string;
        attributes: Record<string, { type: AttributeType }>;
        indexes?: (string | { name: string; range: string[]; partition?: string[] })[];
      }[];
    };
  };
  modules?: Record<string, RawModule[]>;
  resources?: { key: string; path: string }[];
  translations?: RawTranslations;
  permissions?: { scopes?: string[] | Record<string, unknown>; content?: unknown; external?: unknown };
}

/** Reads `manifest.yml` of the app in `appDir`. It does not validate: that is the work of the official validator. */
export function readManifest(appDir: string): Manifest {
  return manifestOf(parse(readFileSync(path.join(appDir, 'manifest.yml'), 'utf8')) as RawManifest, appDir);
}

/** The same from a parsed manifest, so that a test can write only the lines it is about. */
export function manifestOf(raw: RawManifest, appDir = process.cwd()): Manifest {
  const { function: functions = [], ...modules } = raw.modules ?? {};
  return {
    ...unattendedOf(modules),
    ...agentsOf(modules),
    appDir,
    appId: raw.app?.id?.split('/').pop() ?? 'unregistered',
    licensed: raw.app?.licensing?.enabled === true,
    product: raw.app?.compatibility?.jira?.required === true ? 'jira' : 'confluence',
    scopes: scopesOf(raw),
    permissions: raw.permissions ?? {},
    entities: (raw.app?.storage?.entities ?? []).map((entity) => ({
      name: entity.name,
      attributes: Object.fromEntries(
        Object.entries(entity.attributes).map(([name, { type }]) => [name, type]),
      ),
      indexes: (entity.indexes ?? []).map((index) =>
        typeof index === 'string'
          ? { name: index, partition: [], range: [index] }
          : { name: index.name, partition: index.partition ?? [], range: index.range },
      ),
    })),
    modules: Object.entries(modules).flatMap(([type, list]) => list.map((module) => moduleOf(type, module))),
    functions: Object.fromEntries(functions.map(({ key, handler }) => [key, handler ?? ''])),
    timeouts: Object.fromEntries(
      functions.flatMap(({ key, timeoutSeconds }) =>
        timeoutSeconds === undefined ? [] : [[key, timeoutSeconds]],
      ),
    ),
    translations: readTranslations(raw.translations, appDir),
    resources: Object.fromEntries((raw.resources ?? []).map((r) => [r.key, path.resolve(appDir, r.path)])),
  };
}

function scopesOf({ permissions }: RawManifest): string[] {
  const scopes = permissions?.scopes ?? [];
  return Array.isArray(scopes) ? scopes : Object.keys(scopes);
}

function moduleOf(
  type: string,
  { key, title, tooltip, resource, layout, resolver, displayConditions = {} }: RawModule,
): Module {
  return {
    type,
    key,
    title: title ?? key,
    tooltip,
    resource,
    layout: layout ?? 'native',
    resolver: resolver?.function,
    displayConditions,
  };
}
