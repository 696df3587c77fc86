/** A host product of the app, by the name that @forge/api has for it. */
export type Product = 'jira' | 'confluence';
