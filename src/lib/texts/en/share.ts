// The texts of the dialog that shares a project.
import { room } from '../room.ts';

export const share = room('share', {
	title: 'Share “{name}”',
	description:
		'The whole project is in the link itself: no account, no server, no trace elsewhere.',
	link: 'Link',
	copy: 'Copy the link',
	copied: 'The link was copied.',
	send: 'Send…',
	withBoard: 'With the board: {board}',
	withRun: 'With the run options',
	length: '{n, number} characters',
	fitsAll: 'It fits into messages and a QR code.',
	fitsQr:
		'It fits into a QR code, but some messengers cut links of more than {limit, number} characters.',
	fitsBrowser:
		'Some messengers cut links of more than {limit, number} characters, and it is too long for a QR code.',
	fitsNothing: 'It is too long for messengers, a QR code, and some browsers.',
	insteadTitle: 'If the link is too long',
	insteadFile: 'Send the project as a file; it is opened by dropping it on this page.',
	saveFile: 'Save as a file',
	insteadFrom:
		'Or put the files where everybody can read them, such as a public repository, a gist or a web server, and share this address with theirs in it:',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'QR code',
	codeOf: 'QR code of the link',
	saveCode: 'Save the code',
	dense: 'The code is dense: show it large, or print it.',
	noCode: 'The link is too long for a QR code: at most {limit, number} characters fit.',
	embed: 'Embed in a page…',
	print: 'Print…',
	picture: 'Picture of the board…',
	copyFailed: 'The browser did not let the page copy.',
	selectByHand: 'Select the link and copy it with the keyboard.'
});
