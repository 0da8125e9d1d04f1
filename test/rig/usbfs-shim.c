/*
 * A USB device that exists for one program only: preloaded into Chromium, it answers for the device node
 * $USB_RIG_NODE and passes every transfer to the simulated device that listens on the unix socket $USB_RIG_SOCKET.
 *
 * The kernel's interface (usbdevice_fs.h): a transfer is submitted as a URB, the file becomes writable when one has
 * ended, and the program reaps it. Here the file is an eventfd: with its counter at the maximum it is not writable.
 *
 * On the socket each transfer is a frame and so is its end, in the byte order of the machine; see usb-cable.ts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/usbdevice_fs.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define MAX_OPENINGS 16
#define SETUP_BYTES 8
#define DIRECTION_IN 0x80

/* What is asked of the device. */
enum { CONTROL = 1, BULK = 2, CANCEL = 3, CLEAR_HALT = 4, SET_INTERFACE = 5, RESET = 6 };

struct question {
	uint32_t payload_bytes;
	uint32_t id;
	uint16_t kind;
	uint16_t endpoint;
	uint32_t wanted_bytes;
};

struct answer {
	uint32_t payload_bytes;
	uint32_t id;
	int32_t status; /* 0 or a negative errno */
	uint32_t done_bytes;
};

struct transfer {
	struct transfer *next;
	uint32_t id;
	struct usbdevfs_urb *urb;
};

/* One open file of the device. */
struct opening {
	int file; /* -1: this place is free */
	int socket;
	int gone;
	uint32_t last_id;
	struct transfer *running;
	struct transfer *ended;
};

static struct opening openings[MAX_OPENINGS] = {[0 ... MAX_OPENINGS - 1] = {.file = -1}};
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void set_writable(struct opening *opening, int writable)
{
	uint64_t value = UINT64_MAX - 1;
	ssize_t done = writable ? read(opening->file, &value, sizeof value)
				: write(opening->file, &value, sizeof value);
	(void)done; /* fails when it is so already */
}

static int send_all(int socket, const void *bytes, size_t count)
{
	for (const char *at = bytes; count > 0;) {
		ssize_t sent = send(socket, at, count, MSG_NOSIGNAL);
		if (sent < 0 && errno == EINTR) {
			continue;
		}
		if (sent <= 0) {
			return -1;
		}
		at += sent;
		count -= (size_t)sent;
	}
	return 0;
}

static int receive_all(int socket, void *bytes, size_t count)
{
	return count == 0 || recv(socket, bytes, count, MSG_WAITALL) == (ssize_t)count ? 0 : -1;
}

/* Takes a transfer out of the list of those that run. */
static struct transfer *take(struct opening *opening, uint32_t id)
{
	for (struct transfer **at = &opening->running; *at; at = &(*at)->next) {
		if ((*at)->id == id) {
			struct transfer *found = *at;
			*at = found->next;
			return found;
		}
	}
	return NULL;
}

static void end_transfer(struct opening *opening, struct transfer *transfer, int status)
{
	transfer->urb->status = status;
	transfer->next = NULL;
	struct transfer **at = &opening->ended;
	while (*at) {
		at = &(*at)->next;
	}
	*at = transfer;
	set_writable(opening, 1);
}

static void finish(struct opening *opening, const struct answer *answer, const uint8_t *payload)
{
	struct transfer *transfer = take(opening, answer->id);
	if (!transfer) {
		return; /* cancelled meanwhile */
	}
	struct usbdevfs_urb *urb = transfer->urb;
	size_t offset = urb->type == USBDEVFS_URB_TYPE_CONTROL ? SETUP_BYTES : 0;
	size_t room = (size_t)urb->buffer_length - offset;
	size_t count = answer->payload_bytes < room ? answer->payload_bytes : room;
	memcpy((uint8_t *)urb->buffer + offset, payload, count);
	urb->actual_length = (int)answer->done_bytes;
	end_transfer(opening, transfer, answer->status);
}

