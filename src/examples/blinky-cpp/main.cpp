/*
 * Blinky in C++: the green LED changes twice a second, and each change prints a line.
 *
 * The LED and the timer are objects: making one asks the board for it, and its end
 * gives it back. What the timer does is a lambda, which may use what is around it.
 *
 * Try this: change 500_ms to 100_ms and run it again. Change "led0" to "led1" for the
 * red LED.
 */
#include <ocre.hpp>
#include <stdio.h>

using namespace ocre::literals;

int main()
{
	/* The board's own name for its first LED. It knows which pin that is. */
	ocre::Output led("led0");
	int blinks = 0;

	ocre::Timer tick([&] {
		blinks++;
		printf("blink %d\n", blinks);
		led.toggle();
	});

	/* Nothing throws here: an object that could not be made is false. */
	if (!led || !tick || tick.every(500_ms) < 0) {
		printf("no LED (%d) or no timer (%d)\n", led.error(), tick.error());
		return 1;
	}

	printf("Blinky starts. The LED changes every 500 ms.\n");
	ocre::run();
}
