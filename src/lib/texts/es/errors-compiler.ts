// What the errors of the compiler mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': 'El compilador no terminó a tiempo y se detuvo.',
	'compile-timeout.next':
		'Busque un archivo que se incluya a sí mismo o una macro que se expanda sin fin, y vuelva a pulsar Ejecutar.',
	'compiler-crashed': 'El compilador se detuvo de forma inesperada.',
	'compiler-crashed.next':
		'Se ha reiniciado. Si se detiene otra vez con el mismo programa, simplifique el último cambio.',
	'source-too-large': 'Un archivo fuente es demasiado grande para compilarlo en la página.',
	'source-too-large.next': 'Divídalo o saque de él las tablas grandes.',
	'module-text-impossible': 'Este módulo no se puede escribir como texto que lo genere de nuevo.',
	'module-text-impossible.next':
		'Usa algo que las placas no ejecutan, o lo creó una herramienta poco común. Su desensamblado se puede leer, y la imagen se puede ejecutar tal como está.',
	'toolchain-damaged': 'Los archivos del compilador llegaron dañados dos veces.',
	'toolchain-damaged.next':
		'No son los archivos con los que se hizo esta página, así que no se usan. Puede que los haya cambiado un proxy, un filtro o una página de acceso de la red: recargue la página o pruebe otra red. El trabajo está guardado.',
	'toolchain-unavailable': 'No se pudo descargar el compilador.',
	'toolchain-unavailable.next':
		'El trabajo está guardado. Compruebe la conexión de red y vuelva a pulsar Ejecutar.',
	'unsupported-type':
		'Una función de este módulo recibe o devuelve un valor de un tipo que aquí no se admite.',
	'unsupported-type.next': 'Compílelo sin vectores (SIMD) ni tipos de referencia.'
});
