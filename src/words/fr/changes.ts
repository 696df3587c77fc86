import type { Words } from '../words';

export const changes: Words['changes'] = {
  title: 'Qui a changé quoi',
  show: 'Afficher les changements',
  none: 'Aucun changement n’est encore enregistré.',
  unread: 'Les changements n’ont pas pu être lus',
  someone: 'quelqu’un dont le compte est fermé',
  byImport: 'par un import',
  added: 'Ajoutée au registre',
  from: '{what} : {before} → {after}',
  text: '{what} : modifié',
  'history-added': 'Ajouté : {what}',
  'history-changed': 'Corrigé : {what}',
  'history-removed': 'Retiré : {what}',
  'key-added': 'Clé de licence : saisie',
  'key-replaced': 'Clé de licence : remplacée',
  'owner-assigned': 'Responsable : choisi',
  'owner-removed': 'Responsable : plus personne',
  more: '{count, plural, one {et # autre changement} other {et # autres changements}}',
  kept: 'Les {most} derniers changements sont conservés.',
  forgotten:
    '{count, plural, one {# changement antérieur a été effacé} other {# changements antérieurs ont été effacés}}.',
  export: 'Exporter en CSV',
  fileName: 'changements',
  when: 'Quand',
  who: 'Qui',
  what: 'Quoi',
};
