module playground

go 1.21
