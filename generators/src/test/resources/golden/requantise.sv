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
    logic signed [64:0] whole_shl_31_minus_shift_or_31;
    logic signed [35:0] plus_plus_zeroPoint;
    logic signed [7:0]  _127_or_choice;
    logic signed [7:0]  _127_or_choice_or_lowest;

    assign product = 64'(in) * 64'($signed(32'(multiplier)));
    assign whole = 34'($signed(product[63:31])) + 34'(product[30]);
    assign whole_shl_31_minus_shift_or_31 =
        65'(whole) << (5'd31 - ((shift < 5'd31) ? shift : 5'd31));
    assign plus_plus_zeroPoint = 36'($signed(whole_shl_31_minus_shift_or_31[64:31])) +
        36'($unsigned(whole_shl_31_minus_shift_or_31[30] &&
        ((|whole_shl_31_minus_shift_or_31[29:0]) || !whole_shl_31_minus_shift_or_31[64]))) +
        36'(zeroPoint);
    assign _127_or_choice = (plus_plus_zeroPoint > 36'sd127) ? 8'sd127
        : (plus_plus_zeroPoint < -36'sd128) ? 8'sh80 : plus_plus_zeroPoint[7:0];
    assign _127_or_choice_or_lowest = (_127_or_choice > lowest) ? _127_or_choice : lowest;
    assign out = (_127_or_choice_or_lowest < highest) ? _127_or_choice_or_lowest : highest;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, product[29:0]};
endmodule
