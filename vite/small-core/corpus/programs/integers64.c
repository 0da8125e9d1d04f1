/* Wide, narrow and 128-bit integers; overflow checks; fixed point; number theory. */
#include <stdio.h>
#include <stdint.h>
#include <inttypes.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <stdckdint.h>

typedef __int128 i128; typedef unsigned __int128 u128;

static uint64_t mul_mod(uint64_t a, uint64_t b, uint64_t m) { return (u128)a * b % m; }
static uint64_t pow_mod(uint64_t b, uint64_t e, uint64_t m) { uint64_t r = 1; for (b %= m; e; e >>= 1, b = mul_mod(b, b, m)) if (e & 1) r = mul_mod(r, b, m); return r; }
static bool prime(uint64_t n) { if (n < 2 || n % 2 == 0) return n == 2; for (uint64_t i = 3; i * i <= n; i += 2) if (n % i == 0) return false; return true; }
static i128 wide(i128 a, u128 b, int s) { i128 r = a * 3 + (i128)b - (a >> s) + (i128)(b << s) + (a < 0) + (a == 5) + a / 7 + (i128)(b % 9); r ^= a; r |= 1; r &= ~(i128)2; return r > a ? -r : ~r; }
static int64_t all(int64_t a, int64_t b, unsigned s) { return a + b - a * b + a / (b | 1) + a % (b | 3) + (a & b) + (a | b) + (a ^ b) + (a << s) + (a >> s) + (a < b) + (a <= b) + (a == b) + (a != b) + -a + ~b + !a; }
static uint64_t allu(uint64_t a, uint64_t b, unsigned s) { return a + b - a * b + a / (b | 1) + a % (b | 3) + (a & b) + (a | b) + (a ^ b) + (a << (s & 63)) + (a >> (s & 63)) + (a < b) + (a > b) + (a >= b) + (a << s | a >> (64 - s)); }
static int32_t by_constants(int32_t x) { return x * 3 + x * 5 + x * 7 + x * 10 + x * 16 + x * 100 + x * -1 + x / 2 + x / 3 + x / 4 + x / 5 + x / 7 + x / 10 + x / 16 + x / 100 + x / 1000 + x / -3 + x % 2 + x % 3 + x % 4 + x % 10 + x % 16 + x % 60 + x % 1000; }
static uint32_t by_constants_u(uint32_t x) { return x * 9 + x / 2 + x / 3 + x / 5 + x / 7 + x / 8 + x / 10 + x / 100 + x / 641 + x % 3 + x % 8 + x % 10 + x % 60 + x % 255; }
static uint64_t by_constants_w(uint64_t x, int64_t y) { return x * 11 + x / 3 + x / 10 + x % 7 + x / 1000000 + y / 3 + y % 10 + y / 8 + y % 16 + y * -5; }
static bool overflow(int a, int b, unsigned u, int64_t w, uint8_t c) { int r; unsigned s; int64_t t; size_t z; uint8_t n; return __builtin_add_overflow(a, b, &r) | __builtin_sub_overflow(a, b, &r) | __builtin_mul_overflow(a, b, &r) | __builtin_add_overflow(u, a, &s) | __builtin_mul_overflow(w, a, &t) | __builtin_mul_overflow((size_t)u, sizeof(int), &z) | ckd_add(&n, c, a) | ckd_mul(&t, w, b) | ckd_sub(&s, u, b); }
static int checked(int a, int b) { if (b > 0 && a > INT_MAX - b) abort(); if (b < 0 && a < INT_MIN - b) abort(); return a + b; }
static int builtins(unsigned x, unsigned long long y) { return __builtin_clz(x) + __builtin_ctz(x) + __builtin_popcount(x) + __builtin_parity(x) + __builtin_ffs(x) + __builtin_clzll(y) + __builtin_ctzll(y) + __builtin_popcountll(y) + __builtin_bswap32(x) + (int)__builtin_bswap64(y) + __builtin_bswap16(x) + __builtin_abs((int)x) + __builtin_clrsb((int)x) + (int)__builtin_rotateleft32(x, 3) + (int)__builtin_bitreverse32(x); }
static int16_t q15(int16_t a, int16_t b) { int32_t p = (int32_t)a * b; p += 1 << 14; p >>= 15; return p > INT16_MAX ? INT16_MAX : p < INT16_MIN ? INT16_MIN : p; }
static uint32_t isqrt(uint32_t n) { uint32_t r = 0, bit = 1u << 30; while (bit > n) bit >>= 2; while (bit) { if (n >= r + bit) { n -= r + bit; r = (r >> 1) + bit; } else r >>= 1; bit >>= 2; } return r; }
static uint32_t lcg(uint32_t *s) { *s = *s * 1664525u + 1013904223u; return *s >> 16; }
static uint64_t xorshift(uint64_t *s) { uint64_t x = *s; x ^= x << 13; x ^= x >> 7; x ^= x << 17; return *s = x; }
static uint16_t crc16(const uint8_t *p, size_t n) { uint16_t crc = 0xffff; while (n--) { crc ^= *p++ << 8; for (int i = 0; i < 8; i++) crc = crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1; } return crc; }
static uint32_t crc32(const uint8_t *p, size_t n) { uint32_t crc = ~0u; while (n--) { crc ^= *p++; for (int i = 0; i < 8; i++) crc = crc >> 1 ^ (0xEDB88320u & -(crc & 1)); } return ~crc; }
static uint32_t adler(const uint8_t *p, size_t n) { uint32_t a = 1, b = 0; for (size_t i = 0; i < n; i++) { a = (a + p[i]) % 65521; b = (b + a) % 65521; } return b << 16 | a; }
static uint32_t fnv(const char *s) { uint32_t h = 2166136261u; while (*s) h = (h ^ (uint8_t)*s++) * 16777619u; return h; }
static uint32_t get32(const uint8_t *p) { return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24; }
static void put32(uint8_t *p, uint32_t v) { p[0] = v; p[1] = v >> 8; p[2] = v >> 16; p[3] = v >> 24; }
static uint16_t be16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static int digits(long n) { int s = 0; do { s += n % 10; n /= 10; } while (n); return s; }
static bool palindrome(unsigned n) { unsigned r = 0, o = n; while (n) { r = r * 10 + n % 10; n /= 10; } return r == o; }
static bool perfect(int n) { int s = 1; for (int i = 2; i * i <= n; i++) if (n % i == 0) { s += i; if (i != n / i) s += n / i; } return n > 1 && s == n; }
static bool leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }
static int weekday(int y, int m, int d) { static const int t[] = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 }; if (m < 3) y--; return (y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7; }
static int collatz(long n) { int c = 0; while (n != 1) { n = n % 2 ? 3 * n + 1 : n / 2; c++; } return c; }
static void print128(u128 v) { char b[40]; int i = 39; b[i] = 0; do b[--i] = '0' + (int)(v % 10); while (v /= 10); puts(b + i); }

