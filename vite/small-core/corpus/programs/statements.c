/* Every form of statement. */
#include <stdio.h>
#include <stdbool.h>

enum colour { RED, GREEN = 5, BLUE, LAST = BLUE };
enum { SIZE = 10, NEGATIVE = -3 };

static int sum_to(int n)
{
	int total = 0;
	for (int i = 0; i <= n; i++)
		total += i;
	return total;
}

static int loops(int n)
{
	int count = 0, i, j;
	while (n > 0) {
		if (n % 3 == 0) {
			n -= 2;
			continue;
		} else if (n == 7)
			break;
		n--;
		count++;
	}
	do {
		count += 2;
	} while (count < 40 && n++ < 10);
	for (i = 0, j = 10; i < j; i++, j--) {
		if (i * j == 21) goto out;
		for (;;) {
			if (++count & 1) break;
		}
	}
out:
	for (; count > 100;) count >>= 1;
	for (unsigned u = 10; u--;) count ^= u;
	return count;
}

static const char *dense(enum colour c)
{
	switch (c) {
	case RED: return "red";
	case GREEN: return "green";
	case BLUE: return "blue";
	default: return "?";
	}
}

static int sparse(int x)
{
	switch (x) {
	case -1000: return 1;
	case 0:
	case 1:
	case 2: x += 5; /* fall through */
	case 77: return x * 2;
	case 100 ... 120: return 3;
	case 5000: { int y = x / 2; return y; }
	case 70000: break;
	case 2147483647: return 9;
	}
	return -1;
}

static int table(int x)
{
	switch (x) {
	case 0: return 10; case 1: return 22; case 2: return 31; case 3: return 47; case 4: return 55;
	case 5: return 61; case 6: return 79; case 7: return 83; case 8: return 99; case 9: return 101;
	}
	return 0;
}

static void effects(int x)
{
	switch (x) {
	case 'a': puts("a"); break;
	case 'b': puts("b"); break;
	case 'c': printf("c\n"); break;
	case 'd': putchar('d'); break;
	case 'e': case 'f': printf("%d\n", x);
	case 'g': puts("g"); break;
	case 'h': return;
	default: puts("none");
	}
}

static long long big_switch(long long v)
{
	switch (v) {
	case 1LL << 40: return 1;
	case -5LL: return 2;
	case 0xFFFFFFFFFFLL: return 3;
	}
	return 0;
}

static bool state_machine(const char *s)
{
	enum { START, SIGN, DIGITS, DOT, DONE } state = START;
	for (; *s; s++) {
		switch (state) {
		case START:
			if (*s == '-' || *s == '+') state = SIGN;
			else if (*s >= '0' && *s <= '9') state = DIGITS;
			else return false;
			break;
		case SIGN:
		case DIGITS:
			if (*s == '.') state = DOT;
			else if (*s < '0' || *s > '9') return false;
			else state = DIGITS;
			break;
		case DOT:
			if (!(*s >= '0' && *s <= '9')) return false;
			state = DONE;
		case DONE: break;
		}
	}
	return state == DIGITS || state == DONE;
}

static int gotos(int n)
{
	int i = 0;
again:
	if (i++ < n) goto again;
	if (n > 3) goto inside;
	while (n-- > 0) {
	inside:
		i += n;
		if (i > 1000) goto end;
	}
end:;
	return i;
}

static int computed(int op)
{
	static void *const targets[] = { &&zero, &&one, &&two };
	if (op < 0 || op > 2) return -1;
	goto *targets[op];
zero: return 100;
one: return 200;
two: return 300;
}

int main(int argc, char *argv[])
{
	;
	{ }
	printf("%d %d %s %d %d %d\n", sum_to(argc * 10), loops(argc + 20), dense((enum colour)argc), sparse(argc * 100), table(argc), gotos(argc));
	for (int i = 0; i < argc; i++) { effects(argv[i][0]); printf("%d ", state_machine(argv[i])); }
	printf("%lld %d\n", big_switch(argc), computed(argc));
	if (argc > 5) return 1; else if (argc) { return NEGATIVE + SIZE; }
	while (1) { if (argc++ == 100) break; }
	return LAST;
}
