// Floating-point number of one format in another, correctly rounded.
module FloatConvert_e8m23_e8m7_s1 (
    input  logic        clk,
    input  logic [31:0] a,
    input  logic [2:0]  rounding,
    output logic [15:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN         = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic [15:0]        stage1_bits;
    logic [4:0]         stage1_flags;
    logic [7:0]         field;
    logic               highest;
    logic [22:0]        mantissa;
    logic               highest_and_any_mantissa;
    logic               highest_and_not_any_mantissa;
    logic               isNormal;
    logic [7:0]         biased;
    logic signed [9:0]  exponent;
    logic signed [10:0] room;
    logic [23:0]        significand;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic               and_and_and_and_and_2;
    logic [2:0]         cat_or_cat;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic [23:0]        far_0;
    logic [23:0]        moved_0;
    logic [23:0]        far_1;
    logic [23:0]        moved_1;
    logic [23:0]        far_2;
    logic [23:0]        moved_2;
    logic [23:0]        far_3;
    logic [23:0]        moved_3;
    logic [23:0]        far_4;
    logic [23:0]        moved_4;
    logic [7:0]         kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [10:0] exponent_2;
    logic signed [11:0] below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [8:0]         rounded;
    logic signed [19:0] code;
    logic               large_;
    logic               toInfinity;
    logic [14:0]        finite;
    logic [14:0]        magnitude;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign field = a[30:23];
    assign highest = &field;
    assign mantissa = a[22:0];
    assign highest_and_any_mantissa = highest && (|mantissa);
    assign highest_and_not_any_mantissa = highest && !(|mantissa);
    assign isNormal = |field;
    assign biased = {field[7:1], field[0] || !isNormal};
    assign exponent = 10'(biased) - 10'sd127;
    assign room = 11'(exponent) - -11'sd126;
    assign significand = {isNormal, mantissa};
    assign and_and_and = !significand[23] && !significand[22] && !significand[21] &&
        !significand[20];
    assign and_and_and_and_and = and_and_and && !significand[19] && !significand[18] &&
        !significand[17] && !significand[16];
    assign and_and_and_2 = !significand[15] && !significand[14] && !significand[13] &&
        !significand[12];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !significand[11] && !significand[10] &&
        !significand[9] && !significand[8];
    assign and_and_and_3 = !significand[7] && !significand[6] && !significand[5] && !significand[4];
    assign and_and_and_and_and_2 = and_and_and_3 && !significand[3] && !significand[2] &&
        !significand[1] && !significand[0];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!significand[11] && !significand[10],
        (!significand[11] && !significand[10]) ? !significand[9] : !significand[11]}
        : {!significand[15] && !significand[14],
        (!significand[15] && !significand[14]) ? !significand[13] : !significand[15]}}
        : {and_and_and, and_and_and ? {!significand[19] && !significand[18],
        (!significand[19] && !significand[18]) ? !significand[17] : !significand[19]}
        : {!significand[23] && !significand[22],
        (!significand[23] && !significand[22]) ? !significand[21] : !significand[23]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and, and_and_and_and_and_and_and
        ? {and_and_and_and_and_2, and_and_and_and_and_2 ? 3'd0
        : {and_and_and_3, and_and_and_3
        ? {!significand[3] && !significand[2],
        (!significand[3] && !significand[2]) ? !significand[1] : !significand[3]}
        : {!significand[7] && !significand[6],
        (!significand[7] && !significand[6]) ? !significand[5] : !significand[7]}}}
        : {and_and_and_and_and, cat_or_cat}};
    assign wide = room >= $signed(11'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign far_0 = {significand[22:0], 1'b0};
    assign moved_0 = up[0] ? far_0 : significand;
    assign far_1 = {moved_0[21:0], 2'd0};
    assign moved_1 = up[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[19:0], 4'd0};
    assign moved_2 = up[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[15:0], 8'd0};
    assign moved_3 = up[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[7:0], 16'd0};
    assign moved_4 = up[4] ? far_4 : moved_3;
    assign kept = moved_4[23:16];
    assign rest_0 = |moved_4[13:0];
    assign fraction = {moved_4[15:14], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent_2 = 11'(exponent) - 11'(up);
    assign below = 12'(exponent_2) + 12'sd126;
    assign directed_0 = ((rounding == UP_VALUE && !a[31]) || (rounding == DOWN && a[31])) &&
        (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 9'(kept) + 9'(away_0);
    assign code = 20'($signed(19'(below) << 7)) + 20'(rounded);
    assign large_ = !zero && code > 20'sd32639;
    assign toInfinity = highest_and_not_any_mantissa ||
        (large_ && !(rounding == TO_ZERO || (a[31] ? rounding == UP_VALUE : rounding == DOWN)));
    assign finite = zero ? 15'd0 : code[14:0];
    assign magnitude = highest_and_any_mantissa ? 15'd32704 : toInfinity ? 15'd32640
        : large_ ? 15'd32639 : finite;
    assign isFinite = !(highest_and_any_mantissa || highest_and_not_any_mantissa);
    assign half = fraction[2];
    assign directed_1 = ((rounding == UP_VALUE && !a[31]) || (rounding == DOWN && a[31])) &&
        (|fraction[1:0]);
    assign half_1 = moved_4[14];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[7] || ((&kept[6:0]) && half && away_1)) && inexact;
    assign flags_2 = {highest_and_any_mantissa && !mantissa[22], 1'b0, isFinite && large_,
        isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_bits <= {a[31] && !highest_and_any_mantissa, magnitude};
        stage1_flags <= flags_2;
    end

    assign result = stage1_bits;
    assign flags = stage1_flags;
endmodule
