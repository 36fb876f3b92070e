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
    logic signed [19:0] base;
    logic signed [15:0] products_0;
    logic signed [15:0] products_1;
    logic signed [15:0] products_2;
    logic signed [15:0] products_3;
    logic signed [17:0] dot;

    assign base = clear ? 20'sd0 : accumulator;
    assign products_0 = 16'(a_0) * 16'(b_0);
    assign products_1 = 16'(a_1) * 16'(b_1);
    assign products_2 = 16'(a_2) * 16'(b_2);
    assign products_3 = 16'(a_3) * 16'(b_3);
    assign dot = 18'(products_0) + 18'(products_1) + 18'(products_2) + 18'(products_3);

    always_ff @(posedge clk) begin
        if (rst) begin
            accumulator <= 20'sd0;
        end else if (valid) begin
            accumulator <= base + 20'(dot);
        end else if (clear) begin
            accumulator <= 20'sd0;
        end
    end

    assign sum = accumulator;
endmodule
