// The texts of the web panel, in French.
import { messages } from '../messages.ts';
import type { web as english } from '../en/web.ts';

export const web = messages<typeof english>('web', {
	durationmsMs: '{durationMs} ms',
	countHeaders: '{count} en-têtes',
	showTheBodyAs: 'Afficher le contenu comme',
	bodyOfTheAnswer: 'Contenu de la réponse',
	theFirstShownBytesAre: 'Les premiers {limit} sont affichés.',
	theAnswerHasNoBody: 'La réponse n’a pas de contenu.',
	text: 'Texte',
	image: 'Image',
	bytes: 'Octets',
	back: 'Retour',
	noPreviousPage: 'pas de page précédente',
	reload: 'Recharger',
	noPageIsOpen: 'aucune page n’est ouverte',
	pathOnHost: 'Chemin sur {host}',
	cancel: 'Annuler',
	theBrowserIsAskedWhat: 'le navigateur est interrogé sur ce qu’il interdit',
	nothingIsListeningOnPort: 'rien n’écoute sur le port {port}',
	openAndRunItsScripts: 'Ouvrir et exécuter ses scripts',
	open: 'Ouvrir',
	waitingForHost: 'En attente de {host}…',
	theContainerHasAnsweredBut:
		'Le conteneur a répondu, mais sa page ne peut pas être affichée : le cadre prévu pour elle n’a pas été chargé. « Requête », « WebSocket » et « TCP » fonctionnent ici.',
	thePageSentMoreMessages:
		'La page a envoyé plus de messages que le Playground ne peut en suivre et n’est plus écoutée. Rechargez-la pour continuer.',
	thePageReachesItsContainer:
		'La page atteint son conteneur et rien d’autre : le navigateur lui refuse toute connexion.',
	thePageReachesItsContainerOnly:
		'La page n’atteint que son conteneur. Ce navigateur n’a pas de règle qui interdise toute connexion ; le Playground retire donc tout ce qui est connu pour en ouvrir une. N’ouvrez que les pages de programmes auxquels vous faites confiance.',
	thisBrowserConnectsToThe:
		'Ce navigateur se connecte à l’hôte d’un lien avant de demander si la page a le droit d’y aller. Une page faite pour cela peut indiquer à un serveur qu’elle a été ouverte, et mettre quelques mots dans le nom de l’hôte. Rien d’autre n’en sort. Ne l’ouvrez que si vous faites confiance au programme.',
	thePageWantedToOpen:
		'La page voulait ouvrir {target}. Seul le conteneur de la page est accessible d’ici.',
	aScriptNavigatedToAn:
		'Un script est allé à une adresse qui ne peut pas être ouverte ici. Revenez en arrière ou saisissez un chemin.',
	method: 'Méthode',
	pathOnBoardLocalPort: 'Chemin sur board.local:{port}',
	send: 'Envoyer',
	headersAndConnection: 'En-têtes et connexion',
	headersOnePerLine: 'En-têtes, un par ligne',
	keepTheConnectionOpenFor: 'Garder la connexion ouverte pour la prochaine requête',
	body: 'Contenu',
	waitingForAnAnswer: 'En attente d’une réponse…',
	theAnswerAppearsHere: 'La réponse apparaît ici.',
	lineHeadersIsNotName: 'La ligne {headers} n’est pas de la forme « Nom: valeur ».',
	path: 'Chemin',
	disconnect: 'Déconnecter',
	ping: 'Ping',
	connect: 'Connecter',
	clear: 'Effacer',
	messages: 'Messages',
	you: 'Vous',
	container: 'Conteneur',
	connection: 'Connexion',
	connectThenSendAMessage: 'Connectez-vous, puis envoyez un message.',
	bytesToSend: 'Octets à envoyer',
	message: 'Message',
	connectFirst: 'connectez-vous d’abord',
	enterPairsOfHexadecimalDigits: 'saisissez des paires de chiffres hexadécimaux, par exemple 48 69',
	noContainerIsListeningOn: 'Aucun conteneur n’écoute sur un port',
	thisBoardHasNoNetwork: 'Cette carte n’a pas de réseau',
	runAProgramThatOpens:
		'Exécutez un programme qui ouvre un port TCP, comme l’exemple « {example} » : ses pages peuvent être ouvertes ici.',
	chooseABoardWithA:
		'Choisissez à côté du bouton « Exécuter » une carte avec une interface réseau : celle-ci n’en a pas.',
	port: 'Port',
	portClosed: '{port} · fermé',
	protocol: 'Protocole',
	nothingIsListeningOnPortPort:
		'Rien n’écoute plus sur le port {port}. Exécutez de nouveau le programme, ou choisissez un autre port.',
	browse: 'Naviguer',
	request: 'Requête',
	websocket: 'WebSocket',
	connectedTo: 'connecté au port {port}{path}',
	http: 'HTTP/{version}',
	httpAgain: 'HTTP/{version}, même connexion',
	pressOpen: 'Appuyez sur « Ouvrir » pour voir la page du conteneur.',
	listensOn: '{id} écoute sur 127.0.0.1:{port}',
	onlyForContainers:
		'{listening} : seuls les conteneurs peuvent l’atteindre. Liez-le à INADDR_ANY pour le rendre accessible d’ici.',
	closedWithCode: 'fermé, code {code}',
	closedWithReason: 'fermé, code {code} : {reason}',
	containerClosed: 'le conteneur a fermé la connexion',
	youClosed: 'vous avez fermé la connexion',
	pageOfTheContainer: 'Page du conteneur'
});
