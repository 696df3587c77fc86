import { simulate } from './simulate';

const SEED = Number(process.env.SIMULATION_SEED ?? 20150509);

it(`whatever people and the platform do to a site, it is as it has to be (SIMULATION_SEED=${SEED})`, async () => {
  const { failed, days, acts, faults, deaths } = await simulate({ seed: SEED, sites: 40, months: 2 });
  expect(failed).toBeNull();
  expect(days).toBeGreaterThan(1_000);
  expect(acts).toBeGreaterThan(500);
  expect(faults).toBeGreaterThan(100);
  expect(deaths).toBeGreaterThan(50);
}, 600_000);
