#include <stdio.h>
int isPrime(int num) { if (num < 2) return 0; for (int i = 2; i <= num / 2; i++) { if (num % i == 0) return 0; } return 1; }
int main() { int count = 0, sum = 0, num = 2; while (count < 50) { if (isPrime(num)) { sum += num; count++; printf("%d%s", num, count % 10 == 0 ? "\n" : "\t"); } num++; } printf("Sum: %d, average: %.2f\n", sum, (double) sum / count); return 0; }
