// The mistakes that newcomers make most, in plain words. `{name}` and types are as the program has them, in French.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: 'Il manque un point-virgule (;) à la fin de cette instruction.',
	missingParen: 'Il manque une parenthèse : chaque ( demande sa ).',
	missingBrace: 'Il manque une accolade fermante : chaque accolade ouvrante en demande une.',
	extraBrace: 'Il y a une accolade fermante de trop.',
	undeclaredName:
		'Rien ne s’appelle « {name} » ici. Vérifiez l’orthographe, ou déclarez ce nom avant cette ligne.',
	undeclaredFunction:
		'La fonction « {name} » n’est pas connue ici. Incluez le header qui la déclare, ou vérifiez l’orthographe.',
	misspeltName: 'Rien ne s’appelle « {name} » ici. Vouliez-vous dire « {near} » ?',
	missingHeader:
		'Il n’y a pas de header « {name} ». Vérifiez l’orthographe, ou ajoutez le fichier au projet.',
	assignmentAsCondition: 'Un seul = met une valeur dans une variable. Pour comparer, écrivez ==.',
	tooFewArguments: 'Il manque à cet appel une valeur dont la fonction a besoin.',
	tooManyArguments: 'Cet appel transmet plus de valeurs que la fonction n’en prend.',
	wrongFormat:
		'Le format attend une valeur de type {wanted}, mais en reçoit une de type {given}. Changez la lettre après le %.',
	missingArgumentOfFormat: 'Le format a plus de % qu’il n’y a de valeurs derrière.',
	constantChanged: '« {name} » est une constante : elle ne peut pas être modifiée.',
	noReturnValue: 'Une fonction void ne renvoie rien. Écrivez return; sans valeur.',
	missingReturn: 'Cette fonction devrait renvoyer une valeur, mais peut se terminer sans return.',
	unusedVariable: 'La variable « {name} » n’est jamais utilisée.',
	uninitialisedVariable:
		'« {name} » est utilisé avant d’avoir une valeur. Donnez-lui-en une à sa déclaration.',
	declaredTwice:
		'Il y a deux déclarations de « {name} ». Utilisez un autre nom, ou supprimez l’une d’elles.',
	typeMismatch: 'Les types ne vont pas ensemble : {first} et {second}.',
	pointerFromNumber:
		'Un pointeur et un nombre sont confondus : {first} et {second}. Manque-t-il un & ou un *, ou y a-t-il des guillemets de trop ?',
	missingQuote: 'Il manque le guillemet fermant de ce texte.',
	missingExpression: 'Il manque une valeur ici, ou il y a un caractère de trop.',
	notAPointer:
		'Ce n’est pas un pointeur, ou il y en a un de trop. Utilisez . pour un struct et -> pour un pointeur vers un struct.',
	noSuchMember: '{type} n’a pas de membre « {name} ».',
	unknownType:
		'Il n’y a pas de type « {name} ». Vérifiez l’orthographe, ou incluez le header qui le contient.',
	elseWithoutIf: 'Ce else n’a pas de if avant lui. Y a-t-il un point-virgule juste après le if ?',
	emptyBody: 'Le point-virgule met fin ici à l’instruction : ce qui suit s’exécute toujours.',
	missingPermission:
		'« {name} » demande la permission {permission}, que build.yaml ne donne pas. Sur la carte, l’appel échouerait.'
});
