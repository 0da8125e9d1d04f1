// What the errors of projects and their files mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { projectErrors as english } from '../en/errors-project.ts';

export const projectErrors = messages<typeof english>('errors.project', {
	'example-missing': 'No existe el ejemplo «{id}».',
	'example-missing.next': 'Elija uno de la lista de ejemplos.',
	'example-unreachable': 'No se pudieron descargar los archivos de este ejemplo.',
	'example-unreachable.next':
		'El trabajo está guardado. Compruebe la conexión de red y elija el ejemplo de nuevo.',
	'file-binary':
		'{name} no es un archivo de texto UTF-8: el byte {at, number} es cero, como en un archivo binario.',
	'file-binary.next': 'Un proyecto solo contiene texto. Elija otro archivo.',
	'file-encoding': '{name} no es un archivo de texto UTF-8: tiene otra codificación.',
	'file-encoding.next': 'Guárdelo como UTF-8 y añádalo de nuevo.',
	'file-too-large': '{name} tiene {megabytes, number} MB; el límite es de {limit, number} MB.',
	'file-too-large.next': 'Divídalo o prescinda de él.',
	'file-utf16': '{name} no es un archivo de texto UTF-8: es UTF-16.',
	'file-utf16.next': 'Guárdelo como UTF-8 y añádalo de nuevo.',
	'name-control': 'El nombre de un proyecto no puede contener caracteres de control.',
	'name-control.next': 'Escriba el nombre en vez de pegarlo.',
	'name-empty': 'Un proyecto necesita un nombre.',
	'name-empty.next': 'Escriba uno.',
	'name-too-long': 'El nombre de un proyecto puede tener {max, number} caracteres como máximo.',
	'name-too-long.next': 'Elija un nombre más corto.',
	'path-absolute': '«{path}» es una ruta absoluta.',
	'path-absolute.next': 'Hágala relativa al proyecto, como «lib/morse.h».',
	'path-blank': 'En «{path}», un nombre empieza o termina con un espacio, o termina con un punto.',
	'path-blank.next': 'Quite el espacio o el punto.',
	'path-character': '«{path}» contiene «{character}».',
	'path-character.next': 'Quítelo.',
	'path-empty': 'Un archivo necesita un nombre.',
	'path-empty.next': 'Escriba uno, como «lib/morse.h».',
	'path-empty-part': '«{path}» tiene un nombre de carpeta o de archivo vacío.',
	'path-empty-part.next': 'Quite la «/» que sobra.',
	'path-hidden': '«{path}» contiene un carácter de control o invisible.',
	'path-hidden.next': 'Escriba el nombre en vez de pegarlo.',
	'path-outside': '«{path}» no puede contener «.» ni «..» como carpeta.',
	'path-outside.next': 'Indique la ruta desde la carpeta del proyecto.',
	'path-reserved': '«{name}» es un nombre reservado.',
	'path-reserved.next': 'Elija otro.',
	'path-taken': '«{path}» ya existe.',
	'path-taken.next': 'Elija otro nombre.',
	'path-too-long': '«{path}» tiene más de {max, number} caracteres.',
	'path-too-long.next': 'Elija un nombre más corto.',
	'project-file-missing': '«{path}» no existe.',
	'project-file-missing.next':
		'Puede que haya cambiado de nombre o se haya eliminado. Mire la lista de archivos.',
	'project-too-large': 'Los archivos de un proyecto pueden sumar {limit, number} MB como máximo.',
	'project-too-large.next': 'Prescinda de algunos.',
	'too-many-files': 'Un proyecto puede tener {limit, number} archivos como máximo.',
	'too-many-files.next': 'Prescinda de algunos.'
});
