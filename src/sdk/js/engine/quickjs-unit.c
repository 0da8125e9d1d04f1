/*
 * QuickJS, and what needs its insides: a context with all of ES2020 that a container can use.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "quickjs.c"

#undef malloc
#undef free
#undef realloc
#include <malloc.h>

#include "host.h"
#include "inside.h"

/* QuickJS counts its memory by what malloc took for it, and collects circles of garbage by that. */
static void *allocate(JSMallocState *state, size_t size)
{
	void *place = malloc(size);

	if (!place)
		return NULL;
	state->malloc_count++;
	state->malloc_size += malloc_usable_size(place);
	return place;
}

static void release(JSMallocState *state, void *place)
{
	if (!place)
		return;
	state->malloc_count--;
	state->malloc_size -= malloc_usable_size(place);
	free(place);
}

static void *reallocate(JSMallocState *state, void *place, size_t size)
{
	size_t had = place ? malloc_usable_size(place) : 0;
	void *moved;

	if (!place)
		return size ? allocate(state, size) : NULL;
	if (size == 0) {
		release(state, place);
		return NULL;
	}
	moved = realloc(place, size);
	if (moved)
		state->malloc_size += malloc_usable_size(moved) - had;
	return moved;
}

static size_t usable_size(const void *place)
{
	return malloc_usable_size((void *)place);
}

static const JSMallocFunctions memory = {allocate, release, reallocate, usable_size};

void share_memory(JSContext *ctx)
{
	JSRuntime *rt = JS_GetRuntime(ctx);
	size_t left = memory_left();

	ocre_call_room = ocre_call_bytes + left / 2;
	JS_SetGCThreshold(rt, rt->malloc_state.malloc_size + left / 3);
}

/* Without eval and its like there is no parser in a container: programs come as bytecode. */
JSContext *new_context(void)
{
	JSRuntime *rt = JS_NewRuntime2(&memory, NULL);
	JSContext *ctx = rt ? JS_NewContextRaw(rt) : NULL;

	if (!ctx)
		return NULL;
	JS_AddIntrinsicBaseObjects(ctx);
	JS_AddIntrinsicDate(ctx);
	JS_AddIntrinsicRegExpCompiler(ctx);
	JS_AddIntrinsicRegExp(ctx);
	JS_AddIntrinsicJSON(ctx);
	JS_AddIntrinsicProxy(ctx);
	JS_AddIntrinsicMapSet(ctx);
	JS_AddIntrinsicTypedArrays(ctx);
	JS_AddIntrinsicPromise(ctx);
	return ctx;
}

const char *class_name_of(JSContext *ctx, JSValueConst value)
{
	JSObject *p = JS_VALUE_GET_OBJ(value);

	(void)ctx;
	switch (p->class_id) {
	case JS_CLASS_ERROR:
		return "Error";
	case JS_CLASS_DATE:
		return "Date";
	case JS_CLASS_REGEXP:
		return "RegExp";
	case JS_CLASS_MAP:
		return "Map";
	case JS_CLASS_SET:
		return "Set";
	case JS_CLASS_PROMISE:
		return "Promise";
	case JS_CLASS_ARRAY_BUFFER:
		return "ArrayBuffer";
	case JS_CLASS_NUMBER:
	case JS_CLASS_STRING:
	case JS_CLASS_BOOLEAN:
		return "Box";
	default:
		return p->class_id >= JS_CLASS_UINT8C_ARRAY && p->class_id <= JS_CLASS_FLOAT64_ARRAY ? "TypedArray" : "";
	}
}

int promise_state(JSValueConst promise, JSValue *result)
{
	JSPromiseData *data = JS_GetOpaque(promise, JS_CLASS_PROMISE);

	*result = data->promise_result;
	return data->promise_state;
}

bool is_class(JSContext *ctx, JSValueConst function)
{
	JSObject *p = JS_VALUE_GET_OBJ(function);

	(void)ctx;
	return p->class_id == JS_CLASS_BYTECODE_FUNCTION && p->is_constructor &&
	       !p->u.func.function_bytecode->has_prototype;
}

int find_entry(JSContext *ctx, JSValueConst collection, int index, JSValue *key, JSValue *value)
{
	JSObject *p = JS_VALUE_GET_OBJ(collection);
	JSMapState *state = p->u.map_state;
	struct list_head *el;
	int i = 0;

	list_for_each(el, &state->records) {
		JSMapRecord *record = list_entry(el, JSMapRecord, link);

		if (record->empty || i++ < index)
			continue;
		*key = JS_DupValue(ctx, record->key);
		*value = p->class_id == JS_CLASS_MAP ? JS_DupValue(ctx, record->value) : JS_UNDEFINED;
		break;
	}
	return (int)state->record_count;
}

/* ---- For the compiler -------------------------------------------------------------------------------------------- */

JSContext *new_compile_context(void)
{
	JSRuntime *rt = JS_NewRuntime();
	JSContext *ctx = rt ? JS_NewContextRaw(rt) : NULL;

	if (!ctx)
		return NULL;
	JS_AddIntrinsicBaseObjects(ctx);
	JS_AddIntrinsicEval(ctx);
	JS_AddIntrinsicRegExpCompiler(ctx);
	return ctx;
}

static void tell_import(JSContext *ctx, JSModuleDef *module, JSImportEntry *entry, on_import *found)
{
	JSModuleDef *from = module->req_module_entries[entry->req_module_idx].module, *has;
	JSExportEntry *export;
	bool is_all = entry->import_name == JS_ATOM__star_;
	const char *name, *from_name, *module_name;

	if (!from)
		return;
	name = JS_AtomToCString(ctx, entry->import_name);
	from_name = JS_AtomToCString(ctx, from->module_name);
	module_name = JS_AtomToCString(ctx, module->module_name);
	if (name && from_name && module_name)
		found(ctx, module_name, from_name, name,
		      is_all || js_resolve_export(ctx, &has, &export, from, entry->import_name) == JS_RESOLVE_RES_FOUND);
	JS_FreeCString(ctx, name);
	JS_FreeCString(ctx, from_name);
	JS_FreeCString(ctx, module_name);
}

void find_imports(JSContext *ctx, JSModuleDef *module, on_import *found)
{
	for (int i = 0; i < module->import_entries_count; i++)
		tell_import(ctx, module, &module->import_entries[i], found);
}

const uint8_t *parse_error_at(void)
{
	return ocre_parse_error_at;
}
