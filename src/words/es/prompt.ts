import type { Words } from '../words';

export const prompt: Words['prompt'] = {
  'subscription-inactive-admin':
    'La suscripción a Mockups en este sitio {dated, select, yes {estuvo vigente hasta el {through}} other {está inactiva}}. Renuévala en «Gestionar aplicaciones»: hasta entonces no se puede editar ni cambiar nada, y no se envía ningún recordatorio.',
  'subscription-inactive-user':
    'Mockups no se puede editar en este sitio: su suscripción {dated, select, yes {estuvo vigente hasta el {through}} other {está inactiva}}.',
  'evaluation-ended-admin':
    'El periodo de prueba de Mockups en este sitio ha terminado{dated, select, yes {; estuvo vigente hasta el {through}} other {}}. Compra la aplicación en «Gestionar aplicaciones» para continuar.',
  'evaluation-ended-user':
    'El periodo de prueba de Mockups en este sitio ha terminado{dated, select, yes {; estuvo vigente hasta el {through}} other {}}.',
  'maintenance-expired-admin':
    'El mantenimiento de {what} ha vencido: cubrió hasta el {through}, {far}. La licencia sigue funcionando; renuévala para tener actualizaciones y soporte.',
  'maintenance-expired-user':
    '{what} no tiene actualizaciones ni soporte desde el {expires}. Sigue funcionando como hasta ahora.',
  'evaluation-ending-admin':
    'El periodo de prueba de Mockups en este sitio está vigente hasta el {through}, {far}. Compra la aplicación en «Gestionar aplicaciones» para continuar.',
  'evaluation-ending-user':
    'El periodo de prueba de Mockups en este sitio está vigente hasta el {through}, {far}.',
  'maintenance-expiring-admin':
    'El mantenimiento de {what} está vigente hasta el {through}, {far}. Renuévalo antes para seguir con cobertura.',
  'maintenance-expiring-user':
    '{what} tiene actualizaciones y soporte hasta el {through}, {far}. Después sigue funcionando.',
  'requests-waiting-admin':
    '{more, select, yes {{count} personas o más piden} other {{count, plural, one {Una persona pide} other {# personas piden}}}} {kind, select, seats {más plazas} renewal {una renovación} other {una ampliación}}{whose, select, site { en este sitio} other {: {what}}}. Respóndeles en la consola.',
  'requests-waiting-user': 'Los administradores tienen solicitudes por responder.',
};

export const prompts: Words['prompts'] = {
  app: 'Licencias de Mockups',
  contact: 'Contacto: {contact}.',
  quiet: 'Nada nuevo sobre las licencias de Mockups.',
  unread: 'No se ha podido leer si hay algo nuevo sobre las licencias de Mockups.',
  open: 'Abrir',
  ask: 'Pedir a un administrador',
  notNow: 'Ahora no',
  renewing: 'Se está renovando',
  send: 'Enviar',
  cancel: 'Cancelar',
  retry: 'Reintentar',
  ok: 'Aceptar',
  openLabel: '{open}: {screen}',
  'opens-requests': 'Solicitudes',
  'opens-license': 'Licencia',
  'opens-licenses': 'Licencias',
  someLicense: 'Una licencia de Mockups',
  'hidden-not-now':
    'Oculto durante {days} días. Hasta entonces aquí no aparece nada, salvo que algo deje de funcionar.',
  'hidden-until-it-changes':
    'Oculto hasta que cambie. Hasta entonces aquí solo aparece lo que sea más urgente.',
  'hidden-not-for-me': 'No se te dirá nada más sobre {what}.',
  'hidden-not-for-me-site':
    'No se te dirá nada más sobre Mockups en este sitio, salvo que deje de funcionar.',
  'hidden-answer': 'Oculto.',
  'choose-until-it-changes': 'Hasta que cambie',
  'choose-not-for-me': 'No me concierne',
  undo: 'Deshacer',
  close: 'Cerrar',
  shownAgain: 'Se muestra de nuevo.',
  showHidden: 'Mostrar lo que oculté',
  askKind: '¿Para qué?',
  askText: 'Unas palabras para los administradores (opcional)',
  'ask-seats': 'Más plazas',
  'ask-renewal': 'Una renovación',
  'ask-upgrade': 'Una ampliación',
  tooLong: 'Como mucho {most} caracteres; quita {excess}.',
  yourRequests: 'Tus solicitudes',
  asked:
    'El {on} pediste {kind, select, seats {más plazas} renewal {una renovación} other {una ampliación}}{whose, select, site { en este sitio} same {} gone { de una licencia que ya no está registrada} other {: {what}}}.',
  'answered-open': 'Aún sin respuesta.',
  'answered-done': '{by}: hecho.',
  'answered-declined': '{by}: rechazado.{said, select, yes { «{line}»} other {}}',
  'answered-under-way': '{by}: en curso hasta el {until}.',
  someAdmin: 'Un administrador',
  sent: 'Los administradores la tienen; la respuesta aparecerá aquí.',
  alreadyAsked: 'Ya lo pediste el {on}.',
  renewUntil: 'En curso hasta el',
  renewSilences:
    'Antes de ese día no se le recuerda a nadie {what}: ningún aviso para administradores ni usuarios, ninguna actividad, ninguna página. Quienes pidieron la renovación lo sabrán. La pausa termina por sí sola.',
  renewSend: 'Pausar recordatorios',
  renewUntilFault: 'Elige un día posterior a hoy.',
  renewalSet: 'No se le recuerda a nadie {what} hasta el {until}.',
  renewalUndone: 'Ya no está en curso: los recordatorios vuelven.',
  asOf: 'Datos de {when}; no se ha podido leer si aún valen.',
  'refused-not-known': 'No se ha guardado nada: ya no tienes la sesión iniciada.',
  'refused-not-licensed': 'No se ha guardado nada: aquí ya no tienes acceso a Mockups.',
  'refused-not-admin': 'No se ha guardado nada: solo los administradores pueden hacerlo.',
  'refused-host-license-inactive':
    'No se ha guardado nada: la suscripción a Mockups en este sitio está inactiva.',
  'refused-asked-enough':
    'No se ha guardado nada: has pedido mucho desde ayer. Los administradores lo tienen; pide más mañana.',
  'refused-not-found': 'No se ha guardado nada: la licencia ya no está.',
  'refused-bad-input': 'No se ha guardado nada: lo enviado no se ha aceptado; quizá sea demasiado largo.',
  'refused-busy': 'Hay demasiada actividad a la vez. Inténtalo de nuevo en un minuto.',
  'refused-storage-unavailable':
    'El almacenamiento no ha respondido; puede que no se haya guardado. Inténtalo de nuevo en un minuto.',
  'refused-internal': 'Algo ha salido mal; puede que no se haya guardado. Inténtalo de nuevo en un minuto.',
  'refused-no-answer': 'No sabemos si se ha guardado. Vuelve a cargar la página para verlo.',
  'overview-title': 'Licencias',
  'overview-now': 'Necesitan una decisión',
  'overview-soon': 'Terminan pronto',
  'overview-fine': 'Cubiertas',
  'overview-unknown': 'Sin datos',
  'overview-waiting': '{count, plural, one {Una solicitud espera} other {# solicitudes esperan}} respuesta.',
  'overview-more': 'De las primeras {count} licencias.',
};
