// What is changed in QuickJS's source before it is compiled: where our own C code is called from within its functions.
// A place that is not found exactly once is an error, so that another version of QuickJS never builds to something else.

interface Patch {
	/** What the place is changed for. */
	why: string;
	/** Words of the source, once there. */
	find: string;
	replace: (found: string) => string;
}

const CALL = 'ret_val = JS_CallInternal(ctx, call_argv[-1], ';

const PATCHES: readonly Patch[] = [
	{
		why: 'the structures of our calls know those of QuickJS, and come before the function that runs scripts',
		find: '/* argument of OP_special_object */',
		replace: (found) => `#include "calls.h"\n${found}`
	},
	{
		why: 'the function that runs scripts is called by ours',
		find: 'static JSValue JS_CallInternal(JSContext *caller_ctx,',
		replace: () => 'static no_inline JSValue run_script(JSContext *caller_ctx,'
	},
	{
		why: 'its state has that of calls in the heap',
		find: '    JSVarRef **var_refs;\n    size_t alloca_size;\n\n#if !DIRECT_DISPATCH',
		replace: (found) => `SCRIPT_CALL_STATE\n${found}`
	},
	{
		why: 'a call in the heap begins here',
		find: '    if (unlikely(argc < b->arg_count || (flags & JS_CALL_FLAG_COPY_ARGV))) {',
		replace: (found) => `script_entered:\n${found}`
	},
	{
		why: 'its values are there, too',
		find: '    local_buf = alloca(alloca_size);\n    if (unlikely(arg_allocated_size)) {',
		replace: (found) =>
			found.replace('= alloca(alloca_size)', '= call ? call->values : alloca(alloca_size)')
	},
	{
		why: 'functions',
		find: `${CALL}JS_UNDEFINED,\n                                          JS_UNDEFINED, call_argc, call_argv, 0);\n                if (unlikely(JS_IsException(ret_val)))\n                    goto exception;\n                if (opcode == OP_tail_call)`,
		replace: (found) =>
			`SCRIPT_CALL(is_script(call_argv[-1]), CALL_FUNCTION, opcode == OP_tail_call)\n${found}`
	},
	{
		why: 'methods',
		find: `${CALL}call_argv[-2],`,
		replace: (found) =>
			`SCRIPT_CALL(is_script(call_argv[-1]), CALL_METHOD, opcode == OP_tail_call_method)\n${found}`
	},
	{
		why: 'constructors',
		find: 'ret_val = JS_CallConstructorInternal(ctx, call_argv[-2],',
		replace: (found) => `SCRIPT_CALL(is_script_class(call_argv[-2]), CALL_NEW, FALSE)\n${found}`
	},
	{
		why: 'a function has gone to the one that it calls',
		find: ' exception:\n    if (is_backtrace_needed(ctx, rt->current_exception)) {',
		replace: (found) => `BEGIN_SCRIPT_CALL\n${found}`
	},
	{
		why: 'and comes back',
		find: '    rt->current_stack_frame = sf->prev_frame;\n    return ret_val;\n}\n\nJSValue JS_Call(',
		replace: (found) =>
			found
				.replace('    return ret_val;\n', 'END_OF_SCRIPT_CALL\n    return ret_val;\n')
				.replace('JSValue JS_Call(', 'CALL_THROUGH_C\n\nJSValue JS_Call(')
	},
	{
		why: 'a function on one line has no table of lines, and its own',
		find: '        /* function was stripped */\n        return -1;',
		replace: () => '        return b->has_debug ? b->debug.line_num : -1;'
	},
	{
		why: 'the place of a syntax error, which QuickJS tells by its line only',
		find: '    int backtrace_flags;\n    \n    va_start(ap, fmt);\n    JS_ThrowError2(ctx, JS_SYNTAX_ERROR, fmt, ap, FALSE);',
		replace: (found) => `    ocre_parse_error_at = s->token.ptr;\n${found}`
	},
	{
		why: 'it is kept here',
		find: 'typedef struct JSToken {',
		replace: (found) => `static const uint8_t *ocre_parse_error_at;\n\n${found}`
	}
];

/** The source of quickjs.c as it is compiled. Throws when it is not the one that the patches were made for. */
export function patchQuickjs(source: string): string {
	return PATCHES.reduce((text, { why, find, replace }) => {
		const parts = text.split(find);
		if (parts.length !== 2)
			throw new Error(`quickjs.c has ${parts.length - 1} places for a patch (${why})`);
		return `${parts[0]}${replace(find)}${parts[1]}`;
	}, source);
}
