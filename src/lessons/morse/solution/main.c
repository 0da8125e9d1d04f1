/*
 * Morse: the red LED sends a text as short and long light, and the console shows the
 * same as dots and dashes. The text is an argument of the container, or SOS.
 */
#include "alphabet.h"
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

#define LED "led1"

/* This LED is lit when its pin is low. */
#define LIT OCRE_GPIO_PIN_RESET
#define DARK OCRE_GPIO_PIN_SET

/* The length of a dot. All other times in Morse code are made of it. */
#define UNIT_MS 100

/* True when a call failed, and then says which one. Functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("%s failed with %d\n", call, result);
	return true;
}

/* Light for some units of time, then one unit of darkness. */
static void light(int units)
{
	failed("set LED", ocre_gpio_set_by_name(LED, LIT));
	ocre_sleep(units * UNIT_MS);
	failed("set LED", ocre_gpio_set_by_name(LED, DARK));
	ocre_sleep(UNIT_MS);
}

static void dot(void)
{
	printf(".");
	light(1);
}

static void dash(void)
{
	printf("-");
	light(3);
}

/* Two more units of darkness: with the one behind the last mark they are three. */
static void end_letter(void)
{
	printf(" ");
	ocre_sleep(2 * UNIT_MS);
}

/* Four more: with the three behind a letter they are seven. */
static void end_word(void)
{
	printf("/ ");
	ocre_sleep(4 * UNIT_MS);
}

/* Capitals only: 'A' to 'Z' follow each other, so that the distance from 'A' is the
 * place in the alphabet. */
static void send_letter(char letter)
{
	for (const char *mark = ALPHABET[letter - 'A']; *mark != '\0'; mark++) {
		if (*mark == '.') {
			dot();
		} else {
			dash();
		}
	}
	end_letter();
}

/* What is neither a capital nor a blank is left out: it has no place in ALPHABET. */
static void send_text(const char *text)
{
	for (; *text != '\0'; text++) {
		if (*text >= 'A' && *text <= 'Z') {
			send_letter(*text);
		} else if (*text == ' ') {
			end_word();
		}
	}
}

static bool set_up_led(void)
{
	return !failed("ocre_gpio_init", ocre_gpio_init()) &&
	       !failed("configure LED",
	               ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT)) &&
	       !failed("set LED", ocre_gpio_set_by_name(LED, DARK));
}

int main(int argc, char *argv[])
{
	/* Each mark shows at once, and not only at the end of the line. */
	setvbuf(stdout, NULL, _IONBF, 0);

	if (!set_up_led()) {
		return 1;
	}
	ocre_sleep(5 * UNIT_MS);

	/* argv[0] is the image itself; what the user gives comes after it. */
	if (argc < 2) {
		send_text("SOS");
	}
	for (int i = 1; i < argc; i++) {
		if (i > 1) {
			end_word();
		}
		send_text(argv[i]);
	}

	printf("\nend\n");
	return 0;
}
