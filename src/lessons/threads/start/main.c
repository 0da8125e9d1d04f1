/*
 * Primes: counts the prime numbers below 200000, one number after the other.
 */
#include <stdbool.h>
#include <stdio.h>

#define NUMBERS 200000

/* A prime number can be divided by 1 and by itself only. */
static bool is_prime(int number)
{
	if (number < 2) {
		return false;
	}
	for (int i = 2; i * i <= number; i++) {
		if (number % i == 0) {
			return false;
		}
	}
	return true;
}

/* How many there are from one number up to another, which does not count any more. */
static int count_primes(int from, int to)
{
	int count = 0;

	for (int number = from; number < to; number++) {
		if (is_prime(number)) {
			count++;
		}
	}
	return count;
}

int main(void)
{
	printf("counting\n");

	int total = count_primes(0, NUMBERS);

	printf("total: %d primes\n", total);
	return 0;
}
