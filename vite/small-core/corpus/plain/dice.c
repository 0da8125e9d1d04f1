#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int main() {
    int histogram[13] = {0};
    srand((unsigned)time(0));
    for (int roll = 0; roll < 10000; ++roll) { int d1 = rand() % 6 + 1; int d2 = rand() % 6 + 1; histogram[d1 + d2]++; }
    for (int s = 2; s <= 12; s++) { printf("%2d | ", s); for (int k = 0; k < histogram[s] / 40; k++) putchar('#'); printf(" %.1f%%\n", histogram[s] * 100.0 / 10000); }
    return 0;
}
