/*
 * Two timers: one ticks again and again, the other fires once and makes the first
 * one faster. After a number of fast ticks the program gives both timers back and
 * ends.
 */
#include <ocre_api.h>
#include <stdbool.h>
#include <stdio.h>

#define TICK_TIMER 3
#define SPEED_UP_TIMER 4

#define SLOW_MS 1000
#define FAST_MS 250
#define SPEED_UP_AFTER_MS 3500
#define FAST_TICKS 8

#define ONCE 0
#define PERIODIC 1

static bool is_fast;
static int fast_ticks;

/* True when a call failed, and then says which one: functions of the board return
 * less than 0 on failure. */
static bool failed(const char *call, int result)
{
	if (result >= 0) {
		return false;
	}
	printf("%s failed with %d\n", call, result);
	return true;
}

static void on_tick(void)
{
	if (is_fast) {
		fast_ticks++;
		printf("fast tick %d of %d\n", fast_ticks, FAST_TICKS);
	} else {
		int remaining_ms = ocre_timer_get_remaining(SPEED_UP_TIMER);

		printf("slow tick, %d ms until the change\n", remaining_ms);
	}
}

static void on_speed_up(void)
{
	printf("now faster\n");
	is_fast = true;
	/* Starting a timer that already runs sets it again. */
	failed("ocre_timer_start", ocre_timer_start(TICK_TIMER, FAST_MS, PERIODIC));
}

static bool set_up(int timer, timer_callback_func_t callback, int interval_ms,
                   int kind)
{
	return !failed("ocre_register_timer_callback",
	               ocre_register_timer_callback(timer, callback)) &&
	       !failed("ocre_timer_create", ocre_timer_create(timer)) &&
	       !failed("ocre_timer_start", ocre_timer_start(timer, interval_ms, kind));
}

int main(void)
{
	if (!set_up(TICK_TIMER, on_tick, SLOW_MS, PERIODIC) ||
	    !set_up(SPEED_UP_TIMER, on_speed_up, SPEED_UP_AFTER_MS, ONCE)) {
		return 1;
	}

	while (fast_ticks < FAST_TICKS) {
		ocre_process_events();
	}

	failed("ocre_timer_stop", ocre_timer_stop(TICK_TIMER));
	failed("ocre_timer_delete", ocre_timer_delete(TICK_TIMER));
	failed("ocre_timer_delete", ocre_timer_delete(SPEED_UP_TIMER));
	printf("done\n");
	return 0;
}
