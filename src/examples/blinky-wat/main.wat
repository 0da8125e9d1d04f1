;; Blinky in WebAssembly text: what a compiler would write, by hand.
;;
;; The green LED changes twice a second, and each change prints a line. Nothing stands
;; between this text and the board: no library, no start-up code, no heap.
;;
;; Try this: change 500 in $main to 100 and run it again.
(module
  ;; What the board does for us. Type and name must be those of the board.
  (import "env" "ocre_gpio_init" (func $gpio_init (result i32)))
  (import "env" "ocre_gpio_configure_by_name"
    (func $configure (param $name i32) (param $direction i32) (result i32)))
  (import "env" "ocre_gpio_toggle_by_name"
    (func $toggle (param $name i32) (result i32)))
  (import "env" "ocre_sleep" (func $sleep (param $milliseconds i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))

  ;; One page of 64 KB, and never more. A board has few of them. The host reads texts
  ;; and lists from it, and so it must be exported under this name.
  (memory (export "memory") 1 1)

  ;; The board's own name for its first LED. Byte 0 of the memory stays 0: to the host
  ;; it is the empty text.
  (data (i32.const 8) "led0\00")
  (data (i32.const 64) "Blinky starts.\n")
  (data (i32.const 96) "blink\n")
  (data (i32.const 128) "no LED\n")

  ;; Output is written from a list of pieces: here one piece, whose address and length
  ;; stand at 32, and the host says at 40 how much it wrote. 1 is the standard output.
  (func $print (param $text i32) (param $length i32)
    (i32.store (i32.const 32) (local.get $text))
    (i32.store (i32.const 36) (local.get $length))
    (drop (call $fd_write (i32.const 1) (i32.const 32) (i32.const 1) (i32.const 40))))

  ;; GPIO has to be initialised once, then the pin becomes an output (1). Functions of
  ;; the board return less than 0 on failure.
  (func $set_up (result i32)
    (if (i32.lt_s (call $gpio_init) (i32.const 0))
      (then (return (i32.const -1))))
    (call $configure (i32.const 8) (i32.const 1)))

  ;; The container starts here, with nothing given and nothing to return.
  (func $main (export "_start")
    (call $print (i32.const 64) (i32.const 15))
    (if (i32.lt_s (call $set_up) (i32.const 0))
      (then
        (call $print (i32.const 128) (i32.const 7))
        (call $exit (i32.const 1))))
    (loop $again
      (drop (call $sleep (i32.const 500)))
      (call $print (i32.const 96) (i32.const 6))
      (drop (call $toggle (i32.const 8)))
      (br $again))))
