import type { Glossary } from '../glossary';

export const glossary: Glossary = {
  maintenance: { word: 'Wartung', avoid: ['Pflege', 'Wartungsvertrag'] },
  coveredThrough: { word: 'gedeckt bis', avoid: ['abgedeckt', 'endet am', 'endete am'] },
  expiresOn: { word: 'läuft ab am', avoid: ['verfällt', 'erlischt am'] },
  runsThrough: { word: 'läuft bis einschließlich', avoid: ['dauert bis'] },
  trial: { word: 'Testphase', avoid: ['Test', 'Testzeitraum', 'Evaluierung', 'Evaluation'] },
  contact: { word: 'Ansprechperson', avoid: ['Ansprechpartner', 'wen man fragt', 'Wen man fragt'] },
  admin: { word: 'Admin', avoid: ['Administrator'] },
  licenseKey: { word: 'Lizenzschlüssel', avoid: ['License Key', 'Produktschlüssel'] },
  seat: { word: 'Platz', avoid: ['Sitz', 'Sitze'] },
  renewal: { word: 'Verlängerung', avoid: ['Erneuerung'] },
  inProgress: { word: 'läuft', avoid: ['im Gange'] },
  register: { word: 'Verzeichnis', avoid: ['Register', 'Inventar'] },
  console: { word: 'Konsole', avoid: ['Lizenzzentrale'] },
  vendor: { word: 'Hersteller', avoid: ['Anbieter', 'Verkäufer'] },
  terms: { word: 'Bedingungen', avoid: ['Konditionen'] },
};
