// What to do next about the messages that newcomers meet most, by clang's flag or wording.
import type { Diagnostic } from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';
import { isOcreFunction, suggestName } from './suggest.ts';

type Rule = { pattern: RegExp; hint: (match: RegExpExecArray) => ProblemHint };

/** The header of our SDK, as it is included. */
const OCRE_HEADER = { code: '#include <ocre_api.h>' };
const PTHREAD = { header: '<pthread.h>' };

const RULES: readonly Rule[] = [
	{
		pattern: /^call to undeclared (?:library )?function '([^']+)'/,
		hint: ([, name = '']) => {
			if (isOcreFunction(name)) return hintOf('add-at-top', OCRE_HEADER);
			const near = suggestName(name);
			return near ? hintOf('did-you-mean', { name: near }) : hintOf('include-header');
		}
	},
	{
		pattern: /^use of undeclared identifier '([^']+)'/,
		hint: ([, name = '']) =>
			/^(OCRE_|ocre_)/.test(name)
				? hintOf('add-or-spelling', OCRE_HEADER)
				: hintOf('declare-before')
	},
	{
		pattern: /^'(?:setjmp|sys\/socket)\.h' file not found$/,
		hint: () => hintOf('no-setjmp')
	},
	{
		pattern: /^'(?:thread|mutex|future|condition_variable)' file not found/,
		hint: () => hintOf('no-cpp-threads', PTHREAD)
	},
	{
		pattern:
			/^'(?:iostream|vector|string|map|memory|algorithm|cstdio|cstdint|array)' file not found$/,
		hint: () => hintOf('header-of-cpp', { ending: '.cpp' })
	},
	{
		pattern: /^'([^']+)' file not found$/,
		hint: () => hintOf('spelling-or-file')
	},
	{
		pattern: /^expected ';'/,
		hint: () => hintOf('semicolon')
	},
	{
		pattern: /^expected '\}'|^extraneous closing brace/,
		hint: () => hintOf('braces', { open: '{', close: '}' })
	},
	{
		pattern: /^#include nested too deeply/,
		hint: () => hintOf('includes-itself', { code: '#pragma once' })
	},
	{
		pattern: /^setjmp|exception handling/,
		hint: () => hintOf('no-exceptions')
	},
	{
		pattern: /^cannot use '(throw|try)' with exceptions disabled/,
		hint: ([, word]) =>
			word === 'throw' ? hintOf('no-throw', { call: 'abort()' }) : hintOf('no-catch')
	},
	{
		pattern: /^use of (?:dynamic_cast|typeid) requires -frtti/,
		hint: () => hintOf('no-rtti')
	},
	{
		pattern:
			/^no (?:type|template|member) named '(?:jthread|thread|mutex|condition_variable|async|future|lock_guard|unique_lock|scoped_lock)' in namespace 'std'/,
		hint: () => hintOf('no-cpp-threads.posix', PTHREAD)
	},
	{
		pattern: /^using the result of an assignment as a condition/,
		hint: () => hintOf('compare')
	},
	{
		pattern: /^format specifies type/,
		hint: () => hintOf('format')
	}
];

export function withHint(diagnostic: Diagnostic): Diagnostic {
	if (diagnostic.severity === 'note' || diagnostic.message.includes('did you mean'))
		return diagnostic;
	for (const { pattern, hint } of RULES) {
		const match = pattern.exec(diagnostic.message);
		if (match) return { ...diagnostic, ...hint(match) };
	}
	return diagnostic;
}
