// Rectifier of an integer.
module IntegerRelu_w8_b1 (
    input  logic signed [7:0] x,
    input  logic [6:0]        bound,
    output logic [6:0]        result
);
    logic [6:0] positive;

    assign positive = x[7] ? 7'd0 : x[6:0];
    assign result = (positive < bound) ? positive : bound;
endmodule
