/*
 * Time in milliseconds, by a clock that counts the cycles of a processor and does not say how many make a second.
 *
 * A board has a handful of timers for all of its containers; each costs the memory of a thread, which some boards give
 * back at a reset only, and logs a line whenever it is asked or started. So time is not taken from them. How fast the
 * clock counts is measured during sleeps. Where it stands still, sleeps are counted.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "host.h"

#include <ocre_api.h>
#include <sys/time.h>
#include <wasi/api.h>

/* Long enough that the board's tick, a tenth of a millisecond, makes little difference. */
#define MEASURED_MS 40
/* What a counter of 32 bits begins again after. */
#define WRAP 4294967296.0

static bool is_measured;
static double cycles_per_ms;
static double last_cycles;
static double passed_ms;

static double cycles(void)
{
	__wasi_timestamp_t count = 0;

	return __wasi_clock_time_get(__WASI_CLOCKID_MONOTONIC, 1, &count) == 0 ? (double)count : 0;
}

static double cycles_since_last(void)
{
	double now = cycles(), since = now - last_cycles;

	last_cycles = now;
	return since < 0 ? since + WRAP : since;
}

/* A sleep may take longer than it was asked for, never shorter: what it gives is too much or right, so that the least
 * of all is the best. */
static void learn(double cycles_of_sleep, int ms)
{
	double rate = cycles_of_sleep / ms;

	if (cycles_per_ms == 0 || (rate > 0 && rate < cycles_per_ms))
		cycles_per_ms = rate;
}

/* The clock says how many nanoseconds a cycle takes, without what is behind the point: between these the truth is. */
static void limit_rate(void)
{
	__wasi_timestamp_t ns = 0;

	if (cycles_per_ms <= 0 || __wasi_clock_res_get(__WASI_CLOCKID_MONOTONIC, &ns) != 0 || ns == 0)
		return;
	if (cycles_per_ms > 1e6 / (double)ns)
		cycles_per_ms = 1e6 / (double)ns;
}

static void measure(void)
{
	is_measured = true;
	last_cycles = cycles();
	ocre_sleep(MEASURED_MS);
	learn(cycles_since_last(), MEASURED_MS);
	limit_rate();
	passed_ms = MEASURED_MS;
}

static bool stands(void)
{
	if (!is_measured)
		measure();
	return cycles_per_ms <= 0;
}

double clock_now(void)
{
	if (!stands())
		passed_ms += cycles_since_last() / cycles_per_ms;
	return passed_ms;
}

void clock_count(int ms)
{
	if (is_measured && cycles_per_ms <= 0)
		passed_ms += ms;
}

void clock_sleep(int ms)
{
	double began;

	clock_now();
	began = last_cycles;
	ocre_sleep(ms);
	clock_now();
	if (ms >= MEASURED_MS && last_cycles > began)
		learn(last_cycles - began, ms);
	clock_count(ms);
}

/* Takes the place of the C library's: boards know no time of day, so that Date counts from the start of the program. */
int gettimeofday(struct timeval *restrict time, void *restrict zone)
{
	double now = clock_now();

	(void)zone;
	time->tv_sec = (time_t)(now / 1000);
	time->tv_usec = (suseconds_t)((now - 1000.0 * (double)time->tv_sec) * 1000);
	return 0;
}
