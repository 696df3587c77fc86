import type { Module } from '../platform';
import type { Page } from '../site/pages';

/** What a stand-in page is given to begin with, in its HTML. */
export interface Boot {
  pages: Page[];
  /** The page to draw; absent on the index. */
  page?: Page;
  modules: Module[];
  siteUrl: string;
  /** How far the server's idea of now is from the real clock, before any travel. */
  clockOffsetMs: number;
  /** Modules of the manifest that have no place in the preview. */
  notShown: string[];
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

export interface ProductRequest {
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
