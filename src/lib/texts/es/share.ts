// The texts of the dialog that shares a project, in Spanish.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: 'Compartir «{name}»',
	description:
		'Todo el proyecto está en el propio enlace: sin cuenta, sin servidor, sin rastro en otro lugar.',
	link: 'Enlace',
	copy: 'Copiar el enlace',
	copied: 'El enlace se copió.',
	send: 'Enviar…',
	withBoard: 'Con la placa: {board}',
	withRun: 'Con las opciones de ejecución',
	length: '{n, number} caracteres',
	fitsAll: 'Cabe en mensajes y en un código QR.',
	fitsQr:
		'Cabe en un código QR, pero algunos programas de mensajería cortan los enlaces de más de {limit, number} caracteres.',
	fitsBrowser:
		'Algunos programas de mensajería cortan los enlaces de más de {limit, number} caracteres, y es demasiado largo para un código QR.',
	fitsNothing:
		'Es demasiado largo para los programas de mensajería, para un código QR y para algunos navegadores.',
	insteadTitle: 'Si el enlace es demasiado largo',
	insteadFile: 'Envíe el proyecto como archivo; se abre soltándolo en esta página.',
	saveFile: 'Guardar como archivo',
	insteadFrom:
		'O ponga los archivos donde todo el mundo pueda leerlos, como un repositorio público, un gist o un servidor web, y comparta esta dirección, poniendo en ella la de los archivos:',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'Código QR',
	codeOf: 'Código QR del enlace',
	saveCode: 'Guardar el código',
	dense: 'El código es denso: muéstrelo grande o imprímalo.',
	noCode:
		'El enlace es demasiado largo para un código QR: caben como máximo {limit, number} caracteres.',
	embed: 'Incrustar en una página…',
	print: 'Imprimir…',
	picture: 'Captura de la placa…',
	copyFailed: 'El navegador no permitió que la página copiara.',
	selectByHand: 'Seleccione el enlace y cópielo con el teclado.'
});
