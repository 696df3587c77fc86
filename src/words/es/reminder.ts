import type { Words } from '../words';

export const reminderTitle: Words['reminderTitle'] = {
  'maintenance-before': 'Renovar el mantenimiento de Mockups hasta el {through}: {name}',
  'maintenance-over': 'El mantenimiento de Mockups venció el {expires}: {name}',
  'evaluation-before': 'El periodo de prueba de {name} está vigente hasta el {through}',
  'evaluation-over': 'El periodo de prueba de {name} ha terminado; estuvo vigente hasta el {through}',
  'subscription-before': 'La suscripción de {name} está vigente hasta el {through}',
  'subscription-over': 'La suscripción de {name} ha terminado; estuvo vigente hasta el {through}',
};

export const reminderState: Words['reminderState'] = {
  'maintenance-before': 'El mantenimiento está vigente hasta el {through}.',
  'maintenance-over': 'El mantenimiento venció el {expires}; su último día fue el {through}.',
  'evaluation-before': 'El periodo de prueba está vigente hasta el {through}.',
  'evaluation-over': 'El periodo de prueba ha terminado; estuvo vigente hasta el {through}.',
  'subscription-before': 'La suscripción está vigente hasta el {through}.',
  'subscription-over': 'La suscripción ha terminado; estuvo vigente hasta el {through}.',
};

export const reminderRenewing: Words['reminderRenewing'] = {
  before:
    'Renovar con antelación no cuesta ni un día: {months, plural, one {el mes nuevo empieza} other {los # meses nuevos empiezan}} el {expires}.',
  after:
    'A fecha de {asOf}, {renewals, plural, one {hace falta una renovación} other {hacen falta # renovaciones}} para tener cobertura, porque cada una empieza donde terminó la anterior ({expires}), no el día en que la compras.',
  unknown: 'Mira en la consola qué se puede hacer con la licencia.',
};

export const reminder: Words['reminder'] = {
  product: 'Producto: {product}.',
  'lost-before':
    'El soporte y las actualizaciones del software terminan con él; la licencia sigue funcionando, en una versión anterior.',
  'lost-over':
    'El soporte y las actualizaciones del software terminaron con él; la licencia sigue funcionando, en una versión anterior.',
  needs: 'Para pedirla se necesita: {needs}.',
  order: 'Pedir la renovación',
  terms: 'Según las condiciones del proveedor del {date}',
  host: 'Un administrador del sitio puede comprarla o renovarla en «Gestionar aplicaciones».',
  contact: 'Contacto: {contact}',
  console: 'Abrir en la consola',
  'asked-seats': '{count, plural, one {Una persona pide} other {# personas piden}} más plazas: {name}',
  'asked-renewal': '{count, plural, one {Una persona pide} other {# personas piden}} una renovación: {name}',
  'asked-upgrade': '{count, plural, one {Una persona pide} other {# personas piden}} una ampliación: {name}',
  askedText: 'Esperan respuesta. Quién lo pide, y con qué palabras, está en la consola, en Solicitudes.',
  askedSettled: 'Resuelto: todos los que lo pidieron tienen respuesta.',
  set: 'Recordatorio para {days, plural, =-1 {el día siguiente} =0 {el mismo día} =1 {el día anterior} other {# días antes}}.',
  'until-register': 'Registra la renovación en la consola y esto se cierra.',
  'until-host': 'En cuanto Atlassian indique otro final, o ninguno, esto se cierra.',
};

export const settled: Words['settled'] = {
  removed: 'Resuelto: la licencia ya no está en el registro.',
  lapsing: 'Resuelto: un administrador decidió dejar vencer esta licencia.',
  endless: 'Resuelto: la licencia ya no tiene ese final.',
  'renewed-maintenance':
    'Resuelto: según el registro, el mantenimiento está ahora vigente hasta el {through}.',
  'renewed-evaluation': 'Resuelto: el periodo de prueba está ahora vigente hasta el {through}.',
  'renewed-subscription': 'Resuelto: la suscripción está ahora vigente hasta el {through}.',
  'still-over-maintenance':
    'Cerrado: el registro dice ahora que el mantenimiento venció el {expires}. A fecha de {asOf}, sigue sin cobertura{renewals, plural, =0 {} one {: hace falta una renovación} other {: hacen falta # renovaciones}}.',
  'still-over-evaluation': 'Cerrado: el periodo de prueba cuenta ahora como terminado desde el {expires}.',
  'still-over-subscription': 'Cerrado: la suscripción cuenta ahora como terminada desde el {expires}.',
};
