// The texts of the list of files and their tabs, in Spanish.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: 'solo lectura',
	filesOfTheProject: 'Archivos del proyecto',
	files: 'Archivos',
	newFile: 'Archivo nuevo',
	newScenario: 'Escenario nuevo',
	importFiles: 'Importar archivos',
	filesToImport: 'Archivos para importar',
	path: 'Ruta',
	forExampleMainCOr: 'Por ejemplo main.c, o include/led.h para un archivo en una carpeta.',
	create: 'Crear',
	renameOrMove: 'Cambiar el nombre o mover',
	rename: 'Cambiar el nombre',
	anotherFolderInThePath: 'Otra carpeta en la ruta mueve el archivo.',
	theFilesInTheFolder: 'Los archivos de la carpeta se mueven con ella.',
	actionsForName: 'Acciones para {name}',
	newFileHere: 'Archivo nuevo aquí…',
	renameOrMoveItem: 'Cambiar el nombre o mover…',
	deleteWithItsFiles: 'Eliminar con sus archivos',
	delete: 'Eliminar',
	errors: '{errors, plural, one{# error} other{# errores}}',
	warnings: '{warnings, plural, one{# advertencia} other{# advertencias}}',
	openFiles: 'Archivos abiertos',
	changedSinceTheLastRun: 'Cambiado desde la última ejecución',
	changedAloud: ', cambiado desde la última ejecución',
	closePath: 'Cerrar {path}'
});
