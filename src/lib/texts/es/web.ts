// The texts of the web panel, in Spanish.
import { messages } from '../messages.ts';
import type { web as english } from '../en/web.ts';

export const web = messages<typeof english>('web', {
	durationmsMs: '{durationMs} ms',
	countHeaders: '{count} cabeceras',
	showTheBodyAs: 'Mostrar el cuerpo como',
	bodyOfTheAnswer: 'Cuerpo de la respuesta',
	theFirstShownBytesAre: 'Se muestran los primeros {limit}.',
	theAnswerHasNoBody: 'La respuesta no tiene cuerpo.',
	text: 'Texto',
	image: 'Imagen',
	bytes: 'Bytes',
	back: 'Atrás',
	noPreviousPage: 'no hay página anterior',
	reload: 'Recargar',
	noPageIsOpen: 'no hay ninguna página abierta',
	pathOnHost: 'Ruta en {host}',
	cancel: 'Cancelar',
	theBrowserIsAskedWhat: 'se consulta al navegador qué prohíbe',
	nothingIsListeningOnPort: 'nada escucha en el puerto {port}',
	openAndRunItsScripts: 'Abrir y ejecutar sus scripts',
	open: 'Abrir',
	waitingForHost: 'Esperando a {host}…',
	theContainerHasAnsweredBut:
		'El contenedor ha respondido, pero su página no se puede mostrar: el marco para ella no se cargó. Petición, WebSocket y TCP funcionan aquí.',
	thePageSentMoreMessages:
		'La página envió más mensajes de los que el playground puede atender y ya no se la escucha. Recárguela para continuar.',
	thePageReachesItsContainer:
		'La página llega a su contenedor y a nada más: el navegador le niega cualquier otra conexión.',
	thePageReachesItsContainerOnly:
		'La página llega solo a su contenedor. Este navegador no tiene una política que prohíba todas las conexiones, así que el playground retira todo lo que se sabe que puede abrir una. Abra páginas de programas de confianza.',
	thisBrowserConnectsToThe:
		'Este navegador se conecta al host de un enlace antes de preguntar si la página puede ir allí. Una página hecha para eso puede avisar a un servidor de que se abrió y poner unas palabras en el nombre del host. Nada más sale de ella. Ábrala solo si confía en el programa.',
	thePageWantedToOpen:
		'La página quiso abrir {target}. Desde aquí solo se llega al contenedor de la página.',
	aScriptNavigatedToAn:
		'Un script navegó a una dirección que aquí no se puede abrir. Vuelva atrás o escriba una ruta.',
	method: 'Método',
	pathOnBoardLocalPort: 'Ruta en board.local:{port}',
	send: 'Enviar',
	headersAndConnection: 'Cabeceras y conexión',
	headersOnePerLine: 'Cabeceras, una por línea',
	keepTheConnectionOpenFor: 'Mantener la conexión abierta para la siguiente petición',
	body: 'Cuerpo',
	waitingForAnAnswer: 'Esperando una respuesta…',
	theAnswerAppearsHere: 'La respuesta aparece aquí.',
	lineHeadersIsNotName: 'La línea {headers} no es «Name: value».',
	path: 'Ruta',
	disconnect: 'Desconectar',
	ping: 'Ping',
	connect: 'Conectar',
	clear: 'Limpiar',
	messages: 'Mensajes',
	you: 'Yo',
	container: 'Contenedor',
	connection: 'Conexión',
	connectThenSendAMessage: 'Conéctese y envíe un mensaje.',
	bytesToSend: 'Bytes para enviar',
	message: 'Mensaje',
	connectFirst: 'conéctese antes',
	enterPairsOfHexadecimalDigits: 'escriba pares de dígitos hexadecimales, como 48 69',
	noContainerIsListeningOn: 'Ningún contenedor escucha en un puerto',
	thisBoardHasNoNetwork: 'Esta placa no tiene red',
	runAProgramThatOpens:
		'Ejecute un programa que abra un puerto TCP, como el ejemplo «{example}»: sus páginas se pueden abrir aquí.',
	chooseABoardWithA:
		'Elija junto al botón Ejecutar una placa con interfaz de red: esta no tiene ninguna.',
	port: 'Puerto',
	portClosed: '{port} · cerrado',
	protocol: 'Protocolo',
	nothingIsListeningOnPortPort:
		'Ahora nada escucha en el puerto {port}. Ejecute el programa de nuevo o elija otro puerto.',
	browse: 'Navegar',
	request: 'Petición',
	websocket: 'WebSocket',
	connectedTo: 'conectado al puerto {port}{path}',
	http: 'HTTP/{version}',
	httpAgain: 'HTTP/{version}, misma conexión',
	pressOpen: 'Pulse Abrir para ver la página del contenedor.',
	listensOn: '{id} escucha en 127.0.0.1:{port}',
	onlyForContainers:
		'{listening}: solo los contenedores pueden conectarse. Use bind con INADDR_ANY para que también se pueda desde aquí.',
	closedWithCode: 'cerrada, código {code}',
	closedWithReason: 'cerrada, código {code}: {reason}',
	containerClosed: 'el contenedor cerró la conexión',
	youClosed: 'la conexión se cerró desde aquí',
	pageOfTheContainer: 'Página del contenedor'
});
