const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const MB = 1_000_000;

/** The documented rates of one installation. A window has `most` of a thing in `windowMs` milliseconds. */
export const DOCUMENTED_RATES = {
  // https://developer.atlassian.com/platform/forge/limits-kvs-ce/ (its table as of February 2026)
  storage: {
    requests: { windowMs: SECOND, most: 1_000 },
    reads: { windowMs: MINUTE, most: 4_000 },
    writes: { windowMs: MINUTE, most: 4_000 },
    /** A read or a write counts once for each of these that it begins. */
    unitBytes: 10_000,
    /** The bytes that are read of one key, are written to one key, and are queried along one index value. */
    keyReadBytes: { windowMs: SECOND, most: 12 * MB },
    keyWriteBytes: { windowMs: SECOND, most: MB },
    indexBytes: { windowMs: SECOND, most: 24 * MB },
  },
  // https://developer.atlassian.com/platform/forge/limits-invocation/ (its first table as of 13 January 2026)
  /** What people ask of functions: each of them, and all together. Windows follow the clock. */
  invocations: { user: { windowMs: MINUTE, most: 1_200 }, all: { windowMs: MINUTE, most: 5_000 } },
  /** Every call that functions make, whatever it is to. */
  network: { windowMs: MINUTE, most: 100_000 },
  // https://developer.atlassian.com/platform/forge/limits-async-events/
  events: { windowMs: MINUTE, most: 500 },
  // https://developer.atlassian.com/cloud/jira/platform/rate-limiting/, and cloud/confluence/rate-limiting/
  products: {
    points: { windowMs: 60 * MINUTE, most: 65_000 },
    /** Of one endpoint. */
    GET: { windowMs: SECOND, most: 100 },
    POST: { windowMs: SECOND, most: 100 },
    PUT: { windowMs: SECOND, most: 50 },
    DELETE: { windowMs: SECOND, most: 50 },
    /** The writes to one work item. */
    issueShort: { windowMs: 2 * SECOND, most: 20 },
    issueLong: { windowMs: 30 * SECOND, most: 100 },
  },
  // https://developer.atlassian.com/platform/forge/apis-reference/license-api/#rate-limit
  licenseEveryMs: 5 * MINUTE,
};

export type Rates = typeof DOCUMENTED_RATES;
