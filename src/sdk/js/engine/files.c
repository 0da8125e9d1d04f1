/*
 * Files, in the container's own folder and in folders that are mounted.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE 512

static const char *path_of(JSContext *ctx, int argc, JSValueConst *argv)
{
	if (argc < 1 || !JS_IsString(argv[0])) {
		JS_ThrowTypeError(ctx, "a path is needed");
		return NULL;
	}
	return JS_ToCString(ctx, argv[0]);
}

static bool read_all(int fd, struct text *content)
{
	char piece[PIECE];
	ssize_t count;

	/* Boards say that a file which is open is empty, so that its size is only known when it was read. */
	while ((count = read(fd, piece, sizeof piece)) > 0)
		text_add(content, piece, (size_t)count);
	return count == 0;
}

static JSValue read_file(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int as_text)
{
	const char *path = path_of(ctx, argc, argv);
	struct text content = {0};
	JSValue result;
	int fd;

	(void)this_value;
	if (!path)
		return JS_EXCEPTION;
	fd = open(path, O_RDONLY);
	if (fd < 0 || !read_all(fd, &content))
		result = throw_errno(ctx, errno, "cannot read", path);
	else if (as_text)
		result = JS_NewStringLen(ctx, content.bytes ? content.bytes : "", content.length);
	else
		result = new_bytes(ctx, (const uint8_t *)content.bytes, content.length);
	if (fd >= 0)
		close(fd);
	text_free(&content);
	JS_FreeCString(ctx, path);
	return result;
}

static bool write_all(int fd, const struct bytes *bytes)
{
	size_t done = 0;

	while (done < bytes->length) {
		ssize_t count = write(fd, bytes->data + done, bytes->length - done);

		if (count <= 0)
			return false;
		done += (size_t)count;
	}
	return true;
}

/* Boards do not empty a file that is opened for writing: the old one is taken away first. */
static JSValue write_file(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int appends)
{
	const char *path = path_of(ctx, argc, argv);
	struct bytes bytes;
	JSValue result = JS_UNDEFINED;
	int fd;

	(void)this_value;
	if (!path || !bytes_of(ctx, argc > 1 ? argv[1] : JS_UNDEFINED, &bytes)) {
		JS_FreeCString(ctx, path);
		return JS_EXCEPTION;
	}
	if (!appends)
		unlink(path);
	fd = open(path, O_WRONLY | O_CREAT | (appends ? O_APPEND : 0), 0644);
	if (fd < 0 || !write_all(fd, &bytes))
		result = throw_errno(ctx, errno, "cannot write", path);
	if (fd >= 0)
		close(fd);
	bytes_free(ctx, &bytes);
	JS_FreeCString(ctx, path);
	return result;
}

static JSValue list_folder(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	const char *path = path_of(ctx, argc, argv);
	struct dirent *entry;
	JSValue names;
	uint32_t count = 0;
	DIR *folder;

	(void)this_value;
	if (!path)
		return JS_EXCEPTION;
	folder = opendir(path);
	if (!folder) {
		names = throw_errno(ctx, errno, "cannot list", path);
	} else {
		names = JS_NewArray(ctx);
		while ((entry = readdir(folder)))
			if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
				JS_DefinePropertyValueUint32(ctx, names, count++, JS_NewString(ctx, entry->d_name),
							     JS_PROP_C_W_E);
		closedir(folder);
	}
	JS_FreeCString(ctx, path);
	return names;
}

enum { REMOVE, MAKE_FOLDER, EXISTS };

static JSValue on_path(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int action)
{
	const char *path = path_of(ctx, argc, argv);
	struct stat found;
	JSValue result = JS_UNDEFINED;

	(void)this_value;
	if (!path)
		return JS_EXCEPTION;
	if (action == EXISTS)
		result = JS_NewBool(ctx, stat(path, &found) == 0);
	else if (action == REMOVE && unlink(path) != 0 && rmdir(path) != 0)
		result = throw_errno(ctx, errno, "cannot remove", path);
	else if (action == MAKE_FOLDER && mkdir(path, 0755) != 0)
		result = throw_errno(ctx, errno, "cannot make folder", path);
	JS_FreeCString(ctx, path);
	return result;
}

static JSValue rename_file(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	const char *from = path_of(ctx, argc, argv);
	const char *to = from ? path_of(ctx, argc - 1, argv + 1) : NULL;
	JSValue result = JS_EXCEPTION;

	(void)this_value;
	if (to)
		result = rename(from, to) == 0 ? JS_UNDEFINED : throw_errno(ctx, errno, "cannot rename", from);
	JS_FreeCString(ctx, from);
	JS_FreeCString(ctx, to);
	return result;
}

static const JSCFunctionListEntry functions[] = {
	JS_CFUNC_MAGIC_DEF("readText", 1, read_file, 1),
	JS_CFUNC_MAGIC_DEF("read", 1, read_file, 0),
	JS_CFUNC_MAGIC_DEF("write", 2, write_file, 0),
	JS_CFUNC_MAGIC_DEF("append", 2, write_file, 1),
	JS_CFUNC_DEF("list", 1, list_folder),
	JS_CFUNC_MAGIC_DEF("remove", 1, on_path, REMOVE),
	JS_CFUNC_MAGIC_DEF("makeFolder", 1, on_path, MAKE_FOLDER),
	JS_CFUNC_MAGIC_DEF("exists", 1, on_path, EXISTS),
	JS_CFUNC_DEF("rename", 2, rename_file),
};

JSValue make_files(JSContext *ctx)
{
	JSValue files = JS_NewObject(ctx);

	JS_SetPropertyFunctionList(ctx, files, functions, sizeof functions / sizeof functions[0]);
	return files;
}
