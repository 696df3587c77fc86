import type { Words } from '../words';

export const status: Words['status'] = {
  expired: 'Expirée',
  inactive: 'Inactive',
  soon: 'Bientôt à terme',
  covered: 'Couverte',
  included: 'Incluse',
  trial: 'À l’essai',
  none: 'Sans maintenance',
  unknown: 'Inconnu',
};

export const statusLine: Words['statusLine'] = {
  expired: 'Couverte jusqu’au {through}, {far}',
  inactive: 'L’abonnement n’est pas actif',
  soon: 'Couverte jusqu’au {through}, {far}',
  covered: 'Couverte jusqu’au {through}, {far}',
  included: 'Incluse tant que l’abonnement est actif',
  trial: 'Incluse pendant la période d’essai',
  none: 'Mises à jour mineures gratuites, rien à renouveler',
  unknown: 'Trop peu d’informations pour le dire',
};

export const channel: Words['channel'] = {
  direct: 'Achetée directement',
  marketplace: 'Atlassian Marketplace',
};

export const channelShort: Words['channelShort'] = { direct: 'direct', marketplace: 'Marketplace' };

export const seats: Words['seats'] = {
  users: '{count, plural, one {# utilisateur} other {# utilisateurs}}',
  editors: '{count, plural, one {# rédacteur} other {# rédacteurs}}',
  projects: '{count, plural, one {# projet} other {# projets}}',
};

export const event: Words['event'] = {
  new: 'Nouvelle licence',
  renewal: 'Renouvellement',
  upgrade: 'Mise à niveau',
  statement: 'Expiration déclarée',
  migration: 'Passage sur le Marketplace',
};

export const actionAsked: Words['actionAsked'] = {
  renew: 'Renouveler la maintenance ?',
  upgrade: 'Passer à davantage de places ?',
  downgrade: 'Passer à moins de places ?',
  migrate: 'Passer sur le Marketplace ?',
  coTerm: 'Aligner ou changer les dates ?',
  multiYear: 'Acheter plusieurs années à la fois ?',
  payOtherwise: 'Payer autrement que par carte ?',
};

export const actionDone: Words['actionDone'] = {
  renew: 'Renouveler',
  upgrade: 'Mettre à niveau',
  downgrade: 'Réduire',
  migrate: 'Passer sur le Marketplace',
  coTerm: 'Aligner les dates',
  multiYear: 'Acheter plusieurs années',
  payOtherwise: 'Payer autrement',
};

export const answer: Words['answer'] = { yes: 'Oui', no: 'Non', unknown: 'Inconnu' };
