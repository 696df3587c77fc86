import type { Words } from '../words';

export const installation: Words['installation'] = {
  about:
    'L’application repose sur le comportement de la plateforme d’Atlassian. Elle le met ici à l’épreuve sur ce site, avec ses propres lignes, qu’elle retire ensuite. Vos licences, leurs clés et vos paramètres ne sont pas touchés.',
  run: 'Lancer les vérifications',
  runAgain: 'Les relancer',
  running: 'Vérification : {done} sur {all} effectuées',
  'sum-holds': 'Tout ce sur quoi l’application repose est vérifié sur ce site.',
  'sum-fails':
    '{count, plural, one {# vérification échoue} other {# vérifications échouent}}. Ci-dessous : ce que cela signifie et que faire.',
  'sum-unclear':
    'Rien n’échoue. {count, plural, one {# vérification n’a pas pu être tranchée : relancez-la} other {# vérifications n’ont pas pu être tranchées : relancez-les}} dans quelques minutes.',
  copy: 'Copier le rapport',
  copied: 'Le rapport est copié. Il ne contient ni clé de licence, ni nom, ni adresse.',
  copyFailed:
    'Le navigateur ne permet pas la copie. Sélectionnez le rapport ci-dessous et copiez-le vous-même.',
  report: 'Rapport pour le support',
  'outcome-holds': 'Vérifié',
  'outcome-fails': 'Échec',
  'outcome-unclear': 'Incertain',
  'outcome-running': 'Vérification',
  'outcome-waiting': 'Pas encore lancée',
  took: '{count, number} ms',
  unclear:
    'Cela ne peut pas être tranché maintenant. Relancez les vérifications ; si rien ne change, envoyez le rapport au support.',

  'name-create-once': 'Une licence se crée une seule fois',
  'fails-create-once':
    'Deux personnes qui ajoutent une licence au même moment pourraient remplacer celle de l’autre. Envoyez le rapport au support avant d’importer.',
  'name-conditions': 'La modification de personne n’est écrasée',
  'fails-conditions':
    'De deux personnes qui enregistrent la même licence, la dernière pourrait l’emporter sans un mot. Envoyez le rapport au support.',
  'name-transactions': 'Une licence et ses repères sont enregistrés ensemble',
  'fails-transactions': 'L’enregistrement d’une licence peut échouer. Envoyez le rapport au support.',
  'name-nulls': 'Valeurs vides à l’intérieur d’une fiche',
  'fails-nulls': 'Envoyez le rapport au support.',
  'name-index': 'Les listes sont en ordre et suivent les changements',
  'fails-index':
    'Les listes, les rappels et les avis pourraient manquer ce qui est dû. Envoyez le rapport au support.',
  'name-pages': 'Les longues listes sont lues jusqu’au bout',
  'fails-pages': 'Une liste de plusieurs pages pourrait être incomplète. Envoyez le rapport au support.',
  'name-secrets': 'Les clés de licence sont gardées comme secrets',
  'fails-secrets': 'Ne saisissez pas de clé de licence pour l’instant, et envoyez le rapport au support.',
  'name-queue': 'Les rappels parviennent jusqu’à l’envoi',
  'fails-queue':
    'Les rappels ne partiraient pas le jour voulu. Relancez la vérification dans une heure ; si elle échoue encore, envoyez le rapport au support.',
  'name-confluence': 'Ce que l’application peut faire dans Confluence',
  'fails-confluence':
    'Il manque une autorisation. Un administrateur du site peut l’accorder : Apps connectées, cette application, mettre à jour.',
  'name-jira': 'Ce que l’application peut faire dans Jira',
  'fails-jira':
    'Il manque une autorisation. Un administrateur du site peut l’accorder : Apps connectées, cette application, mettre à jour.',
  'name-accounts': 'Les comptes fermés sont signalés',
  'fails-accounts':
    'Ce qui est conservé d’une personne dont le compte est fermé ne serait pas effacé. Envoyez le rapport au support.',
  'name-clock': 'Toutes les horloges concordent',
  'fails-clock':
    'Les jours pourraient être mal comptés autour de minuit. Réglez l’horloge de cet ordinateur ; si elle est juste, envoyez le rapport au support.',
  'name-host-license': 'La licence de ce site pour l’application est connue',
  'fails-host-license': 'Envoyez le rapport au support.',
  'name-console-address': 'Les tickets et les pages ramènent ici',
  'fails-console-address': 'Envoyez le rapport au support.',
};

