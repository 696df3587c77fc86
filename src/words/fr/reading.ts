import type { Words } from '../words';

export const reading: Words['reading'] = {
  'field-id': 'id',
  'field-name': 'nom',
  'field-company': 'société',
  'field-product': 'produit',
  'field-purchased': 'acheté le',
  'field-renewed': 'renouvelé le',
  'field-expiresOn': 'expire le (premier jour sans couverture)',
  'field-coveredThrough': 'couverte jusqu’au (dernier jour couvert)',
  'field-statedOn': 'jour où la fin était connue',
  'field-seats': 'places',
  'field-key': 'clé de licence',
  'field-channel': 'achat direct ou sur le Marketplace',
  'field-contact': 'contact',
  'field-email': 'e-mail du contact',
  'field-subscription': 'état de l’abonnement',
  'field-billing': 'mode de paiement, au mois ou à l’année',
  'field-price': 'prix',
  'field-currency': 'devise',
  'field-order': 'numéro de commande ou de facture',
  'field-notes': 'notes',
  'source-left-out': 'ignorée',
  'source-unknown': 'non reconnue, non lue',
  'source-double': 'déjà dans une autre colonne, non lue',
  'source-either':
    'jours passés et à venir : renouvellements faits, ou prochaine échéance ? Non lue tant que ce n’est pas précisé',
  decided: '{field} ; la ligne {line} montre si le jour ou le mois vient en premier',
  column: '« {heading} » : {what}',
  above: '{count, plural, one {# ligne passée} other {# lignes passées}} au-dessus des titres.',
  total: 'Ligne {line}, « {text} » : un total et non une licence, passée.',
  'question-day-order':
    '« {heading} », ligne {line} : {text} peut désigner deux jours. Le jour ou le mois vient-il en premier ?',
  'question-no-end':
    '« {heading} », ligne {line} : {text} signifie souvent que la fin est inconnue. Est-ce le cas ici ?',
  'question-product': 'La ligne {line}, et peut-être d’autres, ne nomme aucun produit. Lequel est-ce ?',
  unread: 'Rien n’a été repris de « {text} ».',
  'question-channel':
    'La ligne {line}, et peut-être d’autres, ne dit pas où la licence a été achetée. Directement, ou sur le Marketplace ?',
  'note-nothing-known': 'Rien ne sera connu de sa maintenance : la ligne n’a pas de date.',
  'note-seats-unlimited': 'Des places sans nombre ne sont pas conservées.',
  'note-seats-without-date': 'Ses places ne sont pas conservées, faute de date.',
  'note-no-end': 'Aucune fin de maintenance n’est connue.',
  'note-subscription-unknown': 'La ligne ne dit pas si l’abonnement est actif.',
  'note-billing-unread':
    'La fréquence de paiement n’est pas conservée : elle n’est ni mensuelle ni annuelle.',
  'note-namesake':
    'Le registre a déjà une licence de ce produit et de ce nom, achetée à un autre moment. Celle-ci serait une seconde.',
  'failure-not-a-workbook':
    'Ce classeur ne peut pas être lu. Ouvrez-le, retirez son mot de passe et enregistrez-le à nouveau en XLSX ou CSV.',
  'failure-workbook-too-large':
    'Ce classeur contient trop de choses. Copiez les licences dans un classeur à part.',
  'failure-no-such-sheet': 'Le classeur n’a pas de feuille de ce nom.',
  'failure-old-workbook':
    'Ce classeur est d’un ancien format, ou protégé par un mot de passe. Enregistrez-le en XLSX sans mot de passe, ou en CSV.',
  'failure-not-a-table':
    'Ce n’est ni un tableau ni du texte, mais une image, un PDF ou autre chose. Choisissez la feuille de calcul elle-même : XLSX, CSV ou JSON.',
  'failure-nothing-recognised':
    'Aucune licence n’a pu être reconnue dans ce texte : ni clé de licence, ni produit avec un jour, un prix ou des places. Collez les lignes d’un tableau, ou le message qui confirme la commande.',
  'failure-empty': 'Il n’y a rien dedans. Choisissez un fichier avec au moins une licence.',
  'field-costCentre': 'centre de coûts',
  'question-decimal-mark':
    '« {heading} », ligne {line} : {text} peut être deux montants. Qu’est-ce qui précède les décimales, un point ou une virgule ?',
  'question-currency': '« {heading} », ligne {line} : dans quelle devise est {text} ?',
  'note-channel-unread': 'Le lieu d’achat n’est indiqué que par un nom et n’est pas conservé.',
  'note-price-unread': 'Ce qui est indiqué comme prix n’est pas un montant et n’est pas conservé.',
  'note-price-without-date': 'Le prix et la commande ne sont pas conservés, faute d’achat correspondant.',
  'note-price-on-latest':
    'Le prix et la commande sont conservés avec le dernier achat ; le coût des autres n’est pas connu.',
};
