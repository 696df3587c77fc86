import { bought, renewed, serverLicense } from '../builders';
import { forEachTest } from '../for-each-test';
import { startSite } from './site';

/** A site for the tests of a file: each test finds it as new. */
export const siteForEach = () => forEachTest(() => startSite());

/** Covered through 2016-01-30. */
export const LICENSE = serverLicense({ history: [bought('2015-01-31')] });
/** Covered through 2017-01-30. */
export const RENEWED = serverLicense({ history: [bought('2015-01-31'), renewed('2015-12-20')] });

/** Two projects and a space that are there, and some that are gone. */
export const OPS = { projectKey: 'OPS', issueType: 'Task' };
export const IT = { projectKey: 'IT', issueType: 'Task' };
export const GONE = { projectKey: 'GONE', issueType: 'Task' };
export const SPACE = { spaceKey: 'OPS' };
export const GONE_SPACE = { spaceKey: 'GONE' };
