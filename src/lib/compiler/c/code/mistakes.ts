// Which of the mistakes that newcomers make a message of clang is about, with the names in it.
import type { Mistake, MistakeId } from '../../code-service.ts';

type Rule = readonly [id: MistakeId, pattern: RegExp, ...names: string[]];

const NUMBER_AND_POINTER =
	/^incompatible (?:integer to pointer|pointer to integer) conversion (?:initializing|assigning to|passing|returning)? ?'([^']+)' (?:\(aka '[^']+'\) )?(?:with an expression of|from|to parameter of|from a function with result of) type '([^']+)'/;

const RULES: readonly Rule[] = [
	['missing-semicolon', /^expected ';'/],
	['missing-paren', /^expected '[()]'/],
	['missing-brace', /^expected '\}'|^expected function body after/],
	['extra-brace', /^extraneous closing brace/],
	['undeclared-function', /^call to undeclared (?:library )?function '([^']+)'/, 'name'],
	['undeclared-name', /^use of undeclared identifier '([^']+)'/, 'name'],
	['unknown-type', /^unknown type name '([^']+)'/, 'name'],
	['unknown-type', /^must use '(?:struct|enum|union)' tag to refer to type '([^']+)'/, 'name'],
	['missing-header', /^'([^']+)' file not found/, 'name'],
	['assignment-as-condition', /^using the result of an assignment as a condition/],
	['too-few-arguments', /^too few arguments to function call/],
	['too-many-arguments', /^too many arguments to function call/],
	[
		'wrong-format',
		/^format specifies type '([^']+)'.* but the argument has (?:underlying )?type '([^']+)'/,
		...['wanted', 'given']
	],
	['missing-argument-of-format', /^more '%' conversions than data arguments/],
	['missing-return', /^non-void function(?: '[^']+')? (?:does not|should) return a value/],
	['no-return-value', /^void function '([^']*)' should not return a value/, 'name'],
	['unused-variable', /^(?:unused variable|variable) '([^']+)'(?: set but not used)?$/, 'name'],
	['uninitialised-variable', /^variable '([^']+)' (?:is|may be) (?:used )?uninitialized/, 'name'],
	[
		'declared-twice',
		/^(?:redefinition of|redeclaration of|conflicting types for) '([^']+)'/,
		'name'
	],
	['pointer-from-number', NUMBER_AND_POINTER, 'first', 'second'],
	[
		'type-mismatch',
		/^(?:assigning to|initializing|passing|returning) '([^']+)' .*(?:from|with an expression of|to parameter of|from a function with(?: incompatible)? result) (?:of )?(?:incompatible )?type '([^']+)'/,
		...['first', 'second']
	],
	['missing-quote', /^missing terminating .* character/],
	['not-a-pointer', /^member reference type '([^']+)' is (?:not )?a pointer/, 'type'],
	['not-a-pointer', /^indirection requires pointer operand \('([^']+)' invalid\)/, 'type'],
	['no-such-member', /^no member named '([^']+)' in '([^']+)'/, 'name', 'type'],
	['constant-changed', /^cannot assign to variable '([^']+)' with const-qualified type/, 'name'],
	['empty-body', /^(?:if statement|for loop|while loop|else clause) has empty body/],
	['missing-expression', /^expected expression/]
];

/** `word` is what the message is at, `near` a name that clang takes the wrong one for. */
export function mistakeOf(message: string, word: string, near: string | null): Mistake | undefined {
	if (word === 'else' && message === 'expected expression')
		return { id: 'else-without-if', values: {} };
	for (const [id, pattern, ...names] of RULES) {
		const match = pattern.exec(message);
		if (!match) continue;
		const values: Record<string, string> = {};
		names.forEach((name, i) => {
			if (match[i + 1] !== undefined) values[name] = match[i + 1]!;
		});
		const isName = /^(?:undeclared-function|undeclared-name|unknown-type|no-such-member)$/.test(id);
		if (near && isName)
			return { id: 'misspelt-name', values: { name: values['name'] ?? word, near } };
		return { id, values };
	}
	return undefined;
}
