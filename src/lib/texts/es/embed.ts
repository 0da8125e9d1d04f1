// The texts of the playground in a frame, and of the dialog that writes its snippet, in Spanish.
import { messages } from '../messages.ts';
import type { embed as english } from '../en/embed.ts';

export const embed = messages<typeof english>('embed', {
	run: 'Ejecutar',
	runAgain: 'Ejecutar de nuevo',
	stop: 'Detener',
	cancel: 'Cancelar',
	nothingRuns: 'No hay nada en ejecución.',
	underWay: 'Preparando el programa…',
	openInTab: 'Abrir en una pestaña',
	openInsteadText:
		'Abra el programa en una pestaña propia: allí se ejecuta, con los cambios hechos aquí.',
	wantsToRun: '{page} quiere ejecutar este programa en la placa simulada.',
	runOnce: 'Ejecutarlo',
	runAlways: 'Permitir siempre que esta página ejecute programas aquí',
	doNotRun: 'No ejecutarlo',
	program: 'Programa',
	board: 'Placa',
	console: 'Consola',
	file: 'Archivo',
	fileLocked: 'Este archivo no se puede cambiar aquí.',
	linesLocked: 'Las líneas marcadas no se pueden cambiar aquí.',
	title: 'Incrustar «{name}» en una página',
	description:
		'Un marco con este proyecto para una página web propia. Son los lectores quienes pulsan Ejecutar en él.',
	view: 'Muestra',
	viewBoth: 'Programa y placa',
	viewBoard: 'Placa',
	viewEditor: 'Programa',
	theme: 'Tema',
	themeAuto: 'El del lector',
	themeLight: 'Claro',
	themeDark: 'Oscuro',
	openFirst: 'Abrir primero',
	locked: 'Líneas que los lectores no pueden cambiar',
	lockedHint: 'Por ejemplo, main.c:1-9, build.yaml',
	kind: 'Fragmento',
	kindElement: 'Elemento con API',
	kindFrame: 'Marco simple',
	height: 'Altura en píxeles',
	heightProblem: 'Indique un número de 200 a 2000.',
	code: 'HTML para copiar',
	copy: 'Copiar',
	copied: 'Copiado.',
	copyFailed:
		'El navegador no permitió que la página copiara. Seleccione el texto y cópielo con el teclado.',
	hosting:
		'Los programas se ejecutan en el marco si la página que lo rodea tiene aislamiento de origen cruzado (cross-origin isolation). En las demás, los lectores ven el programa y un botón que lo abre en una pestaña.'
});
