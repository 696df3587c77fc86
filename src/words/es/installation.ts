import type { Words } from '../words';

export const installation: Words['installation'] = {
  about:
    'La aplicación se apoya en cómo se comporta la plataforma de Atlassian. Aquí lo prueba en este sitio, con filas propias que luego quita. No se tocan tus licencias, sus claves ni tu configuración.',
  run: 'Ejecutar las comprobaciones',
  runAgain: 'Ejecutarlas de nuevo',
  running: 'Comprobando: {done} de {all} hechas',
  'sum-holds': 'Todo aquello en lo que se apoya la aplicación se cumple en este sitio.',
  'sum-fails':
    '{count, plural, one {Falla una comprobación} other {Fallan # comprobaciones}}. Abajo se explica qué significa y qué hacer.',
  'sum-unclear':
    'Nada falla. {count, plural, one {Una comprobación no se ha podido decidir: repítela} other {# comprobaciones no se han podido decidir: repítelas}} dentro de unos minutos.',
  copy: 'Copiar el informe',
  copied: 'El informe está copiado. No contiene ninguna clave de licencia, ningún nombre ni dirección.',
  copyFailed: 'El navegador no permite copiar. Selecciona el informe de abajo y cópialo tú.',
  report: 'Informe para soporte',
  'outcome-holds': 'Se cumple',
  'outcome-fails': 'Falla',
  'outcome-unclear': 'No está claro',
  'outcome-running': 'En ejecución',
  'outcome-waiting': 'Aún no ejecutada',
  took: '{count, number} ms',
  unclear:
    'Ahora no se puede decidir. Repite las comprobaciones; si sigue igual, envía el informe a soporte.',

  'name-create-once': 'Una licencia se crea una sola vez',
  'fails-create-once':
    'Dos personas que añadan una licencia en el mismo momento podrían sustituir la de la otra. Envía el informe a soporte antes de importar.',
  'name-conditions': 'No se sobrescribe el cambio de nadie',
  'fails-conditions':
    'De dos personas que guardan la misma licencia, la última podría imponerse sin avisar. Envía el informe a soporte.',
  'name-transactions': 'Una licencia y sus marcas se guardan juntas',
  'fails-transactions': 'Guardar una licencia puede fallar. Envía el informe a soporte.',
  'name-nulls': 'Valores vacíos dentro de una ficha',
  'fails-nulls': 'Envía el informe a soporte.',
  'name-index': 'Las listas están en orden y recogen los cambios',
  'fails-index':
    'Las listas, los recordatorios y los avisos podrían pasar por alto lo pendiente. Envía el informe a soporte.',
  'name-pages': 'Las listas largas se leen hasta el final',
  'fails-pages': 'Una lista de más de una página podría estar incompleta. Envía el informe a soporte.',
  'name-secrets': 'Las claves de licencia se guardan como secretos',
  'fails-secrets': 'No introduzcas claves de licencia por ahora y envía el informe a soporte.',
  'name-queue': 'Los recordatorios llegan hasta el envío',
  'fails-queue':
    'Los recordatorios no se entregarían en su día. Repite la comprobación dentro de una hora; si falla otra vez, envía el informe a soporte.',
  'name-confluence': 'Qué puede hacer la aplicación en Confluence',
  'fails-confluence':
    'Falta un permiso. Un administrador del sitio puede darlo: Aplicaciones conectadas, esta aplicación, actualizar.',
  'name-jira': 'Qué puede hacer la aplicación en Jira',
  'fails-jira':
    'Falta un permiso. Un administrador del sitio puede darlo: Aplicaciones conectadas, esta aplicación, actualizar.',
  'name-accounts': 'Se sabe de las cuentas cerradas',
  'fails-accounts':
    'Lo que se guarda de una persona cuya cuenta se cierra no se borraría. Envía el informe a soporte.',
  'name-clock': 'Todos los relojes coinciden',
  'fails-clock':
    'Los días podrían contarse mal alrededor de medianoche. Ajusta el reloj de este ordenador; si está bien, envía el informe a soporte.',
  'name-host-license': 'Se conoce la licencia de la aplicación en este sitio',
  'fails-host-license': 'Envía el informe a soporte.',
  'name-console-address': 'Las actividades y las páginas llevan de vuelta aquí',
  'fails-console-address': 'Envía el informe a soporte.',
};

