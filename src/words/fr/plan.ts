import type { Words } from '../words';

export const effect: Words['effect'] = {
  'chains-from-expiry': 'Il commence là où la couverture actuelle s’achève, le {start}.',
  'reaches-back':
    'Il commence là où la dernière couverture s’est achevée, le {start} : {past, plural, one {# jour en est déjà passé} other {# jours en sont déjà passés}}.',
  'does-not-reach-the-day': 'Il n’atteint pas ce jour : la licence reste sans couverture.',
  uninterrupted: 'La couverture continue sans interruption.',
  'begins-on-purchase':
    'Le jour de la mise à niveau, {months, plural, one {# nouveau mois commence} other {# nouveaux mois commencent}}.',
  'drops-prepaid-days':
    '{lost, plural, one {# jour déjà payé est perdu} other {# jours déjà payés sont perdus}}.',
  'key-replaced': 'Vous recevez une nouvelle clé de licence, qui remplace la clé actuelle.',
  'one-license-for-all':
    'Vous obtenez une seule licence pour tous. Seuls les nouveaux utilisateurs saisissent sa clé.',
  'credit-for-time-left': 'Le temps restant de l’ancien forfait est crédité automatiquement.',
  'first-period-free':
    '{months, plural, =1 {Le premier mois de maintenance est compris} other {Les # premiers mois de maintenance sont compris}}.',
  'separate-license': 'C’est une licence à part, à côté de celle-ci.',
  'channel-changes': 'À partir de ce jour, renouvellements et mises à niveau se font sur le Marketplace.',
  'dates-stay': 'Ses dates de maintenance restent telles quelles.',
  'dates-can-be-aligned': 'Sur le Marketplace, sa fin peut être alignée sur celle d’autres licences.',
};

export const need: Words['need'] = {
  'license-key': 'la clé de licence actuelle',
  'credit-card': 'une carte bancaire',
  'marketplace-account': 'votre compte Atlassian Marketplace',
  'site-owner': 'un propriétaire du site',
  'own-servers': 'vos propres serveurs',
  'new-license': 'une commande à part',
  'migration-first': 'd’abord un passage sur le Marketplace',
  'order-total': 'le total de la commande, en {currency}',
};
