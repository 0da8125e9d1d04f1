/* Every operator, precedence, side effects, conversions. */
#include <stdio.h>
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <limits.h>

struct pair { int a, b; };
static int calls;
static int call(void) { return ++calls; }
volatile int device;

static int unary(int x, unsigned u, int *p, bool b)
{
	int r = +x - -x + ~x + !x + !b + *p + sizeof x + sizeof(int[4]) + _Alignof(double);
	r += x++ + ++x; 
	r -= x-- - --x;
	r += (*p)++; r += *++p; r += *p--; r += p[-1]; r += 2[p];
	u = -u; u = ~u;
	return r + (int)u + &p[3] - p;
}

static int assignments(int x, int y, struct pair *s)
{
	x += y; x -= 3; x *= y; x /= (y | 1); x %= 17; x <<= 2; x >>= 1; x &= 0xff; x |= y; x ^= 5;
	s->a = s->b = x;
	s->a += s->b++; s->b *= 2; (*s).a -= 1;
	uint8_t c = x; c += 200; c <<= 1; c = ~c; c >>= 3; c ^= c >> 4;
	int16_t h = y; h *= h; h /= 3; h -= c; h %= 7;
	int64_t w = x; w *= y; w <<= 33; w += c; w %= 1000; w /= 7; w >>= 2;
	float f = x; f += 1.5f; f *= f; f /= 3; f -= y;
	double d = f; d += x; d *= 2; d -= w; d /= h ? h : 1;
	device = x; x = device; device |= 1 << 3; device &= ~(1u << 5); device ^= 1;
	return x + c + h + (int)w + (int)f + (int)d;
}

static bool logic(int a, int b, const char *s)
{
	bool r = a && b;
	r |= a || b;
	r = r && (a < b || a <= b - 1) && !(a > b && a >= b + 1) && (a == b || a != b + 7);
	if (s && *s && s[1] == 'x') r = !r;
	if ((a & b) == 0 || (a | b) == -1) r ^= true;
	return call() && !call() ? r : a > 0 ? true : b > 0 ? false : r;
}

static int comma(int x) { return (x++, x += 2, call(), x); }
static int ternaries(int x) { return x < 0 ? -1 : x == 0 ? 0 : x < 10 ? 1 : x < 100 ? 2 : 3; }
static int elvis(int x) { return x ?: 7; }

static uint32_t bits(uint32_t x)
{
	uint32_t r = (x << 7) | (x >> 25);
	r ^= (x >> 1) & 0x55555555u;
	r = (r & 0x0f0f0f0f) << 4 | (r >> 4 & 0x0f0f0f0f);
	for (int i = 0; i < 32; i += 3) if (x & (1u << i)) r |= 1u << (31 - i); else r &= ~(1u << i);
	return r ^ (r - 1);
}

static int popcount(unsigned x) { int n = 0; while (x) { x &= x - 1; n++; } return n; }
static int popcount2(unsigned x) { int n = 0; for (; x; x >>= 1) n += x & 1; return n; }
static int leading(unsigned x) { int n = 0; while (x && !(x & 0x80000000u)) { x <<= 1; n++; } return n; }
static int log2i(unsigned x) { int n = 0; while (x >>= 1) n++; return n; }
static bool power_of_two(unsigned x) { return x && !(x & (x - 1)); }
static unsigned reverse(unsigned x) { unsigned r = 0; for (int i = 0; i < 32; i++) { r = r << 1 | (x & 1); x >>= 1; } return r; }
static unsigned swap_bytes(unsigned x) { return x >> 24 | (x >> 8 & 0xff00) | (x << 8 & 0xff0000) | x << 24; }
static int clamp(int x, int lo, int hi) { return x < lo ? lo : x > hi ? hi : x; }
static int absolute(int x) { return x < 0 ? -x : x; }
static int sign(int x) { return (x > 0) - (x < 0); }
static int max3(int a, int b, int c) { int m = a; if (b > m) m = b; if (c > m) m = c; return m; }
static unsigned saturate(unsigned a, unsigned b) { unsigned s = a + b; return s < a ? UINT_MAX : s; }
static int average(int a, int b) { return (a & b) + ((a ^ b) >> 1); }
static void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
static void swap_xor(int *a, int *b) { *a ^= *b; *b ^= *a; *a ^= *b; }

static long pointers(char *p, char *q, int *i, void *v, const void *cv)
{
	long n = q - p;
	n += p < q; n += p == v; n += cv != NULL; n += !i; n += (intptr_t)v & 3; n += (uintptr_t)i >> 2;
	p += n; p -= 2; ++p; i = (int *)v + 3; n += *(i + 1) + i[n];
	char **pp = &p; n += **pp; *pp = q; (*pp)++;
	int (*row)[4] = (int (*)[4])v; n += row[1][2] + (*row)[3] + (int)sizeof *row;
	const volatile int *cvp = i; n += *cvp;
	return n + offsetof(struct pair, b);
}

static int chars(char c, unsigned char u, signed char s)
{
	if (c >= 'a' && c <= 'z') c -= 'a' - 'A';
	return c + u + s + '\n' + '\0' + '\'' + '\\' + '\x41' + '\101' + 'ab' + L'x' + u'y' + U'z' + (c == u) + (s < u);
}

int main(int argc, char **argv)
{
	int array[8] = { 1, 2, 3 }, x = argc, y = 3;
	struct pair s = { argc, 4 };
	printf("%d %d %d\n", unary(x, y, array + 2, argc > 1), assignments(x, y, &s), logic(x, y, argv[0]));
	printf("%d %d %d %u\n", comma(x), ternaries(x), elvis(x), bits(x));
	printf("%d %d %d %d %d %u %u\n", popcount(x), popcount2(x), leading(x), log2i(x), power_of_two(x), reverse(x), swap_bytes(x));
	printf("%d %d %d %d %u %d\n", clamp(x, 0, 9), absolute(x), sign(x), max3(x, y, argc * 2), saturate(x, -y), average(x, y));
	swap(&x, &y); swap_xor(&x, &y);
	printf("%ld %d\n", pointers(argv[0], argv[0] + 5, array, array, argv), chars(argv[0][0], x, y));
	printf("%d %u %ld %lu %lld %llu %d %d\n", INT_MAX, UINT_MAX, LONG_MIN, ULONG_MAX, LLONG_MAX, ULLONG_MAX, 0x1F, 0b1010);
	printf("%d %o %x %g %a\n", 10 == 0, 017, 0XffU, 1e10 + .5 + 5. + 1.5e-3f + 0x1.8p3, 3.0L > 2 ? 1.0 : 0.0);
	return x;
}
