// The texts of the web panel.
import { room } from '../room.ts';

export const web = room('web', {
	durationmsMs: '{durationMs} ms',
	countHeaders: '{count} headers',
	showTheBodyAs: 'Show the body as',
	bodyOfTheAnswer: 'Body of the answer',
	theFirstShownBytesAre: 'The first {limit} are shown.',
	theAnswerHasNoBody: 'The answer has no body.',
	text: 'Text',
	image: 'Image',
	bytes: 'Bytes',
	back: 'Back',
	noPreviousPage: 'no previous page',
	reload: 'Reload',
	noPageIsOpen: 'no page is open',
	pathOnHost: 'Path on {host}',
	cancel: 'Cancel',
	theBrowserIsAskedWhat: 'the browser is asked what it forbids',
	nothingIsListeningOnPort: 'nothing is listening on port {port}',
	openAndRunItsScripts: 'Open and run its scripts',
	open: 'Open',
	waitingForHost: 'Waiting for {host}…',
	theContainerHasAnsweredBut:
		'The container has answered, but its page cannot be shown: the frame for it was not loaded. Request, WebSocket and TCP work here.',
	thePageSentMoreMessages:
		'The page sent more messages than the playground can follow and is not heard any more. Reload it to go on.',
	thePageReachesItsContainer:
		'The page reaches its container and nothing else: the browser refuses it every connection.',
	thePageReachesItsContainerOnly:
		'The page reaches its container only. This browser has no policy that forbids every connection, so the playground takes away what is known to open one. Open pages of programs that you trust.',
	thisBrowserConnectsToThe:
		'This browser connects to the host of a link before it asks whether the page may go there. A page made for that can tell a server that it was opened, and put a few words into the name of the host. Nothing else leaves it. Open it only if you trust the program.',
	thePageWantedToOpen:
		'The page wanted to open {target}. Only the page’s own container can be reached from here.',
	aScriptNavigatedToAn:
		'A script navigated to an address that cannot be opened here. Go back or enter a path.',
	method: 'Method',
	pathOnBoardLocalPort: 'Path on board.local:{port}',
	send: 'Send',
	headersAndConnection: 'Headers and connection',
	headersOnePerLine: 'Headers, one per line',
	keepTheConnectionOpenFor: 'Keep the connection open for the next request',
	body: 'Body',
	waitingForAnAnswer: 'Waiting for an answer…',
	theAnswerAppearsHere: 'The answer appears here.',
	lineHeadersIsNotName: 'Line {headers} is not “Name: value”.',
	path: 'Path',
	disconnect: 'Disconnect',
	ping: 'Ping',
	connect: 'Connect',
	clear: 'Clear',
	messages: 'Messages',
	you: 'You',
	container: 'Container',
	connection: 'Connection',
	connectThenSendAMessage: 'Connect, then send a message.',
	bytesToSend: 'Bytes to send',
	message: 'Message',
	connectFirst: 'connect first',
	enterPairsOfHexadecimalDigits: 'enter pairs of hexadecimal digits, such as 48 69',
	noContainerIsListeningOn: 'No container is listening on a port',
	thisBoardHasNoNetwork: 'This board has no network',
	runAProgramThatOpens:
		'Run a program that opens a TCP port, such as the example “{example}”: its pages can be opened here.',
	chooseABoardWithA:
		'Choose a board with a network interface beside the Run button: this one has none.',
	port: 'Port',
	portClosed: '{port} · closed',
	protocol: 'Protocol',
	nothingIsListeningOnPortPort:
		'Nothing is listening on port {port} now. Run the program again, or choose another port.',
	browse: 'Browse',
	request: 'Request',
	websocket: 'WebSocket',
	connectedTo: 'connected to port {port}{path}',
	http: 'HTTP/{version}',
	httpAgain: 'HTTP/{version}, same connection',
	pressOpen: 'Press Open to see the container’s page.',
	listensOn: '{id} listens on 127.0.0.1:{port}',
	onlyForContainers:
		'{listening}: only containers can reach it. Bind to INADDR_ANY to make it reachable from here.',
	closedWithCode: 'closed, code {code}',
	closedWithReason: 'closed, code {code}: {reason}',
	containerClosed: 'the container closed the connection',
	youClosed: 'you closed the connection',
	pageOfTheContainer: 'Page of the container'
});
