// Floating-point number rounded to an integer, saturating.
module FloatToInteger_s16_e5m10_s1 (
    input  logic        clk,
    input  logic [15:0] a,
    input  logic [2:0]  rounding,
    output logic [15:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] DOWN         = 3'd2;
    localparam logic [2:0] UP           = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic [15:0]       stage1_bits;
    logic [4:0]        stage1_flags;
    logic [4:0]        field;
    logic              highest;
    logic [9:0]        mantissa;
    logic              highest_and_any_mantissa;
    logic              isNormal;
    logic [4:0]        biased;
    logic signed [6:0] exponent;
    logic signed [7:0] distance;
    logic [7:0]        clamped;
    logic [4:0]        amount;
    logic [10:0]       significand;
    logic [28:0]       significand_2;
    logic [28:0]       far_0;
    logic [28:0]       moved_0;
    logic [28:0]       far_1;
    logic [28:0]       moved_1;
    logic [28:0]       far_2;
    logic [28:0]       moved_2;
    logic [28:0]       far_3;
    logic [28:0]       moved_3;
    logic [28:0]       far_4;
    logic [28:0]       moved_4;
    logic [11:0]       fraction;
    logic [1:0]        shortened;
    logic              directed;
    logic              half;
    logic              rest;
    logic              nearest;
    logic              away;
    logic [17:0]       magnitude;
    logic [15:0]       _32767_plus_1;
    logic              beyond;
    logic              invalid;
    logic [16:0]       bound;
    logic [15:0]       value;
    logic [15:0]       bits;
    logic              inexact;

    assign field = a[14:10];
    assign highest = &field;
    assign mantissa = a[9:0];
    assign highest_and_any_mantissa = highest && (|mantissa);
    assign isNormal = |field;
    assign biased = {field[4:1], field[0] || !isNormal};
    assign exponent = 7'(biased) - 7'sd15;
    assign distance = 8'(exponent) + 8'sd2;
    assign clamped = distance[7] ? 8'd0 : distance;
    assign amount = (clamped > 8'd31) ? 5'd31 : clamped[4:0];
    assign significand = {isNormal, mantissa};
    assign significand_2 = 29'(significand);
    assign far_0 = {significand_2[27:0], 1'b0};
    assign moved_0 = amount[0] ? far_0 : significand_2;
    assign far_1 = {moved_0[26:0], 2'd0};
    assign moved_1 = amount[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[24:0], 4'd0};
    assign moved_2 = amount[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[20:0], 8'd0};
    assign moved_3 = amount[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[12:0], 16'd0};
    assign moved_4 = amount[4] ? far_4 : moved_3;
    assign fraction = moved_4[11:0];
    assign shortened = {fraction[11], |fraction[10:0]};
    assign directed = ((rounding == UP && !a[15]) || (rounding == DOWN && a[15])) && (|shortened);
    assign half = shortened[1];
    assign rest = shortened[0];
    assign nearest = half && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest || moved_4[12])));
    assign away = directed || nearest;
    assign magnitude = 18'(moved_4[28:12]) + 18'(away);
    assign _32767_plus_1 = 16'd32767 + 16'd1;
    assign beyond = a[15] ? magnitude > 18'(_32767_plus_1) : magnitude > 18'd32767;
    assign invalid = highest_and_any_mantissa || (highest && !(|mantissa)) || beyond;
    assign bound = (a[15] && !highest_and_any_mantissa) ? 17'(_32767_plus_1) : 17'd32767;
    assign value = a[15] ? ~magnitude[15:0] + 16'd1 : magnitude[15:0];
    assign bits = invalid ? bound[15:0] : value;
    assign inexact = (|shortened) && !invalid;

    always_ff @(posedge clk) begin
        stage1_bits <= bits;
        stage1_flags <= {invalid, 3'd0, inexact};
    end

    assign result = stage1_bits;
    assign flags = stage1_flags;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, bound[16]};
endmodule
