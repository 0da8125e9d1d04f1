// What is said of an import, in Spanish.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: '«{file}» se importó como el proyecto «{project}».',
	pressRunBeside: 'Pulse Ejecutar a su lado para ejecutarla.',
	quoted: '«{name}»',
	more: '{n, number} más',
	leftOut:
		'{n, plural, one{No es texto y se excluyó} other{No son texto y se excluyeron}}: {files}.',
	optionsLeftOut:
		'Sus opciones de ejecución se excluyeron: {file}, línea {line, number}: {message}',
	filesAdded: '{n, plural, one{Se añadió} other{Se añadieron}} {files}.',
	filesReplaced: '{n, plural, one{Se reemplazó} other{Se reemplazaron}} {files}.',
	filesAddedAndReplaced:
		'{a, plural, one{Se añadió} other{Se añadieron}} {added}; {r, plural, one{se reemplazó} other{se reemplazaron}} {replaced}.',
	imagesAdded:
		'{n, plural, one{Se añadió # imagen} other{Se añadieron # imágenes}} a la biblioteca.',
	moduleAdded: 'El módulo «{title}» de «{file}» se añadió a la biblioteca.',
	imageAdded: 'La imagen «{title}» de «{file}» se añadió a la biblioteca.',
	isSubmission: 'Esta es la entrega de {student}.',
	openTeachPage: 'Abrir la página para docentes'
});
