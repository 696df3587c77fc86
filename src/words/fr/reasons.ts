import type { Words } from '../words';

export const reason: Words['reason'] = {
  covered: 'La maintenance court jusqu’au {through} inclus.',
  expired: 'La maintenance a expiré le {expires}. Ce qui est installé continue de fonctionner.',
  'history-unknown': 'Rien n’est enregistré jusqu’à ce jour : personne ne peut le dire.',
  'included-while-active': 'L’abonnement est actif, et la maintenance en fait partie.',
  'included-in-evaluation': 'La période d’essai est en cours, et la maintenance en fait partie.',
  'subscription-inactive': 'La maintenance s’est arrêtée avec l’abonnement.',
  'subscription-unknown': 'Personne n’a dit si l’abonnement est actif.',
  'no-maintenance': 'Ce produit n’a pas de maintenance à acheter.',
  'support-in-forums': 'L’aide se trouve sur les forums de l’éditeur.',
  'minor-updates-free':
    'Les mises à jour mineures de la version 3 sont gratuites pour tous ceux qui ont une licence.',
  'older-versions-only':
    'Les versions publiées jusqu’au {through} inclus restent disponibles dans l’archive ; les plus récentes, non.',
  'published-in-time': 'Elle a été publiée pendant la maintenance (jusqu’au {through} inclus).',
  'published-too-late': 'Elle a été publiée après le {through}, dernier jour couvert.',
  'renew-before-expiry':
    'Renouveler tôt ne fait perdre aucun jour : {months, plural, =1 {le nouveau mois commence} other {les # nouveaux mois commencent}} le {expires}.',
  'renew-after-expiry':
    '{renewals, plural, one {# renouvellement suffit} other {# renouvellements suffisent}} pour couvrir aujourd’hui, car chacun commence là où le précédent s’est achevé ({expires}), et non le jour de l’achat.',
  'renew-date-unknown':
    'Elle peut être renouvelée, mais personne ne peut dire à partir de quand : l’historique n’est pas enregistré.',
  'no-renewal-cost': 'Il n’y a rien à renouveler : ce produit n’a pas de maintenance distincte.',
  'upgrade-with-key':
    'Commandez des places supplémentaires chez l’éditeur avec la clé de licence actuelle, à tout moment.',
  'upgrade-on-marketplace':
    'Des places supplémentaires s’achètent sur l’Atlassian Marketplace, à tout moment.',
  'upgrade-in-site-settings':
    'Un propriétaire du site change de forfait dans les paramètres du site, à tout moment.',
  'upgrade-subscription': 'Atlassian vend des abonnements plus grands, à tout moment.',
  'downgrade-by-new-license': 'Pour moins de places, achetez une nouvelle licence plus petite.',
  'downgrade-in-site-settings':
    'Un propriétaire du site passe à un forfait plus petit dans les paramètres du site, à tout moment.',
  'single-user': 'Chaque abonnement est pour un seul utilisateur.',
  'documents-silent': 'Les conditions de l’éditeur ne le disent pas.',
  'migrate-own-servers':
    'Elle a été achetée directement et fonctionne sur vos propres serveurs : elle peut passer sur le Marketplace.',
  'not-on-own-servers':
    'Seules les licences installées sur vos propres serveurs peuvent passer sur le Marketplace.',
  'already-on-marketplace': 'Elle est déjà sur le Marketplace.',
  'migration-not-offered': 'Ce produit ne passe pas sur le Marketplace.',
  'co-term-on-marketplace': 'Sur le Marketplace, les licences peuvent recevoir une date de fin commune.',
  'co-term-after-migration':
    'Les dates ne peuvent pas être changées. Passez d’abord la licence sur le Marketplace ; elles peuvent y être alignées.',
  'co-term-out-of-reach':
    'Les dates ne peuvent pas être changées, et cette licence ne peut pas passer sur le Marketplace, où elles pourraient l’être.',
  'no-dates-to-change': 'Ce produit n’a pas de dates de maintenance à changer.',
  'one-period-at-a-time': 'La maintenance se vend {months, plural, =1 {un mois} other {# mois}} à la fois.',
  'no-periods-sold': 'Pour ce produit, la maintenance ne se vend pas par périodes.',
  'order-over-threshold': 'La commande dépasse {amount} : il y a d’autres moyens de paiement.',
  'order-not-over-threshold': 'La commande ne dépasse pas {amount}.',
  'order-total-unknown':
    'Cela dépend du total : les commandes de plus de {amount} offrent d’autres moyens de paiement.',
  'order-currency-unknown':
    'La limite n’est donnée qu’en {currency} ; pour une autre devise, personne ne peut le dire.',
  'payment-options-not-offered':
    'Les conditions n’offrent pas d’autres moyens de paiement pour cette licence.',
  'tier-not-mentioned':
    'Les conditions de l’éditeur ne parlent que des licences Server achetées directement.',
  'tier-independent':
    'Achetez autant de places que vous avez de rédacteurs ; la taille de l’hôte ne compte pas.',
};
