// The texts of the help dialog, in Spanish.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: 'Hacer un recorrido por la página',
	aboutOcrePlayground: 'Acerca de Ocre Playground',
	writeASmallCProgram:
		'Escriba un pequeño programa en C, pulse Ejecutar, y se convierte en un contenedor de Ocre en una placa: compilado en esta página, subido por una línea serie, iniciado y mostrado aquí. Ocre es un runtime de contenedores para microcontroladores; sus contenedores son módulos WebAssembly.',
	theBoardIsSimulatedIn:
		'La placa se simula en esta página y se comporta como una real. Nada se envía a un servidor. Los proyectos se guardan en este navegador, en este dispositivo.',
	connectRealBoardsInThe:
		'Las placas reales se conectan en el menú junto a Ejecutar, hasta ocho a la vez. Ejecutar usa la placa que se muestra; las demás siguen en marcha. El mismo menú ofrece ayuda para las placas que no se encuentran.',
	beforeAProgramIsDeployed:
		'Antes de desplegar un programa, la página comprueba si se ejecutará en la placa, y pregunta si hay que decidir algo. «Comprobación del despliegue», en el menú junto a Ejecutar, lo comprueba sin ejecutar. Los contenedores no sobreviven a un reinicio de la placa; las imágenes y los archivos sí: «Ejecutarlos de nuevo» recupera lo que se ejecutaba.',
	keys: 'Teclas',
	ocrePlaygroundIsFreeSoftware:
		'Ocre Playground es software libre bajo la licencia Apache 2.0. Contiene obras de otros:',
	theirLicences: 'sus licencias',
	runTheProject: 'Ejecutar el proyecto',
	saveNowEveryChangeIs: 'Guardar ahora; cada cambio también se guarda automáticamente',
	searchInTheEditorOr: 'Buscar en el editor o en la consola',
	undoEachFileHasIts: 'Deshacer; cada archivo tiene su propio historial',
	nextProblemInTheEditor: 'Siguiente problema en el editor',
	escapeThenTab: 'Escape y después Tab',
	leaveTheEditor: 'Salir del editor',
	f2Delete: 'F2, Supr',
	renameOrDeleteTheSelected: 'Cambiar el nombre del archivo seleccionado en la lista o eliminarlo',
	upDown: 'Arriba, Abajo',
	recallEarlierLinesInThe: 'Recuperar líneas anteriores, en la línea del shell de la placa',
	shiftTab: 'Shift+Tab',
	leaveTheTerminalScreenTab: 'Salir de la pantalla de la terminal; Tab va a la placa',
	arrowKeys0: 'Teclas de flecha, +, −, 0',
	moveAndZoomThePlot: 'Mover y ampliar la gráfica mientras tiene el foco',
	spaceEnter: 'Espacio, Enter',
	pressAButtonOfThe: 'Pulsar un botón de la placa mientras tiene el foco',
	arrowKeys: 'Teclas de flecha',
	resizeTwoAreasWhileThe:
		'Cambiar el tamaño de dos áreas mientras el separador entre ellas tiene el foco',
	allCommands: 'Todos los comandos…',
	or: ' o '
});
