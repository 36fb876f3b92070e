// verilator lint_off DECLFILENAME

// Floating-point number of one format in another, correctly rounded.
module FloatConvert_e8m7_e8m23_s0 (
    input  logic [15:0] a,
    input  logic [2:0]  rounding,
    output logic [31:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN         = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic [7:0]         field;
    logic               highest;
    logic [6:0]         mantissa;
    logic               highest_and_any_mantissa;
    logic               highest_and_not_any_mantissa;
    logic               isNormal;
    logic [7:0]         biased;
    logic signed [9:0]  exponent;
    logic signed [10:0] room;
    logic [7:0]         significand;
    logic [26:0]        padded;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic               and_and_and_and_and_2;
    logic [3:0]         and_and_and_and_and_cat;
    logic [2:0]         cat_or_cat;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic [26:0]        far_0;
    logic [26:0]        moved_0;
    logic [26:0]        far_1;
    logic [26:0]        moved_1;
    logic [26:0]        far_2;
    logic [26:0]        moved_2;
    logic [26:0]        far_3;
    logic [26:0]        moved_3;
    logic [26:0]        far_4;
    logic [26:0]        moved_4;
    logic [23:0]        kept;
    logic               inexact;
    logic               zero;
    logic signed [10:0] exponent_2;
    logic signed [11:0] below;
    logic               directed_0;
    logic               half_0;
    logic               rest_0;
    logic               nearest_0;
    logic               away_0;
    logic [24:0]        rounded;
    logic signed [35:0] code;
    logic               large_;
    logic               toInfinity;
    logic [30:0]        finite;
    logic [30:0]        magnitude;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               rest_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign field = a[14:7];
    assign highest = &field;
    assign mantissa = a[6:0];
    assign highest_and_any_mantissa = highest && (|mantissa);
    assign highest_and_not_any_mantissa = highest && !(|mantissa);
    assign isNormal = |field;
    assign biased = {field[7:1], field[0] || !isNormal};
    assign exponent = 10'(biased) - 10'sd127;
    assign room = 11'(exponent) - -11'sd126;
    assign significand = {isNormal, mantissa};
    assign padded = {significand, 19'd0};
    assign and_and_and = !padded[26] && !padded[25] && !padded[24] && !padded[23];
    assign and_and_and_and_and = and_and_and && !padded[22] && !padded[21] && !padded[20] &&
        !padded[19];
    assign and_and_and_2 = !padded[18] && !padded[17] && !padded[16] && !padded[15];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !padded[14] && !padded[13] && !padded[12] &&
        !padded[11];
    assign and_and_and_3 = !padded[10] && !padded[9] && !padded[8] && !padded[7];
    assign and_and_and_and_and_2 = and_and_and_3 && !padded[6] && !padded[5] && !padded[4] &&
        !padded[3];
    assign and_and_and_and_and_cat = {and_and_and_and_and_2,
        and_and_and_and_and_2 ? 3'({!padded[2] && !padded[1],
        (!padded[2] && !padded[1]) ? !padded[0] : !padded[2]})
        : {and_and_and_3, and_and_and_3
        ? {!padded[6] && !padded[5], (!padded[6] && !padded[5]) ? !padded[4] : !padded[6]}
        : {!padded[10] && !padded[9], (!padded[10] && !padded[9]) ? !padded[8] : !padded[10]}}};
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!padded[14] && !padded[13], (!padded[14] && !padded[13]) ? !padded[12] : !padded[14]}
        : {!padded[18] && !padded[17], (!padded[18] && !padded[17]) ? !padded[16] : !padded[18]}}
        : {and_and_and, and_and_and ? {!padded[22] && !padded[21],
        (!padded[22] && !padded[21]) ? !padded[20] : !padded[22]}
        : {!padded[26] && !padded[25], (!padded[26] && !padded[25]) ? !padded[24] : !padded[26]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and, and_and_and_and_and_and_and ? and_and_and_and_and_cat
        : {and_and_and_and_and, cat_or_cat}};
    assign wide = room >= $signed(11'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign far_0 = {padded[25:0], 1'b0};
    assign moved_0 = up[0] ? far_0 : padded;
    assign far_1 = {moved_0[24:0], 2'd0};
    assign moved_1 = up[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[22:0], 4'd0};
    assign moved_2 = up[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[18:0], 8'd0};
    assign moved_3 = up[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[10:0], 16'd0};
    assign moved_4 = up[4] ? far_4 : moved_3;
    assign kept = moved_4[26:3];
    assign inexact = |moved_4[2:0];
    assign zero = !((|kept) || inexact);
    assign exponent_2 = 11'(exponent) - 11'(up);
    assign below = 12'(exponent_2) + 12'sd126;
    assign directed_0 = ((rounding == UP_VALUE && !a[15]) || (rounding == DOWN && a[15])) &&
        (|moved_4[2:0]);
    assign half_0 = moved_4[2];
    assign rest_0 = |moved_4[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 36'($signed(35'(below) << 23)) + 36'(rounded);
    assign large_ = !zero && code > 36'sh7f7fffff;
    assign toInfinity = highest_and_not_any_mantissa ||
        (large_ && !(rounding == TO_ZERO || (a[15] ? rounding == UP_VALUE : rounding == DOWN)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude = highest_and_any_mantissa ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_ ? 31'h7f7fffff : finite;
    assign result = {a[15] && !highest_and_any_mantissa, magnitude};
    assign isFinite = !(highest_and_any_mantissa || highest_and_not_any_mantissa);
    assign half = moved_4[2];
    assign directed_1 = ((rounding == UP_VALUE && !a[15]) || (rounding == DOWN && a[15])) &&
        (|moved_4[1:0]);
    assign half_1 = moved_4[1];
    assign rest_1 = moved_4[0];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {highest_and_any_mantissa && !mantissa[6], 1'b0, isFinite && large_,
        isFinite && lost, isFinite && (inexact || large_ || lost)};
    assign flags = flags_2;
endmodule

// Floating-point sum and difference, correctly rounded.
module FloatAdd_e8m23_s0 (
    input  logic [31:0] a,
    input  logic [31:0] b,
    input  logic        subtract,
    input  logic [2:0]  rounding,
    output logic [31:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN         = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic [7:0]         field_0;
    logic               isNormal_0;
    logic [7:0]         biased_0;
    logic signed [9:0]  exponent_0;
    logic [7:0]         field_1;
    logic               isNormal_1;
    logic [7:0]         biased_1;
    logic signed [9:0]  exponent_1;
    logic [22:0]        mantissa_0;
    logic [23:0]        significand_0;
    logic [22:0]        mantissa_1;
    logic [23:0]        significand_1;
    logic               xIsSmaller;
    logic [23:0]        large_;
    logic [28:0]        large_3;
    logic               ySign;
    logic               signs;
    logic signed [10:0] exponent_minus_exponent;
    logic [10:0]        difference;
    logic [4:0]         distance;
    logic [28:0]        small_;
    logic [28:0]        far_0;
    logic [28:0]        moved_0;
    logic [28:0]        far_1;
    logic [28:0]        moved_1;
    logic [28:0]        far_2;
    logic [28:0]        moved_2;
    logic [28:0]        far_3;
    logic [28:0]        moved_3;
    logic [28:0]        far_4;
    logic [28:0]        moved_4;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic               falls_4;
    logic               lost_3;
    logic [28:0]        moved_28_1_cat;
    logic [29:0]        second;
    logic [29:0]        total;
    logic               isZero;
    logic               highest_0;
    logic               highest_and_not_any_mantissa;
    logic               highest_1;
    logic               highest_and_not_any_mantissa_2;
    logic               cancelled;
    logic               sign;
    logic               sign_2;
    logic               highest_and_any_mantissa;
    logic               highest_and_any_mantissa_2;
    logic               opposite;
    logic               or_or_opposite;
    logic signed [9:0]  exponent;
    logic signed [10:0] exponent_plus_1;
    logic signed [11:0] room;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic               and_and_and_and_and_2;
    logic               and_and_and_4;
    logic [2:0]         cat_or_cat;
    logic [2:0]         cat_or_cat_2;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic [29:0]        far_0_2;
    logic [29:0]        moved_0_2;
    logic [29:0]        far_1_2;
    logic [29:0]        moved_1_2;
    logic [29:0]        far_2_2;
    logic [29:0]        moved_2_2;
    logic [29:0]        far_3_2;
    logic [29:0]        moved_3_2;
    logic [29:0]        far_4_2;
    logic [29:0]        moved_4_2;
    logic [23:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [11:0] exponent_2;
    logic signed [12:0] below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [24:0]        rounded;
    logic signed [36:0] code;
    logic               large_4;
    logic               toInfinity;
    logic [30:0]        finite;
    logic [30:0]        magnitude;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign field_0 = a[30:23];
    assign isNormal_0 = |field_0;
    assign biased_0 = {field_0[7:1], field_0[0] || !isNormal_0};
    assign exponent_0 = 10'(biased_0) - 10'sd127;
    assign field_1 = b[30:23];
    assign isNormal_1 = |field_1;
    assign biased_1 = {field_1[7:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 10'(biased_1) - 10'sd127;
    assign mantissa_0 = a[22:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign mantissa_1 = b[22:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign xIsSmaller = exponent_0 < exponent_1 ||
        (exponent_0 == exponent_1 && significand_0 < significand_1);
    assign large_ = xIsSmaller ? significand_1 : significand_0;
    assign large_3 = {large_, 5'd0};
    assign ySign = b[31] ^ subtract;
    assign signs = a[31] ^ ySign;
    assign exponent_minus_exponent = 11'(exponent_0) - 11'(exponent_1);
    assign difference = exponent_minus_exponent[10] ? -exponent_minus_exponent
        : exponent_minus_exponent;
    assign distance = (difference > 11'd31) ? 5'd31 : difference[4:0];
    assign small_ = {xIsSmaller ? significand_0 : significand_1, 5'd0};
    assign far_0 = 29'(small_[28:1]);
    assign moved_0 = distance[0] ? far_0 : small_;
    assign far_1 = 29'(moved_0[28:2]);
    assign moved_1 = distance[1] ? far_1 : moved_0;
    assign far_2 = 29'(moved_1[28:4]);
    assign moved_2 = distance[2] ? far_2 : moved_1;
    assign far_3 = 29'(moved_2[28:8]);
    assign moved_3 = distance[3] ? far_3 : moved_2;
    assign far_4 = 29'(moved_3[28:16]);
    assign moved_4 = distance[4] ? far_4 : moved_3;
    assign falls_0 = distance[0] && small_[0];
    assign falls_1 = distance[1] && (|moved_0[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = distance[2] && (|moved_1[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = distance[3] && (|moved_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = distance[4] && (|moved_3[15:0]);
    assign lost_3 = lost_2 || falls_4;
    assign moved_28_1_cat = {moved_4[28:1], moved_4[0] || lost_3};
    assign second = signs ? ~(30'(moved_28_1_cat)) : 30'(moved_28_1_cat);
    assign total = 30'(large_3) + second + 30'(signs);
    assign isZero = !(|total);
    assign highest_0 = &field_0;
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_0);
    assign highest_1 = &field_1;
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_1);
    assign cancelled = isZero && signs &&
        !(highest_and_not_any_mantissa || highest_and_not_any_mantissa_2);
    assign sign = highest_and_not_any_mantissa_2 ? ySign : highest_and_not_any_mantissa ? a[31]
        : xIsSmaller ? ySign : a[31];
    assign sign_2 = cancelled ? rounding == DOWN : sign;
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign opposite = highest_and_not_any_mantissa && highest_and_not_any_mantissa_2 && signs;
    assign or_or_opposite = highest_and_any_mantissa || highest_and_any_mantissa_2 || opposite;
    assign exponent = xIsSmaller ? exponent_1 : exponent_0;
    assign exponent_plus_1 = 11'(exponent) + 11'sd1;
    assign room = 12'(exponent_plus_1) - -12'sd126;
    assign and_and_and = !total[29] && !total[28] && !total[27] && !total[26];
    assign and_and_and_and_and = and_and_and && !total[25] && !total[24] && !total[23] &&
        !total[22];
    assign and_and_and_2 = !total[21] && !total[20] && !total[19] && !total[18];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !total[17] && !total[16] && !total[15] &&
        !total[14];
    assign and_and_and_3 = !total[13] && !total[12] && !total[11] && !total[10];
    assign and_and_and_and_and_2 = and_and_and_3 && !total[9] && !total[8] && !total[7] &&
        !total[6];
    assign and_and_and_4 = !total[5] && !total[4] && !total[3] && !total[2];
    assign cat_or_cat = and_and_and_and_and_2
        ? {and_and_and_4, and_and_and_4
        ? {!total[1] && !total[0], (!total[1] && !total[0]) ? 1'b0 : !total[1]}
        : {!total[5] && !total[4], (!total[5] && !total[4]) ? !total[3] : !total[5]}}
        : {and_and_and_3, and_and_and_3
        ? {!total[9] && !total[8], (!total[9] && !total[8]) ? !total[7] : !total[9]}
        : {!total[13] && !total[12], (!total[13] && !total[12]) ? !total[11] : !total[13]}};
    assign cat_or_cat_2 = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!total[17] && !total[16], (!total[17] && !total[16]) ? !total[15] : !total[17]}
        : {!total[21] && !total[20], (!total[21] && !total[20]) ? !total[19] : !total[21]}}
        : {and_and_and, and_and_and ? {!total[25] && !total[24],
        (!total[25] && !total[24]) ? !total[23] : !total[25]}
        : {!total[29] && !total[28], (!total[29] && !total[28]) ? !total[27] : !total[29]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and, and_and_and_and_and_and_and
        ? {and_and_and_and_and_2, cat_or_cat} : {and_and_and_and_and, cat_or_cat_2}};
    assign wide = room >= $signed(12'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign far_0_2 = {total[28:0], 1'b0};
    assign moved_0_2 = up[0] ? far_0_2 : total;
    assign far_1_2 = {moved_0_2[27:0], 2'd0};
    assign moved_1_2 = up[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = {moved_1_2[25:0], 4'd0};
    assign moved_2_2 = up[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = {moved_2_2[21:0], 8'd0};
    assign moved_3_2 = up[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = {moved_3_2[13:0], 16'd0};
    assign moved_4_2 = up[4] ? far_4_2 : moved_3_2;
    assign kept = moved_4_2[29:6];
    assign rest_0 = |moved_4_2[3:0];
    assign fraction = {moved_4_2[5:4], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent_2 = 12'(exponent_plus_1) - 12'(up);
    assign below = 13'(exponent_2) + 13'sd126;
    assign directed_0 = ((rounding == UP_VALUE && !sign_2) || (rounding == DOWN && sign_2)) &&
        (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 37'($signed(36'(below) << 23)) + 37'(rounded);
    assign large_4 = !zero && code > 37'sh7f7fffff;
    assign toInfinity = highest_and_not_any_mantissa || highest_and_not_any_mantissa_2 ||
        (large_4 && !(rounding == TO_ZERO || (sign_2 ? rounding == UP_VALUE : rounding == DOWN)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude = or_or_opposite ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_4 ? 31'h7f7fffff : finite;
    assign result = {sign_2 && !or_or_opposite, magnitude};
    assign isFinite = !(or_or_opposite || highest_and_not_any_mantissa ||
        highest_and_not_any_mantissa_2);
    assign half = fraction[2];
    assign directed_1 = ((rounding == UP_VALUE && !sign_2) || (rounding == DOWN && sign_2)) &&
        (|fraction[1:0]);
    assign half_1 = moved_4_2[4];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {(highest_and_any_mantissa && !mantissa_0[22]) ||
        (highest_and_any_mantissa_2 && !mantissa_1[22]) || opposite, 1'b0, isFinite && large_4,
        isFinite && lost, isFinite && (inexact || large_4 || lost)};
    assign flags = flags_2;
endmodule

// Fused floating-point multiply-add, correctly rounded.
module FloatFma_e8m23_s0 (
    input  logic [31:0] a,
    input  logic [31:0] b,
    input  logic [31:0] c,
    input  logic [2:0]  rounding,
    output logic [31:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN         = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic               productSign;
    logic               signs;
    logic [7:0]         field_0;
    logic               isNormal_0;
    logic [22:0]        mantissa_0;
    logic [23:0]        significand_0;
    logic [7:0]         field_1;
    logic               isNormal_1;
    logic [22:0]        mantissa_1;
    logic [23:0]        significand_1;
    logic [53:0]        product;
    logic [7:0]         biased_0;
    logic signed [9:0]  exponent_0;
    logic [7:0]         biased_1;
    logic signed [9:0]  exponent_1;
    logic signed [11:0] top;
    logic [7:0]         field_2;
    logic               isNormal_2;
    logic [7:0]         biased_2;
    logic signed [9:0]  exponent_2;
    logic signed [12:0] distance;
    logic               stays;
    logic [6:0]         _0_or_127_or_distance;
    logic [22:0]        mantissa_2;
    logic [23:0]        significand_2;
    logic [82:0]        significand_cat;
    logic [82:0]        far_0;
    logic [82:0]        moved_0;
    logic [82:0]        far_1;
    logic [82:0]        moved_1;
    logic [82:0]        far_2;
    logic [82:0]        moved_2;
    logic [82:0]        far_3;
    logic [82:0]        moved_3;
    logic [82:0]        far_4;
    logic [82:0]        moved_4;
    logic [82:0]        far_5;
    logic [82:0]        moved_5;
    logic [82:0]        far_6;
    logic [82:0]        moved_6;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic               falls_4;
    logic               lost_3;
    logic               falls_5;
    logic               lost_4;
    logic               falls_6;
    logic               lost_5;
    logic [82:0]        addend;
    logic signed [83:0] difference;
    logic [83:0]        sum;
    logic [83:0]        magnitude;
    logic               isZero;
    logic               highest_0;
    logic               highest_and_not_any_mantissa;
    logic               highest_1;
    logic               highest_and_not_any_mantissa_2;
    logic               infiniteProduct;
    logic               highest_2;
    logic               highest_and_not_any_mantissa_3;
    logic               cancelled;
    logic               sign;
    logic               turned;
    logic               sign_2;
    logic               highest_and_any_mantissa;
    logic               highest_and_any_mantissa_2;
    logic               highest_and_any_mantissa_3;
    logic               undefined;
    logic               nan;
    logic               opposite;
    logic signed [12:0] exponent_or_top_plus_1;
    logic signed [13:0] room;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic               and_and_and_and_and_2;
    logic               and_and_and_4;
    logic               and_and_and_and_and_and_and_and_and;
    logic               and_and_and_5;
    logic               and_and_and_and_and_3;
    logic               and_and_and_6;
    logic               and_and_and_and_and_and_and_2;
    logic               and_and_and_7;
    logic               and_and_and_and_and_4;
    logic               and_and_and_8;
    logic               and_and_and_and_and_and_and_and_and_and_and;
    logic               and_and_and_9;
    logic               and_and_and_and_and_5;
    logic               and_and_and_10;
    logic               and_and_and_and_and_and_and_3;
    logic               and_and_and_11;
    logic [2:0]         cat_or_cat;
    logic [2:0]         cat_or_cat_2;
    logic [2:0]         cat_or_cat_3;
    logic [2:0]         cat_or_cat_4;
    logic [2:0]         cat_or_cat_5;
    logic [5:0]         cat_or_cat_6;
    logic [6:0]         and_and_and_and_and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [6:0]         up;
    logic [83:0]        far_0_2;
    logic [83:0]        moved_0_2;
    logic [83:0]        far_1_2;
    logic [83:0]        moved_1_2;
    logic [83:0]        far_2_2;
    logic [83:0]        moved_2_2;
    logic [83:0]        far_3_2;
    logic [83:0]        moved_3_2;
    logic [83:0]        far_4_2;
    logic [83:0]        moved_4_2;
    logic [83:0]        far_5_2;
    logic [83:0]        moved_5_2;
    logic [83:0]        far_6_2;
    logic [83:0]        moved_6_2;
    logic [23:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [13:0] exponent;
    logic signed [14:0] below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [24:0]        rounded;
    logic signed [38:0] code;
    logic               large_;
    logic               toInfinity;
    logic [30:0]        finite;
    logic [30:0]        magnitude_2;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign productSign = a[31] ^ b[31];
    assign signs = productSign ^ c[31];
    assign field_0 = a[30:23];
    assign isNormal_0 = |field_0;
    assign mantissa_0 = a[22:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign field_1 = b[30:23];
    assign isNormal_1 = |field_1;
    assign mantissa_1 = b[22:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign product = {48'(significand_0) * 48'(significand_1), 6'd0};
    assign biased_0 = {field_0[7:1], field_0[0] || !isNormal_0};
    assign exponent_0 = 10'(biased_0) - 10'sd127;
    assign biased_1 = {field_1[7:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 10'(biased_1) - 10'sd127;
    assign top = 12'(exponent_0) + 12'(exponent_1) + 12'sd30;
    assign field_2 = c[30:23];
    assign isNormal_2 = |field_2;
    assign biased_2 = {field_2[7:1], field_2[0] || !isNormal_2};
    assign exponent_2 = 10'(biased_2) - 10'sd127;
    assign distance = 13'(top) - 13'(exponent_2);
    assign stays = distance[12] || !(|significand_0) || !(|significand_1);
    assign _0_or_127_or_distance = stays ? 7'd0 : (distance > 13'd127) ? 7'd127 : distance[6:0];
    assign mantissa_2 = c[22:0];
    assign significand_2 = {isNormal_2, mantissa_2};
    assign significand_cat = {significand_2, 59'd0};
    assign far_0 = 83'(significand_cat[82:1]);
    assign moved_0 = _0_or_127_or_distance[0] ? far_0 : significand_cat;
    assign far_1 = 83'(moved_0[82:2]);
    assign moved_1 = _0_or_127_or_distance[1] ? far_1 : moved_0;
    assign far_2 = 83'(moved_1[82:4]);
    assign moved_2 = _0_or_127_or_distance[2] ? far_2 : moved_1;
    assign far_3 = 83'(moved_2[82:8]);
    assign moved_3 = _0_or_127_or_distance[3] ? far_3 : moved_2;
    assign far_4 = 83'(moved_3[82:16]);
    assign moved_4 = _0_or_127_or_distance[4] ? far_4 : moved_3;
    assign far_5 = 83'(moved_4[82:32]);
    assign moved_5 = _0_or_127_or_distance[5] ? far_5 : moved_4;
    assign far_6 = 83'(moved_5[82:64]);
    assign moved_6 = _0_or_127_or_distance[6] ? far_6 : moved_5;
    assign falls_0 = _0_or_127_or_distance[0] && 1'b0;
    assign falls_1 = _0_or_127_or_distance[1] && (|moved_0[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = _0_or_127_or_distance[2] && (|moved_1[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = _0_or_127_or_distance[3] && (|moved_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = _0_or_127_or_distance[4] && (|moved_3[15:0]);
    assign lost_3 = lost_2 || falls_4;
    assign falls_5 = _0_or_127_or_distance[5] && (|moved_4[31:0]);
    assign lost_4 = lost_3 || falls_5;
    assign falls_6 = _0_or_127_or_distance[6] && (|moved_5[63:0]);
    assign lost_5 = lost_4 || falls_6;
    assign addend = {moved_6[82:1], moved_6[0] || lost_5};
    assign difference = 84'(product) - 84'(addend);
    assign sum = 84'(product) + 84'(addend);
    assign magnitude = signs ? (difference[83] ? -difference : difference) : sum;
    assign isZero = !(|magnitude);
    assign highest_0 = &field_0;
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_0);
    assign highest_1 = &field_1;
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_1);
    assign infiniteProduct = highest_and_not_any_mantissa || highest_and_not_any_mantissa_2;
    assign highest_2 = &field_2;
    assign highest_and_not_any_mantissa_3 = highest_2 && !(|mantissa_2);
    assign cancelled = isZero && signs && !(infiniteProduct || highest_and_not_any_mantissa_3);
    assign sign = (highest_and_not_any_mantissa_3 && !infiniteProduct) ? c[31] : productSign;
    assign turned = signs && difference[83] && !(infiniteProduct || highest_and_not_any_mantissa_3);
    assign sign_2 = cancelled ? rounding == DOWN : sign ^ turned;
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign highest_and_any_mantissa_3 = highest_2 && (|mantissa_2);
    assign undefined = (highest_and_not_any_mantissa && !(|significand_1)) ||
        (!(|significand_0) && highest_and_not_any_mantissa_2);
    assign nan = highest_and_any_mantissa || highest_and_any_mantissa_2 ||
        highest_and_any_mantissa_3 || undefined;
    assign opposite = infiniteProduct && highest_and_not_any_mantissa_3 && signs && !nan;
    assign exponent_or_top_plus_1 = (stays ? 13'(exponent_2) : 13'(top)) + 13'sd1;
    assign room = 14'(exponent_or_top_plus_1) - -14'sd126;
    assign and_and_and = !magnitude[83] && !magnitude[82] && !magnitude[81] && !magnitude[80];
    assign and_and_and_and_and = and_and_and && !magnitude[79] && !magnitude[78] &&
        !magnitude[77] && !magnitude[76];
    assign and_and_and_2 = !magnitude[75] && !magnitude[74] && !magnitude[73] && !magnitude[72];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !magnitude[71] && !magnitude[70] &&
        !magnitude[69] && !magnitude[68];
    assign and_and_and_3 = !magnitude[67] && !magnitude[66] && !magnitude[65] && !magnitude[64];
    assign and_and_and_and_and_2 = and_and_and_3 && !magnitude[63] && !magnitude[62] &&
        !magnitude[61] && !magnitude[60];
    assign and_and_and_4 = !magnitude[59] && !magnitude[58] && !magnitude[57] && !magnitude[56];
    assign and_and_and_and_and_and_and_and_and =
        and_and_and_and_and_and_and && and_and_and_and_and_2 && and_and_and_4 && !magnitude[55] &&
        !magnitude[54] && !magnitude[53] && !magnitude[52];
    assign and_and_and_5 = !magnitude[51] && !magnitude[50] && !magnitude[49] && !magnitude[48];
    assign and_and_and_and_and_3 = and_and_and_5 && !magnitude[47] && !magnitude[46] &&
        !magnitude[45] && !magnitude[44];
    assign and_and_and_6 = !magnitude[43] && !magnitude[42] && !magnitude[41] && !magnitude[40];
    assign and_and_and_and_and_and_and_2 =
        and_and_and_and_and_3 && and_and_and_6 && !magnitude[39] && !magnitude[38] &&
        !magnitude[37] && !magnitude[36];
    assign and_and_and_7 = !magnitude[35] && !magnitude[34] && !magnitude[33] && !magnitude[32];
    assign and_and_and_and_and_4 = and_and_and_7 && !magnitude[31] && !magnitude[30] &&
        !magnitude[29] && !magnitude[28];
    assign and_and_and_8 = !magnitude[27] && !magnitude[26] && !magnitude[25] && !magnitude[24];
    assign and_and_and_and_and_and_and_and_and_and_and =
        and_and_and_and_and_and_and_and_and && and_and_and_and_and_and_and_2 &&
        and_and_and_and_and_4 && and_and_and_8 && !magnitude[23] && !magnitude[22] &&
        !magnitude[21] && !magnitude[20];
    assign and_and_and_9 = !magnitude[19] && !magnitude[18] && !magnitude[17] && !magnitude[16];
    assign and_and_and_and_and_5 = and_and_and_9 && !magnitude[15] && !magnitude[14] &&
        !magnitude[13] && !magnitude[12];
    assign and_and_and_10 = !magnitude[11] && !magnitude[10] && !magnitude[9] && !magnitude[8];
    assign and_and_and_and_and_and_and_3 =
        and_and_and_and_and_5 && and_and_and_10 && !magnitude[7] && !magnitude[6] &&
        !magnitude[5] && !magnitude[4];
    assign and_and_and_11 = !magnitude[3] && !magnitude[2] && !magnitude[1] && !magnitude[0];
    assign cat_or_cat = and_and_and_and_and_5
        ? {and_and_and_10, and_and_and_10
        ? {!magnitude[7] && !magnitude[6],
        (!magnitude[7] && !magnitude[6]) ? !magnitude[5] : !magnitude[7]}
        : {!magnitude[11] && !magnitude[10],
        (!magnitude[11] && !magnitude[10]) ? !magnitude[9] : !magnitude[11]}}
        : {and_and_and_9, and_and_and_9
        ? {!magnitude[15] && !magnitude[14],
        (!magnitude[15] && !magnitude[14]) ? !magnitude[13] : !magnitude[15]}
        : {!magnitude[19] && !magnitude[18],
        (!magnitude[19] && !magnitude[18]) ? !magnitude[17] : !magnitude[19]}};
    assign cat_or_cat_2 = and_and_and_and_and_4
        ? {and_and_and_8, and_and_and_8
        ? {!magnitude[23] && !magnitude[22],
        (!magnitude[23] && !magnitude[22]) ? !magnitude[21] : !magnitude[23]}
        : {!magnitude[27] && !magnitude[26],
        (!magnitude[27] && !magnitude[26]) ? !magnitude[25] : !magnitude[27]}}
        : {and_and_and_7, and_and_and_7
        ? {!magnitude[31] && !magnitude[30],
        (!magnitude[31] && !magnitude[30]) ? !magnitude[29] : !magnitude[31]}
        : {!magnitude[35] && !magnitude[34],
        (!magnitude[35] && !magnitude[34]) ? !magnitude[33] : !magnitude[35]}};
    assign cat_or_cat_3 = and_and_and_and_and_3
        ? {and_and_and_6, and_and_and_6
        ? {!magnitude[39] && !magnitude[38],
        (!magnitude[39] && !magnitude[38]) ? !magnitude[37] : !magnitude[39]}
        : {!magnitude[43] && !magnitude[42],
        (!magnitude[43] && !magnitude[42]) ? !magnitude[41] : !magnitude[43]}}
        : {and_and_and_5, and_and_and_5
        ? {!magnitude[47] && !magnitude[46],
        (!magnitude[47] && !magnitude[46]) ? !magnitude[45] : !magnitude[47]}
        : {!magnitude[51] && !magnitude[50],
        (!magnitude[51] && !magnitude[50]) ? !magnitude[49] : !magnitude[51]}};
    assign cat_or_cat_4 = and_and_and_and_and_2
        ? {and_and_and_4, and_and_and_4
        ? {!magnitude[55] && !magnitude[54],
        (!magnitude[55] && !magnitude[54]) ? !magnitude[53] : !magnitude[55]}
        : {!magnitude[59] && !magnitude[58],
        (!magnitude[59] && !magnitude[58]) ? !magnitude[57] : !magnitude[59]}}
        : {and_and_and_3, and_and_and_3
        ? {!magnitude[63] && !magnitude[62],
        (!magnitude[63] && !magnitude[62]) ? !magnitude[61] : !magnitude[63]}
        : {!magnitude[67] && !magnitude[66],
        (!magnitude[67] && !magnitude[66]) ? !magnitude[65] : !magnitude[67]}};
    assign cat_or_cat_5 = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!magnitude[71] && !magnitude[70],
        (!magnitude[71] && !magnitude[70]) ? !magnitude[69] : !magnitude[71]}
        : {!magnitude[75] && !magnitude[74],
        (!magnitude[75] && !magnitude[74]) ? !magnitude[73] : !magnitude[75]}}
        : {and_and_and, and_and_and ? {!magnitude[79] && !magnitude[78],
        (!magnitude[79] && !magnitude[78]) ? !magnitude[77] : !magnitude[79]}
        : {!magnitude[83] && !magnitude[82],
        (!magnitude[83] && !magnitude[82]) ? !magnitude[81] : !magnitude[83]}};
    assign cat_or_cat_6 = and_and_and_and_and_and_and_and_and_and_and
        ? 6'({and_and_and_and_and_and_and_3,
        and_and_and_and_and_and_and_3 ?
        4'({and_and_and_11, and_and_and_11 ? 2'd0
        : {!magnitude[3] && !magnitude[2],
        (!magnitude[3] && !magnitude[2]) ? !magnitude[1] : !magnitude[3]}})
        : {and_and_and_and_and_5, cat_or_cat}})
        : {and_and_and_and_and_and_and_and_and,
        and_and_and_and_and_and_and_and_and
        ? {and_and_and_and_and_and_and_2,
        and_and_and_and_and_and_and_2 ? {and_and_and_and_and_4, cat_or_cat_2}
        : {and_and_and_and_and_3, cat_or_cat_3}}
        : {and_and_and_and_and_and_and,
        and_and_and_and_and_and_and ? {and_and_and_and_and_2, cat_or_cat_4}
        : {and_and_and_and_and, cat_or_cat_5}}};
    assign and_and_and_and_and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and_and_and_and_and, cat_or_cat_6};
    assign wide = room >= $signed(14'(and_and_and_and_and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_and_and_and_and_cat : room[6:0];
    assign far_0_2 = {magnitude[82:0], 1'b0};
    assign moved_0_2 = up[0] ? far_0_2 : magnitude;
    assign far_1_2 = {moved_0_2[81:0], 2'd0};
    assign moved_1_2 = up[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = {moved_1_2[79:0], 4'd0};
    assign moved_2_2 = up[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = {moved_2_2[75:0], 8'd0};
    assign moved_3_2 = up[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = {moved_3_2[67:0], 16'd0};
    assign moved_4_2 = up[4] ? far_4_2 : moved_3_2;
    assign far_5_2 = {moved_4_2[51:0], 32'd0};
    assign moved_5_2 = up[5] ? far_5_2 : moved_4_2;
    assign far_6_2 = {moved_5_2[19:0], 64'd0};
    assign moved_6_2 = up[6] ? far_6_2 : moved_5_2;
    assign kept = moved_6_2[83:60];
    assign rest_0 = |moved_6_2[57:0];
    assign fraction = {moved_6_2[59:58], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent = 14'(exponent_or_top_plus_1) - 14'(up);
    assign below = 15'(exponent) + 15'sd126;
    assign directed_0 = ((rounding == UP_VALUE && !sign_2) || (rounding == DOWN && sign_2)) &&
        (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 39'($signed(38'(below) << 23)) + 39'(rounded);
    assign large_ = !zero && code > 39'sh7f7fffff;
    assign toInfinity = infiniteProduct || highest_and_not_any_mantissa_3 ||
        (large_ && !(rounding == TO_ZERO || (sign_2 ? rounding == UP_VALUE : rounding == DOWN)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude_2 = (nan || opposite) ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_ ? 31'h7f7fffff : finite;
    assign result = {sign_2 && !(nan || opposite), magnitude_2};
    assign isFinite = !(nan || opposite || infiniteProduct || highest_and_not_any_mantissa_3);
    assign half = fraction[2];
    assign directed_1 = ((rounding == UP_VALUE && !sign_2) || (rounding == DOWN && sign_2)) &&
        (|fraction[1:0]);
    assign half_1 = moved_6_2[58];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {(highest_and_any_mantissa && !mantissa_0[22]) ||
        (highest_and_any_mantissa_2 && !mantissa_1[22]) ||
        (highest_and_any_mantissa_3 && !mantissa_2[22]) || undefined || opposite, 1'b0,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};
    assign flags = flags_2;
endmodule

// Floating-point square root, correctly rounded, one row for each bit.
module FloatSquareRoot_e8m23_s8 (
    input  logic        clk,
    input  logic [31:0] a,
    input  logic [2:0]  rounding,
    output logic [31:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN         = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic               stage1_sign;
    logic signed [8:0]  stage1_exponent;
    logic [19:0]        stage1_ahead;
    logic [3:0]         stage1_remainder;
    logic [2:0]         stage1_root;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic               stage2_sign;
    logic signed [8:0]  stage2_exponent;
    logic [11:0]        stage2_ahead;
    logic [7:0]         stage2_remainder;
    logic [6:0]         stage2_root;
    logic               stage2_exceptional_nan;
    logic               stage2_exceptional_infinite;
    logic               stage2_exceptional_invalid;
    logic               stage2_exceptional_divideByZero;
    logic [2:0]         stage2_control;
    logic               stage3_sign;
    logic signed [8:0]  stage3_exponent;
    logic [3:0]         stage3_ahead;
    logic [11:0]        stage3_remainder;
    logic [10:0]        stage3_root;
    logic               stage3_exceptional_nan;
    logic               stage3_exceptional_infinite;
    logic               stage3_exceptional_invalid;
    logic               stage3_exceptional_divideByZero;
    logic [2:0]         stage3_control;
    logic               stage4_sign;
    logic signed [8:0]  stage4_exponent;
    logic [15:0]        stage4_remainder;
    logic [14:0]        stage4_root;
    logic               stage4_exceptional_nan;
    logic               stage4_exceptional_infinite;
    logic               stage4_exceptional_invalid;
    logic               stage4_exceptional_divideByZero;
    logic [2:0]         stage4_control;
    logic               stage5_sign;
    logic signed [8:0]  stage5_exponent;
    logic [19:0]        stage5_remainder;
    logic [18:0]        stage5_root;
    logic               stage5_exceptional_nan;
    logic               stage5_exceptional_infinite;
    logic               stage5_exceptional_invalid;
    logic               stage5_exceptional_divideByZero;
    logic [2:0]         stage5_control;
    logic               stage6_sign;
    logic signed [8:0]  stage6_exponent;
    logic [23:0]        stage6_remainder;
    logic [22:0]        stage6_root;
    logic               stage6_exceptional_nan;
    logic               stage6_exceptional_infinite;
    logic               stage6_exceptional_invalid;
    logic               stage6_exceptional_divideByZero;
    logic [2:0]         stage6_control;
    logic               stage7_sign;
    logic signed [8:0]  stage7_exponent;
    logic [27:0]        stage7_remainder;
    logic [26:0]        stage7_root;
    logic               stage7_exceptional_nan;
    logic               stage7_exceptional_infinite;
    logic               stage7_exceptional_invalid;
    logic               stage7_exceptional_divideByZero;
    logic [2:0]         stage7_control;
    logic [31:0]        stage8_bits;
    logic [4:0]         stage8_flags;
    logic [7:0]         field;
    logic               isNormal;
    logic [7:0]         biased;
    logic signed [9:0]  exponent;
    logic [22:0]        mantissa;
    logic [23:0]        significand;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic               and_and_and_and_and_2;
    logic [2:0]         cat_or_cat;
    logic [4:0]         zeros;
    logic signed [10:0] exponent_minus_zeros;
    logic               odd;
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
    logic [24:0]        radicand;
    logic [25:0]        even;
    logic [1:0]         next_0;
    logic [2:0]         difference_0;
    logic               fits_0;
    logic [1:0]         kept_0;
    logic [1:0]         next_1;
    logic [3:0]         remainder_0;
    logic [4:0]         difference_1;
    logic               fits_1;
    logic [3:0]         kept_1;
    logic [1:0]         next_2;
    logic [4:0]         remainder_1;
    logic [1:0]         fits_cat;
    logic [5:0]         difference_2;
    logic               fits_2;
    logic [4:0]         kept_2;
    logic               highest;
    logic               highest_and_any_mantissa;
    logic               undefined;
    logic [1:0]         next_3;
    logic [5:0]         remainder_2;
    logic [6:0]         difference_3;
    logic               fits_3;
    logic [5:0]         kept_3;
    logic [1:0]         next_4;
    logic [6:0]         remainder_3;
    logic [3:0]         stage1_root_cat;
    logic [7:0]         difference_4;
    logic               fits_4;
    logic [6:0]         kept_4;
    logic [1:0]         next_5;
    logic [7:0]         remainder_4;
    logic [4:0]         stage1_root_cat_cat;
    logic [8:0]         difference_5;
    logic               fits_5;
    logic [7:0]         kept_5;
    logic [1:0]         next_6;
    logic [8:0]         remainder_5;
    logic [5:0]         stage1_root_cat_cat_cat;
    logic [9:0]         difference_6;
    logic               fits_6;
    logic [8:0]         kept_6;
    logic [1:0]         next_7;
    logic [9:0]         remainder_6;
    logic [10:0]        difference_7;
    logic               fits_7;
    logic [9:0]         kept_7;
    logic [1:0]         next_8;
    logic [10:0]        remainder_7;
    logic [7:0]         stage2_root_cat;
    logic [11:0]        difference_8;
    logic               fits_8;
    logic [10:0]        kept_8;
    logic [1:0]         next_9;
    logic [11:0]        remainder_8;
    logic [8:0]         stage2_root_cat_cat;
    logic [12:0]        difference_9;
    logic               fits_9;
    logic [11:0]        kept_9;
    logic [1:0]         next_10;
    logic [12:0]        remainder_9;
    logic [9:0]         stage2_root_cat_cat_cat;
    logic [13:0]        difference_10;
    logic               fits_10;
    logic [12:0]        kept_10;
    logic [1:0]         next_11;
    logic [13:0]        remainder_10;
    logic [14:0]        difference_11;
    logic               fits_11;
    logic [13:0]        kept_11;
    logic [1:0]         next_12;
    logic [14:0]        remainder_11;
    logic [11:0]        stage3_root_cat;
    logic [15:0]        difference_12;
    logic               fits_12;
    logic [14:0]        kept_12;
    logic [15:0]        remainder_12;
    logic [12:0]        stage3_root_cat_cat;
    logic [16:0]        difference_13;
    logic               fits_13;
    logic [15:0]        kept_13;
    logic [16:0]        remainder_13;
    logic [13:0]        stage3_root_cat_cat_cat;
    logic [17:0]        difference_14;
    logic               fits_14;
    logic [16:0]        kept_14;
    logic [17:0]        remainder_14;
    logic [18:0]        difference_15;
    logic               fits_15;
    logic [17:0]        kept_15;
    logic [18:0]        remainder_15;
    logic [15:0]        stage4_root_cat;
    logic [19:0]        difference_16;
    logic               fits_16;
    logic [18:0]        kept_16;
    logic [19:0]        remainder_16;
    logic [16:0]        stage4_root_cat_cat;
    logic [20:0]        difference_17;
    logic               fits_17;
    logic [19:0]        kept_17;
    logic [20:0]        remainder_17;
    logic [17:0]        stage4_root_cat_cat_cat;
    logic [21:0]        difference_18;
    logic               fits_18;
    logic [20:0]        kept_18;
    logic [21:0]        remainder_18;
    logic [22:0]        difference_19;
    logic               fits_19;
    logic [21:0]        kept_19;
    logic [22:0]        remainder_19;
    logic [19:0]        stage5_root_cat;
    logic [23:0]        difference_20;
    logic               fits_20;
    logic [22:0]        kept_20;
    logic [23:0]        remainder_20;
    logic [20:0]        stage5_root_cat_cat;
    logic [24:0]        difference_21;
    logic               fits_21;
    logic [23:0]        kept_21;
    logic [24:0]        remainder_21;
    logic [21:0]        stage5_root_cat_cat_cat;
    logic [25:0]        difference_22;
    logic               fits_22;
    logic [24:0]        kept_22;
    logic [25:0]        remainder_22;
    logic [26:0]        difference_23;
    logic               fits_23;
    logic [25:0]        kept_23;
    logic [26:0]        remainder_23;
    logic [23:0]        stage6_root_cat;
    logic [27:0]        difference_24;
    logic               fits_24;
    logic [26:0]        kept_24;
    logic [27:0]        remainder_24;
    logic [24:0]        stage6_root_cat_cat;
    logic [28:0]        difference_25;
    logic               fits_25;
    logic [27:0]        kept_25;
    logic [28:0]        remainder_25;
    logic [25:0]        stage6_root_cat_cat_cat;
    logic [29:0]        difference_26;
    logic               fits_26;
    logic [28:0]        kept_26;
    logic signed [9:0]  room;
    logic [27:0]        significand_2;
    logic               and_and_and_4;
    logic               and_and_and_and_and_3;
    logic               and_and_and_5;
    logic               and_and_and_and_and_and_and_2;
    logic               and_and_and_6;
    logic               and_and_and_and_and_4;
    logic               and_and_and_7;
    logic [2:0]         cat_or_cat_2;
    logic [2:0]         cat_or_cat_3;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic [27:0]        far_5;
    logic [27:0]        moved_5;
    logic [27:0]        far_6;
    logic [27:0]        moved_6;
    logic [27:0]        far_7;
    logic [27:0]        moved_7;
    logic [27:0]        far_8;
    logic [27:0]        moved_8;
    logic [27:0]        far_9;
    logic [27:0]        moved_9;
    logic [23:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [9:0]  exponent_2;
    logic signed [10:0] below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [24:0]        rounded;
    logic signed [34:0] code;
    logic               large_;
    logic               toInfinity;
    logic [30:0]        finite;
    logic [30:0]        magnitude;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign field = a[30:23];
    assign isNormal = |field;
    assign biased = {field[7:1], field[0] || !isNormal};
    assign exponent = 10'(biased) - 10'sd127;
    assign mantissa = a[22:0];
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
    assign zeros = {and_and_and_and_and_and_and,
        and_and_and_and_and_and_and ? {and_and_and_and_and_2,
        and_and_and_and_and_2 ? 3'd0 : {and_and_and_3,
        and_and_and_3 ? {!significand[3] && !significand[2],
        (!significand[3] && !significand[2]) ? !significand[1] : !significand[3]}
        : {!significand[7] && !significand[6],
        (!significand[7] && !significand[6]) ? !significand[5] : !significand[7]}}}
        : {and_and_and_and_and, cat_or_cat}};
    assign exponent_minus_zeros = 11'(exponent) - 11'(zeros);
    assign odd = exponent_minus_zeros[0];
    assign far_0 = {significand[22:0], 1'b0};
    assign moved_0 = zeros[0] ? far_0 : significand;
    assign far_1 = {moved_0[21:0], 2'd0};
    assign moved_1 = zeros[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[19:0], 4'd0};
    assign moved_2 = zeros[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[15:0], 8'd0};
    assign moved_3 = zeros[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[7:0], 16'd0};
    assign moved_4 = zeros[4] ? far_4 : moved_3;
    assign radicand = odd ? {moved_4, 1'b0} : 25'(moved_4);
    assign even = {radicand, 1'b0};
    assign next_0 = even[25:24];
    assign difference_0 = 3'(next_0) - 3'd1;
    assign fits_0 = !difference_0[2];
    assign kept_0 = fits_0 ? difference_0[1:0] : next_0;
    assign next_1 = radicand[22:21];
    assign remainder_0 = {kept_0, next_1};
    assign difference_1 = 5'(remainder_0) - 5'({fits_0, 2'd1});
    assign fits_1 = !difference_1[4];
    assign kept_1 = fits_1 ? difference_1[3:0] : remainder_0;
    assign next_2 = radicand[20:19];
    assign remainder_1 = {kept_1[2:0], next_2};
    assign fits_cat = {fits_0, fits_1};
    assign difference_2 = 6'(remainder_1) - 6'({fits_cat, 2'd1});
    assign fits_2 = !difference_2[5];
    assign kept_2 = fits_2 ? difference_2[4:0] : remainder_1;
    assign highest = &field;
    assign highest_and_any_mantissa = highest && (|mantissa);
    assign undefined = a[31] && (|significand) && !highest_and_any_mantissa;
    assign next_3 = stage1_ahead[19:18];
    assign remainder_2 = {stage1_remainder, next_3};
    assign difference_3 = 7'(remainder_2) - 7'({stage1_root, 2'd1});
    assign fits_3 = !difference_3[6];
    assign kept_3 = fits_3 ? difference_3[5:0] : remainder_2;
    assign next_4 = stage1_ahead[17:16];
    assign remainder_3 = {kept_3[4:0], next_4};
    assign stage1_root_cat = {stage1_root, fits_3};
    assign difference_4 = 8'(remainder_3) - 8'({stage1_root_cat, 2'd1});
    assign fits_4 = !difference_4[7];
    assign kept_4 = fits_4 ? difference_4[6:0] : remainder_3;
    assign next_5 = stage1_ahead[15:14];
    assign remainder_4 = {kept_4[5:0], next_5};
    assign stage1_root_cat_cat = {stage1_root_cat, fits_4};
    assign difference_5 = 9'(remainder_4) - 9'({stage1_root_cat_cat, 2'd1});
    assign fits_5 = !difference_5[8];
    assign kept_5 = fits_5 ? difference_5[7:0] : remainder_4;
    assign next_6 = stage1_ahead[13:12];
    assign remainder_5 = {kept_5[6:0], next_6};
    assign stage1_root_cat_cat_cat = {stage1_root_cat_cat, fits_5};
    assign difference_6 = 10'(remainder_5) - 10'({stage1_root_cat_cat_cat, 2'd1});
    assign fits_6 = !difference_6[9];
    assign kept_6 = fits_6 ? difference_6[8:0] : remainder_5;
    assign next_7 = stage2_ahead[11:10];
    assign remainder_6 = {stage2_remainder, next_7};
    assign difference_7 = 11'(remainder_6) - 11'({stage2_root, 2'd1});
    assign fits_7 = !difference_7[10];
    assign kept_7 = fits_7 ? difference_7[9:0] : remainder_6;
    assign next_8 = stage2_ahead[9:8];
    assign remainder_7 = {kept_7[8:0], next_8};
    assign stage2_root_cat = {stage2_root, fits_7};
    assign difference_8 = 12'(remainder_7) - 12'({stage2_root_cat, 2'd1});
    assign fits_8 = !difference_8[11];
    assign kept_8 = fits_8 ? difference_8[10:0] : remainder_7;
    assign next_9 = stage2_ahead[7:6];
    assign remainder_8 = {kept_8[9:0], next_9};
    assign stage2_root_cat_cat = {stage2_root_cat, fits_8};
    assign difference_9 = 13'(remainder_8) - 13'({stage2_root_cat_cat, 2'd1});
    assign fits_9 = !difference_9[12];
    assign kept_9 = fits_9 ? difference_9[11:0] : remainder_8;
    assign next_10 = stage2_ahead[5:4];
    assign remainder_9 = {kept_9[10:0], next_10};
    assign stage2_root_cat_cat_cat = {stage2_root_cat_cat, fits_9};
    assign difference_10 = 14'(remainder_9) - 14'({stage2_root_cat_cat_cat, 2'd1});
    assign fits_10 = !difference_10[13];
    assign kept_10 = fits_10 ? difference_10[12:0] : remainder_9;
    assign next_11 = stage3_ahead[3:2];
    assign remainder_10 = {stage3_remainder, next_11};
    assign difference_11 = 15'(remainder_10) - 15'({stage3_root, 2'd1});
    assign fits_11 = !difference_11[14];
    assign kept_11 = fits_11 ? difference_11[13:0] : remainder_10;
    assign next_12 = stage3_ahead[1:0];
    assign remainder_11 = {kept_11[12:0], next_12};
    assign stage3_root_cat = {stage3_root, fits_11};
    assign difference_12 = 16'(remainder_11) - 16'({stage3_root_cat, 2'd1});
    assign fits_12 = !difference_12[15];
    assign kept_12 = fits_12 ? difference_12[14:0] : remainder_11;
    assign remainder_12 = {kept_12[13:0], 2'd0};
    assign stage3_root_cat_cat = {stage3_root_cat, fits_12};
    assign difference_13 = 17'(remainder_12) - 17'({stage3_root_cat_cat, 2'd1});
    assign fits_13 = !difference_13[16];
    assign kept_13 = fits_13 ? difference_13[15:0] : remainder_12;
    assign remainder_13 = {kept_13[14:0], 2'd0};
    assign stage3_root_cat_cat_cat = {stage3_root_cat_cat, fits_13};
    assign difference_14 = 18'(remainder_13) - 18'({stage3_root_cat_cat_cat, 2'd1});
    assign fits_14 = !difference_14[17];
    assign kept_14 = fits_14 ? difference_14[16:0] : remainder_13;
    assign remainder_14 = {stage4_remainder, 2'd0};
    assign difference_15 = 19'(remainder_14) - 19'({stage4_root, 2'd1});
    assign fits_15 = !difference_15[18];
    assign kept_15 = fits_15 ? difference_15[17:0] : remainder_14;
    assign remainder_15 = {kept_15[16:0], 2'd0};
    assign stage4_root_cat = {stage4_root, fits_15};
    assign difference_16 = 20'(remainder_15) - 20'({stage4_root_cat, 2'd1});
    assign fits_16 = !difference_16[19];
    assign kept_16 = fits_16 ? difference_16[18:0] : remainder_15;
    assign remainder_16 = {kept_16[17:0], 2'd0};
    assign stage4_root_cat_cat = {stage4_root_cat, fits_16};
    assign difference_17 = 21'(remainder_16) - 21'({stage4_root_cat_cat, 2'd1});
    assign fits_17 = !difference_17[20];
    assign kept_17 = fits_17 ? difference_17[19:0] : remainder_16;
    assign remainder_17 = {kept_17[18:0], 2'd0};
    assign stage4_root_cat_cat_cat = {stage4_root_cat_cat, fits_17};
    assign difference_18 = 22'(remainder_17) - 22'({stage4_root_cat_cat_cat, 2'd1});
    assign fits_18 = !difference_18[21];
    assign kept_18 = fits_18 ? difference_18[20:0] : remainder_17;
    assign remainder_18 = {stage5_remainder, 2'd0};
    assign difference_19 = 23'(remainder_18) - 23'({stage5_root, 2'd1});
    assign fits_19 = !difference_19[22];
    assign kept_19 = fits_19 ? difference_19[21:0] : remainder_18;
    assign remainder_19 = {kept_19[20:0], 2'd0};
    assign stage5_root_cat = {stage5_root, fits_19};
    assign difference_20 = 24'(remainder_19) - 24'({stage5_root_cat, 2'd1});
    assign fits_20 = !difference_20[23];
    assign kept_20 = fits_20 ? difference_20[22:0] : remainder_19;
    assign remainder_20 = {kept_20[21:0], 2'd0};
    assign stage5_root_cat_cat = {stage5_root_cat, fits_20};
    assign difference_21 = 25'(remainder_20) - 25'({stage5_root_cat_cat, 2'd1});
    assign fits_21 = !difference_21[24];
    assign kept_21 = fits_21 ? difference_21[23:0] : remainder_20;
    assign remainder_21 = {kept_21[22:0], 2'd0};
    assign stage5_root_cat_cat_cat = {stage5_root_cat_cat, fits_21};
    assign difference_22 = 26'(remainder_21) - 26'({stage5_root_cat_cat_cat, 2'd1});
    assign fits_22 = !difference_22[25];
    assign kept_22 = fits_22 ? difference_22[24:0] : remainder_21;
    assign remainder_22 = {stage6_remainder, 2'd0};
    assign difference_23 = 27'(remainder_22) - 27'({stage6_root, 2'd1});
    assign fits_23 = !difference_23[26];
    assign kept_23 = fits_23 ? difference_23[25:0] : remainder_22;
    assign remainder_23 = {kept_23[24:0], 2'd0};
    assign stage6_root_cat = {stage6_root, fits_23};
    assign difference_24 = 28'(remainder_23) - 28'({stage6_root_cat, 2'd1});
    assign fits_24 = !difference_24[27];
    assign kept_24 = fits_24 ? difference_24[26:0] : remainder_23;
    assign remainder_24 = {kept_24[25:0], 2'd0};
    assign stage6_root_cat_cat = {stage6_root_cat, fits_24};
    assign difference_25 = 29'(remainder_24) - 29'({stage6_root_cat_cat, 2'd1});
    assign fits_25 = !difference_25[28];
    assign kept_25 = fits_25 ? difference_25[27:0] : remainder_24;
    assign remainder_25 = {kept_25[26:0], 2'd0};
    assign stage6_root_cat_cat_cat = {stage6_root_cat_cat, fits_25};
    assign difference_26 = 30'(remainder_25) - 30'({stage6_root_cat_cat_cat, 2'd1});
    assign fits_26 = !difference_26[29];
    assign kept_26 = fits_26 ? difference_26[28:0] : remainder_25;
    assign room = 10'(stage7_exponent) - -10'sd126;
    assign significand_2 = {stage7_root, |stage7_remainder};
    assign and_and_and_4 = !significand_2[27] && !significand_2[26] && !significand_2[25] &&
        !significand_2[24];
    assign and_and_and_and_and_3 = and_and_and_4 && !significand_2[23] && !significand_2[22] &&
        !significand_2[21] && !significand_2[20];
    assign and_and_and_5 = !significand_2[19] && !significand_2[18] && !significand_2[17] &&
        !significand_2[16];
    assign and_and_and_and_and_and_and_2 =
        and_and_and_and_and_3 && and_and_and_5 && !significand_2[15] && !significand_2[14] &&
        !significand_2[13] && !significand_2[12];
    assign and_and_and_6 = !significand_2[11] && !significand_2[10] && !significand_2[9] &&
        !significand_2[8];
    assign and_and_and_and_and_4 = and_and_and_6 && !significand_2[7] && !significand_2[6] &&
        !significand_2[5] && !significand_2[4];
    assign and_and_and_7 = !significand_2[3] && !significand_2[2] && !significand_2[1] &&
        !significand_2[0];
    assign cat_or_cat_2 = and_and_and_and_and_4
        ? {and_and_and_7, and_and_and_7 ? 2'd0
        : {!significand_2[3] && !significand_2[2],
        (!significand_2[3] && !significand_2[2]) ? !significand_2[1] : !significand_2[3]}}
        : {and_and_and_6, and_and_and_6
        ? {!significand_2[7] && !significand_2[6],
        (!significand_2[7] && !significand_2[6]) ? !significand_2[5] : !significand_2[7]}
        : {!significand_2[11] && !significand_2[10],
        (!significand_2[11] && !significand_2[10]) ? !significand_2[9] : !significand_2[11]}};
    assign cat_or_cat_3 = and_and_and_and_and_3
        ? {and_and_and_5, and_and_and_5
        ? {!significand_2[15] && !significand_2[14],
        (!significand_2[15] && !significand_2[14]) ? !significand_2[13] : !significand_2[15]}
        : {!significand_2[19] && !significand_2[18],
        (!significand_2[19] && !significand_2[18]) ? !significand_2[17] : !significand_2[19]}}
        : {and_and_and_4, and_and_and_4
        ? {!significand_2[23] && !significand_2[22],
        (!significand_2[23] && !significand_2[22]) ? !significand_2[21] : !significand_2[23]}
        : {!significand_2[27] && !significand_2[26],
        (!significand_2[27] && !significand_2[26]) ? !significand_2[25] : !significand_2[27]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and_2,
        and_and_and_and_and_and_and_2 ? {and_and_and_and_and_4, cat_or_cat_2}
        : {and_and_and_and_and_3, cat_or_cat_3}};
    assign wide = room >= $signed(10'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign far_5 = {significand_2[26:0], 1'b0};
    assign moved_5 = up[0] ? far_5 : significand_2;
    assign far_6 = {moved_5[25:0], 2'd0};
    assign moved_6 = up[1] ? far_6 : moved_5;
    assign far_7 = {moved_6[23:0], 4'd0};
    assign moved_7 = up[2] ? far_7 : moved_6;
    assign far_8 = {moved_7[19:0], 8'd0};
    assign moved_8 = up[3] ? far_8 : moved_7;
    assign far_9 = {moved_8[11:0], 16'd0};
    assign moved_9 = up[4] ? far_9 : moved_8;
    assign kept = moved_9[27:4];
    assign rest_0 = |moved_9[1:0];
    assign fraction = {moved_9[3:2], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent_2 = 10'(stage7_exponent) - 10'(up);
    assign below = 11'(exponent_2) + 11'sd126;
    assign directed_0 = ((stage7_control == UP_VALUE && !stage7_sign) ||
        (stage7_control == DOWN && stage7_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage7_control == NEAREST_AWAY ||
        (stage7_control == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 35'($signed(34'(below) << 23)) + 35'(rounded);
    assign large_ = !zero && code > 35'sh7f7fffff;
    assign toInfinity = stage7_exceptional_infinite ||
        (large_ && !(stage7_control == TO_ZERO ||
        (stage7_sign ? stage7_control == UP_VALUE : stage7_control == DOWN)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude = stage7_exceptional_nan ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_ ? 31'h7f7fffff : finite;
    assign isFinite = !(stage7_exceptional_nan || stage7_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage7_control == UP_VALUE && !stage7_sign) ||
        (stage7_control == DOWN && stage7_sign)) && (|fraction[1:0]);
    assign half_1 = moved_9[2];
    assign nearest_1 = half_1 && (stage7_control == NEAREST_AWAY ||
        (stage7_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage7_exceptional_invalid, stage7_exceptional_divideByZero,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= a[31];
        stage1_exponent <= exponent_minus_zeros[9:1];
        stage1_ahead <= even[19:0];
        stage1_remainder <= kept_2[3:0];
        stage1_root <= {fits_cat, fits_2};
        stage1_exceptional_nan <= highest_and_any_mantissa || undefined;
        stage1_exceptional_infinite <= highest && !(|mantissa);
        stage1_exceptional_invalid <= (highest_and_any_mantissa && !mantissa[22]) || undefined;
        stage1_exceptional_divideByZero <= 1'b0;
        stage1_control <= rounding;
        stage2_sign <= stage1_sign;
        stage2_exponent <= stage1_exponent;
        stage2_ahead <= stage1_ahead[11:0];
        stage2_remainder <= kept_6[7:0];
        stage2_root <= {stage1_root_cat_cat_cat, fits_6};
        stage2_exceptional_nan <= stage1_exceptional_nan;
        stage2_exceptional_infinite <= stage1_exceptional_infinite;
        stage2_exceptional_invalid <= stage1_exceptional_invalid;
        stage2_exceptional_divideByZero <= stage1_exceptional_divideByZero;
        stage2_control <= stage1_control;
        stage3_sign <= stage2_sign;
        stage3_exponent <= stage2_exponent;
        stage3_ahead <= stage2_ahead[3:0];
        stage3_remainder <= kept_10[11:0];
        stage3_root <= {stage2_root_cat_cat_cat, fits_10};
        stage3_exceptional_nan <= stage2_exceptional_nan;
        stage3_exceptional_infinite <= stage2_exceptional_infinite;
        stage3_exceptional_invalid <= stage2_exceptional_invalid;
        stage3_exceptional_divideByZero <= stage2_exceptional_divideByZero;
        stage3_control <= stage2_control;
        stage4_sign <= stage3_sign;
        stage4_exponent <= stage3_exponent;
        stage4_remainder <= kept_14[15:0];
        stage4_root <= {stage3_root_cat_cat_cat, fits_14};
        stage4_exceptional_nan <= stage3_exceptional_nan;
        stage4_exceptional_infinite <= stage3_exceptional_infinite;
        stage4_exceptional_invalid <= stage3_exceptional_invalid;
        stage4_exceptional_divideByZero <= stage3_exceptional_divideByZero;
        stage4_control <= stage3_control;
        stage5_sign <= stage4_sign;
        stage5_exponent <= stage4_exponent;
        stage5_remainder <= kept_18[19:0];
        stage5_root <= {stage4_root_cat_cat_cat, fits_18};
        stage5_exceptional_nan <= stage4_exceptional_nan;
        stage5_exceptional_infinite <= stage4_exceptional_infinite;
        stage5_exceptional_invalid <= stage4_exceptional_invalid;
        stage5_exceptional_divideByZero <= stage4_exceptional_divideByZero;
        stage5_control <= stage4_control;
        stage6_sign <= stage5_sign;
        stage6_exponent <= stage5_exponent;
        stage6_remainder <= kept_22[23:0];
        stage6_root <= {stage5_root_cat_cat_cat, fits_22};
        stage6_exceptional_nan <= stage5_exceptional_nan;
        stage6_exceptional_infinite <= stage5_exceptional_infinite;
        stage6_exceptional_invalid <= stage5_exceptional_invalid;
        stage6_exceptional_divideByZero <= stage5_exceptional_divideByZero;
        stage6_control <= stage5_control;
        stage7_sign <= stage6_sign;
        stage7_exponent <= stage6_exponent;
        stage7_remainder <= kept_26[27:0];
        stage7_root <= {stage6_root_cat_cat_cat, fits_26};
        stage7_exceptional_nan <= stage6_exceptional_nan;
        stage7_exceptional_infinite <= stage6_exceptional_infinite;
        stage7_exceptional_invalid <= stage6_exceptional_invalid;
        stage7_exceptional_divideByZero <= stage6_exceptional_divideByZero;
        stage7_control <= stage6_control;
        stage8_bits <= {stage7_sign && !stage7_exceptional_nan, magnitude};
        stage8_flags <= flags_2;
    end

    assign result = stage8_bits;
    assign flags = stage8_flags;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, exponent_minus_zeros[10], even[23:20], kept_1[3], kept_2[4], kept_3[5],
        kept_4[6], kept_5[7], kept_6[8], kept_7[9], kept_8[10], kept_9[11], kept_10[12],
        kept_11[13], kept_12[14], kept_13[15], kept_14[16], kept_15[17], kept_16[18], kept_17[19],
        kept_18[20], kept_19[21], kept_20[22], kept_21[23], kept_22[24], kept_23[25], kept_24[26],
        kept_25[27], kept_26[28]};
endmodule

// Floating-point quotient, correctly rounded, one row for each bit.
module FloatDivide_e8m23_s8 (
    input  logic        clk,
    input  logic [31:0] a,
    input  logic [31:0] b,
    input  logic [2:0]  rounding,
    output logic [31:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN_VALUE   = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic               stage1_sign;
    logic signed [10:0] stage1_exponent;
    logic [24:0]        stage1_remainder;
    logic [23:0]        stage1_divisor;
    logic [2:0]         stage1_quotient;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic               stage2_sign;
    logic signed [10:0] stage2_exponent;
    logic [24:0]        stage2_remainder;
    logic [23:0]        stage2_divisor;
    logic [6:0]         stage2_quotient;
    logic               stage2_exceptional_nan;
    logic               stage2_exceptional_infinite;
    logic               stage2_exceptional_invalid;
    logic               stage2_exceptional_divideByZero;
    logic [2:0]         stage2_control;
    logic               stage3_sign;
    logic signed [10:0] stage3_exponent;
    logic [24:0]        stage3_remainder;
    logic [23:0]        stage3_divisor;
    logic [10:0]        stage3_quotient;
    logic               stage3_exceptional_nan;
    logic               stage3_exceptional_infinite;
    logic               stage3_exceptional_invalid;
    logic               stage3_exceptional_divideByZero;
    logic [2:0]         stage3_control;
    logic               stage4_sign;
    logic signed [10:0] stage4_exponent;
    logic [24:0]        stage4_remainder;
    logic [23:0]        stage4_divisor;
    logic [14:0]        stage4_quotient;
    logic               stage4_exceptional_nan;
    logic               stage4_exceptional_infinite;
    logic               stage4_exceptional_invalid;
    logic               stage4_exceptional_divideByZero;
    logic [2:0]         stage4_control;
    logic               stage5_sign;
    logic signed [10:0] stage5_exponent;
    logic [24:0]        stage5_remainder;
    logic [23:0]        stage5_divisor;
    logic [18:0]        stage5_quotient;
    logic               stage5_exceptional_nan;
    logic               stage5_exceptional_infinite;
    logic               stage5_exceptional_invalid;
    logic               stage5_exceptional_divideByZero;
    logic [2:0]         stage5_control;
    logic               stage6_sign;
    logic signed [10:0] stage6_exponent;
    logic [24:0]        stage6_remainder;
    logic [23:0]        stage6_divisor;
    logic [22:0]        stage6_quotient;
    logic               stage6_exceptional_nan;
    logic               stage6_exceptional_infinite;
    logic               stage6_exceptional_invalid;
    logic               stage6_exceptional_divideByZero;
    logic [2:0]         stage6_control;
    logic               stage7_sign;
    logic signed [10:0] stage7_exponent;
    logic [24:0]        stage7_remainder;
    logic [26:0]        stage7_quotient;
    logic               stage7_exceptional_nan;
    logic               stage7_exceptional_infinite;
    logic               stage7_exceptional_invalid;
    logic               stage7_exceptional_divideByZero;
    logic [2:0]         stage7_control;
    logic [31:0]        stage8_bits;
    logic [4:0]         stage8_flags;
    logic [7:0]         field_0;
    logic               isNormal_0;
    logic [7:0]         biased_0;
    logic signed [9:0]  exponent_0;
    logic [22:0]        mantissa_0;
    logic [23:0]        significand_0;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic               and_and_and_and_and_2;
    logic [2:0]         cat_or_cat;
    logic [4:0]         zeros_0;
    logic [7:0]         field_1;
    logic               isNormal_1;
    logic [7:0]         biased_1;
    logic signed [9:0]  exponent_1;
    logic [22:0]        mantissa_1;
    logic [23:0]        significand_1;
    logic               and_and_and_4;
    logic               and_and_and_and_and_3;
    logic               and_and_and_5;
    logic               and_and_and_and_and_and_and_2;
    logic               and_and_and_6;
    logic               and_and_and_and_and_4;
    logic [2:0]         cat_or_cat_2;
    logic [4:0]         zeros_1;
    logic               highest_0;
    logic               highest_and_not_any_mantissa;
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
    logic [23:0]        dividend;
    logic [23:0]        far_5;
    logic [23:0]        moved_5;
    logic [23:0]        far_6;
    logic [23:0]        moved_6;
    logic [23:0]        far_7;
    logic [23:0]        moved_7;
    logic [23:0]        far_8;
    logic [23:0]        moved_8;
    logic [23:0]        far_9;
    logic [23:0]        moved_9;
    logic [25:0]        left_0;
    logic               fits_0;
    logic [24:0]        kept_0;
    logic [24:0]        kept_23_0_cat;
    logic [25:0]        left_1;
    logic               fits_1;
    logic [24:0]        kept_1;
    logic [24:0]        kept_23_0_cat_2;
    logic [25:0]        left_2;
    logic               fits_2;
    logic [24:0]        kept_2;
    logic               highest_1;
    logic               highest_and_any_mantissa;
    logic               highest_and_any_mantissa_2;
    logic               highest_and_not_any_mantissa_2;
    logic               undefined;
    logic               nan;
    logic               byZero;
    logic [25:0]        left_3;
    logic               fits_3;
    logic [24:0]        kept_3;
    logic [24:0]        kept_23_0_cat_3;
    logic [25:0]        left_4;
    logic               fits_4;
    logic [24:0]        kept_4;
    logic [24:0]        kept_23_0_cat_4;
    logic [25:0]        left_5;
    logic               fits_5;
    logic [24:0]        kept_5;
    logic [24:0]        kept_23_0_cat_5;
    logic [25:0]        left_6;
    logic               fits_6;
    logic [24:0]        kept_6;
    logic [25:0]        left_7;
    logic               fits_7;
    logic [24:0]        kept_7;
    logic [24:0]        kept_23_0_cat_6;
    logic [25:0]        left_8;
    logic               fits_8;
    logic [24:0]        kept_8;
    logic [24:0]        kept_23_0_cat_7;
    logic [25:0]        left_9;
    logic               fits_9;
    logic [24:0]        kept_9;
    logic [24:0]        kept_23_0_cat_8;
    logic [25:0]        left_10;
    logic               fits_10;
    logic [24:0]        kept_10;
    logic [25:0]        left_11;
    logic               fits_11;
    logic [24:0]        kept_11;
    logic [24:0]        kept_23_0_cat_9;
    logic [25:0]        left_12;
    logic               fits_12;
    logic [24:0]        kept_12;
    logic [24:0]        kept_23_0_cat_10;
    logic [25:0]        left_13;
    logic               fits_13;
    logic [24:0]        kept_13;
    logic [24:0]        kept_23_0_cat_11;
    logic [25:0]        left_14;
    logic               fits_14;
    logic [24:0]        kept_14;
    logic [25:0]        left_15;
    logic               fits_15;
    logic [24:0]        kept_15;
    logic [24:0]        kept_23_0_cat_12;
    logic [25:0]        left_16;
    logic               fits_16;
    logic [24:0]        kept_16;
    logic [24:0]        kept_23_0_cat_13;
    logic [25:0]        left_17;
    logic               fits_17;
    logic [24:0]        kept_17;
    logic [24:0]        kept_23_0_cat_14;
    logic [25:0]        left_18;
    logic               fits_18;
    logic [24:0]        kept_18;
    logic [25:0]        left_19;
    logic               fits_19;
    logic [24:0]        kept_19;
    logic [24:0]        kept_23_0_cat_15;
    logic [25:0]        left_20;
    logic               fits_20;
    logic [24:0]        kept_20;
    logic [24:0]        kept_23_0_cat_16;
    logic [25:0]        left_21;
    logic               fits_21;
    logic [24:0]        kept_21;
    logic [24:0]        kept_23_0_cat_17;
    logic [25:0]        left_22;
    logic               fits_22;
    logic [24:0]        kept_22;
    logic [25:0]        left_23;
    logic               fits_23;
    logic [24:0]        kept_23;
    logic [24:0]        kept_23_0_cat_18;
    logic [25:0]        left_24;
    logic               fits_24;
    logic [24:0]        kept_24;
    logic [24:0]        kept_23_0_cat_19;
    logic [25:0]        left_25;
    logic               fits_25;
    logic [24:0]        kept_25;
    logic [24:0]        kept_23_0_cat_20;
    logic [25:0]        left_26;
    logic               fits_26;
    logic [24:0]        kept_26;
    logic signed [11:0] room;
    logic               below;
    logic [11:0]        minus_room_or_room;
    logic [4:0]         depth;
    logic [4:0]         down;
    logic [27:0]        significand;
    logic               and_and_and_7;
    logic               and_and_and_and_and_5;
    logic               and_and_and_8;
    logic               and_and_and_and_and_and_and_3;
    logic               and_and_and_9;
    logic               and_and_and_and_and_6;
    logic               and_and_and_10;
    logic [2:0]         cat_or_cat_3;
    logic [2:0]         cat_or_cat_4;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic [4:0]         amount;
    logic [27:0]        far_10;
    logic [27:0]        moved_10;
    logic [27:0]        far_11;
    logic [27:0]        moved_11;
    logic [27:0]        far_12;
    logic [27:0]        moved_12;
    logic [27:0]        far_13;
    logic [27:0]        moved_13;
    logic [27:0]        far_14;
    logic [27:0]        moved_14;
    logic [27:0]        far_0_2;
    logic [27:0]        moved_0_2;
    logic [27:0]        far_1_2;
    logic [27:0]        moved_1_2;
    logic [27:0]        far_2_2;
    logic [27:0]        moved_2_2;
    logic [27:0]        far_3_2;
    logic [27:0]        moved_3_2;
    logic [27:0]        far_4_2;
    logic [27:0]        moved_4_2;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic               falls_4;
    logic               lost_3;
    logic [27:0]        significand_2;
    logic [23:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [11:0] exponent;
    logic signed [12:0] below_2;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [24:0]        rounded;
    logic signed [36:0] code;
    logic               large_;
    logic               toInfinity;
    logic [30:0]        finite;
    logic [30:0]        magnitude;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign field_0 = a[30:23];
    assign isNormal_0 = |field_0;
    assign biased_0 = {field_0[7:1], field_0[0] || !isNormal_0};
    assign exponent_0 = 10'(biased_0) - 10'sd127;
    assign mantissa_0 = a[22:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign and_and_and = !significand_0[23] && !significand_0[22] && !significand_0[21] &&
        !significand_0[20];
    assign and_and_and_and_and = and_and_and && !significand_0[19] && !significand_0[18] &&
        !significand_0[17] && !significand_0[16];
    assign and_and_and_2 = !significand_0[15] && !significand_0[14] && !significand_0[13] &&
        !significand_0[12];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !significand_0[11] && !significand_0[10] &&
        !significand_0[9] && !significand_0[8];
    assign and_and_and_3 = !significand_0[7] && !significand_0[6] && !significand_0[5] &&
        !significand_0[4];
    assign and_and_and_and_and_2 = and_and_and_3 && !significand_0[3] && !significand_0[2] &&
        !significand_0[1] && !significand_0[0];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!significand_0[11] && !significand_0[10],
        (!significand_0[11] && !significand_0[10]) ? !significand_0[9] : !significand_0[11]}
        : {!significand_0[15] && !significand_0[14],
        (!significand_0[15] && !significand_0[14]) ? !significand_0[13] : !significand_0[15]}}
        : {and_and_and, and_and_and ? {!significand_0[19] && !significand_0[18],
        (!significand_0[19] && !significand_0[18]) ? !significand_0[17] : !significand_0[19]}
        : {!significand_0[23] && !significand_0[22],
        (!significand_0[23] && !significand_0[22]) ? !significand_0[21] : !significand_0[23]}};
    assign zeros_0 = {and_and_and_and_and_and_and,
        and_and_and_and_and_and_and ? {and_and_and_and_and_2,
        and_and_and_and_and_2 ? 3'd0 : {and_and_and_3,
        and_and_and_3 ? {!significand_0[3] && !significand_0[2],
        (!significand_0[3] && !significand_0[2]) ? !significand_0[1] : !significand_0[3]}
        : {!significand_0[7] && !significand_0[6],
        (!significand_0[7] && !significand_0[6]) ? !significand_0[5] : !significand_0[7]}}}
        : {and_and_and_and_and, cat_or_cat}};
    assign field_1 = b[30:23];
    assign isNormal_1 = |field_1;
    assign biased_1 = {field_1[7:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 10'(biased_1) - 10'sd127;
    assign mantissa_1 = b[22:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign and_and_and_4 = !significand_1[23] && !significand_1[22] && !significand_1[21] &&
        !significand_1[20];
    assign and_and_and_and_and_3 = and_and_and_4 && !significand_1[19] && !significand_1[18] &&
        !significand_1[17] && !significand_1[16];
    assign and_and_and_5 = !significand_1[15] && !significand_1[14] && !significand_1[13] &&
        !significand_1[12];
    assign and_and_and_and_and_and_and_2 =
        and_and_and_and_and_3 && and_and_and_5 && !significand_1[11] && !significand_1[10] &&
        !significand_1[9] && !significand_1[8];
    assign and_and_and_6 = !significand_1[7] && !significand_1[6] && !significand_1[5] &&
        !significand_1[4];
    assign and_and_and_and_and_4 = and_and_and_6 && !significand_1[3] && !significand_1[2] &&
        !significand_1[1] && !significand_1[0];
    assign cat_or_cat_2 = and_and_and_and_and_3
        ? {and_and_and_5, and_and_and_5
        ? {!significand_1[11] && !significand_1[10],
        (!significand_1[11] && !significand_1[10]) ? !significand_1[9] : !significand_1[11]}
        : {!significand_1[15] && !significand_1[14],
        (!significand_1[15] && !significand_1[14]) ? !significand_1[13] : !significand_1[15]}}
        : {and_and_and_4, and_and_and_4
        ? {!significand_1[19] && !significand_1[18],
        (!significand_1[19] && !significand_1[18]) ? !significand_1[17] : !significand_1[19]}
        : {!significand_1[23] && !significand_1[22],
        (!significand_1[23] && !significand_1[22]) ? !significand_1[21] : !significand_1[23]}};
    assign zeros_1 = {and_and_and_and_and_and_and_2,
        and_and_and_and_and_and_and_2 ?
        {and_and_and_and_and_4, and_and_and_and_and_4 ? 3'd0
        : {and_and_and_6, and_and_and_6
        ? {!significand_1[3] && !significand_1[2],
        (!significand_1[3] && !significand_1[2]) ? !significand_1[1] : !significand_1[3]}
        : {!significand_1[7] && !significand_1[6],
        (!significand_1[7] && !significand_1[6]) ? !significand_1[5] : !significand_1[7]}}}
        : {and_and_and_and_and_3, cat_or_cat_2}};
    assign highest_0 = &field_1;
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_1);
    assign far_0 = {significand_0[22:0], 1'b0};
    assign moved_0 = zeros_0[0] ? far_0 : significand_0;
    assign far_1 = {moved_0[21:0], 2'd0};
    assign moved_1 = zeros_0[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[19:0], 4'd0};
    assign moved_2 = zeros_0[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[15:0], 8'd0};
    assign moved_3 = zeros_0[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[7:0], 16'd0};
    assign moved_4 = zeros_0[4] ? far_4 : moved_3;
    assign dividend = highest_and_not_any_mantissa ? 24'd0 : moved_4;
    assign far_5 = {significand_1[22:0], 1'b0};
    assign moved_5 = zeros_1[0] ? far_5 : significand_1;
    assign far_6 = {moved_5[21:0], 2'd0};
    assign moved_6 = zeros_1[1] ? far_6 : moved_5;
    assign far_7 = {moved_6[19:0], 4'd0};
    assign moved_7 = zeros_1[2] ? far_7 : moved_6;
    assign far_8 = {moved_7[15:0], 8'd0};
    assign moved_8 = zeros_1[3] ? far_8 : moved_7;
    assign far_9 = {moved_8[7:0], 16'd0};
    assign moved_9 = zeros_1[4] ? far_9 : moved_8;
    assign left_0 = 26'(dividend) - 26'(moved_9);
    assign fits_0 = !left_0[25];
    assign kept_0 = fits_0 ? left_0[24:0] : 25'(dividend);
    assign kept_23_0_cat = {kept_0[23:0], 1'b0};
    assign left_1 = 26'(kept_23_0_cat) - 26'(moved_9);
    assign fits_1 = !left_1[25];
    assign kept_1 = fits_1 ? left_1[24:0] : kept_23_0_cat;
    assign kept_23_0_cat_2 = {kept_1[23:0], 1'b0};
    assign left_2 = 26'(kept_23_0_cat_2) - 26'(moved_9);
    assign fits_2 = !left_2[25];
    assign kept_2 = fits_2 ? left_2[24:0] : kept_23_0_cat_2;
    assign highest_1 = &field_0;
    assign highest_and_any_mantissa = highest_1 && (|mantissa_0);
    assign highest_and_any_mantissa_2 = highest_0 && (|mantissa_1);
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_0);
    assign undefined = (highest_and_not_any_mantissa_2 && highest_and_not_any_mantissa) ||
        (!(|significand_0) && !(|significand_1));
    assign nan = highest_and_any_mantissa || highest_and_any_mantissa_2 || undefined;
    assign byZero = !(|significand_1) && (|significand_0) && !highest_and_not_any_mantissa_2 &&
        !nan;
    assign left_3 = 26'(stage1_remainder) - 26'(stage1_divisor);
    assign fits_3 = !left_3[25];
    assign kept_3 = fits_3 ? left_3[24:0] : stage1_remainder;
    assign kept_23_0_cat_3 = {kept_3[23:0], 1'b0};
    assign left_4 = 26'(kept_23_0_cat_3) - 26'(stage1_divisor);
    assign fits_4 = !left_4[25];
    assign kept_4 = fits_4 ? left_4[24:0] : kept_23_0_cat_3;
    assign kept_23_0_cat_4 = {kept_4[23:0], 1'b0};
    assign left_5 = 26'(kept_23_0_cat_4) - 26'(stage1_divisor);
    assign fits_5 = !left_5[25];
    assign kept_5 = fits_5 ? left_5[24:0] : kept_23_0_cat_4;
    assign kept_23_0_cat_5 = {kept_5[23:0], 1'b0};
    assign left_6 = 26'(kept_23_0_cat_5) - 26'(stage1_divisor);
    assign fits_6 = !left_6[25];
    assign kept_6 = fits_6 ? left_6[24:0] : kept_23_0_cat_5;
    assign left_7 = 26'(stage2_remainder) - 26'(stage2_divisor);
    assign fits_7 = !left_7[25];
    assign kept_7 = fits_7 ? left_7[24:0] : stage2_remainder;
    assign kept_23_0_cat_6 = {kept_7[23:0], 1'b0};
    assign left_8 = 26'(kept_23_0_cat_6) - 26'(stage2_divisor);
    assign fits_8 = !left_8[25];
    assign kept_8 = fits_8 ? left_8[24:0] : kept_23_0_cat_6;
    assign kept_23_0_cat_7 = {kept_8[23:0], 1'b0};
    assign left_9 = 26'(kept_23_0_cat_7) - 26'(stage2_divisor);
    assign fits_9 = !left_9[25];
    assign kept_9 = fits_9 ? left_9[24:0] : kept_23_0_cat_7;
    assign kept_23_0_cat_8 = {kept_9[23:0], 1'b0};
    assign left_10 = 26'(kept_23_0_cat_8) - 26'(stage2_divisor);
    assign fits_10 = !left_10[25];
    assign kept_10 = fits_10 ? left_10[24:0] : kept_23_0_cat_8;
    assign left_11 = 26'(stage3_remainder) - 26'(stage3_divisor);
    assign fits_11 = !left_11[25];
    assign kept_11 = fits_11 ? left_11[24:0] : stage3_remainder;
    assign kept_23_0_cat_9 = {kept_11[23:0], 1'b0};
    assign left_12 = 26'(kept_23_0_cat_9) - 26'(stage3_divisor);
    assign fits_12 = !left_12[25];
    assign kept_12 = fits_12 ? left_12[24:0] : kept_23_0_cat_9;
    assign kept_23_0_cat_10 = {kept_12[23:0], 1'b0};
    assign left_13 = 26'(kept_23_0_cat_10) - 26'(stage3_divisor);
    assign fits_13 = !left_13[25];
    assign kept_13 = fits_13 ? left_13[24:0] : kept_23_0_cat_10;
    assign kept_23_0_cat_11 = {kept_13[23:0], 1'b0};
    assign left_14 = 26'(kept_23_0_cat_11) - 26'(stage3_divisor);
    assign fits_14 = !left_14[25];
    assign kept_14 = fits_14 ? left_14[24:0] : kept_23_0_cat_11;
    assign left_15 = 26'(stage4_remainder) - 26'(stage4_divisor);
    assign fits_15 = !left_15[25];
    assign kept_15 = fits_15 ? left_15[24:0] : stage4_remainder;
    assign kept_23_0_cat_12 = {kept_15[23:0], 1'b0};
    assign left_16 = 26'(kept_23_0_cat_12) - 26'(stage4_divisor);
    assign fits_16 = !left_16[25];
    assign kept_16 = fits_16 ? left_16[24:0] : kept_23_0_cat_12;
    assign kept_23_0_cat_13 = {kept_16[23:0], 1'b0};
    assign left_17 = 26'(kept_23_0_cat_13) - 26'(stage4_divisor);
    assign fits_17 = !left_17[25];
    assign kept_17 = fits_17 ? left_17[24:0] : kept_23_0_cat_13;
    assign kept_23_0_cat_14 = {kept_17[23:0], 1'b0};
    assign left_18 = 26'(kept_23_0_cat_14) - 26'(stage4_divisor);
    assign fits_18 = !left_18[25];
    assign kept_18 = fits_18 ? left_18[24:0] : kept_23_0_cat_14;
    assign left_19 = 26'(stage5_remainder) - 26'(stage5_divisor);
    assign fits_19 = !left_19[25];
    assign kept_19 = fits_19 ? left_19[24:0] : stage5_remainder;
    assign kept_23_0_cat_15 = {kept_19[23:0], 1'b0};
    assign left_20 = 26'(kept_23_0_cat_15) - 26'(stage5_divisor);
    assign fits_20 = !left_20[25];
    assign kept_20 = fits_20 ? left_20[24:0] : kept_23_0_cat_15;
    assign kept_23_0_cat_16 = {kept_20[23:0], 1'b0};
    assign left_21 = 26'(kept_23_0_cat_16) - 26'(stage5_divisor);
    assign fits_21 = !left_21[25];
    assign kept_21 = fits_21 ? left_21[24:0] : kept_23_0_cat_16;
    assign kept_23_0_cat_17 = {kept_21[23:0], 1'b0};
    assign left_22 = 26'(kept_23_0_cat_17) - 26'(stage5_divisor);
    assign fits_22 = !left_22[25];
    assign kept_22 = fits_22 ? left_22[24:0] : kept_23_0_cat_17;
    assign left_23 = 26'(stage6_remainder) - 26'(stage6_divisor);
    assign fits_23 = !left_23[25];
    assign kept_23 = fits_23 ? left_23[24:0] : stage6_remainder;
    assign kept_23_0_cat_18 = {kept_23[23:0], 1'b0};
    assign left_24 = 26'(kept_23_0_cat_18) - 26'(stage6_divisor);
    assign fits_24 = !left_24[25];
    assign kept_24 = fits_24 ? left_24[24:0] : kept_23_0_cat_18;
    assign kept_23_0_cat_19 = {kept_24[23:0], 1'b0};
    assign left_25 = 26'(kept_23_0_cat_19) - 26'(stage6_divisor);
    assign fits_25 = !left_25[25];
    assign kept_25 = fits_25 ? left_25[24:0] : kept_23_0_cat_19;
    assign kept_23_0_cat_20 = {kept_25[23:0], 1'b0};
    assign left_26 = 26'(kept_23_0_cat_20) - 26'(stage6_divisor);
    assign fits_26 = !left_26[25];
    assign kept_26 = fits_26 ? left_26[24:0] : kept_23_0_cat_20;
    assign room = 12'(stage7_exponent) - -12'sd126;
    assign below = room[11];
    assign minus_room_or_room = room[11] ? -room : room;
    assign depth = (minus_room_or_room > 12'd31) ? 5'd31 : minus_room_or_room[4:0];
    assign down = below ? depth : 5'd0;
    assign significand = {stage7_quotient, |stage7_remainder};
    assign and_and_and_7 = !significand[27] && !significand[26] && !significand[25] &&
        !significand[24];
    assign and_and_and_and_and_5 = and_and_and_7 && !significand[23] && !significand[22] &&
        !significand[21] && !significand[20];
    assign and_and_and_8 = !significand[19] && !significand[18] && !significand[17] &&
        !significand[16];
    assign and_and_and_and_and_and_and_3 =
        and_and_and_and_and_5 && and_and_and_8 && !significand[15] && !significand[14] &&
        !significand[13] && !significand[12];
    assign and_and_and_9 = !significand[11] && !significand[10] && !significand[9] &&
        !significand[8];
    assign and_and_and_and_and_6 = and_and_and_9 && !significand[7] && !significand[6] &&
        !significand[5] && !significand[4];
    assign and_and_and_10 = !significand[3] && !significand[2] && !significand[1] &&
        !significand[0];
    assign cat_or_cat_3 = and_and_and_and_and_6
        ? {and_and_and_10, and_and_and_10 ? 2'd0
        : {!significand[3] && !significand[2],
        (!significand[3] && !significand[2]) ? !significand[1] : !significand[3]}}
        : {and_and_and_9, and_and_and_9
        ? {!significand[7] && !significand[6],
        (!significand[7] && !significand[6]) ? !significand[5] : !significand[7]}
        : {!significand[11] && !significand[10],
        (!significand[11] && !significand[10]) ? !significand[9] : !significand[11]}};
    assign cat_or_cat_4 = and_and_and_and_and_5
        ? {and_and_and_8, and_and_and_8
        ? {!significand[15] && !significand[14],
        (!significand[15] && !significand[14]) ? !significand[13] : !significand[15]}
        : {!significand[19] && !significand[18],
        (!significand[19] && !significand[18]) ? !significand[17] : !significand[19]}}
        : {and_and_and_7, and_and_and_7
        ? {!significand[23] && !significand[22],
        (!significand[23] && !significand[22]) ? !significand[21] : !significand[23]}
        : {!significand[27] && !significand[26],
        (!significand[27] && !significand[26]) ? !significand[25] : !significand[27]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and_3,
        and_and_and_and_and_and_and_3 ? {and_and_and_and_and_6, cat_or_cat_3}
        : {and_and_and_and_and_5, cat_or_cat_4}};
    assign wide = room >= $signed(12'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign amount = below ? 5'd0 : up;
    assign far_10 = {significand[26:0], 1'b0};
    assign moved_10 = amount[0] ? far_10 : significand;
    assign far_11 = {moved_10[25:0], 2'd0};
    assign moved_11 = amount[1] ? far_11 : moved_10;
    assign far_12 = {moved_11[23:0], 4'd0};
    assign moved_12 = amount[2] ? far_12 : moved_11;
    assign far_13 = {moved_12[19:0], 8'd0};
    assign moved_13 = amount[3] ? far_13 : moved_12;
    assign far_14 = {moved_13[11:0], 16'd0};
    assign moved_14 = amount[4] ? far_14 : moved_13;
    assign far_0_2 = 28'(moved_14[27:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_14;
    assign far_1_2 = 28'(moved_0_2[27:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 28'(moved_1_2[27:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = 28'(moved_2_2[27:8]);
    assign moved_3_2 = down[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = 28'(moved_3_2[27:16]);
    assign moved_4_2 = down[4] ? far_4_2 : moved_3_2;
    assign falls_0 = down[0] && moved_14[0];
    assign falls_1 = down[1] && (|moved_0_2[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = down[2] && (|moved_1_2[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = down[3] && (|moved_2_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = down[4] && (|moved_3_2[15:0]);
    assign lost_3 = lost_2 || falls_4;
    assign significand_2 = {moved_4_2[27:1], moved_4_2[0] || lost_3};
    assign kept = significand_2[27:4];
    assign rest_0 = |significand_2[1:0];
    assign fraction = {moved_4_2[3:2], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent = 12'(stage7_exponent) - 12'(amount);
    assign below_2 = (below ? -13'sd126 : 13'(exponent)) + 13'sd126;
    assign directed_0 = ((stage7_control == UP_VALUE && !stage7_sign) ||
        (stage7_control == DOWN_VALUE && stage7_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage7_control == NEAREST_AWAY ||
        (stage7_control == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 37'($signed(36'(below_2) << 23)) + 37'(rounded);
    assign large_ = !zero && code > 37'sh7f7fffff;
    assign toInfinity = stage7_exceptional_infinite ||
        (large_ && !(stage7_control == TO_ZERO ||
        (stage7_sign ? stage7_control == UP_VALUE : stage7_control == DOWN_VALUE)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude = stage7_exceptional_nan ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_ ? 31'h7f7fffff : finite;
    assign isFinite = !(stage7_exceptional_nan || stage7_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage7_control == UP_VALUE && !stage7_sign) ||
        (stage7_control == DOWN_VALUE && stage7_sign)) && (|fraction[1:0]);
    assign half_1 = moved_4_2[2];
    assign nearest_1 = half_1 && (stage7_control == NEAREST_AWAY ||
        (stage7_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage7_exceptional_invalid, stage7_exceptional_divideByZero,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= a[31] ^ b[31];
        stage1_exponent <= 11'($signed(exponent_0 - 10'(zeros_0))) -
            11'($signed(exponent_1 - 10'(zeros_1)));
        stage1_remainder <= {kept_2[23:0], 1'b0};
        stage1_divisor <= moved_9;
        stage1_quotient <= {{fits_0, fits_1}, fits_2};
        stage1_exceptional_nan <= nan;
        stage1_exceptional_infinite <= highest_and_not_any_mantissa_2 || byZero;
        stage1_exceptional_invalid <= (highest_and_any_mantissa && !mantissa_0[22]) ||
            (highest_and_any_mantissa_2 && !mantissa_1[22]) ||
            (undefined && !highest_and_any_mantissa && !highest_and_any_mantissa_2);
        stage1_exceptional_divideByZero <= byZero;
        stage1_control <= rounding;
        stage2_sign <= stage1_sign;
        stage2_exponent <= stage1_exponent;
        stage2_remainder <= {kept_6[23:0], 1'b0};
        stage2_divisor <= stage1_divisor;
        stage2_quotient <= {{{{stage1_quotient, fits_3}, fits_4}, fits_5}, fits_6};
        stage2_exceptional_nan <= stage1_exceptional_nan;
        stage2_exceptional_infinite <= stage1_exceptional_infinite;
        stage2_exceptional_invalid <= stage1_exceptional_invalid;
        stage2_exceptional_divideByZero <= stage1_exceptional_divideByZero;
        stage2_control <= stage1_control;
        stage3_sign <= stage2_sign;
        stage3_exponent <= stage2_exponent;
        stage3_remainder <= {kept_10[23:0], 1'b0};
        stage3_divisor <= stage2_divisor;
        stage3_quotient <= {{{{stage2_quotient, fits_7}, fits_8}, fits_9}, fits_10};
        stage3_exceptional_nan <= stage2_exceptional_nan;
        stage3_exceptional_infinite <= stage2_exceptional_infinite;
        stage3_exceptional_invalid <= stage2_exceptional_invalid;
        stage3_exceptional_divideByZero <= stage2_exceptional_divideByZero;
        stage3_control <= stage2_control;
        stage4_sign <= stage3_sign;
        stage4_exponent <= stage3_exponent;
        stage4_remainder <= {kept_14[23:0], 1'b0};
        stage4_divisor <= stage3_divisor;
        stage4_quotient <= {{{{stage3_quotient, fits_11}, fits_12}, fits_13}, fits_14};
        stage4_exceptional_nan <= stage3_exceptional_nan;
        stage4_exceptional_infinite <= stage3_exceptional_infinite;
        stage4_exceptional_invalid <= stage3_exceptional_invalid;
        stage4_exceptional_divideByZero <= stage3_exceptional_divideByZero;
        stage4_control <= stage3_control;
        stage5_sign <= stage4_sign;
        stage5_exponent <= stage4_exponent;
        stage5_remainder <= {kept_18[23:0], 1'b0};
        stage5_divisor <= stage4_divisor;
        stage5_quotient <= {{{{stage4_quotient, fits_15}, fits_16}, fits_17}, fits_18};
        stage5_exceptional_nan <= stage4_exceptional_nan;
        stage5_exceptional_infinite <= stage4_exceptional_infinite;
        stage5_exceptional_invalid <= stage4_exceptional_invalid;
        stage5_exceptional_divideByZero <= stage4_exceptional_divideByZero;
        stage5_control <= stage4_control;
        stage6_sign <= stage5_sign;
        stage6_exponent <= stage5_exponent;
        stage6_remainder <= {kept_22[23:0], 1'b0};
        stage6_divisor <= stage5_divisor;
        stage6_quotient <= {{{{stage5_quotient, fits_19}, fits_20}, fits_21}, fits_22};
        stage6_exceptional_nan <= stage5_exceptional_nan;
        stage6_exceptional_infinite <= stage5_exceptional_infinite;
        stage6_exceptional_invalid <= stage5_exceptional_invalid;
        stage6_exceptional_divideByZero <= stage5_exceptional_divideByZero;
        stage6_control <= stage5_control;
        stage7_sign <= stage6_sign;
        stage7_exponent <= stage6_exponent;
        stage7_remainder <= {kept_26[23:0], 1'b0};
        stage7_quotient <= {{{{stage6_quotient, fits_23}, fits_24}, fits_25}, fits_26};
        stage7_exceptional_nan <= stage6_exceptional_nan;
        stage7_exceptional_infinite <= stage6_exceptional_infinite;
        stage7_exceptional_invalid <= stage6_exceptional_invalid;
        stage7_exceptional_divideByZero <= stage6_exceptional_divideByZero;
        stage7_control <= stage6_control;
        stage8_bits <= {stage7_sign && !stage7_exceptional_nan, magnitude};
        stage8_flags <= flags_2;
    end

    assign result = stage8_bits;
    assign flags = stage8_flags;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, kept_0[24], kept_1[24], kept_2[24], kept_3[24], kept_4[24], kept_5[24],
        kept_6[24], kept_7[24], kept_8[24], kept_9[24], kept_10[24], kept_11[24], kept_12[24],
        kept_13[24], kept_14[24], kept_15[24], kept_16[24], kept_17[24], kept_18[24], kept_19[24],
        kept_20[24], kept_21[24], kept_22[24], kept_23[24], kept_24[24], kept_25[24], kept_26[24],
        significand_2[3:2]};
endmodule

// Floating-point number of one format in another, correctly rounded.
module FloatConvert_e8m23_e8m7_s0 (
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
    assign result = {a[31] && !highest_and_any_mantissa, magnitude};
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
    assign flags = flags_2;
endmodule

// Layer or root-mean-square normalisation of rows.
module FloatNorm_layer_e8m7_x64_s8_3727c5ac (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [15:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [15:0] out_payload,
    output logic [5:0]  place,
    input  logic [15:0] gain,
    input  logic [15:0] bias
);
    localparam logic [2:0] READ           = 3'd0;
    localparam logic [2:0] MEAN           = 3'd1;
    localparam logic [2:0] DEVIATE        = 3'd2;
    localparam logic [2:0] VARIANCE_VALUE = 3'd3;
    localparam logic [2:0] ROOT_VALUE     = 3'd4;
    localparam logic [2:0] WRITE          = 3'd5;
    localparam logic [2:0] NEAREST_EVEN   = 3'd0;

    logic [2:0]  state;
    logic [6:0]  count;
    logic [31:0] total;
    logic [31:0] variance;
    logic [31:0] scale;
    logic [31:0] deviation;
    logic [31:0] register;
    logic [4:0]  waits;
    logic        deviates;
    logic [31:0] scaled;
    logic        isScaled;
    logic [15:0] result;
    logic        isResult;
    logic [5:0]  upcoming;
    logic [31:0] convert_0_result;
    logic [4:0]  convert_0_flags;
    logic [31:0] add_result;
    logic [4:0]  add_flags;
    logic [31:0] fma_0_result;
    logic [4:0]  fma_0_flags;
    logic [31:0] root_result;
    logic [4:0]  root_flags;
    logic [31:0] divide_result;
    logic [4:0]  divide_flags;
    logic [31:0] convert_1_result;
    logic [4:0]  convert_1_flags;
    logic [31:0] convert_2_result;
    logic [4:0]  convert_2_flags;
    logic [31:0] fma_1_result;
    logic [4:0]  fma_1_flags;
    logic [15:0] convert_3_result;
    logic [4:0]  convert_3_flags;
    logic        isOver;
    logic [15:0] stored;
    logic [15:0] convert_0_a;
    logic        reads;
    logic        averages;
    logic [31:0] a;
    logic        writes;
    logic [31:0] b;
    logic        deviates_2;
    logic        isFirst;
    logic        sums;
    logic [31:0] fma_0_c;
    logic [15:0] row [0:63];

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            row[count[5:0]] <= in_payload;
        end
    end

    assign in_ready = state == READ;
    assign isOver = count == 7'd64;

    always_ff @(posedge clk) begin
        if (rst) begin
            count <= 7'd0;
            state <= READ;
            waits <= 5'd0;
            deviates <= 1'b0;
            isScaled <= 1'b0;
            isResult <= 1'b0;
            upcoming <= 6'd0;
        end else begin
            if (in_valid && in_ready) begin
                count <= count + 7'd1;
                if (count == 7'd63) begin
                    state <= MEAN;
                end
            end
            if (state == MEAN) begin
                count <= 7'd0;
                state <= DEVIATE;
            end
            if (state == DEVIATE) begin
                if (isOver) begin
                    state <= VARIANCE_VALUE;
                end else begin
                    count <= count + 7'd1;
                end
            end
            if (state == VARIANCE_VALUE) begin
                waits <= 5'd16;
                state <= ROOT_VALUE;
            end
            if (state == ROOT_VALUE) begin
                if (waits == 5'd0) begin
                    count <= 7'd0;
                    state <= WRITE;
                end else begin
                    waits <= waits - 5'd1;
                end
            end
            if (state == WRITE && (!isResult || out_ready)) begin
                deviates <= !isOver;
                if (!isOver) begin
                    count <= count + 7'd1;
                end
                isScaled <= deviates;
                isResult <= isScaled;
                if (isScaled) begin
                    upcoming <= upcoming == 6'd63 ? 6'd0 : upcoming + 6'd1;
                end
                if (isOver && isResult && !deviates && !isScaled) begin
                    count <= 7'd0;
                    state <= READ;
                end
            end
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            total <= fma_0_result;
        end
        if (state == MEAN) begin
            register <= fma_0_result;
        end
        if (state == DEVIATE) begin
            deviation <= add_result;
            if (count != 7'd0) begin
                total <= fma_0_result;
            end
        end
        if (state == VARIANCE_VALUE) begin
            variance <= fma_0_result;
        end
        if (state == ROOT_VALUE) begin
            if (waits == 5'd0) begin
                scale <= divide_result;
            end
        end
        if (state == WRITE && (!isResult || out_ready)) begin
            deviation <= add_result;
            scaled <= fma_0_result;
            result <= convert_3_result;
        end
    end

    assign out_valid = isResult;
    assign out_payload = result;
    assign place = upcoming;
    assign stored = row[count[5:0]];
    assign convert_0_a = state == READ ? in_payload : stored;
    assign reads = state == READ;
    assign averages = state == MEAN || state == VARIANCE_VALUE;
    assign a = reads ? convert_0_result : averages ? total : deviation;
    assign writes = state == WRITE;
    assign b = reads ? 32'h3f800000 : averages ? 32'h3c800000 : writes ? scale : deviation;
    assign deviates_2 = state == DEVIATE;
    assign isFirst = reads ? count == 7'd0 : count == 7'd1;
    assign sums = (reads || deviates_2) && !isFirst;
    assign fma_0_c = sums ? total : state == VARIANCE_VALUE ? 32'h3727c5ac : 32'd0;

    FloatConvert_e8m7_e8m23_s0 convert_0 (
        .a(convert_0_a),
        .rounding(NEAREST_EVEN),
        .result(convert_0_result),
        .flags(convert_0_flags)
    );

    FloatAdd_e8m23_s0 add (
        .a(convert_0_result),
        .b(register),
        .subtract(1'b1),
        .rounding(NEAREST_EVEN),
        .result(add_result),
        .flags(add_flags)
    );

    FloatFma_e8m23_s0 fma_0 (
        .a(a),
        .b(b),
        .c(fma_0_c),
        .rounding(NEAREST_EVEN),
        .result(fma_0_result),
        .flags(fma_0_flags)
    );

    FloatSquareRoot_e8m23_s8 root (
        .clk(clk),
        .a(variance),
        .rounding(NEAREST_EVEN),
        .result(root_result),
        .flags(root_flags)
    );

    FloatDivide_e8m23_s8 divide (
        .clk(clk),
        .a(32'h3f800000),
        .b(root_result),
        .rounding(NEAREST_EVEN),
        .result(divide_result),
        .flags(divide_flags)
    );

    FloatConvert_e8m7_e8m23_s0 convert_1 (
        .a(gain),
        .rounding(NEAREST_EVEN),
        .result(convert_1_result),
        .flags(convert_1_flags)
    );

    FloatConvert_e8m7_e8m23_s0 convert_2 (
        .a(bias),
        .rounding(NEAREST_EVEN),
        .result(convert_2_result),
        .flags(convert_2_flags)
    );

    FloatFma_e8m23_s0 fma_1 (
        .a(scaled),
        .b(convert_1_result),
        .c(convert_2_result),
        .rounding(NEAREST_EVEN),
        .result(fma_1_result),
        .flags(fma_1_flags)
    );

    FloatConvert_e8m23_e8m7_s0 convert_3 (
        .a(fma_1_result),
        .rounding(NEAREST_EVEN),
        .result(convert_3_result),
        .flags(convert_3_flags)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, convert_0_flags, add_flags, fma_0_flags, root_flags, divide_flags,
        convert_1_flags, convert_2_flags, fma_1_flags, convert_3_flags};

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [15:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [15:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule
