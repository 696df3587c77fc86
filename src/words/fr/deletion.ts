import type { Words } from '../words';

export const deletion: Words['deletion'] = {
  title: 'Supprimé',
  until:
    'Cela peut être annulé dans cet onglet du navigateur jusqu’au {when}, avec tout ce qui en fait partie.',
  undo: 'Annuler la suppression',
  undoOf: 'Annuler la suppression : {what}',
  back: '{name} figure de nouveau dans le registre',
  backSeveral:
    '{count, plural, one {# licence figure} other {# licences figurent}} de nouveau dans le registre',
  late: '{count, plural, one {# licence ne peut plus être rétablie} other {# licences ne peuvent plus être rétablies}} : l’heure est passée, ou la clé de licence n’est plus conservée.',
  taken:
    '{count, plural, one {# licence reste supprimée} other {# licences restent supprimées}} : une autre a été ajoutée entre-temps sous le même identifiant.',
  failed: 'On ne sait pas si tout est rétabli',
};
