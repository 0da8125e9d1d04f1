// The texts of Run, its menu and the compiler’s state, in Spanish.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: 'Cancelar',
	stop: 'Detener',
	loading: 'Cargando…',
	compiling: 'Compilando…',
	uploading: 'Subiendo…',
	starting: 'Iniciando…',
	compile: 'Compilar',
	runAgain: 'Ejecutar de nuevo',
	run: 'Ejecutar',
	aRunIsInProgress: 'Hay una ejecución en curso.',
	thisProjectIsNotRunning: 'Este proyecto no está en ejecución.',
	runOnSelectedChooseWhere: 'Ejecutar en {selected}: elegir dónde ejecutar',
	choose: 'Elegir',
	runOn: 'Ejecutar en',
	onACable: 'Por cable',
	runOptions: 'Opciones de ejecución…',
	deployCheck: 'Comprobación del despliegue',
	compileAndCompareWithThe: 'compilar y comparar con la placa, sin ejecutar',
	thisIsAProgramFor:
		'Este es un programa para un microcontrolador. Pulse <b>Ejecutar</b> para compilarlo aquí y verlo funcionar en la placa.',
	stopFetchingTheCompiler: 'Detener la descarga del compilador',
	fetchTheCompilerNow: 'Descargar ahora el compilador',
	fetchNow: 'Descargar ahora',
	yourBrowserSavesData: 'el navegador ahorra datos',
	yourConnectionMayBeMetered: 'la conexión puede ser de uso medido',
	yourConnectionIsSlow: 'la conexión es lenta',
	compilerReady: 'Compilador listo',
	builtWithThePage: 'Compilado con la página; los cambios se compilan aquí',
	preparingTheCompiler: 'Preparando el compilador',
	fetchingTheCompilerPercent: 'Descargando el compilador: {percent} %',
	compilerNotFetchedBy: 'Compilador sin descargar: {by}',
	compilerNotFetched: 'Compilador sin descargar',
	theCompilerCouldNotBe: 'No se pudo descargar el compilador',
	runOnLabelChooseWhere: 'Ejecutar en {label}: elegir dónde ejecutar',
	hideThisLine: 'Ocultar esta línea'
});
