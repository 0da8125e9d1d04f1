// What the errors of the compiler mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': 'Le compilateur n’a pas terminé à temps et a été arrêté.',
	'compile-timeout.next':
		'Cherchez un fichier qui s’inclut lui-même ou une macro dont l’expansion ne finit pas, puis appuyez de nouveau sur « Exécuter ».',
	'compiler-crashed': 'Le compilateur s’est arrêté de façon inattendue.',
	'compiler-crashed.next':
		'Il a été redémarré. S’il s’arrête de nouveau avec le même programme, simplifiez votre dernière modification.',
	'source-too-large': 'Un fichier source est trop grand pour être compilé dans la page.',
	'source-too-large.next': 'Découpez-le, ou sortez-en les grands tableaux.',
	'module-text-impossible':
		'Ce module ne peut pas être écrit sous une forme textuelle qui le reconstruise.',
	'module-text-impossible.next':
		'Il utilise quelque chose que les cartes n’exécutent pas, ou vient d’un outil inhabituel. Son désassemblage reste lisible, et l’image peut être exécutée telle quelle.',
	'toolchain-damaged': 'Les fichiers du compilateur sont arrivés endommagés, deux fois.',
	'toolchain-damaged.next':
		'Ce ne sont pas ceux avec lesquels cette page a été faite, ils ne sont donc pas utilisés. Un proxy, un filtre ou une page de connexion du réseau les a peut-être modifiés : rechargez la page, ou essayez un autre réseau. Votre travail est enregistré.',
	'toolchain-unavailable': 'Le compilateur n’a pas pu être téléchargé.',
	'toolchain-unavailable.next':
		'Votre travail est enregistré. Vérifiez la connexion réseau et appuyez de nouveau sur « Exécuter ».',
	'unsupported-type':
		'Une fonction de ce module prend ou renvoie une valeur d’un type qui n’est pas pris en charge ici.',
	'unsupported-type.next': 'Compilez-le sans vecteurs (SIMD) ni types référence.'
});
