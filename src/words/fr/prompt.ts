import type { Words } from '../words';

export const prompt: Words['prompt'] = {
  'subscription-inactive-admin':
    'L’abonnement à Mockups sur ce site {dated, select, yes {a couru jusqu’au {through} inclus} other {est inactif}}. Renouvelez-le sous « Gérer les apps » : d’ici là, rien ne peut être modifié, et aucun rappel n’est envoyé.',
  'subscription-inactive-user':
    'Mockups ne peut pas être modifié sur ce site : son abonnement {dated, select, yes {a couru jusqu’au {through} inclus} other {est inactif}}.',
  'evaluation-ended-admin':
    'La période d’essai de Mockups sur ce site est terminée{dated, select, yes { ; elle a couru jusqu’au {through} inclus} other {}}. Achetez l’application sous « Gérer les apps » pour continuer.',
  'evaluation-ended-user':
    'La période d’essai de Mockups sur ce site est terminée{dated, select, yes { ; elle a couru jusqu’au {through} inclus} other {}}.',
  'maintenance-expired-admin':
    'La maintenance de {what} a expiré : elle couvrait jusqu’au {through}, {far}. La licence continue de fonctionner ; renouvelez-la pour avoir mises à jour et support.',
  'maintenance-expired-user':
    '{what} n’a plus ni mises à jour ni support depuis le {expires}. Tout continue de fonctionner comme avant.',
  'evaluation-ending-admin':
    'La période d’essai de Mockups sur ce site court jusqu’au {through}, {far}. Achetez l’application sous « Gérer les apps » pour continuer.',
  'evaluation-ending-user': 'La période d’essai de Mockups sur ce site court jusqu’au {through}, {far}.',
  'maintenance-expiring-admin':
    'La maintenance de {what} court jusqu’au {through}, {far}. Renouvelez-la d’ici là pour rester couvert.',
  'maintenance-expiring-user':
    '{what} a des mises à jour et du support jusqu’au {through}, {far}. Ensuite, tout continue de fonctionner.',
  'requests-waiting-admin':
    '{more, select, yes {{count} personnes ou plus demandent} other {{count, plural, one {# personne demande} other {# personnes demandent}}}} {kind, select, seats {davantage de places} renewal {un renouvellement} other {une mise à niveau}}{whose, select, site { sur ce site} other { : {what}}}. Répondez dans la console.',
  'requests-waiting-user': 'Les administrateurs ont des demandes à traiter.',
};

export const prompts: Words['prompts'] = {
  app: 'Licences Mockups',
  contact: 'Contact : {contact}.',
  quiet: 'Rien de nouveau sur les licences Mockups.',
  unread: 'Impossible de lire s’il y a du nouveau sur les licences Mockups.',
  open: 'Ouvrir',
  ask: 'Demander à un administrateur',
  notNow: 'Pas maintenant',
  renewing: 'En renouvellement',
  send: 'Envoyer',
  cancel: 'Annuler',
  retry: 'Réessayer',
  ok: 'OK',
  openLabel: '{open} : {screen}',
  'opens-requests': 'Demandes',
  'opens-license': 'Licence',
  'opens-licenses': 'Licences',
  someLicense: 'Une licence Mockups',
  'hidden-not-now':
    'Masqué pendant {days} jours. D’ici là, rien ne s’affiche ici, sauf si quelque chose cesse de fonctionner.',
  'hidden-until-it-changes':
    'Masqué jusqu’au prochain changement. D’ici là, seul ce qui est plus urgent s’affiche ici.',
  'hidden-not-for-me': 'Vous ne serez plus informé au sujet de {what}.',
  'hidden-not-for-me-site':
    'Vous ne serez plus informé au sujet de Mockups sur ce site, sauf s’il cesse de fonctionner.',
  'hidden-answer': 'Masqué.',
  'choose-until-it-changes': 'Jusqu’au prochain changement',
  'choose-not-for-me': 'Pas pour moi',
  undo: 'Annuler l’action',
  close: 'Fermer',
  shownAgain: 'De nouveau affiché.',
  showHidden: 'Afficher ce que j’ai masqué',
  askKind: 'Pour quoi ?',
  askText: 'Un mot aux administrateurs (facultatif)',
  'ask-seats': 'Davantage de places',
  'ask-renewal': 'Un renouvellement',
  'ask-upgrade': 'Une mise à niveau',
  tooLong: 'Au plus {most} caractères ; enlevez-en {excess}.',
  yourRequests: 'Vos demandes',
  asked:
    'Le {on}, vous avez demandé {kind, select, seats {davantage de places} renewal {un renouvellement} other {une mise à niveau}}{whose, select, site { sur ce site} same {} gone { d’une licence qui n’est plus enregistrée} other { : {what}}}.',
  'answered-open': 'Pas encore de réponse.',
  'answered-done': '{by} : c’est fait.',
  'answered-declined': '{by} : refusé.{said, select, yes { « {line} »} other {}}',
  'answered-under-way': '{by} : en cours jusqu’au {until}.',
  someAdmin: 'Un administrateur',
  sent: 'Les administrateurs l’ont reçu ; la réponse s’affichera ici.',
  alreadyAsked: 'Vous l’avez déjà demandé le {on}.',
  renewUntil: 'En cours jusqu’au',
  renewSilences:
    'Avant ce jour, personne n’est averti au sujet de {what} : ni avis pour les administrateurs ou les utilisateurs, ni ticket, ni page. Ceux qui ont demandé le renouvellement en sont informés. Cela prend fin tout seul.',
  renewSend: 'Suspendre les rappels',
  renewUntilFault: 'Choisissez un jour après aujourd’hui.',
  renewalSet: 'Personne n’est averti au sujet de {what} jusqu’au {until}.',
  renewalUndone: 'N’est plus en cours : les rappels reprennent.',
  asOf: 'Situation {when} ; impossible de lire si elle vaut encore.',
  'refused-not-known': 'Rien n’a été enregistré : vous n’êtes plus connecté.',
  'refused-not-licensed': 'Rien n’a été enregistré : vous n’avez plus accès à Mockups ici.',
  'refused-not-admin': 'Rien n’a été enregistré : seuls les administrateurs peuvent le faire.',
  'refused-host-license-inactive':
    'Rien n’a été enregistré : l’abonnement à Mockups sur ce site est inactif.',
  'refused-asked-enough':
    'Rien n’a été enregistré : vous avez beaucoup demandé depuis hier. Les administrateurs l’ont reçu ; demandez le reste demain.',
  'refused-not-found': 'Rien n’a été enregistré : la licence n’est plus là.',
  'refused-bad-input': 'Rien n’a été enregistré : l’envoi n’a pas été accepté ; il est peut-être trop long.',
  'refused-busy': 'Il se passe trop de choses à la fois. Réessayez dans une minute.',
  'refused-storage-unavailable':
    'Le stockage n’a pas répondu ; cela n’a peut-être pas été enregistré. Réessayez dans une minute.',
  'refused-internal':
    'Un problème est survenu ; cela n’a peut-être pas été enregistré. Réessayez dans une minute.',
  'refused-no-answer': 'Nous ne savons pas si cela a été enregistré. Rechargez la page pour le voir.',
  'overview-title': 'Licences',
  'overview-now': 'À décider',
  'overview-soon': 'Bientôt à terme',
  'overview-fine': 'Couvertes',
  'overview-unknown': 'État inconnu',
  'overview-waiting': '{count, plural, one {# demande attend} other {# demandes attendent}} une réponse.',
  'overview-more': 'Parmi les {count} premières licences.',
};
