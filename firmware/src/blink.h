/*
 * Flashes led0, so that somebody sees which board it is.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef PLAYGROUND_BLINK_H_
#define PLAYGROUND_BLINK_H_

#define BLINK_SECONDS_MAX 60

/**
 * Begins, or begins again; the LED is as before afterwards, as far as its driver can tell. -ENODEV when the board has no
 * LED for it.
 */
int blink_start(unsigned int seconds);

#endif
