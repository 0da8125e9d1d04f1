// Why the runtime does not load a module, and what to do, in German.
import { messages } from '../messages.ts';
import type { quirkRejections as english } from '../en/quirk-rejections.ts';

export const quirkRejections = messages<typeof english>('quirkRejections', {
	simd: 'Es verwendet Vektorbefehle (SIMD), die der Interpreter dieses Boards nicht hat. Kompilieren Sie ohne -msimd128.',
	'tail-call':
		'Es verwendet Tail-Calls, die diese Runtime nicht hat. Kompilieren Sie ohne -mtail-call.',
	exceptions:
		'Es verwendet Exceptions, die diese Runtime nicht hat. Kompilieren Sie ohne -fwasm-exceptions.',
	'garbage-collection': 'Es verwendet Typen mit Garbage-Collection, die diese Runtime nicht hat.',
	memory64: 'Es verwendet 64-Bit-Speicher, den diese Runtime nicht hat.',
	'several-memories': 'Es hat mehr als einen Speicher, und diese Runtime erlaubt einen.',
	'constant-expression':
		'Es rechnet in einem konstanten Ausdruck, was diese Runtime nicht kann. Kompilieren Sie ohne -mextended-const.',
	'start-type':
		'Sein _start nimmt Parameter oder gibt etwas zurück. Ein Programm startet mit einem _start ohne beides; was main zurückgibt, ist der Exit-Code.',
	'memory-not-exported':
		'Es verwendet WASI, exportiert aber seinen Speicher nicht. Linken Sie mit --export-memory, oder exportieren Sie ihn als „memory“.',
	'not-wasm':
		'Es ist kein WebAssembly-Modul. Laden Sie die .wasm-Datei hoch, die der Compiler erzeugt hat.',
	'newer-format': 'Es ist eine Komponente oder ein neueres Format. Linken Sie es als Core-Modul.',
	'too-large': 'Es verlangt einen größeren Speicher oder eine größere Tabelle, als es geben kann.',
	'data-count':
		'Seine Daten passen nicht zu dem, was es deklariert. Es ist beschädigt oder unvollständig. Kompilieren Sie es erneut, und vergleichen Sie Größe und SHA-256 mit dem, was hochgeladen wurde.',
	damaged:
		'Es ist beschädigt oder unvollständig. Kompilieren Sie es erneut, und vergleichen Sie Größe und SHA-256 mit dem, was hochgeladen wurde.'
});
