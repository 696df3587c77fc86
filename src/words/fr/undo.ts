import type { Words } from '../words';

export const undo: Words['undo'] = {
  do: 'Annuler l’importation',
  note: 'Tant que cette page est ouverte, l’importation peut être annulée. Ce que quelqu’un modifie entre-temps reste tel quel. Une clé de licence remplacée peut revenir pendant une heure.',
  title: 'Annuler cette importation ?',
  willRemove:
    '{count, plural, one {# licence ajoutée sera de nouveau supprimée, avec sa clé.} other {# licences ajoutées seront de nouveau supprimées, avec leurs clés.}}',
  willRestore:
    '{count, plural, one {# licence modifiée} other {# licences modifiées}} : ce qui était saisi avant revient, y compris la clé de licence.',
  stays:
    'Les demandes auxquelles l’importation a répondu restent répondues, et un renouvellement qu’elle a terminé n’est pas de nouveau en cours.',
  undoing: 'Annulation : {done, number} sur {all, number}…',
  stopped: 'Arrêté. {done, number} sur {all, number} ont été annulées.',
  interrupted: 'Tout n’est pas encore annulé',
  interruptedText:
    '{done, number} sur {all, number} ont été traitées. Continuer ne nuit pas à ce qui est déjà annulé.',
  done: 'L’importation est annulée',
  removed: '{count, plural, one {# de nouveau supprimée} other {# de nouveau supprimées}}',
  restored: '{count, plural, one {# comme avant} other {# comme avant}}',
  kept: '{count, plural, one {# reste telle quelle} other {# restent telles quelles}}',
  'why-changed': 'Quelqu’un l’a modifiée ou supprimée depuis l’importation.',
  'why-key-forgotten':
    'La clé de licence d’avant n’est plus conservée : la licence ne peut plus être comme avant.',
};
