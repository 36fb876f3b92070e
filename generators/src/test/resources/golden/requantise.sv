// Brings an accumulator to the scale of the next layer.
module Requantise_i32_o8_maxs31_maxl0_rgemmlowp (
    input  logic signed [31:0] in,
    input  logic [30:0]        multiplier,
    input  logic [4:0]         shift,
    input  logic signed [7:0]  zeroPoint,
    input  logic signed [7:0]  lowest,
    input  logic signed [7:0]  highest,
    output logic signed [7:0]  out
);
    logic signed [63:0] product;
    logic signed [33:0] whole;
    logic [4:0]         missing;
    logic signed [64:0] moved;
    logic signed [35:0] shifted;
    logic signed [7:0]  saturated;
    logic signed [7:0]  atLeast;

    assign product = 64'(in) * 64'($signed(32'(multiplier)));
    assign whole = 34'($signed(product[63:31])) + 34'(product[30]);
    assign missing = 5'd31 - ((shift < 5'd31) ? shift : 5'd31);
    assign moved = 65'(whole) << missing;
    assign shifted = 36'($signed(moved[64:31])) +
        36'($unsigned(moved[30] && ((|moved[29:0]) || !moved[64]))) + 36'(zeroPoint);
    assign saturated = (shifted > 36'sd127) ? 8'sd127 : (shifted < -36'sd128) ? 8'sh80
        : shifted[7:0];
    assign atLeast = (saturated > lowest) ? saturated : lowest;
    assign out = (atLeast < highest) ? atLeast : highest;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, product[29:0]};
endmodule
