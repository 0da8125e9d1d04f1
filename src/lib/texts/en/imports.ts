// What is said of an import.
import { room } from '../room.ts';

export const imports = room('imports', {
	importedAs: '“{file}” was imported as the project “{project}”.',
	pressRunBeside: 'Press Run beside it to run it.',
	quoted: '“{name}”',
	more: '{n, number} more',
	leftOut: '{files} {n, plural, one{is not text and was} other{are not text and were}} left out.',
	optionsLeftOut: 'Its run options were left out: {file}, line {line, number}: {message}',
	filesAdded: '{files} {n, plural, one{was} other{were}} added.',
	filesReplaced: '{files} {n, plural, one{was} other{were}} replaced.',
	filesAddedAndReplaced:
		'{added} {a, plural, one{was} other{were}} added, {replaced} {r, plural, one{was} other{were}} replaced.',
	imagesAdded: '{n, plural, one{# image was} other{# images were}} added to the library.',
	moduleAdded: 'The module “{title}” from “{file}” was added to the library.',
	imageAdded: 'The image “{title}” from “{file}” was added to the library.',
	isSubmission: 'This is what {student} handed in.',
	openTeachPage: 'Open the page for teachers'
});