export const installationFact: Words['installationFact'] = {
  'second-refused': 'Una clave ocupada se rechaza.',
  'second-written': 'Una clave ocupada se sobrescribe.',
  'first-refused': 'Una clave libre se rechaza.',
  'absent-refused': 'Una fila que ya no existe no vuelve con un cambio.',
  'absent-written': 'Una fila que ya no existe vuelve con un cambio.',
  'changed-refused': 'Una fila cambiada mientras tanto se deja como está.',
  'changed-written': 'Una fila cambiada mientras tanto se sobrescribe.',
  'unchanged-written': 'Una fila que nadie ha cambiado se escribe.',
  'unchanged-refused': 'Una fila que nadie ha cambiado se rechaza.',
  'not-there-met':
    'La condición de que falte un valor la cumple una fila que no existe. Nada depende de ello.',
  'not-there-unmet':
    'La condición de que falte un valor no la cumple una fila que no existe. Nada depende de ello.',
  'most-written': '{count, number} cambios caben en una transacción.',
  'most-refused': '{count, number} cambios no caben en una transacción.',
  'key-twice-written': 'Una transacción admite una clave dos veces. Nada depende de ello.',
  'key-twice-refused': 'Una transacción rechaza una clave que figura dos veces. Nada depende de ello.',
  'mixed-written': 'Una transacción admite valores y filas juntos. Nada depende de ello.',
  'mixed-refused': 'Una transacción rechaza valores y filas juntos. Nada depende de ello.',
  'null-kept': 'Un valor vacío dentro de una ficha se conserva. Nada depende de ello.',
  'null-left-out': 'Un valor vacío dentro de una ficha se omite. Nada depende de ello.',
  'null-refused': 'Un valor vacío dentro de una ficha se rechaza. Nada depende de ello.',
  'in-order': 'Las filas vienen en el orden del índice.',
  'out-of-order': 'Las filas no vienen en el orden del índice.',
  'seen-after': 'Las filas nuevas estaban en la lista tras {count, number} ms.',
  'not-seen': 'Las filas nuevas no estaban en la lista tras {count, number} ms.',
  'gone-after': 'Una fila quitada había salido de la lista tras {count, number} ms.',
  'not-gone': 'Una fila quitada seguía en la lista tras {count, number} ms.',
  'unindexed-seen': 'Una fila sin posición también está en la lista. Nada depende de ello.',
  'unindexed-unseen': 'Una fila sin posición no está en la lista. Nada depende de ello.',
  'read-on': 'Página a página, cada fila ha venido una vez.',
  'read-twice': 'Página a página, una fila ha venido dos veces.',
  'read-short': 'Página a página, una fila no ha venido.',
  'secret-kept': 'Un secreto se ha guardado, leído y quitado.',
  'secret-lost': 'Un secreto no estaba al leerlo.',
  'secret-stays': 'Un secreto quitado seguía estando.',
  'came-back': 'Un evento ha vuelto tras {count, number} ms.',
  'not-back': 'Un evento no ha vuelto en {count, number} ms.',
  'call-allowed': '{what}: permitido.',
  'call-refused': '{what}: rechazado ({count}).',
  'call-unclear': '{what}: sin respuesta clara ({count}).',
  'product-absent':
    'Todas las llamadas se rechazan: la aplicación no está instalada allí, y funciona sin ello.',
  'report-taken': 'La plataforma ha aceptado el aviso sobre una cuenta.',
  'report-refused': 'La plataforma ha rechazado el aviso sobre una cuenta.',
  'nothing-to-report': 'Aún no se guarda nada de nadie, así que no hay nada que comunicar.',
  'product-clock-near': 'El reloj del producto y el de la aplicación difieren en {count, number} ms.',
  'product-clock-far': 'El reloj del producto y el de la aplicación difieren en {count, number} ms.',
  'product-clock-unknown': 'El producto no ha dicho qué hora es.',
  'browser-clock-near': 'El reloj de este ordenador y el de la aplicación difieren en {count, number} ms.',
  'browser-clock-far': 'El reloj de este ordenador y el de la aplicación difieren en {count, number} ms.',
  'license-told': 'La plataforma comunica la licencia a las funciones.',
  'license-answered': 'La API de licencias de la plataforma ha respondido ({count}).',
  'license-unanswered':
    'La API de licencias de la plataforma no ha respondido ({count}). Admite una pregunta cada cinco minutos.',
  'address-same': 'La dirección de Recordatorios es la de esta consola.',
  'address-differs':
    'La dirección de Recordatorios no es la de esta consola. Es correcto si es la del otro producto.',
  'address-not-set': 'En Recordatorios no hay ninguna dirección, así que nada lleva de vuelta.',
  'address-unknown': 'El anfitrión no ha dicho dónde está esta consola.',
};