export const installationFact: Words['installationFact'] = {
  'second-refused': 'Une clé déjà prise est refusée.',
  'second-written': 'Une clé déjà prise est écrasée.',
  'first-refused': 'Une clé libre est refusée.',
  'absent-refused': 'Une ligne disparue n’est pas ramenée par une modification.',
  'absent-written': 'Une ligne disparue est ramenée par une modification.',
  'changed-refused': 'Une ligne modifiée entre-temps reste telle quelle.',
  'changed-written': 'Une ligne modifiée entre-temps est écrasée.',
  'unchanged-written': 'Une ligne que personne n’a modifiée est écrite.',
  'unchanged-refused': 'Une ligne que personne n’a modifiée est refusée.',
  'not-there-met':
    'La condition qu’une valeur manque est remplie par une ligne qui n’existe pas. Rien n’en dépend.',
  'not-there-unmet':
    'La condition qu’une valeur manque n’est pas remplie par une ligne qui n’existe pas. Rien n’en dépend.',
  'most-written': '{count, number} modifications tiennent dans une transaction.',
  'most-refused': '{count, number} modifications ne tiennent pas dans une transaction.',
  'key-twice-written': 'Une transaction accepte deux fois la même clé. Rien n’en dépend.',
  'key-twice-refused': 'Une transaction refuse deux fois la même clé. Rien n’en dépend.',
  'mixed-written': 'Une transaction accepte valeurs et lignes ensemble. Rien n’en dépend.',
  'mixed-refused': 'Une transaction refuse valeurs et lignes ensemble. Rien n’en dépend.',
  'null-kept': 'Une valeur vide à l’intérieur d’une fiche est conservée. Rien n’en dépend.',
  'null-left-out': 'Une valeur vide à l’intérieur d’une fiche est omise. Rien n’en dépend.',
  'null-refused': 'Une valeur vide à l’intérieur d’une fiche est refusée. Rien n’en dépend.',
  'in-order': 'Les lignes viennent dans l’ordre de l’index.',
  'out-of-order': 'Les lignes ne viennent pas dans l’ordre de l’index.',
  'seen-after': 'Les nouvelles lignes étaient dans la liste après {count, number} ms.',
  'not-seen': 'Les nouvelles lignes n’étaient pas dans la liste après {count, number} ms.',
  'gone-after': 'Une ligne retirée avait quitté la liste après {count, number} ms.',
  'not-gone': 'Une ligne retirée était encore dans la liste après {count, number} ms.',
  'unindexed-seen': 'Une ligne sans emplacement est aussi dans la liste. Rien n’en dépend.',
  'unindexed-unseen': 'Une ligne sans emplacement n’est pas dans la liste. Rien n’en dépend.',
  'read-on': 'Page après page, chaque ligne est venue une fois.',
  'read-twice': 'Page après page, une ligne est venue deux fois.',
  'read-short': 'Page après page, une ligne n’est pas venue.',
  'secret-kept': 'Un secret a été gardé, lu et retiré.',
  'secret-lost': 'Un secret n’était plus là à la lecture.',
  'secret-stays': 'Un secret retiré était encore là.',
  'came-back': 'Un événement est revenu après {count, number} ms.',
  'not-back': 'Un événement n’est pas revenu en {count, number} ms.',
  'call-allowed': '{what} : autorisé.',
  'call-refused': '{what} : refusé ({count}).',
  'call-unclear': '{what} : pas de réponse claire ({count}).',
  'product-absent': 'Tous les appels sont refusés : l’application n’y est pas installée, et fonctionne sans.',
  'report-taken': 'La plateforme a accepté le signalement d’un compte.',
  'report-refused': 'La plateforme a refusé le signalement d’un compte.',
  'nothing-to-report': 'Rien n’est encore conservé de personne : il n’y a rien à signaler.',
  'product-clock-near': 'L’horloge du produit et celle de l’application diffèrent de {count, number} ms.',
  'product-clock-far': 'L’horloge du produit et celle de l’application diffèrent de {count, number} ms.',
  'product-clock-unknown': 'Le produit n’a pas dit l’heure.',
  'browser-clock-near':
    'L’horloge de cet ordinateur et celle de l’application diffèrent de {count, number} ms.',
  'browser-clock-far':
    'L’horloge de cet ordinateur et celle de l’application diffèrent de {count, number} ms.',
  'license-told': 'La plateforme fait connaître la licence aux fonctions.',
  'license-answered': 'L’API de licence de la plateforme a répondu ({count}).',
  'license-unanswered':
    'L’API de licence de la plateforme n’a pas répondu ({count}). Elle accepte une question toutes les cinq minutes.',
  'address-same': 'L’adresse sous Rappels est celle de cette console.',
  'address-differs':
    'L’adresse sous Rappels n’est pas celle de cette console. C’est correct si c’est celle de l’autre produit.',
  'address-not-set': 'Aucune adresse n’est saisie sous Rappels : rien ne ramène ici.',
  'address-unknown': 'L’hôte n’a pas dit où se trouve cette console.',
};
