// Fixed-priority arbiter: the lowest number wins.
module FixedArbiter_r4 (
    input  logic [3:0] request,
    output logic [3:0] grant
);
    assign grant = request & (~request + 4'd1);
endmodule
