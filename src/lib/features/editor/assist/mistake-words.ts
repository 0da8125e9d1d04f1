// The plain words for a mistake, and the words for what a fix does.
import type { FixKind, Mistake, MistakeId } from '#lib/compiler/code-service.ts';
import { code } from '#lib/texts/en/code.ts';
import { mistakes as words } from '#lib/texts/en/mistakes.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

type Values = Mistake['values'];
const text = (values: Values, key: string) => values[key] ?? '…';
const named = (say: (values: { name: string }) => Words) => (values: Values) =>
	say({ name: text(values, 'name') });
const typed = (say: (values: { first: string; second: string }) => Words) => (values: Values) =>
	say({ first: text(values, 'first'), second: text(values, 'second') });
const fixed = (said: Words) => () => said;

const WORDS: Readonly<Record<MistakeId, (values: Values) => Words>> = {
	'missing-semicolon': fixed(words.missingSemicolon),
	'missing-paren': fixed(words.missingParen),
	'missing-brace': fixed(words.missingBrace),
	'extra-brace': fixed(words.extraBrace),
	'undeclared-name': named(words.undeclaredName),
	'undeclared-function': named(words.undeclaredFunction),
	'misspelt-name': (values) =>
		words.misspeltName({ name: text(values, 'name'), near: text(values, 'near') }),
	'missing-header': named(words.missingHeader),
	'assignment-as-condition': fixed(words.assignmentAsCondition),
	'too-few-arguments': fixed(words.tooFewArguments),
	'too-many-arguments': fixed(words.tooManyArguments),
	'wrong-format': (values) =>
		words.wrongFormat({ wanted: text(values, 'wanted'), given: text(values, 'given') }),
	'missing-argument-of-format': fixed(words.missingArgumentOfFormat),
	'constant-changed': named(words.constantChanged),
	'no-return-value': fixed(words.noReturnValue),
	'missing-return': fixed(words.missingReturn),
	'unused-variable': named(words.unusedVariable),
	'uninitialised-variable': named(words.uninitialisedVariable),
	'declared-twice': named(words.declaredTwice),
	'type-mismatch': typed(words.typeMismatch),
	'pointer-from-number': typed(words.pointerFromNumber),
	'missing-quote': fixed(words.missingQuote),
	'missing-expression': fixed(words.missingExpression),
	'not-a-pointer': fixed(words.notAPointer),
	'no-such-member': (values) =>
		words.noSuchMember({ name: text(values, 'name'), type: text(values, 'type') }),
	'unknown-type': named(words.unknownType),
	'else-without-if': fixed(words.elseWithoutIf),
	'empty-body': fixed(words.emptyBody),
	'missing-permission': (values) =>
		words.missingPermission({
			name: text(values, 'name'),
			permission: text(values, 'permission')
		})
};

export function mistakeWords({ id, values }: Mistake): Words {
	return WORDS[id](values);
}

export function fixWords(what: FixKind): Words {
	switch (what.kind) {
		case 'insert':
			return code.insertText({ text: what.text });
		case 'replace':
			return code.replaceText({ text: what.text, instead: what.instead });
		case 'remove':
			return code.removeText({ text: what.text });
		case 'include':
			return code.includeName({ name: what.name });
		case 'permission':
			return code.permissionFix({ permission: what.permission });
		case 'other':
			return verbatim(what.text);
	}
}
