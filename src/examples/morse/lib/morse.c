/*
 * The Morse alphabet, and how its marks become units.
 */
#include "morse.h"
#include <ctype.h>
#include <string.h>

static const char *const ALPHABET[26] = {
    ".-",   "-...", "-.-.", "-..",  ".",   "..-.", "--.",  "....", "..",
    ".---", "-.-",  ".-..", "--",   "-.",  "---",  ".--.", "--.-", ".-.",
    "...",  "-",    "..-",  "...-", ".--", "-..-", "-.--", "--..",
};

/* Where the units go, and how much room there is. */
struct writer {
	char *units;
	size_t capacity;
	size_t length;
};

/* Adds a unit several times; false when there is no room for them and the NUL
 * behind them. */
static bool add(struct writer *writer, char unit, size_t count)
{
	if (writer->length + count + 1 > writer->capacity) {
		return false;
	}
	memset(writer->units + writer->length, unit, count);
	writer->length += count;
	writer->units[writer->length] = '\0';
	return true;
}

/* One letter, with three units off behind it. */
static bool add_letter(struct writer *writer, char letter)
{
	for (const char *mark = ALPHABET[letter - 'A']; *mark != '\0'; mark++) {
		if (!add(writer, MORSE_ON, *mark == '-' ? 3 : 1) ||
		    !add(writer, MORSE_OFF, 1)) {
			return false;
		}
	}
	return add(writer, MORSE_OFF, 2);
}

bool morse_encode(const char *text, char *units, size_t capacity)
{
	struct writer writer = {.units = units, .capacity = capacity, .length = 0};

	for (; *text != '\0'; text++) {
		char letter = (char)toupper((unsigned char)*text);

		/* Four more units make the seven between words, as a letter ends with
		 * three. */
		bool is_added = letter == ' ' ? add(&writer, MORSE_OFF, 4)
		                              : letter >= 'A' && letter <= 'Z' &&
		                                    add_letter(&writer, letter);

		if (!is_added) {
			return false;
		}
	}
	return writer.length > 0 && add(&writer, MORSE_OFF, 4);
}
