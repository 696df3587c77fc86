/** What the products show of the app before it has loaded: `manifest.yml` names these by their keys. */
export const title = {
  byline: 'Mockups license',
  bylineHint: 'Whether the Mockups licenses need anybody, and a way to ask an admin',
  gadgetAbout: 'Whether the Mockups licenses need anybody; for admins, how many are covered.',
};
