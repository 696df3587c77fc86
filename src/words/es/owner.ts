export const owner = {
  title: 'Responsable',
  none: 'No se ha indicado a nadie. Es opcional.',
  lacks: 'Se ha cerrado la cuenta de su responsable. Elige a otra persona, o a nadie.',
  choose: 'Elegir responsable',
  change: 'Cambiar de responsable',
  search: 'Buscar una persona',
  searchHelp: 'Un nombre, una dirección de correo o la dirección de una página de perfil.',
  looking: 'Buscando …',
  found:
    '{count, plural, =0 {No se ha encontrado a nadie.} one {Se ha encontrado una persona.} other {Se han encontrado # personas.}}',
  notTold:
    'Este producto no deja que la aplicación busque personas por su nombre. Elige de la lista, o pega la dirección de una página de perfil.',
  people: 'Quién responde de ella',
  you: '{name} (tú)',
  nobody: 'Nadie',
  chooseOne: 'Elige a una persona, o a nadie.',
  assign: 'Guardar responsable',
  assigned: 'Se ha guardado el responsable',
  takenOff: 'Ya no tiene responsable',
  assignSeveral: 'Asignar responsable a estas …',
  assignSeveralTitle:
    '{count, plural, =0 {Asignar responsable} one {Asignar responsable a una licencia} other {Asignar responsable a # licencias}}',
  severalAssigned:
    '{count, plural, one {Una licencia tiene} other {# licencias tienen}} ahora ese responsable',
  severalTakenOff:
    '{count, plural, one {Una licencia ya no tiene} other {# licencias ya no tienen}} responsable',
  isOwner: 'responsable: {name}',
  needsOne: 'necesita responsable',
  needsOneTitle: 'Necesitan responsable',
  needsOneText: 'Se han cerrado las cuentas de quienes respondían de estas licencias.',
  filter: 'Responsable',
  filterNobody: 'Nadie',
  filterLacks: 'Necesita responsable',
};
