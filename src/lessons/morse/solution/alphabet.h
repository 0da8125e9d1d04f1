/*
 * The Morse alphabet: for each letter its marks, "." for a dot and "-" for a dash.
 */
#ifndef ALPHABET_H
#define ALPHABET_H

/* ALPHABET[0] is the letter A, ALPHABET[25] is the letter Z. */
static const char *const ALPHABET[26] = {
    ".-",   "-...", "-.-.", "-..",  ".",   "..-.", "--.",  "....", "..",
    ".---", "-.-",  ".-..", "--",   "-.",  "---",  ".--.", "--.-", ".-.",
    "...",  "-",    "..-",  "...-", ".--", "-..-", "-.--", "--..",
};

#endif
