// verilator lint_off DECLFILENAME

// Exact product of two narrow floating-point numbers in fixed point.
module BlockProduct_e4m3_finite (
    input  logic [7:0]         a,
    input  logic [7:0]         b,
    output logic signed [36:0] fixed,
    output logic               nan,
    output logic               plus,
    output logic               minus
);
    logic               negative;
    logic [3:0]         field_0;
    logic               isNormal_0;
    logic [3:0]         biased_0;
    logic signed [5:0]  exponent_0;
    logic [3:0]         field_1;
    logic               isNormal_1;
    logic [3:0]         biased_1;
    logic signed [5:0]  exponent_1;
    logic signed [7:0]  exponent_plus_exponent_minus_m12;
    logic [4:0]         amount;
    logic [2:0]         mantissa_0;
    logic [3:0]         significand_0;
    logic [2:0]         mantissa_1;
    logic [3:0]         significand_1;
    logic [35:0]        significand_times_significand;
    logic [35:0]        far_0;
    logic [35:0]        moved_0;
    logic [35:0]        far_1;
    logic [35:0]        moved_1;
    logic [35:0]        far_2;
    logic [35:0]        moved_2;
    logic [35:0]        far_3;
    logic [35:0]        moved_3;
    logic [35:0]        far_4;
    logic [35:0]        moved_4;
    logic signed [36:0] magnitude;
    logic               highest_0;
    logic               nan_0;
    logic               highest_1;
    logic               nan_1;
    logic               infinite;

    assign negative = a[7] ^ b[7];
    assign field_0 = a[6:3];
    assign isNormal_0 = |field_0;
    assign biased_0 = {field_0[3:1], field_0[0] || !isNormal_0};
    assign exponent_0 = 6'(biased_0) - 6'sd7;
    assign field_1 = b[6:3];
    assign isNormal_1 = |field_1;
    assign biased_1 = {field_1[3:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 6'(biased_1) - 6'sd7;
    assign exponent_plus_exponent_minus_m12 = 8'(exponent_0) + 8'(exponent_1) - -8'sd12;
    assign amount = exponent_plus_exponent_minus_m12[4:0];
    assign mantissa_0 = a[2:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign mantissa_1 = b[2:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign significand_times_significand = 36'(significand_0) * 36'(significand_1);
    assign far_0 = {significand_times_significand[34:0], 1'b0};
    assign moved_0 = amount[0] ? far_0 : significand_times_significand;
    assign far_1 = {moved_0[33:0], 2'd0};
    assign moved_1 = amount[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[31:0], 4'd0};
    assign moved_2 = amount[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[27:0], 8'd0};
    assign moved_3 = amount[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[19:0], 16'd0};
    assign moved_4 = amount[4] ? far_4 : moved_3;
    assign magnitude = 37'(moved_4);
    assign fixed = negative ? -magnitude : magnitude;
    assign highest_0 = &field_0;
    assign nan_0 = highest_0 && (&mantissa_0);
    assign highest_1 = &field_1;
    assign nan_1 = highest_1 && (&mantissa_1);
    assign nan = nan_0 || nan_1 || (1'b0 && !(|significand_1)) || (!(|significand_0) && 1'b0);
    assign infinite = 1'b0 || 1'b0;
    assign plus = infinite && !negative;
    assign minus = infinite && negative;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, exponent_plus_exponent_minus_m12[7:5]};
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

// Dot product of two blocks with common scales, added up in single precision.
module BlockDot_e4m3_finite_x32_s3 (
    input  logic        clk,
    input  logic        rst,
    input  logic        valid,
    input  logic        first,
    input  logic [7:0]  a_0,
    input  logic [7:0]  a_1,
    input  logic [7:0]  a_2,
    input  logic [7:0]  a_3,
    input  logic [7:0]  a_4,
    input  logic [7:0]  a_5,
    input  logic [7:0]  a_6,
    input  logic [7:0]  a_7,
    input  logic [7:0]  a_8,
    input  logic [7:0]  a_9,
    input  logic [7:0]  a_10,
    input  logic [7:0]  a_11,
    input  logic [7:0]  a_12,
    input  logic [7:0]  a_13,
    input  logic [7:0]  a_14,
    input  logic [7:0]  a_15,
    input  logic [7:0]  a_16,
    input  logic [7:0]  a_17,
    input  logic [7:0]  a_18,
    input  logic [7:0]  a_19,
    input  logic [7:0]  a_20,
    input  logic [7:0]  a_21,
    input  logic [7:0]  a_22,
    input  logic [7:0]  a_23,
    input  logic [7:0]  a_24,
    input  logic [7:0]  a_25,
    input  logic [7:0]  a_26,
    input  logic [7:0]  a_27,
    input  logic [7:0]  a_28,
    input  logic [7:0]  a_29,
    input  logic [7:0]  a_30,
    input  logic [7:0]  a_31,
    input  logic [7:0]  aScale,
    input  logic [7:0]  b_0,
    input  logic [7:0]  b_1,
    input  logic [7:0]  b_2,
    input  logic [7:0]  b_3,
    input  logic [7:0]  b_4,
    input  logic [7:0]  b_5,
    input  logic [7:0]  b_6,
    input  logic [7:0]  b_7,
    input  logic [7:0]  b_8,
    input  logic [7:0]  b_9,
    input  logic [7:0]  b_10,
    input  logic [7:0]  b_11,
    input  logic [7:0]  b_12,
    input  logic [7:0]  b_13,
    input  logic [7:0]  b_14,
    input  logic [7:0]  b_15,
    input  logic [7:0]  b_16,
    input  logic [7:0]  b_17,
    input  logic [7:0]  b_18,
    input  logic [7:0]  b_19,
    input  logic [7:0]  b_20,
    input  logic [7:0]  b_21,
    input  logic [7:0]  b_22,
    input  logic [7:0]  b_23,
    input  logic [7:0]  b_24,
    input  logic [7:0]  b_25,
    input  logic [7:0]  b_26,
    input  logic [7:0]  b_27,
    input  logic [7:0]  b_28,
    input  logic [7:0]  b_29,
    input  logic [7:0]  b_30,
    input  logic [7:0]  b_31,
    input  logic [7:0]  bScale,
    output logic [31:0] sum
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;

    logic signed [41:0] stage1_fixed;
    logic               stage1_special_nan;
    logic               stage1_special_plus;
    logic               stage1_special_minus;
    logic signed [10:0] stage1_scale;
    logic               stage2_sign;
    logic signed [12:0] stage2_exponent;
    logic [41:0]        stage2_significand;
    logic               stage2_exceptional_nan;
    logic               stage2_exceptional_infinite;
    logic               stage2_exceptional_invalid;
    logic               stage2_exceptional_divideByZero;
    logic [2:0]         stage2_control;
    logic [31:0]        stage3_bits;
    logic [4:0]         stage3_flags;
    logic               valid_delayed;
    logic               first_delayed;
    logic               valid_delayed_delayed;
    logic               first_delayed_delayed;
    logic               valid_delayed_delayed_delayed;
    logic               first_delayed_delayed_delayed;
    logic [31:0]        so;
    logic [31:0]        product;
    logic signed [36:0] lanes_0_fixed;
    logic               lanes_0_nan;
    logic               lanes_0_plus;
    logic               lanes_0_minus;
    logic signed [36:0] lanes_1_fixed;
    logic               lanes_1_nan;
    logic               lanes_1_plus;
    logic               lanes_1_minus;
    logic signed [36:0] lanes_2_fixed;
    logic               lanes_2_nan;
    logic               lanes_2_plus;
    logic               lanes_2_minus;
    logic signed [36:0] lanes_3_fixed;
    logic               lanes_3_nan;
    logic               lanes_3_plus;
    logic               lanes_3_minus;
    logic signed [36:0] lanes_4_fixed;
    logic               lanes_4_nan;
    logic               lanes_4_plus;
    logic               lanes_4_minus;
    logic signed [36:0] lanes_5_fixed;
    logic               lanes_5_nan;
    logic               lanes_5_plus;
    logic               lanes_5_minus;
    logic signed [36:0] lanes_6_fixed;
    logic               lanes_6_nan;
    logic               lanes_6_plus;
    logic               lanes_6_minus;
    logic signed [36:0] lanes_7_fixed;
    logic               lanes_7_nan;
    logic               lanes_7_plus;
    logic               lanes_7_minus;
    logic signed [36:0] lanes_8_fixed;
    logic               lanes_8_nan;
    logic               lanes_8_plus;
    logic               lanes_8_minus;
    logic signed [36:0] lanes_9_fixed;
    logic               lanes_9_nan;
    logic               lanes_9_plus;
    logic               lanes_9_minus;
    logic signed [36:0] lanes_10_fixed;
    logic               lanes_10_nan;
    logic               lanes_10_plus;
    logic               lanes_10_minus;
    logic signed [36:0] lanes_11_fixed;
    logic               lanes_11_nan;
    logic               lanes_11_plus;
    logic               lanes_11_minus;
    logic signed [36:0] lanes_12_fixed;
    logic               lanes_12_nan;
    logic               lanes_12_plus;
    logic               lanes_12_minus;
    logic signed [36:0] lanes_13_fixed;
    logic               lanes_13_nan;
    logic               lanes_13_plus;
    logic               lanes_13_minus;
    logic signed [36:0] lanes_14_fixed;
    logic               lanes_14_nan;
    logic               lanes_14_plus;
    logic               lanes_14_minus;
    logic signed [36:0] lanes_15_fixed;
    logic               lanes_15_nan;
    logic               lanes_15_plus;
    logic               lanes_15_minus;
    logic signed [36:0] lanes_16_fixed;
    logic               lanes_16_nan;
    logic               lanes_16_plus;
    logic               lanes_16_minus;
    logic signed [36:0] lanes_17_fixed;
    logic               lanes_17_nan;
    logic               lanes_17_plus;
    logic               lanes_17_minus;
    logic signed [36:0] lanes_18_fixed;
    logic               lanes_18_nan;
    logic               lanes_18_plus;
    logic               lanes_18_minus;
    logic signed [36:0] lanes_19_fixed;
    logic               lanes_19_nan;
    logic               lanes_19_plus;
    logic               lanes_19_minus;
    logic signed [36:0] lanes_20_fixed;
    logic               lanes_20_nan;
    logic               lanes_20_plus;
    logic               lanes_20_minus;
    logic signed [36:0] lanes_21_fixed;
    logic               lanes_21_nan;
    logic               lanes_21_plus;
    logic               lanes_21_minus;
    logic signed [36:0] lanes_22_fixed;
    logic               lanes_22_nan;
    logic               lanes_22_plus;
    logic               lanes_22_minus;
    logic signed [36:0] lanes_23_fixed;
    logic               lanes_23_nan;
    logic               lanes_23_plus;
    logic               lanes_23_minus;
    logic signed [36:0] lanes_24_fixed;
    logic               lanes_24_nan;
    logic               lanes_24_plus;
    logic               lanes_24_minus;
    logic signed [36:0] lanes_25_fixed;
    logic               lanes_25_nan;
    logic               lanes_25_plus;
    logic               lanes_25_minus;
    logic signed [36:0] lanes_26_fixed;
    logic               lanes_26_nan;
    logic               lanes_26_plus;
    logic               lanes_26_minus;
    logic signed [36:0] lanes_27_fixed;
    logic               lanes_27_nan;
    logic               lanes_27_plus;
    logic               lanes_27_minus;
    logic signed [36:0] lanes_28_fixed;
    logic               lanes_28_nan;
    logic               lanes_28_plus;
    logic               lanes_28_minus;
    logic signed [36:0] lanes_29_fixed;
    logic               lanes_29_nan;
    logic               lanes_29_plus;
    logic               lanes_29_minus;
    logic signed [36:0] lanes_30_fixed;
    logic               lanes_30_nan;
    logic               lanes_30_plus;
    logic               lanes_30_minus;
    logic signed [36:0] lanes_31_fixed;
    logic               lanes_31_nan;
    logic               lanes_31_plus;
    logic               lanes_31_minus;
    logic [31:0]        add_result;
    logic [4:0]         add_flags;
    logic signed [41:0] exactSum;
    logic               anyNan;
    logic               isNan;
    logic               anyPlus;
    logic               anyMinus;
    logic               sign;
    logic signed [11:0] exponent;
    logic signed [12:0] room;
    logic               below;
    logic [41:0]        minus_or_stage1_fixed;
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
    logic [3:0]         and_and_and_and_and_cat;
    logic [2:0]         cat_or_cat;
    logic [2:0]         cat_or_cat_2;
    logic [5:0]         and_and_and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [5:0]         up;
    logic [5:0]         amount;
    logic signed [12:0] exponent_2;
    logic [12:0]        minus_room_or_room;
    logic [5:0]         depth;
    logic [5:0]         down;
    logic [41:0]        far_0;
    logic [41:0]        moved_0;
    logic [41:0]        far_1;
    logic [41:0]        moved_1;
    logic [41:0]        far_2;
    logic [41:0]        moved_2;
    logic [41:0]        far_3;
    logic [41:0]        moved_3;
    logic [41:0]        far_4;
    logic [41:0]        moved_4;
    logic [41:0]        far_5;
    logic [41:0]        moved_5;
    logic [41:0]        far_0_2;
    logic [41:0]        moved_0_2;
    logic [41:0]        far_1_2;
    logic [41:0]        moved_1_2;
    logic [41:0]        far_2_2;
    logic [41:0]        moved_2_2;
    logic [41:0]        far_3_2;
    logic [41:0]        moved_3_2;
    logic [41:0]        far_4_2;
    logic [41:0]        moved_4_2;
    logic [41:0]        far_5_2;
    logic [41:0]        moved_5_2;
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
    logic [41:0]        significand;
    logic [23:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [13:0] below_2;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [24:0]        rounded;
    logic signed [37:0] code;
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
    logic [4:0]         flags;
    logic [31:0]        add_a;

    assign exactSum = 42'(lanes_0_fixed) + 42'(lanes_1_fixed) + 42'(lanes_2_fixed) +
        42'(lanes_3_fixed) + 42'(lanes_4_fixed) + 42'(lanes_5_fixed) + 42'(lanes_6_fixed) +
        42'(lanes_7_fixed) + 42'(lanes_8_fixed) + 42'(lanes_9_fixed) + 42'(lanes_10_fixed) +
        42'(lanes_11_fixed) + 42'(lanes_12_fixed) + 42'(lanes_13_fixed) + 42'(lanes_14_fixed) +
        42'(lanes_15_fixed) + 42'(lanes_16_fixed) + 42'(lanes_17_fixed) + 42'(lanes_18_fixed) +
        42'(lanes_19_fixed) + 42'(lanes_20_fixed) + 42'(lanes_21_fixed) + 42'(lanes_22_fixed) +
        42'(lanes_23_fixed) + 42'(lanes_24_fixed) + 42'(lanes_25_fixed) + 42'(lanes_26_fixed) +
        42'(lanes_27_fixed) + 42'(lanes_28_fixed) + 42'(lanes_29_fixed) + 42'(lanes_30_fixed) +
        42'(lanes_31_fixed);
    assign anyNan = lanes_0_nan || lanes_1_nan || lanes_2_nan || lanes_3_nan || lanes_4_nan ||
        lanes_5_nan || lanes_6_nan || lanes_7_nan || lanes_8_nan || lanes_9_nan || lanes_10_nan ||
        lanes_11_nan || lanes_12_nan || lanes_13_nan || lanes_14_nan || lanes_15_nan ||
        lanes_16_nan || lanes_17_nan || lanes_18_nan || lanes_19_nan || lanes_20_nan ||
        lanes_21_nan || lanes_22_nan || lanes_23_nan || lanes_24_nan || lanes_25_nan ||
        lanes_26_nan || lanes_27_nan || lanes_28_nan || lanes_29_nan || lanes_30_nan ||
        lanes_31_nan;
    assign isNan = (&aScale) || (&bScale);
    assign anyPlus = lanes_0_plus || lanes_1_plus || lanes_2_plus || lanes_3_plus || lanes_4_plus ||
        lanes_5_plus || lanes_6_plus || lanes_7_plus || lanes_8_plus || lanes_9_plus ||
        lanes_10_plus || lanes_11_plus || lanes_12_plus || lanes_13_plus || lanes_14_plus ||
        lanes_15_plus || lanes_16_plus || lanes_17_plus || lanes_18_plus || lanes_19_plus ||
        lanes_20_plus || lanes_21_plus || lanes_22_plus || lanes_23_plus || lanes_24_plus ||
        lanes_25_plus || lanes_26_plus || lanes_27_plus || lanes_28_plus || lanes_29_plus ||
        lanes_30_plus || lanes_31_plus;
    assign anyMinus = lanes_0_minus || lanes_1_minus || lanes_2_minus || lanes_3_minus ||
        lanes_4_minus || lanes_5_minus || lanes_6_minus || lanes_7_minus || lanes_8_minus ||
        lanes_9_minus || lanes_10_minus || lanes_11_minus || lanes_12_minus || lanes_13_minus ||
        lanes_14_minus || lanes_15_minus || lanes_16_minus || lanes_17_minus || lanes_18_minus ||
        lanes_19_minus || lanes_20_minus || lanes_21_minus || lanes_22_minus || lanes_23_minus ||
        lanes_24_minus || lanes_25_minus || lanes_26_minus || lanes_27_minus || lanes_28_minus ||
        lanes_29_minus || lanes_30_minus || lanes_31_minus;
    assign sign = (stage1_special_plus || stage1_special_minus) ? stage1_special_minus
        : stage1_fixed[41];
    assign exponent = 12'(stage1_scale) + 12'sd23;
    assign room = 13'(exponent) - -13'sd126;
    assign below = room[12];
    assign minus_or_stage1_fixed = stage1_fixed[41] ? -stage1_fixed : stage1_fixed;
    assign and_and_and = !minus_or_stage1_fixed[41] && !minus_or_stage1_fixed[40] &&
        !minus_or_stage1_fixed[39] && !minus_or_stage1_fixed[38];
    assign and_and_and_and_and = and_and_and && !minus_or_stage1_fixed[37] &&
        !minus_or_stage1_fixed[36] && !minus_or_stage1_fixed[35] && !minus_or_stage1_fixed[34];
    assign and_and_and_2 = !minus_or_stage1_fixed[33] && !minus_or_stage1_fixed[32] &&
        !minus_or_stage1_fixed[31] && !minus_or_stage1_fixed[30];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !minus_or_stage1_fixed[29] &&
        !minus_or_stage1_fixed[28] && !minus_or_stage1_fixed[27] && !minus_or_stage1_fixed[26];
    assign and_and_and_3 = !minus_or_stage1_fixed[25] && !minus_or_stage1_fixed[24] &&
        !minus_or_stage1_fixed[23] && !minus_or_stage1_fixed[22];
    assign and_and_and_and_and_2 = and_and_and_3 && !minus_or_stage1_fixed[21] &&
        !minus_or_stage1_fixed[20] && !minus_or_stage1_fixed[19] && !minus_or_stage1_fixed[18];
    assign and_and_and_4 = !minus_or_stage1_fixed[17] && !minus_or_stage1_fixed[16] &&
        !minus_or_stage1_fixed[15] && !minus_or_stage1_fixed[14];
    assign and_and_and_and_and_and_and_and_and =
        and_and_and_and_and_and_and && and_and_and_and_and_2 && and_and_and_4 &&
        !minus_or_stage1_fixed[13] && !minus_or_stage1_fixed[12] && !minus_or_stage1_fixed[11] &&
        !minus_or_stage1_fixed[10];
    assign and_and_and_5 = !minus_or_stage1_fixed[9] && !minus_or_stage1_fixed[8] &&
        !minus_or_stage1_fixed[7] && !minus_or_stage1_fixed[6];
    assign and_and_and_and_and_3 = and_and_and_5 && !minus_or_stage1_fixed[5] &&
        !minus_or_stage1_fixed[4] && !minus_or_stage1_fixed[3] && !minus_or_stage1_fixed[2];
    assign and_and_and_and_and_cat = {and_and_and_and_and_3,
        and_and_and_and_and_3 ? 3'({!minus_or_stage1_fixed[1] && !minus_or_stage1_fixed[0],
        (!minus_or_stage1_fixed[1] && !minus_or_stage1_fixed[0]) ? 1'b0
        : !minus_or_stage1_fixed[1]}) :
        {and_and_and_5, and_and_and_5 ?
        {!minus_or_stage1_fixed[5] && !minus_or_stage1_fixed[4],
        (!minus_or_stage1_fixed[5] && !minus_or_stage1_fixed[4]) ? !minus_or_stage1_fixed[3]
        : !minus_or_stage1_fixed[5]} : {!minus_or_stage1_fixed[9] && !minus_or_stage1_fixed[8],
        (!minus_or_stage1_fixed[9] && !minus_or_stage1_fixed[8]) ? !minus_or_stage1_fixed[7]
        : !minus_or_stage1_fixed[9]}}};
    assign cat_or_cat = and_and_and_and_and_2
        ? {and_and_and_4, and_and_and_4
        ? {!minus_or_stage1_fixed[13] && !minus_or_stage1_fixed[12],
        (!minus_or_stage1_fixed[13] && !minus_or_stage1_fixed[12]) ? !minus_or_stage1_fixed[11]
        : !minus_or_stage1_fixed[13]} :
        {!minus_or_stage1_fixed[17] && !minus_or_stage1_fixed[16],
        (!minus_or_stage1_fixed[17] && !minus_or_stage1_fixed[16]) ? !minus_or_stage1_fixed[15]
        : !minus_or_stage1_fixed[17]}} :
        {and_and_and_3, and_and_and_3 ?
        {!minus_or_stage1_fixed[21] && !minus_or_stage1_fixed[20],
        (!minus_or_stage1_fixed[21] && !minus_or_stage1_fixed[20]) ? !minus_or_stage1_fixed[19]
        : !minus_or_stage1_fixed[21]} :
        {!minus_or_stage1_fixed[25] && !minus_or_stage1_fixed[24],
        (!minus_or_stage1_fixed[25] && !minus_or_stage1_fixed[24]) ? !minus_or_stage1_fixed[23]
        : !minus_or_stage1_fixed[25]}};
    assign cat_or_cat_2 = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!minus_or_stage1_fixed[29] && !minus_or_stage1_fixed[28],
        (!minus_or_stage1_fixed[29] && !minus_or_stage1_fixed[28]) ? !minus_or_stage1_fixed[27]
        : !minus_or_stage1_fixed[29]} :
        {!minus_or_stage1_fixed[33] && !minus_or_stage1_fixed[32],
        (!minus_or_stage1_fixed[33] && !minus_or_stage1_fixed[32]) ? !minus_or_stage1_fixed[31]
        : !minus_or_stage1_fixed[33]}} :
        {and_and_and, and_and_and ? {!minus_or_stage1_fixed[37] && !minus_or_stage1_fixed[36],
        (!minus_or_stage1_fixed[37] && !minus_or_stage1_fixed[36]) ? !minus_or_stage1_fixed[35]
        : !minus_or_stage1_fixed[37]} :
        {!minus_or_stage1_fixed[41] && !minus_or_stage1_fixed[40],
        (!minus_or_stage1_fixed[41] && !minus_or_stage1_fixed[40]) ? !minus_or_stage1_fixed[39]
        : !minus_or_stage1_fixed[41]}};
    assign and_and_and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and_and_and,
        and_and_and_and_and_and_and_and_and ? 5'(and_and_and_and_and_cat)
        : {and_and_and_and_and_and_and,
        and_and_and_and_and_and_and ? {and_and_and_and_and_2, cat_or_cat}
        : {and_and_and_and_and, cat_or_cat_2}}};
    assign wide = room >= $signed(13'(and_and_and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_and_and_cat : room[5:0];
    assign amount = below ? 6'd0 : up;
    assign exponent_2 = 13'(exponent) - 13'(amount);
    assign minus_room_or_room = room[12] ? -room : room;
    assign depth = (minus_room_or_room > 13'd63) ? 6'd63 : minus_room_or_room[5:0];
    assign down = below ? depth : 6'd0;
    assign far_0 = {minus_or_stage1_fixed[40:0], 1'b0};
    assign moved_0 = amount[0] ? far_0 : minus_or_stage1_fixed;
    assign far_1 = {moved_0[39:0], 2'd0};
    assign moved_1 = amount[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[37:0], 4'd0};
    assign moved_2 = amount[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[33:0], 8'd0};
    assign moved_3 = amount[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[25:0], 16'd0};
    assign moved_4 = amount[4] ? far_4 : moved_3;
    assign far_5 = {moved_4[9:0], 32'd0};
    assign moved_5 = amount[5] ? far_5 : moved_4;
    assign far_0_2 = 42'(moved_5[41:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_5;
    assign far_1_2 = 42'(moved_0_2[41:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 42'(moved_1_2[41:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = 42'(moved_2_2[41:8]);
    assign moved_3_2 = down[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = 42'(moved_3_2[41:16]);
    assign moved_4_2 = down[4] ? far_4_2 : moved_3_2;
    assign far_5_2 = 42'(moved_4_2[41:32]);
    assign moved_5_2 = down[5] ? far_5_2 : moved_4_2;
    assign falls_0 = down[0] && moved_5[0];
    assign falls_1 = down[1] && (|moved_0_2[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = down[2] && (|moved_1_2[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = down[3] && (|moved_2_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = down[4] && (|moved_3_2[15:0]);
    assign lost_3 = lost_2 || falls_4;
    assign falls_5 = down[5] && (|moved_4_2[31:0]);
    assign lost_4 = lost_3 || falls_5;
    assign significand = {moved_5_2[41:1], moved_5_2[0] || lost_4};
    assign kept = stage2_significand[41:18];
    assign rest_0 = |stage2_significand[15:0];
    assign fraction = {stage2_significand[17:16], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign below_2 = 14'(stage2_exponent) + 14'sd126;
    assign directed_0 = ((stage2_control == 3'd3 && !stage2_sign) ||
        (stage2_control == 3'd2 && stage2_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage2_control == 3'd4 ||
        (stage2_control == 3'd0 && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 38'($signed(37'(below_2) << 23)) + 38'(rounded);
    assign large_ = !zero && code > 38'sh7f7fffff;
    assign toInfinity = stage2_exceptional_infinite ||
        (large_ && !(stage2_control == 3'd1 ||
        (stage2_sign ? stage2_control == 3'd3 : stage2_control == 3'd2)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude = stage2_exceptional_nan ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_ ? 31'h7f7fffff : finite;
    assign isFinite = !(stage2_exceptional_nan || stage2_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage2_control == 3'd3 && !stage2_sign) ||
        (stage2_control == 3'd2 && stage2_sign)) && (|fraction[1:0]);
    assign half_1 = stage2_significand[16];
    assign nearest_1 = half_1 && (stage2_control == 3'd4 ||
        (stage2_control == 3'd0 && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags = {stage2_exceptional_invalid, stage2_exceptional_divideByZero, isFinite && large_,
        isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        if (rst) begin
            valid_delayed <= 1'b0;
            valid_delayed_delayed <= 1'b0;
            valid_delayed_delayed_delayed <= 1'b0;
        end else begin
            valid_delayed <= valid;
            valid_delayed_delayed <= valid_delayed;
            valid_delayed_delayed_delayed <= valid_delayed_delayed;
        end
    end

    always_ff @(posedge clk) begin
        stage1_fixed <= exactSum;
        stage1_special_nan <= anyNan || isNan;
        stage1_special_plus <= anyPlus;
        stage1_special_minus <= anyMinus;
        stage1_scale <= 11'(aScale) - 11'sd127 + (11'(bScale) - 11'sd127);
        stage2_sign <= sign;
        stage2_exponent <= below ? -13'sd126 : exponent_2;
        stage2_significand <= significand;
        stage2_exceptional_nan <= stage1_special_nan ||
            (stage1_special_plus && stage1_special_minus);
        stage2_exceptional_infinite <= stage1_special_plus || stage1_special_minus;
        stage2_exceptional_invalid <= 1'b0;
        stage2_exceptional_divideByZero <= 1'b0;
        stage2_control <= 3'd0;
        stage3_bits <= {stage2_sign && !stage2_exceptional_nan, magnitude};
        stage3_flags <= flags;
        first_delayed <= first;
        first_delayed_delayed <= first_delayed;
        first_delayed_delayed_delayed <= first_delayed_delayed;
    end

    assign product = stage3_bits;

    always_ff @(posedge clk) begin
        if (valid_delayed_delayed_delayed) begin
            so <= add_result;
        end
    end

    assign sum = so;
    assign add_a = first_delayed_delayed_delayed ? 32'd0 : so;

    BlockProduct_e4m3_finite lanes_0 (
        .a(a_0),
        .b(b_0),
        .fixed(lanes_0_fixed),
        .nan(lanes_0_nan),
        .plus(lanes_0_plus),
        .minus(lanes_0_minus)
    );

    BlockProduct_e4m3_finite lanes_1 (
        .a(a_1),
        .b(b_1),
        .fixed(lanes_1_fixed),
        .nan(lanes_1_nan),
        .plus(lanes_1_plus),
        .minus(lanes_1_minus)
    );

    BlockProduct_e4m3_finite lanes_2 (
        .a(a_2),
        .b(b_2),
        .fixed(lanes_2_fixed),
        .nan(lanes_2_nan),
        .plus(lanes_2_plus),
        .minus(lanes_2_minus)
    );

    BlockProduct_e4m3_finite lanes_3 (
        .a(a_3),
        .b(b_3),
        .fixed(lanes_3_fixed),
        .nan(lanes_3_nan),
        .plus(lanes_3_plus),
        .minus(lanes_3_minus)
    );

    BlockProduct_e4m3_finite lanes_4 (
        .a(a_4),
        .b(b_4),
        .fixed(lanes_4_fixed),
        .nan(lanes_4_nan),
        .plus(lanes_4_plus),
        .minus(lanes_4_minus)
    );

    BlockProduct_e4m3_finite lanes_5 (
        .a(a_5),
        .b(b_5),
        .fixed(lanes_5_fixed),
        .nan(lanes_5_nan),
        .plus(lanes_5_plus),
        .minus(lanes_5_minus)
    );

    BlockProduct_e4m3_finite lanes_6 (
        .a(a_6),
        .b(b_6),
        .fixed(lanes_6_fixed),
        .nan(lanes_6_nan),
        .plus(lanes_6_plus),
        .minus(lanes_6_minus)
    );

    BlockProduct_e4m3_finite lanes_7 (
        .a(a_7),
        .b(b_7),
        .fixed(lanes_7_fixed),
        .nan(lanes_7_nan),
        .plus(lanes_7_plus),
        .minus(lanes_7_minus)
    );

    BlockProduct_e4m3_finite lanes_8 (
        .a(a_8),
        .b(b_8),
        .fixed(lanes_8_fixed),
        .nan(lanes_8_nan),
        .plus(lanes_8_plus),
        .minus(lanes_8_minus)
    );

    BlockProduct_e4m3_finite lanes_9 (
        .a(a_9),
        .b(b_9),
        .fixed(lanes_9_fixed),
        .nan(lanes_9_nan),
        .plus(lanes_9_plus),
        .minus(lanes_9_minus)
    );

    BlockProduct_e4m3_finite lanes_10 (
        .a(a_10),
        .b(b_10),
        .fixed(lanes_10_fixed),
        .nan(lanes_10_nan),
        .plus(lanes_10_plus),
        .minus(lanes_10_minus)
    );

    BlockProduct_e4m3_finite lanes_11 (
        .a(a_11),
        .b(b_11),
        .fixed(lanes_11_fixed),
        .nan(lanes_11_nan),
        .plus(lanes_11_plus),
        .minus(lanes_11_minus)
    );

    BlockProduct_e4m3_finite lanes_12 (
        .a(a_12),
        .b(b_12),
        .fixed(lanes_12_fixed),
        .nan(lanes_12_nan),
        .plus(lanes_12_plus),
        .minus(lanes_12_minus)
    );

    BlockProduct_e4m3_finite lanes_13 (
        .a(a_13),
        .b(b_13),
        .fixed(lanes_13_fixed),
        .nan(lanes_13_nan),
        .plus(lanes_13_plus),
        .minus(lanes_13_minus)
    );

    BlockProduct_e4m3_finite lanes_14 (
        .a(a_14),
        .b(b_14),
        .fixed(lanes_14_fixed),
        .nan(lanes_14_nan),
        .plus(lanes_14_plus),
        .minus(lanes_14_minus)
    );

    BlockProduct_e4m3_finite lanes_15 (
        .a(a_15),
        .b(b_15),
        .fixed(lanes_15_fixed),
        .nan(lanes_15_nan),
        .plus(lanes_15_plus),
        .minus(lanes_15_minus)
    );

    BlockProduct_e4m3_finite lanes_16 (
        .a(a_16),
        .b(b_16),
        .fixed(lanes_16_fixed),
        .nan(lanes_16_nan),
        .plus(lanes_16_plus),
        .minus(lanes_16_minus)
    );

    BlockProduct_e4m3_finite lanes_17 (
        .a(a_17),
        .b(b_17),
        .fixed(lanes_17_fixed),
        .nan(lanes_17_nan),
        .plus(lanes_17_plus),
        .minus(lanes_17_minus)
    );

    BlockProduct_e4m3_finite lanes_18 (
        .a(a_18),
        .b(b_18),
        .fixed(lanes_18_fixed),
        .nan(lanes_18_nan),
        .plus(lanes_18_plus),
        .minus(lanes_18_minus)
    );

    BlockProduct_e4m3_finite lanes_19 (
        .a(a_19),
        .b(b_19),
        .fixed(lanes_19_fixed),
        .nan(lanes_19_nan),
        .plus(lanes_19_plus),
        .minus(lanes_19_minus)
    );

    BlockProduct_e4m3_finite lanes_20 (
        .a(a_20),
        .b(b_20),
        .fixed(lanes_20_fixed),
        .nan(lanes_20_nan),
        .plus(lanes_20_plus),
        .minus(lanes_20_minus)
    );

    BlockProduct_e4m3_finite lanes_21 (
        .a(a_21),
        .b(b_21),
        .fixed(lanes_21_fixed),
        .nan(lanes_21_nan),
        .plus(lanes_21_plus),
        .minus(lanes_21_minus)
    );

    BlockProduct_e4m3_finite lanes_22 (
        .a(a_22),
        .b(b_22),
        .fixed(lanes_22_fixed),
        .nan(lanes_22_nan),
        .plus(lanes_22_plus),
        .minus(lanes_22_minus)
    );

    BlockProduct_e4m3_finite lanes_23 (
        .a(a_23),
        .b(b_23),
        .fixed(lanes_23_fixed),
        .nan(lanes_23_nan),
        .plus(lanes_23_plus),
        .minus(lanes_23_minus)
    );

    BlockProduct_e4m3_finite lanes_24 (
        .a(a_24),
        .b(b_24),
        .fixed(lanes_24_fixed),
        .nan(lanes_24_nan),
        .plus(lanes_24_plus),
        .minus(lanes_24_minus)
    );

    BlockProduct_e4m3_finite lanes_25 (
        .a(a_25),
        .b(b_25),
        .fixed(lanes_25_fixed),
        .nan(lanes_25_nan),
        .plus(lanes_25_plus),
        .minus(lanes_25_minus)
    );

    BlockProduct_e4m3_finite lanes_26 (
        .a(a_26),
        .b(b_26),
        .fixed(lanes_26_fixed),
        .nan(lanes_26_nan),
        .plus(lanes_26_plus),
        .minus(lanes_26_minus)
    );

    BlockProduct_e4m3_finite lanes_27 (
        .a(a_27),
        .b(b_27),
        .fixed(lanes_27_fixed),
        .nan(lanes_27_nan),
        .plus(lanes_27_plus),
        .minus(lanes_27_minus)
    );

    BlockProduct_e4m3_finite lanes_28 (
        .a(a_28),
        .b(b_28),
        .fixed(lanes_28_fixed),
        .nan(lanes_28_nan),
        .plus(lanes_28_plus),
        .minus(lanes_28_minus)
    );

    BlockProduct_e4m3_finite lanes_29 (
        .a(a_29),
        .b(b_29),
        .fixed(lanes_29_fixed),
        .nan(lanes_29_nan),
        .plus(lanes_29_plus),
        .minus(lanes_29_minus)
    );

    BlockProduct_e4m3_finite lanes_30 (
        .a(a_30),
        .b(b_30),
        .fixed(lanes_30_fixed),
        .nan(lanes_30_nan),
        .plus(lanes_30_plus),
        .minus(lanes_30_minus)
    );

    BlockProduct_e4m3_finite lanes_31 (
        .a(a_31),
        .b(b_31),
        .fixed(lanes_31_fixed),
        .nan(lanes_31_nan),
        .plus(lanes_31_plus),
        .minus(lanes_31_minus)
    );

    FloatAdd_e8m23_s0 add (
        .a(add_a),
        .b(product),
        .subtract(1'b0),
        .rounding(NEAREST_EVEN),
        .result(add_result),
        .flags(add_flags)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, stage3_flags, add_flags};
endmodule
