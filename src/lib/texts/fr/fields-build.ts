// The help on the fields of build.yaml, in French.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': 'Timers et leurs callbacks. Équivaut à la capacité `ocre:api`.',
	'permission.gpio': 'Broches, boutons et LED. Équivaut à la capacité `ocre:api`.',
	'permission.messaging': 'Messages entre conteneurs. Équivaut à la capacité `ocre:api`.',
	'permission.sensors': 'Capteurs. Équivaut à la capacité `ocre:api`.',
	'permission.console': 'L’affichage, qui ne demande aucune capacité.',
	'permission.api': 'Timers, broches, messages et capteurs, et leur nettoyage.',
	'permission.shared-heap': 'Une mémoire que tous les conteneurs voient.',
	'permission.networking': 'Sockets : TCP et UDP.',
	'permission.filesystem': 'Un dossier du stockage de la carte.',
	environment: 'Variables d’environnement du programme, chacune sous la forme `NAME=value`.',
	variable: 'Une variable, sous la forme `NAME=value`.',
	permissions:
		'Ce que le programme peut utiliser. Sur la carte, un appel sans sa permission échoue.',
	permission: 'Une permission.',
	path: 'Où le module est compilé. La dernière partie est le nom de l’image sur la carte.',
	version: 'Version du format de ce fichier. C’est `1`, entre guillemets.',
	'version.1': 'La seule version qui existe.',
	name: 'Nom du conteneur. Sur une carte, il peut avoir a–z, 0–9, « . », « _ » et « - ».',
	language:
		'Le langage du programme, quand les noms de ses fichiers ne le disent pas. Les outils d’Ocre eux-mêmes ignorent ce champ.',
	deploy:
		'Comment un programme exécuté par un moteur (JavaScript, TypeScript) arrive sur une carte. Sans ce champ, la page choisit.',
	'deploy.image': 'Le moteur et le programme forment une seule image.',
	'deploy.script': 'Le moteur reste sur la carte ; le programme est un fichier à côté de lui.',
	binaries: 'Le seul module que le projet construit.',
	module: 'Le module.',
	config: 'Comment le conteneur est démarré : son environnement et ses permissions.',
	'language.is': 'Le programme est écrit en {name}.'
});
