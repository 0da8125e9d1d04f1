/*
 * Values as Node's console shows them: short ones on a line, longer ones over several, numbers of an array in columns.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "inside.h"
#include "layout.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 2
#define MAX_ITEMS 100

/* The objects that are being shown, from the outermost one. */
struct seen {
	JSValueConst object;
	struct seen *up;
	int depth;
	/* Something in it is the object itself. */
	bool is_circular;
};

static void add_value(JSContext *ctx, struct text *out, JSValueConst value, struct seen *up, int indent);

static void add_converted(JSContext *ctx, struct text *out, JSValueConst value)
{
	const char *string = JS_ToCString(ctx, value);

	if (string)
		text_add_string(out, string);
	else
		JS_FreeValue(ctx, JS_GetException(ctx));
	JS_FreeCString(ctx, string);
}

/* A property that is a text, without calling anything of the program where that can be helped. */
static const char *text_property(JSContext *ctx, JSValueConst object, const char *name)
{
	JSValue value = JS_GetPropertyStr(ctx, object, name);
	const char *string = JS_IsString(value) ? JS_ToCString(ctx, value) : NULL;

	if (JS_IsException(value))
		JS_FreeValue(ctx, JS_GetException(ctx));
	JS_FreeValue(ctx, value);
	return string;
}

static void add_quoted(JSContext *ctx, struct text *out, JSValueConst value)
{
	size_t length;
	const char *string = JS_ToCStringLen(ctx, &length, value);
	char quote = '\'';

	if (!string)
		return;
	if (memchr(string, '\'', length))
		quote = !memchr(string, '"', length) ? '"' : !memchr(string, '`', length) ? '`' : '\'';
	text_add(out, &quote, 1);
	for (size_t i = 0; i < length; i++) {
		char c = string[i];
		char escaped[8];

		if (c == '\n')
			text_add_string(out, "\\n");
		else if (c == '\t')
			text_add_string(out, "\\t");
		else if (c == '\\')
			text_add_string(out, "\\\\");
		else if (c == quote)
			text_add(out, (char[]){'\\', c}, 2);
		else if ((unsigned char)c < 32 || c == 127)
			text_add(out, escaped, (size_t)snprintf(escaped, sizeof escaped, "\\x%02X", (unsigned char)c));
		else
			text_add(out, &c, 1);
	}
	text_add(out, &quote, 1);
	JS_FreeCString(ctx, string);
}

static bool is_identifier(const char *name)
{
	size_t i = 0;

	for (; name[i]; i++) {
		char c = name[i];

		if (!(c == '_' || c == '$' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		      (i > 0 && c >= '0' && c <= '9')))
			return false;
	}
	return i > 0;
}

static void add_key(JSContext *ctx, struct text *out, JSAtom atom)
{
	JSValue key = JS_AtomToValue(ctx, atom);
	const char *name = JS_AtomToCString(ctx, atom);

	if (JS_IsSymbol(key)) {
		text_add_string(out, "[");
		inspect(ctx, out, key);
		text_add_string(out, "]");
	} else if (name && is_identifier(name)) {
		text_add_string(out, name);
	} else {
		add_quoted(ctx, out, key);
	}
	text_add_string(out, ": ");
	JS_FreeCString(ctx, name);
	JS_FreeValue(ctx, key);
}

static void add_property(JSContext *ctx, struct entries *entries, JSValueConst object, JSAtom atom,
			 struct seen *up, int indent)
{
	struct text *out = entries_add(entries);
	JSPropertyDescriptor property;

	if (!out)
		return;
	add_key(ctx, out, atom);
	if (JS_GetOwnProperty(ctx, &property, object, atom) <= 0)
		return;
	if (property.flags & JS_PROP_GETSET) {
		bool reads = !JS_IsUndefined(property.getter), writes = !JS_IsUndefined(property.setter);

		text_add_string(out, reads && writes ? "[Getter/Setter]" : reads ? "[Getter]" : "[Setter]");
	} else {
		add_value(ctx, out, property.value, up, indent + 2);
	}
	JS_FreeValue(ctx, property.value);
	JS_FreeValue(ctx, property.getter);
	JS_FreeValue(ctx, property.setter);
}

static void add_more(struct entries *entries, int more)
{
	struct text *out = more > 0 ? entries_add(entries) : NULL;
	char words[40];

	entries->has_more = out != NULL;
	if (out)
		text_add(out, words,
			 (size_t)snprintf(words, sizeof words, "... %d more item%s", more, more == 1 ? "" : "s"));
}

/* Own properties that are shown; those that are numbers are left out where the items came before. */
static void add_properties(JSContext *ctx, struct entries *entries, JSValueConst object, bool has_items,
			   struct seen *up, int indent)
{
	JSPropertyEnum *found;
	uint32_t count;

