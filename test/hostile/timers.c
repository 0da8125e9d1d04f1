/* As many timers as there are, each as often as it may, with periods that make no sense, too. */
#include <ocre_api.h>
#include <stdio.h>

static unsigned ticks;

static void tick(void)
{
	if (++ticks % 1000 == 0)
		printf("%u ticks\n", ticks);
}

int main(void)
{
	for (int id = 1; id <= OCRE_MAX_TIMERS; id++) {
		ocre_timer_create(id);
		ocre_register_timer_callback(id, tick);
		ocre_timer_start(id, id % 4 == 0 ? 0 : 1, 1);
	}
	ocre_timer_start(1, 0x7fffffff, 1);
	ocre_timer_start(2, -1, 1);
	ocre_timer_start(1, 1, 1);
	for (;;) {
		ocre_process_events();
		ocre_sleep(1);
	}
}
