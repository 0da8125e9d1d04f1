#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char *argv[]) { uint64_t n = argc > 1 ? strtoull(argv[1], NULL, 10) : 600851475143ULL; for (uint64_t f = 2; f * f <= n; f++) while (n % f == 0) { printf("%" PRIu64 " ", f); n /= f; } if (n > 1) printf("%" PRIu64, n); printf("\n"); uint64_t a = 1, b = 1; for (int i = 0; i < 90; i++) { uint64_t t = a + b; a = b; b = t; } printf("%" PRIu64 "\n", b); long double h = 0; for (int k = 1; k < 1000; ++k) h += 1.0L / k; printf("%Lf\n", h); return 0; }
