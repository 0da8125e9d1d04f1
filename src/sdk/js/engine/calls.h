/*
 * Calls from script to script that take none of the interpreter's stack.
 *
 * A board gives a program 8 KiB of stack for its calls, of which QuickJS takes half a kilobyte for each call of a
 * function. So a function that is called by another one gets its frame from the heap, and the interpreter's own function
 * goes on with it; only calls through C, such as that of a callback by Array.map, still take the stack, and are counted.
 * The build puts SCRIPT_CALL and END_OF_SCRIPT_CALL into QuickJS's function: see vite/quickjs/patches.ts.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_JS_CALLS_H
#define OCRE_JS_CALLS_H

enum call_kind { CALL_FUNCTION, CALL_METHOD, CALL_NEW };

/* The caller's state while another function runs, and the frame of that one. */
struct script_call {
	struct script_call *up;
	JSStackFrame frame;
	JSContext *caller_ctx, *ctx;
	JSObject *p;
	JSFunctionBytecode *b;
	JSStackFrame *sf;
	const uint8_t *pc;
	JSValue *local_buf, *stack_buf, *var_buf, *arg_buf, *sp, *argv;
	JSVarRef **var_refs;
	JSValue func_obj, this_obj, new_target;
	int argc, flags;
	/* Of the call itself. */
	JSValue *call_argv;
	int call_argc;
	enum call_kind kind;
	BOOL is_tail;
	/* For `new`: the object that is made, owned. */
	JSValue made;
	size_t size;
	JSValue values[];
};

static size_t ocre_call_room = 16 * 1024;
static size_t ocre_call_bytes;

/* How deep C may call back into scripts, so that a program gets an error and not a trap. */
#define MOST_CALLS_THROUGH_C 4

static int ocre_calls_through_c;

static inline BOOL is_script(JSValueConst function)
{
	return JS_VALUE_GET_TAG(function) == JS_TAG_OBJECT &&
	       JS_VALUE_GET_OBJ(function)->class_id == JS_CLASS_BYTECODE_FUNCTION;
}

static inline BOOL is_script_class(JSValueConst function)
{
	return is_script(function) && JS_VALUE_GET_OBJ(function)->is_constructor;
}

static JSValue js_create_from_ctor(JSContext *ctx, JSValueConst ctor, int class_id);

/* NULL: an exception. */
static no_inline struct script_call *new_script_call(JSContext *ctx, JSValue *argv, int argc, enum call_kind kind)
{
	JSValueConst function = argv[kind == CALL_NEW ? -2 : -1];
	JSFunctionBytecode *b = JS_VALUE_GET_OBJ(function)->u.func.function_bytecode;
	int arguments = argc < b->arg_count ? b->arg_count : 0;
	size_t size = sizeof(struct script_call) + sizeof(JSValue) * (size_t)(arguments + b->var_count + b->stack_size);
	struct script_call *call;
	JSValue made = JS_UNDEFINED;

	if (ocre_call_bytes + size > ocre_call_room) {
		JS_ThrowStackOverflow(ctx);
		return NULL;
	}
	if (kind == CALL_NEW && !b->is_derived_class_constructor) {
		made = js_create_from_ctor(ctx, argv[-1], JS_CLASS_OBJECT);
		if (JS_IsException(made))
			return NULL;
	}
	call = js_malloc(ctx, size);
	if (!call) {
		JS_FreeValue(ctx, made);
		return NULL;
	}
	call->size = size;
	call->made = made;
	call->call_argv = argv;
	call->call_argc = argc;
	call->kind = kind;
	ocre_call_bytes += size;
	return call;
}

/* What the call gives, once its function has returned: `new` gives the object unless the function gave another. */
static no_inline JSValue result_of_call(JSContext *ctx, struct script_call *call, JSValue result)
{
	if (call->kind != CALL_NEW || JS_IsUndefined(call->made))
		return result;
	if (JS_VALUE_GET_TAG(result) == JS_TAG_OBJECT || JS_IsException(result)) {
		JS_FreeValue(ctx, call->made);
		return result;
	}
	JS_FreeValue(ctx, result);
	return call->made;
}

#define SCRIPT_CALL(is_possible, which, tail)                                                                          \
	if (is_possible) {                                                                                             \
		next_argv = call_argv;                                                                                 \
		next_argc = call_argc;                                                                                 \
		next_kind = which;                                                                                     \
		next_is_tail = tail;                                                                                   \
		goto begin_script_call;                                                                                \
	}

