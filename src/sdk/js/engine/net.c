/*
 * TCP: a server or a client, both with callbacks. One poll for all sockets, in the place of a sleep of the event loop.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAX_SOCKETS 8
#define WAIT_MS 10
#define PIECE 512

/* The board has few sockets. A free entry has fd -1. */
static struct entry {
	int fd;
	bool listens;
	JSValue object; /* of a listener: its callback */
} entries[MAX_SOCKETS];

static JSClassID connection_class;

static struct entry *new_entry(int fd, bool listens, JSValue object)
{
	for (int i = 0; i < MAX_SOCKETS; i++) {
		if (entries[i].fd >= 0)
			continue;
		entries[i] = (struct entry){fd, listens, object};
		loop_waiting++;
		return &entries[i];
	}
	return NULL;
}

static void close_entry(JSContext *ctx, struct entry *entry)
{
	JSValue object = entry->object;

	if (entry->fd < 0)
		return;
	close(entry->fd);
	*entry = (struct entry){-1, false, JS_UNDEFINED};
	loop_waiting--;
	JS_FreeValue(ctx, object);
}

static struct entry *entry_of(JSValueConst connection)
{
	struct entry *entry = JS_GetOpaque(connection, connection_class);

	/* Its place may be another one's by now. */
	return entry && entry->fd >= 0 && !entry->listens &&
			       JS_VALUE_GET_PTR(entry->object) == JS_VALUE_GET_PTR(connection)
		       ? entry
		       : NULL;
}

static JSValue new_connection(JSContext *ctx, int fd)
{
	JSValue object = JS_NewObjectClass(ctx, (int)connection_class);
	struct entry *entry = JS_IsException(object) ? NULL : new_entry(fd, false, JS_DupValue(ctx, object));

	if (!entry) {
		JS_FreeValue(ctx, object);
		JS_FreeValue(ctx, object);
		close(fd);
		return throw_errno(ctx, EMFILE, "cannot open another connection", "");
	}
	JS_SetOpaque(object, entry);
	return object;
}

static void call_handler(JSContext *ctx, JSValueConst connection, const char *name, int argc, JSValueConst *argv)
{
	JSValue handler = JS_GetPropertyStr(ctx, connection, name);

	if (JS_IsFunction(ctx, handler))
		loop_call(ctx, handler, argc, argv);
	JS_FreeValue(ctx, handler);
}

static void accept_client(JSContext *ctx, struct entry *listener)
{
	int fd = accept(listener->fd, NULL, NULL);
	JSValue callback = JS_DupValue(ctx, listener->object), connection;

	if (fd >= 0) {
		connection = new_connection(ctx, fd);
		if (JS_IsException(connection))
			/* No room: that client is turned away, and the program goes on. */
			JS_FreeValue(ctx, JS_GetException(ctx));
		else
			loop_call(ctx, callback, 1, &connection);
		JS_FreeValue(ctx, connection);
	}
	JS_FreeValue(ctx, callback);
}

static void receive(JSContext *ctx, struct entry *entry)
{
	uint8_t piece[PIECE];
	JSValue connection = JS_DupValue(ctx, entry->object), bytes;
	ssize_t count = recv(entry->fd, piece, sizeof piece, 0);

	if (count > 0) {
		bytes = new_bytes(ctx, piece, (size_t)count);
		call_handler(ctx, connection, "ondata", 1, &bytes);
		JS_FreeValue(ctx, bytes);
	} else {
		close_entry(ctx, entry);
		call_handler(ctx, connection, "onclose", 0, NULL);
	}
	JS_FreeValue(ctx, connection);
}

static int poll_sockets(JSContext *ctx)
{
	struct pollfd waiting[MAX_SOCKETS];
	struct entry *of[MAX_SOCKETS];
	int fds[MAX_SOCKETS];
	nfds_t count = 0;

	for (int i = 0; i < MAX_SOCKETS; i++) {
		if (entries[i].fd < 0)
			continue;
		waiting[count] = (struct pollfd){.fd = entries[i].fd, .events = POLLIN};
		fds[count] = entries[i].fd;
		of[count++] = &entries[i];
	}
	if (count == 0)
		return 0;
	if (poll(waiting, count, WAIT_MS) <= 0)
		return WAIT_MS;
	for (nfds_t i = 0; i < count && !loop_has_ended; i++) {
		if (!waiting[i].revents || of[i]->fd != fds[i])
			continue;
		if (of[i]->listens)
			accept_client(ctx, of[i]);
		else
			receive(ctx, of[i]);
	}
	/* Something happened at once: what else waits is looked for without a pause. */
	return 1;
}

