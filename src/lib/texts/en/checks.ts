// The texts of checks of lessons: what is expected, and what was the case.
import { room } from '../room.ts';

export const checks = room('checks', {
	answer: 'The question is answered.',
	scenario:
		'The program does what it should on a board, in {n, plural, one{# step} other{# steps}}.',
	builds: 'The program compiles.',
	noBuild: 'The program does not compile.',
	noBuildWith: 'The program does not compile, with an error that says “{error}”.',
	imageUnder: 'The image is smaller than {size}.',
	memoryUnder: 'The program starts with less than {size} of memory.',
	uses: 'The code uses “{code}”{n, plural, one{} other{ at least # times}}.',
	usesNot: 'The code does not use “{code}”.',
	usesLess: 'The code uses “{code}” fewer than {n, plural, one{# time} other{# times}}.',
	calls: 'The program calls {name}{n, plural, one{} other{ at least # times}}.',
	callsNever: 'The program does not call {name}.',
	callsBetween: 'The program calls {name} {least, number} to {most, number} times.',
	file: 'The board has a file {path}.',
	fileWith: 'The board has a file {path} that contains “{text}”.',
	confirm: '{text}',
	stepFailed: 'Expected {expected}; {got}.',
	stepNotDone: '“{step}” did not work: {got}',
	doesNotBuild: 'It does not compile: {message}',
	otherError: 'It does not compile, but for another reason: {message}',
	itBuilds: 'It compiles.',
	sizeIs: 'It has {size}.',
	codeMissing: '“{code}” was not found in the code. Comments and texts do not count.',
	codeFound: '“{code}” was found {n, plural, one{once} other{# times}}.',
	codeUnwanted: '“{code}” is in {file}, line {line, number}.',
	fileGone: 'The project has no file {file}.',
	called: '{name} was called {n, plural, =0{never} one{once} other{# times}}.',
	noSuchFile: 'The board has no file {path}.',
	otherContent: 'The file contains something else: “{content}”',
	notConfirmed: 'You have not confirmed it yet.',
	notAnswered: 'It is not answered yet.',
	answeredWrong: 'That is not the right answer yet.',
	tooLong: 'The check was ended after {seconds, plural, one{# second} other{# seconds}}.'
});
