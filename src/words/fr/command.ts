import type { Words } from '../words';

export const recordFault: Words['recordFault'] = {
  'not-json':
    'Cette ligne n’est pas du JSON. Écrivez une fiche de licence par ligne, par exemple \'{\'"id": "acme-1", "product": "jira-server"\'}\'.',
  'not-a-record': 'Ce n’est pas une fiche de licence. Écrivez un objet avec au moins "id" et "product".',
  missing: '{path} manque. Ajoutez-le.',
  'wrong-type': '{path} n’est pas du bon type. Comparez avec la fiche d’exemple du README.',
  'unknown-value': '{path} a une valeur inconnue ici. Comparez avec la fiche d’exemple du README.',
  'impossible-date':
    '{path} n’est pas un jour du calendrier. Écrivez-le sous la forme AAAA-MM-JJ, par exemple 2015-05-09.',
  'seats-not-whole': '{path} n’est pas un nombre de places. Écrivez un nombre entier, 1 ou plus.',
  'amount-not-decimal':
    '{path} n’est pas un montant. Écrivez un nombre décimal entre guillemets, par exemple "300.01".',
  'currency-not-a-code': '{path} n’est pas une devise. Écrivez son code de trois lettres, par exemple USD.',
  'too-long': '{path} est trop long. Raccourcissez-le.',
  'unseen-characters': '{path} contient des caractères invisibles. Saisissez-le à nouveau.',
  'not-utf-8': 'Cette ligne n’est pas en UTF-8. Enregistrez le fichier dans cet encodage.',
  'too-many': '{path} a trop d’entrées. Répartissez-les.',
  'not-a-time-zone': '{path} n’est pas un fuseau horaire. Écrivez un nom tel que Europe/Berlin.',
  'not-an-id':
    '{path} n’est pas un id. Utilisez au plus {longest} lettres, chiffres et caractères . _ - : #.',
  'ambiguous-amount':
    '{path} peut être deux montants différents. Indiquez avec --decimals ce qui précède les décimales.',
  'ambiguous-date': '{path} peut désigner deux jours différents. Écrivez-le sous la forme AAAA-MM-JJ.',
  'unknown-hosting':
    '{path} est un hébergement dont les conditions ne parlent pas. Elles connaissent Server et Cloud.',
  'unknown-plugin': '{path} n’est pas la clé d’un plugin Mockups.',
  'no-maintenance-date':
    '{path} manque, si bien que personne ne peut dire quand la maintenance s’achève. Exportez la fiche à nouveau, avec cette date.',
  'twice-in-file': '{path} figure déjà dans ce fichier. Gardez l’un des deux.',
  'other-product':
    '{path} nomme un autre produit que la licence enregistrée sous ce numéro. Supprimez d’abord celle-là, ou laissez celle-ci de côté.',
  'quote-not-closed':
    'Un guillemet de cette ligne n’est pas fermé, ou seulement après une ligne qui pourrait en être une à elle seule. Fermez-le sur sa ligne ou retirez-le.',
  'text-behind-quote':
    'Il y a du texte après un guillemet fermant dans cette ligne. Doublez les guillemets qui font partie du texte.',
  'surplus-cells':
    'Cette ligne a plus de cellules que le tableau n’a de colonnes. Mettez entre guillemets un texte qui contient le séparateur.',
  'unknown-state': '{path} n’est pas un état d’abonnement. Écrivez actif, période d’essai ou inactif.',
  'end-not-known':
    '{path} contient un jour qui signifie souvent que la fin est inconnue. Dites-le avec --no-end unknown, ou corrigez-le.',
  contradicts: '{path} contredit une autre colonne de la ligne. Corrigez l’une des deux.',
  'same-license':
    '{path} nomme une licence qui figure déjà dans ce fichier, avec le même produit, le même nom et le même achat. Donnez à chacune son nom, ou gardez-en une.',
  'unknown-product': '{path} n’est pas un produit de ces conditions.',
  'channel-missing': '{path} manque. Dites où la licence a été achetée : direct ou marketplace.',
  'nothing-before':
    '{path} n’a rien avant lui. Commencez l’historique par l’achat ("new") ou par une déclaration de la date d’expiration.',
  'second-new':
    '{path} vient après d’autres événements. Une licence s’achète une fois : enregistrez une licence supplémentaire ou plus petite à part.',
  'seats-not-raised':
    '{path} n’augmente pas le nombre de places. Une mise à niveau en a plus qu’avant ; en avoir moins se fait autrement, si c’est possible.',
  'renewal-not-sold':
    '{path} est un renouvellement, et ce produit n’a pas de maintenance à renouveler. Retirez-le.',
  'upgrade-not-sold': '{path} est une mise à niveau, et ce produit ne se vend pas par places. Retirez-la.',
  'statement-without-maintenance':
    '{path} déclare une expiration de la maintenance, et ce produit n’en a pas en propre. Retirez-le.',
  'migration-not-offered':
    '{path} est une migration, et ce produit ne passe pas sur le Marketplace. Retirez-la.',
  'migration-not-direct':
    '{path} est la migration d’une licence qui est déjà sur le Marketplace. Retirez-la.',
  'migration-not-own-servers':
    '{path} est une migration, qui demande vos propres serveurs. Retirez-la, ou corrigez "ownServers".',
  'date-out-of-range': '{path} est trop éloigné. Vérifiez l’année.',
  'dated-after-today': '{path} est postérieur à aujourd’hui. Enregistrez un achat une fois qu’il est fait.',
};

