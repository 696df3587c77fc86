import raw from '../manifest.yml';
import { manifestOf } from '../preview/platform';

/** The app's own manifest. It is imported and not read: parsing it takes longer than most tests. */
export const appManifest = manifestOf(raw as Parameters<typeof manifestOf>[0]);
