import type { Words } from '../words';

export const settings: Words['settings'] = {
  leadTitle: 'Cuándo se anuncia un final',
  leadText: 'Una licencia cuenta como «termina pronto» desde el más largo de estos plazos.',
  leadDays: 'Días antes del final',
  leadHelp: 'Hasta {most} números enteros separados por comas, por ejemplo {example}.',
  leadFault: 'Introduce números enteros de 1 a {through} separados por comas, {most} como mucho.',
  zone: 'Zona horaria de la comprobación diaria',
  zoneHelp: 'Dice qué día es para la propia aplicación. En pantalla cuenta tu zona: {zone}.',
  whoTitle: 'Quién lleva este registro',
  whoText:
    'Los administradores de Jira y los de Confluence lo llevan juntos. Cada uno de ellos ve y cambia todas las licencias, y puede mostrar su clave de licencia.',
  ownTitle: 'Lo que cuesta la suscripción de este sitio',
  ownText:
    'El producto no lo dice y nadie lo adivina. Lo que introduzcas figura en el presupuesto; si lo dejas vacío, la suscripción cuenta allí sin precio.',
  saved: 'La configuración está guardada',
  readFailed: 'No hemos podido leer la configuración',
  columnsText:
    'Lo que se dijo de una columna se recuerda por su título y se aplica a la siguiente tabla que se importe. No se conserva nada de lo que hay bajo un título.',
  columnsNone: 'Aún no se recuerda nada. Quien importa una tabla dice allí qué contienen sus columnas.',
  columnsForget: 'Olvidar esto y reconocerlo de nuevo',
  columnsUnread: 'No hemos podido leer lo que se recuerda de las columnas',
  columnsNotStored: 'Esto no se ha guardado',
};
