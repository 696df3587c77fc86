/** The part of a package-lock.json (version 3) that tells of a package. */
export interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  /** Needed by development alone. */
  dev?: boolean;
  devOptional?: boolean;
}
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/** Licenses under which a package may be part of what is deployed: none asks that our own source is given away. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Python-2.0',
]);

/** Atlassian's own packages for Forge name a file in place of a license; the developer terms of Forge allow their use. */
const isOfForge = (name: string, license: string) =>
  name.startsWith('@forge/') && license === 'SEE LICENSE IN LICENSE.txt';

export interface DeployedPackage {
  name: string;
  version: string;
  /** As the package names it; `none` where it does not. */
  license: string;
  isAllowed: boolean;
  /** Whether the lockfile has its checksum, so that another content under the same version is refused. */
  isPinned: boolean;
}

/** All packages that what is deployed may contain, by name and version. */
export function deployedPackages({ packages }: Lockfile): DeployedPackage[] {
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place, { version = '', license = 'none', integrity }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const isAllowed = ALLOWED.has(license) || isOfForge(name, license);
      return { name, version, license, isAllowed, isPinned: integrity !== undefined };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
