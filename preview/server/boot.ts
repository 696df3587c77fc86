import type { ByTarget } from '../../src/contract/reminder-targets';
import type { Agent, AgentAction, Module } from '../platform';
import type { Product } from '../platform/products';
import type { Translations } from '../platform/translations';
import type { SitePage } from '../site/page';

/** What a stand-in page is given to begin with, in its HTML. */
export interface Boot {
  pages: SitePage[];
  /** The page to draw; absent on the index. */
  page?: SitePage;
  modules: Module[];
  siteUrl: string;
  /** How far the server's idea of now is from the real clock, before any travel. */
  clockOffsetMs: number;
  /** Modules of the manifest that have no place in the preview. */
  notShown: string[];
  /** Whether the manifest has anything run once a day. */
  runsDaily: boolean;
  agents: Agent[];
  actions: AgentAction[];
  translations: Translations;
}

/** Things that a product came to hold, and those that are others now; by their ids. */
export interface ContentChanges {
  made: string[];
  changed: string[];
}

/** What came of a day's run: by kind of target, what the products show of it. */
export interface DailyReport extends ByTarget<ContentChanges> {
  /** YYYY-MM-DD */
  day: string;
  /** The paths of the projects and spaces where that can be seen. */
  seenAt: string[];
  /** Events of the queue that were given up after their last retry. */
  givenUp: number;
  /** What went wrong, in words. */
  failed: string[];
}

/** An action of the app's agent, asked by hand. */
export interface ActionRequest {
  actionKey: string;
  product: Product;
  inputs: Record<string, unknown>;
  switches: string;
}

/** What a page sends with each question to the server. */
export interface InvokeRequest {
  moduleKey: string;
  functionKey: string;
  payload?: unknown;
  /** The switches, as an address writes them. */
  switches: string;
  extension?: Record<string, unknown>;
}

export type InvokeAnswer = { ok: true; value?: unknown } | { ok: false; message: string };

export interface FrameProductRequest {
  product: string;
  path: string;
  method: string;
  body: string | null;
  switches: string;
}

export interface ProductAnswer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: string;
}
