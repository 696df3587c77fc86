import type { Glossary } from '../glossary';

export const glossary: Glossary = {
  maintenance: { word: 'maintenance', avoid: ['entretien', 'contrat de service'] },
  coveredThrough: { word: 'couverte jusqu’au', avoid: ['valable jusqu’au', 'finit le', 'prend fin le'] },
  expiresOn: { word: 'expire le', avoid: ['échoit', 'arrive à échéance'] },
  runsThrough: { word: 'court jusqu’au … inclus', avoid: ['dure jusqu’au'] },
  trial: { word: 'période d’essai', avoid: ['évaluation', 'version d’essai'] },
  contact: { word: 'contact', avoid: ['interlocuteur', 'personne à contacter'] },
  admin: { word: 'administrateur', avoid: ['admin'] },
  licenseKey: { word: 'clé de licence', avoid: ['License Key', 'clé produit', 'numéro de série'] },
  seat: { word: 'place', avoid: ['siège', 'poste'] },
  renewal: { word: 'renouvellement', avoid: ['reconduction', 'prolongation'] },
  inProgress: { word: 'en cours', avoid: ['en train'] },
  register: { word: 'registre', avoid: ['inventaire', 'répertoire'] },
  console: { word: 'console', avoid: ['centre de licences'] },
  vendor: { word: 'éditeur', avoid: ['fournisseur', 'fabricant', 'vendeur'] },
  terms: { word: 'conditions', avoid: ['termes', 'modalités'] },
};
