// verilator lint_off DECLFILENAME

// Floating-point number times a power of two, in another format, correctly rounded.
module FloatScale_e8m7_e4m3_finite_sat_s0 (
    input  logic [15:0] a,
    input  logic [7:0]  scale,
    input  logic [2:0]  rounding,
    output logic [7:0]  result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN_VALUE   = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic [7:0]         field;
    logic               highest;
    logic [6:0]         mantissa;
    logic               highest_and_any_mantissa;
    logic               nan;
    logic               highest_and_not_any_and_not_nan;
    logic               isNormal;
    logic [7:0]         biased;
    logic signed [9:0]  exponent;
    logic signed [10:0] exponent_2;
    logic signed [11:0] room;
    logic               below;
    logic [11:0]        minus_room_or_room;
    logic [3:0]         depth;
    logic [3:0]         down;
    logic [7:0]         significand;
    logic               and_and_and;
    logic [3:0]         _8_or_and_and_and_cat;
    logic               wide;
    logic [3:0]         up;
    logic [3:0]         amount;
    logic [7:0]         far_0;
    logic [7:0]         moved_0;
    logic [7:0]         far_1;
    logic [7:0]         moved_1;
    logic [7:0]         far_2;
    logic [7:0]         moved_2;
    logic [7:0]         moved_3;
    logic [7:0]         far_0_2;
    logic [7:0]         moved_0_2;
    logic [7:0]         far_1_2;
    logic [7:0]         moved_1_2;
    logic [7:0]         far_2_2;
    logic [7:0]         moved_2_2;
    logic [7:0]         moved_3_2;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic [7:0]         significand_2;
    logic [3:0]         kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [11:0] exponent_3;
    logic signed [12:0] below_2;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [4:0]         rounded;
    logic signed [16:0] code;
    logic               large_;
    logic               toInfinity;
    logic [6:0]         finite;
    logic [6:0]         magnitude;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign field = a[14:7];
    assign highest = &field;
    assign mantissa = a[6:0];
    assign highest_and_any_mantissa = highest && (|mantissa);
    assign nan = highest_and_any_mantissa || (&scale);
    assign highest_and_not_any_and_not_nan = highest && !(|mantissa) && !nan;
    assign isNormal = |field;
    assign biased = {field[7:1], field[0] || !isNormal};
    assign exponent = 10'(biased) - 10'sd127;
    assign exponent_2 = 11'(exponent) + (11'(scale) - 11'sd127);
    assign room = 12'(exponent_2) - -12'sd6;
    assign below = room[11];
    assign minus_room_or_room = room[11] ? -room : room;
    assign depth = (minus_room_or_room > 12'd15) ? 4'd15 : minus_room_or_room[3:0];
    assign down = below ? depth : 4'd0;
    assign significand = {isNormal, mantissa};
    assign and_and_and = !significand[7] && !significand[6] && !significand[5] && !significand[4];
    assign _8_or_and_and_and_cat = (and_and_and && !significand[3] && !significand[2] &&
        !significand[1] && !significand[0]) ? 4'd8
        : 4'({and_and_and, and_and_and ?
        {!significand[3] && !significand[2],
        (!significand[3] && !significand[2]) ? !significand[1] : !significand[3]}
        : {!significand[7] && !significand[6],
        (!significand[7] && !significand[6]) ? !significand[5] : !significand[7]}});
    assign wide = room >= $signed(12'(_8_or_and_and_and_cat));
    assign up = wide ? _8_or_and_and_and_cat : room[3:0];
    assign amount = below ? 4'd0 : up;
    assign far_0 = {significand[6:0], 1'b0};
    assign moved_0 = amount[0] ? far_0 : significand;
    assign far_1 = {moved_0[5:0], 2'd0};
    assign moved_1 = amount[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[3:0], 4'd0};
    assign moved_2 = amount[2] ? far_2 : moved_1;
    assign moved_3 = amount[3] ? 8'd0 : moved_2;
    assign far_0_2 = 8'(moved_3[7:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_3;
    assign far_1_2 = 8'(moved_0_2[7:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 8'(moved_1_2[7:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign moved_3_2 = down[3] ? 8'd0 : moved_2_2;
    assign falls_0 = down[0] && moved_3[0];
    assign falls_1 = down[1] && (|moved_0_2[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = down[2] && (|moved_1_2[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = down[3] && (|moved_2_2);
    assign lost_2 = lost_1 || falls_3;
    assign significand_2 = {moved_3_2[7:1], moved_3_2[0] || lost_2};
    assign kept = significand_2[7:4];
    assign rest_0 = |significand_2[1:0];
    assign fraction = {moved_3_2[3:2], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent_3 = 12'(exponent_2) - 12'(amount);
    assign below_2 = (below ? -13'sd6 : 13'(exponent_3)) + 13'sd6;
    assign directed_0 = ((rounding == UP_VALUE && !a[15]) || (rounding == DOWN_VALUE && a[15])) &&
        (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 5'(kept) + 5'(away_0);
    assign code = 17'($signed(16'(below_2) << 3)) + 17'(rounded);
    assign large_ = !zero && code > 17'sd126;
    assign toInfinity = highest_and_not_any_and_not_nan ||
        (large_ && !(rounding == TO_ZERO ||
        (a[15] ? rounding == UP_VALUE : rounding == DOWN_VALUE)));
    assign finite = zero ? 7'd0 : code[6:0];
    assign magnitude = nan ? 7'd127 : toInfinity ? 7'd126 : large_ ? 7'd126 : finite;
    assign result = {a[15] && !nan, magnitude};
    assign isFinite = !(nan || highest_and_not_any_and_not_nan);
    assign half = fraction[2];
    assign directed_1 = ((rounding == UP_VALUE && !a[15]) || (rounding == DOWN_VALUE && a[15])) &&
        (|fraction[1:0]);
    assign half_1 = moved_3_2[2];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[3] || ((&kept[2:0]) && half && away_1)) && inexact;
    assign flags_2 = {highest_and_any_mantissa && !mantissa[6], 1'b0, isFinite && large_,
        isFinite && lost, isFinite && (inexact || large_ || lost)};
    assign flags = flags_2;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, significand_2[3:2]};
endmodule

// Packs numbers into a block with a common scale.
module BlockEncoder_e8m7_e4m3_finite_sat_x32 (
    input  logic [15:0] in_0,
    input  logic [15:0] in_1,
    input  logic [15:0] in_2,
    input  logic [15:0] in_3,
    input  logic [15:0] in_4,
    input  logic [15:0] in_5,
    input  logic [15:0] in_6,
    input  logic [15:0] in_7,
    input  logic [15:0] in_8,
    input  logic [15:0] in_9,
    input  logic [15:0] in_10,
    input  logic [15:0] in_11,
    input  logic [15:0] in_12,
    input  logic [15:0] in_13,
    input  logic [15:0] in_14,
    input  logic [15:0] in_15,
    input  logic [15:0] in_16,
    input  logic [15:0] in_17,
    input  logic [15:0] in_18,
    input  logic [15:0] in_19,
    input  logic [15:0] in_20,
    input  logic [15:0] in_21,
    input  logic [15:0] in_22,
    input  logic [15:0] in_23,
    input  logic [15:0] in_24,
    input  logic [15:0] in_25,
    input  logic [15:0] in_26,
    input  logic [15:0] in_27,
    input  logic [15:0] in_28,
    input  logic [15:0] in_29,
    input  logic [15:0] in_30,
    input  logic [15:0] in_31,
    output logic [7:0]  element_0,
    output logic [7:0]  element_1,
    output logic [7:0]  element_2,
    output logic [7:0]  element_3,
    output logic [7:0]  element_4,
    output logic [7:0]  element_5,
    output logic [7:0]  element_6,
    output logic [7:0]  element_7,
    output logic [7:0]  element_8,
    output logic [7:0]  element_9,
    output logic [7:0]  element_10,
    output logic [7:0]  element_11,
    output logic [7:0]  element_12,
    output logic [7:0]  element_13,
    output logic [7:0]  element_14,
    output logic [7:0]  element_15,
    output logic [7:0]  element_16,
    output logic [7:0]  element_17,
    output logic [7:0]  element_18,
    output logic [7:0]  element_19,
    output logic [7:0]  element_20,
    output logic [7:0]  element_21,
    output logic [7:0]  element_22,
    output logic [7:0]  element_23,
    output logic [7:0]  element_24,
    output logic [7:0]  element_25,
    output logic [7:0]  element_26,
    output logic [7:0]  element_27,
    output logic [7:0]  element_28,
    output logic [7:0]  element_29,
    output logic [7:0]  element_30,
    output logic [7:0]  element_31,
    output logic [7:0]  scale
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;

    logic [7:0]         narrow_0_result;
    logic [4:0]         narrow_0_flags;
    logic [7:0]         narrow_1_result;
    logic [4:0]         narrow_1_flags;
    logic [7:0]         narrow_2_result;
    logic [4:0]         narrow_2_flags;
    logic [7:0]         narrow_3_result;
    logic [4:0]         narrow_3_flags;
    logic [7:0]         narrow_4_result;
    logic [4:0]         narrow_4_flags;
    logic [7:0]         narrow_5_result;
    logic [4:0]         narrow_5_flags;
    logic [7:0]         narrow_6_result;
    logic [4:0]         narrow_6_flags;
    logic [7:0]         narrow_7_result;
    logic [4:0]         narrow_7_flags;
    logic [7:0]         narrow_8_result;
    logic [4:0]         narrow_8_flags;
    logic [7:0]         narrow_9_result;
    logic [4:0]         narrow_9_flags;
    logic [7:0]         narrow_10_result;
    logic [4:0]         narrow_10_flags;
    logic [7:0]         narrow_11_result;
    logic [4:0]         narrow_11_flags;
    logic [7:0]         narrow_12_result;
    logic [4:0]         narrow_12_flags;
    logic [7:0]         narrow_13_result;
    logic [4:0]         narrow_13_flags;
    logic [7:0]         narrow_14_result;
    logic [4:0]         narrow_14_flags;
    logic [7:0]         narrow_15_result;
    logic [4:0]         narrow_15_flags;
    logic [7:0]         narrow_16_result;
    logic [4:0]         narrow_16_flags;
    logic [7:0]         narrow_17_result;
    logic [4:0]         narrow_17_flags;
    logic [7:0]         narrow_18_result;
    logic [4:0]         narrow_18_flags;
    logic [7:0]         narrow_19_result;
    logic [4:0]         narrow_19_flags;
    logic [7:0]         narrow_20_result;
    logic [4:0]         narrow_20_flags;
    logic [7:0]         narrow_21_result;
    logic [4:0]         narrow_21_flags;
    logic [7:0]         narrow_22_result;
    logic [4:0]         narrow_22_flags;
    logic [7:0]         narrow_23_result;
    logic [4:0]         narrow_23_flags;
    logic [7:0]         narrow_24_result;
    logic [4:0]         narrow_24_flags;
    logic [7:0]         narrow_25_result;
    logic [4:0]         narrow_25_flags;
    logic [7:0]         narrow_26_result;
    logic [4:0]         narrow_26_flags;
    logic [7:0]         narrow_27_result;
    logic [4:0]         narrow_27_flags;
    logic [7:0]         narrow_28_result;
    logic [4:0]         narrow_28_flags;
    logic [7:0]         narrow_29_result;
    logic [4:0]         narrow_29_flags;
    logic [7:0]         narrow_30_result;
    logic [4:0]         narrow_30_flags;
    logic [7:0]         narrow_31_result;
    logic [4:0]         narrow_31_flags;
    logic [14:0]        in_0_14_0_or_in_1_14_0;
    logic [14:0]        in_2_14_0_or_in_3_14_0;
    logic [14:0]        in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0;
    logic [14:0]        in_4_14_0_or_in_5_14_0;
    logic [14:0]        in_6_14_0_or_in_7_14_0;
    logic [14:0]        in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0;
    logic [14:0]        in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0;
    logic [14:0]        in_8_14_0_or_in_9_14_0;
    logic [14:0]        in_10_14_0_or_in_11_14_0;
    logic [14:0]        in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0;
    logic [14:0]        in_12_14_0_or_in_13_14_0;
    logic [14:0]        in_14_14_0_or_in_15_14_0;
    logic [14:0]        in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0;
    logic [14:0]        in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0;
    logic [14:0]        in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0;
    logic [14:0]        in_16_14_0_or_in_17_14_0;
    logic [14:0]        in_18_14_0_or_in_19_14_0;
    logic [14:0]        in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0;
    logic [14:0]        in_20_14_0_or_in_21_14_0;
    logic [14:0]        in_22_14_0_or_in_23_14_0;
    logic [14:0]        in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0;
    logic [14:0]        in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0;
    logic [14:0]        in_24_14_0_or_in_25_14_0;
    logic [14:0]        in_26_14_0_or_in_27_14_0;
    logic [14:0]        in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0;
    logic [14:0]        in_28_14_0_or_in_29_14_0;
    logic [14:0]        in_30_14_0_or_in_31_14_0;
    logic [14:0]        in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0;
    logic [14:0]        in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0;
    logic [14:0]        in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0;
    logic [14:0]        in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0_or_in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0;
    logic [7:0]         field;
    logic               highest;
    logic [6:0]         mantissa;
    logic               isNormal;
    logic [7:0]         biased;
    logic signed [9:0]  exponent;
    logic [7:0]         significand;
    logic               and_and_and;
    logic [3:0]         zeros;
    logic signed [10:0] wanted;
    logic               tooSmall;
    logic [7:0]         code;
    logic [7:0]         inverse;

    assign in_0_14_0_or_in_1_14_0 = (in_0[14:0] > in_1[14:0]) ? in_0[14:0] : in_1[14:0];
    assign in_2_14_0_or_in_3_14_0 = (in_2[14:0] > in_3[14:0]) ? in_2[14:0] : in_3[14:0];
    assign in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0 =
        (in_0_14_0_or_in_1_14_0 > in_2_14_0_or_in_3_14_0) ? in_0_14_0_or_in_1_14_0
        : in_2_14_0_or_in_3_14_0;
    assign in_4_14_0_or_in_5_14_0 = (in_4[14:0] > in_5[14:0]) ? in_4[14:0] : in_5[14:0];
    assign in_6_14_0_or_in_7_14_0 = (in_6[14:0] > in_7[14:0]) ? in_6[14:0] : in_7[14:0];
    assign in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0 =
        (in_4_14_0_or_in_5_14_0 > in_6_14_0_or_in_7_14_0) ? in_4_14_0_or_in_5_14_0
        : in_6_14_0_or_in_7_14_0;
    assign in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0 = (in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0 > in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0) ? in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0 : in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0;
    assign in_8_14_0_or_in_9_14_0 = (in_8[14:0] > in_9[14:0]) ? in_8[14:0] : in_9[14:0];
    assign in_10_14_0_or_in_11_14_0 = (in_10[14:0] > in_11[14:0]) ? in_10[14:0] : in_11[14:0];
    assign in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0 =
        (in_8_14_0_or_in_9_14_0 > in_10_14_0_or_in_11_14_0) ? in_8_14_0_or_in_9_14_0
        : in_10_14_0_or_in_11_14_0;
    assign in_12_14_0_or_in_13_14_0 = (in_12[14:0] > in_13[14:0]) ? in_12[14:0] : in_13[14:0];
    assign in_14_14_0_or_in_15_14_0 = (in_14[14:0] > in_15[14:0]) ? in_14[14:0] : in_15[14:0];
    assign in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0 =
        (in_12_14_0_or_in_13_14_0 > in_14_14_0_or_in_15_14_0) ? in_12_14_0_or_in_13_14_0
        : in_14_14_0_or_in_15_14_0;
    assign in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0 = (in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0 > in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0) ? in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0 : in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0;
    assign in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0 = (in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0 > in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0) ? in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0 : in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0;
    assign in_16_14_0_or_in_17_14_0 = (in_16[14:0] > in_17[14:0]) ? in_16[14:0] : in_17[14:0];
    assign in_18_14_0_or_in_19_14_0 = (in_18[14:0] > in_19[14:0]) ? in_18[14:0] : in_19[14:0];
    assign in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0 =
        (in_16_14_0_or_in_17_14_0 > in_18_14_0_or_in_19_14_0) ? in_16_14_0_or_in_17_14_0
        : in_18_14_0_or_in_19_14_0;
    assign in_20_14_0_or_in_21_14_0 = (in_20[14:0] > in_21[14:0]) ? in_20[14:0] : in_21[14:0];
    assign in_22_14_0_or_in_23_14_0 = (in_22[14:0] > in_23[14:0]) ? in_22[14:0] : in_23[14:0];
    assign in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0 =
        (in_20_14_0_or_in_21_14_0 > in_22_14_0_or_in_23_14_0) ? in_20_14_0_or_in_21_14_0
        : in_22_14_0_or_in_23_14_0;
    assign in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0 = (in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0 > in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0) ? in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0 : in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0;
    assign in_24_14_0_or_in_25_14_0 = (in_24[14:0] > in_25[14:0]) ? in_24[14:0] : in_25[14:0];
    assign in_26_14_0_or_in_27_14_0 = (in_26[14:0] > in_27[14:0]) ? in_26[14:0] : in_27[14:0];
    assign in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0 =
        (in_24_14_0_or_in_25_14_0 > in_26_14_0_or_in_27_14_0) ? in_24_14_0_or_in_25_14_0
        : in_26_14_0_or_in_27_14_0;
    assign in_28_14_0_or_in_29_14_0 = (in_28[14:0] > in_29[14:0]) ? in_28[14:0] : in_29[14:0];
    assign in_30_14_0_or_in_31_14_0 = (in_30[14:0] > in_31[14:0]) ? in_30[14:0] : in_31[14:0];
    assign in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0 =
        (in_28_14_0_or_in_29_14_0 > in_30_14_0_or_in_31_14_0) ? in_28_14_0_or_in_29_14_0
        : in_30_14_0_or_in_31_14_0;
    assign in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0 = (in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0 > in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0) ? in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0 : in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0;
    assign in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0 = (in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0 > in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0) ? in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0 : in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0;
    assign in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0_or_in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0 = (in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0 > in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0) ? in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0 : in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0;
    assign field = in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0_or_in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0[14:7];
    assign highest = &field;
    assign mantissa = in_0_14_0_or_in_1_14_0_or_in_2_14_0_or_in_3_14_0_or_in_4_14_0_or_in_5_14_0_or_in_6_14_0_or_in_7_14_0_or_in_8_14_0_or_in_9_14_0_or_in_10_14_0_or_in_11_14_0_or_in_12_14_0_or_in_13_14_0_or_in_14_14_0_or_in_15_14_0_or_in_16_14_0_or_in_17_14_0_or_in_18_14_0_or_in_19_14_0_or_in_20_14_0_or_in_21_14_0_or_in_22_14_0_or_in_23_14_0_or_in_24_14_0_or_in_25_14_0_or_in_26_14_0_or_in_27_14_0_or_in_28_14_0_or_in_29_14_0_or_in_30_14_0_or_in_31_14_0[6:0];
    assign isNormal = |field;
    assign biased = {field[7:1], field[0] || !isNormal};
    assign exponent = 10'(biased) - 10'sd127;
    assign significand = {isNormal, mantissa};
    assign and_and_and = !significand[7] && !significand[6] && !significand[5] && !significand[4];
    assign zeros = (and_and_and && !significand[3] && !significand[2] && !significand[1] &&
        !significand[0]) ? 4'd8 : 4'({and_and_and,
        and_and_and ? {!significand[3] && !significand[2],
        (!significand[3] && !significand[2]) ? !significand[1] : !significand[3]}
        : {!significand[7] && !significand[6],
        (!significand[7] && !significand[6]) ? !significand[5] : !significand[7]}});
    assign wanted = 11'($signed(exponent - 10'(zeros))) + 11'sd119;
    assign tooSmall = wanted[10] || !(|significand);
    assign code = tooSmall ? 8'd0 : wanted[7:0];
    assign scale = ((highest && (|mantissa)) || (highest && !(|mantissa))) ? 8'd255 : code;
    assign element_0 = narrow_0_result;
    assign element_1 = narrow_1_result;
    assign element_2 = narrow_2_result;
    assign element_3 = narrow_3_result;
    assign element_4 = narrow_4_result;
    assign element_5 = narrow_5_result;
    assign element_6 = narrow_6_result;
    assign element_7 = narrow_7_result;
    assign element_8 = narrow_8_result;
    assign element_9 = narrow_9_result;
    assign element_10 = narrow_10_result;
    assign element_11 = narrow_11_result;
    assign element_12 = narrow_12_result;
    assign element_13 = narrow_13_result;
    assign element_14 = narrow_14_result;
    assign element_15 = narrow_15_result;
    assign element_16 = narrow_16_result;
    assign element_17 = narrow_17_result;
    assign element_18 = narrow_18_result;
    assign element_19 = narrow_19_result;
    assign element_20 = narrow_20_result;
    assign element_21 = narrow_21_result;
    assign element_22 = narrow_22_result;
    assign element_23 = narrow_23_result;
    assign element_24 = narrow_24_result;
    assign element_25 = narrow_25_result;
    assign element_26 = narrow_26_result;
    assign element_27 = narrow_27_result;
    assign element_28 = narrow_28_result;
    assign element_29 = narrow_29_result;
    assign element_30 = narrow_30_result;
    assign element_31 = narrow_31_result;
    assign inverse = (&scale) ? scale : 8'd254 - scale;

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_0 (
        .a(in_0),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_0_result),
        .flags(narrow_0_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_1 (
        .a(in_1),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_1_result),
        .flags(narrow_1_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_2 (
        .a(in_2),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_2_result),
        .flags(narrow_2_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_3 (
        .a(in_3),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_3_result),
        .flags(narrow_3_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_4 (
        .a(in_4),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_4_result),
        .flags(narrow_4_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_5 (
        .a(in_5),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_5_result),
        .flags(narrow_5_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_6 (
        .a(in_6),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_6_result),
        .flags(narrow_6_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_7 (
        .a(in_7),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_7_result),
        .flags(narrow_7_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_8 (
        .a(in_8),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_8_result),
        .flags(narrow_8_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_9 (
        .a(in_9),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_9_result),
        .flags(narrow_9_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_10 (
        .a(in_10),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_10_result),
        .flags(narrow_10_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_11 (
        .a(in_11),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_11_result),
        .flags(narrow_11_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_12 (
        .a(in_12),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_12_result),
        .flags(narrow_12_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_13 (
        .a(in_13),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_13_result),
        .flags(narrow_13_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_14 (
        .a(in_14),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_14_result),
        .flags(narrow_14_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_15 (
        .a(in_15),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_15_result),
        .flags(narrow_15_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_16 (
        .a(in_16),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_16_result),
        .flags(narrow_16_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_17 (
        .a(in_17),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_17_result),
        .flags(narrow_17_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_18 (
        .a(in_18),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_18_result),
        .flags(narrow_18_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_19 (
        .a(in_19),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_19_result),
        .flags(narrow_19_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_20 (
        .a(in_20),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_20_result),
        .flags(narrow_20_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_21 (
        .a(in_21),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_21_result),
        .flags(narrow_21_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_22 (
        .a(in_22),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_22_result),
        .flags(narrow_22_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_23 (
        .a(in_23),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_23_result),
        .flags(narrow_23_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_24 (
        .a(in_24),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_24_result),
        .flags(narrow_24_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_25 (
        .a(in_25),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_25_result),
        .flags(narrow_25_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_26 (
        .a(in_26),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_26_result),
        .flags(narrow_26_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_27 (
        .a(in_27),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_27_result),
        .flags(narrow_27_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_28 (
        .a(in_28),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_28_result),
        .flags(narrow_28_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_29 (
        .a(in_29),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_29_result),
        .flags(narrow_29_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_30 (
        .a(in_30),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_30_result),
        .flags(narrow_30_flags)
    );

    FloatScale_e8m7_e4m3_finite_sat_s0 narrow_31 (
        .a(in_31),
        .scale(inverse),
        .rounding(NEAREST_EVEN),
        .result(narrow_31_result),
        .flags(narrow_31_flags)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, narrow_0_flags, narrow_1_flags, narrow_2_flags, narrow_3_flags,
        narrow_4_flags, narrow_5_flags, narrow_6_flags, narrow_7_flags, narrow_8_flags,
        narrow_9_flags, narrow_10_flags, narrow_11_flags, narrow_12_flags, narrow_13_flags,
        narrow_14_flags, narrow_15_flags, narrow_16_flags, narrow_17_flags, narrow_18_flags,
        narrow_19_flags, narrow_20_flags, narrow_21_flags, narrow_22_flags, narrow_23_flags,
        narrow_24_flags, narrow_25_flags, narrow_26_flags, narrow_27_flags, narrow_28_flags,
        narrow_29_flags, narrow_30_flags, narrow_31_flags, wanted[9:8]};
endmodule
