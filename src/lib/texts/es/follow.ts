// The texts of following a folder of a local toolchain, in Spanish.
import { messages } from '../messages.ts';
import type { follow as english } from '../en/follow.ts';

export const follow = messages<typeof english>('follow', {
	title: 'Seguir una carpeta',
	what: 'Compile con un toolchain en su equipo: cada módulo nuevo de la carpeta se comprueba, se despliega en {board} y se ejecuta.',
	unsupported:
		'Este navegador no puede seguir carpetas. Suelte aquí cada módulo nuevo o elíjalo: se comprueba, se despliega en {board} y se ejecuta.',
	followFolder: 'Seguir una carpeta…',
	followFile: 'Seguir un archivo…',
	chooseModule: 'Elegir un módulo…',
	getFolder: 'Obtener una carpeta lista…',
	following: 'Siguiendo. Cada compilación nueva se ejecuta en {board}.',
	paused: 'Sin seguir desde que se cargó la página: el navegador pregunta antes.',
	gone: 'La carpeta ya no está. Se sigue de nuevo cuando vuelva.',
	cut: 'Esta carpeta tiene más archivos de los que se miran. Elija la carpeta a la que van las compilaciones.',
	again: 'Seguir de nuevo',
	other: 'Elegir otra…',
	stop: 'Dejar de seguir',
	dropHint: 'También se ejecuta un módulo que se suelte aquí.',
	nothingYet:
		'Todavía no se ha compilado nada. Compile el programa: se ejecuta en cuanto el módulo esté ahí.',
	builds: 'Compilaciones',
	console: 'Consola',
	run: 'Ejecutar',
	runAgain: 'Ejecutar de nuevo',
	byDefinition: 'como dice {file}',
	byImports: 'permisos según sus importaciones',
	noPermissions: 'no necesita permisos',
	found: 'Ya estaba aquí',
	waiting: 'Esperando a otra ejecución',
	deploying: 'Desplegando…',
	started: 'Iniciado',
	running: 'En ejecución',
	ended: 'Terminó con el código de salida {code, number}',
	endedSomehow: 'Terminó',
	refused: 'Sin desplegar: no se ejecutaría',
	failed: 'Sin desplegar',
	unchanged: 'Ya se ejecutan los mismos bytes',
	replaced: 'Llegó antes una compilación más nueva',
	cancelled: 'Cancelado',
	blocked: 'Impedimento',
	warning: 'Advertencia',
	note: 'Nota',
	brokenDefinition:
		'{file}, línea {line, number}: {message} Los permisos se eligen según sus importaciones.',
	latest: '{path}: {state}'
});
