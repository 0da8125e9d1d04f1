// What is said of a project that came by a link or from an address, in Spanish.
import { messages } from '../messages.ts';
import type { opening as english } from '../en/opening.ts';

export const opening = messages<typeof english>('opening', {
	fromALink: 'Llegó en un enlace.',
	fromAFile: 'Llegó en un archivo.',
	startLesson: 'Empezar la lección',
	editLesson: 'Abrir para editar',
	isALesson:
		'Esta es una lección: textos, archivos iniciales, una solución y comprobaciones. Al empezarla se crea un proyecto en el que trabajar.',
	fromPlace: 'Se cargó de {place}.',
	nothingRuns: 'Nada se ejecuta hasta que se pulse Ejecutar.',
	wasReplaced: 'Se reemplazó «{name}».',
	openQuestion: '¿Abrir «{name}»?',
	youHaveIt: 'Este proyecto ya está aquí, sin cambios, como «{name}».',
	youHaveOther:
		'Aquí hay otra versión del proyecto, «{name}»: {n, plural, =0{sus archivos son los mismos} one{difiere # archivo} other{difieren # archivos}}.',
	startedOther: 'También se inicia de otra manera.',
	compare: 'Comparar',
	hideComparison: 'Ocultar la comparación',
	comparison: 'Comparación con «{name}»',
	fileAdded: 'nuevo',
	fileRemoved: 'solo en el mío',
	fileChanged: 'cambiado',
	lineEndsOnly:
		'Solo difieren sus finales de línea, o es demasiado largo para compararlo línea a línea.',
	moreLines:
		'No se {n, plural, one{muestra # línea cambiada más} other{muestran # líneas cambiadas más}}.',
	lineNumber: 'Línea {line, number}',
	removedLine: 'del mío',
	addedLine: 'del recibido',
	files: '{n, plural, one{# archivo} other{# archivos}}, {size}',
	filesLabel: 'Archivos',
	leftOut:
		'{n, plural, one{# archivo no es texto y se excluye} other{# archivos no son texto y se excluyen}}: {files}',
	permissions: 'Permisos',
	noPermissions: 'ninguno',
	permissionsUnknown: 'su build.yaml no se puede leer',
	noBuildFile: 'No tiene build.yaml.',
	startedWith: 'Se inicia con',
	containerId: 'id de contenedor {id}',
	argumentsText: 'argumentos {text}',
	environmentText: 'entorno {text}',
	mountText: 'la carpeta de la placa {folder} como {path}',
	runRefused: 'Sus opciones de ejecución no son válidas y se excluyen.',
	board: 'Placa',
	boardHere: 'Cambiar a esta placa',
	boardLost:
		'Al cambiar de placa se {n, plural, one{pierde # contenedor} other{pierden # contenedores}} de la actual.',
	withoutQuirks: '{board}, sin peculiaridades',
	cancel: 'Cancelar',
	openProject: 'Abrir',
	openMine: 'Abrir el mío',
	keepBoth: 'Conservar ambos',
	secondCopy: 'Abrir una copia',
	replaceMine: 'Reemplazar el mío',
	loading: 'Cargando de {host}',
	loadedSize: '{size} hasta ahora',
	openLink: 'Abrir un enlace o una dirección',
	linkLabel: 'Enlace o dirección',
	linkHint:
		'Un enlace compartido, o la dirección de un archivo, un zip, una carpeta de GitHub, GitLab o Codeberg, un gist o una imagen.',
	linkEmpty: 'Pegue un enlace.',
	go: 'Continuar'
});
