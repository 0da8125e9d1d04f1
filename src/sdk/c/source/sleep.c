/*
 * Sleeping as long as it was asked for, on boards whose sleep ends at once from a second on.
 *
 * A container that is stopped ends when the host's sleep does, so that short ones also let it be stopped soon.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "ocre_api.h"

#define LONGEST_MS 250

OCRE_HOST(ocre_sleep) int ocre_host_sleep(int milliseconds);

int ocre_sleep(int milliseconds)
{
	for (; milliseconds > LONGEST_MS; milliseconds -= LONGEST_MS)
		ocre_host_sleep(LONGEST_MS);
	return ocre_host_sleep(milliseconds);
}