int main(int argc, char **argv)
{
	int64_t n = argc > 1 ? strtoll(argv[1], NULL, 0) : 123456789; uint32_t seed = argc; uint64_t s64 = n; uint8_t buffer[16] = { 1, 2, 3 };
	printf("%" PRIu64 " %d %" PRId64 " %" PRIx64 "\n", pow_mod(3, n, 1000000007), prime(n), all(n, argc, argc), allu(n, argc, argc));
	print128((u128)wide(n, argc, argc));
	printf("%" PRId32 " %" PRIu32 " %" PRIu64 " %d %d %d\n", by_constants(argc), by_constants_u(argc), by_constants_w(n, -n), overflow(argc, n, n, n, n), checked(argc, 2), builtins(argc, n));
	put32(buffer, n);
	printf("%d %u %u %" PRIu64 " %x %x %x %x %u %u\n", q15(argc, 77), isqrt(n), lcg(&seed), xorshift(&s64), crc16(buffer, 16), crc32(buffer, 16), adler(buffer, 16), fnv(argv[0]), get32(buffer), be16(buffer));
	printf("%d %d %d %d %d %d\n", digits(n), palindrome(n), perfect(28 * argc), leap(2000 + argc), weekday(2024, argc, 5), collatz(n));
	return (int)imaxabs(n) + INT8_MAX + (int)UINT16_C(5) + (SIZE_MAX > 3);
}
