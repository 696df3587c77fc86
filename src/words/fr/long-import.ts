import type { Words } from '../words';

export const longImport: Words['longImport'] = {
  title: 'Une longue importation',
  before:
    'Un tel nombre est d’abord remis. Puis l’application les enregistre d’elle-même, en {minutes, plural, one {# minute} other {# minutes}} environ : vous pouvez fermer cette page entre-temps.',
  noUndo: 'Elle ne peut pas être annulée en une seule étape.',
  handing: 'Remise en cours : {done, number} sur {all, number} … Laissez cette page ouverte jusque-là.',
  notHanded: 'Toutes les lignes n’ont pas été remises',
  notHandedText: '{done, number} sur {all, number} sont arrivées. Rien n’en est encore enregistré.',
  other: 'Une autre longue importation attend ou continue. Attendez sa fin, ou mettez-y fin ici.',
  goesOn: 'Elle continue d’elle-même. Vous pouvez fermer cette page.',
  stalled: 'Elle n’avance plus depuis quelques minutes.',
  receiving:
    '{done, number} lignes sur {all, number} ont été remises, et rien n’en est encore enregistré. La page où le fichier a été choisi continue. Si elle est fermée, supprimez ce qui attend et importez le fichier encore une fois.',
  kept: 'Ce qui attend est conservé jusqu’au {day}, puis supprimé. Les clés de licence qui s’y trouvent restent secrètes.',
  drop: 'Supprimer ce qui attend',
  dismiss: 'Ranger',
  stored: '{count, plural, one {# enregistrée ou déjà là} other {# enregistrées ou déjà là}}',
  left: '{count, plural, one {# non enregistrée} other {# non enregistrées}}',
  gone: '{count, plural, one {# a été supprimée avant de pouvoir être enregistrée} other {# ont été supprimées avant de pouvoir être enregistrées}}',
  first: 'Les {count, number} premières qui n’ont pas été enregistrées',
  stopFailed: 'L’importation s’est arrêtée d’elle-même',
  failed: 'Cela n’a pas fonctionné',
};
