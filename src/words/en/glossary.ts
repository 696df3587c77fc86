import type { Glossary } from '../glossary';

export const glossary: Glossary = {
  maintenance: { word: 'maintenance', avoid: ['support plan', 'service contract'] },
  coveredThrough: { word: 'covered through', avoid: ['covered until', 'valid until', 'ends on', 'ended on'] },
  expiresOn: { word: 'expires on', avoid: ['lapses on', 'runs out'] },
  runsThrough: { word: 'runs through', avoid: ['runs until', 'valid through'] },
  trial: { word: 'trial', avoid: ['evaluation'] },
  contact: { word: 'contact', avoid: ['whom to ask'] },
  admin: { word: 'admin', avoid: ['administrator'] },
  licenseKey: { word: 'License Key', avoid: ['license key', 'product key', 'serial'] },
  seat: { word: 'seat', avoid: ['slot'] },
  renewal: { word: 'renewal', avoid: ['prolongation'] },
  inProgress: { word: 'in progress', avoid: ['under way', 'underway'] },
  register: { word: 'register', avoid: ['inventory', 'registry'] },
  console: { word: 'console', avoid: ['license centre', 'license center', 'dashboard of licenses'] },
  vendor: { word: 'vendor', avoid: ['publisher', 'manufacturer'] },
  terms: { word: 'terms', avoid: ['conditions'] },
};
