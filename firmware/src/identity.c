/* SPDX-License-Identifier: Apache-2.0 */
#include "identity.h"

#include <stdint.h>
#include <stdio.h>

static bool is_letter_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* How many bytes the character at `at` has; 0 where it is none. */
static size_t character(const unsigned char *at)
{
	size_t length = at[0] < 0x80 ? 1 : (at[0] & 0xe0) == 0xc0 ? 2 : (at[0] & 0xf0) == 0xe0 ? 3 : 4;

	if (at[0] < 0x20 || at[0] == 0x7f || (at[0] >= 0x80 && at[0] < 0xc2) || at[0] > 0xf4) {
		return 0;
	}
	for (size_t i = 1; i < length; i++) {
		if ((at[i] & 0xc0) != 0x80) {
			return 0;
		}
	}
	return length;
}

bool board_name_is_valid(const char *name)
{
	const unsigned char *at = (const unsigned char *)name;
	size_t characters = 0;
	bool is_blank = true;

	while (*at != 0) {
		size_t length = character(at);

		if (length == 0 || ++characters > BOARD_NAME_MAX) {
			return false;
		}
		is_blank = is_blank && *at == ' ';
		at += length;
	}
	return !is_blank;
}

/* Into room for three bytes each. */
static void escape(char *to, const char *text)
{
	for (; *text != '\0'; text++) {
		if (is_letter_or_digit(*text)) {
			*to++ = *text;
		} else {
			to += sprintf(to, "%%%02X", (unsigned char)*text);
		}
	}
	*to = '\0';
}

/* The checksum of SMP's frames, so that a reader needs one only. */
static uint16_t checksum(const char *text, size_t length)
{
	uint16_t crc = 0;

	for (size_t i = 0; i < length; i++) {
		crc ^= (uint16_t)((uint8_t)text[i] << 8);
		for (int bit = 0; bit < 8; bit++) {
			crc = (crc & 0x8000U) ? (uint16_t)((crc << 1) ^ 0x1021U) : (uint16_t)(crc << 1);
		}
	}
	return crc;
}

int identity_write(char *line, size_t size, const struct identity *identity)
{
	bool has_name = board_name_is_valid(identity->name);
	bool has_bootloader = identity->bootloader != NULL && identity->bootloader[0] != '\0';
	char name[3 * BOARD_NAME_SIZE] = "";
	int length;

	if (has_name) {
		escape(name, identity->name);
	}
	length = snprintf(line, size,
			  "ocre-board %d firmware=%s board=%s ocre=%s zephyr=%s abi=%d groups=%s"
			  " containers=%u timers=%u memory=%lu%s%s%s%s",
			  IDENTITY_FORMAT, identity->firmware, identity->board, identity->ocre,
			  identity->zephyr, CONTAINER_ABI, identity->groups, identity->containers,
			  identity->timers, identity->memory_bytes,
			  has_bootloader ? " bootloader=" : "",
			  has_bootloader ? identity->bootloader : "", has_name ? " name=" : "", name);

	if (length < 0 || (size_t)length >= size) {
		return -1;
	}

	int end = snprintf(line + length, size - length, " crc=%04x", checksum(line, length));

	if (end < 0 || (size_t)end >= size - length) {
		return -1;
	}
	return length + end;
}
