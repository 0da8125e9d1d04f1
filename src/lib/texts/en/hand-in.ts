// The texts of the dialog in which a student hands something in.
import { room } from '../room.ts';

export const handIn = room('hand-in', {
	title: 'Hand in “{name}”',
	description:
		'Your teacher gets a file or a link from you: this page sends nothing by itself, and keeps no copy elsewhere.',
	name: 'Your name',
	nameHint: 'As your teacher knows you. It is in the file and in the link.',
	nameMissing: 'Write your name, so that your teacher knows whose work it is.',
	lesson: 'Lesson',
	noLesson: 'This project belongs to no lesson.',
	progress: '{done, number} of {of, number} steps are done',
	claims:
		'{passed, number} of {of, number} checks passed here. Your teacher’s page runs them again.',
	noClaims: 'No checks ran in this visit. Your teacher’s page runs them.',
	warningTitle: 'Your name and your program are in it',
	warning:
		'Whoever gets the file or the link can read your name, your whole program and your answers. Give it to your teacher alone.',
	file: 'As a file',
	fileSize: '{size}',
	save: 'Save the file',
	send: 'Send the file…',
	link: 'As a link',
	linkLength: '{n, number} characters',
	linkFits: 'It fits into a message.',
	linkLong: 'It is too long for some messengers, which would cut it. Use the file.',
	copy: 'Copy the link',
	copied: 'The link was copied.',
	copyFailed: 'The browser did not let the page copy. Select the link and copy it by keyboard.',
	linkLabel: 'Link',
	saved: 'The file was saved. Give it to your teacher.'
});
