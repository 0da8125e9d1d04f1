// Why a module does not run on a board, or not as one expects, in Spanish.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing':
		'El módulo no exporta la función {start}: compílelo como programa, con una función main.',
	'memory-not-exported': 'El módulo no exporta ninguna memoria: enlácelo con {option}.',
	'feature-unsupported':
		'El módulo usa {feature}, que el runtime de {board} no admite: compílelo sin ello.',
	'import-unknown':
		'Ningún firmware tiene {names}: el contenedor termina cuando {n, plural, one{la llama} other{llama a una de ellas}}.',
	'import-uncertain':
		'No se sabe de antemano si el firmware de {board} tiene {names}: el supervisor original no, el firmware de Playground sí.',
	'import-missing':
		'{board} no tiene {names}: el contenedor termina cuando {n, plural, one{la llama} other{llama a una de ellas}}.',
	'capability-missing':
		'El programa llama a {name}, que no hace nada sin la capacidad {capability}.',
	'image-too-large': 'La imagen tiene {size}; el almacenamiento de {board} tiene {room}.',
	'memory-too-large':
		'La imagen y la memoria ocupan {needed}; {board} tiene {has} para contenedores.',
	'import-not-given':
		'El módulo importa {names}. Una placa solo ofrece funciones: el inicio se quedaría bloqueado.',
	'import-signature':
		'El módulo importa {name} como {type}, pero las placas la tienen como {host}: el contenedor termina cuando la llama.',
	'malloc-exported':
		'Este módulo exporta malloc y free. La placa los llama entonces desde el hilo del remitente del mensaje, lo que puede dañar la memoria del programa. No los exporte.',
	'heap-base-exported':
		'Este módulo exporta __heap_base. La placa coloca entonces ahí su propio heap, en memoria que el programa puede usar. No lo exporte: enlace con --strip-all.',
	'threads-not-shared':
		'El módulo quiere iniciar hilos, pero no tiene memoria compartida: ningún hilo se iniciaría.',
	'threads-not-shared.start':
		'El módulo quiere iniciar hilos, pero no exporta {start}: ningún hilo se iniciaría.'
});
