// What the errors of archives mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb':
		'Este pequeño archivo se descomprime en una cantidad enorme de datos, como los que se hacen para saturar un equipo.',
	'archive-bomb.next':
		'No se abrió. Si es de confianza, descomprímalo por separado e importe los archivos que necesite.',
	'archive-damaged':
		'El archivo comprimido está dañado: su contenido no coincide con sus sumas de comprobación o longitudes.',
	'archive-damaged.next': 'Descárguelo o comprímalo de nuevo.',
	'archive-encrypted': 'El archivo comprimido está cifrado.',
	'archive-encrypted.next':
		'Descomprímalo con su contraseña e importe los archivos, o comprímalos de nuevo sin ella.',
	'archive-inconsistent':
		'El archivo comprimido se contradice: su lista de archivos y los archivos que contiene no coinciden.',
	'archive-inconsistent.next':
		'No se abrió, porque puede estar hecho para engañar. Comprímalo de nuevo.',
	'archive-too-deep':
		'El archivo contiene archivos comprimidos dentro de otros que están dentro de otros.',
	'archive-too-deep.next':
		'No se abrió. Descomprímalo por separado e importe el archivo más interno.',
	'archive-too-large':
		'El archivo comprimido es demasiado grande: descomprimido ocupa más de 128 MB o tiene más de 4096 archivos.',
	'archive-too-large.next': 'No se abrió. Comprima menos archivos.',
	'archive-unsafe':
		'El archivo comprimido contiene un enlace, un dispositivo, dos archivos con el mismo nombre o una ruta que sale de su carpeta.',
	'archive-unsafe.next':
		'No se abrió. Comprímalo de nuevo con archivos normales y rutas relativas.',
	'archive-unsupported': 'El archivo está comprimido de un modo que no se puede abrir aquí.',
	'archive-unsupported.next': 'Comprímalo de nuevo como .zip (método Deflate), .tar o .tar.gz.'
});
