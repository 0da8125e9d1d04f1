// What a deploy check finds, and what helps, in Spanish.
import { messages } from '../messages.ts';
import type { deployCheck as english } from '../en/deploy-check.ts';

export const deployCheck = messages<typeof english>('deployCheck', {
	addPermission: 'Añadir {name} a build.yaml',
	removePermission: 'Quitar {name} de build.yaml',
	replaceWith: 'Reemplazar por {instead}',
	renameImage: 'Cambiar el nombre de la imagen a {imageName}',
	renameContainer: 'Cambiar el nombre del contenedor a {containerId}',
	deleteImage: 'Eliminar {name} de la placa',
	removeContainers: 'Detener y eliminar {ids}',
	resetBoard: 'Reiniciar la placa',
	resetAndRun: 'Reiniciar y ejecutar',
	runOnPlayground: 'Ejecutar en el firmware de Playground',
	runOn: 'Ejecutar en {board}',
	both: '{first} {second}',
	makeMemorySmaller:
		'El inicio se quedaría bloqueado. Reduzca los arrays y búferes; con hilos, se toma toda la memoria de una vez.',
	leaveOut: 'Prescinda de lo que no haga falta, como printf de números en coma flotante.',
	switchingLoses:
		'Al cambiar a otra se {n, plural, one{pierde el contenedor} other{pierden los # contenedores}} de esta.',
	otherImage: 'En la placa ya hay un contenedor {id}, creado a partir de {image}. Se eliminaría.',
	otherImageRunning:
		'En la placa ya hay un contenedor {id}, creado a partir de {image}. Se detendría y se eliminaría.',
	imageInUse:
		'{users} {n, plural, one{se creó} other{se crearon}} a partir de otra {imageName}, que esta reemplazaría. Los contenedores cargados siguen ejecutando el programa anterior hasta que se eliminan.',
	storageFull:
		'La imagen necesita {needed} del almacenamiento de la placa, pero solo quedan {free} libres.',
	unused: 'Ningún contenedor usa {name} ({size}).',
	deleteFiles: 'Elimine archivos en Almacenamiento, o elimine contenedores y después sus imágenes.',
	memoryUncertain:
		'La imagen y la memoria ocupan {needed} durante la ejecución. No se sabe de antemano si a la placa le queda tanto para contenedores.',
	memoryLeft:
		'La imagen y la memoria ocupan {needed}, y a la placa le quedan {free} de memoria para contenedores: el inicio se quedaría bloqueado.',
	uploadSeconds: 'La subida tarda unos {seconds} s.',
	uploadMinutes: 'La subida tarda unos {minutes} min.',
	imageLikeOption: 'La placa toma «{imageName}» por una opción de la línea de comandos.',
	imageNameRefused:
		'La placa rechaza el nombre de imagen «{imageName}»: admite a–z, 0–9, «.», «_» y «-».',
	idLikeOption:
		'Los comandos pueden tomar el id de contenedor «{id}» por una opción de la línea de comandos, porque empieza por «-».',
	idRefused: 'La placa rechaza el id de contenedor «{id}»: admite a–z, 0–9, «.», «_» y «-».',
	permissionUnknown: 'Ningún runtime conoce el permiso «{name}»: se ignoraría sin avisar.',
	permissionDoubled: '«{name}» figura dos veces en build.yaml. Se envía una vez.',
	filesystemDoubled:
		'«{name}» figura dos veces en build.yaml. Se envía una vez: enviado dos veces, haría fallar la placa.',
	commandTooLong: 'El inicio no cabe en la línea de comandos de la placa. {cause}',
	mountIsFile:
		'{folder} es un archivo de la placa. Solo se puede montar una carpeta: el inicio se quedaría bloqueado. Elija otra en las opciones de ejecución, o elimine el archivo en Almacenamiento.',
	mountMissing:
		'{folder} todavía no existe en la placa. Se crea antes del inicio, que sin ella se quedaría bloqueado.',
	oneFolder:
		'La placa busca todas las rutas en la última carpeta que se abrió: use el permiso filesystem o un montaje, no ambos.',
	mountOrderUncertain:
		'No se sabe de antemano qué lado de un montaje espera primero esta versión. Se envía en el orden documentado: -v {word}. Si el inicio se queda bloqueado, puede que el orden sea el inverso.',
	mountOrder: 'Los montajes se envían como -v {word}.',
	mountOrderReversed:
		'Ocre 0.7.0 toma los dos lados de un montaje en el orden inverso al documentado. La página envía lo que funciona: -v {word}.',
	stockFull:
		'El supervisor original de Ocre tiene espacio para {limit, plural, one{# contenedor} other{# contenedores}}, incluidos los detenidos. En esta placa: {others}.',
	boardFull:
		'Esta placa tiene espacio para {limit, plural, one{# contenedor} other{# contenedores}}, incluidos los detenidos. En esta placa: {others}.',
	stopOneFirst: 'Detenga y elimine antes uno de ellos.',
	noThread: 'Esta placa no tiene memoria suficiente para otro hilo: el contenedor no se iniciaría.',
	maybeNoThread:
		'Puede que esta placa no tenga memoria suficiente para otro hilo: el contenedor no se iniciaría.',
	noTimer: 'Esta placa no tiene espacio para otro temporizador: {id} necesita al menos uno.',
	maybeNoTimer:
		'Puede que esta placa no tenga espacio para otro temporizador: {id} necesita al menos uno.',
	noTimerUntilReset:
		'Esta placa no tiene espacio para otro temporizador hasta que se reinicie: {id} necesita al menos uno.',
	maybeNoTimerUntilReset:
		'Puede que esta placa no tenga espacio para otro temporizador hasta que se reinicie: {id} necesita al menos uno.',
	eachUses: 'Cada contenedor en ejecución usa la memoria de un hilo, y también cada temporizador.',
	timerKeeps: 'Un temporizador retiene la memoria de un hilo hasta que la placa se reinicia.',
	timersSinceReset:
		'Desde el último reinicio: {n, plural, one{# temporizador} other{# temporizadores}}.',
	timersSeenSinceReset:
		'Desde el último reinicio, esta página vio {n, plural, one{# temporizador} other{# temporizadores}}.',
	timersSeen:
		'Desde que la placa se conectó, esta página vio {n, plural, one{# temporizador} other{# temporizadores}}; lo que ocurrió antes no se conoce.',
	runningNow: 'En ejecución ahora: {running}.',
	pressReset: 'Pulse su botón de reset y ejecute de nuevo.',
	resetEnds:
		'El reinicio pone fin a {running}. Lo que inició esta página se puede ejecutar de nuevo desde la lista de contenedores.',
	timersUncertain:
		'Crea al menos un temporizador, y un temporizador puede retener su memoria hasta que la placa se reinicia: el supervisor original de Ocre tiene espacio para tres temporizadores entre reinicios.',
	cannotStart:
		'{board}: todavía no puede iniciarse: {n, plural, one{# impedimento} other{# impedimentos}}.',
	canRunWithWarnings:
		'{board}: puede ejecutarse, con {n, plural, one{# advertencia} other{# advertencias}}.',
	canRunAsFarAsKnown: '{board}: puede ejecutarse, hasta donde se conoce el estado de la placa.',
	canRun: '{board}: puede ejecutarse.',
	moduleInvalid: 'La placa no podría cargar este módulo. {cause}',
	moduleRefused: 'La placa no cargaría este módulo. Su runtime dice: {cause}.'
});
