import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deployedPackages, type Lockfile } from './licenses';

/*
 * `npm run sbom`: which packages may be part of what is deployed, under which licenses, with which known
 * weaknesses. Writes them as a bill of materials (CycloneDX). Exit status 1: a license or a weakness wants somebody.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);
const BILL = 'build/sbom.cdx.json';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const packages = deployedPackages(lockfile);

const perLicense = new Map<string, number>();
for (const { license } of packages) perLicense.set(license, (perLicense.get(license) ?? 0) + 1);
for (const [license, count] of [...perLicense].sort(([, one], [, other]) => other - one))
  say(`${String(count).padStart(5)}  ${license}`);

const refused = packages.filter(({ isAllowed, isPinned }) => !isAllowed || !isPinned);
for (const { name, version, license, isAllowed } of refused)
  process.stderr.write(
    `${name}@${version}: ${isAllowed ? 'no checksum in the lockfile' : `its license is ${license}`}`,
  );

const npm = (...words: string[]) => spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 1 << 28 });

const bill = npm('sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx');
if (bill.status !== 0) throw new Error(`No bill of materials: ${bill.stderr}`);
mkdirSync('build', { recursive: true });
writeFileSync(BILL, bill.stdout);
say(`The bill of materials is in ${BILL}.`);

interface Audit {
  metadata?: { vulnerabilities: Record<string, number> };
}

/** The number of known weaknesses; null where the registry does not answer such questions. */
function knownWeaknesses(): number | null {
  try {
    const { metadata } = JSON.parse(npm('audit', '--omit', 'dev', '--json').stdout) as Audit;
    return metadata?.vulnerabilities.total ?? null;
  } catch {
    return null;
  }
}

const known = knownWeaknesses();
if (known === null) say('Known weaknesses: NOT CHECKED, the registry gave no answer.');
else say(`Known weaknesses: ${known}${known === 0 ? '' : '. See: npm audit --omit dev'}`);
if (refused.length > 0 || (known ?? 0) > 0) process.exitCode = 1;
