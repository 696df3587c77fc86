import type { Words } from '../words';

export const terms: Words['terms'] = {
  title: 'Conditions',
  about:
    'Chaque réponse ici repose sur les conditions de l’éditeur. Voici ce que dit chaque clause numérotée, avec nos mots, et quelles réponses elle appuie.',
  inForce: 'Documents de l’éditeur du {date}',
  inForceUntil: 'Documents de l’éditeur du {date}, jusqu’au {until}',
  M: 'Maintenance',
  U: 'Mises à niveau',
  D: 'Là où les documents se taisent : ce que nous avons décidé',
  citedBy: 'Appuie : {answers}.',
  example: 'Exemple',
  show: 'Toutes les conditions',
};

export const citing: Words['citing'] = {
  maintenance: 'l’état de la maintenance',
  support: 'le support',
  updates: 'les mises à jour',
  release: 'l’installation d’une version',
  renew: 'le renouvellement',
  upgrade: 'la mise à niveau',
  downgrade: 'le passage à moins de places',
  migrate: 'le passage sur le Marketplace',
  coTerm: 'l’alignement des dates',
  multiYear: 'plusieurs années à la fois',
  payOtherwise: 'les autres moyens de paiement',
  hostTier: 'la taille de l’hôte',
  plan: 'ce que ferait un achat',
  refusal: 'ce qui est refusé à la saisie',
  leadTime: 'le délai d’annonce d’une fin',
  document: 'les conditions qui valent un jour donné',
};

export const example: Words['example'] = {
  event: '{event} le {day}',
  eventSeats: '{event} le {day}, {seats}',
  eventExpires: '{event} le {day} : expire le {expires}',
  nothing: 'rien d’enregistré',
  'subscription-active': 'abonnement actif',
  'subscription-evaluation': 'période d’essai en cours',
  'subscription-inactive': 'abonnement inactif',
  'subscription-absent': 'abonnement inconnu',
  notOwnServers: 'pas sur ses propres serveurs',
  dropped: 'à supposer des conditions ultérieures, à partir du {day}, sans ce produit',
  askedOn: 'question posée le {day}',
  releasedOn: 'version du {day}',
  orderTotal: 'commande de {amount}',
  planned: 'prévu : {purchase}',
  state: 'État : {state}.',
  expiresOn: 'Expire le {day}.',
  renewals:
    '{count, plural, one {# renouvellement suffit} other {# renouvellements suffisent}} pour couvrir ce jour.',
  says: '{question} {answer}.',
  support: 'Support ?',
  updates: 'Mises à jour ?',
  release: 'Peut-elle être installée ?',
  hostTier: 'Doit-elle être aussi grande que l’hôte ?',
  link: '{question} Où : {link}',
  refused: 'Refusé.',
  leadDays: 'L’annonce {days, plural, one {# jour} other {# jours}} avant est due.',
  document: 'Les conditions en vigueur depuis le {day} valent.',
};
