/*
 * Errors: those of the host as exceptions, and those that nobody caught, with the lines of the user's own files.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Numbers as the boards' C library has them; the C library of containers has others. */
static const struct {
	int16_t number;
	const char *name;
	const char *words;
} host_errors[] = {
	{1, "EPERM", "not allowed"},
	{2, "ENOENT", "there is no such thing"},
	{5, "EIO", "the device does not answer"},
	{12, "ENOMEM", "the board has no room left for it"},
	{16, "EBUSY", "it is in use by another container"},
	{19, "ENODEV", "this board does not have it"},
	{22, "EINVAL", "the board does not accept this"},
	{134, "ENOTSUP", "this board cannot do that"},
};

/* The C library's numbers, as far as files and sockets have them. */
static const struct {
	int16_t number;
	const char *name;
	const char *words;
} file_errors[] = {
	{EACCES, "EACCES", "not allowed: the container lacks a permission"},
	{EADDRINUSE, "EADDRINUSE", "it is in use by another container"},
	{EBADF, "EBADF", "it is not open"},
	{ECONNREFUSED, "ECONNREFUSED", "nobody listens there"},
	{ECONNRESET, "ECONNRESET", "the other side has closed the connection"},
	{EEXIST, "EEXIST", "it is there already"},
	{EHOSTUNREACH, "EHOSTUNREACH", "there is nobody of that name"},
	{EINVAL, "EINVAL", "the board does not accept this"},
	{EISDIR, "EISDIR", "it is a folder"},
	{EMFILE, "EMFILE", "too many files and sockets are open"},
	{ENOENT, "ENOENT", "there is no such file, or the container has no folder"},
	{ENOMEM, "ENOMEM", "the board has no room left for it"},
	{ENOSPC, "ENOSPC", "the board's storage is full"},
	{ENOSYS, "ENOSYS", "this board cannot do that"},
	{ENOTCAPABLE, "ENOTCAPABLE", "not allowed: the container lacks a permission"},
	{ENOTCONN, "ENOTCONN", "the connection is closed"},
	{ENOTDIR, "ENOTDIR", "it is not a folder"},
	{ENOTEMPTY, "ENOTEMPTY", "the folder is not empty"},
	{ETIMEDOUT, "ETIMEDOUT", "there was no answer in time"},
};

static const char *name_of(int number, const char **words)
{
	for (size_t i = 0; i < sizeof host_errors / sizeof host_errors[0]; i++) {
		if (host_errors[i].number == number) {
			*words = host_errors[i].words;
			return host_errors[i].name;
		}
	}
	*words = "it failed";
	return "EUNKNOWN";
}

static JSValue new_error(JSContext *ctx, const char *message, const char *name, int number)
{
	JSValue error = JS_NewError(ctx);

	JS_DefinePropertyValueStr(ctx, error, "message", JS_NewString(ctx, message),
				  JS_PROP_WRITABLE | JS_PROP_CONFIGURABLE);
	JS_DefinePropertyValueStr(ctx, error, "code", JS_NewString(ctx, name), JS_PROP_C_W_E);
	JS_DefinePropertyValueStr(ctx, error, "errno", JS_NewInt32(ctx, number), JS_PROP_C_W_E);
	return error;
}

static JSValue throw_words(JSContext *ctx, int number, const char *name, const char *words, const char *what,
			   const char *about)
{
	struct text message = {0};

	text_add_string(&message, what);
	if (about && about[0]) {
		text_add_string(&message, " ");
		text_add_string(&message, about);
	}
	text_add_string(&message, ": ");
	text_add_string(&message, words);
	text_add_string(&message, " (");
	text_add_string(&message, name);
	text_add_string(&message, ")");
	JS_Throw(ctx, new_error(ctx, message.bytes ? message.bytes : what, name, number));
	text_free(&message);
	return JS_EXCEPTION;
}

JSValue throw_host(JSContext *ctx, int number, const char *what, const char *about)
{
	const char *words;
	const char *name = name_of(abs(number), &words);

	return throw_words(ctx, number, name, words, what, about);
}

JSValue throw_errno(JSContext *ctx, int number, const char *what, const char *about)
{
	for (size_t i = 0; i < sizeof file_errors / sizeof file_errors[0]; i++)
		if (file_errors[i].number == number)
			return throw_words(ctx, number, file_errors[i].name, file_errors[i].words, what, about);
	return throw_words(ctx, number, "EUNKNOWN", "it failed", what, about);
}

JSValue check_host(JSContext *ctx, int result, const char *what, const char *about)
{
	return result < 0 ? throw_host(ctx, result, what, about) : JS_UNDEFINED;
}

static void print_error(JSContext *ctx, const char *title, JSValueConst error)
{
	struct text out = {0};

	text_add_string(&out, title);
	inspect(ctx, &out, error);
	fflush(stdout);
	fprintf(stderr, "%s\n", out.bytes ? out.bytes : title);
	text_free(&out);
}

void print_exception(JSContext *ctx)
{
	JSValue error = JS_GetException(ctx);

	if (JS_IsNull(error))
		fputs("Uncaught InternalError: out of memory\n", stderr);
	else
		print_error(ctx, "Uncaught ", error);
	JS_FreeValue(ctx, error);
}

/* Promises whose error nobody has looked at yet. A handler may still come until all jobs are done. */
static struct rejection {
	JSValue promise;
	JSValue reason;
	struct rejection *next;
} *rejections;

static void forget(JSContext *ctx, JSValueConst promise)
{
	for (struct rejection **at = &rejections; *at; at = &(*at)->next) {
		struct rejection *found = *at;

		if (JS_VALUE_GET_PTR(found->promise) != JS_VALUE_GET_PTR(promise))
			continue;
		*at = found->next;
		JS_FreeValue(ctx, found->promise);
		JS_FreeValue(ctx, found->reason);
		free(found);
		return;
	}
}

static void on_rejection(JSContext *ctx, JSValueConst promise, JSValueConst reason, JS_BOOL is_handled, void *opaque)
{
	struct rejection *entry;
	struct rejection **end = &rejections;

	(void)opaque;
	if (is_handled) {
		forget(ctx, promise);
		return;
	}
	entry = malloc(sizeof *entry);
	if (!entry)
		return;
	*entry = (struct rejection){JS_DupValue(ctx, promise), JS_DupValue(ctx, reason), NULL};
	while (*end)
		end = &(*end)->next;
	*end = entry;
}

bool print_rejections(JSContext *ctx)
{
	if (!rejections)
		return false;
	print_error(ctx, "Uncaught (in promise) ", rejections->reason);
	return true;
}

void errors_init(JSContext *ctx)
{
	JS_SetHostPromiseRejectionTracker(JS_GetRuntime(ctx), on_rejection, NULL);
}
