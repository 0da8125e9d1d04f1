;; Dusk lamp: listens to the mean that "Dusk mean" tells, and lets the green LED light
;; while it is below 100 lux.
;;
;; The board puts each message into the memory of this program: topic, content type and
;; payload. The program reads the payload and gives the memory back.
(module
  (import "env" "ocre_gpio_init" (func $gpio_init (result i32)))
  (import "env" "ocre_gpio_configure_by_name"
    (func $configure (param $name i32) (param $direction i32) (result i32)))
  (import "env" "ocre_gpio_set_by_name"
    (func $set (param $name i32) (param $level i32) (result i32)))
  (import "env" "ocre_subscribe_message"
    (func $subscribe (param $topic i32) (result i32)))
  (import "env" "ocre_get_event"
    (func $get_event (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "env" "ocre_messaging_free_module_event_data"
    (func $free (param $topic i32) (param $type i32) (param $payload i32)
      (result i32)))
  (import "env" "ocre_sleep" (func $sleep (param $milliseconds i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))

  (memory (export "memory") 1 1)

  ;; The board's own name for its first LED.
  (data (i32.const 8) "led0\00")
  (data (i32.const 64) "dusk/mean\00")
  (data (i32.const 80) "The lamp waits for dusk.\n")
  (data (i32.const 112) "dusk: on\n")
  (data (i32.const 128) "day: off\n")

  ;; 1 while the LED lights; -1 before anything is known.
  (global $lit (mut i32) (i32.const -1))

  (func $print (param $text i32) (param $length i32)
    (i32.store (i32.const 32) (local.get $text))
    (i32.store (i32.const 36) (local.get $length))
    (drop (call $fd_write (i32.const 1) (i32.const 32) (i32.const 1) (i32.const 40))))

  ;; The number that a text of digits is.
  (func $parse (param $at i32) (param $length i32) (result i32)
    (local $end i32) (local $number i32)
    (local.set $end (i32.add (local.get $at) (local.get $length)))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $number
          (i32.add
            (i32.mul (local.get $number) (i32.const 10))
            (i32.sub (i32.load8_u (local.get $at)) (i32.const 48))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $more)))
    (local.get $number))

  ;; The LED hangs between the supply and its pin: it lights when the pin is low.
  (func $show (param $lux i32)
    (local $dark i32)
    (local.set $dark (i32.lt_s (local.get $lux) (i32.const 100)))
    (if (i32.eq (local.get $dark) (global.get $lit)) (then (return)))
    (global.set $lit (local.get $dark))
    (drop (call $set (i32.const 8) (i32.eqz (local.get $dark))))
    (if (local.get $dark)
      (then (call $print (i32.const 112) (i32.const 9)))
      (else (call $print (i32.const 128) (i32.const 9)))))

  ;; An event is six numbers, from 144 on: kind (3 is a message), id, and for a message
  ;; where topic, content type and payload are, and how long the payload is.
  (func $take
    (if (call $get_event (i32.const 144) (i32.const 148) (i32.const 152)
          (i32.const 156) (i32.const 160) (i32.const 164))
      (then (return)))
    (if (i32.ne (i32.load (i32.const 144)) (i32.const 3)) (then (return)))
    (call $show
      (call $parse (i32.load (i32.const 160)) (i32.load (i32.const 164))))
    (drop
      (call $free (i32.load (i32.const 152)) (i32.load (i32.const 156))
        (i32.load (i32.const 160)))))

  (func (export "_start")
    (drop (call $gpio_init))
    (drop (call $configure (i32.const 8) (i32.const 1)))
    (drop (call $set (i32.const 8) (i32.const 1)))
    (drop (call $subscribe (i32.const 64)))
    (call $print (i32.const 80) (i32.const 25))
    (loop $again
      (call $take)
      (drop (call $sleep (i32.const 20)))
      (br $again))))