/* Brings answers until the device is gone; then nothing that runs comes to another end. */
static void *listen_to(void *argument)
{
	struct opening *opening = argument;
	int socket = opening->socket;
	struct answer answer;
	while (receive_all(socket, &answer, sizeof answer) == 0) {
		uint8_t *payload = malloc(answer.payload_bytes + 1);
		int whole = payload && receive_all(socket, payload, answer.payload_bytes) == 0;
		pthread_mutex_lock(&lock);
		if (whole && opening->socket == socket) {
			finish(opening, &answer, payload);
		}
		pthread_mutex_unlock(&lock);
		free(payload);
		if (!whole) {
			break;
		}
	}
	pthread_mutex_lock(&lock);
	if (opening->socket == socket && opening->file >= 0) {
		opening->gone = 1;
		while (opening->running) {
			struct transfer *transfer = take(opening, opening->running->id);
			transfer->urb->actual_length = 0;
			end_transfer(opening, transfer, -ENODEV);
		}
	}
	pthread_mutex_unlock(&lock);
	close(socket);
	return NULL;
}

/* With the lock held. A closed file is found out when its number is used again, if close() was not seen. */
static struct opening *opening_of(int file)
{
	for (int i = 0; i < MAX_OPENINGS; i++) {
		if (file >= 0 && openings[i].file == file) {
			return &openings[i];
		}
	}
	return NULL;
}

static void forget(struct opening *opening)
{
	shutdown(opening->socket, SHUT_RDWR); /* its listener ends, and closes it */
	opening->file = -1;
	opening->socket = -1;
	for (struct transfer *next, *at = opening->running; at; at = next) {
		next = at->next;
		free(at);
	}
	for (struct transfer *next, *at = opening->ended; at; at = next) {
		next = at->next;
		free(at);
	}
	opening->running = opening->ended = NULL;
}

static int connect_device(const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	strncpy(address.sun_path, path, sizeof address.sun_path - 1);
	int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (connection >= 0 && connect(connection, (struct sockaddr *)&address, sizeof address) == 0) {
		return connection;
	}
	if (connection >= 0) {
		close(connection);
	}
	errno = ENODEV;
	return -1;
}

static int open_device(const char *socket_path)
{
	int connection = connect_device(socket_path);
	if (connection < 0) {
		return -1;
	}
	pthread_mutex_lock(&lock);
	int file = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	struct opening *stale = opening_of(file);
	if (stale) {
		forget(stale);
	}
	struct opening *opening = NULL;
	for (int i = 0; i < MAX_OPENINGS && !opening; i++) {
		opening = openings[i].file < 0 ? &openings[i] : NULL;
	}
	pthread_t listener;
	if (file >= 0 && opening) {
		*opening = (struct opening){.file = file, .socket = connection};
		set_writable(opening, 0);
		if (pthread_create(&listener, NULL, listen_to, opening) == 0) {
			pthread_detach(listener);
		}
	}
	pthread_mutex_unlock(&lock);
	return file;
}

static int open_any(const char *name, const char *path, int flags, mode_t mode)
{
	const char *node = getenv("USB_RIG_NODE");
	const char *socket_path = getenv("USB_RIG_SOCKET");
	if (node && socket_path && strcmp(path, node) == 0) {
		return open_device(socket_path);
	}
	int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
	return real(path, flags, mode);
}

