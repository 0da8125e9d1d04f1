/* As much of the WebSocket protocol (RFC 6455) as a small server needs. */
#ifndef WEBSOCKET_H
#define WEBSOCKET_H

#include <stddef.h>

#define WS_TEXT 1
#define WS_CLOSE 8
#define WS_PING 9
#define WS_PONG 10
#define WS_MAX_PAYLOAD 1000

struct ws_message {
	int type;
	char *payload;
	size_t length;
	/* Bytes of the buffer that the message took. */
	size_t size;
};

/* Writes the answer to the key of a handshake: 28 characters and a NUL. */
void ws_accept_key(const char *key, char *answer);

/* 1 and the message when a whole one is at the start of the buffer, 0 when not yet, -1 when it cannot be understood. */
int ws_read(char *bytes, size_t length, struct ws_message *message);

/* The header of a message to a client; returns its length, at most 4. */
size_t ws_header(int type, size_t length, unsigned char *header);

#endif
