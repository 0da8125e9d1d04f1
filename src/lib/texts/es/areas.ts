// The texts of the areas of the page, in Spanish.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: 'Todos los proyectos ({n, number})…',
	otherProjects: 'Otros proyectos',
	runOn: 'Ejecutar en',
	onACable: 'Por cable',
	simulatedFirmware: 'Firmware simulado',
	switchToBoard: '¿Cambiar a {board}?',
	containersLost:
		'Se {n, plural, one{perderá # contenedor} other{perderán # contenedores}} de la placa actual. Cada placa y cada firmware tiene su propio almacenamiento: las imágenes de una no están en la otra.',
	switchBoard: 'Cambiar de placa',
	showProblems: 'Mostrar los problemas',
	details: 'Detalles',
	removeContainer: 'Eliminar {id}',
	whatWorks:
		'Aquí se puede seguir escribiendo y compilando programas, y creando y exportando imágenes.',
	whatWorksWithBoards:
		'Aquí se puede seguir escribiendo y compilando programas, creando y exportando imágenes, y ejecutándolas en una placa conectada por cable.',
	boardCrashed:
		'La placa simulada se detuvo de forma inesperada. Su almacenamiento se conserva; sus contenedores se han perdido.',
	switchItOnAgain: 'Encenderla de nuevo',
	startHung:
		'Un contenedor no pudo iniciarse y la placa lo espera indefinidamente: solo un reinicio lo resuelve.',
	noAnswer: 'La placa no responde.',
	storageIsKept: 'El almacenamiento se conserva; los contenedores se pierden.',
	lastLogLine: 'Última línea del log',
	consoleBlocked:
		'Un contenedor que no pudo iniciarse bloquea la consola, como en una placa real. Reinicie la placa: el almacenamiento se conserva; los contenedores se pierden.',
	resetTheBoard: 'Reiniciar la placa',
	dropToImport: 'Soltar para importar',
	whatCanBeDropped:
		'Un proyecto (zip o carpeta), archivos fuente, una imagen, un módulo o una grabación. Nada se ejecuta por sí solo.',
	fileDeleted: 'Se eliminó «{path}».',
	folderDeleted: 'Se eliminó «{path}», con {n, plural, one{# archivo} other{# archivos}}.',
	buildFileStays: 'Todo proyecto necesita su build.yaml: da nombre a la imagen.',
	noProjectIsOpen: 'No hay ningún proyecto abierto.',
	aRunIsInProgress: 'Hay una ejecución en curso.',
	madeFor: 'Este ejemplo está hecho para {board}.',
	containersGone:
		'Se {n, plural, one{perderá # contenedor} other{perderán # contenedores}} de {board}.',
	switchTo: 'Cambiar a {board}',
	runOnBoardQuestion: '¿Ejecutar en {board}?',
	toNoEffect: 'Este ejemplo está hecho para {wanted}. En {board} no hará lo que promete.',
	runOnBoard: 'Ejecutar en {board}',
	switchAndRun: 'Cambiar y ejecutar',
	viewOf: 'Vista de {path}',
	rendered: 'Con formato',
	formattedText: 'Texto con formato',
	source: 'Fuente',
	markdownSource: 'Fuente Markdown, para editar',
	errors: 'errores',
	running: 'en ejecución',
	boardHas: '{summary}.',
	languageComes: '{name} se está cargando. Mientras tanto, la página se muestra en {shown}.',
	languageDidNotCome: 'No se pudo cargar {name}.',
	languageStays:
		'Mientras tanto, la página se muestra en {shown}. Compruebe la conexión de red e inténtelo de nuevo.',
	tryAgain: 'Intentar de nuevo',
	doNotWait: 'No esperar'
});
