/** Jira's projects of the make-believe site, by key, with their types of work items. */
export const PROJECTS: Record<string, { name: string; types: readonly string[] }> = {
  OPS: { name: 'Operations', types: ['Task', 'Story'] },
  IT: { name: 'IT services', types: ['Task'] },
};

/** Confluence's spaces, by key. */
export const SPACES: Record<string, { id: string; name: string; type: 'global' | 'personal' }> = {
  OPS: { id: '65537', name: 'Operations', type: 'global' },
  TEAM: { id: '65538', name: 'Team', type: 'global' },
};
