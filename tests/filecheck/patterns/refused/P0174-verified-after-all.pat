# RUN: not onnx-pat verify %s --draws 20 2>&1 | filecheck %s

# A rule says why there can be no verdict on it where there is one: the clause has nothing to excuse any more.

use onnx

rule drop_pair
     unverified "nothing runs negations":
    onnx.Neg(onnx.Neg(x)) => x

# CHECK:      {{.*}}P0174-verified-after-all.pat:7:6: error[P0174]: 'drop_pair' is verified, though it says 'nothing runs negations'
# CHECK-NEXT:   rule drop_pair
# CHECK-NEXT:        ^^^^^^^^^
