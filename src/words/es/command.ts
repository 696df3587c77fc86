import type { Words } from '../words';

export const recordFault: Words['recordFault'] = {
  'not-json':
    'Esta línea no es JSON. Escribe una ficha de licencia por línea, por ejemplo \'{\'"id": "acme-1", "product": "jira-server"\'}\'.',
  'not-a-record': 'Esto no es una ficha de licencia. Escribe un objeto con al menos "id" y "product".',
  missing: 'Falta {path}. Añádelo.',
  'wrong-type': '{path} no es del tipo correcto. Compáralo con la ficha de ejemplo del README.',
  'unknown-value':
    '{path} tiene un valor que aquí no se conoce. Compáralo con la ficha de ejemplo del README.',
  'impossible-date': '{path} no es un día del calendario. Escríbelo como AAAA-MM-DD, por ejemplo 2015-05-09.',
  'seats-not-whole': '{path} no es un número de plazas. Escribe un número entero, 1 o más.',
  'amount-not-decimal':
    '{path} no es un importe. Escríbelo como decimal entre comillas, por ejemplo "300.01".',
  'currency-not-a-code': '{path} no es una moneda. Escribe su código de tres letras, por ejemplo USD.',
  'too-long': '{path} es demasiado largo. Acórtalo.',
  'unseen-characters': '{path} tiene caracteres que nadie puede ver. Escríbelo de nuevo.',
  'not-utf-8': 'Esta línea no está en UTF-8. Guarda el archivo con esa codificación.',
  'too-many': '{path} tiene demasiadas entradas. Divídelo.',
  'not-a-time-zone': '{path} no es una zona horaria. Usa un nombre como Europe/Berlin.',
  'not-an-id': '{path} no es un id. Usa como mucho {longest} letras, cifras y los caracteres . _ - : #.',
  'ambiguous-amount':
    '{path} puede ser dos importes distintos. Indica con --decimals qué va antes de los decimales.',
  'ambiguous-date': '{path} puede leerse como dos días distintos. Escríbelo como AAAA-MM-DD.',
  'unknown-hosting': '{path} es un alojamiento del que no hablan las condiciones. Conocen Server y Cloud.',
  'unknown-plugin': '{path} no es la clave de un complemento de Mockups.',
  'no-maintenance-date':
    'Falta {path}, así que nadie puede saber cuándo termina el mantenimiento. Exporta la ficha de nuevo con esa fecha.',
  'twice-in-file': '{path} ya está en este archivo. Deja uno de los dos.',
  'other-product':
    '{path} nombra otro producto que la licencia registrada con este número. Borra primero aquella o deja esta fuera.',
  'quote-not-closed':
    'Una comilla de esta fila no está cerrada, o lo está solo tras una línea que podría ser una fila por sí misma. Ciérrala en su línea o quítala.',
  'text-behind-quote':
    'En esta fila hay texto detrás de una comilla de cierre. Duplica las comillas que pertenecen al texto.',
  'surplus-cells':
    'Esta fila tiene más celdas que columnas la tabla. Pon entre comillas el texto que contiene el separador.',
  'unknown-state': '{path} no es un estado de suscripción. Escribe activa, periodo de prueba o inactiva.',
  'end-not-known':
    '{path} tiene un día que a menudo significa que nadie conoce el final. Dilo con --no-end unknown o corrígelo.',
  contradicts: '{path} contradice otra columna de la fila. Corrige una de las dos.',
  'same-license':
    '{path} nombra una licencia que ya está en este archivo, con el mismo producto, nombre y compra. Da un nombre propio a cada una o deja solo una.',
  'unknown-product': '{path} no es un producto de estas condiciones.',
  'channel-missing': 'Falta {path}. Di dónde se compró la licencia: direct o marketplace.',
  'nothing-before':
    '{path} no tiene nada antes. Empieza el historial con la compra ("new") o con una declaración de la fecha de vencimiento.',
  'second-new':
    '{path} viene después de otros hechos. Una licencia se compra una vez: anota aparte otra licencia o una más pequeña.',
  'seats-not-raised':
    '{path} no aumenta el número de plazas. Una ampliación tiene más que antes; tener menos se consigue de otro modo, si acaso.',
  'renewal-not-sold':
    '{path} es una renovación, y este producto no tiene mantenimiento que renovar. Quítala.',
  'upgrade-not-sold': '{path} es una ampliación, y este producto no se vende por plazas. Quítala.',
  'statement-without-maintenance':
    '{path} declara un vencimiento del mantenimiento, y este producto no tiene uno propio. Quítalo.',
  'migration-not-offered': '{path} es un traslado, y este producto no se traslada a Marketplace. Quítalo.',
  'migration-not-direct': '{path} es el traslado de una licencia que ya está en Marketplace. Quítalo.',
  'migration-not-own-servers':
    '{path} es un traslado, que requiere servidores propios. Quítalo o corrige "ownServers".',
  'date-out-of-range': '{path} está demasiado lejos. Comprueba el año.',
  'dated-after-today': '{path} es posterior a hoy. Anota una compra una vez hecha.',
};

