// verilator lint_off DECLFILENAME

// Comparison of floating-point numbers, minimum and maximum.
module FloatCompare_e8m7_s0 (
    input  logic [15:0] a,
    input  logic [15:0] b,
    output logic        less,
    output logic        equal,
    output logic        unordered,
    output logic        signaling,
    output logic [15:0] minimum,
    output logic [15:0] maximum
);
    logic       isAbove;
    logic       isBelow;
    logic       before_;
    logic [7:0] field_0;
    logic       highest_0;
    logic [6:0] mantissa_0;
    logic       highest_and_any_mantissa;
    logic [7:0] field_1;
    logic       highest_1;
    logic [6:0] mantissa_1;
    logic       highest_and_any_mantissa_2;
    logic       nan;
    logic       isNormal_0;
    logic [7:0] significand_0;
    logic       isNormal_1;
    logic [7:0] significand_1;
    logic       zeros;
    logic       bothNan;
    logic       takesFirst;
    logic       takesFirstAsLarger;

    assign isAbove = a[14:0] > b[14:0];
    assign isBelow = a[14:0] < b[14:0];
    assign before_ = a[15] ^ b[15] ? a[15] : a[15] ? isAbove : isBelow;
    assign field_0 = a[14:7];
    assign highest_0 = &field_0;
    assign mantissa_0 = a[6:0];
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign field_1 = b[14:7];
    assign highest_1 = &field_1;
    assign mantissa_1 = b[6:0];
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign nan = highest_and_any_mantissa || highest_and_any_mantissa_2;
    assign isNormal_0 = |field_0;
    assign significand_0 = {isNormal_0, mantissa_0};
    assign isNormal_1 = |field_1;
    assign significand_1 = {isNormal_1, mantissa_1};
    assign zeros = !(|significand_0) && !(|significand_1);
    assign less = before_ && !nan && !zeros;
    assign equal = (zeros || a == b) && !nan;
    assign unordered = nan;
    assign signaling = (highest_and_any_mantissa && !mantissa_0[6]) ||
        (highest_and_any_mantissa_2 && !mantissa_1[6]);
    assign bothNan = highest_and_any_mantissa && highest_and_any_mantissa_2;
    assign takesFirst = highest_and_any_mantissa_2 || (before_ && !highest_and_any_mantissa);
    assign minimum = bothNan ? 16'd32704 : takesFirst ? a : b;
    assign takesFirstAsLarger = highest_and_any_mantissa_2 ||
        (!before_ && !highest_and_any_mantissa);
    assign maximum = bothNan ? 16'd32704 : takesFirstAsLarger ? a : b;
endmodule

