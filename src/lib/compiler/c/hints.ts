// What to do next about the messages that newcomers meet most, by clang's flag or wording.
import type { Diagnostic } from '../compiler.ts';
import { isOcreFunction, suggestName } from './suggest.ts';

type Rule = { pattern: RegExp; hint: (match: RegExpExecArray) => string | null };

const RULES: readonly Rule[] = [
	{
		pattern: /^call to undeclared (?:library )?function '([^']+)'/,
		hint: ([, name = '']) => {
			if (isOcreFunction(name)) return 'Add #include <ocre_api.h> at the top of the file.';
			const near = suggestName(name);
			return near
				? `Did you mean ${near}?`
				: 'Include the header that declares it, or check its spelling.';
		}
	},
	{
		pattern: /^use of undeclared identifier '([^']+)'/,
		hint: ([, name = '']) =>
			/^(OCRE_|ocre_)/.test(name)
				? 'Add #include <ocre_api.h>, or check the spelling.'
				: 'Declare it before this line, or check its spelling.'
	},
	{
		pattern: /^'(?:setjmp|sys\/socket)\.h' file not found$/,
		hint: () => 'Containers built here have no setjmp or BSD sockets.'
	},
	{
		pattern: /^'(?:thread|mutex|future|condition_variable)' file not found/,
		hint: () => 'The C++ library here is built without threads. Include <pthread.h> instead.'
	},
	{
		pattern:
			/^'(?:iostream|vector|string|map|memory|algorithm|cstdio|cstdint|array)' file not found$/,
		hint: () => 'That is a header of C++: give the file a name that ends in .cpp.'
	},
	{
		pattern: /^'([^']+)' file not found$/,
		hint: () => 'Check the spelling, or add a file of that name to the project.'
	},
	{
		pattern: /^expected ';'/,
		hint: () => 'Put a semicolon at the end of the statement.'
	},
	{
		pattern: /^expected '\}'|^extraneous closing brace/,
		hint: () => 'Check that every { has its }.'
	},
	{
		pattern: /^#include nested too deeply/,
		hint: () => 'The file includes itself. Put #pragma once at the top.'
	},
	{
		pattern: /^setjmp|exception handling/,
		hint: () => 'The runtime on the board does not support exceptions.'
	},
	{
		pattern: /^cannot use '(throw|try)' with exceptions disabled/,
		hint: ([, word]) =>
			word === 'throw'
				? 'The runtime on the board does not support exceptions. Return the error instead, for example as a bool, a number or a std::optional; call abort() where the program cannot go on.'
				: 'The runtime on the board does not support exceptions, so nothing can be caught. Check what functions return. What the C++ library would throw ends the program with a message.'
	},
	{
		pattern: /^use of (?:dynamic_cast|typeid) requires -frtti/,
		hint: () =>
			'Images carry no types of objects, to stay small. Give the base class a virtual function that answers what you want to know, or use std::variant.'
	},
	{
		pattern:
			/^no (?:type|template|member) named '(?:jthread|thread|mutex|condition_variable|async|future|lock_guard|unique_lock|scoped_lock)' in namespace 'std'/,
		hint: () =>
			'The C++ library here is built without threads. Include <pthread.h>: POSIX threads work in C++, too.'
	},
	{
		pattern: /^using the result of an assignment as a condition/,
		hint: () => 'Use == to compare, not =.'
	},
	{
		pattern: /^format specifies type/,
		hint: () => 'Make the conversion in the format string match the type of the value.'
	}
];

export function withHint(diagnostic: Diagnostic): Diagnostic {
	if (diagnostic.severity === 'note' || diagnostic.message.includes('did you mean'))
		return diagnostic;
	for (const { pattern, hint } of RULES) {
		const match = pattern.exec(diagnostic.message);
		const text = match && hint(match);
		if (text) return { ...diagnostic, hint: text };
	}
	return diagnostic;
}
