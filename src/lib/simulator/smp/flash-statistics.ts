// What native_sim counts of its simulated flash, in a firmware that was built with statistics.
import type { Statistics } from './other-groups.ts';

export const FLASH_STATISTICS: Statistics = {
	// One number for each unit of the flash, too.
	flash_sim_stats: () => 'too-many',
	flash_sim_thresholds: () => ({ max_write_calls: 0, max_erase_calls: 0, max_len: 0, s3: 0 })
};
