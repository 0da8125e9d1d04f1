/* What the compiler works out by itself: functions of the library with known arguments. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#define F1(name) name(0.5), (double)name##f(0.25f)
#define F2(name) name(2.5, 1.5), (double)name##f(1.5f, 2.5f)
static const char text[] = "constant text", numbers[] = "42,-17 0x1f 3.5";
static volatile double sink; static volatile int whole;
static void keep(int n, ...) { whole += n; }
static void known(void)
{
	keep(1, F1(sin), F1(cos), F1(tan), F1(asin), F1(acos), F1(atan), F1(sinh), F1(cosh), F1(tanh), F1(exp), F1(exp2), F1(log), F1(log2), F1(log10), F1(log1p), F1(sqrt), F1(cbrt), F1(fabs), F1(ceil), F1(floor), F1(trunc), F1(round), F1(rint), F1(nearbyint), F1(erf), F1(logb), F1(expm1), F1(acosh), F1(atanh), F1(asinh), F1(tgamma), F1(lgamma));
	keep(2, F2(pow), F2(fmod), F2(atan2), F2(fmin), F2(fmax), F2(copysign), F2(fdim), F2(hypot), F2(remainder), F2(nextafter));
	keep(3, fma(1.5, 2.5, 3.5), ldexp(1.5, 3), ilogb(3.5), lround(2.5), (double)1e-310, 1e308 * 10, 0.1 + 0.2, 1.0 / 3, (int)2.9, (unsigned)3.7f, (float)0.1, sin(1e22), cosf(1e10f), powf(2, 10), pow(10, -3), exp(1000), log(0.0), sqrt(-1.0), 5.5L * 2, (long long)1e18);
	keep(4, strlen(text), strcmp(text, "constant"), strncmp(text, numbers, 3), strchr(text, 't') != 0, strrchr(text, 't') - text, strstr(text, "text") - text, memcmp(text, "cons", 4), memchr(text, 'n', 5) != 0, strspn(text, "cons"), strcspn(text, " "), strpbrk(text, "xt") != 0, atoi(numbers), strtol("123", 0, 10), strtoul("ff", 0, 16), abs(-5), labs(-6l), isdigit('5'), toupper('a'), tolower('B'), isalpha('x'), isascii('x'), toascii(200), ffs(8), text[3], numbers[0] + numbers[sizeof numbers - 2]);
}
static double variable(double x, float f, int n)
{
	double r = pow(x, 0.5) + pow(x, 2) + pow(x, -0.5) + pow(2, n) + pow(2.0, x) + pow(10.0, x) + pow(x, 4) + pow(x, 1) + pow(x, 0) + exp2(n) + exp(x) * exp(2 * x) + log(exp(x)) + log(pow(x, 3)) + sqrt(x * x * 4) + sqrt(x) * sqrt(x) + fabs(x * x) + fabs(-x) + cos(-x) + sin(-x) + sin(x) * sin(x) + cos(x) * cos(x) + sin(x) / cos(x) + tan(atan(x)) + ldexp(x, n) + fmin(x, 3) + fmax(fmin(x, 1), 0) + copysign(fabs(x), -1) + floor(floor(x)) + trunc((double)n) + round(x + 0.0) + cbrt(x) + hypot(x, 0);
	r += (float)sin((double)f) + (float)sqrt((double)f) + (float)floor((double)f) + sinf(f) * cosf(f) + powf(f, 2) + powf(f, 0.5f) + fabsf(f) * fabsf(f) + (double)(float)x + (float)(double)f + (int)floor(f) + (int)(f + 0.5f) + (long)x % 3;
	return r;
}
int main(int argc, char **argv)
{
	known(); sink = variable(argc / 3.0, argc / 7.0f, argc); char b[40], c[8] = "abcdefg";
	strcpy(b, "fixed"); strcat(b, " more"); strncpy(c, "toolong!", 8); sprintf(b, "%s", argv[0]); sprintf(b, "%d", 5); sprintf(b, "%c", argc); sprintf(b, "no format"); snprintf(b, 3, "abcdef"); snprintf(b, 40, "%s", "known"); memcpy(b, "x", 1); memset(b, 0, 8); memmove(b, b + 1, 4); strcpy(b, b + 3); strncat(b, "abc", 2); stpcpy(b, "y"); strdup("known"); strlen(argc > 1 ? "one" : "three"); 
	printf("%s\n", "known"); printf("%c\n", 'x'); printf("%d\n", 3); printf("%%\n"); printf("\n"); printf("x"); fprintf(stderr, "text"); fprintf(stderr, "%s", argv[0]); fprintf(stderr, "%c", argc); fputs("", stdout); fputs("z", stdout); fwrite("a", 1, 1, stdout); puts(""); putchar('a'); free(NULL); char *m = malloc(8); free(m); m = calloc(1, 4); m[0] = 1; free(m); if (malloc(4) == NULL) abort();
	return strlen(argv[0]) > 0 && strcmp(argv[0], "") != 0 && strchr("aeiou", argv[0][0]) != NULL && memcmp(argv[0], "ab", 2) == 0 && strncmp(argv[0], "--", 2) == 0 && toupper(*argv[0]) == 'X' && isdigit(argv[0][1]) && abs(argc) > 2 && strstr(argv[0], "x") == argv[0] && memchr("\r\n", *argv[0], 2);
}
