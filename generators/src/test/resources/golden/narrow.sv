// Drops fraction bits by a rounding mode and saturates.
module Narrow_i16_d6_o8_si1_rhalf_even_sa1 (
    input  logic [15:0] in,
    output logic [7:0]  out,
    output logic        inexact,
    output logic        overflow
);
    logic signed [10:0] rounded;
    logic signed [7:0]  fits;

    assign inexact = |in[5:0];
    assign rounded = 11'($signed(in[15:6])) + 11'($unsigned(in[5] && ((|in[4:0]) || in[6])));
    assign fits = rounded[7:0];
    assign overflow = 11'(fits) != rounded;
    assign out = (rounded > 11'sd127) ? 8'sd127 : (rounded < -11'sd128) ? 8'sh80 : rounded[7:0];
endmodule
