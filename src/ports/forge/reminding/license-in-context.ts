import { getAppContext } from '@forge/api';
import { readToldLicense, type ToldLicense } from '../../told-license';

/** The host's license of this app, as the platform tells it to a function that no user called; null if it does not. */
export function licenseInContext(): ToldLicense | null {
  try {
    return readToldLicense(getAppContext().license);
  } catch {
    return null;
  }
}