	if (JS_GetOwnPropertyNames(ctx, &found, &count, object,
				   JS_GPN_STRING_MASK | JS_GPN_SYMBOL_MASK | JS_GPN_ENUM_ONLY) < 0) {
		JS_FreeValue(ctx, JS_GetException(ctx));
		return;
	}
	for (uint32_t i = 0; i < count; i++) {
		const char *name = has_items ? JS_AtomToCString(ctx, found[i].atom) : NULL;
		bool is_item = name && name[0] >= '0' && name[0] <= '9';

		JS_FreeCString(ctx, name);
		if (!is_item)
			add_property(ctx, entries, object, found[i].atom, up, indent);
		JS_FreeAtom(ctx, found[i].atom);
	}
	js_free(ctx, found);
}

static int length_of(JSContext *ctx, JSValueConst object)
{
	JSValue value = JS_GetPropertyStr(ctx, object, "length");
	int length = 0;

	JS_ToInt32(ctx, &length, value);
	JS_FreeValue(ctx, value);
	return length;
}

static void add_items(JSContext *ctx, struct entries *entries, JSValueConst array, struct seen *up, int indent)
{
	int length = length_of(ctx, array);

	entries->numbers_only = length > 0;
	for (int i = 0; i < length && i < MAX_ITEMS; i++) {
		struct text *out = entries_add(entries);
		JSValue item = JS_GetPropertyUint32(ctx, array, (uint32_t)i);

		if (!JS_IsNumber(item))
			entries->numbers_only = false;
		if (out)
			add_value(ctx, out, item, up, indent + 2);
		JS_FreeValue(ctx, item);
	}
	add_more(entries, length - MAX_ITEMS);
}

static void add_map(JSContext *ctx, struct entries *entries, JSValueConst map, struct seen *up, int indent)
{
	JSValue key, value;
	int count = find_entry(ctx, map, -1, &key, &value);

	for (int i = 0; i < count && i < MAX_ITEMS; i++) {
		struct text *out = entries_add(entries);

		find_entry(ctx, map, i, &key, &value);
		if (out) {
			add_value(ctx, out, key, up, indent + 2);
			if (!JS_IsUndefined(value)) {
				text_add_string(out, " => ");
				add_value(ctx, out, value, up, indent + 2);
			}
		}
		JS_FreeValue(ctx, key);
		JS_FreeValue(ctx, value);
	}
	add_more(entries, count - MAX_ITEMS);
}

static void add_promise(JSContext *ctx, struct entries *entries, JSValueConst promise, struct seen *up, int indent)
{
	struct text *out = entries_add(entries);
	JSValue result;
	int state = promise_state(promise, &result);

	if (!out)
		return;
	text_add_string(out, state == 0 ? "<pending>" : state == 2 ? "<rejected> " : "");
	if (state != 0)
		add_value(ctx, out, result, up, indent + 2);
}

/* The stack begins with the message in Node, and has only places here. */
static void add_error(JSContext *ctx, struct text *out, JSValueConst error)
{
	const char *stack = text_property(ctx, error, "stack");
	size_t length = stack ? strlen(stack) : 0;

	add_converted(ctx, out, error);
	while (length > 0 && stack[length - 1] == '\n')
		length--;
	if (length > 0) {
		text_add_string(out, "\n");
		text_add(out, stack, length);
	}
	JS_FreeCString(ctx, stack);
}

static void add_date(JSContext *ctx, struct text *out, JSValueConst date)
{
	JSAtom name = JS_NewAtom(ctx, "toISOString");
	JSValue shown = JS_Invoke(ctx, date, name, 0, NULL);

	if (JS_IsException(shown)) {
		JS_FreeValue(ctx, JS_GetException(ctx));
		text_add_string(out, "Invalid Date");
	} else {
		add_converted(ctx, out, shown);
	}
	JS_FreeValue(ctx, shown);
	JS_FreeAtom(ctx, name);
}

static void add_function_name(JSContext *ctx, struct text *out, JSValueConst function)
{
	const char *name = text_property(ctx, function, "name");
	bool named = name && name[0];

	text_add_string(out, is_class(ctx, function) ? "[class " : named ? "[Function: " : "[Function ");
	text_add_string(out, named ? name : "(anonymous)");
	text_add_string(out, "]");
	JS_FreeCString(ctx, name);
}

/* The name of the class, as far as it is worth telling: not of plain objects and arrays. */
static void add_class(JSContext *ctx, struct text *base, JSValueConst object, const char *usual, int count)
{
	JSValue constructor = JS_GetPropertyStr(ctx, object, "constructor");
	const char *name = JS_IsObject(constructor) ? text_property(ctx, constructor, "name") : NULL;
	char size[16];

	if (JS_IsException(constructor))
		JS_FreeValue(ctx, JS_GetException(ctx));
	if (JS_IsUndefined(constructor))
		text_add_string(base, "[Object: null prototype]");
	else if (name && name[0] && strcmp(name, usual) != 0)
		text_add_string(base, name);
	if (base->length > 0 && count >= 0)
		text_add(base, size, (size_t)snprintf(size, sizeof size, "(%d)", count));
	JS_FreeCString(ctx, name);
	JS_FreeValue(ctx, constructor);
}