#define SCRIPT_CALL_STATE                                                                                              \
	struct script_call *call = NULL, *begun;                                                                       \
	JSValue *next_argv;                                                                                            \
	int next_argc;                                                                                                 \
	enum call_kind next_kind;                                                                                      \
	BOOL next_is_tail;

#define EACH_SAVED(X)                                                                                                  \
	X(caller_ctx) X(ctx) X(p) X(b) X(sf) X(pc) X(local_buf) X(stack_buf) X(var_buf) X(arg_buf) X(sp) X(argv)       \
		X(var_refs) X(func_obj) X(this_obj) X(new_target) X(argc) X(flags)
#define SAVE(name) begun->name = name;
#define RESTORE(name) name = call->name;

#define BEGIN_SCRIPT_CALL                                                                                              \
	begin_script_call:                                                                                             \
	begun = new_script_call(ctx, next_argv, next_argc, next_kind);                                                 \
	if (!begun)                                                                                                    \
		goto exception;                                                                                        \
	EACH_SAVED(SAVE)                                                                                               \
	begun->is_tail = next_is_tail;                                                                                 \
	begun->up = call;                                                                                              \
	call = begun;                                                                                                  \
	caller_ctx = ctx;                                                                                              \
	func_obj = next_argv[next_kind == CALL_NEW ? -2 : -1];                                                         \
	new_target = next_kind == CALL_NEW ? next_argv[-1] : JS_UNDEFINED;                                             \
	this_obj = next_kind == CALL_METHOD ? next_argv[-2] : next_kind == CALL_NEW ? call->made : JS_UNDEFINED;       \
	argc = next_argc;                                                                                              \
	argv = next_argv;                                                                                              \
	flags = 0;                                                                                                     \
	p = JS_VALUE_GET_OBJ(func_obj);                                                                                \
	b = p->u.func.function_bytecode;                                                                               \
	sf = &call->frame;                                                                                             \
	goto script_entered;

#define END_OF_SCRIPT_CALL                                                                                             \
	if (call) {                                                                                                    \
		ret_val = result_of_call(ctx, call, ret_val);                                                          \
		EACH_SAVED(RESTORE)                                                                                    \
		next_argv = call->call_argv;                                                                           \
		next_argc = call->call_argc;                                                                           \
		next_kind = call->kind;                                                                                \
		next_is_tail = call->is_tail;                                                                          \
		begun = call->up;                                                                                      \
		ocre_call_bytes -= call->size;                                                                         \
		js_free_rt(rt, call);                                                                                  \
		call = begun;                                                                                          \
		if (unlikely(JS_IsException(ret_val)))                                                                 \
			goto exception;                                                                                \
		if (next_is_tail)                                                                                      \
			goto done;                                                                                     \
		for (i = next_kind == CALL_FUNCTION ? -1 : -2; i < next_argc; i++)                                     \
			JS_FreeValue(ctx, next_argv[i]);                                                               \
		sp -= next_argc + (next_kind == CALL_FUNCTION ? 1 : 2);                                                \
		*sp++ = ret_val;                                                                                       \
		goto restart;                                                                                          \
	}

#define CALL_THROUGH_C                                                                                                 \
	static JSValue JS_CallInternal(JSContext *ctx, JSValueConst function, JSValueConst this_value,                 \
				       JSValueConst new_target, int argc, JSValue *argv, int flags)                    \
	{                                                                                                              \
		JSValue result;                                                                                        \
                                                                                                                       \
		if (JS_VALUE_GET_TAG(function) == JS_TAG_OBJECT && !is_script(function)) {                             \
			JSClassCall *call = ctx->rt->class_array[JS_VALUE_GET_OBJ(function)->class_id].call;           \
                                                                                                                       \
			if (!call)                                                                                     \
				return JS_ThrowTypeError(ctx, "not a function");                                       \
			return call(ctx, function, this_value, argc, (JSValueConst *)argv, flags);                     \
		}                                                                                                      \
		if (ocre_calls_through_c >= MOST_CALLS_THROUGH_C)                                                      \
			return JS_ThrowInternalError(ctx, "callbacks are nested too deeply: a board has room for %d",  \
						     MOST_CALLS_THROUGH_C);                                    \
		ocre_calls_through_c++;                                                                                \
		result = run_script(ctx, function, this_value, new_target, argc, argv, flags);                         \
		ocre_calls_through_c--;                                                                                \
		return result;                                                                                         \
	}

#endif
