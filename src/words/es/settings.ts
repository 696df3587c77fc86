import type { Words } from '../words';

export const settings: Words['settings'] = {
  title: 'Configuración',
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
  saved: 'La configuración está guardada',
  readFailed: 'No hemos podido leer la configuración',
};
