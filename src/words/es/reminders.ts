import type { Words } from '../words';

export const reminders: Words['reminders'] = {
  title: 'Recordatorios',
  about:
    'Una vez al día la aplicación mira qué termina y lo recuerda {days} días antes, el mismo día y el día siguiente. La configuración dice cuántos días y en qué zona horaria.',
  readFailed: 'No hemos podido leer los recordatorios',
  nowhere: 'Los recordatorios aún no van a ninguna parte',
  nowhereText:
    'Nadie ha elegido adónde van los recordatorios: quedan en el historial de abajo y nadie recibe aviso. Elige un proyecto de Jira o un espacio de Confluence.',
  neverRan: 'La comprobación diaria aún no se ha ejecutado.',
  lastRan: 'La última comprobación diaria completa fue el {date}.',
  where: 'Adónde van los recordatorios',
  whereText:
    'La aplicación los escribe ella misma, en su propio nombre. Cuando registras aquí la renovación, la siguiente comprobación cierra la actividad con un comentario y lo anota arriba en la página.',
  'choose-workItem': 'Una actividad en Jira',
  'chooseHelp-workItem':
    'Una por cada final: qué hacer, para cuándo, y el enlace de vuelta. Cada recordatorio posterior la actualiza. Quien puede ver el proyecto ve el nombre y el contacto de la licencia.',
  projectKey: 'Clave del proyecto',
  projectKeyHelp:
    'Elígelo en la lista por su nombre o su clave. La clave va delante del número de cada actividad, como OPS en OPS-7.',
  projectKeyFault: 'Esto no es una clave de proyecto. Introduce solo letras y cifras, como OPS.',
  issueType: 'Tipo de actividad',
  issueTypeHelp: 'Elígelo en la lista o escríbelo como lo llama el proyecto, por ejemplo Tarea.',
  issueTypeFault: 'Introduce un tipo que tenga el proyecto, de {most} caracteres como mucho.',
  requestItems: 'También las solicitudes como actividades',
  requestItemsHelp:
    'Una por licencia y tipo, que crea la comprobación diaria y se cierra cuando todos tienen respuesta. Se asigna al responsable de la licencia, como los recordatorios.',
  'choose-page': 'Una página en Confluence',
  'chooseHelp-page':
    'Una por cada final, en el espacio que elijas. Cada recordatorio posterior la actualiza. Quien puede ver el espacio ve el nombre y el contacto de la licencia.',
  spaceKey: 'Clave del espacio',
  spaceKeyHelp:
    'Elígelo en la lista por su nombre o su clave. La clave está en la dirección del espacio después de /spaces/.',
  spaceKeyFault: 'Esto no es una clave de espacio. Introdúcela sin la dirección, como OPS.',
  chosenPlace: 'Elegido: {name}',
  notOffered: 'Ahora no se puede mostrar la lista. Lo que escribas se comprobará al guardar.',
  notAllOffered: 'La lista no está completa. Lo que falte se puede escribir.',
  language: 'Idioma de lo que se escribe',
  consoleUrl: 'Dirección de esta consola',
  consoleUrlHelp: 'Las actividades y las páginas enlazan con ella. Vacío: sin enlace. Empieza por https://.',
  consoleUrlFault: 'Esto no es una dirección así. Cópiala del navegador; empieza por https://.',
  useAddress: 'Introducir la dirección en que está abierta ahora',
  always: 'Elijas lo que elijas, cada recordatorio es una línea del historial de abajo.',
  saved: 'Los recordatorios están configurados',
  savedBut: 'Está guardado. Tal como están hoy las cosas, un recordatorio no llegaría:',
  undelivered: 'Aún sin entregar',
  undeliveredText:
    'Cada uno se vuelve a intentar todos los días hasta que se logra o su final queda resuelto.',
  undeliveredUnread: 'No hemos podido leer lo que no se ha entregado',
  history: 'Historial',
  historyNone: 'Aún no correspondía ningún recordatorio.',
  historyUnread: 'No hemos podido leer el historial',
  daysBefore: '{days, plural, one {# día} other {# días}} antes',
  onTheDay: 'el mismo día',
  dayAfter: 'el día siguiente',
  'kind-maintenance': 'Mantenimiento hasta el {through}',
  'kind-evaluation': 'Periodo de prueba hasta el {through}',
  'kind-subscription': 'Suscripción hasta el {through}',
  remindedAbout: '{what}. Recordatorio: {when}.',
  settledAbout: '{what}. Resuelto: este final ya no vale, así que sus recordatorios están cerrados.',
  superseded: 'En lugar de otros anteriores que no se entregaron: {earlier}.',
  'target-workItem': 'Actividad en Jira',
  'target-page': 'Página en Confluence',
  said: 'La respuesta fue: {detail}',
};

export const delivery: Words['delivery'] = {
  'no-project':
    'No hay ningún proyecto con esta clave, o la aplicación no puede verlo. Comprueba la clave y deja que la aplicación vea el proyecto.',
  'no-issue-type': 'El proyecto no tiene ese tipo de actividad. Introduce uno que tenga.',
  'no-space':
    'No hay ningún espacio con esta clave, o la aplicación no puede verlo. Comprueba la clave y deja que la aplicación vea el espacio.',
  'not-allowed': 'La aplicación no puede escribir allí. Permítele crear actividades o páginas en ese lugar.',
  refused: 'Se ha rechazado, o el producto no está en este sitio. Cambia lo que nombra la respuesta.',
  busy: 'Había demasiada actividad a la vez. No hay nada que hacer.',
  unavailable: 'No hubo respuesta a tiempo. No hay nada que hacer.',
};
