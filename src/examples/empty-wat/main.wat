;; The container starts in the function that is exported as "_start".
(module
  (memory (export "memory") 1 1)
  (func (export "_start")))
