// The texts of checks of lessons: what is expected, and what was the case, in French.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: 'La question a reçu une réponse.',
	scenario:
		'Sur une carte, le programme fait ce qu’il doit, en {n, plural, one{# étape} other{# étapes}}.',
	builds: 'Le programme se compile.',
	noBuild: 'Le programme ne se compile pas.',
	noBuildWith: 'Le programme ne se compile pas, avec une erreur qui contient « {error} ».',
	imageUnder: 'L’image fait moins de {size}.',
	memoryUnder: 'Le programme démarre avec moins de {size} de mémoire.',
	uses: 'Le code utilise « {code} »{n, plural, one{} other{ au moins # fois}}.',
	usesNot: 'Le code n’utilise pas « {code} ».',
	usesLess: 'Le code utilise « {code} » moins de {n, plural, one{# fois} other{# fois}}.',
	calls: 'Le programme appelle {name}{n, plural, one{} other{ au moins # fois}}.',
	callsNever: 'Le programme n’appelle pas {name}.',
	callsBetween: 'Le programme appelle {name} de {least, number} à {most, number} fois.',
	file: 'La carte a un fichier {path}.',
	fileWith: 'La carte a un fichier {path} qui contient « {text} ».',
	confirm: '{text}',
	stepFailed: 'Attendu : {expected} ; {got}.',
	stepNotDone: '« {step} » n’a pas réussi : {got}',
	doesNotBuild: 'Il ne se compile pas : {message}',
	otherError: 'Il ne se compile pas, mais pour une autre raison : {message}',
	itBuilds: 'Il se compile.',
	sizeIs: 'La taille est de {size}.',
	codeMissing:
		'« {code} » est introuvable dans le code. Les commentaires et les textes ne comptent pas.',
	codeFound: '« {code} » a été trouvé {n, plural, one{une fois} other{# fois}}.',
	codeUnwanted: '« {code} » est dans {file}, ligne {line, number}.',
	fileGone: 'Le projet n’a pas de fichier {file}.',
	called: 'Nombre d’appels de {name} : {n, plural, =0{aucun} one{un seul} other{#}}.',
	noSuchFile: 'La carte n’a pas de fichier {path}.',
	otherContent: 'Le fichier contient autre chose : « {content} »',
	notConfirmed: 'Vous ne l’avez pas encore confirmé.',
	notAnswered: 'La question n’a pas encore de réponse.',
	answeredWrong: 'Ce n’est pas encore la bonne réponse.',
	tooLong:
		'Le contrôle a été interrompu au bout de {seconds, plural, one{# seconde} other{# secondes}}.'
});
