// What is said of an import, in French.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: '« {file} » a été importé comme projet « {project} ».',
	pressRunBeside: 'Appuyez à côté sur « Exécuter » pour l’exécuter.',
	quoted: '« {name} »',
	more: '{n, number} de plus',
	leftOut:
		'{files} {n, plural, one{n’est pas du texte et a été ignoré} other{ne sont pas du texte et ont été ignorés}}.',
	optionsLeftOut:
		'Ses options d’exécution ont été ignorées : {file}, ligne {line, number} : {message}',
	filesAdded: '{files} {n, plural, one{a été ajouté} other{ont été ajoutés}}.',
	filesReplaced: '{files} {n, plural, one{a été remplacé} other{ont été remplacés}}.',
	filesAddedAndReplaced:
		'{added} {a, plural, one{a été ajouté} other{ont été ajoutés}}, {replaced} {r, plural, one{a été remplacé} other{ont été remplacés}}.',
	imagesAdded:
		'{n, plural, one{# image a été ajoutée} other{# images ont été ajoutées}} à la bibliothèque.',
	moduleAdded: 'Le module « {title} » de « {file} » a été ajouté à la bibliothèque.',
	imageAdded: 'L’image « {title} » de « {file} » a été ajoutée à la bibliothèque.',
	isSubmission: 'Voici la remise de {student}.',
	openTeachPage: 'Ouvrir la page des enseignants'
});
