// Linear-feedback shift register: pseudo-random bits.
module Lfsr16_2d_galois_s1_1 (
    input  logic        clk,
    input  logic        rst,
    input  logic        enable,
    output logic        bits,
    output logic [15:0] state
);
    logic [15:0] value;
    logic [15:0] feedback;

    assign feedback = value[15] ? 16'd45 : 16'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            value <= 16'd1;
        end else if (enable) begin
            value <= {value[14:0], 1'b0} ^ feedback;
        end
    end

    assign bits = value[15];
    assign state = value;

`ifndef SYNTHESIS

    // the register does not stop
    always @(posedge clk) begin : the_register_does_not_stop
        if (!rst) begin
            assert (value != 16'd0);
        end
    end
`endif
endmodule
