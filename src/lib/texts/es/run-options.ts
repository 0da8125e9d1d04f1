// The texts of run options, in Spanish.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: 'Id del contenedor',
	emptyUsualid: 'Vacío: «{usualId}».',
	emptyUsualidFromTheProjects: 'Vacío: «{usualId}», por el nombre del proyecto.',
	capabilities: 'Capacidades',
	mounts: 'Montajes',
	aMountShowsAFolder:
		'Un montaje muestra al programa una carpeta del almacenamiento de la placa. La carpeta se queda cuando se elimina el contenedor, y varios contenedores pueden compartirla. Si falta, se crea.',
	pathInTheProgram: 'Ruta en el programa',
	folderOnTheBoard: 'Carpeta en la placa',
	removeThisMount: 'Quitar este montaje',
	addAMount: 'Añadir un montaje',
	mountOrderOnNameIs: 'El orden de los montajes en {name} no se conoce',
	thisBoardsRuntimeReversesThe: 'El runtime de esta placa invierte los dos lados de un montaje',
	ocre070Documents:
		'Ocre 0.7.0 documenta <code>-v /FOLDER:/PATH</code>, pero espera <code>-v /PATH:/FOLDER</code>. La página envía lo que la placa espera.',
	whetherMoreThanOneFolder: 'No se sabe si en {name} funciona más de una carpeta',
	ocre070Looks:
		'Ocre 0.7.0 busca todas las rutas en la última carpeta que se abrió. Para no correr riesgos, use el permiso filesystem o un montaje, no ambos.',
	onlyTheLastFolderWorks: 'En esta placa solo funciona la última carpeta',
	theBoardLooksUpEvery:
		'La placa busca todas las rutas en la última carpeta que abrió cualquier contenedor. Use el permiso filesystem o un montaje, no ambos.',
	commandForBoard: 'Comando para {board}',
	wordsOfMax: '{words} de {max} palabras.',
	shownWhenAllFieldsAre: 'Se muestra cuando todos los campos son válidos.',
	shownWhenBuildYamlHas: 'Se muestra cuando build.yaml no tiene errores.',
	containersAlwaysRunDetachedD:
		'Los contenedores siempre se ejecutan en segundo plano (<code>-d</code>): en primer plano bloquearían la consola de la placa hasta terminar.',
	cancel: 'Cancelar',
	correctTheMarkedFieldsFirst: 'Corrija antes los campos marcados.',
	unknownMountOrder:
		'La página no conoce esta versión de Ocre. Envía <code>-v {order}</code>. Si el inicio se queda bloqueado, pruebe los lados al revés.',
	capabilitiesFrom: 'Las capacidades vienen de los permisos de build.yaml: {capabilities}.',
	none: 'ninguna',
	runOptions: 'Opciones de ejecución',
	howThisProjects: 'Cómo se inicia el contenedor de este proyecto. Se guardan con el proyecto.',
	save: 'Guardar',
	arguments: 'Argumentos',
	onePerLine: 'Uno por línea.',
	environment: 'Entorno',
	variablesPerLine: 'Un NAME=value por línea.',
	variablesBesideBuildFile: 'Un NAME=value por línea, además de build.yaml.',
	pathUsedAbove: 'Esta ruta ya se usa más arriba.',
	lineProblem: '«{line}»: {problem}'
});
