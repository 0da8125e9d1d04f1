/* Functions of every kind: pointers, variadic, recursive, inline, old style, attributes. */
#include <stdio.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <stdnoreturn.h>

typedef int (*operation)(int, int);
typedef void handler(int);

static int plus(int a, int b) { return a + b; }
static int minus(int a, int b) { return a - b; }
static int times(int a, int b) { return a * b; }
static int over(int a, int b) { return b == 0 ? 0 : a / b; }
static const struct { char symbol; operation run; } operations[] = { { '+', plus }, { '-', minus }, { '*', times }, { '/', over } };

static inline int square(int x) { return x * x; }
inline int doubled(int x) { return 2 * x; }
extern inline int doubled(int x);
static int __attribute__((noinline)) slow(int x) { return x ^ 0x55; }
static int __attribute__((always_inline)) inline fast(int x) { return x + 1; }
__attribute__((pure)) static int pure(const int *p) { return *p; }
__attribute__((const)) static int constant(int x) { return x * 3; }
__attribute__((cold, unused)) static void never(void) { puts("never"); }
__attribute__((weak)) int maybe(void) { return 1; }
extern int outside(void) __attribute__((weak));
static void __attribute__((constructor)) before_main(void) { puts("before"); }
static void __attribute__((destructor)) after_main(void) { puts("after"); }
__attribute__((used, section("notes"))) static int hidden = 3;
__attribute__((export_name("callback"))) void callback(int x) { hidden = x; }
__attribute__((import_module("env"), import_name("ocre_sleep"))) int nap(int);
__attribute__((visibility("default"))) int visible(void) { return 1; }
noreturn static void die(const char *why) { fprintf(stderr, "%s\n", why); exit(2); }
__attribute__((format(printf, 1, 2))) static void log_line(const char *format, ...)
{
	va_list arguments, copy;
	va_start(arguments, format);
	va_copy(copy, arguments);
	vprintf(format, arguments);
	vfprintf(stderr, format, copy);
	va_end(copy);
	va_end(arguments);
}

static int sum(int count, ...)
{
	va_list list;
	int total = 0;
	va_start(list, count);
	for (int i = 0; i < count; i++) total += va_arg(list, int);
	va_end(list);
	return total;
}

static double mixed(const char *types, ...)
{
	double total = 0;
	va_list list;
	va_start(list, types);
	for (; *types; types++)
		switch (*types) {
		case 'i': total += va_arg(list, int); break;
		case 'd': total += va_arg(list, double); break;
		case 'l': total += va_arg(list, long long); break;
		case 's': total += strlen(va_arg(list, char *)); break;
		case 'p': total += *va_arg(list, int *); break;
		case 't': { struct { int a, b; } t = va_arg(list, __typeof__(t)); total += t.a; }
		}
	va_end(list);
	return total;
}

static unsigned long long factorial(unsigned n) { return n < 2 ? 1 : n * factorial(n - 1); }
static int fibonacci(int n) { if (n < 2) return n; return fibonacci(n - 1) + fibonacci(n - 2); }
static int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }
static int odd(int n); static int even(int n) { return n == 0 || odd(n - 1); } static int odd(int n) { return n != 0 && even(n - 1); }
static void hanoi(int n, char from, char to, char via) { if (n == 0) return; hanoi(n - 1, from, via, to); printf("%c%c ", from, to); hanoi(n - 1, via, to, from); }
static long power(long base, unsigned exponent) { long r = 1; while (exponent) { if (exponent & 1) r *= base; base *= base; exponent >>= 1; } return r; }

static operation pick(char symbol) { for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) if (operations[i].symbol == symbol) return operations[i].run; return NULL; }
static int apply(int (*f)(int, int), int a, int b) { return f ? f(a, b) : (*plus)(a, b); }
static void each(int *values, int n, void (*visit)(int *, void *), void *context) { for (int i = 0; i < n; i++) visit(values + i, context); }
static void accumulate(int *value, void *context) { *(int *)context += *value; }
static int (*select_function(int which))(int) { return which ? square : slow; }
static int many(int a, long long b, float c, double d, char e, short f, unsigned char g, void *h, int i[static 2], int j[3][4]) { return a + (int)b + (int)c + (int)d + e + f + g + (h != 0) + i[1] + j[2][3]; }
static int counter(void) { static int count; static const int step = 2; return count += step; }
static void out(int *restrict a, const int *restrict b, int n) { for (int i = 0; i < n; i++) a[i] = b[i] * 2; }
static int oldstyle(a, b) int a; char b; { return a + b; }
static int parameters(int n, int matrix[n][n]) { int t = 0; for (int i = 0; i < n; i++) t += matrix[i][i]; return t; }
static int compare(const void *a, const void *b) { int x = *(const int *)a, y = *(const int *)b; return (x > y) - (x < y); }
static int tail(int n, int acc) { return n == 0 ? acc : tail(n - 1, acc * 2 + n); }
static _Bool truth(int x) { return x; }
static char narrow(int x) { return x; }
static unsigned short narrower(long long x) { return x; }
static float single(double x) { return x; }
static long double extended(long double x) { return x * 2 + 1; }
static void on_exit_print(void) { puts(__func__); }

int main(int argc, char **argv)
{
	int values[] = { 5, 3, 9, 1 }, total = 0, grid[3][4] = { { 0 } };
	atexit(on_exit_print);
	if (argc > 50) die("too many");
	each(values, 4, accumulate, &total);
	qsort(values, 4, sizeof(int), compare);
	log_line("%d %s\n", total, argv[0]);
	printf("%d %g\n", sum(3, 1, 2, argc), mixed("idlsp", argc, 1.5, 5LL, "abc", &total));
	printf("%llu %d %d %d %d %ld\n", factorial(argc + 10), fibonacci(argc + 8), gcd(48, argc), ackermann(1, argc), even(argc), power(argc, 5));
	hanoi(argc, 'a', 'b', 'c');
	printf("%d %d %d\n", apply(pick('*'), argc, 3), apply(0, 1, 2), select_function(argc & 1)(4));
	printf("%d\n", many(1, 2, 3, 4, 5, 6, 7, argv, values, grid));
	out(values, values + 2, 2);
	int m[2][2] = { { 1, 2 }, { 3, argc } };
	printf("%d %d %d %d\n", counter() + counter(), oldstyle(1, 'a'), parameters(2, m), tail(argc, 1));
	printf("%d %d %d %g %d\n", truth(argc), narrow(argc * 100), narrower(argc * 100000LL), single(argc / 3.0), (int)extended(argc));
	printf("%d %d %d %d %d %d %d\n", fast(argc), pure(&total), constant(argc), maybe(), outside ? outside() : 0, visible(), doubled(nap(argc)));
	handler *h = argc > 3 ? callback : NULL;
	if (h) h(3);
	return hidden;
}
