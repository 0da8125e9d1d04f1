#include <stdio.h>
#include <string.h>
#define MAX_ACCOUNTS 10
struct Account { int number; char owner[30]; double balance; };
struct Account accounts[MAX_ACCOUNTS];
int accountCount = 0;
int createAccount(const char *owner, double initial) {
    if (accountCount >= MAX_ACCOUNTS) return -1;
    struct Account *acc = &accounts[accountCount];
    acc->number = 1000 + accountCount;
    strncpy(acc->owner, owner, sizeof(acc->owner) - 1);
    acc->balance = initial;
    return accountCount++;
}
int withdraw(int idx, double amount) {
    if (idx < 0 || idx >= accountCount) { printf("Invalid account\n"); return 0; }
    if (accounts[idx].balance < amount) { printf("Insufficient funds: %.2f\n", accounts[idx].balance); return 0; }
    accounts[idx].balance -= amount;
    return 1;
}
int main(void) {
    int a = createAccount("Maria", 100.0), b = createAccount("Jonas", 55.5);
    withdraw(a, 30); withdraw(b, 100);
    for (int i = 0; i < accountCount; i++) printf("%d %-20s %10.2f\n", accounts[i].number, accounts[i].owner, accounts[i].balance);
    return 0;
}
