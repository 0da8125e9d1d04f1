/*
 * What is asked of the insides of QuickJS: its public functions do not tell.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_JS_INSIDE_H
#define OCRE_JS_INSIDE_H

#include "host.h"

/* "Error", "Map", "TypedArray", …; empty for objects that are shown as plain ones. The value is an object. */
const char *class_name_of(JSContext *ctx, JSValueConst value);
/* 0 pending, 1 fulfilled, 2 rejected; the result is not given to the caller. */
int promise_state(JSValueConst promise, JSValue *result);
bool is_class(JSContext *ctx, JSValueConst function);
/* The entry of a Map or Set with that number, for the caller to free; the answer is how many there are. */
int find_entry(JSContext *ctx, JSValueConst collection, int index, JSValue *key, JSValue *value);

/* For the compiler: a context with a parser, which never runs anything. */
JSContext *new_compile_context(void);
/* Where the parser was in its source when it found the last error; NULL: nowhere. */
const uint8_t *parse_error_at(void);
/* Calls back for each name that a module imports: "*" for a whole module. */
typedef void on_import(JSContext *ctx, const char *module, const char *from, const char *name, bool is_there);
void find_imports(JSContext *ctx, JSModuleDef *module, on_import *found);

#endif
