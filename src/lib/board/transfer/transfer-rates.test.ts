// How long a transfer will take, before it was tried and after.
import { expect, test } from 'vitest';
import { TransferRates } from './transfer-rates.ts';

test('before the first transfer it is that of recorded boards at 115200 baud', () => {
	const rates = new TransferRates();
	expect(rates.estimateMs('write', 'smp', 5_500)).toBe(1_000);
	expect(rates.estimateMs('read', 'smp', 3_400)).toBe(1_000);
	expect(rates.estimateMs('write', 'shell', 300)).toBe(1_000);
	expect(rates.estimateMs('read', 'shell', 4_000)).toBe(2_000);
});

test('then it is what was measured last; over SMP that says something of both directions', () => {
	const rates = new TransferRates();
	rates.measured('write', 'smp', 10_000, 500);
	rates.measured('write', 'smp', 10_000, 1_000);
	expect(rates.estimateMs('write', 'smp', 20_000)).toBe(2_000);
	expect(rates.estimateMs('read', 'smp', 20_000)).toBe(2_000);
	rates.measured('read', 'smp', 10_000, 2_000);
	expect(rates.estimateMs('read', 'smp', 20_000)).toBe(4_000);
	expect(rates.estimateMs('write', 'smp', 20_000)).toBe(2_000);
});

test('over the shell, writing says nothing of reading', () => {
	const rates = new TransferRates();
	rates.measured('write', 'shell', 2_000, 1_000);
	expect(rates.estimateMs('write', 'shell', 2_000)).toBe(1_000);
	expect(rates.estimateMs('read', 'shell', 2_000)).toBe(1_000);
	rates.measured('read', 'shell', 4_000, 1_000);
	expect(rates.estimateMs('read', 'shell', 2_000)).toBe(500);
	expect(rates.estimateMs('read', 'smp', 3_400)).toBe(1_000);
});

test('a short transfer says nothing, and one in no time is still a rate', () => {
	const rates = new TransferRates();
	rates.measured('write', 'smp', 1_023, 1);
	expect(rates.estimateMs('write', 'smp', 5_500)).toBe(1_000);
	rates.measured('write', 'smp', 1_024, 0);
	expect(rates.estimateMs('write', 'smp', 1_024_000)).toBe(1_000);
});
