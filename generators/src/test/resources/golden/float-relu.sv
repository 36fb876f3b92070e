// Rectifier of a floating-point number.
module FloatRelu6_e8m7 (
    input  logic [15:0] x,
    output logic [15:0] result
);
    logic [7:0]  field;
    logic        highest;
    logic [6:0]  mantissa;
    logic [14:0] magnitude;
    logic [14:0] positive;

    assign field = x[14:7];
    assign highest = &field;
    assign mantissa = x[6:0];
    assign magnitude = x[14:0];
    assign positive = x[15] ? 15'd0 : (magnitude > 15'd16576) ? 15'd16576 : magnitude;
    assign result = (highest && (|mantissa)) ? 16'd32704 : 16'(positive);
endmodule