export const termsFault: Words['termsFault'] = {
  'not-json': 'Esto no es JSON. Parte de lo que escribe `npm run -s terms`.',
  missing: 'Esto falta. Añádelo.',
  'wrong-type': 'Esto no es del tipo correcto. Escribe {accepted}.',
  'unknown-field': 'Aquí no se conoce nada con este nombre. Corrige el nombre o quítalo.',
  'unknown-code': 'No se conoce este código. Escribe uno de estos: {accepted}.',
  'impossible-value': 'Este valor no se puede leer. docs/terms.schema.json dice cuáles sí.',
  'no-clauses': 'Un motivo necesita una cláusula en la que apoyarse. Nombra al menos una.',
  'no-documents': 'No hay ningún documento. Añade al menos uno.',
  'id-taken': 'Otro documento tiene este id. Da a cada documento uno propio.',
  'day-taken':
    'Otro documento entra en vigor este día. Solo puede hacerlo uno: cambia el día de uno de ellos.',
  'impossible-date': 'Esto no es un día del calendario. Escríbelo como AAAA-MM-DD, por ejemplo 2015-05-09.',
  'impossible-period':
    'Esto no es la duración de un periodo. Escribe un número entero de meses, de 1 a {months}.',
  'impossible-amount': 'Esto no es un importe. Escríbelo como decimal entre comillas, por ejemplo "300.00".',
  'second-text':
    'Otro documento dice algo distinto con este número. Un número es un hecho: da al hecho nuevo un número propio.',
  'unknown-clause':
    'Ningún documento vigente en ese momento tiene un hecho con este número. Corrige el número o añade el hecho a `facts`.',
};