export const termsFault: Words['termsFault'] = {
  'not-json': 'Ce n’est pas du JSON. Partez de ce qu’écrit `npm run -s terms`.',
  missing: 'Ceci manque. Ajoutez-le.',
  'wrong-type': 'Ce n’est pas du bon type. Écrivez {accepted}.',
  'unknown-field': 'Rien de ce nom n’est connu ici. Corrigez le nom ou retirez-le.',
  'unknown-code': 'Ce code n’est pas connu. Écrivez l’un de ceux-ci : {accepted}.',
  'impossible-value': 'Cette valeur ne peut pas être lue. docs/terms.schema.json dit lesquelles le peuvent.',
  'no-clauses': 'Une raison a besoin d’une clause sur laquelle elle repose. Nommez-en au moins une.',
  'no-documents': 'Il n’y a aucun document. Ajoutez-en au moins un.',
  'id-taken': 'Un autre document a cet id. Donnez à chaque document le sien.',
  'day-taken':
    'Un autre document entre en vigueur ce jour-là. Un seul le peut : changez le jour de l’un d’eux.',
  'impossible-date':
    'Ce n’est pas un jour du calendrier. Écrivez-le sous la forme AAAA-MM-JJ, par exemple 2015-05-09.',
  'impossible-period':
    'Ce n’est pas la longueur d’une période. Écrivez un nombre entier de mois, de 1 à {months}.',
  'impossible-amount':
    'Ce n’est pas un montant. Écrivez un nombre décimal entre guillemets, par exemple "300.00".',
  'second-text':
    'Un autre document dit autre chose sous ce numéro. Un numéro, un fait : donnez au nouveau fait son propre numéro.',
  'unknown-clause':
    'Aucun document en vigueur à ce moment-là n’a de fait sous ce numéro. Corrigez le numéro, ou ajoutez le fait à `facts`.',
};

