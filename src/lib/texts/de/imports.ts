// What is said of an import, in German.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: '„{file}“ wurde als Projekt „{project}“ importiert.',
	pressRunBeside: 'Drücken Sie daneben „Ausführen“, um es auszuführen.',
	quoted: '„{name}“',
	more: '{n, number} weitere',
	leftOut:
		'{files} {n, plural, one{ist kein Text und wurde} other{sind kein Text und wurden}} weggelassen.',
	optionsLeftOut: 'Die Startoptionen wurden weggelassen: {file}, Zeile {line, number}: {message}',
	filesAdded: '{files} {n, plural, one{wurde} other{wurden}} hinzugefügt.',
	filesReplaced: '{files} {n, plural, one{wurde} other{wurden}} ersetzt.',
	filesAddedAndReplaced:
		'{added} {a, plural, one{wurde} other{wurden}} hinzugefügt, {replaced} {r, plural, one{wurde} other{wurden}} ersetzt.',
	imagesAdded: '{n, plural, one{# Image wurde} other{# Images wurden}} zur Bibliothek hinzugefügt.',
	moduleAdded: 'Das Modul „{title}“ aus „{file}“ wurde zur Bibliothek hinzugefügt.',
	imageAdded: 'Das Image „{title}“ aus „{file}“ wurde zur Bibliothek hinzugefügt.',
	isSubmission: 'Das ist die Abgabe von {student}.',
	openTeachPage: 'Seite für Lehrkräfte öffnen'
});
