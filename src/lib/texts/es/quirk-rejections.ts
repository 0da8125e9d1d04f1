// Why the runtime does not load a module, and what to do, in Spanish.
import { messages } from '../messages.ts';
import type { quirkRejections as english } from '../en/quirk-rejections.ts';

export const quirkRejections = messages<typeof english>('quirkRejections', {
	simd: 'Usa instrucciones vectoriales (SIMD), que el intérprete de esta placa no tiene. Compile sin -msimd128.',
	'tail-call': 'Usa llamadas de cola, que este runtime no tiene. Compile sin -mtail-call.',
	exceptions: 'Usa excepciones, que este runtime no tiene. Compile sin -fwasm-exceptions.',
	'garbage-collection': 'Usa tipos con recolección de basura, que este runtime no tiene.',
	memory64: 'Usa memoria de 64 bits, que este runtime no tiene.',
	'several-memories': 'Tiene más de una memoria, y este runtime permite una.',
	'constant-expression':
		'Calcula en una expresión constante, lo que este runtime no hace. Compile sin -mextended-const.',
	'start-type':
		'Su _start recibe parámetros o devuelve algo. Un programa empieza con un _start sin lo uno ni lo otro; lo que devuelve main es el código de salida.',
	'memory-not-exported':
		'Usa WASI pero no exporta su memoria. Enlace con --export-memory o expórtela como «memory».',
	'not-wasm': 'No es un módulo WebAssembly. Suba el archivo .wasm que creó el compilador.',
	'newer-format': 'Es un componente o un formato más nuevo. Enlácelo como módulo «core».',
	'too-large': 'Pide una memoria o una tabla mayor de la que puede haber.',
	'data-count':
		'Sus datos no coinciden con lo que declara. Está dañado o incompleto. Compílelo de nuevo y compare su tamaño y su SHA-256 con lo que se subió.',
	damaged:
		'Está dañado o incompleto. Compílelo de nuevo y compare su tamaño y su SHA-256 con lo que se subió.'
});
