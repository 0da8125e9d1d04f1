// Why a module does not run on a board, or not as one expects, in French.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing':
		'Le module n’exporte pas la fonction {start} : compilez-le comme programme, avec une fonction main.',
	'memory-not-exported': 'Le module n’exporte pas de mémoire : liez-le avec {option}.',
	'feature-unsupported':
		'Le module utilise {feature}, que le runtime de {board} ne prend pas en charge : compilez-le sans.',
	'import-unknown':
		'Aucun firmware n’a {names} : le conteneur s’arrête quand il {n, plural, one{l’appelle} other{appelle l’une d’elles}}.',
	'import-uncertain':
		'On ne sait pas à l’avance si le firmware de {board} a {names} : le superviseur d’origine ne l’a pas, le firmware de Playground l’a.',
	'import-missing':
		'{board} n’a pas {names} : le conteneur s’arrête quand il {n, plural, one{l’appelle} other{appelle l’une d’elles}}.',
	'capability-missing':
		'Le programme appelle {name}, qui ne fait rien sans la capacité {capability}.',
	'image-too-large': 'L’image fait {size} ; le stockage de {board} fait {room}.',
	'memory-too-large':
		'L’image et la mémoire prennent {needed} ; {board} a {has} pour les conteneurs.',
	'import-not-given':
		'Le module importe {names}. Une carte ne fournit que des fonctions : le démarrage resterait bloqué.',
	'import-signature':
		'Le module importe {name} en tant que {type}, mais les cartes l’ont en tant que {host} : le conteneur s’arrête quand il l’appelle.',
	'malloc-exported':
		'Ce module exporte malloc et free. La carte les appelle alors depuis le thread de l’expéditeur du message, ce qui peut endommager la mémoire du programme. Ne les exportez pas.',
	'heap-base-exported':
		'Ce module exporte __heap_base. La carte y place alors son propre tas, dans une mémoire que le programme peut utiliser. Ne l’exportez pas : liez avec --strip-all.',
	'threads-not-shared':
		'Le module veut démarrer des threads, mais n’a pas de mémoire partagée : aucun thread ne démarrerait.',
	'threads-not-shared.start':
		'Le module veut démarrer des threads, mais n’exporte pas {start} : aucun thread ne démarrerait.'
});
