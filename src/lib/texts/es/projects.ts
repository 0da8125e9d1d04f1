// The texts of the list of projects and the gallery of examples, in Spanish.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: 'Lecciones…',
	projects: 'Proyectos',
	storedInThisBrowserOn: 'Guardados en este navegador, en este dispositivo.',
	open: 'abierto',
	renameName: 'Cambiar el nombre de {name}',
	duplicateName: 'Duplicar {name}',
	deleteName: 'Eliminar {name}',
	fromExampletitle: ' · de {exampleTitle}',
	fileCount: '{fileCount, plural, one{# archivo} other{# archivos}}',
	cancel: 'Cancelar',
	keepBoth: 'Conservar ambos',
	replace: 'Reemplazar',
	replaceFile: '¿Reemplazar «{path}»?',
	replaceCountFiles: '¿Reemplazar {count} archivos?',
	theProjectHasAFile: 'El proyecto tiene un archivo con este nombre y otro contenido.',
	theProjectHasFilesOf: 'El proyecto tiene archivos con estos nombres y otro contenido.',
	forTheName: 'para {name}',
	tooLargeFor: 'demasiado grande para {names}',
	newProject: 'Proyecto nuevo',
	startWithAnEmptyProject:
		'Empiece con un proyecto vacío o con una copia de un ejemplo, y cambie lo que quiera.',
	searchTheExamples: 'Buscar en los ejemplos',
	topics: 'Temas',
	languages: 'Lenguajes',
	exampleCount: '{count, plural, one{# ejemplo} other{# ejemplos}}',
	noExampleMatches: 'Ningún ejemplo coincide',
	tryFewerWordsOrChoose: 'Pruebe con menos palabras, o elija otro tema o lenguaje.',
	renameTheProject: 'Cambiar el nombre del proyecto',
	name: 'Nombre',
	rename: 'Cambiar el nombre',
	resetQuestion: '¿Restablecer «{name}»?',
	filesAreReplaced:
		'Todos sus archivos se reemplazan por los del ejemplo «{example}». Los cambios se pierden; para conservarlos, duplique antes el proyecto.',
	reset: 'Restablecer'
});
