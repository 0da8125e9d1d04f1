#include <stdio.h>
void read_temps(float t[], int n) { for (int i = 0; i < n; i++) t[i] = 20.0 + (i * 7 % 5) - i * 0.25; }
float average(const float *t, int n) { float s = 0; int i = 0; do { s += t[i]; } while (++i < n); return s / n; }
int main(void) { float week[7]; const char *days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}; read_temps(week, 7); int hot = 0, cold = 0; for (int i = 1; i < 7; i++) { if (week[i] > week[hot]) hot = i; if (week[i] < week[cold]) cold = i; } printf("avg %.1f hot %s cold %s\n", average(week, 7), days[hot], days[cold]); for (int i = 0; i < 7; i++) { printf("%s |", days[i]); for (int k = 0; k < (int)week[i]; k++) printf("="); printf(" %.1f\n", week[i]); } return 0; }
