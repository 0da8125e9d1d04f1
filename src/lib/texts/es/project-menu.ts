// The texts of the menu of projects and imports, in Spanish.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: 'Proyecto {name}: menú',
	none: 'ninguno',
	noProject: 'Ningún proyecto',
	import: 'Importar',
	importAFolder: 'Importar una carpeta',
	renameTheProject: 'Cambiar el nombre del proyecto',
	name: 'Nombre',
	rename: 'Cambiar el nombre',
	resetName: '¿Restablecer «{name}»?',
	allItsFilesAreReplaced:
		'Todos sus archivos se reemplazan por los del ejemplo «{exampleTitle}». Los cambios se pierden; para conservarlos, duplique antes el proyecto.',
	reset: 'Restablecer',
	newProject: 'Proyecto nuevo…',
	importAnything: 'Importar…',
	aProjectFilesAnImage: 'Un proyecto, archivos, una imagen, una grabación',
	importAFolderItem: 'Importar una carpeta…',
	renameThis: 'Cambiar el nombre…',
	duplicate: 'Duplicar',
	exportAsZip: 'Exportar como zip',
	resetToTheExample: 'Restablecer el ejemplo…',
	thisProjectDidNotStart: 'Este proyecto no se creó a partir de un ejemplo',
	otherProjects: 'Otros proyectos',
	allProjectsCount: 'Todos los proyectos ({count})…',
	importInProgress: 'Importación en curso',
	readingFilename: 'Leyendo «{fileName}»…',
	readingAloud: 'Leyendo {fileName}',
	unpackedbytesUnpacked: '{unpackedBytes} descomprimidos',
	cancel: 'Cancelar',
	projectNoneMenu: 'Proyecto {none}: menú'
});
