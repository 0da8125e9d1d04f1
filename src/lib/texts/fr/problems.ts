// The texts of problems and the report of sizes, in French.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: 'Problèmes',
	noProblems: 'Aucun problème',
	nothingCompiledYet: 'Rien n’a encore été compilé',
	theLastBuildHadNo: 'La dernière compilation n’a donné ni erreur ni avertissement.',
	runTheProjectErrorsAnd:
		'Exécutez le projet : les erreurs et les avertissements sont listés ici et marqués dans le code.',
	fromBeforeYourLastChanges:
		'D’avant vos dernières modifications : exécutez de nouveau pour actualiser.',
	wholeProject: 'Projet entier',
	problemsNotShown:
		'{hidden, plural, one{# autre problème n’est pas affiché} other{# autres problèmes ne sont pas affichés}} : corrigez les premiers, qui causent souvent les autres.',
	errors: '{errors, plural, one{# erreur} other{# erreurs}}',
	warnings: '{warnings, plural, one{# avertissement} other{# avertissements}}',
	originCompiled: 'Compilé dans cette page.',
	originKept:
		'Déjà compilé dans cette page, à partir des mêmes fichiers ; ce navigateur l’a conservé.',
	originSite: 'Compilé avec la page à la construction du site. Vos modifications se compilent ici.',
	sizeOfTheImage: 'Taille de l’image',
	beforeTheLastChanges: 'avant les dernières modifications',
	image: 'Image <b>{imageBytes}</b>',
	partsOfTheImage: 'Parties de l’image',
	imageExplained:
		'{functions, plural, one{# fonction} other{# fonctions}} ; l’image est stockée sur la carte et téléversée après chaque modification.',
	memoryAtTheStart: 'Mémoire au démarrage <b>{startBytes}</b>',
	partsOfTheMemory: 'Parties de la mémoire',
	memoryShared:
		'{initialPages, plural, one{# page} other{# pages}} de 64 Ko, partagées par les threads : la carte en réserve le maximum, {maxBytes}, au démarrage.',
	memoryGrowing:
		'{initialPages, plural, one{# page} other{# pages}} de 64 Ko ; la mémoire peut croître jusqu’à {maxBytes}.',
	roomOnTheBoard: 'Place sur la carte',
	onBoard: 'Sur {board}',
	hostImports: 'Imports hôte <b>{count}</b>',
	noneThisProgramCallsNo: 'Aucun : ce programme n’appelle pas de fonction hôte.',
	noImageYet: 'Pas encore d’image',
	runTheProjectToSee:
		'Exécutez le projet pour voir sa taille : code, données, pile et pages de mémoire.',
	counts:
		'{errors, plural, one{# erreur} other{# erreurs}}, {warnings, plural, one{# avertissement} other{# avertissements}}',
	severityError: 'erreur',
	severityWarning: 'avertissement',
	severityNote: 'remarque'
});
