import type { Product } from '../../platform/products';

interface ProductLook {
  name: string;
  /** The products' own marks are not copied: a plain letter stands for each. */
  mark: string;
  /** What its projects or spaces are called. */
  places: string;
  drawnPlaces: string[];
  /** The sidebar of the product's administration; the app's pages stand in its last group. */
  admin: { title: string; groups: { title: string; items: string[] }[] };
}

export const LOOKS: Record<Product, ProductLook> = {
  confluence: {
    name: 'Confluence',
    mark: 'C',
    places: 'Spaces',
    drawnPlaces: ['Home', 'Recent', 'Teams', 'Apps'],
    admin: {
      title: 'Confluence settings',
      groups: [
        {
          title: 'Configuration',
          items: ['General configuration', 'Languages', 'Email notifications', 'Macro usage'],
        },
        { title: 'Security', items: ['Global permissions', 'Space permissions', 'Security configuration'] },
      ],
    },
  },
  jira: {
    name: 'Jira',
    mark: 'J',
    places: 'Projects',
    drawnPlaces: ['Your work', 'Filters', 'Dashboards', 'Apps'],
    admin: {
      title: 'Jira settings',
      groups: [
        {
          title: 'System',
          items: ['General configuration', 'Global permissions', 'Default user preferences'],
        },
        { title: 'Issues', items: ['Issue types', 'Workflows', 'Screens', 'Fields'] },
      ],
    },
  },
};
