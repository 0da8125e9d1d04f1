// The mistakes that newcomers make most, in plain words. `{name}` and types are as the program has them.
import { room } from '../room.ts';

export const mistakes = room('mistakes', {
	missingSemicolon: 'A semicolon (;) is missing at the end of this statement.',
	missingParen: 'A parenthesis is missing: every ( needs its ).',
	missingBrace: 'A closing brace is missing: every opening brace needs one.',
	extraBrace: 'There is a closing brace too many.',
	undeclaredName:
		'Nothing is called “{name}” here. Check the spelling, or declare it before this line.',
	undeclaredFunction:
		'The function “{name}” is not known here. Include the header that declares it, or check the spelling.',
	misspeltName: 'Nothing is called “{name}” here. Did you mean “{near}”?',
	missingHeader: 'There is no header “{name}”. Check the spelling, or add the file to the project.',
	assignmentAsCondition: 'One = puts a value into a variable. To compare, write ==.',
	tooFewArguments: 'This call leaves out a value that the function needs.',
	tooManyArguments: 'This call passes more values than the function takes.',
	wrongFormat:
		'The format expects a value of type {wanted}, but gets one of type {given}. Change the letter after %.',
	missingArgumentOfFormat: 'The format has more % places than there are values behind it.',
	constantChanged: '“{name}” is a constant: it cannot be changed.',
	noReturnValue: 'A void function gives nothing back. Write return; without a value.',
	missingReturn: 'This function should return a value, but can end without a return.',
	unusedVariable: 'The variable “{name}” is never used.',
	uninitialisedVariable:
		'“{name}” is used before it has a value. Give it one where it is declared.',
	declaredTwice: 'There are two declarations of “{name}”. Use another name, or remove one of them.',
	typeMismatch: 'The types do not fit: {first} and {second}.',
	pointerFromNumber:
		'A pointer and a number are mixed up: {first} and {second}. Is a & or a * missing, or are there quotes too many?',
	missingQuote: 'The closing quote of this text is missing.',
	missingExpression: 'A value is missing here, or a character is too many.',
	notAPointer:
		'This is not a pointer, or one too many. Use . for a struct and -> for a pointer to one.',
	noSuchMember: '{type} has no member “{name}”.',
	unknownType: 'There is no type “{name}”. Check the spelling, or include the header that has it.',
	elseWithoutIf: 'This else has no if before it. Is there a semicolon right behind the if?',
	emptyBody: 'The semicolon here ends the statement: what follows always runs.',
	missingPermission:
		'“{name}” needs the permission {permission}, which build.yaml does not give. On the board the call would fail.'
});