static JSValue write_to(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct entry *entry = entry_of(this_value);
	struct bytes bytes;
	size_t done = 0;

	if (!entry)
		return throw_errno(ctx, ENOTCONN, "cannot write", "");
	if (!bytes_of(ctx, argc > 0 ? argv[0] : JS_UNDEFINED, &bytes))
		return JS_EXCEPTION;
	while (done < bytes.length) {
		ssize_t count = send(entry->fd, bytes.data + done, bytes.length - done, 0);

		if (count <= 0) {
			bytes_free(ctx, &bytes);
			return throw_errno(ctx, errno, "cannot write", "");
		}
		done += (size_t)count;
	}
	bytes_free(ctx, &bytes);
	return JS_UNDEFINED;
}

static JSValue close_connection(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct entry *entry = entry_of(this_value);

	(void)argc;
	(void)argv;
	if (entry)
		close_entry(ctx, entry);
	return JS_UNDEFINED;
}

static JSValue close_listener(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv, int magic,
			      JSValue *data)
{
	int fd = -1;

	(void)this_value;
	(void)argc;
	(void)argv;
	(void)magic;
	JS_ToInt32(ctx, &fd, data[0]);
	for (int i = 0; i < MAX_SOCKETS; i++)
		if (entries[i].fd == fd && entries[i].listens)
			close_entry(ctx, &entries[i]);
	return JS_UNDEFINED;
}

static JSValue listen_on(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	int port = 0, fd;
	char label[12];
	JSValue data;

	(void)this_value;
	if (argc < 2 || !JS_IsNumber(argv[0]) || !JS_IsFunction(ctx, argv[1]))
		return JS_ThrowTypeError(ctx, "listen needs a port and a function");
	JS_ToInt32(ctx, &port, argv[0]);
	if (port < 1 || port > 65535)
		return JS_ThrowRangeError(ctx, "ports go from 1 to 65535");
	snprintf(label, sizeof label, "%d", port);
	address.sin_port = htons((uint16_t)port);
	address.sin_addr.s_addr = htonl(INADDR_ANY);
	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || listen(fd, 4) != 0) {
		int failed = errno;

		if (fd >= 0)
			close(fd);
		return throw_errno(ctx, failed, "cannot listen on port", label);
	}
	if (!new_entry(fd, true, JS_DupValue(ctx, argv[1]))) {
		JS_FreeValue(ctx, argv[1]);
		close(fd);
		return throw_errno(ctx, EMFILE, "cannot listen on port", label);
	}
	loop_add_poll(poll_sockets);
	data = JS_NewInt32(ctx, fd);
	return JS_NewCFunctionData(ctx, close_listener, 0, 0, 1, &data);
}

static JSValue connect_to(JSContext *ctx, JSValueConst this_value, int argc, JSValueConst *argv)
{
	struct addrinfo wanted = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM}, *found = NULL;
	const char *host, *port;
	JSValue result = JS_EXCEPTION;
	int fd = -1;

	(void)this_value;
	if (argc < 2)
		return JS_ThrowTypeError(ctx, "connect needs a host and a port");
	host = JS_ToCString(ctx, argv[0]);
	port = host ? JS_ToCString(ctx, argv[1]) : NULL;
	if (port && getaddrinfo(host, port, &wanted, &found) != 0)
		throw_errno(ctx, EHOSTUNREACH, "cannot find", host);
	if (found)
		fd = socket(AF_INET, SOCK_STREAM, 0);
	if (found && (fd < 0 || connect(fd, found->ai_addr, found->ai_addrlen) != 0)) {
		throw_errno(ctx, errno, "cannot connect to", host);
		if (fd >= 0)
			close(fd);
	} else if (found) {
		loop_add_poll(poll_sockets);
		result = new_connection(ctx, fd);
	}
	if (found)
		freeaddrinfo(found);
	JS_FreeCString(ctx, port);
	JS_FreeCString(ctx, host);
	return result;
}

static const JSCFunctionListEntry of_connection[] = {
	JS_CFUNC_DEF("write", 1, write_to),
	JS_CFUNC_DEF("close", 0, close_connection),
};

static const JSCFunctionListEntry functions[] = {
	JS_CFUNC_DEF("listen", 2, listen_on),
	JS_CFUNC_DEF("connect", 2, connect_to),
};

JSValue make_net(JSContext *ctx)
{
	static const JSClassDef definition = {"Connection"};
	JSValue prototype = JS_NewObject(ctx), net = JS_NewObject(ctx);

	for (int i = 0; i < MAX_SOCKETS; i++)
		entries[i] = (struct entry){-1, false, JS_UNDEFINED};
	JS_NewClassID(&connection_class);
	JS_NewClass(JS_GetRuntime(ctx), connection_class, &definition);
	JS_SetPropertyFunctionList(ctx, prototype, of_connection, sizeof of_connection / sizeof of_connection[0]);
	JS_SetClassProto(ctx, connection_class, prototype);
	JS_SetPropertyFunctionList(ctx, net, functions, sizeof functions / sizeof functions[0]);
	return net;
}
