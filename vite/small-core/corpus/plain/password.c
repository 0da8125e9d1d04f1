#include <stdio.h>
#include <string.h>
#include <ctype.h>
int score(const char *pw) { int up = 0, lo = 0, di = 0, sy = 0; size_t len = strlen(pw); for (size_t i = 0; i < len; ++i) { if (isupper(pw[i])) up = 1; else if (islower(pw[i])) lo = 1; else if (isdigit(pw[i])) di = 1; else sy = 1; } int s = up + lo + di + sy + (len >= 8) + (len >= 12); const char *bad[] = {"password", "1234", "qwerty"}; for (int i = 0; i < 3; i++) if (strstr(pw, bad[i])) s -= 2; return s < 0 ? 0 : s; }
int main(void) { const char *tests[] = {"hello", "Passw0rd!", "qwerty1234", "Tr0ub4dor&3xyz"}; for (int i = 0; i < 4; i++) { int s = score(tests[i]); printf("%-16s ", tests[i]); for (int k = 0; k < 6; k++) putchar(k < s ? '*' : '-'); puts(s >= 5 ? " strong" : s >= 3 ? " medium" : " weak"); } return 0; }
