/*
 * What the parts of the JavaScript engine for containers share: one runtime, one context, one program.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_JS_HOST_H
#define OCRE_JS_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "quickjs.h"

/* ---- program.c: modules as bytecode, in the image or in a file --------------------------------------------------- */

/* A file with a program is called with this argument before its path. */
#define SCRIPT_ARGUMENT "--script"

/* Runs the main module of the program. Its exit code; negative while there may be something to wait for. */
int program_run(JSContext *ctx, int argc, char **argv);

/* ---- clock.c ----------------------------------------------------------------------------------------------------- */

/* Milliseconds since the clock was first looked at. */
double clock_now(void);
void clock_sleep(int ms);
/* So much has passed otherwise than in clock_sleep(): for boards whose clock stands. */
void clock_count(int ms);

/* ---- loop.c: timeouts and events --------------------------------------------------------------------------------- */

void loop_init(JSContext *ctx);
/* Until nothing is left to wait for; false when an error was not caught. */
bool loop_run(JSContext *ctx);
/* Ends the program, once all that it printed is on its way. */
_Noreturn void loop_end(int code);
/* How many things may still call back: while there are any, the program goes on. */
extern int loop_waiting;
/* Calls and drops the result; an exception ends the program. Takes ownership of nothing. */
void loop_call(JSContext *ctx, JSValueConst function, int argc, JSValueConst *argv);
/* A part that must be looked at again and again, such as a socket. Returns how many ms it waited itself. */
typedef int loop_poll(JSContext *ctx);
void loop_add_poll(loop_poll *poll);
/* Set: the program ends with `loop_exit_code`. */
extern bool loop_has_ended;
extern int loop_exit_code;

/* ---- errors.c ---------------------------------------------------------------------------------------------------- */

/* Throws an Error that says what failed, why, and has the number of the host and its name as `errno` and `code`. */
JSValue throw_host(JSContext *ctx, int number, const char *what, const char *about);
/* The same of a number of errno. */
JSValue throw_errno(JSContext *ctx, int number, const char *what, const char *about);
/* undefined, or throws what a host function returned. */
JSValue check_host(JSContext *ctx, int result, const char *what, const char *about);
/* Prints the pending exception with its stack. */
void print_exception(JSContext *ctx);
/* The error of a promise that nobody has looked at, printed; true when there was one. */
bool print_rejections(JSContext *ctx);
void errors_init(JSContext *ctx);

/* ---- console.c, inspect.c ---------------------------------------------------------------------------------------- */

void console_init(JSContext *ctx);

struct text;
/* The value as Node's console shows it. */
void inspect(JSContext *ctx, struct text *out, JSValueConst value);

/* ---- text.c: a text that grows ----------------------------------------------------------------------------------- */

struct text {
	char *bytes;
	size_t length;
	size_t room;
};

void text_add(struct text *text, const char *bytes, size_t length);
void text_add_string(struct text *text, const char *string);
void text_add_spaces(struct text *text, int count);
void text_free(struct text *text);
/* In columns, as far as that can be said: characters outside of ASCII count once. */
int text_width(const struct text *text);

/* ---- ocre.c: the module `ocre` ----------------------------------------------------------------------------------- */

/* What it exports, in the engine and for the compiler. */
#define OCRE_EXPORTS(X) X(gpio) X(sensors) X(messages) X(files) X(net) X(system)

JSModuleDef *ocre_module(JSContext *ctx);

#define DECLARE_MAKE(name) JSValue make_##name(JSContext *ctx);
OCRE_EXPORTS(DECLARE_MAKE)

void system_set_arguments(int argc, char **argv);

/* Events, from loop.c to the parts that they are for. */
void gpio_event(JSContext *ctx, int port, int pin, int level);
void message_event(JSContext *ctx, uint32_t id, const char *topic, const char *type, const uint8_t *payload,
		   uint32_t length);

/* Bytes of a string, a typed array or an ArrayBuffer. `*owner` must be freed with bytes_free. Null: an exception. */
struct bytes {
	const uint8_t *data;
	size_t length;
	const char *string;
};
bool bytes_of(JSContext *ctx, JSValueConst value, struct bytes *bytes);
void bytes_free(JSContext *ctx, struct bytes *bytes);
JSValue new_bytes(JSContext *ctx, const uint8_t *data, size_t length);

/* ---- resolve.c: which module a specifier means, in the compiler as in the engine --------------------------------- */

typedef bool resolve_exists(const char *path, void *opaque);
/* Writes the path to `out`. False when there is no such module; `out` then has what was looked for first. */
bool resolve_module(const char *base, const char *specifier, char *out, size_t room, resolve_exists *exists,
		    void *opaque);

/* ---- quickjs-unit.c ---------------------------------------------------------------------------------------------- */

JSContext *new_context(void);
/* By what is left now: when garbage is collected, and how deep functions may call each other. */
void share_memory(JSContext *ctx);

/* ---- allocate.c: what malloc has left ---- */

size_t memory_left(void);

#endif