export const usage: Words['usage'] = {
  evaluate: `Usage : npm run -s evaluate -- [--as-of AAAA-MM-JJ] [--terms CONDITIONS] [--brief] [--language LANGUE] [FICHIER]

Lit des fiches de licence, un objet JSON par ligne, dans FICHIER ou sur
l’entrée standard, et écrit un verdict par ligne. Sans --as-of : aujourd’hui
en UTC. Les jours ont la forme AAAA-MM-JJ, des années 0001 à {lastYear}. Avec
--terms : selon les documents du fichier CONDITIONS, de la forme qu’écrit
''npm run -s terms''. Avec --brief : seulement l’id, l’état, l’expiration, les
jours restants et les actions possibles. Les messages sont en LANGUE, l’une de
{languages} ; sinon en anglais.
Code de sortie : 0 tout lu, 1 des fiches refusées, 2 arguments erronés,
fichier absent ou conditions fautives.
`,
  read: `Usage : npm run -s read -- [OPTIONS] [FICHIER]

Lit un tableau de licences comme le ferait une importation : CSV, TSV, XLSX,
JSON, lignes JSON ou les fiches de licence de l’Atlassian Marketplace, dans
FICHIER ou sur l’entrée standard. Écrit une fiche de licence par ligne, dans
l’ordre des lignes, pour ''npm run -s evaluate'' ; à une ligne illisible, la
réponse est à sa place. Ce pour quoi les colonnes ont été prises, et ce qui
doit être dit, va sur la sortie d’erreur. Les clés de licence sont lues, et
jamais écrites.
  --dates day-first|month-first   ce qui vient d’abord dans 03/04/2026
  --no-end unknown                jours tels que 9999-12-31 : fin inconnue
  --decimals point|comma          ce qui précède les décimales des prix
  --currency CODE                 des prix sans devise, par exemple EUR
  --channel direct|marketplace    lieu d’achat, si une ligne ne le dit pas
  --product ID                    des lignes qui n’en nomment pas, p. ex. jira-server
  --encoding ENCODAGE             l’un de {encodings}
  --separator CARACTÈRE           entre les cellules : , ; | ou tab
  --sheet NOM                     feuille du classeur ; sinon, la première
                                  qui a des lignes
  --map TITRE=CHAMP               ce que contient une colonne, une fois par
                                  colonne : l’un de
                                  {fields},
                                  ou ignore
  --as-of AAAA-MM-JJ              le jour de lecture ; sinon aujourd’hui en UTC
  --language LANGUE               des messages, l’une de {languages}
Code de sortie : 0 tout lu, 1 des lignes refusées, 2 arguments erronés, ou
rien de lisible.
`,
  compare: `Usage : npm run -s compare -- [--as-of AAAA-MM-JJ] [--json] [--language LANGUE] CONDITIONS [LICENCES]

Qui serait concerné si CONDITIONS étaient en vigueur : lit des fiches de
licence, un objet JSON par ligne, dans LICENCES ou sur l’entrée standard, et
écrit pour chacune dont la réponse serait autre ce qui change, puis un résumé :
chaque sorte de changement, combien de licences elle concerne et la plus petite
d’entre elles. CONDITIONS a la forme qu’écrit ''npm run -s terms''. Sans
--as-of : aujourd’hui en UTC. Avec --json : un objet JSON par ligne, le résumé
en dernier. Les messages sont en LANGUE, l’une de {languages} ; sinon en
anglais.
Code de sortie : 0 rien ne diffère, 1 quelque chose diffère, 2 arguments
erronés, fichier absent ou conditions fautives.
`,
  budget: `Usage : npm run -s budget -- --year ANNÉE [--first-month 1..12] [OPTIONS] [FICHIER]
        npm run -s budget -- --through AAAA-MM-JJ [OPTIONS] [FICHIER]

Lit des fiches de licence, un objet JSON par ligne, dans FICHIER ou sur
l’entrée standard, telles que l’export du registre les écrit : avec prix,
centres de coûts, responsables et décisions. Écrit un objet JSON.
Avec --year : ce qui est à payer dans l’année, licence par licence, avec la
façon la moins chère de rester couvert, et les totaux par devise, mois,
trimestre, produit, responsable et centre de coûts. --first-month commence un
exercice, nommé d’après l’année où il commence. Les prix sont ceux des fiches ;
aucun n’est supposé.
Avec --through : comment chaque licence reste couverte jusqu’à ce jour avec le
moins d’achats.
L’abonnement d’un site à cette application n’est pas une fiche de licence et ne
figure ni dans l’un ni dans l’autre.
  --as-of AAAA-MM-JJ     ce qui est connu ce jour-là ; sinon aujourd’hui en UTC
  --terms CONDITIONS     selon les documents du fichier CONDITIONS
  --language LANGUE      des messages, l’une de {languages}
Une fiche illisible figure sous "refused" et est comptée sur la sortie
d’erreur. Code de sortie : 0 tout lu, 1 des fiches refusées, 2 arguments
erronés, fichier absent ou conditions fautives.
`,
  terms: `Usage : npm run -s terms

Écrit en JSON les documents de l’éditeur d’après lesquels les réponses sont
données : la forme d’un fichier pour --terms et compare. Son schéma JSON :
docs/terms.schema.json.
`,
};

export const command: Words['command'] = {
  input: 'L’entrée',
  byClauses: '{sentence} ({clauses})',
  refused: '{refused} fiches refusées sur {read}',
  readAs: '{count, plural, one {# ligne lue} other {# lignes lues}} comme {form}.',
  answerBy: '{question} Dites-le avec {option}.',
  notedRows: '{count, plural, one {# ligne} other {# lignes}}, la première à la ligne {line} : {text}',
  cannotWrite: 'Impossible d’écrire les réponses : {why}.',
  cannotRead: 'Impossible de lire les fiches : {why}. Nommez un fichier lisible de lignes JSON.',
  cannotReadTable:
    'Impossible de lire les licences : {why}. Nommez un fichier lisible : CSV, TSV, XLSX, JSON, lignes JSON ou fiches de licence de l’Atlassian Marketplace.',
  cannotReadTerms: 'Impossible de lire les conditions dans {file} : {why}. Nommez un fichier lisible.',
  moreFaults: '{file} : {count} autres fautes.',
  throughOutside: 'Indiquez un jour du {from} au {to} avec --through.',
};

export const comparison: Words['comparison'] = {
  line: 'ligne {line}',
  notCompared: 'non comparée : {message}',
  summary: '{affected} licences sur {compared} auraient une autre réponse le {asOf}.',
  unreadable: '{count} autres lignes ne sont pas des fiches de licence et n’ont pas été comparées.',
  skipped: '{count} lignes n’ont pas été comparées',
  example: 'par exemple {record}',
  expiry: 'expiration : {before} -> {after}',
  renewals: 'renouvellements pour être couverte : {before} -> {after}',
  gained: '{days, plural, one {# jour gagné} other {# jours gagnés}}',
  lost: '{days, plural, one {# jour perdu} other {# jours perdus}}',
  unknown: 'inconnu',
};
