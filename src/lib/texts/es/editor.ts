// The texts of the editor and rendered Markdown, in Spanish.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: 'Caracteres',
	tabKey: 'Tab',
	noFileIsOpen: 'No hay ningún archivo abierto',
	chooseAFileOfThe: 'Elija un archivo del proyecto o cree uno nuevo.',
	tabIndentsEscapeThenTab: 'Tab aplica sangría; Escape y después Tab sale del editor',
	lineLineColumnColumn: 'Línea {line}, columna {column}',
	openPath: 'Abrir {path}',
	onlyImagesFromTheProject: 'Solo se muestran las imágenes del proyecto',
	picture: 'imagen',
	table: 'Tabla',
	done: 'Hecho',
	thisFileIsTooLong: 'Este archivo es demasiado largo para mostrarlo con formato.',
	viewItsSource: 'Ver su fuente.'
});
