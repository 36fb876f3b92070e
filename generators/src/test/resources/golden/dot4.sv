// Signed dot product with an accumulator, one multiplier per lane.
module DotProduct_l4_d8_a20 (
    input  logic               clk,
    input  logic               rst,
    input  logic signed [7:0]  a_0,
    input  logic signed [7:0]  a_1,
    input  logic signed [7:0]  a_2,
    input  logic signed [7:0]  a_3,
    input  logic signed [7:0]  b_0,
    input  logic signed [7:0]  b_1,
    input  logic signed [7:0]  b_2,
    input  logic signed [7:0]  b_3,
    input  logic               valid,
    input  logic               clear,
    output logic signed [19:0] sum
);
    logic signed [19:0] accumulator;

    always_ff @(posedge clk) begin
        if (rst) begin
            accumulator <= 20'sd0;
        end else if (valid) begin
            accumulator <= (clear ? 20'sd0 : accumulator) + 20'(a_0) * 20'(b_0) + 20'(a_1) *
                20'(b_1) + 20'(a_2) * 20'(b_2) + 20'(a_3) * 20'(b_3);
        end else if (clear) begin
            accumulator <= 20'sd0;
        end
    end

    assign sum = accumulator;
endmodule