export const usage: Words['usage'] = {
  evaluate: `Uso: npm run -s evaluate -- [--as-of AAAA-MM-DD] [--terms CONDICIONES] [--brief] [--language IDIOMA] [ARCHIVO]

Lee fichas de licencia, un objeto JSON por línea, de ARCHIVO o de la entrada
estándar, y escribe un veredicto por línea. Sin --as-of: hoy en UTC. Los días
tienen la forma AAAA-MM-DD, en los años 0001 a {lastYear}. Con --terms: según los
documentos del archivo CONDICIONES, que tiene la forma que escribe
''npm run -s terms''. Con --brief: solo el id, el estado, el vencimiento, los
días restantes y las acciones posibles. Los mensajes están en IDIOMA, uno de
{languages}; sin él, en inglés.
Código de salida: 0 todo leído, 1 algunas fichas rechazadas, 2 argumentos
erróneos, archivo inexistente o condiciones con fallos.
`,
  read: `Uso: npm run -s read -- [OPCIONES] [ARCHIVO]

Lee una tabla de licencias como lo haría una importación: CSV, TSV, XLSX, JSON,
líneas JSON o las fichas de licencia de Atlassian Marketplace, de ARCHIVO o de
la entrada estándar. Escribe una ficha de licencia por línea, en el orden de las
filas, para ''npm run -s evaluate''; a una fila que no se puede leer se responde
en su lugar. Como qué se ha interpretado cada columna, y qué hay que decir, va a
la salida de errores. Las claves de licencia se leen y nunca se escriben.
  --dates day-first|month-first   qué va primero en 03/04/2026
  --no-end unknown                días como 9999-12-31: final desconocido
  --decimals point|comma          qué va antes de los decimales de los precios
  --currency CODE                 de los precios sin moneda, como EUR
  --channel direct|marketplace    dónde se compró, si una fila no lo dice
  --product ID                    de las filas que no lo dicen, p. ej. jira-server
  --encoding CODIFICACIÓN         una de {encodings}
  --separator CARÁCTER            entre celdas: , ; | o tab
  --sheet NOMBRE                  hoja de un libro; sin ella, la primera que
                                  tenga filas
  --map TÍTULO=CAMPO              qué contiene una columna, una vez por
                                  columna: uno de
                                  {fields},
                                  o ignore
  --as-of AAAA-MM-DD              el día de la lectura; sin él, hoy en UTC
  --language IDIOMA               de los mensajes, uno de {languages}
Código de salida: 0 todo leído, 1 algunas filas rechazadas, 2 argumentos
erróneos o nada que se pueda leer.
`,
  compare: `Uso: npm run -s compare -- [--as-of AAAA-MM-DD] [--json] [--language IDIOMA] CONDICIONES [LICENCIAS]

A quién afectaría que CONDICIONES fueran las condiciones vigentes: lee fichas de
licencia, un objeto JSON por línea, de LICENCIAS o de la entrada estándar, y
escribe qué cambia para cada una que tendría otra respuesta, y luego un resumen:
cada clase de cambio, a cuántas licencias afecta y la más pequeña de ellas.
CONDICIONES tiene la forma que escribe ''npm run -s terms''. Sin --as-of: hoy en
UTC. Con --json: un objeto JSON por línea, el resumen al final. Los mensajes
están en IDIOMA, uno de {languages}; sin él, en inglés.
Código de salida: 0 nada difiere, 1 algo difiere, 2 argumentos erróneos, archivo
inexistente o condiciones con fallos.
`,
  budget: `Uso: npm run -s budget -- --year AÑO [--first-month 1..12] [OPCIONES] [ARCHIVO]
     npm run -s budget -- --through AAAA-MM-DD [OPCIONES] [ARCHIVO]

Lee fichas de licencia, un objeto JSON por línea, de ARCHIVO o de la entrada
estándar, como las escribe la exportación del registro: con precios, centros de
coste, responsables y decisiones. Escribe un objeto JSON.
Con --year: qué toca pagar en el año, licencia por licencia, con la forma más
barata de seguir cubierta, y los totales por moneda, mes, trimestre, producto,
responsable y centro de coste. --first-month inicia un año fiscal, que se llama
como el año en que empieza. Los precios son los de las fichas; no se adivina
ninguno.
Con --through: cómo cada licencia queda cubierta hasta ese día con el menor
número de compras.
La suscripción de un sitio a esta aplicación no es una ficha de licencia y no
figura en ninguno de los dos.
  --as-of AAAA-MM-DD     lo que se sabe ese día; sin él, hoy en UTC
  --terms CONDICIONES    según los documentos del archivo CONDICIONES
  --language IDIOMA      de los mensajes, uno de {languages}
Una ficha que no se puede leer figura en "refused" y se cuenta en la salida de
errores. Código de salida: 0 todo leído, 1 algunas fichas rechazadas,
2 argumentos erróneos, archivo inexistente o condiciones con fallos.
`,
  terms: `Uso: npm run -s terms

Escribe como JSON los documentos del proveedor según los que se responde: la
forma de un archivo para --terms y compare. Su esquema JSON:
docs/terms.schema.json.
`,
};

export const command: Words['command'] = {
  input: 'La entrada',
  byClauses: '{sentence} ({clauses})',
  refused: '{refused} de {read} fichas rechazadas',
  readAs: '{count, plural, one {# fila leída} other {# filas leídas}} como {form}.',
  answerBy: '{question} Dilo con {option}.',
  notedRows: '{count, plural, one {# fila} other {# filas}}, la primera en la línea {line}: {text}',
  cannotWrite: 'No se pueden escribir las respuestas: {why}.',
  cannotRead: 'No se pueden leer las fichas: {why}. Nombra un archivo legible de líneas JSON.',
  cannotReadTable:
    'No se pueden leer las licencias: {why}. Nombra un archivo legible: CSV, TSV, XLSX, JSON, líneas JSON o fichas de licencia de Atlassian Marketplace.',
  cannotReadTerms: 'No se pueden leer las condiciones de {file}: {why}. Nombra un archivo legible.',
  moreFaults: '{file}: {count} fallos más.',
  throughOutside: 'Indica con --through un día entre {from} y {to}.',
};

export const comparison: Words['comparison'] = {
  line: 'línea {line}',
  notCompared: 'sin comparar: {message}',
  summary: '{affected} de {compared} licencias tendrían otra respuesta el {asOf}.',
  unreadable: 'Otras {count} líneas no son fichas de licencia y no se han comparado.',
  skipped: '{count} líneas no se han comparado',
  example: 'por ejemplo {record}',
  expiry: 'vencimiento: {before} -> {after}',
  renewals: 'renovaciones para estar cubierta: {before} -> {after}',
  gained: '{days, plural, one {# día ganado} other {# días ganados}}',
  lost: '{days, plural, one {# día perdido} other {# días perdidos}}',
  unknown: 'desconocido',
};
