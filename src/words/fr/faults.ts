import type { Words } from '../words';

export const failure: Words['failure'] = {
  'not-admin': 'Seuls les administrateurs de ce produit voient les licences ici. Adressez-vous à l’un d’eux.',
  'host-license-inactive':
    'L’abonnement de cette application sur ce site est inactif : tant qu’il n’est pas renouvelé sous « Gérer les apps », tout peut être lu et rien ne peut être modifié.',
  'rights-unknown': 'Nous n’avons pas pu déterminer si vous êtes administrateur. Réessayez.',
  'bad-question': 'Cette demande n’a pas été comprise : rien n’a pu être lu.',
  'bad-input': 'Quelque chose n’est pas correct, si bien que rien n’a été enregistré.',
  'not-found': 'Cette licence n’est pas dans le registre. Elle a peut-être été supprimée.',
  conflict: 'Quelqu’un d’autre a enregistré cette licence entre-temps. Rien de vous n’a été enregistré.',
  busy: 'Il se passe trop de choses à la fois. Réessayez dans une minute.',
  'busy-seconds':
    'Il se passe trop de choses à la fois. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'busy-minutes':
    'Il se passe trop de choses à la fois. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  'storage-unavailable': 'Le stockage n’a pas répondu. Réessayez.',
  internal:
    'Un problème est survenu de notre côté. Réessayez ; s’il persiste, envoyez-nous cette référence : {reference}.',
  'not-arrived':
    'L’application n’a pas répondu. Nous avons ensuite vérifié : rien de cela n’est enregistré jusqu’ici. Envoyez-le de nouveau ; ce sera enregistré une seule fois.',
  'no-answer': 'L’application n’a pas répondu. Vérifiez votre connexion et réessayez.',
};

export const fault: Words['fault'] = {
  'not-json': 'Cette ligne n’est pas du JSON. Écrivez une licence par ligne.',
  'not-a-record': 'Ce n’est pas une fiche de licence. Il lui faut au moins un id et un produit.',
  missing: 'Il manque ici une valeur. Renseignez-la.',
  'wrong-type': 'Ce type de valeur n’a pas sa place ici. Comparez avec un fichier exporté.',
  'unknown-value': 'Cette valeur n’est pas connue ici. Choisissez l’une de celles proposées.',
  'impossible-date': 'Ce jour n’existe pas. Saisissez-en un comme {example}.',
  'seats-not-whole': 'Saisissez un nombre entier, 1 ou plus.',
  'amount-not-decimal': 'Saisissez un montant tel que 300,01.',
  'currency-not-a-code': 'Saisissez le code de trois lettres d’une devise, par exemple USD.',
  'too-long': 'C’est trop long. Raccourcissez.',
  'unseen-characters': 'Il y a là des caractères invisibles. Saisissez le texte à nouveau.',
  'not-utf-8': 'Cette ligne n’est pas en UTF-8. Enregistrez le fichier dans cet encodage.',
  'too-many': 'Il y a trop d’entrées. Répartissez-les.',
  'not-a-time-zone': 'Ce n’est pas un fuseau horaire. Saisissez un nom tel que Europe/Berlin.',
  'not-an-id': 'Ce n’est pas un id. Utilisez au plus {longest} lettres, chiffres et caractères . _ - : #.',
  'ambiguous-date':
    'Ceci peut désigner deux jours différents. Écrivez d’abord l’année, comme dans 2015-05-09.',
  'unknown-hosting':
    'Les conditions ne connaissent pas cet hébergement. Elles parlent de Server et de Cloud.',
  'unknown-plugin': 'Ce n’est pas la clé d’un produit Mockups.',
  'no-maintenance-date':
    'La date de fin de maintenance manque, si bien que personne ne peut dire quand la couverture s’achève. Exportez la fiche à nouveau, avec cette date.',
  'other-product': 'Le registre a un autre produit sous cet id. Vérifiez l’id, ou ajoutez la licence à part.',
  'twice-in-file': 'Cet id figure déjà dans le fichier. Gardez l’un des deux.',
  'quote-not-closed':
    'Un guillemet de cette ligne n’est pas fermé, ou seulement après une ligne qui pourrait en être une à elle seule. Fermez-le sur sa ligne ou retirez-le ; les lignes suivantes ont été lues une par une.',
  'text-behind-quote':
    'Il y a du texte après un guillemet fermant. Doublez les guillemets qui font partie du texte, ou retirez-les.',
  'surplus-cells':
    'Cette ligne a plus de cellules que le tableau n’a de colonnes. Mettez entre guillemets un texte qui contient le séparateur.',
  'unknown-state': 'Ce n’est pas un état d’abonnement. Écrivez actif, période d’essai ou inactif.',
  'end-not-known':
    'Un tel jour signifie souvent que la fin est inconnue. Dites ce qu’il signifie ici, ou retirez-le.',
  contradicts: 'Ceci contredit une autre colonne de la ligne. Corrigez l’une des deux.',
  'same-license':
    'Cette licence figure déjà dans le fichier, avec le même produit, le même nom et le même achat. Donnez à chacune son nom, ou gardez-en une.',
  'unknown-product': 'Les conditions ne connaissent pas ce produit. Choisissez l’un de ceux proposés.',
  'channel-missing': 'Dites où la licence a été achetée.',
  'nothing-before':
    'Rien ne précède cette entrée. Commencez par l’achat, ou par une date d’expiration déclarée.',
  'second-new': 'Une licence s’achète une fois. Retirez ceci, et ajoutez la licence supplémentaire à part.',
  'seats-not-raised':
    'Une mise à niveau augmente le nombre de places. Saisissez-en plus qu’avant ; pour moins, achetez une nouvelle licence.',
  'renewal-not-sold': 'Ce produit n’a pas de maintenance à renouveler. Retirez ceci.',
  'upgrade-not-sold': 'Ce produit est pour un seul utilisateur. Retirez cette mise à niveau.',
  'statement-without-maintenance': 'Ce produit n’a pas de maintenance qui pourrait expirer. Retirez ceci.',
  'migration-not-offered': 'Ce produit ne passe pas sur le Marketplace. Retirez ceci.',
  'migration-not-direct': 'La licence est déjà sur le Marketplace. Retirez ceci.',
  'migration-not-own-servers':
    'Seule une licence sur vos propres serveurs passe sur le Marketplace. Retirez ceci, ou changez l’endroit où elle est installée.',
  'date-out-of-range': 'Ce jour est trop éloigné. Vérifiez l’année.',
  'dated-after-today': 'Ce jour est encore à venir. Enregistrez un achat une fois qu’il est fait.',
  'ambiguous-amount':
    'Cela peut être deux montants différents. Écrivez-le sans séparateur de milliers, par exemple 1234,50.',
};
