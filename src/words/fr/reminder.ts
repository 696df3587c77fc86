import type { Words } from '../words';

export const reminderTitle: Words['reminderTitle'] = {
  'maintenance-before': 'Renouveler la maintenance Mockups d’ici le {through} : {name}',
  'maintenance-over': 'La maintenance Mockups a expiré le {expires} : {name}',
  'evaluation-before': 'La période d’essai de {name} court jusqu’au {through}',
  'evaluation-over': 'La période d’essai de {name} est terminée ; elle a couru jusqu’au {through}',
  'subscription-before': 'L’abonnement de {name} court jusqu’au {through}',
  'subscription-over': 'L’abonnement de {name} est terminé ; il a couru jusqu’au {through}',
};

export const reminderState: Words['reminderState'] = {
  'maintenance-before': 'La maintenance court jusqu’au {through} inclus.',
  'maintenance-over': 'La maintenance a expiré le {expires} ; son dernier jour était le {through}.',
  'evaluation-before': 'La période d’essai court jusqu’au {through} inclus.',
  'evaluation-over': 'La période d’essai est terminée ; elle a couru jusqu’au {through} inclus.',
  'subscription-before': 'L’abonnement court jusqu’au {through} inclus.',
  'subscription-over': 'L’abonnement est terminé ; il a couru jusqu’au {through} inclus.',
};

export const reminderRenewing: Words['reminderRenewing'] = {
  before:
    'Renouveler dès maintenant ne fait perdre aucun jour : {months, plural, =1 {le nouveau mois commence} other {les # nouveaux mois commencent}} le {expires}.',
  after:
    'Au {asOf}, il faut {renewals, plural, one {# renouvellement} other {# renouvellements}} pour être couvert, car chacun commence là où le précédent s’est achevé ({expires}), et non le jour de l’achat.',
  unknown: 'Voyez la licence dans la console pour savoir ce qui peut être fait.',
};

export const reminder: Words['reminder'] = {
  product: 'Produit : {product}.',
  'lost-before':
    'Le support et les mises à jour du logiciel s’achèvent avec elle ; la licence continue de fonctionner, sur une version plus ancienne.',
  'lost-over':
    'Le support et les mises à jour du logiciel se sont achevés avec elle ; la licence continue de fonctionner, sur une version plus ancienne.',
  needs: 'Pour commander, il faut : {needs}.',
  order: 'Commander le renouvellement',
  terms: 'Selon les conditions de l’éditeur du {date}',
  host: 'Un administrateur du site peut l’acheter ou le renouveler sous « Gérer les apps ».',
  contact: 'Contact : {contact}',
  console: 'Ouvrir dans la console',
  'asked-seats':
    '{count, plural, one {# personne demande} other {# personnes demandent}} davantage de places : {name}',
  'asked-renewal':
    '{count, plural, one {# personne demande} other {# personnes demandent}} un renouvellement : {name}',
  'asked-upgrade':
    '{count, plural, one {# personne demande} other {# personnes demandent}} une mise à niveau : {name}',
  askedText:
    'Elles attendent une réponse. Qui demande, et dans quels mots, se lit dans la console sous Demandes.',
  askedSettled: 'Réglé : toutes les personnes qui ont demandé ont une réponse.',
  set: 'Rappel réglé pour {days, plural, =-1 {le lendemain} =0 {le jour même} =1 {la veille} other {# jours avant}}.',
  'until-register': 'Enregistrez le renouvellement dans la console, et ceci sera fermé.',
  'until-host': 'Dès qu’Atlassian indique une autre fin, ou plus aucune, ceci sera fermé.',
};

export const settled: Words['settled'] = {
  removed: 'Réglé : la licence n’est plus dans le registre.',
  lapsing: 'Réglé : un administrateur a décidé de laisser expirer cette licence.',
  endless: 'Réglé : la licence n’a plus de telle fin.',
  'renewed-maintenance':
    'Réglé : d’après le registre, la maintenance court maintenant jusqu’au {through} inclus.',
  'renewed-evaluation': 'Réglé : la période d’essai court maintenant jusqu’au {through} inclus.',
  'renewed-subscription': 'Réglé : l’abonnement court maintenant jusqu’au {through} inclus.',
  'still-over-maintenance':
    'Fermé : le registre dit maintenant que la maintenance a expiré le {expires}. Au {asOf}, toujours pas couverte{renewals, plural, =0 {} =1 { : il faut # renouvellement} other { : il faut # renouvellements}}.',
  'still-over-evaluation': 'Fermé : la période d’essai compte maintenant comme terminée depuis le {expires}.',
  'still-over-subscription': 'Fermé : l’abonnement compte maintenant comme terminé depuis le {expires}.',
};
