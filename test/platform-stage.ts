import {
  createPlatform,
  installPlatform,
  type Manifest,
  manifestOf,
  type Platform,
  type PlatformSetting,
} from '../preview/platform';
import { appManifest } from './app-manifest';
import { CALL_MS } from './call-time';
import { forEachTest } from './for-each-test';

export interface OpenedPlatform {
  platform: Platform;
  close: () => void;
}

/** An emulated platform with nothing stored; what this process asks of Forge goes to it until it is closed. */
export function openPlatform(
  manifest: Manifest = appManifest,
  setting?: PlatformSetting,
  now?: () => number,
): OpenedPlatform {
  const platform = createPlatform({
    manifest,
    callMs: CALL_MS,
    ...(setting && { setting }),
    ...(now && { now }),
  });
  const forge = installPlatform(platform);
  return { platform, close: () => forge.uninstall() };
}

/** One for each test of a file: the app's own unless another manifest is given. */
export const platformStage = (manifest?: Manifest): OpenedPlatform =>
  forEachTest(() => openPlatform(manifest));

type App = NonNullable<Parameters<typeof manifestOf>[0]['app']>;
type Entities = NonNullable<NonNullable<App['storage']>['entities']>;

/** The manifest of an app that has these entities and nothing else. */
export const manifestWith = (...entities: Entities): Manifest =>
  manifestOf({ app: { storage: { entities } }, permissions: { scopes: ['storage:app'] } });
