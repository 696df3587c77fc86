import type { Words } from '../words';

export const failure: Words['failure'] = {
  'not-admin': 'Solo los administradores de este producto ven aquí las licencias. Pregunta a uno de ellos.',
  'host-license-inactive':
    'La suscripción de esta aplicación en este sitio está inactiva: hasta que se renueve en «Gestionar aplicaciones», todo se puede leer y nada se puede cambiar.',
  'rights-unknown': 'No hemos podido averiguar si eres administrador. Inténtalo de nuevo.',
  'bad-question': 'No se entendió la consulta, así que no se pudo leer nada.',
  'bad-input': 'Algo no está bien, así que no se ha guardado nada.',
  'not-found': 'Esta licencia no está en el registro. Puede que se haya borrado.',
  conflict: 'Otra persona ha guardado esta licencia mientras tanto. No se ha guardado nada tuyo.',
  busy: 'Hay demasiada actividad a la vez. Inténtalo de nuevo en un minuto.',
  'busy-seconds':
    'Hay demasiada actividad a la vez. Inténtalo de nuevo en {seconds, plural, one {# segundo} other {# segundos}}.',
  'busy-minutes':
    'Hay demasiada actividad a la vez. Inténtalo de nuevo en {minutes, plural, one {# minuto} other {# minutos}}.',
  'storage-unavailable': 'El almacenamiento no ha respondido. Inténtalo de nuevo.',
  internal:
    'Algo ha fallado por nuestra parte. Inténtalo de nuevo; si continúa, envíanos esta referencia: {reference}.',
  'not-arrived':
    'La aplicación no respondió. Lo hemos comprobado después: hasta ahora no se ha guardado nada de esto. Envíalo otra vez; se guardará una sola vez.',
  'no-answer': 'La aplicación no ha respondido. Comprueba tu conexión e inténtalo de nuevo.',
};

export const fault: Words['fault'] = {
  'not-json': 'Esta línea no es JSON. Escribe una licencia en cada línea.',
  'not-a-record': 'Esto no es una ficha de licencia. Necesita al menos un id y un producto.',
  missing: 'Esto falta. Rellénalo.',
  'wrong-type': 'Aquí no corresponde este tipo de valor. Compáralo con un archivo exportado.',
  'unknown-value': 'Este valor no se conoce aquí. Elige uno de los ofrecidos.',
  'impossible-date': 'Ese día no existe. Introduce uno como {example}.',
  'seats-not-whole': 'Introduce un número entero, 1 o más.',
  'amount-not-decimal': 'Introduce un importe como 300,01.',
  'currency-not-a-code': 'Introduce el código de tres letras de una moneda, como USD.',
  'too-long': 'Es demasiado largo. Acórtalo.',
  'unseen-characters': 'Aquí hay caracteres que nadie puede ver. Escríbelo de nuevo.',
  'not-utf-8': 'Esta línea no está en UTF-8. Guarda el archivo con esa codificación.',
  'too-many': 'Hay demasiadas entradas. Divídelas.',
  'not-a-time-zone': 'Esto no es una zona horaria. Introduce un nombre como Europe/Berlin.',
  'not-an-id': 'Esto no es un id. Usa como mucho {longest} letras, cifras y los caracteres . _ - : #.',
  'ambiguous-date': 'Esto puede leerse como dos días distintos. Escribe primero el año, como en 2015-05-09.',
  'unknown-hosting': 'Las condiciones no conocen este alojamiento. Hablan de Server y Cloud.',
  'unknown-plugin': 'Esto no es la clave de un producto de Mockups.',
  'no-maintenance-date':
    'Falta la fecha de fin del mantenimiento, así que nadie puede saber cuándo termina la cobertura. Exporta la ficha de nuevo con ella.',
  'other-product':
    'El registro tiene otro producto con este id. Comprueba el id o añádela como licencia aparte.',
  'twice-in-file': 'Este id ya está en el archivo. Deja uno de los dos.',
  'quote-not-closed':
    'Una comilla de esta fila no está cerrada, o lo está solo tras una línea que podría ser una fila por sí misma. Ciérrala en su línea o quítala; las filas siguientes se han leído una por una.',
  'text-behind-quote':
    'Hay texto detrás de una comilla de cierre. Duplica las comillas que pertenecen al texto o quítalas.',
  'surplus-cells':
    'Esta fila tiene más celdas que columnas la tabla. Pon entre comillas el texto que contiene el separador.',
  'unknown-state': 'Esto no es un estado de suscripción. Escribe activa, periodo de prueba o inactiva.',
  'end-not-known': 'Un día así suele significar que nadie conoce el final. Di qué significa aquí o quítalo.',
  contradicts: 'Esto contradice otra columna de la fila. Corrige una de las dos.',
  'same-license':
    'Esta licencia ya está en el archivo, con el mismo producto, nombre y compra. Da un nombre propio a cada una o deja solo una.',
  'unknown-product': 'Las condiciones no conocen este producto. Elige uno de los ofrecidos.',
  'channel-missing': 'Di dónde se compró la licencia.',
  'nothing-before':
    'No hay nada antes de esto. Empieza por la compra o por una fecha de vencimiento declarada.',
  'second-new': 'Una licencia se compra una vez. Quita esto y añade la otra licencia aparte.',
  'seats-not-raised':
    'Una ampliación aumenta el número de plazas. Introduce más que antes; para menos, compra una licencia nueva.',
  'renewal-not-sold': 'Este producto no tiene mantenimiento que renovar. Quita esto.',
  'upgrade-not-sold': 'Este producto es para un solo usuario. Quita esta ampliación.',
  'statement-without-maintenance': 'Este producto no tiene mantenimiento que pueda vencer. Quita esto.',
  'migration-not-offered': 'Este producto no se traslada a Marketplace. Quita esto.',
  'migration-not-direct': 'La licencia ya está en Marketplace. Quita esto.',
  'migration-not-own-servers':
    'Solo una licencia en servidores propios se traslada a Marketplace. Quita esto o cambia dónde se ejecuta.',
  'date-out-of-range': 'Este día está demasiado lejos. Comprueba el año.',
  'dated-after-today': 'Este día está por llegar. Anota una compra una vez hecha.',
  'ambiguous-amount':
    'Esto puede ser dos importes distintos. Escríbelo sin separador de miles, por ejemplo 1234,50.',
};