// Floating-point sum and difference, correctly rounded.
module FloatAdd_e8m7_s0 (
    input  logic [15:0] a,
    input  logic [15:0] b,
    input  logic        subtract,
    input  logic [2:0]  rounding,
    output logic [15:0] result,
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
    logic [6:0]         mantissa_0;
    logic [7:0]         significand_0;
    logic [6:0]         mantissa_1;
    logic [7:0]         significand_1;
    logic               xIsSmaller;
    logic [7:0]         large_;
    logic [12:0]        large_3;
    logic               ySign;
    logic               signs;
    logic signed [10:0] exponent_minus_exponent;
    logic [10:0]        difference;
    logic [3:0]         distance;
    logic [12:0]        small_;
    logic [12:0]        far_0;
    logic [12:0]        moved_0;
    logic [12:0]        far_1;
    logic [12:0]        moved_1;
    logic [12:0]        far_2;
    logic [12:0]        moved_2;
    logic [12:0]        far_3;
    logic [12:0]        moved_3;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic [12:0]        moved_12_1_cat;
    logic [13:0]        second;
    logic [13:0]        total;
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
    logic [2:0]         cat_or_cat;
    logic [3:0]         and_and_and_and_and_cat;
    logic               wide;
    logic [3:0]         up;
    logic [13:0]        far_0_2;
    logic [13:0]        moved_0_2;
    logic [13:0]        far_1_2;
    logic [13:0]        moved_1_2;
    logic [13:0]        far_2_2;
    logic [13:0]        moved_2_2;
    logic [13:0]        far_3_2;
    logic [13:0]        moved_3_2;
    logic [7:0]         kept;
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
    logic [8:0]         rounded;
    logic signed [20:0] code;
    logic               large_4;
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

    assign field_0 = a[14:7];
    assign isNormal_0 = |field_0;
    assign biased_0 = {field_0[7:1], field_0[0] || !isNormal_0};
    assign exponent_0 = 10'(biased_0) - 10'sd127;
    assign field_1 = b[14:7];
    assign isNormal_1 = |field_1;
    assign biased_1 = {field_1[7:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 10'(biased_1) - 10'sd127;
    assign mantissa_0 = a[6:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign mantissa_1 = b[6:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign xIsSmaller = exponent_0 < exponent_1 ||
        (exponent_0 == exponent_1 && significand_0 < significand_1);
    assign large_ = xIsSmaller ? significand_1 : significand_0;
    assign large_3 = {large_, 5'd0};
    assign ySign = b[15] ^ subtract;
    assign signs = a[15] ^ ySign;
    assign exponent_minus_exponent = 11'(exponent_0) - 11'(exponent_1);
    assign difference = exponent_minus_exponent[10] ? -exponent_minus_exponent
        : exponent_minus_exponent;
    assign distance = (difference > 11'd15) ? 4'd15 : difference[3:0];
    assign small_ = {xIsSmaller ? significand_0 : significand_1, 5'd0};
    assign far_0 = 13'(small_[12:1]);
    assign moved_0 = distance[0] ? far_0 : small_;
    assign far_1 = 13'(moved_0[12:2]);
    assign moved_1 = distance[1] ? far_1 : moved_0;
    assign far_2 = 13'(moved_1[12:4]);
    assign moved_2 = distance[2] ? far_2 : moved_1;
    assign far_3 = 13'(moved_2[12:8]);
    assign moved_3 = distance[3] ? far_3 : moved_2;
    assign falls_0 = distance[0] && small_[0];
    assign falls_1 = distance[1] && (|moved_0[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = distance[2] && (|moved_1[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = distance[3] && (|moved_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign moved_12_1_cat = {moved_3[12:1], moved_3[0] || lost_2};
    assign second = signs ? ~(14'(moved_12_1_cat)) : 14'(moved_12_1_cat);
    assign total = 14'(large_3) + second + 14'(signs);
    assign isZero = !(|total);
    assign highest_0 = &field_0;
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_0);
    assign highest_1 = &field_1;
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_1);
    assign cancelled = isZero && signs &&
        !(highest_and_not_any_mantissa || highest_and_not_any_mantissa_2);
    assign sign = highest_and_not_any_mantissa_2 ? ySign : highest_and_not_any_mantissa ? a[15]
        : xIsSmaller ? ySign : a[15];
    assign sign_2 = cancelled ? rounding == DOWN : sign;
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign opposite = highest_and_not_any_mantissa && highest_and_not_any_mantissa_2 && signs;
    assign or_or_opposite = highest_and_any_mantissa || highest_and_any_mantissa_2 || opposite;
    assign exponent = xIsSmaller ? exponent_1 : exponent_0;
    assign exponent_plus_1 = 11'(exponent) + 11'sd1;
    assign room = 12'(exponent_plus_1) - -12'sd126;
    assign and_and_and = !total[13] && !total[12] && !total[11] && !total[10];
    assign and_and_and_and_and = and_and_and && !total[9] && !total[8] && !total[7] && !total[6];
    assign and_and_and_2 = !total[5] && !total[4] && !total[3] && !total[2];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!total[1] && !total[0], (!total[1] && !total[0]) ? 1'b0 : !total[1]}
        : {!total[5] && !total[4], (!total[5] && !total[4]) ? !total[3] : !total[5]}}
        : {and_and_and, and_and_and ? {!total[9] && !total[8],
        (!total[9] && !total[8]) ? !total[7] : !total[9]}
        : {!total[13] && !total[12], (!total[13] && !total[12]) ? !total[11] : !total[13]}};
    assign and_and_and_and_and_cat = {and_and_and_and_and, cat_or_cat};
    assign wide = room >= $signed(12'(and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_cat : room[3:0];
    assign far_0_2 = {total[12:0], 1'b0};
    assign moved_0_2 = up[0] ? far_0_2 : total;
    assign far_1_2 = {moved_0_2[11:0], 2'd0};
    assign moved_1_2 = up[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = {moved_1_2[9:0], 4'd0};
    assign moved_2_2 = up[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = {moved_2_2[5:0], 8'd0};
    assign moved_3_2 = up[3] ? far_3_2 : moved_2_2;
    assign kept = moved_3_2[13:6];
    assign rest_0 = |moved_3_2[3:0];
    assign fraction = {moved_3_2[5:4], rest_0};
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
    assign rounded = 9'(kept) + 9'(away_0);
    assign code = 21'($signed(20'(below) << 7)) + 21'(rounded);
    assign large_4 = !zero && code > 21'sd32639;
    assign toInfinity = highest_and_not_any_mantissa || highest_and_not_any_mantissa_2 ||
        (large_4 && !(rounding == TO_ZERO || (sign_2 ? rounding == UP_VALUE : rounding == DOWN)));
    assign finite = zero ? 15'd0 : code[14:0];
    assign magnitude = or_or_opposite ? 15'd32704 : toInfinity ? 15'd32640 : large_4 ? 15'd32639
        : finite;
    assign result = {sign_2 && !or_or_opposite, magnitude};
    assign isFinite = !(or_or_opposite || highest_and_not_any_mantissa ||
        highest_and_not_any_mantissa_2);
    assign half = fraction[2];
    assign directed_1 = ((rounding == UP_VALUE && !sign_2) || (rounding == DOWN && sign_2)) &&
        (|fraction[1:0]);
    assign half_1 = moved_3_2[4];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[7] || ((&kept[6:0]) && half && away_1)) && inexact;
    assign flags_2 = {(highest_and_any_mantissa && !mantissa_0[6]) ||
        (highest_and_any_mantissa_2 && !mantissa_1[6]) || opposite, 1'b0, isFinite && large_4,
        isFinite && lost, isFinite && (inexact || large_4 || lost)};
    assign flags = flags_2;
endmodule

// Activation function of a 16-bit floating-point number, by lines in octaves.
module FloatActivation_exp_e8m7_s2 (
    input  logic        clk,
    input  logic [15:0] x,
    output logic [15:0] result
);
    logic               stage1_sign;
    logic signed [11:0] stage1_exponent;
    logic [20:0]        stage1_significand;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic [15:0]        stage2_bits;
    logic [4:0]         stage2_flags;
    logic [8:0]         index;
    logic [2:0]         kind;
    logic               segments;
    logic [9:0]         base;
    logic [6:0]         mantissa;
    logic [2:0]         within_;
    logic [9:0]         segment;
    logic               identity;
    logic               half;
    logic [7:0]         field;
    logic               isNormal;
    logic [7:0]         biased;
    logic signed [9:0]  exponent;
    logic signed [10:0] own;
    logic               oneHalf;
    logic signed [11:0] constant;
    logic signed [11:0] exponent_2;
    logic [6:0]         far_0;
    logic [6:0]         moved_0;
    logic [6:0]         far_1;
    logic [6:0]         moved_1;
    logic [6:0]         far_2;
    logic [6:0]         moved_2;
    logic [6:0]         mask;
    logic signed [28:0] point;
    logic [6:0]         mantissa_2;
    logic [7:0]         significand;
    logic [20:0]        ownWidth;
    logic               zero;
    logic [20:0]        significand_2;
    logic               highest;
    logic               infinite;
    logic signed [12:0] room;
    logic               below;
    logic [12:0]        minus_room_or_room;
    logic [4:0]         depth;
    logic [4:0]         down;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic [2:0]         cat_or_cat;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic [4:0]         amount;
    logic [20:0]        far_3;
    logic [20:0]        moved_3;
    logic [20:0]        far_4;
    logic [20:0]        moved_4;
    logic [20:0]        far_5;
    logic [20:0]        moved_5;
    logic [20:0]        far_6;
    logic [20:0]        moved_6;
    logic [20:0]        far_7;
    logic [20:0]        moved_7;
    logic [20:0]        far_0_2;
    logic [20:0]        moved_0_2;
    logic [20:0]        far_1_2;
    logic [20:0]        moved_1_2;
    logic [20:0]        far_2_2;
    logic [20:0]        moved_2_2;
    logic [20:0]        far_3_2;
    logic [20:0]        moved_3_2;
    logic [20:0]        far_4_2;
    logic [20:0]        moved_4_2;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic               falls_4;
    logic               lost_3;
    logic [20:0]        significand_3;
    logic [7:0]         kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero_2;
    logic signed [12:0] exponent_3;
    logic signed [13:0] below_2;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [8:0]         rounded;
    logic signed [21:0] code;
    logic               large_;
    logic               toInfinity;
    logic [14:0]        finite;
    logic [14:0]        magnitude;
    logic               isFinite;
    logic               half_2;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags;
    logic [2:0]         memory_0 [0:511];
    logic [9:0]         memory_1 [0:511];
    logic [2:0]         memory_2 [0:511];
    logic [20:0]        memory_0_2 [0:774];
    logic [19:0]        memory_1_2 [0:774];
    logic [8:0]         memory_2_2 [0:774];

    initial begin
        memory_0[0] = 3'd3; memory_0[1] = 3'd3; memory_0[2] = 3'd3; memory_0[3] = 3'd3;
        memory_0[4] = 3'd3; memory_0[5] = 3'd3; memory_0[6] = 3'd3; memory_0[7] = 3'd3;
        memory_0[8] = 3'd3; memory_0[9] = 3'd3; memory_0[10] = 3'd3; memory_0[11] = 3'd3;
        memory_0[12] = 3'd3; memory_0[13] = 3'd3; memory_0[14] = 3'd3; memory_0[15] = 3'd3;
        memory_0[16] = 3'd3; memory_0[17] = 3'd3; memory_0[18] = 3'd3; memory_0[19] = 3'd3;
        memory_0[20] = 3'd3; memory_0[21] = 3'd3; memory_0[22] = 3'd3; memory_0[23] = 3'd3;
        memory_0[24] = 3'd3; memory_0[25] = 3'd3; memory_0[26] = 3'd3; memory_0[27] = 3'd3;
        memory_0[28] = 3'd3; memory_0[29] = 3'd3; memory_0[30] = 3'd3; memory_0[31] = 3'd3;
        memory_0[32] = 3'd3; memory_0[33] = 3'd3; memory_0[34] = 3'd3; memory_0[35] = 3'd3;
        memory_0[36] = 3'd3; memory_0[37] = 3'd3; memory_0[38] = 3'd3; memory_0[39] = 3'd3;
        memory_0[40] = 3'd3; memory_0[41] = 3'd3; memory_0[42] = 3'd3; memory_0[43] = 3'd3;
        memory_0[44] = 3'd3; memory_0[45] = 3'd3; memory_0[46] = 3'd3; memory_0[47] = 3'd3;
        memory_0[48] = 3'd3; memory_0[49] = 3'd3; memory_0[50] = 3'd3; memory_0[51] = 3'd3;
        memory_0[52] = 3'd3; memory_0[53] = 3'd3; memory_0[54] = 3'd3; memory_0[55] = 3'd3;
        memory_0[56] = 3'd3; memory_0[57] = 3'd3; memory_0[58] = 3'd3; memory_0[59] = 3'd3;
        memory_0[60] = 3'd3; memory_0[61] = 3'd3; memory_0[62] = 3'd3; memory_0[63] = 3'd3;
        memory_0[64] = 3'd3; memory_0[65] = 3'd3; memory_0[66] = 3'd3; memory_0[67] = 3'd3;
        memory_0[68] = 3'd3; memory_0[69] = 3'd3; memory_0[70] = 3'd3; memory_0[71] = 3'd3;
        memory_0[72] = 3'd3; memory_0[73] = 3'd3; memory_0[74] = 3'd3; memory_0[75] = 3'd3;
        memory_0[76] = 3'd3; memory_0[77] = 3'd3; memory_0[78] = 3'd3; memory_0[79] = 3'd3;
        memory_0[80] = 3'd3; memory_0[81] = 3'd3; memory_0[82] = 3'd3; memory_0[83] = 3'd3;
        memory_0[84] = 3'd3; memory_0[85] = 3'd3; memory_0[86] = 3'd3; memory_0[87] = 3'd3;
        memory_0[88] = 3'd3; memory_0[89] = 3'd3; memory_0[90] = 3'd3; memory_0[91] = 3'd3;
        memory_0[92] = 3'd3; memory_0[93] = 3'd3; memory_0[94] = 3'd3; memory_0[95] = 3'd3;
        memory_0[96] = 3'd3; memory_0[97] = 3'd3; memory_0[98] = 3'd3; memory_0[99] = 3'd3;
        memory_0[100] = 3'd3; memory_0[101] = 3'd3; memory_0[102] = 3'd3; memory_0[103] = 3'd3;
        memory_0[104] = 3'd3; memory_0[105] = 3'd3; memory_0[106] = 3'd3; memory_0[107] = 3'd3;
        memory_0[108] = 3'd3; memory_0[109] = 3'd3; memory_0[110] = 3'd3; memory_0[111] = 3'd3;
        memory_0[112] = 3'd3; memory_0[113] = 3'd3; memory_0[114] = 3'd3; memory_0[115] = 3'd3;
        memory_0[116] = 3'd3; memory_0[117] = 3'd3; memory_0[118] = 3'd3; memory_0[119] = 3'd0;
        memory_0[120] = 3'd0; memory_0[121] = 3'd0; memory_0[122] = 3'd0; memory_0[123] = 3'd0;
        memory_0[124] = 3'd0; memory_0[125] = 3'd0; memory_0[126] = 3'd0; memory_0[127] = 3'd0;
        memory_0[128] = 3'd0; memory_0[129] = 3'd0; memory_0[130] = 3'd0; memory_0[131] = 3'd0;
        memory_0[132] = 3'd0; memory_0[133] = 3'd0; memory_0[134] = 3'd6; memory_0[135] = 3'd6;
        memory_0[136] = 3'd6; memory_0[137] = 3'd6; memory_0[138] = 3'd6; memory_0[139] = 3'd6;
        memory_0[140] = 3'd6; memory_0[141] = 3'd6; memory_0[142] = 3'd6; memory_0[143] = 3'd6;
        memory_0[144] = 3'd6; memory_0[145] = 3'd6; memory_0[146] = 3'd6; memory_0[147] = 3'd6;
        memory_0[148] = 3'd6; memory_0[149] = 3'd6; memory_0[150] = 3'd6; memory_0[151] = 3'd6;
        memory_0[152] = 3'd6; memory_0[153] = 3'd6; memory_0[154] = 3'd6; memory_0[155] = 3'd6;
        memory_0[156] = 3'd6; memory_0[157] = 3'd6; memory_0[158] = 3'd6; memory_0[159] = 3'd6;
        memory_0[160] = 3'd6; memory_0[161] = 3'd6; memory_0[162] = 3'd6; memory_0[163] = 3'd6;
        memory_0[164] = 3'd6; memory_0[165] = 3'd6; memory_0[166] = 3'd6; memory_0[167] = 3'd6;
        memory_0[168] = 3'd6; memory_0[169] = 3'd6; memory_0[170] = 3'd6; memory_0[171] = 3'd6;
        memory_0[172] = 3'd6; memory_0[173] = 3'd6; memory_0[174] = 3'd6; memory_0[175] = 3'd6;
        memory_0[176] = 3'd6; memory_0[177] = 3'd6; memory_0[178] = 3'd6; memory_0[179] = 3'd6;
        memory_0[180] = 3'd6; memory_0[181] = 3'd6; memory_0[182] = 3'd6; memory_0[183] = 3'd6;
        memory_0[184] = 3'd6; memory_0[185] = 3'd6; memory_0[186] = 3'd6; memory_0[187] = 3'd6;
        memory_0[188] = 3'd6; memory_0[189] = 3'd6; memory_0[190] = 3'd6; memory_0[191] = 3'd6;
        memory_0[192] = 3'd6; memory_0[193] = 3'd6; memory_0[194] = 3'd6; memory_0[195] = 3'd6;
        memory_0[196] = 3'd6; memory_0[197] = 3'd6; memory_0[198] = 3'd6; memory_0[199] = 3'd6;
        memory_0[200] = 3'd6; memory_0[201] = 3'd6; memory_0[202] = 3'd6; memory_0[203] = 3'd6;
        memory_0[204] = 3'd6; memory_0[205] = 3'd6; memory_0[206] = 3'd6; memory_0[207] = 3'd6;
        memory_0[208] = 3'd6; memory_0[209] = 3'd6; memory_0[210] = 3'd6; memory_0[211] = 3'd6;
        memory_0[212] = 3'd6; memory_0[213] = 3'd6; memory_0[214] = 3'd6; memory_0[215] = 3'd6;
        memory_0[216] = 3'd6; memory_0[217] = 3'd6; memory_0[218] = 3'd6; memory_0[219] = 3'd6;
        memory_0[220] = 3'd6; memory_0[221] = 3'd6; memory_0[222] = 3'd6; memory_0[223] = 3'd6;
        memory_0[224] = 3'd6; memory_0[225] = 3'd6; memory_0[226] = 3'd6; memory_0[227] = 3'd6;
        memory_0[228] = 3'd6; memory_0[229] = 3'd6; memory_0[230] = 3'd6; memory_0[231] = 3'd6;
        memory_0[232] = 3'd6; memory_0[233] = 3'd6; memory_0[234] = 3'd6; memory_0[235] = 3'd6;
        memory_0[236] = 3'd6; memory_0[237] = 3'd6; memory_0[238] = 3'd6; memory_0[239] = 3'd6;
        memory_0[240] = 3'd6; memory_0[241] = 3'd6; memory_0[242] = 3'd6; memory_0[243] = 3'd6;
        memory_0[244] = 3'd6; memory_0[245] = 3'd6; memory_0[246] = 3'd6; memory_0[247] = 3'd6;
        memory_0[248] = 3'd6; memory_0[249] = 3'd6; memory_0[250] = 3'd6; memory_0[251] = 3'd6;
        memory_0[252] = 3'd6; memory_0[253] = 3'd6; memory_0[254] = 3'd6; memory_0[255] = 3'd6;
        memory_0[256] = 3'd3; memory_0[257] = 3'd3; memory_0[258] = 3'd3; memory_0[259] = 3'd3;
        memory_0[260] = 3'd3; memory_0[261] = 3'd3; memory_0[262] = 3'd3; memory_0[263] = 3'd3;
        memory_0[264] = 3'd3; memory_0[265] = 3'd3; memory_0[266] = 3'd3; memory_0[267] = 3'd3;
        memory_0[268] = 3'd3; memory_0[269] = 3'd3; memory_0[270] = 3'd3; memory_0[271] = 3'd3;
        memory_0[272] = 3'd3; memory_0[273] = 3'd3; memory_0[274] = 3'd3; memory_0[275] = 3'd3;
        memory_0[276] = 3'd3; memory_0[277] = 3'd3; memory_0[278] = 3'd3; memory_0[279] = 3'd3;
        memory_0[280] = 3'd3; memory_0[281] = 3'd3; memory_0[282] = 3'd3; memory_0[283] = 3'd3;
        memory_0[284] = 3'd3; memory_0[285] = 3'd3; memory_0[286] = 3'd3; memory_0[287] = 3'd3;
        memory_0[288] = 3'd3; memory_0[289] = 3'd3; memory_0[290] = 3'd3; memory_0[291] = 3'd3;
        memory_0[292] = 3'd3; memory_0[293] = 3'd3; memory_0[294] = 3'd3; memory_0[295] = 3'd3;
        memory_0[296] = 3'd3; memory_0[297] = 3'd3; memory_0[298] = 3'd3; memory_0[299] = 3'd3;
        memory_0[300] = 3'd3; memory_0[301] = 3'd3; memory_0[302] = 3'd3; memory_0[303] = 3'd3;
        memory_0[304] = 3'd3; memory_0[305] = 3'd3; memory_0[306] = 3'd3; memory_0[307] = 3'd3;
        memory_0[308] = 3'd3; memory_0[309] = 3'd3; memory_0[310] = 3'd3; memory_0[311] = 3'd3;
        memory_0[312] = 3'd3; memory_0[313] = 3'd3; memory_0[314] = 3'd3; memory_0[315] = 3'd3;
        memory_0[316] = 3'd3; memory_0[317] = 3'd3; memory_0[318] = 3'd3; memory_0[319] = 3'd3;
        memory_0[320] = 3'd3; memory_0[321] = 3'd3; memory_0[322] = 3'd3; memory_0[323] = 3'd3;
        memory_0[324] = 3'd3; memory_0[325] = 3'd3; memory_0[326] = 3'd3; memory_0[327] = 3'd3;
        memory_0[328] = 3'd3; memory_0[329] = 3'd3; memory_0[330] = 3'd3; memory_0[331] = 3'd3;
        memory_0[332] = 3'd3; memory_0[333] = 3'd3; memory_0[334] = 3'd3; memory_0[335] = 3'd3;
        memory_0[336] = 3'd3; memory_0[337] = 3'd3; memory_0[338] = 3'd3; memory_0[339] = 3'd3;
        memory_0[340] = 3'd3; memory_0[341] = 3'd3; memory_0[342] = 3'd3; memory_0[343] = 3'd3;
        memory_0[344] = 3'd3; memory_0[345] = 3'd3; memory_0[346] = 3'd3; memory_0[347] = 3'd3;
        memory_0[348] = 3'd3; memory_0[349] = 3'd3; memory_0[350] = 3'd3; memory_0[351] = 3'd3;
        memory_0[352] = 3'd3; memory_0[353] = 3'd3; memory_0[354] = 3'd3; memory_0[355] = 3'd3;
        memory_0[356] = 3'd3; memory_0[357] = 3'd3; memory_0[358] = 3'd3; memory_0[359] = 3'd3;
        memory_0[360] = 3'd3; memory_0[361] = 3'd3; memory_0[362] = 3'd3; memory_0[363] = 3'd3;
        memory_0[364] = 3'd3; memory_0[365] = 3'd3; memory_0[366] = 3'd3; memory_0[367] = 3'd3;
        memory_0[368] = 3'd3; memory_0[369] = 3'd3; memory_0[370] = 3'd3; memory_0[371] = 3'd3;
        memory_0[372] = 3'd3; memory_0[373] = 3'd3; memory_0[374] = 3'd0; memory_0[375] = 3'd0;
        memory_0[376] = 3'd0; memory_0[377] = 3'd0; memory_0[378] = 3'd0; memory_0[379] = 3'd0;
        memory_0[380] = 3'd0; memory_0[381] = 3'd0; memory_0[382] = 3'd0; memory_0[383] = 3'd0;
        memory_0[384] = 3'd0; memory_0[385] = 3'd0; memory_0[386] = 3'd0; memory_0[387] = 3'd0;
        memory_0[388] = 3'd0; memory_0[389] = 3'd0; memory_0[390] = 3'd5; memory_0[391] = 3'd5;
        memory_0[392] = 3'd5; memory_0[393] = 3'd5; memory_0[394] = 3'd5; memory_0[395] = 3'd5;
        memory_0[396] = 3'd5; memory_0[397] = 3'd5; memory_0[398] = 3'd5; memory_0[399] = 3'd5;
        memory_0[400] = 3'd5; memory_0[401] = 3'd5; memory_0[402] = 3'd5; memory_0[403] = 3'd5;
        memory_0[404] = 3'd5; memory_0[405] = 3'd5; memory_0[406] = 3'd5; memory_0[407] = 3'd5;
        memory_0[408] = 3'd5; memory_0[409] = 3'd5; memory_0[410] = 3'd5; memory_0[411] = 3'd5;
        memory_0[412] = 3'd5; memory_0[413] = 3'd5; memory_0[414] = 3'd5; memory_0[415] = 3'd5;
        memory_0[416] = 3'd5; memory_0[417] = 3'd5; memory_0[418] = 3'd5; memory_0[419] = 3'd5;
        memory_0[420] = 3'd5; memory_0[421] = 3'd5; memory_0[422] = 3'd5; memory_0[423] = 3'd5;
        memory_0[424] = 3'd5; memory_0[425] = 3'd5; memory_0[426] = 3'd5; memory_0[427] = 3'd5;
        memory_0[428] = 3'd5; memory_0[429] = 3'd5; memory_0[430] = 3'd5; memory_0[431] = 3'd5;
        memory_0[432] = 3'd5; memory_0[433] = 3'd5; memory_0[434] = 3'd5; memory_0[435] = 3'd5;
        memory_0[436] = 3'd5; memory_0[437] = 3'd5; memory_0[438] = 3'd5; memory_0[439] = 3'd5;
        memory_0[440] = 3'd5; memory_0[441] = 3'd5; memory_0[442] = 3'd5; memory_0[443] = 3'd5;
        memory_0[444] = 3'd5; memory_0[445] = 3'd5; memory_0[446] = 3'd5; memory_0[447] = 3'd5;
        memory_0[448] = 3'd5; memory_0[449] = 3'd5; memory_0[450] = 3'd5; memory_0[451] = 3'd5;
        memory_0[452] = 3'd5; memory_0[453] = 3'd5; memory_0[454] = 3'd5; memory_0[455] = 3'd5;
        memory_0[456] = 3'd5; memory_0[457] = 3'd5; memory_0[458] = 3'd5; memory_0[459] = 3'd5;
        memory_0[460] = 3'd5; memory_0[461] = 3'd5; memory_0[462] = 3'd5; memory_0[463] = 3'd5;
        memory_0[464] = 3'd5; memory_0[465] = 3'd5; memory_0[466] = 3'd5; memory_0[467] = 3'd5;
        memory_0[468] = 3'd5; memory_0[469] = 3'd5; memory_0[470] = 3'd5; memory_0[471] = 3'd5;
        memory_0[472] = 3'd5; memory_0[473] = 3'd5; memory_0[474] = 3'd5; memory_0[475] = 3'd5;
        memory_0[476] = 3'd5; memory_0[477] = 3'd5; memory_0[478] = 3'd5; memory_0[479] = 3'd5;
        memory_0[480] = 3'd5; memory_0[481] = 3'd5; memory_0[482] = 3'd5; memory_0[483] = 3'd5;
        memory_0[484] = 3'd5; memory_0[485] = 3'd5; memory_0[486] = 3'd5; memory_0[487] = 3'd5;
        memory_0[488] = 3'd5; memory_0[489] = 3'd5; memory_0[490] = 3'd5; memory_0[491] = 3'd5;
        memory_0[492] = 3'd5; memory_0[493] = 3'd5; memory_0[494] = 3'd5; memory_0[495] = 3'd5;
        memory_0[496] = 3'd5; memory_0[497] = 3'd5; memory_0[498] = 3'd5; memory_0[499] = 3'd5;
        memory_0[500] = 3'd5; memory_0[501] = 3'd5; memory_0[502] = 3'd5; memory_0[503] = 3'd5;
        memory_0[504] = 3'd5; memory_0[505] = 3'd5; memory_0[506] = 3'd5; memory_0[507] = 3'd5;
        memory_0[508] = 3'd5; memory_0[509] = 3'd5; memory_0[510] = 3'd5; memory_0[511] = 3'd5;
    end

    initial begin
        memory_1[0] = 10'd0; memory_1[1] = 10'd0; memory_1[2] = 10'd0; memory_1[3] = 10'd0;
        memory_1[4] = 10'd0; memory_1[5] = 10'd0; memory_1[6] = 10'd0; memory_1[7] = 10'd0;
        memory_1[8] = 10'd0; memory_1[9] = 10'd0; memory_1[10] = 10'd0; memory_1[11] = 10'd0;
        memory_1[12] = 10'd0; memory_1[13] = 10'd0; memory_1[14] = 10'd0; memory_1[15] = 10'd0;
        memory_1[16] = 10'd0; memory_1[17] = 10'd0; memory_1[18] = 10'd0; memory_1[19] = 10'd0;
        memory_1[20] = 10'd0; memory_1[21] = 10'd0; memory_1[22] = 10'd0; memory_1[23] = 10'd0;
        memory_1[24] = 10'd0; memory_1[25] = 10'd0; memory_1[26] = 10'd0; memory_1[27] = 10'd0;
        memory_1[28] = 10'd0; memory_1[29] = 10'd0; memory_1[30] = 10'd0; memory_1[31] = 10'd0;
        memory_1[32] = 10'd0; memory_1[33] = 10'd0; memory_1[34] = 10'd0; memory_1[35] = 10'd0;
        memory_1[36] = 10'd0; memory_1[37] = 10'd0; memory_1[38] = 10'd0; memory_1[39] = 10'd0;
        memory_1[40] = 10'd0; memory_1[41] = 10'd0; memory_1[42] = 10'd0; memory_1[43] = 10'd0;
        memory_1[44] = 10'd0; memory_1[45] = 10'd0; memory_1[46] = 10'd0; memory_1[47] = 10'd0;
        memory_1[48] = 10'd0; memory_1[49] = 10'd0; memory_1[50] = 10'd0; memory_1[51] = 10'd0;
        memory_1[52] = 10'd0; memory_1[53] = 10'd0; memory_1[54] = 10'd0; memory_1[55] = 10'd0;
        memory_1[56] = 10'd0; memory_1[57] = 10'd0; memory_1[58] = 10'd0; memory_1[59] = 10'd0;
        memory_1[60] = 10'd0; memory_1[61] = 10'd0; memory_1[62] = 10'd0; memory_1[63] = 10'd0;
        memory_1[64] = 10'd0; memory_1[65] = 10'd0; memory_1[66] = 10'd0; memory_1[67] = 10'd0;
        memory_1[68] = 10'd0; memory_1[69] = 10'd0; memory_1[70] = 10'd0; memory_1[71] = 10'd0;
        memory_1[72] = 10'd0; memory_1[73] = 10'd0; memory_1[74] = 10'd0; memory_1[75] = 10'd0;
        memory_1[76] = 10'd0; memory_1[77] = 10'd0; memory_1[78] = 10'd0; memory_1[79] = 10'd0;
        memory_1[80] = 10'd0; memory_1[81] = 10'd0; memory_1[82] = 10'd0; memory_1[83] = 10'd0;
        memory_1[84] = 10'd0; memory_1[85] = 10'd0; memory_1[86] = 10'd0; memory_1[87] = 10'd0;
        memory_1[88] = 10'd0; memory_1[89] = 10'd0; memory_1[90] = 10'd0; memory_1[91] = 10'd0;
        memory_1[92] = 10'd0; memory_1[93] = 10'd0; memory_1[94] = 10'd0; memory_1[95] = 10'd0;
        memory_1[96] = 10'd0; memory_1[97] = 10'd0; memory_1[98] = 10'd0; memory_1[99] = 10'd0;
        memory_1[100] = 10'd0; memory_1[101] = 10'd0; memory_1[102] = 10'd0; memory_1[103] = 10'd0;
        memory_1[104] = 10'd0; memory_1[105] = 10'd0; memory_1[106] = 10'd0; memory_1[107] = 10'd0;
        memory_1[108] = 10'd0; memory_1[109] = 10'd0; memory_1[110] = 10'd0; memory_1[111] = 10'd0;
        memory_1[112] = 10'd0; memory_1[113] = 10'd0; memory_1[114] = 10'd0; memory_1[115] = 10'd0;
        memory_1[116] = 10'd0; memory_1[117] = 10'd0; memory_1[118] = 10'd0; memory_1[119] = 10'd0;
        memory_1[120] = 10'd1; memory_1[121] = 10'd2; memory_1[122] = 10'd3; memory_1[123] = 10'd4;
        memory_1[124] = 10'd5; memory_1[125] = 10'd7; memory_1[126] = 10'd11;
        memory_1[127] = 10'd19; memory_1[128] = 10'd35; memory_1[129] = 10'd67;
        memory_1[130] = 10'd131; memory_1[131] = 10'd195; memory_1[132] = 10'd259;
        memory_1[133] = 10'd323; memory_1[134] = 10'd0; memory_1[135] = 10'd0;
        memory_1[136] = 10'd0; memory_1[137] = 10'd0; memory_1[138] = 10'd0; memory_1[139] = 10'd0;
        memory_1[140] = 10'd0; memory_1[141] = 10'd0; memory_1[142] = 10'd0; memory_1[143] = 10'd0;
        memory_1[144] = 10'd0; memory_1[145] = 10'd0; memory_1[146] = 10'd0; memory_1[147] = 10'd0;
        memory_1[148] = 10'd0; memory_1[149] = 10'd0; memory_1[150] = 10'd0; memory_1[151] = 10'd0;
        memory_1[152] = 10'd0; memory_1[153] = 10'd0; memory_1[154] = 10'd0; memory_1[155] = 10'd0;
        memory_1[156] = 10'd0; memory_1[157] = 10'd0; memory_1[158] = 10'd0; memory_1[159] = 10'd0;
        memory_1[160] = 10'd0; memory_1[161] = 10'd0; memory_1[162] = 10'd0; memory_1[163] = 10'd0;
        memory_1[164] = 10'd0; memory_1[165] = 10'd0; memory_1[166] = 10'd0; memory_1[167] = 10'd0;
        memory_1[168] = 10'd0; memory_1[169] = 10'd0; memory_1[170] = 10'd0; memory_1[171] = 10'd0;
        memory_1[172] = 10'd0; memory_1[173] = 10'd0; memory_1[174] = 10'd0; memory_1[175] = 10'd0;
        memory_1[176] = 10'd0; memory_1[177] = 10'd0; memory_1[178] = 10'd0; memory_1[179] = 10'd0;
        memory_1[180] = 10'd0; memory_1[181] = 10'd0; memory_1[182] = 10'd0; memory_1[183] = 10'd0;
        memory_1[184] = 10'd0; memory_1[185] = 10'd0; memory_1[186] = 10'd0; memory_1[187] = 10'd0;
        memory_1[188] = 10'd0; memory_1[189] = 10'd0; memory_1[190] = 10'd0; memory_1[191] = 10'd0;
        memory_1[192] = 10'd0; memory_1[193] = 10'd0; memory_1[194] = 10'd0; memory_1[195] = 10'd0;
        memory_1[196] = 10'd0; memory_1[197] = 10'd0; memory_1[198] = 10'd0; memory_1[199] = 10'd0;
        memory_1[200] = 10'd0; memory_1[201] = 10'd0; memory_1[202] = 10'd0; memory_1[203] = 10'd0;
        memory_1[204] = 10'd0; memory_1[205] = 10'd0; memory_1[206] = 10'd0; memory_1[207] = 10'd0;
        memory_1[208] = 10'd0; memory_1[209] = 10'd0; memory_1[210] = 10'd0; memory_1[211] = 10'd0;
        memory_1[212] = 10'd0; memory_1[213] = 10'd0; memory_1[214] = 10'd0; memory_1[215] = 10'd0;
        memory_1[216] = 10'd0; memory_1[217] = 10'd0; memory_1[218] = 10'd0; memory_1[219] = 10'd0;
        memory_1[220] = 10'd0; memory_1[221] = 10'd0; memory_1[222] = 10'd0; memory_1[223] = 10'd0;
        memory_1[224] = 10'd0; memory_1[225] = 10'd0; memory_1[226] = 10'd0; memory_1[227] = 10'd0;
        memory_1[228] = 10'd0; memory_1[229] = 10'd0; memory_1[230] = 10'd0; memory_1[231] = 10'd0;
        memory_1[232] = 10'd0; memory_1[233] = 10'd0; memory_1[234] = 10'd0; memory_1[235] = 10'd0;
        memory_1[236] = 10'd0; memory_1[237] = 10'd0; memory_1[238] = 10'd0; memory_1[239] = 10'd0;
        memory_1[240] = 10'd0; memory_1[241] = 10'd0; memory_1[242] = 10'd0; memory_1[243] = 10'd0;
        memory_1[244] = 10'd0; memory_1[245] = 10'd0; memory_1[246] = 10'd0; memory_1[247] = 10'd0;
        memory_1[248] = 10'd0; memory_1[249] = 10'd0; memory_1[250] = 10'd0; memory_1[251] = 10'd0;
        memory_1[252] = 10'd0; memory_1[253] = 10'd0; memory_1[254] = 10'd0; memory_1[255] = 10'd0;
        memory_1[256] = 10'd0; memory_1[257] = 10'd0; memory_1[258] = 10'd0; memory_1[259] = 10'd0;
        memory_1[260] = 10'd0; memory_1[261] = 10'd0; memory_1[262] = 10'd0; memory_1[263] = 10'd0;
        memory_1[264] = 10'd0; memory_1[265] = 10'd0; memory_1[266] = 10'd0; memory_1[267] = 10'd0;
        memory_1[268] = 10'd0; memory_1[269] = 10'd0; memory_1[270] = 10'd0; memory_1[271] = 10'd0;
        memory_1[272] = 10'd0; memory_1[273] = 10'd0; memory_1[274] = 10'd0; memory_1[275] = 10'd0;
        memory_1[276] = 10'd0; memory_1[277] = 10'd0; memory_1[278] = 10'd0; memory_1[279] = 10'd0;
        memory_1[280] = 10'd0; memory_1[281] = 10'd0; memory_1[282] = 10'd0; memory_1[283] = 10'd0;
        memory_1[284] = 10'd0; memory_1[285] = 10'd0; memory_1[286] = 10'd0; memory_1[287] = 10'd0;
        memory_1[288] = 10'd0; memory_1[289] = 10'd0; memory_1[290] = 10'd0; memory_1[291] = 10'd0;
        memory_1[292] = 10'd0; memory_1[293] = 10'd0; memory_1[294] = 10'd0; memory_1[295] = 10'd0;
        memory_1[296] = 10'd0; memory_1[297] = 10'd0; memory_1[298] = 10'd0; memory_1[299] = 10'd0;
        memory_1[300] = 10'd0; memory_1[301] = 10'd0; memory_1[302] = 10'd0; memory_1[303] = 10'd0;
        memory_1[304] = 10'd0; memory_1[305] = 10'd0; memory_1[306] = 10'd0; memory_1[307] = 10'd0;
        memory_1[308] = 10'd0; memory_1[309] = 10'd0; memory_1[310] = 10'd0; memory_1[311] = 10'd0;
        memory_1[312] = 10'd0; memory_1[313] = 10'd0; memory_1[314] = 10'd0; memory_1[315] = 10'd0;
        memory_1[316] = 10'd0; memory_1[317] = 10'd0; memory_1[318] = 10'd0; memory_1[319] = 10'd0;
        memory_1[320] = 10'd0; memory_1[321] = 10'd0; memory_1[322] = 10'd0; memory_1[323] = 10'd0;
        memory_1[324] = 10'd0; memory_1[325] = 10'd0; memory_1[326] = 10'd0; memory_1[327] = 10'd0;
        memory_1[328] = 10'd0; memory_1[329] = 10'd0; memory_1[330] = 10'd0; memory_1[331] = 10'd0;
        memory_1[332] = 10'd0; memory_1[333] = 10'd0; memory_1[334] = 10'd0; memory_1[335] = 10'd0;
        memory_1[336] = 10'd0; memory_1[337] = 10'd0; memory_1[338] = 10'd0; memory_1[339] = 10'd0;
        memory_1[340] = 10'd0; memory_1[341] = 10'd0; memory_1[342] = 10'd0; memory_1[343] = 10'd0;
        memory_1[344] = 10'd0; memory_1[345] = 10'd0; memory_1[346] = 10'd0; memory_1[347] = 10'd0;
        memory_1[348] = 10'd0; memory_1[349] = 10'd0; memory_1[350] = 10'd0; memory_1[351] = 10'd0;
        memory_1[352] = 10'd0; memory_1[353] = 10'd0; memory_1[354] = 10'd0; memory_1[355] = 10'd0;
        memory_1[356] = 10'd0; memory_1[357] = 10'd0; memory_1[358] = 10'd0; memory_1[359] = 10'd0;
        memory_1[360] = 10'd0; memory_1[361] = 10'd0; memory_1[362] = 10'd0; memory_1[363] = 10'd0;
        memory_1[364] = 10'd0; memory_1[365] = 10'd0; memory_1[366] = 10'd0; memory_1[367] = 10'd0;
        memory_1[368] = 10'd0; memory_1[369] = 10'd0; memory_1[370] = 10'd0; memory_1[371] = 10'd0;
        memory_1[372] = 10'd0; memory_1[373] = 10'd0; memory_1[374] = 10'd387;
        memory_1[375] = 10'd388; memory_1[376] = 10'd389; memory_1[377] = 10'd390;
        memory_1[378] = 10'd391; memory_1[379] = 10'd392; memory_1[380] = 10'd393;
        memory_1[381] = 10'd395; memory_1[382] = 10'd399; memory_1[383] = 10'd407;
        memory_1[384] = 10'd423; memory_1[385] = 10'd455; memory_1[386] = 10'd519;
        memory_1[387] = 10'd583; memory_1[388] = 10'd647; memory_1[389] = 10'd711;
        memory_1[390] = 10'd0; memory_1[391] = 10'd0; memory_1[392] = 10'd0; memory_1[393] = 10'd0;
        memory_1[394] = 10'd0; memory_1[395] = 10'd0; memory_1[396] = 10'd0; memory_1[397] = 10'd0;
        memory_1[398] = 10'd0; memory_1[399] = 10'd0; memory_1[400] = 10'd0; memory_1[401] = 10'd0;
        memory_1[402] = 10'd0; memory_1[403] = 10'd0; memory_1[404] = 10'd0; memory_1[405] = 10'd0;
        memory_1[406] = 10'd0; memory_1[407] = 10'd0; memory_1[408] = 10'd0; memory_1[409] = 10'd0;
        memory_1[410] = 10'd0; memory_1[411] = 10'd0; memory_1[412] = 10'd0; memory_1[413] = 10'd0;
        memory_1[414] = 10'd0; memory_1[415] = 10'd0; memory_1[416] = 10'd0; memory_1[417] = 10'd0;
        memory_1[418] = 10'd0; memory_1[419] = 10'd0; memory_1[420] = 10'd0; memory_1[421] = 10'd0;
        memory_1[422] = 10'd0; memory_1[423] = 10'd0; memory_1[424] = 10'd0; memory_1[425] = 10'd0;
        memory_1[426] = 10'd0; memory_1[427] = 10'd0; memory_1[428] = 10'd0; memory_1[429] = 10'd0;
        memory_1[430] = 10'd0; memory_1[431] = 10'd0; memory_1[432] = 10'd0; memory_1[433] = 10'd0;
        memory_1[434] = 10'd0; memory_1[435] = 10'd0; memory_1[436] = 10'd0; memory_1[437] = 10'd0;
        memory_1[438] = 10'd0; memory_1[439] = 10'd0; memory_1[440] = 10'd0; memory_1[441] = 10'd0;
        memory_1[442] = 10'd0; memory_1[443] = 10'd0; memory_1[444] = 10'd0; memory_1[445] = 10'd0;
        memory_1[446] = 10'd0; memory_1[447] = 10'd0; memory_1[448] = 10'd0; memory_1[449] = 10'd0;
        memory_1[450] = 10'd0; memory_1[451] = 10'd0; memory_1[452] = 10'd0; memory_1[453] = 10'd0;
        memory_1[454] = 10'd0; memory_1[455] = 10'd0; memory_1[456] = 10'd0; memory_1[457] = 10'd0;
        memory_1[458] = 10'd0; memory_1[459] = 10'd0; memory_1[460] = 10'd0; memory_1[461] = 10'd0;
        memory_1[462] = 10'd0; memory_1[463] = 10'd0; memory_1[464] = 10'd0; memory_1[465] = 10'd0;
        memory_1[466] = 10'd0; memory_1[467] = 10'd0; memory_1[468] = 10'd0; memory_1[469] = 10'd0;
        memory_1[470] = 10'd0; memory_1[471] = 10'd0; memory_1[472] = 10'd0; memory_1[473] = 10'd0;
        memory_1[474] = 10'd0; memory_1[475] = 10'd0; memory_1[476] = 10'd0; memory_1[477] = 10'd0;
        memory_1[478] = 10'd0; memory_1[479] = 10'd0; memory_1[480] = 10'd0; memory_1[481] = 10'd0;
        memory_1[482] = 10'd0; memory_1[483] = 10'd0; memory_1[484] = 10'd0; memory_1[485] = 10'd0;
        memory_1[486] = 10'd0; memory_1[487] = 10'd0; memory_1[488] = 10'd0; memory_1[489] = 10'd0;
        memory_1[490] = 10'd0; memory_1[491] = 10'd0; memory_1[492] = 10'd0; memory_1[493] = 10'd0;
        memory_1[494] = 10'd0; memory_1[495] = 10'd0; memory_1[496] = 10'd0; memory_1[497] = 10'd0;
        memory_1[498] = 10'd0; memory_1[499] = 10'd0; memory_1[500] = 10'd0; memory_1[501] = 10'd0;
        memory_1[502] = 10'd0; memory_1[503] = 10'd0; memory_1[504] = 10'd0; memory_1[505] = 10'd0;
        memory_1[506] = 10'd0; memory_1[507] = 10'd0; memory_1[508] = 10'd0; memory_1[509] = 10'd0;
        memory_1[510] = 10'd0; memory_1[511] = 10'd0;
    end

    initial begin
        memory_2[0] = 3'd0; memory_2[1] = 3'd0; memory_2[2] = 3'd0; memory_2[3] = 3'd0;
        memory_2[4] = 3'd0; memory_2[5] = 3'd0; memory_2[6] = 3'd0; memory_2[7] = 3'd0;
        memory_2[8] = 3'd0; memory_2[9] = 3'd0; memory_2[10] = 3'd0; memory_2[11] = 3'd0;
        memory_2[12] = 3'd0; memory_2[13] = 3'd0; memory_2[14] = 3'd0; memory_2[15] = 3'd0;
        memory_2[16] = 3'd0; memory_2[17] = 3'd0; memory_2[18] = 3'd0; memory_2[19] = 3'd0;
        memory_2[20] = 3'd0; memory_2[21] = 3'd0; memory_2[22] = 3'd0; memory_2[23] = 3'd0;
        memory_2[24] = 3'd0; memory_2[25] = 3'd0; memory_2[26] = 3'd0; memory_2[27] = 3'd0;
        memory_2[28] = 3'd0; memory_2[29] = 3'd0; memory_2[30] = 3'd0; memory_2[31] = 3'd0;
        memory_2[32] = 3'd0; memory_2[33] = 3'd0; memory_2[34] = 3'd0; memory_2[35] = 3'd0;
        memory_2[36] = 3'd0; memory_2[37] = 3'd0; memory_2[38] = 3'd0; memory_2[39] = 3'd0;
        memory_2[40] = 3'd0; memory_2[41] = 3'd0; memory_2[42] = 3'd0; memory_2[43] = 3'd0;
        memory_2[44] = 3'd0; memory_2[45] = 3'd0; memory_2[46] = 3'd0; memory_2[47] = 3'd0;
        memory_2[48] = 3'd0; memory_2[49] = 3'd0; memory_2[50] = 3'd0; memory_2[51] = 3'd0;
        memory_2[52] = 3'd0; memory_2[53] = 3'd0; memory_2[54] = 3'd0; memory_2[55] = 3'd0;
        memory_2[56] = 3'd0; memory_2[57] = 3'd0; memory_2[58] = 3'd0; memory_2[59] = 3'd0;
        memory_2[60] = 3'd0; memory_2[61] = 3'd0; memory_2[62] = 3'd0; memory_2[63] = 3'd0;
        memory_2[64] = 3'd0; memory_2[65] = 3'd0; memory_2[66] = 3'd0; memory_2[67] = 3'd0;
        memory_2[68] = 3'd0; memory_2[69] = 3'd0; memory_2[70] = 3'd0; memory_2[71] = 3'd0;
        memory_2[72] = 3'd0; memory_2[73] = 3'd0; memory_2[74] = 3'd0; memory_2[75] = 3'd0;
        memory_2[76] = 3'd0; memory_2[77] = 3'd0; memory_2[78] = 3'd0; memory_2[79] = 3'd0;
        memory_2[80] = 3'd0; memory_2[81] = 3'd0; memory_2[82] = 3'd0; memory_2[83] = 3'd0;
        memory_2[84] = 3'd0; memory_2[85] = 3'd0; memory_2[86] = 3'd0; memory_2[87] = 3'd0;
        memory_2[88] = 3'd0; memory_2[89] = 3'd0; memory_2[90] = 3'd0; memory_2[91] = 3'd0;
        memory_2[92] = 3'd0; memory_2[93] = 3'd0; memory_2[94] = 3'd0; memory_2[95] = 3'd0;
        memory_2[96] = 3'd0; memory_2[97] = 3'd0; memory_2[98] = 3'd0; memory_2[99] = 3'd0;
        memory_2[100] = 3'd0; memory_2[101] = 3'd0; memory_2[102] = 3'd0; memory_2[103] = 3'd0;
        memory_2[104] = 3'd0; memory_2[105] = 3'd0; memory_2[106] = 3'd0; memory_2[107] = 3'd0;
        memory_2[108] = 3'd0; memory_2[109] = 3'd0; memory_2[110] = 3'd0; memory_2[111] = 3'd0;
        memory_2[112] = 3'd0; memory_2[113] = 3'd0; memory_2[114] = 3'd0; memory_2[115] = 3'd0;
        memory_2[116] = 3'd0; memory_2[117] = 3'd0; memory_2[118] = 3'd0; memory_2[119] = 3'd7;
        memory_2[120] = 3'd7; memory_2[121] = 3'd7; memory_2[122] = 3'd7; memory_2[123] = 3'd7;
        memory_2[124] = 3'd6; memory_2[125] = 3'd5; memory_2[126] = 3'd4; memory_2[127] = 3'd3;
        memory_2[128] = 3'd2; memory_2[129] = 3'd1; memory_2[130] = 3'd1; memory_2[131] = 3'd1;
        memory_2[132] = 3'd1; memory_2[133] = 3'd1; memory_2[134] = 3'd0; memory_2[135] = 3'd0;
        memory_2[136] = 3'd0; memory_2[137] = 3'd0; memory_2[138] = 3'd0; memory_2[139] = 3'd0;
        memory_2[140] = 3'd0; memory_2[141] = 3'd0; memory_2[142] = 3'd0; memory_2[143] = 3'd0;
        memory_2[144] = 3'd0; memory_2[145] = 3'd0; memory_2[146] = 3'd0; memory_2[147] = 3'd0;
        memory_2[148] = 3'd0; memory_2[149] = 3'd0; memory_2[150] = 3'd0; memory_2[151] = 3'd0;
        memory_2[152] = 3'd0; memory_2[153] = 3'd0; memory_2[154] = 3'd0; memory_2[155] = 3'd0;
        memory_2[156] = 3'd0; memory_2[157] = 3'd0; memory_2[158] = 3'd0; memory_2[159] = 3'd0;
        memory_2[160] = 3'd0; memory_2[161] = 3'd0; memory_2[162] = 3'd0; memory_2[163] = 3'd0;
        memory_2[164] = 3'd0; memory_2[165] = 3'd0; memory_2[166] = 3'd0; memory_2[167] = 3'd0;
        memory_2[168] = 3'd0; memory_2[169] = 3'd0; memory_2[170] = 3'd0; memory_2[171] = 3'd0;
        memory_2[172] = 3'd0; memory_2[173] = 3'd0; memory_2[174] = 3'd0; memory_2[175] = 3'd0;
        memory_2[176] = 3'd0; memory_2[177] = 3'd0; memory_2[178] = 3'd0; memory_2[179] = 3'd0;
        memory_2[180] = 3'd0; memory_2[181] = 3'd0; memory_2[182] = 3'd0; memory_2[183] = 3'd0;
        memory_2[184] = 3'd0; memory_2[185] = 3'd0; memory_2[186] = 3'd0; memory_2[187] = 3'd0;
        memory_2[188] = 3'd0; memory_2[189] = 3'd0; memory_2[190] = 3'd0; memory_2[191] = 3'd0;
        memory_2[192] = 3'd0; memory_2[193] = 3'd0; memory_2[194] = 3'd0; memory_2[195] = 3'd0;
        memory_2[196] = 3'd0; memory_2[197] = 3'd0; memory_2[198] = 3'd0; memory_2[199] = 3'd0;
        memory_2[200] = 3'd0; memory_2[201] = 3'd0; memory_2[202] = 3'd0; memory_2[203] = 3'd0;
        memory_2[204] = 3'd0; memory_2[205] = 3'd0; memory_2[206] = 3'd0; memory_2[207] = 3'd0;
        memory_2[208] = 3'd0; memory_2[209] = 3'd0; memory_2[210] = 3'd0; memory_2[211] = 3'd0;
        memory_2[212] = 3'd0; memory_2[213] = 3'd0; memory_2[214] = 3'd0; memory_2[215] = 3'd0;
        memory_2[216] = 3'd0; memory_2[217] = 3'd0; memory_2[218] = 3'd0; memory_2[219] = 3'd0;
        memory_2[220] = 3'd0; memory_2[221] = 3'd0; memory_2[222] = 3'd0; memory_2[223] = 3'd0;
        memory_2[224] = 3'd0; memory_2[225] = 3'd0; memory_2[226] = 3'd0; memory_2[227] = 3'd0;
        memory_2[228] = 3'd0; memory_2[229] = 3'd0; memory_2[230] = 3'd0; memory_2[231] = 3'd0;
        memory_2[232] = 3'd0; memory_2[233] = 3'd0; memory_2[234] = 3'd0; memory_2[235] = 3'd0;
        memory_2[236] = 3'd0; memory_2[237] = 3'd0; memory_2[238] = 3'd0; memory_2[239] = 3'd0;
        memory_2[240] = 3'd0; memory_2[241] = 3'd0; memory_2[242] = 3'd0; memory_2[243] = 3'd0;
        memory_2[244] = 3'd0; memory_2[245] = 3'd0; memory_2[246] = 3'd0; memory_2[247] = 3'd0;
        memory_2[248] = 3'd0; memory_2[249] = 3'd0; memory_2[250] = 3'd0; memory_2[251] = 3'd0;
        memory_2[252] = 3'd0; memory_2[253] = 3'd0; memory_2[254] = 3'd0; memory_2[255] = 3'd0;
        memory_2[256] = 3'd0; memory_2[257] = 3'd0; memory_2[258] = 3'd0; memory_2[259] = 3'd0;
        memory_2[260] = 3'd0; memory_2[261] = 3'd0; memory_2[262] = 3'd0; memory_2[263] = 3'd0;
        memory_2[264] = 3'd0; memory_2[265] = 3'd0; memory_2[266] = 3'd0; memory_2[267] = 3'd0;
        memory_2[268] = 3'd0; memory_2[269] = 3'd0; memory_2[270] = 3'd0; memory_2[271] = 3'd0;
        memory_2[272] = 3'd0; memory_2[273] = 3'd0; memory_2[274] = 3'd0; memory_2[275] = 3'd0;
        memory_2[276] = 3'd0; memory_2[277] = 3'd0; memory_2[278] = 3'd0; memory_2[279] = 3'd0;
        memory_2[280] = 3'd0; memory_2[281] = 3'd0; memory_2[282] = 3'd0; memory_2[283] = 3'd0;
        memory_2[284] = 3'd0; memory_2[285] = 3'd0; memory_2[286] = 3'd0; memory_2[287] = 3'd0;
        memory_2[288] = 3'd0; memory_2[289] = 3'd0; memory_2[290] = 3'd0; memory_2[291] = 3'd0;
        memory_2[292] = 3'd0; memory_2[293] = 3'd0; memory_2[294] = 3'd0; memory_2[295] = 3'd0;
        memory_2[296] = 3'd0; memory_2[297] = 3'd0; memory_2[298] = 3'd0; memory_2[299] = 3'd0;
        memory_2[300] = 3'd0; memory_2[301] = 3'd0; memory_2[302] = 3'd0; memory_2[303] = 3'd0;
        memory_2[304] = 3'd0; memory_2[305] = 3'd0; memory_2[306] = 3'd0; memory_2[307] = 3'd0;
        memory_2[308] = 3'd0; memory_2[309] = 3'd0; memory_2[310] = 3'd0; memory_2[311] = 3'd0;
        memory_2[312] = 3'd0; memory_2[313] = 3'd0; memory_2[314] = 3'd0; memory_2[315] = 3'd0;
        memory_2[316] = 3'd0; memory_2[317] = 3'd0; memory_2[318] = 3'd0; memory_2[319] = 3'd0;
        memory_2[320] = 3'd0; memory_2[321] = 3'd0; memory_2[322] = 3'd0; memory_2[323] = 3'd0;
        memory_2[324] = 3'd0; memory_2[325] = 3'd0; memory_2[326] = 3'd0; memory_2[327] = 3'd0;
        memory_2[328] = 3'd0; memory_2[329] = 3'd0; memory_2[330] = 3'd0; memory_2[331] = 3'd0;
        memory_2[332] = 3'd0; memory_2[333] = 3'd0; memory_2[334] = 3'd0; memory_2[335] = 3'd0;
        memory_2[336] = 3'd0; memory_2[337] = 3'd0; memory_2[338] = 3'd0; memory_2[339] = 3'd0;
        memory_2[340] = 3'd0; memory_2[341] = 3'd0; memory_2[342] = 3'd0; memory_2[343] = 3'd0;
        memory_2[344] = 3'd0; memory_2[345] = 3'd0; memory_2[346] = 3'd0; memory_2[347] = 3'd0;
        memory_2[348] = 3'd0; memory_2[349] = 3'd0; memory_2[350] = 3'd0; memory_2[351] = 3'd0;
        memory_2[352] = 3'd0; memory_2[353] = 3'd0; memory_2[354] = 3'd0; memory_2[355] = 3'd0;
        memory_2[356] = 3'd0; memory_2[357] = 3'd0; memory_2[358] = 3'd0; memory_2[359] = 3'd0;
        memory_2[360] = 3'd0; memory_2[361] = 3'd0; memory_2[362] = 3'd0; memory_2[363] = 3'd0;
        memory_2[364] = 3'd0; memory_2[365] = 3'd0; memory_2[366] = 3'd0; memory_2[367] = 3'd0;
        memory_2[368] = 3'd0; memory_2[369] = 3'd0; memory_2[370] = 3'd0; memory_2[371] = 3'd0;
        memory_2[372] = 3'd0; memory_2[373] = 3'd0; memory_2[374] = 3'd7; memory_2[375] = 3'd7;
        memory_2[376] = 3'd7; memory_2[377] = 3'd7; memory_2[378] = 3'd7; memory_2[379] = 3'd7;
        memory_2[380] = 3'd6; memory_2[381] = 3'd5; memory_2[382] = 3'd4; memory_2[383] = 3'd3;
        memory_2[384] = 3'd2; memory_2[385] = 3'd1; memory_2[386] = 3'd1; memory_2[387] = 3'd1;
        memory_2[388] = 3'd1; memory_2[389] = 3'd1; memory_2[390] = 3'd0; memory_2[391] = 3'd0;
        memory_2[392] = 3'd0; memory_2[393] = 3'd0; memory_2[394] = 3'd0; memory_2[395] = 3'd0;
        memory_2[396] = 3'd0; memory_2[397] = 3'd0; memory_2[398] = 3'd0; memory_2[399] = 3'd0;
        memory_2[400] = 3'd0; memory_2[401] = 3'd0; memory_2[402] = 3'd0; memory_2[403] = 3'd0;
        memory_2[404] = 3'd0; memory_2[405] = 3'd0; memory_2[406] = 3'd0; memory_2[407] = 3'd0;
        memory_2[408] = 3'd0; memory_2[409] = 3'd0; memory_2[410] = 3'd0; memory_2[411] = 3'd0;
        memory_2[412] = 3'd0; memory_2[413] = 3'd0; memory_2[414] = 3'd0; memory_2[415] = 3'd0;
        memory_2[416] = 3'd0; memory_2[417] = 3'd0; memory_2[418] = 3'd0; memory_2[419] = 3'd0;
        memory_2[420] = 3'd0; memory_2[421] = 3'd0; memory_2[422] = 3'd0; memory_2[423] = 3'd0;
        memory_2[424] = 3'd0; memory_2[425] = 3'd0; memory_2[426] = 3'd0; memory_2[427] = 3'd0;
        memory_2[428] = 3'd0; memory_2[429] = 3'd0; memory_2[430] = 3'd0; memory_2[431] = 3'd0;
        memory_2[432] = 3'd0; memory_2[433] = 3'd0; memory_2[434] = 3'd0; memory_2[435] = 3'd0;
        memory_2[436] = 3'd0; memory_2[437] = 3'd0; memory_2[438] = 3'd0; memory_2[439] = 3'd0;
        memory_2[440] = 3'd0; memory_2[441] = 3'd0; memory_2[442] = 3'd0; memory_2[443] = 3'd0;
        memory_2[444] = 3'd0; memory_2[445] = 3'd0; memory_2[446] = 3'd0; memory_2[447] = 3'd0;
        memory_2[448] = 3'd0; memory_2[449] = 3'd0; memory_2[450] = 3'd0; memory_2[451] = 3'd0;
        memory_2[452] = 3'd0; memory_2[453] = 3'd0; memory_2[454] = 3'd0; memory_2[455] = 3'd0;
        memory_2[456] = 3'd0; memory_2[457] = 3'd0; memory_2[458] = 3'd0; memory_2[459] = 3'd0;
        memory_2[460] = 3'd0; memory_2[461] = 3'd0; memory_2[462] = 3'd0; memory_2[463] = 3'd0;
        memory_2[464] = 3'd0; memory_2[465] = 3'd0; memory_2[466] = 3'd0; memory_2[467] = 3'd0;
        memory_2[468] = 3'd0; memory_2[469] = 3'd0; memory_2[470] = 3'd0; memory_2[471] = 3'd0;
        memory_2[472] = 3'd0; memory_2[473] = 3'd0; memory_2[474] = 3'd0; memory_2[475] = 3'd0;
        memory_2[476] = 3'd0; memory_2[477] = 3'd0; memory_2[478] = 3'd0; memory_2[479] = 3'd0;
        memory_2[480] = 3'd0; memory_2[481] = 3'd0; memory_2[482] = 3'd0; memory_2[483] = 3'd0;
        memory_2[484] = 3'd0; memory_2[485] = 3'd0; memory_2[486] = 3'd0; memory_2[487] = 3'd0;
        memory_2[488] = 3'd0; memory_2[489] = 3'd0; memory_2[490] = 3'd0; memory_2[491] = 3'd0;
        memory_2[492] = 3'd0; memory_2[493] = 3'd0; memory_2[494] = 3'd0; memory_2[495] = 3'd0;
        memory_2[496] = 3'd0; memory_2[497] = 3'd0; memory_2[498] = 3'd0; memory_2[499] = 3'd0;
        memory_2[500] = 3'd0; memory_2[501] = 3'd0; memory_2[502] = 3'd0; memory_2[503] = 3'd0;
        memory_2[504] = 3'd0; memory_2[505] = 3'd0; memory_2[506] = 3'd0; memory_2[507] = 3'd0;
        memory_2[508] = 3'd0; memory_2[509] = 3'd0; memory_2[510] = 3'd0; memory_2[511] = 3'd0;
    end

    initial begin
        memory_0_2[0] = 21'h80804; memory_0_2[1] = 21'h8100e; memory_0_2[2] = 21'h82038;
        memory_0_2[3] = 21'h840e2; memory_0_2[4] = 21'h8838b; memory_0_2[5] = 21'h9101f;
        memory_0_2[6] = 21'h9a5c2; memory_0_2[7] = 21'ha4510; memory_0_2[8] = 21'haeea0;
        memory_0_2[9] = 21'hba31f; memory_0_2[10] = 21'hc6341; memory_0_2[11] = 21'hd2fd6;
        memory_0_2[12] = 21'he0990; memory_0_2[13] = 21'hef153; memory_0_2[14] = 21'h7f405;
        memory_0_2[15] = 21'h87755; memory_0_2[16] = 21'h9031d; memory_0_2[17] = 21'h997e8;
        memory_0_2[18] = 21'ha364d; memory_0_2[19] = 21'hadeff; memory_0_2[20] = 21'hb927c;
        memory_0_2[21] = 21'hc518c; memory_0_2[22] = 21'hd1cef; memory_0_2[23] = 21'hdf570;
        memory_0_2[24] = 21'hedbe8; memory_0_2[25] = 21'h7e89e; memory_0_2[26] = 21'h86b32;
        memory_0_2[27] = 21'h8f631; memory_0_2[28] = 21'h98a28; memory_0_2[29] = 21'ha27a9;
        memory_0_2[30] = 21'hacf53; memory_0_2[31] = 21'hb81cd; memory_0_2[32] = 21'hc3fca;
        memory_0_2[33] = 21'hd0a08; memory_0_2[34] = 21'hde151; memory_0_2[35] = 21'hec6b9;
        memory_0_2[36] = 21'h7dd58; memory_0_2[37] = 21'h85f31; memory_0_2[38] = 21'h8e96b;
        memory_0_2[39] = 21'h97c8e; memory_0_2[40] = 21'ha192f; memory_0_2[41] = 21'habfea;
        memory_0_2[42] = 21'hb7166; memory_0_2[43] = 21'hc2e54; memory_0_2[44] = 21'hcf771;
        memory_0_2[45] = 21'hdcd87; memory_0_2[46] = 21'heb16c; memory_0_2[47] = 21'h7d202;
        memory_0_2[48] = 21'h85320; memory_0_2[49] = 21'h8dc92; memory_0_2[50] = 21'h96ee1;
        memory_0_2[51] = 21'ha0aa0; memory_0_2[52] = 21'hab06b; memory_0_2[53] = 21'hb60e7;
        memory_0_2[54] = 21'hc1cc4; memory_0_2[55] = 21'hce4c0; memory_0_2[56] = 21'hdb9a1;
        memory_0_2[57] = 21'he9c3d; memory_0_2[58] = 21'h7c6bb; memory_0_2[59] = 21'h84720;
        memory_0_2[60] = 21'h8cfcc; memory_0_2[61] = 21'h96148; memory_0_2[62] = 21'h9fc27;
        memory_0_2[63] = 21'haa102; memory_0_2[64] = 21'hb5080; memory_0_2[65] = 21'hc0b4e;
        memory_0_2[66] = 21'hcd22a; memory_0_2[67] = 21'hda648; memory_0_2[68] = 21'he87a5;
        memory_0_2[69] = 21'hf778a; memory_0_2[70] = 21'h83b74; memory_0_2[71] = 21'h8c360;
        memory_0_2[72] = 21'h9540f; memory_0_2[73] = 21'h9ee13; memory_0_2[74] = 21'ha9206;
        memory_0_2[75] = 21'hb408c; memory_0_2[76] = 21'hbfa54; memory_0_2[77] = 21'hcc017;
        memory_0_2[78] = 21'hd929b; memory_0_2[79] = 21'he72b2; memory_0_2[80] = 21'hf613e;
        memory_0_2[81] = 21'h82f96; memory_0_2[82] = 21'h8b6bd; memory_0_2[83] = 21'h9469c;
        memory_0_2[84] = 21'h9dfc3; memory_0_2[85] = 21'ha82c9; memory_0_2[86] = 21'hb3054;
        memory_0_2[87] = 21'hbe90f; memory_0_2[88] = 21'hcadb5; memory_0_2[89] = 21'hd7f0a;
        memory_0_2[90] = 21'he5dde; memory_0_2[91] = 21'hf4b12; memory_0_2[92] = 21'h823c9;
        memory_0_2[93] = 21'h8aa2e; memory_0_2[94] = 21'h9393d; memory_0_2[95] = 21'h9d186;
        memory_0_2[96] = 21'ha73a2; memory_0_2[97] = 21'hb2033; memory_0_2[98] = 21'hbd7e4;
        memory_0_2[99] = 21'hc9b6e; memory_0_2[100] = 21'hd6b95; memory_0_2[101] = 21'he4928;
        memory_0_2[102] = 21'hf3506; memory_0_2[103] = 21'h8180d; memory_0_2[104] = 21'h89db0;
        memory_0_2[105] = 21'h92bf1; memory_0_2[106] = 21'h9c35f; memory_0_2[107] = 21'ha6491;
        memory_0_2[108] = 21'hb1029; memory_0_2[109] = 21'hbc6d1; memory_0_2[110] = 21'hc8941;
        memory_0_2[111] = 21'hd583c; memory_0_2[112] = 21'he3490; memory_0_2[113] = 21'hf1f1a;
        memory_0_2[114] = 21'h80c62; memory_0_2[115] = 21'h89144; memory_0_2[116] = 21'h91eb8;
        memory_0_2[117] = 21'h9b54c; memory_0_2[118] = 21'ha5596; memory_0_2[119] = 21'hb0036;
        memory_0_2[120] = 21'hbb5d7; memory_0_2[121] = 21'hc772f; memory_0_2[122] = 21'hd44ff;
        memory_0_2[123] = 21'he2016; memory_0_2[124] = 21'hf094d; memory_0_2[125] = 21'h800c8;
        memory_0_2[126] = 21'h884ea; memory_0_2[127] = 21'h91193; memory_0_2[128] = 21'h9a74d;
        memory_0_2[129] = 21'ha46b0; memory_0_2[130] = 21'haf05a; memory_0_2[131] = 21'hba4f5;
        memory_0_2[132] = 21'hd31de; memory_0_2[133] = 21'hef3a0; memory_0_2[134] = 21'h878a2;
        memory_0_2[135] = 21'h99962; memory_0_2[136] = 21'hae095; memory_0_2[137] = 21'hc5358;
        memory_0_2[138] = 21'hdf779; memory_0_2[139] = 21'h7e9c5; memory_0_2[140] = 21'h8f780;
        memory_0_2[141] = 21'ha2924; memory_0_2[142] = 21'hb837b; memory_0_2[143] = 21'hd0bef;
        memory_0_2[144] = 21'hec8a3; memory_0_2[145] = 21'h86047; memory_0_2[146] = 21'h97dc9;
        memory_0_2[147] = 21'hac14f; memory_0_2[148] = 21'hc2fe8; memory_0_2[149] = 21'hdcf51;
        memory_0_2[150] = 21'h7d305; memory_0_2[151] = 21'h8ddb8; memory_0_2[152] = 21'ha0bee;
        memory_0_2[153] = 21'hb6260; memory_0_2[154] = 21'hce66c; memory_0_2[155] = 21'he9e22;
        memory_0_2[156] = 21'h84832; memory_0_2[157] = 21'h9627f; memory_0_2[158] = 21'haa263;
        memory_0_2[159] = 21'hc0cde; memory_0_2[160] = 21'hda79d; memory_0_2[161] = 21'h7bc86;
        memory_0_2[162] = 21'h8c43a; memory_0_2[163] = 21'h9ef0b; memory_0_2[164] = 21'hb41a5;
        memory_0_2[165] = 21'hcc155; memory_0_2[166] = 21'he741b; memory_0_2[167] = 21'h83063;
        memory_0_2[168] = 21'h94784; memory_0_2[169] = 21'ha83d0; memory_0_2[170] = 21'hbea39;
        memory_0_2[171] = 21'hd805b; memory_0_2[172] = 21'h7a648; memory_0_2[173] = 21'h8ab06;
        memory_0_2[174] = 21'h9d27c; memory_0_2[175] = 21'hb2148; memory_0_2[176] = 21'hc9ca9;
        memory_0_2[177] = 21'he4a8d; memory_0_2[178] = 21'h818d7; memory_0_2[179] = 21'h92cd6;
        memory_0_2[180] = 21'ha6595; memory_0_2[181] = 21'hbc7f7; memory_0_2[182] = 21'hd5989;
        memory_0_2[183] = 21'h7904a; memory_0_2[184] = 21'h8921a; memory_0_2[185] = 21'h9b63e;
        memory_0_2[186] = 21'hb0148; memory_0_2[187] = 21'hc7866; memory_0_2[188] = 21'he2176;
        memory_0_2[189] = 21'h80190; memory_0_2[190] = 21'h91275; memory_0_2[191] = 21'ha47b0;
        memory_0_2[192] = 21'hba618; memory_0_2[193] = 21'hd3328; memory_0_2[194] = 21'hef516;
        memory_0_2[195] = 21'h87976; memory_0_2[196] = 21'hae1a4; memory_0_2[197] = 21'hdf8d6;
        memory_0_2[198] = 21'h8f860; memory_0_2[199] = 21'hb849a; memory_0_2[200] = 21'h7650a;
        memory_0_2[201] = 21'h97eb6; memory_0_2[202] = 21'hc3119; memory_0_2[203] = 21'h7d3c9;
        memory_0_2[204] = 21'ha0ce9; memory_0_2[205] = 21'hce7ae; memory_0_2[206] = 21'h84901;
        memory_0_2[207] = 21'haa36c; memory_0_2[208] = 21'hda8f2; memory_0_2[209] = 21'h8c515;
        memory_0_2[210] = 21'hb42be; memory_0_2[211] = 21'h73ac2; memory_0_2[212] = 21'h9486c;
        memory_0_2[213] = 21'hbeb62; memory_0_2[214] = 21'h7a707; memory_0_2[215] = 21'h9d371;
        memory_0_2[216] = 21'hc9de4; memory_0_2[217] = 21'h819a2; memory_0_2[218] = 21'ha6698;
        memory_0_2[219] = 21'hd5ad7; memory_0_2[220] = 21'h892f0; memory_0_2[221] = 21'hb025b;
        memory_0_2[222] = 21'h7116c; memory_0_2[223] = 21'h91358; memory_0_2[224] = 21'hba73b;
        memory_0_2[225] = 21'h77b46; memory_0_2[226] = 21'h99b42; memory_0_2[227] = 21'hc55c0;
        memory_0_2[228] = 21'h7eb51; memory_0_2[229] = 21'ha2b20; memory_0_2[230] = 21'hd0e7a;
        memory_0_2[231] = 21'h861ea; memory_0_2[232] = 21'hac368; memory_0_2[233] = 21'hdd203;
        memory_0_2[234] = 21'h8df73; memory_0_2[235] = 21'hb6499; memory_0_2[236] = 21'h7507e;
        memory_0_2[237] = 21'h96454; memory_0_2[238] = 21'hc0f38; memory_0_2[239] = 21'h7be09;
        memory_0_2[240] = 21'h9f0fb; memory_0_2[241] = 21'hcc3d2; memory_0_2[242] = 21'h831fc;
        memory_0_2[243] = 21'ha85dd; memory_0_2[244] = 21'hd82fd; memory_0_2[245] = 21'h8acb7;
        memory_0_2[246] = 21'hb2374; memory_0_2[247] = 21'h726ac; memory_0_2[248] = 21'h92ea1;
        memory_0_2[249] = 21'hbca44; memory_0_2[250] = 21'h791c4; memory_0_2[251] = 21'h9b824;
        memory_0_2[252] = 21'hc7ad5; memory_0_2[253] = 21'h80320; memory_0_2[254] = 21'ha49b2;
        memory_0_2[255] = 21'hd35bb; memory_0_2[256] = 21'h87b1d; memory_0_2[257] = 21'hae3c4;
        memory_0_2[258] = 21'hdfb90; memory_0_2[259] = 21'h8fa20; memory_0_2[260] = 21'h7667c;
        memory_0_2[261] = 21'hc337a; memory_0_2[262] = 21'ha0edf; memory_0_2[263] = 21'h84a9f;
        memory_0_2[264] = 21'h6d5ce; memory_0_2[265] = 21'hb44f1; memory_0_2[266] = 21'h94a3b;
        memory_0_2[267] = 21'h7a885; memory_0_2[268] = 21'h6502d; memory_0_2[269] = 21'ha68a0;
        memory_0_2[270] = 21'h8949d; memory_0_2[271] = 21'h712cd; memory_0_2[272] = 21'hba981;
        memory_0_2[273] = 21'h99d22; memory_0_2[274] = 21'h7ecdc; memory_0_2[275] = 21'h68883;
        memory_0_2[276] = 21'hac582; memory_0_2[277] = 21'h8e12e; memory_0_2[278] = 21'h751ec;
        memory_0_2[279] = 21'hc1193; memory_0_2[280] = 21'h9f2ec; memory_0_2[281] = 21'h83395;
        memory_0_2[282] = 21'h6c2d0; memory_0_2[283] = 21'hb25a1; memory_0_2[284] = 21'h9306b;
        memory_0_2[285] = 21'h7933e; memory_0_2[286] = 21'h63ea2; memory_0_2[287] = 21'ha4bb4;
        memory_0_2[288] = 21'h87cc5; memory_0_2[289] = 21'h6ff25; memory_0_2[290] = 21'hb891a;
        memory_0_2[291] = 21'h9826b; memory_0_2[292] = 21'h7d6d7; memory_0_2[293] = 21'h6765c;
        memory_0_2[294] = 21'haa794; memory_0_2[295] = 21'h8c882; memory_0_2[296] = 21'h73d95;
        memory_0_2[297] = 21'hbf00a; memory_0_2[298] = 21'h9d747; memory_0_2[299] = 21'h81ccb;
        memory_0_2[300] = 21'h6b007; memory_0_2[301] = 21'hb06a8; memory_0_2[302] = 21'h916e3;
        memory_0_2[303] = 21'h77e31; memory_0_2[304] = 21'hc5a91; memory_0_2[305] = 21'ha2f18;
        memory_0_2[306] = 21'h86530; memory_0_2[307] = 21'h6ebb4; memory_0_2[308] = 21'hb690c;
        memory_0_2[309] = 21'h967ff; memory_0_2[310] = 21'h7c10f; memory_0_2[311] = 21'h66467;
        memory_0_2[312] = 21'ha89f9; memory_0_2[313] = 21'h8b01a; memory_0_2[314] = 21'h72976;
        memory_0_2[315] = 21'hbcede; memory_0_2[316] = 21'h9bbef; memory_0_2[317] = 21'h80641;
        memory_0_2[318] = 21'h69d72; memory_0_2[319] = 21'hae805; memory_0_2[320] = 21'h8fda1;
        memory_0_2[321] = 21'h7695f; memory_0_2[322] = 21'hc383d; memory_0_2[323] = 21'h50966;
        memory_0_2[324] = 21'h6d879; memory_0_2[325] = 21'h94ddc; memory_0_2[326] = 21'h652a4;
        memory_0_2[327] = 21'h897f6; memory_0_2[328] = 21'h5d707; memory_0_2[329] = 21'h7eff5;
        memory_0_2[330] = 21'h564db; memory_0_2[331] = 21'h754c7; memory_0_2[332] = 21'h4fb67;
        memory_0_2[333] = 21'h6c574; memory_0_2[334] = 21'h93402; memory_0_2[335] = 21'h64113;
        memory_0_2[336] = 21'h88015; memory_0_2[337] = 21'h5c6cd; memory_0_2[338] = 21'h7d9e6;
        memory_0_2[339] = 21'h555de; memory_0_2[340] = 21'h74069; memory_0_2[341] = 21'h4ed8f;
        memory_0_2[342] = 21'h6b2a3; memory_0_2[343] = 21'h91a6f; memory_0_2[344] = 21'h62fb2;
        memory_0_2[345] = 21'h86877; memory_0_2[346] = 21'h5b6c0; memory_0_2[347] = 21'h7c416;
        memory_0_2[348] = 21'h5470b; memory_0_2[349] = 21'h72c42; memory_0_2[350] = 21'h4dfde;
        memory_0_2[351] = 21'h6a007; memory_0_2[352] = 21'h90124; memory_0_2[353] = 21'h61e81;
        memory_0_2[354] = 21'h8511a; memory_0_2[355] = 21'h5a6e0; memory_0_2[356] = 21'h7ae82;
        memory_0_2[357] = 21'h53861; memory_0_2[358] = 21'h71854; memory_0_2[359] = 21'h9a4a5;
        memory_0_2[360] = 21'h68d9e; memory_0_2[361] = 21'h8e81f; memory_0_2[362] = 21'h60d81;
        memory_0_2[363] = 21'h839fe; memory_0_2[364] = 21'h5972c; memory_0_2[365] = 21'h79929;
        memory_0_2[366] = 21'h529e0; memory_0_2[367] = 21'h7049d; memory_0_2[368] = 21'h989da;
        memory_0_2[369] = 21'h67b69; memory_0_2[370] = 21'h8cf5f; memory_0_2[371] = 21'h5fcaf;
        memory_0_2[372] = 21'h82322; memory_0_2[373] = 21'h587a3; memory_0_2[374] = 21'h7840d;
        memory_0_2[375] = 21'h51b87; memory_0_2[376] = 21'h6f11d; memory_0_2[377] = 21'h96f59;
        memory_0_2[378] = 21'h66966; memory_0_2[379] = 21'h8b6e4; memory_0_2[380] = 21'h5ec0c;
        memory_0_2[381] = 21'h80c86; memory_0_2[382] = 21'h57845; memory_0_2[383] = 21'h76f2a;
        memory_0_2[384] = 21'h50d56; memory_0_2[385] = 21'h6ddd3; memory_0_2[386] = 21'h95522;
        memory_0_2[387] = 21'hff802; memory_0_2[388] = 21'hff007; memory_0_2[389] = 21'hfe01c;
        memory_0_2[390] = 21'hfc070; memory_0_2[391] = 21'hf81bf; memory_0_2[392] = 21'hf06f0;
        memory_0_2[393] = 21'he1de1; memory_0_2[394] = 21'hd42ed; memory_0_2[395] = 21'hc7542;
        memory_0_2[396] = 21'hbb408; memory_0_2[397] = 21'hafe83; memory_0_2[398] = 21'ha53fd;
        memory_0_2[399] = 21'h9b3d5; memory_0_2[400] = 21'h91d59; memory_0_2[401] = 21'h88ffa;
        memory_0_2[402] = 21'h80b2c; memory_0_2[403] = 21'hf1cd3; memory_0_2[404] = 21'he326c;
        memory_0_2[405] = 21'hd563a; memory_0_2[406] = 21'hc875e; memory_0_2[407] = 21'hbc521;
        memory_0_2[408] = 21'hb0e93; memory_0_2[409] = 21'ha6314; memory_0_2[410] = 21'h9c1f9;
        memory_0_2[411] = 21'h92aa1; memory_0_2[412] = 21'h89c74; memory_0_2[413] = 21'h816e4;
        memory_0_2[414] = 21'hf32d9; memory_0_2[415] = 21'he471d; memory_0_2[416] = 21'hd69a9;
        memory_0_2[417] = 21'hc99a0; memory_0_2[418] = 21'hbd632; memory_0_2[419] = 21'hb1e9b;
        memory_0_2[420] = 21'ha7223; memory_0_2[421] = 21'h9d01f; memory_0_2[422] = 21'h937eb;
        memory_0_2[423] = 21'h8a911; memory_0_2[424] = 21'h822be; memory_0_2[425] = 21'hf491d;
        memory_0_2[426] = 21'he5c07; memory_0_2[427] = 21'hd7d4f; memory_0_2[428] = 21'hcac15;
        memory_0_2[429] = 21'hbe789; memory_0_2[430] = 21'hb2ee5; memory_0_2[431] = 21'ha8171;
        memory_0_2[432] = 21'h9de7f; memory_0_2[433] = 21'h9456c; memory_0_2[434] = 21'h8b5a0;
        memory_0_2[435] = 21'h82e8a; memory_0_2[436] = 21'hf5f46; memory_0_2[437] = 21'he70d9;
        memory_0_2[438] = 21'hd90de; memory_0_2[439] = 21'hcbe75; memory_0_2[440] = 21'hbf8cb;
        memory_0_2[441] = 21'hb3f1b; memory_0_2[442] = 21'ha90ac; memory_0_2[443] = 21'h9eccd;
        memory_0_2[444] = 21'h952dd; memory_0_2[445] = 21'h8c240; memory_0_2[446] = 21'h83a66;
        memory_0_2[447] = 21'hf758f; memory_0_2[448] = 21'he85c8; memory_0_2[449] = 21'hda488;
        memory_0_2[450] = 21'hcd0ee; memory_0_2[451] = 21'hc0a26; memory_0_2[452] = 21'hb4f69;
        memory_0_2[453] = 21'ha9ffd; memory_0_2[454] = 21'h9fb31; memory_0_2[455] = 21'h960ab;
        memory_0_2[456] = 21'h8cf38; memory_0_2[457] = 21'h84695; memory_0_2[458] = 21'hf8c72;
        memory_0_2[459] = 21'he9b49; memory_0_2[460] = 21'hdb8bb; memory_0_2[461] = 21'hce3e8;
        memory_0_2[462] = 21'hc1bfa; memory_0_2[463] = 21'hb6028; memory_0_2[464] = 21'haafb8;
        memory_0_2[465] = 21'ha09f8; memory_0_2[466] = 21'h96e43; memory_0_2[467] = 21'h8dbfd;
        memory_0_2[468] = 21'h85294; memory_0_2[469] = 21'hfa2fd; memory_0_2[470] = 21'heb076;
        memory_0_2[471] = 21'hdcca0; memory_0_2[472] = 21'hcf698; memory_0_2[473] = 21'hc2d88;
        memory_0_2[474] = 21'hb70a6; memory_0_2[475] = 21'habf36; memory_0_2[476] = 21'ha1886;
        memory_0_2[477] = 21'h97bef; memory_0_2[478] = 21'h8e8d5; memory_0_2[479] = 21'h85ea5;
        memory_0_2[480] = 21'hfb9a8; memory_0_2[481] = 21'hec5c1; memory_0_2[482] = 21'hde0a1;
        memory_0_2[483] = 21'hd0963; memory_0_2[484] = 21'hc3f2f; memory_0_2[485] = 21'hb813c;
        memory_0_2[486] = 21'hacecb; memory_0_2[487] = 21'ha2729; memory_0_2[488] = 21'h989af;
        memory_0_2[489] = 21'h8f5c0; memory_0_2[490] = 21'h86ac8; memory_0_2[491] = 21'hfd075;
        memory_0_2[492] = 21'hedb2c; memory_0_2[493] = 21'hdf4c0; memory_0_2[494] = 21'hd1c4a;
        memory_0_2[495] = 21'hc50f1; memory_0_2[496] = 21'hb91ea; memory_0_2[497] = 21'hade76;
        memory_0_2[498] = 21'ha35e1; memory_0_2[499] = 21'h99783; memory_0_2[500] = 21'h902be;
        memory_0_2[501] = 21'h876fb; memory_0_2[502] = 21'hfe762; memory_0_2[503] = 21'hef0b6;
        memory_0_2[504] = 21'he08fc; memory_0_2[505] = 21'hd2f4b; memory_0_2[506] = 21'hc62cc;
        memory_0_2[507] = 21'hba2b0; memory_0_2[508] = 21'haee38; memory_0_2[509] = 21'ha44af;
        memory_0_2[510] = 21'h9a56b; memory_0_2[511] = 21'h90fce; memory_0_2[512] = 21'h88341;
        memory_0_2[513] = 21'hffe71; memory_0_2[514] = 21'hf065f; memory_0_2[515] = 21'he1d55;
        memory_0_2[516] = 21'hd4269; memory_0_2[517] = 21'hc74c1; memory_0_2[518] = 21'hbb38e;
        memory_0_2[519] = 21'hafe11; memory_0_2[520] = 21'h9b367; memory_0_2[521] = 21'h88f98;
        memory_0_2[522] = 21'hf1c27; memory_0_2[523] = 21'hd55a2; memory_0_2[524] = 21'hbc485;
        memory_0_2[525] = 21'ha628a; memory_0_2[526] = 21'h92a27; memory_0_2[527] = 21'h81679;
        memory_0_2[528] = 21'he465f; memory_0_2[529] = 21'hc98f9; memory_0_2[530] = 21'hb1e07;
        memory_0_2[531] = 21'h9cf9c; memory_0_2[532] = 21'h8a87d; memory_0_2[533] = 21'hf4817;
        memory_0_2[534] = 21'hd7c68; memory_0_2[535] = 21'hbe6bd; memory_0_2[536] = 21'ha80bd;
        memory_0_2[537] = 21'h944cd; memory_0_2[538] = 21'h82dfd; memory_0_2[539] = 21'he6fe1;
        memory_0_2[540] = 21'hcbd9a; memory_0_2[541] = 21'hb3e5b; memory_0_2[542] = 21'h9ec23;
        memory_0_2[543] = 21'h8c1aa; memory_0_2[544] = 21'hf7486; memory_0_2[545] = 21'hda39f;
        memory_0_2[546] = 21'hc0958; memory_0_2[547] = 21'ha9f47; memory_0_2[548] = 21'h95fc1;
        memory_0_2[549] = 21'h845c6; memory_0_2[550] = 21'he99dc; memory_0_2[551] = 21'hce2a6;
        memory_0_2[552] = 21'hb5f0c; memory_0_2[553] = 21'ha08fe; memory_0_2[554] = 21'h8db20;
        memory_0_2[555] = 21'hfa177; memory_0_2[556] = 21'hdcb47; memory_0_2[557] = 21'hc2c58;
        memory_0_2[558] = 21'habe2a; memory_0_2[559] = 21'h97b03; memory_0_2[560] = 21'h85dd4;
        memory_0_2[561] = 21'hec451; memory_0_2[562] = 21'hd081e; memory_0_2[563] = 21'hb801d;
        memory_0_2[564] = 21'ha262b; memory_0_2[565] = 21'h8f4e0; memory_0_2[566] = 21'hfceea;
        memory_0_2[567] = 21'hdf363; memory_0_2[568] = 21'hc4fbd; memory_0_2[569] = 21'hadd66;
        memory_0_2[570] = 21'h99694; memory_0_2[571] = 21'h87628; memory_0_2[572] = 21'heef41;
        memory_0_2[573] = 21'hd2e02; memory_0_2[574] = 21'hba18d; memory_0_2[575] = 21'ha43ae;
        memory_0_2[576] = 21'h90eec; memory_0_2[577] = 21'hffce1; memory_0_2[578] = 21'he1bf4;
        memory_0_2[579] = 21'hc738a; memory_0_2[580] = 21'hafcfe; memory_0_2[581] = 21'h9b275;
        memory_0_2[582] = 21'h88ec3; memory_0_2[583] = 21'hf1aae; memory_0_2[584] = 21'hbc35f;
        memory_0_2[585] = 21'h92942; memory_0_2[586] = 21'he44fb; memory_0_2[587] = 21'hb1cf2;
        memory_0_2[588] = 21'h8a7a5; memory_0_2[589] = 21'hd7b17; memory_0_2[590] = 21'ha7fb6;
        memory_0_2[591] = 21'h82d31; memory_0_2[592] = 21'hcbc5c; memory_0_2[593] = 21'h9eb2c;
        memory_0_2[594] = 21'hf7304; memory_0_2[595] = 21'hc082b; memory_0_2[596] = 21'h95ed7;
        memory_0_2[597] = 21'he986f; memory_0_2[598] = 21'hb5df0; memory_0_2[599] = 21'h8da43;
        memory_0_2[600] = 21'hdc9ef; memory_0_2[601] = 21'habd1d; memory_0_2[602] = 21'h85d03;
        memory_0_2[603] = 21'hd06d8; memory_0_2[604] = 21'ha252e; memory_0_2[605] = 21'hfcd5f;
        memory_0_2[606] = 21'hc4e8a; memory_0_2[607] = 21'h995a4; memory_0_2[608] = 21'heedcc;
        memory_0_2[609] = 21'hba06b; memory_0_2[610] = 21'h90e09; memory_0_2[611] = 21'he1a94;
        memory_0_2[612] = 21'hafbec; memory_0_2[613] = 21'h88ded; memory_0_2[614] = 21'hd5308;
        memory_0_2[615] = 21'ha6084; memory_0_2[616] = 21'h814e5; memory_0_2[617] = 21'hc9684;
        memory_0_2[618] = 21'h9cdb3; memory_0_2[619] = 21'hf451c; memory_0_2[620] = 21'hbe46b;
        memory_0_2[621] = 21'h942ff; memory_0_2[622] = 21'he6d10; memory_0_2[623] = 21'hb3c29;
        memory_0_2[624] = 21'h8bff5; memory_0_2[625] = 21'hda0f6; memory_0_2[626] = 21'ha9d34;
        memory_0_2[627] = 21'h84429; memory_0_2[628] = 21'hce023; memory_0_2[629] = 21'ha0709;
        memory_0_2[630] = 21'hf9e6a; memory_0_2[631] = 21'hc29f8; memory_0_2[632] = 21'h97929;
        memory_0_2[633] = 21'hec16f; memory_0_2[634] = 21'hb7ddf; memory_0_2[635] = 21'h8f321;
        memory_0_2[636] = 21'hdf0ab; memory_0_2[637] = 21'hadb48; memory_0_2[638] = 21'h87482;
        memory_0_2[639] = 21'hd2b70; memory_0_2[640] = 21'ha41ae; memory_0_2[641] = 21'hff9c3;
        memory_0_2[642] = 21'hc711c; memory_0_2[643] = 21'h9b091; memory_0_2[644] = 21'hf17bc;
        memory_0_2[645] = 21'hbc114; memory_0_2[646] = 21'h92779; memory_0_2[647] = 21'he4232;
        memory_0_2[648] = 21'h8a5f5; memory_0_2[649] = 21'ha7daa; memory_0_2[650] = 21'hcb9e0;
        memory_0_2[651] = 21'hf7001; memory_0_2[652] = 21'h95d03; memory_0_2[653] = 21'hb5bb9;
        memory_0_2[654] = 21'hdc73f; memory_0_2[655] = 21'h85b62; memory_0_2[656] = 21'ha2334;
        memory_0_2[657] = 21'hc4c24; memory_0_2[658] = 21'heeae3; memory_0_2[659] = 21'h90c45;
        memory_0_2[660] = 21'haf9c7; memory_0_2[661] = 21'hd506f; memory_0_2[662] = 21'h81352;
        memory_0_2[663] = 21'h9cbc9; memory_0_2[664] = 21'hbe219; memory_0_2[665] = 21'he6a40;
        memory_0_2[666] = 21'h8be40; memory_0_2[667] = 21'ha9b23; memory_0_2[668] = 21'hcdda0;
        memory_0_2[669] = 21'hf9b5f; memory_0_2[670] = 21'h97750; memory_0_2[671] = 21'hb7ba1;
        memory_0_2[672] = 21'hdedf3; memory_0_2[673] = 21'h872dc; memory_0_2[674] = 21'ha3fae;
        memory_0_2[675] = 21'hc6eaf; memory_0_2[676] = 21'hf14ca; memory_0_2[677] = 21'h925b0;
        memory_0_2[678] = 21'hb189c; memory_0_2[679] = 21'hd75d6; memory_0_2[680] = 21'h82a01;
        memory_0_2[681] = 21'h9e74e; memory_0_2[682] = 21'hc037b; memory_0_2[683] = 21'he92bf;
        memory_0_2[684] = 21'h8d6d0; memory_0_2[685] = 21'hab8ee; memory_0_2[686] = 21'hd01c4;
        memory_0_2[687] = 21'hfc736; memory_0_2[688] = 21'h991e8; memory_0_2[689] = 21'hb9be3;
        memory_0_2[690] = 21'he1514; memory_0_2[691] = 21'h88a97; memory_0_2[692] = 21'ha5c78;
        memory_0_2[693] = 21'hc919c; memory_0_2[694] = 21'hf3f28; memory_0_2[695] = 21'h93f62;
        memory_0_2[696] = 21'hb37c8; memory_0_2[697] = 21'hd9ba6; memory_0_2[698] = 21'h840f0;
        memory_0_2[699] = 21'ha0320; memory_0_2[700] = 21'hc253a; memory_0_2[701] = 21'hebbaf;
        memory_0_2[702] = 21'h8efa4; memory_0_2[703] = 21'had70d; memory_0_2[704] = 21'hd264e;
        memory_0_2[705] = 21'hff389; memory_0_2[706] = 21'h9acca; memory_0_2[707] = 21'hbbc7f;
        memory_0_2[708] = 21'he3ca3; memory_0_2[709] = 21'h8a296; memory_0_2[710] = 21'ha7993;
        memory_0_2[711] = 21'hcb4ea; memory_0_2[712] = 21'h9595c; memory_0_2[713] = 21'hdc1e0;
        memory_0_2[714] = 21'ha1f40; memory_0_2[715] = 21'hee512; memory_0_2[716] = 21'haf580;
        memory_0_2[717] = 21'h8102c; memory_0_2[718] = 21'hbdd77; memory_0_2[719] = 21'h8bad8;
        memory_0_2[720] = 21'hcd89c; memory_0_2[721] = 21'h973a0; memory_0_2[722] = 21'hde885;
        memory_0_2[723] = 21'ha3baf; memory_0_2[724] = 21'hf0ee9; memory_0_2[725] = 21'hb1449;
        memory_0_2[726] = 21'h826d2; memory_0_2[727] = 21'hbfecc; memory_0_2[728] = 21'h8d35d;
        memory_0_2[729] = 21'hcfcb2; memory_0_2[730] = 21'h98e2d; memory_0_2[731] = 21'he0f97;
        memory_0_2[732] = 21'ha586e; memory_0_2[733] = 21'hf3936; memory_0_2[734] = 21'hb3368;
        memory_0_2[735] = 21'h83db9; memory_0_2[736] = 21'hc207e; memory_0_2[737] = 21'h8ec28;
        memory_0_2[738] = 21'hd212e; memory_0_2[739] = 21'h9a904; memory_0_2[740] = 21'he3717;
        memory_0_2[741] = 21'h53abf; memory_0_2[742] = 21'h1ec7f; memory_0_2[743] = 21'd46382;
        memory_0_2[744] = 21'd17063; memory_0_2[745] = 21'd6277; memory_0_2[746] = 21'd2309;
        memory_0_2[747] = 21'd850; memory_0_2[748] = 21'd313; memory_0_2[749] = 21'd115;
        memory_0_2[750] = 21'd42; memory_0_2[751] = 21'd16; memory_0_2[752] = 21'd6;
        memory_0_2[753] = 21'd2; memory_0_2[754] = 21'd1; memory_0_2[755] = 21'd0;
        memory_0_2[756] = 21'd0; memory_0_2[757] = 21'd0; memory_0_2[758] = 21'd0;
        memory_0_2[759] = 21'd0; memory_0_2[760] = 21'd0; memory_0_2[761] = 21'd0;
        memory_0_2[762] = 21'd0; memory_0_2[763] = 21'd0; memory_0_2[764] = 21'd0;
        memory_0_2[765] = 21'd0; memory_0_2[766] = 21'd0; memory_0_2[767] = 21'd0;
        memory_0_2[768] = 21'd0; memory_0_2[769] = 21'd0; memory_0_2[770] = 21'd0;
        memory_0_2[771] = 21'd0; memory_0_2[772] = 21'd0; memory_0_2[773] = 21'd0;
        memory_0_2[774] = 21'd0;
    end

    initial begin
        memory_1_2[0] = 20'd16; memory_1_2[1] = 20'd32; memory_1_2[2] = 20'd66;
        memory_1_2[3] = 20'd134; memory_1_2[4] = 20'd281; memory_1_2[5] = 20'd598;
        memory_1_2[6] = 20'd637; memory_1_2[7] = 20'd1355; memory_1_2[8] = 20'd1443;
        memory_1_2[9] = 20'd1536; memory_1_2[10] = 20'd1635; memory_1_2[11] = 20'd3477;
        memory_1_2[12] = 20'd3702; memory_1_2[13] = 20'd3940; memory_1_2[14] = 20'd2097;
        memory_1_2[15] = 20'd2233; memory_1_2[16] = 20'd2377; memory_1_2[17] = 20'd2530;
        memory_1_2[18] = 20'd2693; memory_1_2[19] = 20'd5722; memory_1_2[20] = 20'd6091;
        memory_1_2[21] = 20'd6484; memory_1_2[22] = 20'd6902; memory_1_2[23] = 20'd7347;
        memory_1_2[24] = 20'd7821; memory_1_2[25] = 20'd4163; memory_1_2[26] = 20'd4431;
        memory_1_2[27] = 20'd4717; memory_1_2[28] = 20'd5021; memory_1_2[29] = 20'd5345;
        memory_1_2[30] = 20'd5690; memory_1_2[31] = 20'd6057; memory_1_2[32] = 20'd6447;
        memory_1_2[33] = 20'd6863; memory_1_2[34] = 20'd7306; memory_1_2[35] = 20'd15493;
        memory_1_2[36] = 20'd8246; memory_1_2[37] = 20'd8778; memory_1_2[38] = 20'd9344;
        memory_1_2[39] = 20'd9947; memory_1_2[40] = 20'd10588; memory_1_2[41] = 20'd11271;
        memory_1_2[42] = 20'd11998; memory_1_2[43] = 20'd12772; memory_1_2[44] = 20'd13596;
        memory_1_2[45] = 20'd14472; memory_1_2[46] = 20'd15406; memory_1_2[47] = 20'd8200;
        memory_1_2[48] = 20'd8729; memory_1_2[49] = 20'd9291; memory_1_2[50] = 20'd9891;
        memory_1_2[51] = 20'd10529; memory_1_2[52] = 20'd11208; memory_1_2[53] = 20'd11931;
        memory_1_2[54] = 20'd12700; memory_1_2[55] = 20'd13519; memory_1_2[56] = 20'd14391;
        memory_1_2[57] = 20'd15319; memory_1_2[58] = 20'd8154; memory_1_2[59] = 20'd8679;
        memory_1_2[60] = 20'd9239; memory_1_2[61] = 20'd9835; memory_1_2[62] = 20'd10469;
        memory_1_2[63] = 20'd11145; memory_1_2[64] = 20'd11863; memory_1_2[65] = 20'd12628;
        memory_1_2[66] = 20'd13443; memory_1_2[67] = 20'd28396; memory_1_2[68] = 20'd30227;
        memory_1_2[69] = 20'd32176; memory_1_2[70] = 20'd17126; memory_1_2[71] = 20'd18230;
        memory_1_2[72] = 20'd19406; memory_1_2[73] = 20'd20658; memory_1_2[74] = 20'd21990;
        memory_1_2[75] = 20'd23408; memory_1_2[76] = 20'd24918; memory_1_2[77] = 20'd26525;
        memory_1_2[78] = 20'd28236; memory_1_2[79] = 20'd30057; memory_1_2[80] = 20'd31995;
        memory_1_2[81] = 20'd17029; memory_1_2[82] = 20'd18128; memory_1_2[83] = 20'd19297;
        memory_1_2[84] = 20'd20541; memory_1_2[85] = 20'd21866; memory_1_2[86] = 20'd23276;
        memory_1_2[87] = 20'd24778; memory_1_2[88] = 20'd26376; memory_1_2[89] = 20'd28077;
        memory_1_2[90] = 20'd29888; memory_1_2[91] = 20'd31815; memory_1_2[92] = 20'd16933;
        memory_1_2[93] = 20'd18026; memory_1_2[94] = 20'd19188; memory_1_2[95] = 20'd20426;
        memory_1_2[96] = 20'd21743; memory_1_2[97] = 20'd23145; memory_1_2[98] = 20'd24638;
        memory_1_2[99] = 20'd26227; memory_1_2[100] = 20'd27919; memory_1_2[101] = 20'd29719;
        memory_1_2[102] = 20'd31636; memory_1_2[103] = 20'd16838; memory_1_2[104] = 20'd17924;
        memory_1_2[105] = 20'd19080; memory_1_2[106] = 20'd20311; memory_1_2[107] = 20'd21621;
        memory_1_2[108] = 20'd23015; memory_1_2[109] = 20'd24499; memory_1_2[110] = 20'd26079;
        memory_1_2[111] = 20'd27761; memory_1_2[112] = 20'd29552; memory_1_2[113] = 20'd31458;
        memory_1_2[114] = 20'd16743; memory_1_2[115] = 20'd17823; memory_1_2[116] = 20'd18973;
        memory_1_2[117] = 20'd20196; memory_1_2[118] = 20'd21499; memory_1_2[119] = 20'd22885;
        memory_1_2[120] = 20'd24361; memory_1_2[121] = 20'd25933; memory_1_2[122] = 20'd27605;
        memory_1_2[123] = 20'd29385; memory_1_2[124] = 20'd31281; memory_1_2[125] = 20'd16649;
        memory_1_2[126] = 20'd17723; memory_1_2[127] = 20'd18866; memory_1_2[128] = 20'd20083;
        memory_1_2[129] = 20'd21378; memory_1_2[130] = 20'd22757; memory_1_2[131] = 20'd49217;
        memory_1_2[132] = 20'd55771; memory_1_2[133] = 20'd63196; memory_1_2[134] = 20'd35805;
        memory_1_2[135] = 20'd40573; memory_1_2[136] = 20'd45975; memory_1_2[137] = 20'd52097;
        memory_1_2[138] = 20'd59033; memory_1_2[139] = 20'd33447; memory_1_2[140] = 20'd37900;
        memory_1_2[141] = 20'd42946; memory_1_2[142] = 20'd48665; memory_1_2[143] = 20'd55144;
        memory_1_2[144] = 20'd62487; memory_1_2[145] = 20'd35403; memory_1_2[146] = 20'd40117;
        memory_1_2[147] = 20'd45459; memory_1_2[148] = 20'd51511; memory_1_2[149] = 20'd58370;
        memory_1_2[150] = 20'd33071; memory_1_2[151] = 20'd37474; memory_1_2[152] = 20'd42464;
        memory_1_2[153] = 20'd48118; memory_1_2[154] = 20'd54525; memory_1_2[155] = 20'd61785;
        memory_1_2[156] = 20'd35006; memory_1_2[157] = 20'd39667; memory_1_2[158] = 20'd44948;
        memory_1_2[159] = 20'd50933; memory_1_2[160] = 20'd57715; memory_1_2[161] = 20'd32700;
        memory_1_2[162] = 20'd37054; memory_1_2[163] = 20'd41987; memory_1_2[164] = 20'd47578;
        memory_1_2[165] = 20'd53913; memory_1_2[166] = 20'd61091; memory_1_2[167] = 20'd34613;
        memory_1_2[168] = 20'd39221; memory_1_2[169] = 20'd44443; memory_1_2[170] = 20'd50361;
        memory_1_2[171] = 20'd57066; memory_1_2[172] = 20'd32332; memory_1_2[173] = 20'd36637;
        memory_1_2[174] = 20'd41516; memory_1_2[175] = 20'd47043; memory_1_2[176] = 20'd53307;
        memory_1_2[177] = 20'd60405; memory_1_2[178] = 20'd34224; memory_1_2[179] = 20'd38781;
        memory_1_2[180] = 20'd43944; memory_1_2[181] = 20'd49795; memory_1_2[182] = 20'd56426;
        memory_1_2[183] = 20'd31969; memory_1_2[184] = 20'd36226; memory_1_2[185] = 20'd41049;
        memory_1_2[186] = 20'd46515; memory_1_2[187] = 20'd52708; memory_1_2[188] = 20'd59726;
        memory_1_2[189] = 20'd33839; memory_1_2[190] = 20'd38345; memory_1_2[191] = 20'd43451;
        memory_1_2[192] = 20'd49236; memory_1_2[193] = 20'd55792; memory_1_2[194] = 20'd63220;
        memory_1_2[195] = 20'd73948; memory_1_2[196] = 20'd94951; memory_1_2[197] = 20'h1dc40;
        memory_1_2[198] = 20'd78274; memory_1_2[199] = 20'h1889a; memory_1_2[200] = 20'd64526;
        memory_1_2[201] = 20'd82853; memory_1_2[202] = 20'h19f92; memory_1_2[203] = 20'd68301;
        memory_1_2[204] = 20'd87700; memory_1_2[205] = 20'h1b7e1; memory_1_2[206] = 20'd72297;
        memory_1_2[207] = 20'd92831; memory_1_2[208] = 20'h1d19d; memory_1_2[209] = 20'd76526;
        memory_1_2[210] = 20'd98261; memory_1_2[211] = 20'd63085; memory_1_2[212] = 20'd81003;
        memory_1_2[213] = 20'h1964a; memory_1_2[214] = 20'd66775; memory_1_2[215] = 20'd85741;
        memory_1_2[216] = 20'h1ae0e; memory_1_2[217] = 20'd70682; memory_1_2[218] = 20'd90757;
        memory_1_2[219] = 20'h1c737; memory_1_2[220] = 20'd74817; memory_1_2[221] = 20'd96067;
        memory_1_2[222] = 20'd61676; memory_1_2[223] = 20'd79193; memory_1_2[224] = 20'h18d36;
        memory_1_2[225] = 20'd65284; memory_1_2[226] = 20'd83826; memory_1_2[227] = 20'h1a473;
        memory_1_2[228] = 20'd69103; memory_1_2[229] = 20'd88730; memory_1_2[230] = 20'h1bd0c;
        memory_1_2[231] = 20'd73146; memory_1_2[232] = 20'd93921; memory_1_2[233] = 20'h1d715;
        memory_1_2[234] = 20'd77425; memory_1_2[235] = 20'd99415; memory_1_2[236] = 20'd63826;
        memory_1_2[237] = 20'd81954; memory_1_2[238] = 20'h19b0f; memory_1_2[239] = 20'd67560;
        memory_1_2[240] = 20'd86748; memory_1_2[241] = 20'h1b31b; memory_1_2[242] = 20'd71512;
        memory_1_2[243] = 20'd91823; memory_1_2[244] = 20'h1cc8f; memory_1_2[245] = 20'd75695;
        memory_1_2[246] = 20'd97195; memory_1_2[247] = 20'd62400; memory_1_2[248] = 20'd80123;
        memory_1_2[249] = 20'h191e1; memory_1_2[250] = 20'd66051; memory_1_2[251] = 20'd84811;
        memory_1_2[252] = 20'h1a963; memory_1_2[253] = 20'd69915; memory_1_2[254] = 20'd89772;
        memory_1_2[255] = 20'h1c246; memory_1_2[256] = 20'd74005; memory_1_2[257] = 20'd95024;
        memory_1_2[258] = 20'h1dc9d; memory_1_2[259] = 20'h28cba; memory_1_2[260] = 20'h21a15;
        memory_1_2[261] = 20'h37725; memory_1_2[262] = 20'h2db54; memory_1_2[263] = 20'h25ae1;
        memory_1_2[264] = 20'h1f0fd; memory_1_2[265] = 20'h33366; memory_1_2[266] = 20'h2a37a;
        memory_1_2[267] = 20'h22cd6; memory_1_2[268] = 20'h1cb09; memory_1_2[269] = 20'h2f4d2;
        memory_1_2[270] = 20'h26fe5; memory_1_2[271] = 20'h20250; memory_1_2[272] = 20'h34ff6;
        memory_1_2[273] = 20'h2bb06; memory_1_2[274] = 20'h2403f; memory_1_2[275] = 20'h1db09;
        memory_1_2[276] = 20'h30f34; memory_1_2[277] = 20'h285a4; memory_1_2[278] = 20'h2143e;
        memory_1_2[279] = 20'h36d84; memory_1_2[280] = 20'h2d364; memory_1_2[281] = 20'h25456;
        memory_1_2[282] = 20'h1eb98; memory_1_2[283] = 20'h32a81; memory_1_2[284] = 20'h29c26;
        memory_1_2[285] = 20'h226cb; memory_1_2[286] = 20'h1c60e; memory_1_2[287] = 20'h2ec9b;
        memory_1_2[288] = 20'h2691f; memory_1_2[289] = 20'h1fcbb; memory_1_2[290] = 20'h346c1;
        memory_1_2[291] = 20'h2b370; memory_1_2[292] = 20'h239fe; memory_1_2[293] = 20'h1d5e1;
        memory_1_2[294] = 20'h306b4; memory_1_2[295] = 20'h27ea2; memory_1_2[296] = 20'h20e77;
        memory_1_2[297] = 20'h363fe; memory_1_2[298] = 20'h2cb8a; memory_1_2[299] = 20'h24ddd;
        memory_1_2[300] = 20'h1e642; memory_1_2[301] = 20'h321b5; memory_1_2[302] = 20'h294e5;
        memory_1_2[303] = 20'h220d1; memory_1_2[304] = 20'h38240; memory_1_2[305] = 20'h2e47b;
        memory_1_2[306] = 20'h2626c; memory_1_2[307] = 20'h1f736; memory_1_2[308] = 20'h33da7;
        memory_1_2[309] = 20'h2abef; memory_1_2[310] = 20'h233cf; memory_1_2[311] = 20'h1d0c8;
        memory_1_2[312] = 20'h2fe4b; memory_1_2[313] = 20'h277b4; memory_1_2[314] = 20'h208c0;
        memory_1_2[315] = 20'h35a92; memory_1_2[316] = 20'h2c3c6; memory_1_2[317] = 20'h24776;
        memory_1_2[318] = 20'h1e0fb; memory_1_2[319] = 20'h31901; memory_1_2[320] = 20'h28db9;
        memory_1_2[321] = 20'h21ae7; memory_1_2[322] = 20'h37880; memory_1_2[323] = 20'h34476;
        memory_1_2[324] = 20'h470de; memory_1_2[325] = 20'h6092a; memory_1_2[326] = 20'h41a0c;
        memory_1_2[327] = 20'h59329; memory_1_2[328] = 20'h3c9db; memory_1_2[329] = 20'h5262c;
        memory_1_2[330] = 20'h37fcb; memory_1_2[331] = 20'h4c182; memory_1_2[332] = 20'h33b62;
        memory_1_2[333] = 20'h46487; memory_1_2[334] = 20'h5f864; memory_1_2[335] = 20'h40ea6;
        memory_1_2[336] = 20'h583ac; memory_1_2[337] = 20'h3bf55; memory_1_2[338] = 20'h517dd;
        memory_1_2[339] = 20'h37611; memory_1_2[340] = 20'h4b44b; memory_1_2[341] = 20'h33267;
        memory_1_2[342] = 20'h45852; memory_1_2[343] = 20'h5e7cd; memory_1_2[344] = 20'h40360;
        memory_1_2[345] = 20'h57459; memory_1_2[346] = 20'h3b4eb; memory_1_2[347] = 20'h509b7;
        memory_1_2[348] = 20'h36c73; memory_1_2[349] = 20'h4a738; memory_1_2[350] = 20'h32985;
        memory_1_2[351] = 20'h44c40; memory_1_2[352] = 20'h5d765; memory_1_2[353] = 20'h3f83a;
        memory_1_2[354] = 20'h56531; memory_1_2[355] = 20'h3aa9e; memory_1_2[356] = 20'h4fbb7;
        memory_1_2[357] = 20'h362f0; memory_1_2[358] = 20'h49a4a; memory_1_2[359] = 20'h64177;
        memory_1_2[360] = 20'h4404f; memory_1_2[361] = 20'h5c72a; memory_1_2[362] = 20'h3ed32;
        memory_1_2[363] = 20'h55634; memory_1_2[364] = 20'h3a06e; memory_1_2[365] = 20'h4edde;
        memory_1_2[366] = 20'h35987; memory_1_2[367] = 20'h48d80; memory_1_2[368] = 20'h63015;
        memory_1_2[369] = 20'h4347f; memory_1_2[370] = 20'h5b71c; memory_1_2[371] = 20'h3e249;
        memory_1_2[372] = 20'h5475f; memory_1_2[373] = 20'h3965a; memory_1_2[374] = 20'h4e02c;
        memory_1_2[375] = 20'h35038; memory_1_2[376] = 20'h480da; memory_1_2[377] = 20'h61ee3;
        memory_1_2[378] = 20'h428cf; memory_1_2[379] = 20'h5a73a; memory_1_2[380] = 20'h3d77e;
        memory_1_2[381] = 20'h538b5; memory_1_2[382] = 20'h38c63; memory_1_2[383] = 20'h4d2a0;
        memory_1_2[384] = 20'h34704; memory_1_2[385] = 20'h47457; memory_1_2[386] = 20'h60de1;
        memory_1_2[387] = 20'hffff0; memory_1_2[388] = 20'hfffe0; memory_1_2[389] = 20'hfffc1;
        memory_1_2[390] = 20'hfff83; memory_1_2[391] = 20'hfff0c; memory_1_2[392] = 20'hffe2e;
        memory_1_2[393] = 20'hffc94; memory_1_2[394] = 20'hffcc9; memory_1_2[395] = 20'hff9f4;
        memory_1_2[396] = 20'hffa52; memory_1_2[397] = 20'hffaaa; memory_1_2[398] = 20'hffafd;
        memory_1_2[399] = 20'hff693; memory_1_2[400] = 20'hff725; memory_1_2[401] = 20'hff7af;
        memory_1_2[402] = 20'hff830; memory_1_2[403] = 20'hff152; memory_1_2[404] = 20'hff235;
        memory_1_2[405] = 20'hff30b; memory_1_2[406] = 20'hff3d4; memory_1_2[407] = 20'hfe917;
        memory_1_2[408] = 20'hfea7a; memory_1_2[409] = 20'hfebc8; memory_1_2[410] = 20'hfed01;
        memory_1_2[411] = 20'hfee28; memory_1_2[412] = 20'hfef3d; memory_1_2[413] = 20'hff041;
        memory_1_2[414] = 20'hfe26a; memory_1_2[415] = 20'hfe435; memory_1_2[416] = 20'hfe5e4;
        memory_1_2[417] = 20'hfe779; memory_1_2[418] = 20'hfe8f5; memory_1_2[419] = 20'hfea5b;
        memory_1_2[420] = 20'hfebaa; memory_1_2[421] = 20'hfece6; memory_1_2[422] = 20'hfee0e;
        memory_1_2[423] = 20'hfde27; memory_1_2[424] = 20'hfe034; memory_1_2[425] = 20'hfc443;
        memory_1_2[426] = 20'hfc7e1; memory_1_2[427] = 20'hfcb48; memory_1_2[428] = 20'hfce7a;
        memory_1_2[429] = 20'hfd17a; memory_1_2[430] = 20'hfd44b; memory_1_2[431] = 20'hfd6f1;
        memory_1_2[432] = 20'hfd96e; memory_1_2[433] = 20'hfdbc4; memory_1_2[434] = 20'hfddf6;
        memory_1_2[435] = 20'hfe006; memory_1_2[436] = 20'hfc3ec; memory_1_2[437] = 20'hfc790;
        memory_1_2[438] = 20'hfcafb; memory_1_2[439] = 20'hfce32; memory_1_2[440] = 20'hfd136;
        memory_1_2[441] = 20'hfd40c; memory_1_2[442] = 20'hfd6b6; memory_1_2[443] = 20'hfd936;
        memory_1_2[444] = 20'hfdb90; memory_1_2[445] = 20'hfddc5; memory_1_2[446] = 20'hfdfd8;
        memory_1_2[447] = 20'hfc395; memory_1_2[448] = 20'hfc73e; memory_1_2[449] = 20'hfcaaf;
        memory_1_2[450] = 20'hfcdea; memory_1_2[451] = 20'hfd0f2; memory_1_2[452] = 20'hfd3cc;
        memory_1_2[453] = 20'hfd67a; memory_1_2[454] = 20'hfd8fe; memory_1_2[455] = 20'hfb624;
        memory_1_2[456] = 20'hfba9d; memory_1_2[457] = 20'hfbed1; memory_1_2[458] = 20'hf8589;
        memory_1_2[459] = 20'hf8cf4; memory_1_2[460] = 20'hf93ed; memory_1_2[461] = 20'hf9a79;
        memory_1_2[462] = 20'hfa0a0; memory_1_2[463] = 20'hfa667; memory_1_2[464] = 20'hfabd5;
        memory_1_2[465] = 20'hfb0ee; memory_1_2[466] = 20'hfb5b9; memory_1_2[467] = 20'hfba39;
        memory_1_2[468] = 20'hfbe73; memory_1_2[469] = 20'hf84d7; memory_1_2[470] = 20'hf8c4e;
        memory_1_2[471] = 20'hf9350; memory_1_2[472] = 20'hf99e6; memory_1_2[473] = 20'hfa015;
        memory_1_2[474] = 20'hfa5e5; memory_1_2[475] = 20'hfab5b; memory_1_2[476] = 20'hfb07c;
        memory_1_2[477] = 20'hfb54d; memory_1_2[478] = 20'hfb9d3; memory_1_2[479] = 20'hfbe14;
        memory_1_2[480] = 20'hf8425; memory_1_2[481] = 20'hf8ba6; memory_1_2[482] = 20'hf92b2;
        memory_1_2[483] = 20'hf9952; memory_1_2[484] = 20'hf9f8a; memory_1_2[485] = 20'hfa562;
        memory_1_2[486] = 20'hfaae0; memory_1_2[487] = 20'hfb008; memory_1_2[488] = 20'hfb4e1;
        memory_1_2[489] = 20'hfb96e; memory_1_2[490] = 20'hfbdb4; memory_1_2[491] = 20'hf8371;
        memory_1_2[492] = 20'hf8afd; memory_1_2[493] = 20'hf9214; memory_1_2[494] = 20'hf98bd;
        memory_1_2[495] = 20'hf9eff; memory_1_2[496] = 20'hfa4df; memory_1_2[497] = 20'hfaa65;
        memory_1_2[498] = 20'hfaf94; memory_1_2[499] = 20'hfb474; memory_1_2[500] = 20'hfb907;
        memory_1_2[501] = 20'hfbd54; memory_1_2[502] = 20'hf82bd; memory_1_2[503] = 20'hf8a53;
        memory_1_2[504] = 20'hf9175; memory_1_2[505] = 20'hf9827; memory_1_2[506] = 20'hf9e72;
        memory_1_2[507] = 20'hfa45b; memory_1_2[508] = 20'hfa9e8; memory_1_2[509] = 20'hfaf20;
        memory_1_2[510] = 20'hfb406; memory_1_2[511] = 20'hfb8a1; memory_1_2[512] = 20'hfbcf4;
        memory_1_2[513] = 20'hf8207; memory_1_2[514] = 20'hf89a9; memory_1_2[515] = 20'hf90d4;
        memory_1_2[516] = 20'hf9791; memory_1_2[517] = 20'hf9de4; memory_1_2[518] = 20'hfa3d6;
        memory_1_2[519] = 20'hf5581; memory_1_2[520] = 20'hf698a; memory_1_2[521] = 20'hf7b38;
        memory_1_2[522] = 20'hf15a4; memory_1_2[523] = 20'hf312e; memory_1_2[524] = 20'hf497b;
        memory_1_2[525] = 20'hf5eed; memory_1_2[526] = 20'hf71db; memory_1_2[527] = 20'hf828e;
        memory_1_2[528] = 20'hf2298; memory_1_2[529] = 20'hf3c9c; memory_1_2[530] = 20'hf5391;
        memory_1_2[531] = 20'hf67d4; memory_1_2[532] = 20'hf79b6; memory_1_2[533] = 20'hf12fb;
        memory_1_2[534] = 20'hf2ed4; memory_1_2[535] = 20'hf4768; memory_1_2[536] = 20'hf5d19;
        memory_1_2[537] = 20'hf703d; memory_1_2[538] = 20'hf8122; memory_1_2[539] = 20'hf2014;
        memory_1_2[540] = 20'hf3a64; memory_1_2[541] = 20'hf519c; memory_1_2[542] = 20'hf661a;
        memory_1_2[543] = 20'hf782f; memory_1_2[544] = 20'hf1049; memory_1_2[545] = 20'hf2c74;
        memory_1_2[546] = 20'hf4550; memory_1_2[547] = 20'hf5b3f; memory_1_2[548] = 20'hf6e9b;
        memory_1_2[549] = 20'hf7fb1; memory_1_2[550] = 20'hf1d89; memory_1_2[551] = 20'hf3825;
        memory_1_2[552] = 20'hf4fa1; memory_1_2[553] = 20'hf645a; memory_1_2[554] = 20'hf76a4;
        memory_1_2[555] = 20'hf0d90; memory_1_2[556] = 20'hf2a0d; memory_1_2[557] = 20'hf4331;
        memory_1_2[558] = 20'hf5960; memory_1_2[559] = 20'hf6cf4; memory_1_2[560] = 20'hf7e3c;
        memory_1_2[561] = 20'hf1af6; memory_1_2[562] = 20'hf35e0; memory_1_2[563] = 20'hf4da0;
        memory_1_2[564] = 20'hf6296; memory_1_2[565] = 20'hf7515; memory_1_2[566] = 20'hf0acf;
        memory_1_2[567] = 20'hf279f; memory_1_2[568] = 20'hf410c; memory_1_2[569] = 20'hf577c;
        memory_1_2[570] = 20'hf6b49; memory_1_2[571] = 20'hf7cc2; memory_1_2[572] = 20'hf185c;
        memory_1_2[573] = 20'hf3394; memory_1_2[574] = 20'hf4b99; memory_1_2[575] = 20'hf60cc;
        memory_1_2[576] = 20'hf7381; memory_1_2[577] = 20'hf0806; memory_1_2[578] = 20'hf252a;
        memory_1_2[579] = 20'hf3ee0; memory_1_2[580] = 20'hf5592; memory_1_2[581] = 20'hf6998;
        memory_1_2[582] = 20'hf7b45; memory_1_2[583] = 20'he39a7; memory_1_2[584] = 20'he9e28;
        memory_1_2[585] = 20'heec6d; memory_1_2[586] = 20'he52c3; memory_1_2[587] = 20'heb1b6;
        memory_1_2[588] = 20'hefba8; memory_1_2[589] = 20'he6a7c; memory_1_2[590] = 20'hec42f;
        memory_1_2[591] = 20'hf0a0b; memory_1_2[592] = 20'he80e6; memory_1_2[593] = 20'hed5a4;
        memory_1_2[594] = 20'he2f46; memory_1_2[595] = 20'he9612; memory_1_2[596] = 20'hee621;
        memory_1_2[597] = 20'he48f5; memory_1_2[598] = 20'heaa13; memory_1_2[599] = 20'hef5b5;
        memory_1_2[600] = 20'he6139; memory_1_2[601] = 20'hebcf8; memory_1_2[602] = 20'hf046d;
        memory_1_2[603] = 20'he7825; memory_1_2[604] = 20'heced3; memory_1_2[605] = 20'he24a8;
        memory_1_2[606] = 20'he8dcd; memory_1_2[607] = 20'hedfb1; memory_1_2[608] = 20'he3eed;
        memory_1_2[609] = 20'hea243; memory_1_2[610] = 20'heefa0; memory_1_2[611] = 20'he57bf;
        memory_1_2[612] = 20'heb597; memory_1_2[613] = 20'hefead; memory_1_2[614] = 20'he6f31;
        memory_1_2[615] = 20'hec7da; memory_1_2[616] = 20'hf0ce6; memory_1_2[617] = 20'he8558;
        memory_1_2[618] = 20'hed91a; memory_1_2[619] = 20'he34ab; memory_1_2[620] = 20'he9a46;
        memory_1_2[621] = 20'hee967; memory_1_2[622] = 20'he4e0e; memory_1_2[623] = 20'heae0b;
        memory_1_2[624] = 20'hef8cc; memory_1_2[625] = 20'he6609; memory_1_2[626] = 20'hec0b8;
        memory_1_2[627] = 20'hf0758; memory_1_2[628] = 20'he7cb2; memory_1_2[629] = 20'hed25e;
        memory_1_2[630] = 20'he2a2c; memory_1_2[631] = 20'he9219; memory_1_2[632] = 20'hee309;
        memory_1_2[633] = 20'he4424; memory_1_2[634] = 20'hea652; memory_1_2[635] = 20'hef2c9;
        memory_1_2[636] = 20'he5cac; memory_1_2[637] = 20'heb96d; memory_1_2[638] = 20'hf01aa;
        memory_1_2[639] = 20'he73d8; memory_1_2[640] = 20'hecb79; memory_1_2[641] = 20'he1f71;
        memory_1_2[642] = 20'he89bd; memory_1_2[643] = 20'hedc87; memory_1_2[644] = 20'he3a00;
        memory_1_2[645] = 20'he9e6d; memory_1_2[646] = 20'heeca2; memory_1_2[647] = 20'hcd894;
        memory_1_2[648] = 20'he1646; memory_1_2[649] = 20'hdadef; memory_1_2[650] = 20'hd2f5c;
        memory_1_2[651] = 20'hc95d2; memory_1_2[652] = 20'hdedc8; memory_1_2[653] = 20'hd7cd0;
        memory_1_2[654] = 20'hcf3c7; memory_1_2[655] = 20'he26c5; memory_1_2[656] = 20'hdc1f2;
        memory_1_2[657] = 20'hd47a2; memory_1_2[658] = 20'hcb344; memory_1_2[659] = 20'hdffa5;
        memory_1_2[660] = 20'hd927b; memory_1_2[661] = 20'hd0e0f; memory_1_2[662] = 20'he36b6;
        memory_1_2[663] = 20'hdd548; memory_1_2[664] = 20'hd5f17; memory_1_2[665] = 20'hccfb8;
        memory_1_2[666] = 20'he10e7; memory_1_2[667] = 20'hda76a; memory_1_2[668] = 20'hd2774;
        memory_1_2[669] = 20'hc8c3a; memory_1_2[670] = 20'hde7f7; memory_1_2[671] = 20'hd75c2;
        memory_1_2[672] = 20'hceb37; memory_1_2[673] = 20'he2194; memory_1_2[674] = 20'hdbba5;
        memory_1_2[675] = 20'hd3ffe; memory_1_2[676] = 20'hca9ff; memory_1_2[677] = 20'hdfa05;
        memory_1_2[678] = 20'hd8ba9; memory_1_2[679] = 20'hd05c9; memory_1_2[680] = 20'he31b1;
        memory_1_2[681] = 20'hdcf31; memory_1_2[682] = 20'hd57b5; memory_1_2[683] = 20'hcc6c3;
        memory_1_2[684] = 20'he0b78; memory_1_2[685] = 20'hda0d3; memory_1_2[686] = 20'hd1f75;
        memory_1_2[687] = 20'hc8288; memory_1_2[688] = 20'hde215; memory_1_2[689] = 20'hd6e9f;
        memory_1_2[690] = 20'hce28f; memory_1_2[691] = 20'he1c54; memory_1_2[692] = 20'hdb547;
        memory_1_2[693] = 20'hd3845; memory_1_2[694] = 20'hca0a0; memory_1_2[695] = 20'hdf456;
        memory_1_2[696] = 20'hd84c4; memory_1_2[697] = 20'hcfd6c; memory_1_2[698] = 20'he2c9f;
        memory_1_2[699] = 20'hdc90a; memory_1_2[700] = 20'hd503e; memory_1_2[701] = 20'hcbdb5;
        memory_1_2[702] = 20'he05fa; memory_1_2[703] = 20'hd9a29; memory_1_2[704] = 20'hd1760;
        memory_1_2[705] = 20'hc78ba; memory_1_2[706] = 20'hddc23; memory_1_2[707] = 20'hd6768;
        memory_1_2[708] = 20'hcd9cf; memory_1_2[709] = 20'he1705; memory_1_2[710] = 20'hdaed6;
        memory_1_2[711] = 20'hb0014; memory_1_2[712] = 20'hc5249; memory_1_2[713] = 20'ha9640;
        memory_1_2[714] = 20'hc046c; memory_1_2[715] = 20'ha23ad; memory_1_2[716] = 20'hbb01f;
        memory_1_2[717] = 20'hcd3d0; memory_1_2[718] = 20'hb54da; memory_1_2[719] = 20'hc90a9;
        memory_1_2[720] = 20'haf208; memory_1_2[721] = 20'hc47f4; memory_1_2[722] = 20'ha870b;
        memory_1_2[723] = 20'hbf93c; memory_1_2[724] = 20'ha1336; memory_1_2[725] = 20'hba402;
        memory_1_2[726] = 20'hccae6; memory_1_2[727] = 20'hb47bc; memory_1_2[728] = 20'hc8702;
        memory_1_2[729] = 20'hae3d6; memory_1_2[730] = 20'hc3d81; memory_1_2[731] = 20'ha77ac;
        memory_1_2[732] = 20'hbeded; memory_1_2[733] = 20'ha0291; memory_1_2[734] = 20'hb97c3;
        memory_1_2[735] = 20'hcc1e4; memory_1_2[736] = 20'hb3a7a; memory_1_2[737] = 20'hc7d41;
        memory_1_2[738] = 20'had57b; memory_1_2[739] = 20'hc32f2; memory_1_2[740] = 20'ha6821;
        memory_1_2[741] = 20'hdf13f; memory_1_2[742] = 20'hf3e38; memory_1_2[743] = 20'hfb8b6;
        memory_1_2[744] = 20'hfe5c6; memory_1_2[745] = 20'hff65a; memory_1_2[746] = 20'hffc73;
        memory_1_2[747] = 20'hffeb2; memory_1_2[748] = 20'hfff85; memory_1_2[749] = 20'hfffd3;
        memory_1_2[750] = 20'hfffef; memory_1_2[751] = 20'hffffa; memory_1_2[752] = 20'hffffe;
        memory_1_2[753] = 20'hfffff; memory_1_2[754] = 20'd0; memory_1_2[755] = 20'd0;
        memory_1_2[756] = 20'd0; memory_1_2[757] = 20'd0; memory_1_2[758] = 20'd0;
        memory_1_2[759] = 20'd0; memory_1_2[760] = 20'd0; memory_1_2[761] = 20'd0;
        memory_1_2[762] = 20'd0; memory_1_2[763] = 20'd0; memory_1_2[764] = 20'd0;
        memory_1_2[765] = 20'd0; memory_1_2[766] = 20'd0; memory_1_2[767] = 20'd0;
        memory_1_2[768] = 20'd0; memory_1_2[769] = 20'd0; memory_1_2[770] = 20'd0;
        memory_1_2[771] = 20'd0; memory_1_2[772] = 20'd0; memory_1_2[773] = 20'd0;
        memory_1_2[774] = 20'd0;
    end

    initial begin
        memory_2_2[0] = 9'd0; memory_2_2[1] = 9'd0; memory_2_2[2] = 9'd0; memory_2_2[3] = 9'd0;
        memory_2_2[4] = 9'd0; memory_2_2[5] = 9'd0; memory_2_2[6] = 9'd0; memory_2_2[7] = 9'd0;
        memory_2_2[8] = 9'd0; memory_2_2[9] = 9'd0; memory_2_2[10] = 9'd0; memory_2_2[11] = 9'd0;
        memory_2_2[12] = 9'd0; memory_2_2[13] = 9'd0; memory_2_2[14] = 9'd1; memory_2_2[15] = 9'd1;
        memory_2_2[16] = 9'd1; memory_2_2[17] = 9'd1; memory_2_2[18] = 9'd1; memory_2_2[19] = 9'd1;
        memory_2_2[20] = 9'd1; memory_2_2[21] = 9'd1; memory_2_2[22] = 9'd1; memory_2_2[23] = 9'd1;
        memory_2_2[24] = 9'd1; memory_2_2[25] = 9'd2; memory_2_2[26] = 9'd2; memory_2_2[27] = 9'd2;
        memory_2_2[28] = 9'd2; memory_2_2[29] = 9'd2; memory_2_2[30] = 9'd2; memory_2_2[31] = 9'd2;
        memory_2_2[32] = 9'd2; memory_2_2[33] = 9'd2; memory_2_2[34] = 9'd2; memory_2_2[35] = 9'd2;
        memory_2_2[36] = 9'd3; memory_2_2[37] = 9'd3; memory_2_2[38] = 9'd3; memory_2_2[39] = 9'd3;
        memory_2_2[40] = 9'd3; memory_2_2[41] = 9'd3; memory_2_2[42] = 9'd3; memory_2_2[43] = 9'd3;
        memory_2_2[44] = 9'd3; memory_2_2[45] = 9'd3; memory_2_2[46] = 9'd3; memory_2_2[47] = 9'd4;
        memory_2_2[48] = 9'd4; memory_2_2[49] = 9'd4; memory_2_2[50] = 9'd4; memory_2_2[51] = 9'd4;
        memory_2_2[52] = 9'd4; memory_2_2[53] = 9'd4; memory_2_2[54] = 9'd4; memory_2_2[55] = 9'd4;
        memory_2_2[56] = 9'd4; memory_2_2[57] = 9'd4; memory_2_2[58] = 9'd5; memory_2_2[59] = 9'd5;
        memory_2_2[60] = 9'd5; memory_2_2[61] = 9'd5; memory_2_2[62] = 9'd5; memory_2_2[63] = 9'd5;
        memory_2_2[64] = 9'd5; memory_2_2[65] = 9'd5; memory_2_2[66] = 9'd5; memory_2_2[67] = 9'd5;
        memory_2_2[68] = 9'd5; memory_2_2[69] = 9'd5; memory_2_2[70] = 9'd6; memory_2_2[71] = 9'd6;
        memory_2_2[72] = 9'd6; memory_2_2[73] = 9'd6; memory_2_2[74] = 9'd6; memory_2_2[75] = 9'd6;
        memory_2_2[76] = 9'd6; memory_2_2[77] = 9'd6; memory_2_2[78] = 9'd6; memory_2_2[79] = 9'd6;
        memory_2_2[80] = 9'd6; memory_2_2[81] = 9'd7; memory_2_2[82] = 9'd7; memory_2_2[83] = 9'd7;
        memory_2_2[84] = 9'd7; memory_2_2[85] = 9'd7; memory_2_2[86] = 9'd7; memory_2_2[87] = 9'd7;
        memory_2_2[88] = 9'd7; memory_2_2[89] = 9'd7; memory_2_2[90] = 9'd7; memory_2_2[91] = 9'd7;
        memory_2_2[92] = 9'd8; memory_2_2[93] = 9'd8; memory_2_2[94] = 9'd8; memory_2_2[95] = 9'd8;
        memory_2_2[96] = 9'd8; memory_2_2[97] = 9'd8; memory_2_2[98] = 9'd8; memory_2_2[99] = 9'd8;
        memory_2_2[100] = 9'd8; memory_2_2[101] = 9'd8; memory_2_2[102] = 9'd8;
        memory_2_2[103] = 9'd9; memory_2_2[104] = 9'd9; memory_2_2[105] = 9'd9;
        memory_2_2[106] = 9'd9; memory_2_2[107] = 9'd9; memory_2_2[108] = 9'd9;
        memory_2_2[109] = 9'd9; memory_2_2[110] = 9'd9; memory_2_2[111] = 9'd9;
        memory_2_2[112] = 9'd9; memory_2_2[113] = 9'd9; memory_2_2[114] = 9'd10;
        memory_2_2[115] = 9'd10; memory_2_2[116] = 9'd10; memory_2_2[117] = 9'd10;
        memory_2_2[118] = 9'd10; memory_2_2[119] = 9'd10; memory_2_2[120] = 9'd10;
        memory_2_2[121] = 9'd10; memory_2_2[122] = 9'd10; memory_2_2[123] = 9'd10;
        memory_2_2[124] = 9'd10; memory_2_2[125] = 9'd11; memory_2_2[126] = 9'd11;
        memory_2_2[127] = 9'd11; memory_2_2[128] = 9'd11; memory_2_2[129] = 9'd11;
        memory_2_2[130] = 9'd11; memory_2_2[131] = 9'd11; memory_2_2[132] = 9'd11;
        memory_2_2[133] = 9'd11; memory_2_2[134] = 9'd12; memory_2_2[135] = 9'd12;
        memory_2_2[136] = 9'd12; memory_2_2[137] = 9'd12; memory_2_2[138] = 9'd12;
        memory_2_2[139] = 9'd13; memory_2_2[140] = 9'd13; memory_2_2[141] = 9'd13;
        memory_2_2[142] = 9'd13; memory_2_2[143] = 9'd13; memory_2_2[144] = 9'd13;
        memory_2_2[145] = 9'd14; memory_2_2[146] = 9'd14; memory_2_2[147] = 9'd14;
        memory_2_2[148] = 9'd14; memory_2_2[149] = 9'd14; memory_2_2[150] = 9'd15;
        memory_2_2[151] = 9'd15; memory_2_2[152] = 9'd15; memory_2_2[153] = 9'd15;
        memory_2_2[154] = 9'd15; memory_2_2[155] = 9'd15; memory_2_2[156] = 9'd16;
        memory_2_2[157] = 9'd16; memory_2_2[158] = 9'd16; memory_2_2[159] = 9'd16;
        memory_2_2[160] = 9'd16; memory_2_2[161] = 9'd17; memory_2_2[162] = 9'd17;
        memory_2_2[163] = 9'd17; memory_2_2[164] = 9'd17; memory_2_2[165] = 9'd17;
        memory_2_2[166] = 9'd17; memory_2_2[167] = 9'd18; memory_2_2[168] = 9'd18;
        memory_2_2[169] = 9'd18; memory_2_2[170] = 9'd18; memory_2_2[171] = 9'd18;
        memory_2_2[172] = 9'd19; memory_2_2[173] = 9'd19; memory_2_2[174] = 9'd19;
        memory_2_2[175] = 9'd19; memory_2_2[176] = 9'd19; memory_2_2[177] = 9'd19;
        memory_2_2[178] = 9'd20; memory_2_2[179] = 9'd20; memory_2_2[180] = 9'd20;
        memory_2_2[181] = 9'd20; memory_2_2[182] = 9'd20; memory_2_2[183] = 9'd21;
        memory_2_2[184] = 9'd21; memory_2_2[185] = 9'd21; memory_2_2[186] = 9'd21;
        memory_2_2[187] = 9'd21; memory_2_2[188] = 9'd21; memory_2_2[189] = 9'd22;
        memory_2_2[190] = 9'd22; memory_2_2[191] = 9'd22; memory_2_2[192] = 9'd22;
        memory_2_2[193] = 9'd22; memory_2_2[194] = 9'd22; memory_2_2[195] = 9'd23;
        memory_2_2[196] = 9'd23; memory_2_2[197] = 9'd23; memory_2_2[198] = 9'd24;
        memory_2_2[199] = 9'd24; memory_2_2[200] = 9'd25; memory_2_2[201] = 9'd25;
        memory_2_2[202] = 9'd25; memory_2_2[203] = 9'd26; memory_2_2[204] = 9'd26;
        memory_2_2[205] = 9'd26; memory_2_2[206] = 9'd27; memory_2_2[207] = 9'd27;
        memory_2_2[208] = 9'd27; memory_2_2[209] = 9'd28; memory_2_2[210] = 9'd28;
        memory_2_2[211] = 9'd29; memory_2_2[212] = 9'd29; memory_2_2[213] = 9'd29;
        memory_2_2[214] = 9'd30; memory_2_2[215] = 9'd30; memory_2_2[216] = 9'd30;
        memory_2_2[217] = 9'd31; memory_2_2[218] = 9'd31; memory_2_2[219] = 9'd31;
        memory_2_2[220] = 9'd32; memory_2_2[221] = 9'd32; memory_2_2[222] = 9'd33;
        memory_2_2[223] = 9'd33; memory_2_2[224] = 9'd33; memory_2_2[225] = 9'd34;
        memory_2_2[226] = 9'd34; memory_2_2[227] = 9'd34; memory_2_2[228] = 9'd35;
        memory_2_2[229] = 9'd35; memory_2_2[230] = 9'd35; memory_2_2[231] = 9'd36;
        memory_2_2[232] = 9'd36; memory_2_2[233] = 9'd36; memory_2_2[234] = 9'd37;
        memory_2_2[235] = 9'd37; memory_2_2[236] = 9'd38; memory_2_2[237] = 9'd38;
        memory_2_2[238] = 9'd38; memory_2_2[239] = 9'd39; memory_2_2[240] = 9'd39;
        memory_2_2[241] = 9'd39; memory_2_2[242] = 9'd40; memory_2_2[243] = 9'd40;
        memory_2_2[244] = 9'd40; memory_2_2[245] = 9'd41; memory_2_2[246] = 9'd41;
        memory_2_2[247] = 9'd42; memory_2_2[248] = 9'd42; memory_2_2[249] = 9'd42;
        memory_2_2[250] = 9'd43; memory_2_2[251] = 9'd43; memory_2_2[252] = 9'd43;
        memory_2_2[253] = 9'd44; memory_2_2[254] = 9'd44; memory_2_2[255] = 9'd44;
        memory_2_2[256] = 9'd45; memory_2_2[257] = 9'd45; memory_2_2[258] = 9'd45;
        memory_2_2[259] = 9'd46; memory_2_2[260] = 9'd47; memory_2_2[261] = 9'd47;
        memory_2_2[262] = 9'd48; memory_2_2[263] = 9'd49; memory_2_2[264] = 9'd50;
        memory_2_2[265] = 9'd50; memory_2_2[266] = 9'd51; memory_2_2[267] = 9'd52;
        memory_2_2[268] = 9'd53; memory_2_2[269] = 9'd53; memory_2_2[270] = 9'd54;
        memory_2_2[271] = 9'd55; memory_2_2[272] = 9'd55; memory_2_2[273] = 9'd56;
        memory_2_2[274] = 9'd57; memory_2_2[275] = 9'd58; memory_2_2[276] = 9'd58;
        memory_2_2[277] = 9'd59; memory_2_2[278] = 9'd60; memory_2_2[279] = 9'd60;
        memory_2_2[280] = 9'd61; memory_2_2[281] = 9'd62; memory_2_2[282] = 9'd63;
        memory_2_2[283] = 9'd63; memory_2_2[284] = 9'd64; memory_2_2[285] = 9'd65;
        memory_2_2[286] = 9'd66; memory_2_2[287] = 9'd66; memory_2_2[288] = 9'd67;
        memory_2_2[289] = 9'd68; memory_2_2[290] = 9'd68; memory_2_2[291] = 9'd69;
        memory_2_2[292] = 9'd70; memory_2_2[293] = 9'd71; memory_2_2[294] = 9'd71;
        memory_2_2[295] = 9'd72; memory_2_2[296] = 9'd73; memory_2_2[297] = 9'd73;
        memory_2_2[298] = 9'd74; memory_2_2[299] = 9'd75; memory_2_2[300] = 9'd76;
        memory_2_2[301] = 9'd76; memory_2_2[302] = 9'd77; memory_2_2[303] = 9'd78;
        memory_2_2[304] = 9'd78; memory_2_2[305] = 9'd79; memory_2_2[306] = 9'd80;
        memory_2_2[307] = 9'd81; memory_2_2[308] = 9'd81; memory_2_2[309] = 9'd82;
        memory_2_2[310] = 9'd83; memory_2_2[311] = 9'd84; memory_2_2[312] = 9'd84;
        memory_2_2[313] = 9'd85; memory_2_2[314] = 9'd86; memory_2_2[315] = 9'd86;
        memory_2_2[316] = 9'd87; memory_2_2[317] = 9'd88; memory_2_2[318] = 9'd89;
        memory_2_2[319] = 9'd89; memory_2_2[320] = 9'd90; memory_2_2[321] = 9'd91;
        memory_2_2[322] = 9'd91; memory_2_2[323] = 9'd93; memory_2_2[324] = 9'd94;
        memory_2_2[325] = 9'd95; memory_2_2[326] = 9'd97; memory_2_2[327] = 9'd98;
        memory_2_2[328] = 9'd100; memory_2_2[329] = 9'd101; memory_2_2[330] = 9'd103;
        memory_2_2[331] = 9'd104; memory_2_2[332] = 9'd106; memory_2_2[333] = 9'd107;
        memory_2_2[334] = 9'd108; memory_2_2[335] = 9'd110; memory_2_2[336] = 9'd111;
        memory_2_2[337] = 9'd113; memory_2_2[338] = 9'd114; memory_2_2[339] = 9'd116;
        memory_2_2[340] = 9'd117; memory_2_2[341] = 9'd119; memory_2_2[342] = 9'd120;
        memory_2_2[343] = 9'd121; memory_2_2[344] = 9'd123; memory_2_2[345] = 9'd124;
        memory_2_2[346] = 9'd126; memory_2_2[347] = 9'd127; memory_2_2[348] = 9'd129;
        memory_2_2[349] = 9'd130; memory_2_2[350] = 9'd132; memory_2_2[351] = 9'd133;
        memory_2_2[352] = 9'd134; memory_2_2[353] = 9'd136; memory_2_2[354] = 9'd137;
        memory_2_2[355] = 9'd139; memory_2_2[356] = 9'd140; memory_2_2[357] = 9'd142;
        memory_2_2[358] = 9'd143; memory_2_2[359] = 9'd144; memory_2_2[360] = 9'd146;
        memory_2_2[361] = 9'd147; memory_2_2[362] = 9'd149; memory_2_2[363] = 9'd150;
        memory_2_2[364] = 9'd152; memory_2_2[365] = 9'd153; memory_2_2[366] = 9'd155;
        memory_2_2[367] = 9'd156; memory_2_2[368] = 9'd157; memory_2_2[369] = 9'd159;
        memory_2_2[370] = 9'd160; memory_2_2[371] = 9'd162; memory_2_2[372] = 9'd163;
        memory_2_2[373] = 9'd165; memory_2_2[374] = 9'd166; memory_2_2[375] = 9'd168;
        memory_2_2[376] = 9'd169; memory_2_2[377] = 9'd170; memory_2_2[378] = 9'd172;
        memory_2_2[379] = 9'd173; memory_2_2[380] = 9'd175; memory_2_2[381] = 9'd176;
        memory_2_2[382] = 9'd178; memory_2_2[383] = 9'd179; memory_2_2[384] = 9'd181;
        memory_2_2[385] = 9'd182; memory_2_2[386] = 9'd183; memory_2_2[387] = 9'd511;
        memory_2_2[388] = 9'd511; memory_2_2[389] = 9'd511; memory_2_2[390] = 9'd511;
        memory_2_2[391] = 9'd511; memory_2_2[392] = 9'd511; memory_2_2[393] = 9'd511;
        memory_2_2[394] = 9'd511; memory_2_2[395] = 9'd511; memory_2_2[396] = 9'd511;
        memory_2_2[397] = 9'd511; memory_2_2[398] = 9'd511; memory_2_2[399] = 9'd511;
        memory_2_2[400] = 9'd511; memory_2_2[401] = 9'd511; memory_2_2[402] = 9'd511;
        memory_2_2[403] = 9'd510; memory_2_2[404] = 9'd510; memory_2_2[405] = 9'd510;
        memory_2_2[406] = 9'd510; memory_2_2[407] = 9'd510; memory_2_2[408] = 9'd510;
        memory_2_2[409] = 9'd510; memory_2_2[410] = 9'd510; memory_2_2[411] = 9'd510;
        memory_2_2[412] = 9'd510; memory_2_2[413] = 9'd510; memory_2_2[414] = 9'd509;
        memory_2_2[415] = 9'd509; memory_2_2[416] = 9'd509; memory_2_2[417] = 9'd509;
        memory_2_2[418] = 9'd509; memory_2_2[419] = 9'd509; memory_2_2[420] = 9'd509;
        memory_2_2[421] = 9'd509; memory_2_2[422] = 9'd509; memory_2_2[423] = 9'd509;
        memory_2_2[424] = 9'd509; memory_2_2[425] = 9'd508; memory_2_2[426] = 9'd508;
        memory_2_2[427] = 9'd508; memory_2_2[428] = 9'd508; memory_2_2[429] = 9'd508;
        memory_2_2[430] = 9'd508; memory_2_2[431] = 9'd508; memory_2_2[432] = 9'd508;
        memory_2_2[433] = 9'd508; memory_2_2[434] = 9'd508; memory_2_2[435] = 9'd508;
        memory_2_2[436] = 9'd507; memory_2_2[437] = 9'd507; memory_2_2[438] = 9'd507;
        memory_2_2[439] = 9'd507; memory_2_2[440] = 9'd507; memory_2_2[441] = 9'd507;
        memory_2_2[442] = 9'd507; memory_2_2[443] = 9'd507; memory_2_2[444] = 9'd507;
        memory_2_2[445] = 9'd507; memory_2_2[446] = 9'd507; memory_2_2[447] = 9'd506;
        memory_2_2[448] = 9'd506; memory_2_2[449] = 9'd506; memory_2_2[450] = 9'd506;
        memory_2_2[451] = 9'd506; memory_2_2[452] = 9'd506; memory_2_2[453] = 9'd506;
        memory_2_2[454] = 9'd506; memory_2_2[455] = 9'd506; memory_2_2[456] = 9'd506;
        memory_2_2[457] = 9'd506; memory_2_2[458] = 9'd505; memory_2_2[459] = 9'd505;
        memory_2_2[460] = 9'd505; memory_2_2[461] = 9'd505; memory_2_2[462] = 9'd505;
        memory_2_2[463] = 9'd505; memory_2_2[464] = 9'd505; memory_2_2[465] = 9'd505;
        memory_2_2[466] = 9'd505; memory_2_2[467] = 9'd505; memory_2_2[468] = 9'd505;
        memory_2_2[469] = 9'd504; memory_2_2[470] = 9'd504; memory_2_2[471] = 9'd504;
        memory_2_2[472] = 9'd504; memory_2_2[473] = 9'd504; memory_2_2[474] = 9'd504;
        memory_2_2[475] = 9'd504; memory_2_2[476] = 9'd504; memory_2_2[477] = 9'd504;
        memory_2_2[478] = 9'd504; memory_2_2[479] = 9'd504; memory_2_2[480] = 9'd503;
        memory_2_2[481] = 9'd503; memory_2_2[482] = 9'd503; memory_2_2[483] = 9'd503;
        memory_2_2[484] = 9'd503; memory_2_2[485] = 9'd503; memory_2_2[486] = 9'd503;
        memory_2_2[487] = 9'd503; memory_2_2[488] = 9'd503; memory_2_2[489] = 9'd503;
        memory_2_2[490] = 9'd503; memory_2_2[491] = 9'd502; memory_2_2[492] = 9'd502;
        memory_2_2[493] = 9'd502; memory_2_2[494] = 9'd502; memory_2_2[495] = 9'd502;
        memory_2_2[496] = 9'd502; memory_2_2[497] = 9'd502; memory_2_2[498] = 9'd502;
        memory_2_2[499] = 9'd502; memory_2_2[500] = 9'd502; memory_2_2[501] = 9'd502;
        memory_2_2[502] = 9'd501; memory_2_2[503] = 9'd501; memory_2_2[504] = 9'd501;
        memory_2_2[505] = 9'd501; memory_2_2[506] = 9'd501; memory_2_2[507] = 9'd501;
        memory_2_2[508] = 9'd501; memory_2_2[509] = 9'd501; memory_2_2[510] = 9'd501;
        memory_2_2[511] = 9'd501; memory_2_2[512] = 9'd501; memory_2_2[513] = 9'd500;
        memory_2_2[514] = 9'd500; memory_2_2[515] = 9'd500; memory_2_2[516] = 9'd500;
        memory_2_2[517] = 9'd500; memory_2_2[518] = 9'd500; memory_2_2[519] = 9'd500;
        memory_2_2[520] = 9'd500; memory_2_2[521] = 9'd500; memory_2_2[522] = 9'd499;
        memory_2_2[523] = 9'd499; memory_2_2[524] = 9'd499; memory_2_2[525] = 9'd499;
        memory_2_2[526] = 9'd499; memory_2_2[527] = 9'd499; memory_2_2[528] = 9'd498;
        memory_2_2[529] = 9'd498; memory_2_2[530] = 9'd498; memory_2_2[531] = 9'd498;
        memory_2_2[532] = 9'd498; memory_2_2[533] = 9'd497; memory_2_2[534] = 9'd497;
        memory_2_2[535] = 9'd497; memory_2_2[536] = 9'd497; memory_2_2[537] = 9'd497;
        memory_2_2[538] = 9'd497; memory_2_2[539] = 9'd496; memory_2_2[540] = 9'd496;
        memory_2_2[541] = 9'd496; memory_2_2[542] = 9'd496; memory_2_2[543] = 9'd496;
        memory_2_2[544] = 9'd495; memory_2_2[545] = 9'd495; memory_2_2[546] = 9'd495;
        memory_2_2[547] = 9'd495; memory_2_2[548] = 9'd495; memory_2_2[549] = 9'd495;
        memory_2_2[550] = 9'd494; memory_2_2[551] = 9'd494; memory_2_2[552] = 9'd494;
        memory_2_2[553] = 9'd494; memory_2_2[554] = 9'd494; memory_2_2[555] = 9'd493;
        memory_2_2[556] = 9'd493; memory_2_2[557] = 9'd493; memory_2_2[558] = 9'd493;
        memory_2_2[559] = 9'd493; memory_2_2[560] = 9'd493; memory_2_2[561] = 9'd492;
        memory_2_2[562] = 9'd492; memory_2_2[563] = 9'd492; memory_2_2[564] = 9'd492;
        memory_2_2[565] = 9'd492; memory_2_2[566] = 9'd491; memory_2_2[567] = 9'd491;
        memory_2_2[568] = 9'd491; memory_2_2[569] = 9'd491; memory_2_2[570] = 9'd491;
        memory_2_2[571] = 9'd491; memory_2_2[572] = 9'd490; memory_2_2[573] = 9'd490;
        memory_2_2[574] = 9'd490; memory_2_2[575] = 9'd490; memory_2_2[576] = 9'd490;
        memory_2_2[577] = 9'd489; memory_2_2[578] = 9'd489; memory_2_2[579] = 9'd489;
        memory_2_2[580] = 9'd489; memory_2_2[581] = 9'd489; memory_2_2[582] = 9'd489;
        memory_2_2[583] = 9'd488; memory_2_2[584] = 9'd488; memory_2_2[585] = 9'd488;
        memory_2_2[586] = 9'd487; memory_2_2[587] = 9'd487; memory_2_2[588] = 9'd487;
        memory_2_2[589] = 9'd486; memory_2_2[590] = 9'd486; memory_2_2[591] = 9'd486;
        memory_2_2[592] = 9'd485; memory_2_2[593] = 9'd485; memory_2_2[594] = 9'd484;
        memory_2_2[595] = 9'd484; memory_2_2[596] = 9'd484; memory_2_2[597] = 9'd483;
        memory_2_2[598] = 9'd483; memory_2_2[599] = 9'd483; memory_2_2[600] = 9'd482;
        memory_2_2[601] = 9'd482; memory_2_2[602] = 9'd482; memory_2_2[603] = 9'd481;
        memory_2_2[604] = 9'd481; memory_2_2[605] = 9'd480; memory_2_2[606] = 9'd480;
        memory_2_2[607] = 9'd480; memory_2_2[608] = 9'd479; memory_2_2[609] = 9'd479;
        memory_2_2[610] = 9'd479; memory_2_2[611] = 9'd478; memory_2_2[612] = 9'd478;
        memory_2_2[613] = 9'd478; memory_2_2[614] = 9'd477; memory_2_2[615] = 9'd477;
        memory_2_2[616] = 9'd477; memory_2_2[617] = 9'd476; memory_2_2[618] = 9'd476;
        memory_2_2[619] = 9'd475; memory_2_2[620] = 9'd475; memory_2_2[621] = 9'd475;
        memory_2_2[622] = 9'd474; memory_2_2[623] = 9'd474; memory_2_2[624] = 9'd474;
        memory_2_2[625] = 9'd473; memory_2_2[626] = 9'd473; memory_2_2[627] = 9'd473;
        memory_2_2[628] = 9'd472; memory_2_2[629] = 9'd472; memory_2_2[630] = 9'd471;
        memory_2_2[631] = 9'd471; memory_2_2[632] = 9'd471; memory_2_2[633] = 9'd470;
        memory_2_2[634] = 9'd470; memory_2_2[635] = 9'd470; memory_2_2[636] = 9'd469;
        memory_2_2[637] = 9'd469; memory_2_2[638] = 9'd469; memory_2_2[639] = 9'd468;
        memory_2_2[640] = 9'd468; memory_2_2[641] = 9'd467; memory_2_2[642] = 9'd467;
        memory_2_2[643] = 9'd467; memory_2_2[644] = 9'd466; memory_2_2[645] = 9'd466;
        memory_2_2[646] = 9'd466; memory_2_2[647] = 9'd465; memory_2_2[648] = 9'd465;
        memory_2_2[649] = 9'd464; memory_2_2[650] = 9'd463; memory_2_2[651] = 9'd462;
        memory_2_2[652] = 9'd462; memory_2_2[653] = 9'd461; memory_2_2[654] = 9'd460;
        memory_2_2[655] = 9'd460; memory_2_2[656] = 9'd459; memory_2_2[657] = 9'd458;
        memory_2_2[658] = 9'd457; memory_2_2[659] = 9'd457; memory_2_2[660] = 9'd456;
        memory_2_2[661] = 9'd455; memory_2_2[662] = 9'd455; memory_2_2[663] = 9'd454;
        memory_2_2[664] = 9'd453; memory_2_2[665] = 9'd452; memory_2_2[666] = 9'd452;
        memory_2_2[667] = 9'd451; memory_2_2[668] = 9'd450; memory_2_2[669] = 9'd449;
        memory_2_2[670] = 9'd449; memory_2_2[671] = 9'd448; memory_2_2[672] = 9'd447;
        memory_2_2[673] = 9'd447; memory_2_2[674] = 9'd446; memory_2_2[675] = 9'd445;
        memory_2_2[676] = 9'd444; memory_2_2[677] = 9'd444; memory_2_2[678] = 9'd443;
        memory_2_2[679] = 9'd442; memory_2_2[680] = 9'd442; memory_2_2[681] = 9'd441;
        memory_2_2[682] = 9'd440; memory_2_2[683] = 9'd439; memory_2_2[684] = 9'd439;
        memory_2_2[685] = 9'd438; memory_2_2[686] = 9'd437; memory_2_2[687] = 9'd436;
        memory_2_2[688] = 9'd436; memory_2_2[689] = 9'd435; memory_2_2[690] = 9'd434;
        memory_2_2[691] = 9'd434; memory_2_2[692] = 9'd433; memory_2_2[693] = 9'd432;
        memory_2_2[694] = 9'd431; memory_2_2[695] = 9'd431; memory_2_2[696] = 9'd430;
        memory_2_2[697] = 9'd429; memory_2_2[698] = 9'd429; memory_2_2[699] = 9'd428;
        memory_2_2[700] = 9'd427; memory_2_2[701] = 9'd426; memory_2_2[702] = 9'd426;
        memory_2_2[703] = 9'd425; memory_2_2[704] = 9'd424; memory_2_2[705] = 9'd423;
        memory_2_2[706] = 9'd423; memory_2_2[707] = 9'd422; memory_2_2[708] = 9'd421;
        memory_2_2[709] = 9'd421; memory_2_2[710] = 9'd420; memory_2_2[711] = 9'd419;
        memory_2_2[712] = 9'd418; memory_2_2[713] = 9'd416; memory_2_2[714] = 9'd415;
        memory_2_2[715] = 9'd413; memory_2_2[716] = 9'd412; memory_2_2[717] = 9'd411;
        memory_2_2[718] = 9'd409; memory_2_2[719] = 9'd408; memory_2_2[720] = 9'd406;
        memory_2_2[721] = 9'd405; memory_2_2[722] = 9'd403; memory_2_2[723] = 9'd402;
        memory_2_2[724] = 9'd400; memory_2_2[725] = 9'd399; memory_2_2[726] = 9'd398;
        memory_2_2[727] = 9'd396; memory_2_2[728] = 9'd395; memory_2_2[729] = 9'd393;
        memory_2_2[730] = 9'd392; memory_2_2[731] = 9'd390; memory_2_2[732] = 9'd389;
        memory_2_2[733] = 9'd387; memory_2_2[734] = 9'd386; memory_2_2[735] = 9'd385;
        memory_2_2[736] = 9'd383; memory_2_2[737] = 9'd382; memory_2_2[738] = 9'd380;
        memory_2_2[739] = 9'd379; memory_2_2[740] = 9'd377; memory_2_2[741] = 9'd377;
        memory_2_2[742] = 9'd377; memory_2_2[743] = 9'd377; memory_2_2[744] = 9'd377;
        memory_2_2[745] = 9'd377; memory_2_2[746] = 9'd377; memory_2_2[747] = 9'd377;
        memory_2_2[748] = 9'd377; memory_2_2[749] = 9'd377; memory_2_2[750] = 9'd377;
        memory_2_2[751] = 9'd377; memory_2_2[752] = 9'd377; memory_2_2[753] = 9'd377;
        memory_2_2[754] = 9'd377; memory_2_2[755] = 9'd377; memory_2_2[756] = 9'd377;
        memory_2_2[757] = 9'd377; memory_2_2[758] = 9'd377; memory_2_2[759] = 9'd377;
        memory_2_2[760] = 9'd377; memory_2_2[761] = 9'd377; memory_2_2[762] = 9'd377;
        memory_2_2[763] = 9'd377; memory_2_2[764] = 9'd377; memory_2_2[765] = 9'd377;
        memory_2_2[766] = 9'd377; memory_2_2[767] = 9'd377; memory_2_2[768] = 9'd377;
        memory_2_2[769] = 9'd377; memory_2_2[770] = 9'd377; memory_2_2[771] = 9'd377;
        memory_2_2[772] = 9'd377; memory_2_2[773] = 9'd377; memory_2_2[774] = 9'd377;
    end

    assign index = x[15:7];
    assign kind = memory_0[index];
    assign segments = kind == 3'd0;
    assign base = memory_1[index];
    assign mantissa = x[6:0];
    assign within_ = memory_2[index];
    assign segment = base + 10'($unsigned(mantissa >> within_));
    assign identity = kind == 3'd1;
    assign half = kind == 3'd2;
    assign field = x[14:7];
    assign isNormal = |field;
    assign biased = {field[7:1], field[0] || !isNormal};
    assign exponent = 10'(biased) - 10'sd127;
    assign own = half ? 11'(exponent) - 11'sd1 : 11'(exponent);
    assign oneHalf = kind == 3'd4;
    assign constant = oneHalf ? -12'sd1 : 12'sd0;
    assign exponent_2 = segments ? 12'($signed(segment <= 10'd774 ? memory_2_2[segment] : 9'd0)) +
        12'sd1 : (identity || half) ? 12'(own) : constant;
    assign far_0 = {6'd63, 1'b0};
    assign moved_0 = within_[0] ? far_0 : 7'd127;
    assign far_1 = {moved_0[4:0], 2'd0};
    assign moved_1 = within_[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[2:0], 4'd0};
    assign moved_2 = within_[2] ? far_2 : moved_1;
    assign mask = ~moved_2;
    assign point = 29'($signed(segment <= 10'd774 ? memory_0_2[segment] : 21'd0)) +
        29'($signed(segment <= 10'd774 ? memory_1_2[segment] : 20'd0)) *
        (29'(mantissa) & 29'(mask));
    assign mantissa_2 = x[6:0];
    assign significand = {isNormal, mantissa_2};
    assign ownWidth = {significand, 13'd0};
    assign zero = kind == 3'd5;
    assign significand_2 = segments ? point[20:0] : (identity || half) ? ownWidth : zero ? 21'd0
        : 21'h100000;
    assign highest = &field;
    assign infinite = kind == 3'd6 || (highest && !(|mantissa_2) && (identity || half));
    assign room = 13'(stage1_exponent) - -13'sd126;
    assign below = room[12];
    assign minus_room_or_room = room[12] ? -room : room;
    assign depth = (minus_room_or_room > 13'd31) ? 5'd31 : minus_room_or_room[4:0];
    assign down = below ? depth : 5'd0;
    assign and_and_and = !stage1_significand[20] && !stage1_significand[19] &&
        !stage1_significand[18] && !stage1_significand[17];
    assign and_and_and_and_and = and_and_and && !stage1_significand[16] &&
        !stage1_significand[15] && !stage1_significand[14] && !stage1_significand[13];
    assign and_and_and_2 = !stage1_significand[12] && !stage1_significand[11] &&
        !stage1_significand[10] && !stage1_significand[9];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !stage1_significand[8] && !stage1_significand[7] &&
        !stage1_significand[6] && !stage1_significand[5];
    assign and_and_and_3 = !stage1_significand[4] && !stage1_significand[3] &&
        !stage1_significand[2] && !stage1_significand[1];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!stage1_significand[8] && !stage1_significand[7],
        (!stage1_significand[8] && !stage1_significand[7]) ? !stage1_significand[6]
        : !stage1_significand[8]} : {!stage1_significand[12] && !stage1_significand[11],
        (!stage1_significand[12] && !stage1_significand[11]) ? !stage1_significand[10]
        : !stage1_significand[12]}} : {and_and_and,
        and_and_and ? {!stage1_significand[16] && !stage1_significand[15],
        (!stage1_significand[16] && !stage1_significand[15]) ? !stage1_significand[14]
        : !stage1_significand[16]} : {!stage1_significand[20] && !stage1_significand[19],
        (!stage1_significand[20] && !stage1_significand[19]) ? !stage1_significand[18]
        : !stage1_significand[20]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and, and_and_and_and_and_and_and
        ? 4'({and_and_and_3, and_and_and_3 ? 2'($unsigned(!stage1_significand[0]))
        : {!stage1_significand[4] && !stage1_significand[3],
        (!stage1_significand[4] && !stage1_significand[3]) ? !stage1_significand[2]
        : !stage1_significand[4]}}) : {and_and_and_and_and, cat_or_cat}};
    assign wide = room >= $signed(13'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign amount = below ? 5'd0 : up;
    assign far_3 = {stage1_significand[19:0], 1'b0};
    assign moved_3 = amount[0] ? far_3 : stage1_significand;
    assign far_4 = {moved_3[18:0], 2'd0};
    assign moved_4 = amount[1] ? far_4 : moved_3;
    assign far_5 = {moved_4[16:0], 4'd0};
    assign moved_5 = amount[2] ? far_5 : moved_4;
    assign far_6 = {moved_5[12:0], 8'd0};
    assign moved_6 = amount[3] ? far_6 : moved_5;
    assign far_7 = {moved_6[4:0], 16'd0};
    assign moved_7 = amount[4] ? far_7 : moved_6;
    assign far_0_2 = 21'(moved_7[20:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_7;
    assign far_1_2 = 21'(moved_0_2[20:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 21'(moved_1_2[20:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = 21'(moved_2_2[20:8]);
    assign moved_3_2 = down[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = 21'(moved_3_2[20:16]);
    assign moved_4_2 = down[4] ? far_4_2 : moved_3_2;
    assign falls_0 = down[0] && moved_7[0];
    assign falls_1 = down[1] && (|moved_0_2[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = down[2] && (|moved_1_2[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = down[3] && (|moved_2_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = down[4] && (|moved_3_2[15:0]);
    assign lost_3 = lost_2 || falls_4;
    assign significand_3 = {moved_4_2[20:1], moved_4_2[0] || lost_3};
    assign kept = significand_3[20:13];
    assign rest_0 = |significand_3[10:0];
    assign fraction = {moved_4_2[12:11], rest_0};
    assign inexact = |fraction;
    assign zero_2 = !((|kept) || inexact);
    assign exponent_3 = 13'(stage1_exponent) - 13'(amount);
    assign below_2 = (below ? -14'sd126 : 14'(exponent_3)) + 14'sd126;
    assign directed_0 = ((stage1_control == 3'd3 && !stage1_sign) ||
        (stage1_control == 3'd2 && stage1_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage1_control == 3'd4 ||
        (stage1_control == 3'd0 && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 9'(kept) + 9'(away_0);
    assign code = 22'($signed(21'(below_2) << 7)) + 22'(rounded);
    assign large_ = !zero_2 && code > 22'sd32639;
    assign toInfinity = stage1_exceptional_infinite ||
        (large_ && !(stage1_control == 3'd1 ||
        (stage1_sign ? stage1_control == 3'd3 : stage1_control == 3'd2)));
    assign finite = zero_2 ? 15'd0 : code[14:0];
    assign magnitude = stage1_exceptional_nan ? 15'd32704 : toInfinity ? 15'd32640
        : large_ ? 15'd32639 : finite;
    assign isFinite = !(stage1_exceptional_nan || stage1_exceptional_infinite);
    assign half_2 = fraction[2];
    assign directed_1 = ((stage1_control == 3'd3 && !stage1_sign) ||
        (stage1_control == 3'd2 && stage1_sign)) && (|fraction[1:0]);
    assign half_1 = moved_4_2[11];
    assign nearest_1 = half_1 && (stage1_control == 3'd4 ||
        (stage1_control == 3'd0 && (rest_0 || half_2)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero_2 && !(kept[7] || ((&kept[6:0]) && half_2 && away_1)) && inexact;
    assign flags = {stage1_exceptional_invalid, stage1_exceptional_divideByZero, isFinite && large_,
        isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= 1'b0;
        stage1_exponent <= exponent_2;
        stage1_significand <= significand_2;
        stage1_exceptional_nan <= highest && (|mantissa_2);
        stage1_exceptional_infinite <= infinite;
        stage1_exceptional_invalid <= 1'b0;
        stage1_exceptional_divideByZero <= 1'b0;
        stage1_control <= 3'd0;
        stage2_bits <= {stage1_sign && !stage1_exceptional_nan, magnitude};
        stage2_flags <= flags;
    end

    assign result = stage2_bits;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, stage2_flags, point[28:21], significand_3[12:11]};
endmodule

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

// Maximum and sum of exponentials of a row, in one pass.
module OnlineSoftmax_e8m7_s2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        valid,
    input  logic        first,
    input  logic [15:0] x,
    output logic        done,
    output logic [15:0] max,
    output logic [31:0] sum,
    output logic [15:0] rescale,
    output logic [15:0] weight
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;

    logic [15:0] largest;
    logic        compared_item_valid;
    logic        compared_item_first;
    logic        compared_item_rises;
    logic [15:0] compared_item_max;
    logic [15:0] compared_difference;
    logic        item_0_valid;
    logic        item_0_first;
    logic        item_0_rises;
    logic [15:0] item_0_max;
    logic        item_1_valid;
    logic        item_1_first;
    logic        item_1_rises;
    logic [15:0] item_1_max;
    logic        next_reg_valid;
    logic        next_reg_first;
    logic        next_reg_rises;
    logic [15:0] next_reg_max;
    logic [15:0] connection_delayed;
    logic [31:0] total;
    logic        value_valid_delayed;
    logic [15:0] value_max_delayed;
    logic [15:0] rescale_reg;
    logic [15:0] weight_reg;
    logic        compare_less;
    logic        compare_equal;
    logic        compare_unordered;
    logic        compare_signaling;
    logic [15:0] compare_minimum;
    logic [15:0] compare_maximum;
    logic [15:0] minus_result;
    logic [4:0]  minus_flags;
    logic [15:0] exponential_result;
    logic [31:0] convert_result;
    logic [4:0]  convert_flags;
    logic [31:0] fma_result;
    logic [4:0]  fma_flags;
    logic        rises;
    logic [15:0] after;
    logic [15:0] difference;
    logic [15:0] minus_a;
    logic [31:0] fma_a;
    logic [31:0] fma_c;

    assign rises = first || compare_less;
    assign after = rises ? x : largest;

    always_ff @(posedge clk) begin
        if (valid) begin
            largest <= after;
        end
    end

    assign difference = (first || x == 16'd65408) ? 16'd65408 : minus_result;

    always_ff @(posedge clk) begin
        if (rst) begin
            value_valid_delayed <= 1'b0;
        end else begin
            value_valid_delayed <= next_reg_valid;
        end
    end

    always_ff @(posedge clk) begin
        compared_item_valid <= valid;
        compared_item_first <= first;
        compared_item_rises <= rises;
        compared_item_max <= after;
        compared_difference <= difference;
        item_0_valid <= compared_item_valid;
        item_0_first <= compared_item_first;
        item_0_rises <= compared_item_rises;
        item_0_max <= compared_item_max;
        item_1_valid <= item_0_valid;
        item_1_first <= item_0_first;
        item_1_rises <= item_0_rises;
        item_1_max <= item_0_max;
        next_reg_valid <= item_1_valid;
        next_reg_first <= item_1_first;
        next_reg_rises <= item_1_rises;
        next_reg_max <= item_1_max;
        connection_delayed <= exponential_result;
        value_max_delayed <= next_reg_max;
        rescale_reg <= next_reg_rises ? connection_delayed : 16'd16256;
        weight_reg <= next_reg_rises ? 16'd16256 : connection_delayed;
    end

    always_ff @(posedge clk) begin
        if (next_reg_valid) begin
            total <= next_reg_first ? 32'h3f800000 : fma_result;
        end
    end

    assign done = value_valid_delayed;
    assign max = value_max_delayed;
    assign sum = total;
    assign rescale = rescale_reg;
    assign weight = weight_reg;
    assign minus_a = rises ? largest : x;
    assign fma_a = next_reg_rises ? total : 32'h3f800000;
    assign fma_c = next_reg_rises ? 32'h3f800000 : total;

    FloatCompare_e8m7_s0 compare (
        .a(largest),
        .b(x),
        .less(compare_less),
        .equal(compare_equal),
        .unordered(compare_unordered),
        .signaling(compare_signaling),
        .minimum(compare_minimum),
        .maximum(compare_maximum)
    );

    FloatAdd_e8m7_s0 minus (
        .a(minus_a),
        .b(after),
        .subtract(1'b1),
        .rounding(NEAREST_EVEN),
        .result(minus_result),
        .flags(minus_flags)
    );

    FloatActivation_exp_e8m7_s2 exponential (
        .clk(clk),
        .x(compared_difference),
        .result(exponential_result)
    );

    FloatConvert_e8m7_e8m23_s0 convert (
        .a(connection_delayed),
        .rounding(NEAREST_EVEN),
        .result(convert_result),
        .flags(convert_flags)
    );

    FloatFma_e8m23_s0 fma (
        .a(fma_a),
        .b(convert_result),
        .c(fma_c),
        .rounding(NEAREST_EVEN),
        .result(fma_result),
        .flags(fma_flags)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, compare_equal, compare_unordered, compare_signaling, compare_minimum,
        compare_maximum, minus_flags, convert_flags, fma_flags};
endmodule