static bool is_empty(JSContext *ctx, JSValueConst object, bool is_map)
{
	JSPropertyEnum *found;
	uint32_t count = 1;
	JSValue key, value;

	if (is_map)
		return find_entry(ctx, object, -1, &key, &value) == 0;
	if (JS_GetOwnPropertyNames(ctx, &found, &count, object, JS_GPN_STRING_MASK | JS_GPN_SYMBOL_MASK | JS_GPN_ENUM_ONLY) < 0) {
		JS_FreeValue(ctx, JS_GetException(ctx));
		return false;
	}
	for (uint32_t i = 0; i < count; i++)
		JS_FreeAtom(ctx, found[i].atom);
	js_free(ctx, found);
	return count == 0;
}

static void add_object(JSContext *ctx, struct text *out, JSValueConst object, struct seen *up, int indent)
{
	struct seen here = {object, up, up ? up->depth + 1 : 0, false};
	struct entries entries = {.indent = indent, .depth = here.depth};
	const char *kind = class_name_of(ctx, object);
	bool is_array = JS_IsArray(ctx, object) == 1, is_typed = strcmp(kind, "TypedArray") == 0;
	bool is_map = strcmp(kind, "Map") == 0 || strcmp(kind, "Set") == 0;
	JSValue key, value;

	entries.is_array = is_array || is_typed;
	if (strcmp(kind, "Error") == 0)
		add_error(ctx, &entries.base, object);
	else if (strcmp(kind, "RegExp") == 0)
		add_converted(ctx, &entries.base, object);
	else if (strcmp(kind, "Date") == 0)
		add_date(ctx, &entries.base, object);
	else if (JS_IsFunction(ctx, object))
		add_function_name(ctx, &entries.base, object);
	else
		add_class(ctx, &entries.base, object, is_array ? "Array" : "Object",
			  is_array || is_typed ? length_of(ctx, object)
			  : is_map	       ? find_entry(ctx, object, -1, &key, &value)
					       : -1);
	entries.is_base_enough = strcmp(kind, "Error") == 0 || strcmp(kind, "RegExp") == 0 ||
				 strcmp(kind, "Date") == 0 || JS_IsFunction(ctx, object);
	if (up && here.depth > MAX_DEPTH && !entries.is_base_enough && !is_empty(ctx, object, is_map)) {
		text_add_string(out, "[");
		text_add_string(out, entries.base.length ? entries.base.bytes : is_array ? "Array" : "Object");
		text_add_string(out, "]");
		text_free(&entries.base);
		return;
	}
	if (!is_empty(ctx, object, is_map))
		layout_depth = here.depth;
	if (entries.is_array)
		add_items(ctx, &entries, object, &here, indent);
	else if (is_map)
		add_map(ctx, &entries, object, &here, indent);
	else if (strcmp(kind, "Promise") == 0)
		add_promise(ctx, &entries, object, &here, indent);
	add_properties(ctx, &entries, object, entries.is_array, &here, indent);
	if (here.is_circular)
		text_add_string(out, "<ref *1> ");
	entries_write(&entries, out);
}

static void add_value(JSContext *ctx, struct text *out, JSValueConst value, struct seen *up, int indent)
{
	if (JS_IsString(value)) {
		add_quoted(ctx, out, value);
	} else if (JS_IsNumber(value)) {
		double number;

		JS_ToFloat64(ctx, &number, value);
		if (number == 0 && signbit(number))
			text_add_string(out, "-0");
		else
			add_converted(ctx, out, value);
	} else if (JS_IsSymbol(value)) {
		JSValue described = JS_GetPropertyStr(ctx, value, "description");

		text_add_string(out, "Symbol(");
		if (JS_IsString(described))
			add_converted(ctx, out, described);
		text_add_string(out, ")");
		JS_FreeValue(ctx, described);
	} else if (JS_IsObject(value)) {
		for (struct seen *at = up; at; at = at->up) {
			if (JS_VALUE_GET_PTR(at->object) == JS_VALUE_GET_PTR(value)) {
				at->is_circular = true;
				text_add_string(out, "[Circular *1]");
				return;
			}
		}
		add_object(ctx, out, value, up, indent);
	} else {
		add_converted(ctx, out, value);
	}
}

void inspect(JSContext *ctx, struct text *out, JSValueConst value)
{
	add_value(ctx, out, value, NULL, 0);
}
