# RUN: onnx-pat verify %s --draws 20 2>&1 | filecheck %s

# A rule says why there can be no verdict on it where there is one: the clause has nothing to excuse any more.

use onnx

rule drop_pair
     unverified "what a user's own operator computes is known to nobody":
    onnx.Custom(onnx.Custom(x, domain="", op_type="Turn"), domain="", op_type="Turn") => x

# CHECK:     drop_pair: unverified for a reason (0 graphs): what a user's own operator computes is known to nobody
# CHECK-NEXT: 0 verified, 1 unverified for a reason, 0 unverified, 0 refuted
