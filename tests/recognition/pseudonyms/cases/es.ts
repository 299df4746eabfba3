import type { MarkedText } from './case';

export const positives: readonly MarkedText[] = [
  '[[Rosa|1]] (nombre ficticio) cuida ancianos. El marido de [[Rosa|1]] está en paro.',
  '[[Marcos|1]], nombre supuesto, robó para comer. El juez Marcos Gil lo absolvió.',
  '[[Elena|1]], 34 años (nombre cambiado), vive escondida. «Tengo miedo», dice [[Elena|1]].',
  '[[Ibrahim|1]] y [[Omar|2]] (nombres ficticios) llegaron en patera. [[Omar|2]] tiene quince años.',
  'La llamaremos [[Julia|1]]. [[Julia|1]] no quiere dar su nombre.',
  'Una enfermera, a la que llamaremos [[Carmen|1]], vio las fotos.',
  '«Me engañaron», cuenta [[Yesenia|1]]*. La abogada Pilar Soto la acompaña.\n*Nombre ficticio.',
  '[[Luis Prado|1]] y [[Ana Vega|2]] son nombres ficticios. [[Vega|2]] trabaja de noche.',
  'Los nombres de [[Pedro|1]] y [[Sofía|2]] han sido modificados. [[Sofía|2]] tiene ocho años.',
  '[[Nadia|1]] no es su nombre real. [[Nadia|1]] cruzó la frontera a pie.',
  'El testigo protegido «[[Lobo|1]]» declaró tras un biombo. Según «[[Lobo|1]]», hubo pagos.',
  'Pide que la llamen [[Gabriela|1]]. [[Gabriela|1]] limpia hoteles en Cancún.',
  'Escribe con el seudónimo de [[Alba Ríos|1]]. [[Ríos|1]] nunca da entrevistas.',
  '[[Lucía|1]], cuyo nombre ha sido cambiado, tenía once años. Lucía Campos es la fiscal.',
  '[[María|1]] (nombre ficticio, Bogotá, 2019) firmó sin leer.',
  '[[Juan|1]] —no es su verdadero nombre— reparte comida. [[Juan|1]] gana poco.',
  '[[Pablo Neruda|1]], seudónimo de Ricardo Reyes, nació en Parral.',
  'Doña [[Tomasa|1]] (nombre cambiado para proteger su identidad) vende tamales. A [[Tomasa|1]] la conocen todos.',
  '[[Sara|1]] vive en Lugo. Su nombre ha sido cambiado.',
  'Ricardo Reyes, conocido como [[Pablo Neruda|1]], escribió odas.',
];

export const negatives: readonly string[] = [
  'La calle cambió de nombre en 1940, recuerda el historiador Julio Arce.',
  'Todos los nombres han sido cambiados. Carmen y Rafa callan.',
  'El nombre de usuario es un seudónimo, explica Marta Lorca.',
  'Los nombres de los menores han sido modificados, dijo la fiscal Ana Torres.',
  'La empresa, cuyo nombre fue cambiado en 2011, es de Jorge Luna.',
  'Laura, de 22 años, prefiere no dar su apellido.',
  'Alias «El Gordo» fue detenido, informó el comisario Raúl Peña.',
  'Tras casarse, Rosa Díaz cambió su nombre en el registro civil.',
  'El nombre del archivo fue modificado por Andrés.',
  'El producto lleva un nombre ficticio, dice Inés Marín.',
  'Un seudónimo no basta para proteger a nadie, avisa Clara Vidal.',
  'Luis Pérez, conocido como «El Gordo», y Ana Ríos, alias la Rata, huyeron.',
];
