// The texts of pictures and prints: of the board, and of a whole project, in Spanish.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: 'Captura de la placa',
	description: 'Tal como está ahora, para guardarla o para un cartel.',
	pictureOf: 'Captura de {board}',
	withConsole: 'Con las últimas líneas de la consola',
	save: 'Guardar como PNG',
	record: 'Grabar {seconds, number} segundos',
	recording: 'Grabando…',
	cancel: 'Cancelar',
	noVideoHere: 'Este navegador no graba videos.',
	reset: 'Reset',
	printTitle: 'Imprimir «{name}»',
	printDescription: 'El programa en papel, con un código que lleva de vuelta a él.',
	print: 'Imprimir…',
	whatIsPrinted: 'Qué se imprime',
	withBoard: 'La placa',
	withCode: 'Un código QR del enlace',
	codeTooLong:
		'El enlace es demasiado largo para un código QR. Quite archivos del proyecto o imprima sin él.',
	scan: 'Escanear para abrir este proyecto',
	noFile: 'Elija qué imprimir.',
	preview: 'Vista previa',
	sheetOf: 'Página impresa de {name}'
});
