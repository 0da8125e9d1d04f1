/*
 * Morse code as a row of equally long units, each on or off.
 */
#ifndef MORSE_H
#define MORSE_H

#include <stdbool.h>
#include <stddef.h>

#define MORSE_ON '#'
#define MORSE_OFF '.'

/*
 * Writes the units of a text as a string: "A" becomes "#.###.......".
 * A dot is one unit, a dash three; one unit off between them, three between
 * letters, seven between words and at the end. Returns false for an empty text,
 * letters that have no code, and when `capacity` characters are not enough.
 */
bool morse_encode(const char *text, char *units, size_t capacity);

#endif
