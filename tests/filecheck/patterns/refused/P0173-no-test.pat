# RUN: not onnx-pat stats %s --tests %S/Inputs 2>&1 | filecheck %s

# A rule that no test fires, or none refuses, is untested. One that asks nothing beyond the operation at its root has nothing to refuse.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

# CHECK: {{.*}}P0173-no-test.pat:7:6: warning[P0173]: no test fires and refuses 'drop_negations'
