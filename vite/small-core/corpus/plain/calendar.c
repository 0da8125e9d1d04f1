#include <stdio.h>
#include <time.h>
static const char *names[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
static int days(int y, int m) { static const int d[] = {31,28,31,30,31,30,31,31,30,31,30,31}; return m == 1 && ((y % 4 == 0 && y % 100) || y % 400 == 0) ? 29 : d[m]; }
static void calendar(int y, int m, int first) { printf("%10s %d\n Mo Tu We Th Fr Sa Su\n", names[m], y); printf("%*s", 3 * first, ""); for (int d = 1; d <= days(y, m); d++) { printf("%3d", d); if ((first + d) % 7 == 0) printf("\n"); } printf("\n"); }
int main(void) { time_t now = time(NULL); struct tm *t = gmtime(&now); int y = t->tm_year + 1900, first = (t->tm_wday + 6 + 35 - (t->tm_mday - 1)) % 7; calendar(y, t->tm_mon, first); char buf[32]; strftime(buf, sizeof buf, "%A %d %B", t); puts(buf); return 0; }
