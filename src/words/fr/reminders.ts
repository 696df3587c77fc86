import type { Words } from '../words';

export const reminders: Words['reminders'] = {
  title: 'Rappels',
  about:
    'Une fois par jour, l’application regarde ce qui se termine et le rappelle {days} jours avant, le jour même et le lendemain. Les paramètres disent combien de jours, et dans quel fuseau horaire.',
  readFailed: 'Nous n’avons pas pu lire les rappels',
  nowhere: 'Les rappels ne vont encore nulle part',
  nowhereText:
    'Personne n’a choisi où vont les rappels : ils figurent dans l’historique ci-dessous, et personne n’est averti. Choisissez un projet Jira ou un espace Confluence.',
  neverRan: 'La vérification quotidienne n’a pas encore eu lieu.',
  lastRan: 'La dernière vérification quotidienne menée à bien date du {date}.',
  where: 'Où vont les rappels',
  whereText:
    'L’application les écrit elle-même, en son propre nom. Quand vous enregistrez ici le renouvellement, la vérification suivante ferme le ticket avec un commentaire, et le note en haut de la page.',
  'choose-workItem': 'Un ticket dans Jira',
  'chooseHelp-workItem':
    'Un pour chaque fin : que faire, d’ici quand, et le lien de retour. Chaque rappel suivant le met à jour. Quiconque peut voir le projet voit le nom et le contact de la licence.',
  projectKey: 'Clé du projet',
  projectKeyHelp:
    'Choisissez-le dans la liste, par nom ou par clé. La clé précède le numéro de chaque ticket, comme OPS dans OPS-7.',
  projectKeyFault:
    'Ce n’est pas une clé de projet. Saisissez uniquement des lettres et des chiffres, comme OPS.',
  issueType: 'Type de ticket',
  issueTypeHelp:
    'Choisissez-le dans la liste, ou saisissez-le tel que le projet le nomme, par exemple Tâche.',
  issueTypeFault: 'Saisissez un type que le projet connaît, avec au plus {most} caractères.',
  requestItems: 'Les demandes aussi comme tickets',
  requestItemsHelp:
    'Un par licence et par sorte, créé par la vérification quotidienne et fermé dès que tous ont une réponse. Il est attribué au responsable de la licence, comme les rappels.',
  'choose-page': 'Une page dans Confluence',
  'chooseHelp-page':
    'Une pour chaque fin, dans l’espace que vous choisissez. Chaque rappel suivant la met à jour. Quiconque peut voir l’espace voit le nom et le contact de la licence.',
  spaceKey: 'Clé de l’espace',
  spaceKeyHelp:
    'Choisissez-le dans la liste, par nom ou par clé. La clé figure dans l’adresse de l’espace après /spaces/.',
  spaceKeyFault: 'Ce n’est pas une clé d’espace. Saisissez-la sans l’adresse autour, comme OPS.',
  chosenPlace: 'Choix : {name}',
  notOffered:
    'La liste n’est pas disponible pour le moment. Ce que vous saisissez sera vérifié à l’enregistrement.',
  notAllOffered: 'La liste n’est pas complète. Ce qui n’y figure pas peut être saisi.',
  language: 'Langue de ce qui est écrit',
  consoleUrl: 'Adresse de cette console',
  consoleUrlHelp: 'Les tickets et les pages y renvoient. Vide : pas de lien. Elle commence par https://.',
  consoleUrlFault:
    'Ce n’est pas une telle adresse. Copiez-la depuis le navigateur ; elle commence par https://.',
  useAddress: 'Saisir l’adresse où elle est ouverte en ce moment',
  always: 'Quel que soit votre choix, chaque rappel est une ligne dans l’historique ci-dessous.',
  saved: 'Les rappels sont réglés',
  savedBut: 'C’est enregistré. Dans l’état actuel, un rappel n’y arriverait pas :',
  undelivered: 'Pas encore remis',
  undeliveredText: 'Chacun est retenté tous les jours jusqu’à ce qu’il aboutisse ou que sa fin soit réglée.',
  undeliveredUnread: 'Nous n’avons pas pu lire ce qui n’a pas été remis',
  history: 'Historique',
  historyNone: 'Aucun rappel n’était encore dû.',
  historyUnread: 'Nous n’avons pas pu lire l’historique',
  daysBefore: '{days, plural, one {# jour} other {# jours}} avant',
  onTheDay: 'le jour même',
  dayAfter: 'le lendemain',
  'kind-maintenance': 'Maintenance jusqu’au {through}',
  'kind-evaluation': 'Période d’essai jusqu’au {through}',
  'kind-subscription': 'Abonnement jusqu’au {through}',
  remindedAbout: '{what}. Rappel : {when}.',
  settledAbout: '{what}. Réglé : cette fin ne vaut plus, ses rappels sont donc fermés.',
  superseded: 'Remplace des rappels antérieurs qui n’ont pas été remis : {earlier}.',
  'target-workItem': 'Ticket dans Jira',
  'target-page': 'Page dans Confluence',
  said: 'La réponse était : {detail}',
};

export const delivery: Words['delivery'] = {
  'no-project':
    'Il n’y a pas de projet avec cette clé, ou l’application ne peut pas le voir. Vérifiez la clé, et laissez l’application voir le projet.',
  'no-issue-type': 'Le projet n’a pas ce type de ticket. Saisissez-en un qu’il connaît.',
  'no-space':
    'Il n’y a pas d’espace avec cette clé, ou l’application ne peut pas le voir. Vérifiez la clé, et laissez l’application voir l’espace.',
  'not-allowed':
    'L’application n’a pas le droit d’y écrire. Autorisez-la à créer des tickets ou des pages à cet endroit.',
  refused: 'L’envoi a été refusé, ou le produit n’est pas sur ce site. Changez ce que la réponse nomme.',
  busy: 'Il se passait trop de choses à la fois. Il n’y a rien à faire.',
  unavailable: 'Il n’y a pas eu de réponse à temps. Il n’y a rien à faire.',
};
