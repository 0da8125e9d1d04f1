// What happens to files on a board, and what is asked before, in Spanish.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: 'El runtime necesita esta carpeta.',
	imageNames:
		'Los nombres de las imágenes se forman con letras minúsculas, dígitos, «.», «_» y «-».',
	uploadingTo: 'Subida a {folder}',
	replaceQuestion: '¿Reemplazar {name}?',
	fileExists:
		'Ya existe un archivo con este nombre. Su contenido se pierde aunque la subida no termine.',
	folderExists:
		'Ya existe una carpeta con este nombre. Su contenido se pierde aunque la subida no termine.',
	replace: 'Reemplazar',
	uploading: 'Subiendo {name}',
	creating: 'Creando {name}',
	deleting: 'Eliminando {name}',
	fileGoes: 'El archivo se elimina de la placa. Esto no se puede deshacer.',
	folderGoes:
		'La carpeta se elimina de la placa, {n, plural, =0{sin nada dentro} one{con el archivo que contiene} other{con los # archivos que contiene}}. Esto no se puede deshacer.',
	deleteQuestion: '¿Eliminar {name}?',
	delete: 'Eliminar',
	continue: 'Continuar',
	takesAWhile: 'Esto tarda un rato.',
	needsAbout:
		'{name} necesita alrededor de {duration} por la línea serie de la placa. Se puede cancelar en cualquier momento.',
	both: '{first} {second}',
	seconds: '{n, plural, one{# segundo} other{# segundos}}',
	minutes: '{n, plural, one{# minuto} other{# minutos}}',
	downloading: 'Descargando {name}',
	reading: 'Leyendo {name}'
});
