#include "websocket.h"

#include <stdint.h>
#include <string.h>

#define GUID "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

static uint32_t rotate(uint32_t value, int bits)
{
	return value << bits | value >> (32 - bits);
}

/* One block of SHA-1. */
static void digest_block(uint32_t *hash, const unsigned char *block)
{
	uint32_t word[80];
	uint32_t a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4];

	for (int i = 0; i < 16; i++)
		word[i] = (uint32_t)block[4 * i] << 24 | block[4 * i + 1] << 16 | block[4 * i + 2] << 8 | block[4 * i + 3];
	for (int i = 16; i < 80; i++)
		word[i] = rotate(word[i - 3] ^ word[i - 8] ^ word[i - 14] ^ word[i - 16], 1);
	for (int i = 0; i < 80; i++) {
		uint32_t f, k, next;

		if (i < 20)
			f = (b & c) | (~b & d), k = 0x5a827999;
		else if (i < 40)
			f = b ^ c ^ d, k = 0x6ed9eba1;
		else if (i < 60)
			f = (b & c) | (b & d) | (c & d), k = 0x8f1bbcdc;
		else
			f = b ^ c ^ d, k = 0xca62c1d6;
		next = rotate(a, 5) + f + e + k + word[i];
		e = d, d = c, c = rotate(b, 30), b = a, a = next;
	}
	hash[0] += a, hash[1] += b, hash[2] += c, hash[3] += d, hash[4] += e;
}

/* SHA-1 of a text of at most 119 characters: it fits into two blocks. */
static void sha1(const char *text, unsigned char *digest)
{
	uint32_t hash[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
	unsigned char blocks[128] = {0};
	size_t length = strlen(text);
	size_t size = length < 56 ? 64 : 128;

	memcpy(blocks, text, length);
	blocks[length] = 0x80;
	blocks[size - 2] = (unsigned char)(length * 8 >> 8);
	blocks[size - 1] = (unsigned char)(length * 8);
	for (size_t at = 0; at < size; at += 64)
		digest_block(hash, blocks + at);
	for (int i = 0; i < 20; i++)
		digest[i] = (unsigned char)(hash[i / 4] >> (24 - 8 * (i % 4)));
}

void ws_accept_key(const char *key, char *answer)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	char text[64 + sizeof(GUID)] = "";
	/* One byte more than the digest: base64 takes three at a time. */
	unsigned char digest[21] = {0};

	strncat(text, key, 63);
	strcat(text, GUID);
	sha1(text, digest);
	for (int i = 0; i < 21; i += 3) {
		uint32_t group = (uint32_t)digest[i] << 16 | digest[i + 1] << 8 | digest[i + 2];

		for (int shift = 18; shift >= 0; shift -= 6)
			*answer++ = digits[group >> shift & 63];
	}
	answer[-1] = '=';
	*answer = '\0';
}

int ws_read(char *bytes, size_t length, struct ws_message *message)
{
	const unsigned char *in = (const unsigned char *)bytes;
	size_t header = 6;

	if (length < 2)
		return 0;
	message->type = in[0] & 15;
	message->length = in[1] & 127;
	/* Clients must mask; messages in pieces and very long ones are left out here. */
	if (!(in[1] & 128) || !(in[0] & 128) || message->length == 127)
		return -1;
	if (message->length == 126) {
		if (length < 4)
			return 0;
		message->length = in[2] << 8 | in[3];
		header = 8;
	}
	if (message->length > WS_MAX_PAYLOAD)
		return -1;
	message->size = header + message->length;
	if (length < message->size)
		return 0;
	message->payload = bytes + header;
	for (size_t i = 0; i < message->length; i++)
		message->payload[i] ^= bytes[header - 4 + i % 4];
	return 1;
}

size_t ws_header(int type, size_t length, unsigned char *header)
{
	header[0] = 0x80 | type;
	if (length < 126) {
		header[1] = (unsigned char)length;
		return 2;
	}
	header[1] = 126;
	header[2] = (unsigned char)(length >> 8);
	header[3] = (unsigned char)length;
	return 4;
}
