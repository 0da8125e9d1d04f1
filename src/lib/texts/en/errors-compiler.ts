// What the errors of the compiler mean to a user, and what to do next.
import { room } from '../room.ts';

export const compilerErrors = room('errors.compiler', {
	'compile-timeout': 'The compiler did not finish in time and was stopped.',
	'compile-timeout.next':
		'Look for a file that includes itself or a macro that expands without end, then press Run again.',
	'compiler-crashed': 'The compiler stopped unexpectedly.',
	'compiler-crashed.next':
		'It has been restarted. If it stops again with the same program, simplify your last change.',
	'source-too-large': 'A source file is too large to compile in the page.',
	'source-too-large.next': 'Split it, or move large tables out of it.',
	'module-text-impossible': 'This module cannot be written as text that builds it again.',
	'module-text-impossible.next':
		'It uses something that boards do not run, or was made by an unusual tool. Its disassembly can still be read, and the image can be run as it is.',
	'toolchain-damaged': 'The compiler’s files arrived damaged, twice.',
	'toolchain-damaged.next':
		'They are not the ones that this page was made with, so they are not used. A proxy, a filter or a sign-in page of the network may have changed them: reload the page, or try another network. Your work is saved.',
	'toolchain-unavailable': 'The compiler could not be downloaded.',
	'toolchain-unavailable.next':
		'Your work is saved. Check the network connection and press Run again.',
	'unsupported-type':
		'A function of this module takes or returns a value of a type that is not supported here.',
	'unsupported-type.next': 'Build it without vectors (SIMD) and reference types.'
});
