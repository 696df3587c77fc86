import type { Words } from '../words';

export const longImport: Words['longImport'] = {
  title: 'Una importación larga',
  before:
    'Tantas se entregan primero. Después la aplicación las guarda por sí sola, en unos {minutes, plural, one {# minuto} other {# minutos}}: mientras tanto puedes cerrar esta página.',
  noUndo: 'No se puede deshacer en un solo paso.',
  handing: 'Entregando: {done, number} de {all, number} … Deja esta página abierta hasta entonces.',
  notHanded: 'No se han entregado todas las filas',
  notHandedText: 'Han llegado {done, number} de {all, number}. Todavía no se ha guardado nada de ellas.',
  other: 'Otra importación larga espera o continúa. Espera a que termine, o termínala aquí.',
  goesOn: 'Sigue por sí sola. Puedes cerrar esta página.',
  stalled: 'Hace unos minutos que no avanza.',
  receiving:
    'Se han entregado {done, number} de {all, number} filas, y todavía no se ha guardado nada de ellas. La página en la que se eligió el archivo sigue con ello. Si está cerrada, elimina lo que espera e importa el archivo otra vez.',
  kept: 'Lo que espera se conserva hasta el {day} y después se elimina. Las claves de licencia que contiene se mantienen en secreto.',
  drop: 'Eliminar lo que espera',
  dismiss: 'Quitar de aquí',
  stored: '{count, plural, one {# guardada o que ya estaba} other {# guardadas o que ya estaban}}',
  left: '{count, plural, one {# sin guardar} other {# sin guardar}}',
  gone: '{count, plural, one {# se eliminó antes de poder guardarla} other {# se eliminaron antes de poder guardarlas}}',
  first: 'Las primeras {count, number} que no se han guardado',
  stopFailed: 'La importación se ha detenido por sí sola',
  failed: 'No ha funcionado',
};
