// The texts of the web panel, in German.
import { messages } from '../messages.ts';
import type { web as english } from '../en/web.ts';

export const web = messages<typeof english>('web', {
	durationmsMs: '{durationMs} ms',
	countHeaders: '{count} Header',
	showTheBodyAs: 'Inhalt anzeigen als',
	bodyOfTheAnswer: 'Inhalt der Antwort',
	theFirstShownBytesAre: 'Die ersten {limit} werden angezeigt.',
	theAnswerHasNoBody: 'Die Antwort hat keinen Inhalt.',
	text: 'Text',
	image: 'Bild',
	bytes: 'Bytes',
	back: 'Zurück',
	noPreviousPage: 'keine vorige Seite',
	reload: 'Neu laden',
	noPageIsOpen: 'es ist keine Seite geöffnet',
	pathOnHost: 'Pfad auf {host}',
	cancel: 'Abbrechen',
	theBrowserIsAskedWhat: 'der Browser wird gefragt, was er verbietet',
	nothingIsListeningOnPort: 'an Port {port} lauscht kein Programm',
	openAndRunItsScripts: 'Öffnen und ihre Skripte ausführen',
	open: 'Öffnen',
	waitingForHost: 'Wartet auf {host} …',
	theContainerHasAnsweredBut:
		'Der Container hat geantwortet, aber seine Seite kann nicht angezeigt werden: Der Frame dafür wurde nicht geladen. „Anfrage“, „WebSocket“ und „TCP“ funktionieren hier.',
	thePageSentMoreMessages:
		'Die Seite hat mehr Nachrichten gesendet, als der Playground verfolgen kann, und wird nicht mehr gehört. Laden Sie sie neu, um weiterzumachen.',
	thePageReachesItsContainer:
		'Die Seite erreicht ihren Container und sonst nichts: Der Browser verweigert ihr jede Verbindung.',
	thePageReachesItsContainerOnly:
		'Die Seite erreicht nur ihren Container. Dieser Browser hat keine Richtlinie, die jede Verbindung verbietet; deshalb nimmt der Playground ihr alles weg, womit sich bekanntermaßen eine öffnen lässt. Öffnen Sie Seiten von Programmen, denen Sie vertrauen.',
	thisBrowserConnectsToThe:
		'Dieser Browser verbindet sich mit dem Host eines Links, bevor er fragt, ob die Seite dorthin darf. Eine darauf angelegte Seite kann einem Server mitteilen, dass sie geöffnet wurde, und ein paar Wörter im Namen des Hosts unterbringen. Sonst verlässt sie nichts. Öffnen Sie sie nur, wenn Sie dem Programm vertrauen.',
	thePageWantedToOpen:
		'Die Seite wollte {target} öffnen. Von hier aus ist nur der eigene Container der Seite erreichbar.',
	aScriptNavigatedToAn:
		'Ein Skript hat eine Adresse angesteuert, die sich hier nicht öffnen lässt. Gehen Sie zurück, oder geben Sie einen Pfad ein.',
	method: 'Methode',
	pathOnBoardLocalPort: 'Pfad auf board.local:{port}',
	send: 'Senden',
	headersAndConnection: 'Header und Verbindung',
	headersOnePerLine: 'Header, einer pro Zeile',
	keepTheConnectionOpenFor: 'Verbindung für die nächste Anfrage offen halten',
	body: 'Inhalt',
	waitingForAnAnswer: 'Wartet auf eine Antwort …',
	theAnswerAppearsHere: 'Hier erscheint die Antwort.',
	lineHeadersIsNotName: 'Zeile {headers} ist nicht „Name: Wert“.',
	path: 'Pfad',
	disconnect: 'Trennen',
	ping: 'Ping',
	connect: 'Verbinden',
	clear: 'Leeren',
	messages: 'Nachrichten',
	you: 'Sie',
	container: 'Container',
	connection: 'Verbindung',
	connectThenSendAMessage: 'Verbinden Sie sich, und senden Sie dann eine Nachricht.',
	bytesToSend: 'Zu sendende Bytes',
	message: 'Nachricht',
	connectFirst: 'verbinden Sie sich zuerst',
	enterPairsOfHexadecimalDigits: 'geben Sie Paare hexadezimaler Ziffern ein, zum Beispiel 48 69',
	noContainerIsListeningOn: 'Kein Container lauscht an einem Port',
	thisBoardHasNoNetwork: 'Dieses Board hat kein Netzwerk',
	runAProgramThatOpens:
		'Führen Sie ein Programm aus, das einen TCP-Port öffnet, etwa das Beispiel „{example}“: Seine Seiten lassen sich hier öffnen.',
	chooseABoardWithA:
		'Wählen Sie neben „Ausführen“ ein Board mit Netzwerkschnittstelle: Dieses hat keine.',
	port: 'Port',
	portClosed: '{port} · geschlossen',
	protocol: 'Protokoll',
	nothingIsListeningOnPortPort:
		'An Port {port} lauscht jetzt kein Programm. Führen Sie das Programm erneut aus, oder wählen Sie einen anderen Port.',
	browse: 'Ansehen',
	request: 'Anfrage',
	websocket: 'WebSocket',
	connectedTo: 'verbunden mit Port {port}{path}',
	http: 'HTTP/{version}',
	httpAgain: 'HTTP/{version}, dieselbe Verbindung',
	pressOpen: 'Drücken Sie „Öffnen“, um die Seite des Containers zu sehen.',
	listensOn: '{id} lauscht an 127.0.0.1:{port}',
	onlyForContainers:
		'{listening}: Nur Container erreichen es. Binden Sie an INADDR_ANY, um es von hier erreichbar zu machen.',
	closedWithCode: 'geschlossen, Code {code}',
	closedWithReason: 'geschlossen, Code {code}: {reason}',
	containerClosed: 'der Container hat die Verbindung geschlossen',
	youClosed: 'Sie haben die Verbindung geschlossen',
	pageOfTheContainer: 'Seite des Containers'
});