#define OPEN(name)                                                                                 \
	int name(const char *path, int flags, ...)                                                 \
	{                                                                                          \
		va_list rest;                                                                      \
		va_start(rest, flags);                                                             \
		mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;            \
		va_end(rest);                                                                      \
		return open_any(#name, path, flags, mode);                                         \
	}

OPEN(open)
OPEN(open64)

int close(int file)
{
	static int (*real)(int);
	if (!real) {
		real = (int (*)(int))dlsym(RTLD_NEXT, "close");
	}
	pthread_mutex_lock(&lock);
	struct opening *opening = opening_of(file);
	if (opening) {
		forget(opening);
	}
	pthread_mutex_unlock(&lock);
	return real(file);
}

static int submit(struct opening *opening, struct usbdevfs_urb *urb)
{
	const uint8_t *bytes = urb->buffer;
	int control = urb->type == USBDEVFS_URB_TYPE_CONTROL;
	int in = (control ? bytes[0] : urb->endpoint) & DIRECTION_IN;
	size_t setup = control ? SETUP_BYTES : 0;
	size_t length = (size_t)urb->buffer_length - setup;
	size_t payload = setup + (in ? 0 : length);
	struct transfer *transfer = calloc(1, sizeof *transfer);
	if (!transfer) {
		return ENOMEM;
	}
	transfer->id = ++opening->last_id;
	transfer->urb = urb;
	transfer->next = opening->running;
	opening->running = transfer;
	struct question question = {
		.payload_bytes = (uint32_t)payload,
		.id = transfer->id,
		.kind = control ? CONTROL : BULK,
		.endpoint = urb->endpoint,
		.wanted_bytes = (uint32_t)length,
	};
	if (opening->gone || send_all(opening->socket, &question, sizeof question) < 0 ||
	    send_all(opening->socket, bytes, payload) < 0) {
		free(take(opening, question.id));
		return ENODEV;
	}
	return 0;
}

static int reap(struct opening *opening, void *result)
{
	struct transfer *transfer = opening->ended;
	if (!transfer) {
		return opening->gone ? ENODEV : EAGAIN;
	}
	opening->ended = transfer->next;
	if (!opening->ended && !opening->gone) {
		set_writable(opening, 0);
	}
	memcpy(result, &transfer->urb, sizeof transfer->urb);
	free(transfer);
	return 0;
}

static int discard(struct opening *opening, const struct usbdevfs_urb *urb)
{
	for (struct transfer *at = opening->running; at; at = at->next) {
		if (at->urb != urb) {
			continue;
		}
		struct question question = {.id = at->id, .kind = CANCEL};
		send_all(opening->socket, &question, sizeof question);
		take(opening, at->id);
		at->urb->actual_length = 0;
		end_transfer(opening, at, -ENOENT);
		return 0;
	}
	return EINVAL;
}

/* What the device is told, and does not answer. */
static int tell(struct opening *opening, uint16_t kind, uint16_t endpoint, uint32_t value)
{
	struct question question = {.kind = kind, .endpoint = endpoint, .wanted_bytes = value};
	return opening->gone || send_all(opening->socket, &question, sizeof question) < 0 ? ENODEV : 0;
}

/* 0, or what errno is set to. */
static int answer_request(struct opening *opening, unsigned long request, void *argument)
{
	switch (request) {
	case USBDEVFS_SUBMITURB:
		return submit(opening, argument);
	case USBDEVFS_REAPURB:
	case USBDEVFS_REAPURBNDELAY:
		return reap(opening, argument);
	case USBDEVFS_DISCARDURB:
		return discard(opening, argument);
	case USBDEVFS_GET_CAPABILITIES:
		memset(argument, 0, sizeof(uint32_t));
		return 0;
	case USBDEVFS_SETCONFIGURATION:
	case USBDEVFS_CLAIMINTERFACE:
	case USBDEVFS_RELEASEINTERFACE:
		return opening->gone ? ENODEV : 0;
	case USBDEVFS_SETINTERFACE: {
		const struct usbdevfs_setinterface *chosen = argument;
		return tell(opening, SET_INTERFACE, (uint16_t)chosen->interface, chosen->altsetting);
	}
	case USBDEVFS_CLEAR_HALT:
		return tell(opening, CLEAR_HALT, (uint16_t) * (unsigned int *)argument, 0);
	case USBDEVFS_RESET:
		return tell(opening, RESET, 0, 0);
	default:
		return ENOTTY;
	}
}

int ioctl(int file, unsigned long request, ...)
{
	static int (*real)(int, unsigned long, ...);
	if (!real) {
		real = (int (*)(int, unsigned long, ...))dlsym(RTLD_NEXT, "ioctl");
	}
	va_list rest;
	va_start(rest, request);
	void *argument = va_arg(rest, void *);
	va_end(rest);
	pthread_mutex_lock(&lock);
	struct opening *opening = opening_of(file);
	int error = opening ? answer_request(opening, request, argument) : 0;
	pthread_mutex_unlock(&lock);
	if (!opening) {
		return real(file, request, argument);
	}
	errno = error;
	return error ? -1 : 0;
}
