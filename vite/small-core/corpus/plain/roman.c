#include <stdio.h>
#include <string.h>
static const struct { int v; const char *s; } map[] = {{1000,"M"},{900,"CM"},{500,"D"},{400,"CD"},{100,"C"},{90,"XC"},{50,"L"},{40,"XL"},{10,"X"},{9,"IX"},{5,"V"},{4,"IV"},{1,"I"}};
void toRoman(int n, char *out) { out[0] = '\0'; for (size_t i = 0; i < sizeof map / sizeof map[0]; i++) while (n >= map[i].v) { strcat(out, map[i].s); n -= map[i].v; } }
int val(char c) { switch (c) { case 'I': return 1; case 'V': return 5; case 'X': return 10; case 'L': return 50; case 'C': return 100; case 'D': return 500; case 'M': return 1000; } return 0; }
int fromRoman(const char *s) { int t = 0; for (; *s; s++) t += val(*s) < val(s[1]) ? -val(*s) : val(*s); return t; }
int main(void) { char b[32]; int years[] = {1994, 2024, 3999, 49}; for (int i = 0; i < 4; i++) { toRoman(years[i], b); printf("%d = %s = %d\n", years[i], b, fromRoman(b)); } return 0; }
