// The texts of the dialog in which a student hands something in, in Spanish.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: 'Entregar «{name}»',
	description:
		'El archivo o el enlace se da personalmente al docente: esta página no envía nada por sí misma ni guarda copias en otro lugar.',
	name: 'Nombre',
	nameHint: 'Tal como se conoce en la clase. Está en el archivo y en el enlace.',
	nameMissing: 'Escriba el nombre, para que se sepa de quién es el trabajo.',
	lesson: 'Lección',
	noLesson: 'Este proyecto no pertenece a ninguna lección.',
	progress: 'Pasos hechos: {done, number} de {of, number}',
	claims:
		'Comprobaciones superadas aquí: {passed, number} de {of, number}. La página para docentes las ejecuta de nuevo.',
	noClaims:
		'En esta visita no se ejecutó ninguna comprobación. La página para docentes las ejecuta.',
	warningTitle: 'El nombre y el programa van incluidos',
	warning:
		'Quien reciba el archivo o el enlace puede leer el nombre, todo el programa y las respuestas. Déselos solo al docente.',
	file: 'Como archivo',
	fileSize: '{size}',
	save: 'Guardar el archivo',
	send: 'Enviar el archivo…',
	link: 'Como enlace',
	linkLength: '{n, number} caracteres',
	linkFits: 'Cabe en un mensaje.',
	linkLong:
		'Es demasiado largo para algunos programas de mensajería, que lo cortarían. Use el archivo.',
	copy: 'Copiar el enlace',
	copied: 'El enlace se copió.',
	copyFailed:
		'El navegador no permitió que la página copiara. Seleccione el enlace y cópielo con el teclado.',
	linkLabel: 'Enlace',
	saved: 'El archivo se guardó. Déselo al docente.'
});
