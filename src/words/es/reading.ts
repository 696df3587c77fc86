import type { Words } from '../words';

export const reading: Words['reading'] = {
  'field-id': 'id',
  'field-name': 'nombre',
  'field-company': 'empresa',
  'field-product': 'producto',
  'field-purchased': 'comprada el',
  'field-renewed': 'renovada el',
  'field-expiresOn': 'vence el (primer día sin cobertura)',
  'field-coveredThrough': 'cubierta hasta el (último día con cobertura)',
  'field-statedOn': 'día en que se conocía el final',
  'field-seats': 'plazas',
  'field-key': 'clave de licencia',
  'field-channel': 'compra directa o en Marketplace',
  'field-contact': 'contacto',
  'field-email': 'correo del contacto',
  'field-subscription': 'estado de la suscripción',
  'field-billing': 'cómo se paga, por mes o por año',
  'field-price': 'precio',
  'field-currency': 'moneda',
  'field-order': 'número de pedido o de factura',
  'field-notes': 'notas',
  'source-left-out': 'se deja fuera',
  'source-unknown': 'no reconocida, no se lee',
  'source-double': 'otra columna ya lo tiene, no se lee',
  'source-either':
    'días pasados y futuros: ¿renovaciones hechas o el próximo vencimiento? No se lee hasta que se indique',
  decided: '{field}; la línea {line} muestra si va primero el día o el mes',
  column: '«{heading}»: {what}',
  above: '{count, plural, one {# fila} other {# filas}} por encima de los títulos sin tener en cuenta.',
  total: 'Línea {line}, «{text}»: es un total y no una licencia; no se tiene en cuenta.',
  'question-day-order': '«{heading}», línea {line}: {text} puede ser dos días. ¿Va primero el día o el mes?',
  'question-no-end':
    '«{heading}», línea {line}: {text} suele significar que nadie conoce el final. ¿Es así aquí?',
  'question-product': 'La línea {line}, y quizá otras, no nombra ningún producto. ¿Cuál es?',
  unread: 'No se tomó nada de «{text}».',
  'question-channel':
    'La línea {line}, y quizá otras, no dice dónde se compró la licencia. ¿Directamente o en Marketplace?',
  'note-nothing-known': 'No se sabrá nada de su mantenimiento: la fila no tiene fecha.',
  'note-seats-unlimited': 'Unas plazas sin número no se conservan.',
  'note-seats-without-date': 'Sus plazas no se conservan, porque no tienen fecha.',
  'note-no-end': 'No se conoce ningún final del mantenimiento.',
  'note-subscription-unknown': 'La fila no dice si la suscripción está activa.',
  'note-billing-unread': 'La frecuencia de pago no se guarda: no es mensual ni anual.',
  'note-namesake':
    'El registro ya tiene una licencia de este producto y nombre, comprada en otro momento. Esta sería una segunda.',
  'failure-not-a-workbook':
    'Este libro no se puede leer. Ábrelo, quítale la contraseña y guárdalo de nuevo como XLSX o CSV.',
  'failure-workbook-too-large': 'Este libro contiene demasiado. Copia las licencias en uno aparte.',
  'failure-no-such-sheet': 'El libro no tiene ninguna hoja con este nombre.',
  'failure-old-workbook':
    'Este libro es de un tipo antiguo o tiene contraseña. Guárdalo como XLSX sin contraseña o como CSV.',
  'failure-not-a-table':
    'Esto no es una tabla ni texto, sino una imagen, un PDF o algo parecido. Elige la propia hoja de cálculo: XLSX, CSV o JSON.',
  'failure-nothing-recognised':
    'En este texto no se reconoció ninguna licencia: ni clave de licencia, ni producto con un día, un precio o usuarios. Pega las filas de una tabla, o el correo que confirma el pedido.',
  'failure-empty': 'No contiene nada. Elige un archivo con al menos una licencia.',
  'field-costCentre': 'centro de coste',
  'question-decimal-mark':
    '«{heading}», línea {line}: {text} puede ser dos importes. ¿Qué va antes de los decimales, un punto o una coma?',
  'question-currency': '«{heading}», línea {line}: ¿en qué moneda está {text}?',
  'note-channel-unread': 'Dónde se compró solo figura con un nombre y no se conserva.',
  'note-price-unread': 'Lo que figura como precio no es un importe y no se conserva.',
  'note-price-without-date':
    'El precio y el pedido no se conservan, porque no hay compra a la que correspondan.',
  'note-price-on-latest':
    'El precio y el pedido se conservan con la última compra; no se sabe qué costaron las demás.',
};
