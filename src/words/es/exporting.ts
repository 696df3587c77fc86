import type { Words } from '../words';

export const exporting: Words['exporting'] = {
  calendar: 'Calendario (.ics)',
  calendarName: 'Mantenimiento de Mockups',
  calendarSummary: 'Último día de mantenimiento de Mockups: {name}',
  calendarProduct: 'Producto: {product}',
  calendarExpires: 'Desde el {day} no hay soporte ni actualizaciones, salvo que se renueve.',
  calendarContact: 'Contacto: {contact}',
  calendarDone: 'El calendario está en {file}',
  calendarText: 'Añádelo a tu calendario. Si lo añades de nuevo más adelante, mueve los días.',
  calendarNone: 'No se conoce ningún final, así que no hay nada para un calendario',
  expiring: 'Lo que vence, para presupuestos',
  expiringIn: 'En los próximos {months} meses (CSV)',
  expiringDone: 'Lo que vence en los próximos {months} meses está en {file}',
  expiringText:
    'Con el número de renovaciones que necesita cada licencia para estar cubierta ese tiempo; lo ya vencido también figura.',
  expiringNone: 'No ha vencido nada, y nada vence en los próximos {months} meses',
  leftOut:
    '{count, plural, one {Una licencia no figura porque no se conoce su final.} other {# licencias no figuran porque no se conoce su final.}}',
  failed: 'No se ha podido escribir el archivo',
  logs: 'Quién cambió qué (CSV)',
  logsDone: '{count, plural, one {Un cambio está en {file}} other {# cambios están en {file}}}',
  logsText: 'De cada licencia se guardan los últimos {most} cambios. No se nombra a quien cerró su cuenta.',
};
