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

// Floating-point product, correctly rounded.
module FloatMultiply_e8m23_s0 (
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

    logic [7:0]         field_0;
    logic               highest_0;
    logic [22:0]        mantissa_0;
    logic               highest_and_any_mantissa;
    logic [7:0]         field_1;
    logic               highest_1;
    logic [22:0]        mantissa_1;
    logic               highest_and_any_mantissa_2;
    logic               highest_and_not_any_mantissa;
    logic               isNormal_0;
    logic [23:0]        significand_0;
    logic               isNormal_1;
    logic [23:0]        significand_1;
    logic               highest_and_not_any_mantissa_2;
    logic               undefined;
    logic               or_or_undefined;
    logic [7:0]         biased_0;
    logic signed [9:0]  exponent_0;
    logic [7:0]         biased_1;
    logic signed [9:0]  exponent_1;
    logic signed [11:0] exponent_plus_exponent_plus_1;
    logic signed [12:0] room;
    logic               below;
    logic [12:0]        minus_room_or_room;
    logic [5:0]         depth;
    logic [5:0]         down;
    logic [47:0]        significand_times_significand;
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
    logic [2:0]         cat_or_cat;
    logic [2:0]         cat_or_cat_2;
    logic [2:0]         cat_or_cat_3;
    logic [5:0]         and_and_and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [5:0]         up;
    logic [5:0]         amount;
    logic [47:0]        far_0;
    logic [47:0]        moved_0;
    logic [47:0]        far_1;
    logic [47:0]        moved_1;
    logic [47:0]        far_2;
    logic [47:0]        moved_2;
    logic [47:0]        far_3;
    logic [47:0]        moved_3;
    logic [47:0]        far_4;
    logic [47:0]        moved_4;
    logic [47:0]        far_5;
    logic [47:0]        moved_5;
    logic [47:0]        far_0_2;
    logic [47:0]        moved_0_2;
    logic [47:0]        far_1_2;
    logic [47:0]        moved_1_2;
    logic [47:0]        far_2_2;
    logic [47:0]        moved_2_2;
    logic [47:0]        far_3_2;
    logic [47:0]        moved_3_2;
    logic [47:0]        far_4_2;
    logic [47:0]        moved_4_2;
    logic [47:0]        far_5_2;
    logic [47:0]        moved_5_2;
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
    logic [47:0]        significand;
    logic [23:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [12:0] exponent;
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
    logic [4:0]         flags_2;

    assign field_0 = a[30:23];
    assign highest_0 = &field_0;
    assign mantissa_0 = a[22:0];
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign field_1 = b[30:23];
    assign highest_1 = &field_1;
    assign mantissa_1 = b[22:0];
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_0);
    assign isNormal_0 = |field_1;
    assign significand_0 = {isNormal_0, mantissa_1};
    assign isNormal_1 = |field_0;
    assign significand_1 = {isNormal_1, mantissa_0};
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_1);
    assign undefined = (highest_and_not_any_mantissa && !(|significand_0)) ||
        (!(|significand_1) && highest_and_not_any_mantissa_2);
    assign or_or_undefined = highest_and_any_mantissa || highest_and_any_mantissa_2 || undefined;
    assign biased_0 = {field_0[7:1], field_0[0] || !isNormal_1};
    assign exponent_0 = 10'(biased_0) - 10'sd127;
    assign biased_1 = {field_1[7:1], field_1[0] || !isNormal_0};
    assign exponent_1 = 10'(biased_1) - 10'sd127;
    assign exponent_plus_exponent_plus_1 = 12'(exponent_0) + 12'(exponent_1) + 12'sd1;
    assign room = 13'(exponent_plus_exponent_plus_1) - -13'sd126;
    assign below = room[12];
    assign minus_room_or_room = room[12] ? -room : room;
    assign depth = (minus_room_or_room > 13'd63) ? 6'd63 : minus_room_or_room[5:0];
    assign down = below ? depth : 6'd0;
    assign significand_times_significand = 48'(significand_1) * 48'(significand_0);
    assign and_and_and = !significand_times_significand[47] && !significand_times_significand[46] &&
        !significand_times_significand[45] && !significand_times_significand[44];
    assign and_and_and_and_and = and_and_and && !significand_times_significand[43] &&
        !significand_times_significand[42] && !significand_times_significand[41] &&
        !significand_times_significand[40];
    assign and_and_and_2 = !significand_times_significand[39] &&
        !significand_times_significand[38] && !significand_times_significand[37] &&
        !significand_times_significand[36];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !significand_times_significand[35] &&
        !significand_times_significand[34] && !significand_times_significand[33] &&
        !significand_times_significand[32];
    assign and_and_and_3 = !significand_times_significand[31] &&
        !significand_times_significand[30] && !significand_times_significand[29] &&
        !significand_times_significand[28];
    assign and_and_and_and_and_2 = and_and_and_3 && !significand_times_significand[27] &&
        !significand_times_significand[26] && !significand_times_significand[25] &&
        !significand_times_significand[24];
    assign and_and_and_4 = !significand_times_significand[23] &&
        !significand_times_significand[22] && !significand_times_significand[21] &&
        !significand_times_significand[20];
    assign and_and_and_and_and_and_and_and_and =
        and_and_and_and_and_and_and && and_and_and_and_and_2 && and_and_and_4 &&
        !significand_times_significand[19] && !significand_times_significand[18] &&
        !significand_times_significand[17] && !significand_times_significand[16];
    assign and_and_and_5 = !significand_times_significand[15] &&
        !significand_times_significand[14] && !significand_times_significand[13] &&
        !significand_times_significand[12];
    assign and_and_and_and_and_3 = and_and_and_5 && !significand_times_significand[11] &&
        !significand_times_significand[10] && !significand_times_significand[9] &&
        !significand_times_significand[8];
    assign and_and_and_6 = !significand_times_significand[7] && !significand_times_significand[6] &&
        !significand_times_significand[5] && !significand_times_significand[4];
    assign and_and_and_and_and_and_and_2 =
        and_and_and_and_and_3 && and_and_and_6 && !significand_times_significand[3] &&
        !significand_times_significand[2] && !significand_times_significand[1] &&
        !significand_times_significand[0];
    assign cat_or_cat = and_and_and_and_and_3
        ? {and_and_and_6, and_and_and_6
        ? {!significand_times_significand[3] && !significand_times_significand[2],
        (!significand_times_significand[3] && !significand_times_significand[2])
        ? !significand_times_significand[1] : !significand_times_significand[3]}
        : {!significand_times_significand[7] && !significand_times_significand[6],
        (!significand_times_significand[7] && !significand_times_significand[6])
        ? !significand_times_significand[5] : !significand_times_significand[7]}}
        : {and_and_and_5, and_and_and_5
        ? {!significand_times_significand[11] && !significand_times_significand[10],
        (!significand_times_significand[11] && !significand_times_significand[10])
        ? !significand_times_significand[9] : !significand_times_significand[11]}
        : {!significand_times_significand[15] && !significand_times_significand[14],
        (!significand_times_significand[15] && !significand_times_significand[14])
        ? !significand_times_significand[13] : !significand_times_significand[15]}};
    assign cat_or_cat_2 = and_and_and_and_and_2
        ? {and_and_and_4, and_and_and_4
        ? {!significand_times_significand[19] && !significand_times_significand[18],
        (!significand_times_significand[19] && !significand_times_significand[18])
        ? !significand_times_significand[17] : !significand_times_significand[19]}
        : {!significand_times_significand[23] && !significand_times_significand[22],
        (!significand_times_significand[23] && !significand_times_significand[22])
        ? !significand_times_significand[21] : !significand_times_significand[23]}}
        : {and_and_and_3, and_and_and_3
        ? {!significand_times_significand[27] && !significand_times_significand[26],
        (!significand_times_significand[27] && !significand_times_significand[26])
        ? !significand_times_significand[25] : !significand_times_significand[27]}
        : {!significand_times_significand[31] && !significand_times_significand[30],
        (!significand_times_significand[31] && !significand_times_significand[30])
        ? !significand_times_significand[29] : !significand_times_significand[31]}};
    assign cat_or_cat_3 = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!significand_times_significand[35] && !significand_times_significand[34],
        (!significand_times_significand[35] && !significand_times_significand[34])
        ? !significand_times_significand[33] : !significand_times_significand[35]}
        : {!significand_times_significand[39] && !significand_times_significand[38],
        (!significand_times_significand[39] && !significand_times_significand[38])
        ? !significand_times_significand[37] : !significand_times_significand[39]}}
        : {and_and_and, and_and_and ? {!significand_times_significand[43] &&
        !significand_times_significand[42],
        (!significand_times_significand[43] && !significand_times_significand[42])
        ? !significand_times_significand[41] : !significand_times_significand[43]}
        : {!significand_times_significand[47] && !significand_times_significand[46],
        (!significand_times_significand[47] && !significand_times_significand[46])
        ? !significand_times_significand[45] : !significand_times_significand[47]}};
    assign and_and_and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and_and_and,
        and_and_and_and_and_and_and_and_and
        ? {and_and_and_and_and_and_and_2,
        and_and_and_and_and_and_and_2 ? 4'd0 : {and_and_and_and_and_3, cat_or_cat}}
        : {and_and_and_and_and_and_and,
        and_and_and_and_and_and_and ? {and_and_and_and_and_2, cat_or_cat_2}
        : {and_and_and_and_and, cat_or_cat_3}}};
    assign wide = room >= $signed(13'(and_and_and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_and_and_cat : room[5:0];
    assign amount = below ? 6'd0 : up;
    assign far_0 = {significand_times_significand[46:0], 1'b0};
    assign moved_0 = amount[0] ? far_0 : significand_times_significand;
    assign far_1 = {moved_0[45:0], 2'd0};
    assign moved_1 = amount[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[43:0], 4'd0};
    assign moved_2 = amount[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[39:0], 8'd0};
    assign moved_3 = amount[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[31:0], 16'd0};
    assign moved_4 = amount[4] ? far_4 : moved_3;
    assign far_5 = {moved_4[15:0], 32'd0};
    assign moved_5 = amount[5] ? far_5 : moved_4;
    assign far_0_2 = 48'(moved_5[47:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_5;
    assign far_1_2 = 48'(moved_0_2[47:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 48'(moved_1_2[47:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = 48'(moved_2_2[47:8]);
    assign moved_3_2 = down[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = 48'(moved_3_2[47:16]);
    assign moved_4_2 = down[4] ? far_4_2 : moved_3_2;
    assign far_5_2 = 48'(moved_4_2[47:32]);
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
    assign significand = {moved_5_2[47:1], moved_5_2[0] || lost_4};
    assign kept = significand[47:24];
    assign rest_0 = |significand[21:0];
    assign fraction = {moved_5_2[23:22], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent = 13'(exponent_plus_exponent_plus_1) - 13'(amount);
    assign below_2 = (below ? -14'sd126 : 14'(exponent)) + 14'sd126;
    assign directed_0 = ((rounding == UP_VALUE && !(a[31] ^ b[31])) ||
        (rounding == DOWN_VALUE && a[31] ^ b[31])) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 38'($signed(37'(below_2) << 23)) + 38'(rounded);
    assign large_ = !zero && code > 38'sh7f7fffff;
    assign toInfinity = highest_and_not_any_mantissa || highest_and_not_any_mantissa_2 ||
        (large_ && !(rounding == TO_ZERO ||
        (a[31] ^ b[31] ? rounding == UP_VALUE : rounding == DOWN_VALUE)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude = or_or_undefined ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_ ? 31'h7f7fffff : finite;
    assign result = {a[31] ^ b[31] && !or_or_undefined, magnitude};
    assign isFinite = !(or_or_undefined || highest_and_not_any_mantissa ||
        highest_and_not_any_mantissa_2);
    assign half = fraction[2];
    assign directed_1 = ((rounding == UP_VALUE && !(a[31] ^ b[31])) ||
        (rounding == DOWN_VALUE && a[31] ^ b[31])) && (|fraction[1:0]);
    assign half_1 = moved_5_2[22];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {(highest_and_any_mantissa && !mantissa_0[22]) ||
        (highest_and_any_mantissa_2 && !mantissa_1[22]) || undefined, 1'b0, isFinite && large_,
        isFinite && lost, isFinite && (inexact || large_ || lost)};
    assign flags = flags_2;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, significand[23:22]};
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

// Rotary position embedding: turns a pair of numbers.
module Rotary_e8m7_p64x16_b10000 (
    input  logic        clk,
    input  logic [15:0] position,
    input  logic [5:0]  pair,
    input  logic [15:0] x,
    input  logic [15:0] y,
    output logic [15:0] turnedX,
    output logic [15:0] turnedY
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;

    logic [19:0]        angle;
    logic [31:0]        sine;
    logic [31:0]        cosine;
    logic [15:0]        x_delayed;
    logic [15:0]        x_delayed_delayed;
    logic [15:0]        y_delayed;
    logic [15:0]        y_delayed_delayed;
    logic [31:0]        firstX;
    logic [31:0]        firstY;
    logic [31:0]        minusSine;
    logic [31:0]        laterY;
    logic [15:0]        connection_delayed;
    logic [31:0]        cosine_delayed;
    logic [15:0]        connection_delayed_2;
    logic [31:0]        convert_0_result;
    logic [4:0]         convert_0_flags;
    logic [31:0]        convert_1_result;
    logic [4:0]         convert_1_flags;
    logic [31:0]        multiply_0_result;
    logic [4:0]         multiply_0_flags;
    logic [31:0]        multiply_1_result;
    logic [4:0]         multiply_1_flags;
    logic [31:0]        fma_0_result;
    logic [4:0]         fma_0_flags;
    logic [15:0]        convert_2_result;
    logic [4:0]         convert_2_flags;
    logic [31:0]        fma_1_result;
    logic [4:0]         fma_1_flags;
    logic [15:0]        convert_3_result;
    logic [4:0]         convert_3_flags;
    logic [51:0]        position_times_steps_word;
    logic [1:0]         quarter_0;
    logic signed [8:0]  room_0;
    logic [17:0]        inside_0;
    logic [17:0]        upwards_0;
    logic [7:0]         line_0;
    logic [19:0]        start_0;
    logic [12:0]        slope_0;
    logic [22:0]        slope_times_upwards_9_0;
    logic [20:0]        magnitude_0;
    logic [26:0]        padded_0;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic               and_and_and_and_and_2;
    logic [3:0]         and_and_and_and_and_cat;
    logic [2:0]         cat_or_cat;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide_0;
    logic [4:0]         up_0;
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
    logic [23:0]        kept_0;
    logic               inexact_0;
    logic               zero_0;
    logic signed [6:0]  exponent_0;
    logic signed [8:0]  below_0;
    logic               directed_0;
    logic               half_0;
    logic               rest_0;
    logic               nearest_0;
    logic               away_0;
    logic [24:0]        rounded_0;
    logic signed [32:0] code_0;
    logic               large_0;
    logic               toInfinity_0;
    logic [30:0]        finite_0;
    logic [30:0]        magnitude_0_2;
    logic [20:0]        angle_plus_262144;
    logic [1:0]         quarter_1;
    logic signed [8:0]  room_1;
    logic [17:0]        inside_1;
    logic [17:0]        upwards_1;
    logic [7:0]         line_1;
    logic [19:0]        start_1;
    logic [12:0]        slope_1;
    logic [22:0]        slope_times_upwards_9_0_2;
    logic [20:0]        magnitude_1;
    logic [26:0]        padded_1;
    logic               and_and_and_4;
    logic               and_and_and_and_and_3;
    logic               and_and_and_5;
    logic               and_and_and_and_and_and_and_2;
    logic               and_and_and_6;
    logic               and_and_and_and_and_4;
    logic [3:0]         and_and_and_and_and_cat_2;
    logic [2:0]         cat_or_cat_2;
    logic [4:0]         and_and_and_and_and_and_and_cat_2;
    logic               wide_1;
    logic [4:0]         up_1;
    logic [26:0]        far_5;
    logic [26:0]        moved_5;
    logic [26:0]        far_6;
    logic [26:0]        moved_6;
    logic [26:0]        far_7;
    logic [26:0]        moved_7;
    logic [26:0]        far_8;
    logic [26:0]        moved_8;
    logic [26:0]        far_9;
    logic [26:0]        moved_9;
    logic [23:0]        kept_1;
    logic               inexact_1;
    logic               zero_1;
    logic signed [6:0]  exponent_1;
    logic signed [8:0]  below_1;
    logic               directed_1;
    logic               half_1;
    logic               rest_1;
    logic               nearest_1;
    logic               away_1;
    logic [24:0]        rounded_1;
    logic signed [32:0] code_1;
    logic               large_1;
    logic               toInfinity_1;
    logic [30:0]        finite_1;
    logic [30:0]        magnitude_1_2;
    logic [35:0]        steps [0:63];
    logic [19:0]        memory_0 [0:255];
    logic [12:0]        memory_1 [0:255];
    logic [19:0]        memory_2 [0:255];
    logic [12:0]        memory_3 [0:255];

    initial begin
        steps[0] = 36'h28be60db9; steps[1] = 36'h234855e55; steps[2] = 36'h1e8dae29e;
        steps[3] = 36'h1a754bcdf; steps[4] = 36'h16e96ecaf; steps[5] = 36'h13d7416a9;
        steps[6] = 36'h112e743e9; steps[7] = 36'hee0e780f; steps[8] = 36'hce260100;
        steps[9] = 36'hb2846793; steps[10] = 36'h9a96eb81; steps[11] = 36'h85de7801;
        steps[12] = 36'h73ed00d8; steps[13] = 36'h646339e0; steps[14] = 36'h56ee9ce8;
        steps[15] = 36'h4b47b369; steps[16] = 36'h41309af9; steps[17] = 36'h3873bca2;
        steps[18] = 36'h30e2b043; steps[19] = 36'h2a554616; steps[20] = 36'h24a8b145;
        steps[21] = 36'h1fbecf11; steps[22] = 36'h1b7d86cb; steps[23] = 36'h17ce3f35;
        steps[24] = 36'h149d6680; steps[25] = 36'h11da0a5c; steps[26] = 36'hf757df3;
        steps[27] = 36'hd630c00; steps[28] = 36'hb97b349; steps[29] = 36'ha09ec30;
        steps[30] = 36'h8b17617; steps[31] = 36'h7872b8a; steps[32] = 36'h684dc4c;
        steps[33] = 36'h5a52c77; steps[34] = 36'h4e37807; steps[35] = 36'h43bba35;
        steps[36] = 36'h3aa7820; steps[37] = 36'h32cae4e; steps[38] = 36'h2bfc0ae;
        steps[39] = 36'h2616cb8; steps[40] = 36'h20fbd73; steps[41] = 36'h1c90109;
        steps[42] = 36'h18bbfcc; steps[43] = 36'h156b466; steps[44] = 36'h128c521;
        steps[45] = 36'h100fe05; steps[46] = 36'hde8bcf; steps[47] = 36'hc0b78e;
        steps[48] = 36'ha6e2d4; steps[49] = 36'h908472; steps[50] = 36'h7d259a;
        steps[51] = 36'h6c5f6c; steps[52] = 36'h5dd8d0; steps[53] = 36'h5144a1;
        steps[54] = 36'h466011; steps[55] = 36'h3cf146; steps[56] = 36'h34c625;
        steps[57] = 36'h2db34e; steps[58] = 36'h27932e; steps[59] = 36'h22453d;
        steps[60] = 36'h1dad50; steps[61] = 36'h19b300; steps[62] = 36'h16412e;
        steps[63] = 36'h13458e;
    end

    initial begin
        memory_0[0] = 20'd0; memory_0[1] = 20'd6434; memory_0[2] = 20'd12868;
        memory_0[3] = 20'd19301; memory_0[4] = 20'd25733; memory_0[5] = 20'd32165;
        memory_0[6] = 20'd38595; memory_0[7] = 20'd45024; memory_0[8] = 20'd51451;
        memory_0[9] = 20'd57876; memory_0[10] = 20'd64299; memory_0[11] = 20'd70720;
        memory_0[12] = 20'd77138; memory_0[13] = 20'd83553; memory_0[14] = 20'd89965;
        memory_0[15] = 20'd96374; memory_0[16] = 20'h1917a; memory_0[17] = 20'h1aa7b;
        memory_0[18] = 20'h1c378; memory_0[19] = 20'h1dc71; memory_0[20] = 20'h1f565;
        memory_0[21] = 20'h20e54; memory_0[22] = 20'h2273e; memory_0[23] = 20'h24023;
        memory_0[24] = 20'h25902; memory_0[25] = 20'h271db; memory_0[26] = 20'h28aaf;
        memory_0[27] = 20'h2a37c; memory_0[28] = 20'h2bc43; memory_0[29] = 20'h2d502;
        memory_0[30] = 20'h2edbb; memory_0[31] = 20'h3066d; memory_0[32] = 20'h31f17;
        memory_0[33] = 20'h337b9; memory_0[34] = 20'h35054; memory_0[35] = 20'h368e6;
        memory_0[36] = 20'h38170; memory_0[37] = 20'h399f2; memory_0[38] = 20'h3b26a;
        memory_0[39] = 20'h3cad9; memory_0[40] = 20'h3e33f; memory_0[41] = 20'h3fb9c;
        memory_0[42] = 20'h413ee; memory_0[43] = 20'h42c36; memory_0[44] = 20'h44475;
        memory_0[45] = 20'h45ca8; memory_0[46] = 20'h474d1; memory_0[47] = 20'h48cef;
        memory_0[48] = 20'h4a502; memory_0[49] = 20'h4bd09; memory_0[50] = 20'h4d504;
        memory_0[51] = 20'h4ecf4; memory_0[52] = 20'h504d7; memory_0[53] = 20'h51cae;
        memory_0[54] = 20'h53479; memory_0[55] = 20'h54c36; memory_0[56] = 20'h563e7;
        memory_0[57] = 20'h57b8a; memory_0[58] = 20'h5931f; memory_0[59] = 20'h5aaa7;
        memory_0[60] = 20'h5c221; memory_0[61] = 20'h5d98d; memory_0[62] = 20'h5f0ea;
        memory_0[63] = 20'h60839; memory_0[64] = 20'h61f79; memory_0[65] = 20'h636a9;
        memory_0[66] = 20'h64dcb; memory_0[67] = 20'h664dc; memory_0[68] = 20'h67bde;
        memory_0[69] = 20'h692d0; memory_0[70] = 20'h6a9b2; memory_0[71] = 20'h6c083;
        memory_0[72] = 20'h6d744; memory_0[73] = 20'h6edf4; memory_0[74] = 20'h70492;
        memory_0[75] = 20'h71b20; memory_0[76] = 20'h7319c; memory_0[77] = 20'h74806;
        memory_0[78] = 20'h75e5e; memory_0[79] = 20'h774a4; memory_0[80] = 20'h78ad7;
        memory_0[81] = 20'h7a0f8; memory_0[82] = 20'h7b706; memory_0[83] = 20'h7cd01;
        memory_0[84] = 20'h7e2e9; memory_0[85] = 20'h7f8be; memory_0[86] = 20'h80e7e;
        memory_0[87] = 20'h8242b; memory_0[88] = 20'h839c4; memory_0[89] = 20'h84f48;
        memory_0[90] = 20'h864b8; memory_0[91] = 20'h87a13; memory_0[92] = 20'h88f5a;
        memory_0[93] = 20'h8a48b; memory_0[94] = 20'h8b9a7; memory_0[95] = 20'h8cead;
        memory_0[96] = 20'h8e39e; memory_0[97] = 20'h8f878; memory_0[98] = 20'h90d3d;
        memory_0[99] = 20'h921eb; memory_0[100] = 20'h93683; memory_0[101] = 20'h94b04;
        memory_0[102] = 20'h95f6e; memory_0[103] = 20'h973c0; memory_0[104] = 20'h987fc;
        memory_0[105] = 20'h99c20; memory_0[106] = 20'h9b02c; memory_0[107] = 20'h9c421;
        memory_0[108] = 20'h9d7fd; memory_0[109] = 20'h9ebc1; memory_0[110] = 20'h9ff6d;
        memory_0[111] = 20'ha1300; memory_0[112] = 20'ha267a; memory_0[113] = 20'ha39db;
        memory_0[114] = 20'ha4d22; memory_0[115] = 20'ha6051; memory_0[116] = 20'ha7365;
        memory_0[117] = 20'ha8660; memory_0[118] = 20'ha9941; memory_0[119] = 20'haac08;
        memory_0[120] = 20'habeb5; memory_0[121] = 20'had147; memory_0[122] = 20'hae3be;
        memory_0[123] = 20'haf61a; memory_0[124] = 20'hb085c; memory_0[125] = 20'hb1a82;
        memory_0[126] = 20'hb2c8d; memory_0[127] = 20'hb3e7c; memory_0[128] = 20'hb504f;
        memory_0[129] = 20'hb6207; memory_0[130] = 20'hb73a2; memory_0[131] = 20'hb8521;
        memory_0[132] = 20'hb9684; memory_0[133] = 20'hba7ca; memory_0[134] = 20'hbb8f4;
        memory_0[135] = 20'hbca00; memory_0[136] = 20'hbdaf0; memory_0[137] = 20'hbebc2;
        memory_0[138] = 20'hbfc76; memory_0[139] = 20'hc0d0e; memory_0[140] = 20'hc1d87;
        memory_0[141] = 20'hc2de3; memory_0[142] = 20'hc3e20; memory_0[143] = 20'hc4e3f;
        memory_0[144] = 20'hc5e40; memory_0[145] = 20'hc6e23; memory_0[146] = 20'hc7de6;
        memory_0[147] = 20'hc8d8b; memory_0[148] = 20'hc9d11; memory_0[149] = 20'hcac78;
        memory_0[150] = 20'hcbbbf; memory_0[151] = 20'hccae8; memory_0[152] = 20'hcd9f0;
        memory_0[153] = 20'hce8d9; memory_0[154] = 20'hcf7a2; memory_0[155] = 20'hd064b;
        memory_0[156] = 20'hd14d4; memory_0[157] = 20'hd233c; memory_0[158] = 20'hd3185;
        memory_0[159] = 20'hd3fac; memory_0[160] = 20'hd4db3; memory_0[161] = 20'hd5b99;
        memory_0[162] = 20'hd695e; memory_0[163] = 20'hd7702; memory_0[164] = 20'hd8485;
        memory_0[165] = 20'hd91e7; memory_0[166] = 20'hd9f27; memory_0[167] = 20'hdac45;
        memory_0[168] = 20'hdb942; memory_0[169] = 20'hdc61c; memory_0[170] = 20'hdd2d5;
        memory_0[171] = 20'hddf6c; memory_0[172] = 20'hdebe0; memory_0[173] = 20'hdf832;
        memory_0[174] = 20'he0462; memory_0[175] = 20'he106f; memory_0[176] = 20'he1c59;
        memory_0[177] = 20'he2821; memory_0[178] = 20'he33c6; memory_0[179] = 20'he3f47;
        memory_0[180] = 20'he4aa6; memory_0[181] = 20'he55e1; memory_0[182] = 20'he60f8;
        memory_0[183] = 20'he6bed; memory_0[184] = 20'he76bd; memory_0[185] = 20'he816a;
        memory_0[186] = 20'he8bf4; memory_0[187] = 20'he9659; memory_0[188] = 20'hea09a;
        memory_0[189] = 20'heaab8; memory_0[190] = 20'heb4b1; memory_0[191] = 20'hebe86;
        memory_0[192] = 20'hec836; memory_0[193] = 20'hed1c2; memory_0[194] = 20'hedb29;
        memory_0[195] = 20'hee46c; memory_0[196] = 20'heed8a; memory_0[197] = 20'hef683;
        memory_0[198] = 20'heff57; memory_0[199] = 20'hf0806; memory_0[200] = 20'hf1091;
        memory_0[201] = 20'hf18f5; memory_0[202] = 20'hf2135; memory_0[203] = 20'hf2950;
        memory_0[204] = 20'hf3144; memory_0[205] = 20'hf3914; memory_0[206] = 20'hf40be;
        memory_0[207] = 20'hf4842; memory_0[208] = 20'hf4fa1; memory_0[209] = 20'hf56d9;
        memory_0[210] = 20'hf5dec; memory_0[211] = 20'hf64d9; memory_0[212] = 20'hf6ba0;
        memory_0[213] = 20'hf7241; memory_0[214] = 20'hf78bc; memory_0[215] = 20'hf7f11;
        memory_0[216] = 20'hf853f; memory_0[217] = 20'hf8b48; memory_0[218] = 20'hf9129;
        memory_0[219] = 20'hf96e5; memory_0[220] = 20'hf9c7a; memory_0[221] = 20'hfa1e8;
        memory_0[222] = 20'hfa730; memory_0[223] = 20'hfac51; memory_0[224] = 20'hfb14c;
        memory_0[225] = 20'hfb620; memory_0[226] = 20'hfbacd; memory_0[227] = 20'hfbf53;
        memory_0[228] = 20'hfc3b2; memory_0[229] = 20'hfc7eb; memory_0[230] = 20'hfcbfd;
        memory_0[231] = 20'hfcfe7; memory_0[232] = 20'hfd3ab; memory_0[233] = 20'hfd747;
        memory_0[234] = 20'hfdabd; memory_0[235] = 20'hfde0b; memory_0[236] = 20'hfe132;
        memory_0[237] = 20'hfe432; memory_0[238] = 20'hfe70b; memory_0[239] = 20'hfe9bd;
        memory_0[240] = 20'hfec47; memory_0[241] = 20'hfeeaa; memory_0[242] = 20'hff0e5;
        memory_0[243] = 20'hff2fa; memory_0[244] = 20'hff4e7; memory_0[245] = 20'hff6ac;
        memory_0[246] = 20'hff84b; memory_0[247] = 20'hff9c2; memory_0[248] = 20'hffb11;
        memory_0[249] = 20'hffc39; memory_0[250] = 20'hffd39; memory_0[251] = 20'hffe13;
        memory_0[252] = 20'hffec4; memory_0[253] = 20'hfff4e; memory_0[254] = 20'hfffb1;
        memory_0[255] = 20'hfffec;
    end

    initial begin
        memory_1[0] = 13'd6434; memory_1[1] = 13'd6434; memory_1[2] = 13'd6433;
        memory_1[3] = 13'd6432; memory_1[4] = 13'd6432; memory_1[5] = 13'd6430;
        memory_1[6] = 13'd6429; memory_1[7] = 13'd6427; memory_1[8] = 13'd6425;
        memory_1[9] = 13'd6423; memory_1[10] = 13'd6421; memory_1[11] = 13'd6418;
        memory_1[12] = 13'd6415; memory_1[13] = 13'd6412; memory_1[14] = 13'd6409;
        memory_1[15] = 13'd6404; memory_1[16] = 13'd6401; memory_1[17] = 13'd6397;
        memory_1[18] = 13'd6393; memory_1[19] = 13'd6388; memory_1[20] = 13'd6383;
        memory_1[21] = 13'd6378; memory_1[22] = 13'd6373; memory_1[23] = 13'd6367;
        memory_1[24] = 13'd6361; memory_1[25] = 13'd6356; memory_1[26] = 13'd6349;
        memory_1[27] = 13'd6343; memory_1[28] = 13'd6335; memory_1[29] = 13'd6329;
        memory_1[30] = 13'd6322; memory_1[31] = 13'd6314; memory_1[32] = 13'd6306;
        memory_1[33] = 13'd6299; memory_1[34] = 13'd6290; memory_1[35] = 13'd6282;
        memory_1[36] = 13'd6274; memory_1[37] = 13'd6264; memory_1[38] = 13'd6255;
        memory_1[39] = 13'd6246; memory_1[40] = 13'd6237; memory_1[41] = 13'd6226;
        memory_1[42] = 13'd6216; memory_1[43] = 13'd6207; memory_1[44] = 13'd6195;
        memory_1[45] = 13'd6185; memory_1[46] = 13'd6174; memory_1[47] = 13'd6163;
        memory_1[48] = 13'd6151; memory_1[49] = 13'd6139; memory_1[50] = 13'd6128;
        memory_1[51] = 13'd6115; memory_1[52] = 13'd6103; memory_1[53] = 13'd6091;
        memory_1[54] = 13'd6077; memory_1[55] = 13'd6065; memory_1[56] = 13'd6051;
        memory_1[57] = 13'd6037; memory_1[58] = 13'd6024; memory_1[59] = 13'd6010;
        memory_1[60] = 13'd5996; memory_1[61] = 13'd5981; memory_1[62] = 13'd5967;
        memory_1[63] = 13'd5952; memory_1[64] = 13'd5936; memory_1[65] = 13'd5922;
        memory_1[66] = 13'd5905; memory_1[67] = 13'd5890; memory_1[68] = 13'd5874;
        memory_1[69] = 13'd5858; memory_1[70] = 13'd5841; memory_1[71] = 13'd5825;
        memory_1[72] = 13'd5808; memory_1[73] = 13'd5790; memory_1[74] = 13'd5774;
        memory_1[75] = 13'd5756; memory_1[76] = 13'd5738; memory_1[77] = 13'd5720;
        memory_1[78] = 13'd5702; memory_1[79] = 13'd5683; memory_1[80] = 13'd5665;
        memory_1[81] = 13'd5646; memory_1[82] = 13'd5627; memory_1[83] = 13'd5608;
        memory_1[84] = 13'd5589; memory_1[85] = 13'd5568; memory_1[86] = 13'd5549;
        memory_1[87] = 13'd5529; memory_1[88] = 13'd5508; memory_1[89] = 13'd5488;
        memory_1[90] = 13'd5467; memory_1[91] = 13'd5447; memory_1[92] = 13'd5425;
        memory_1[93] = 13'd5404; memory_1[94] = 13'd5382; memory_1[95] = 13'd5361;
        memory_1[96] = 13'd5338; memory_1[97] = 13'd5317; memory_1[98] = 13'd5294;
        memory_1[99] = 13'd5272; memory_1[100] = 13'd5249; memory_1[101] = 13'd5226;
        memory_1[102] = 13'd5202; memory_1[103] = 13'd5180; memory_1[104] = 13'd5156;
        memory_1[105] = 13'd5132; memory_1[106] = 13'd5109; memory_1[107] = 13'd5084;
        memory_1[108] = 13'd5060; memory_1[109] = 13'd5036; memory_1[110] = 13'd5011;
        memory_1[111] = 13'd4986; memory_1[112] = 13'd4961; memory_1[113] = 13'd4935;
        memory_1[114] = 13'd4911; memory_1[115] = 13'd4884; memory_1[116] = 13'd4859;
        memory_1[117] = 13'd4833; memory_1[118] = 13'd4807; memory_1[119] = 13'd4781;
        memory_1[120] = 13'd4754; memory_1[121] = 13'd4727; memory_1[122] = 13'd4700;
        memory_1[123] = 13'd4674; memory_1[124] = 13'd4646; memory_1[125] = 13'd4619;
        memory_1[126] = 13'd4591; memory_1[127] = 13'd4563; memory_1[128] = 13'd4536;
        memory_1[129] = 13'd4507; memory_1[130] = 13'd4479; memory_1[131] = 13'd4451;
        memory_1[132] = 13'd4422; memory_1[133] = 13'd4394; memory_1[134] = 13'd4364;
        memory_1[135] = 13'd4336; memory_1[136] = 13'd4306; memory_1[137] = 13'd4276;
        memory_1[138] = 13'd4248; memory_1[139] = 13'd4217; memory_1[140] = 13'd4188;
        memory_1[141] = 13'd4157; memory_1[142] = 13'd4127; memory_1[143] = 13'd4097;
        memory_1[144] = 13'd4067; memory_1[145] = 13'd4035; memory_1[146] = 13'd4005;
        memory_1[147] = 13'd3974; memory_1[148] = 13'd3943; memory_1[149] = 13'd3911;
        memory_1[150] = 13'd3881; memory_1[151] = 13'd3848; memory_1[152] = 13'd3817;
        memory_1[153] = 13'd3785; memory_1[154] = 13'd3753; memory_1[155] = 13'd3721;
        memory_1[156] = 13'd3688; memory_1[157] = 13'd3657; memory_1[158] = 13'd3623;
        memory_1[159] = 13'd3591; memory_1[160] = 13'd3558; memory_1[161] = 13'd3525;
        memory_1[162] = 13'd3492; memory_1[163] = 13'd3459; memory_1[164] = 13'd3426;
        memory_1[165] = 13'd3392; memory_1[166] = 13'd3358; memory_1[167] = 13'd3325;
        memory_1[168] = 13'd3290; memory_1[169] = 13'd3257; memory_1[170] = 13'd3223;
        memory_1[171] = 13'd3188; memory_1[172] = 13'd3154; memory_1[173] = 13'd3120;
        memory_1[174] = 13'd3085; memory_1[175] = 13'd3050; memory_1[176] = 13'd3016;
        memory_1[177] = 13'd2981; memory_1[178] = 13'd2945; memory_1[179] = 13'd2911;
        memory_1[180] = 13'd2875; memory_1[181] = 13'd2839; memory_1[182] = 13'd2805;
        memory_1[183] = 13'd2768; memory_1[184] = 13'd2733; memory_1[185] = 13'd2698;
        memory_1[186] = 13'd2661; memory_1[187] = 13'd2625; memory_1[188] = 13'd2590;
        memory_1[189] = 13'd2553; memory_1[190] = 13'd2517; memory_1[191] = 13'd2480;
        memory_1[192] = 13'd2444; memory_1[193] = 13'd2407; memory_1[194] = 13'd2371;
        memory_1[195] = 13'd2334; memory_1[196] = 13'd2297; memory_1[197] = 13'd2260;
        memory_1[198] = 13'd2223; memory_1[199] = 13'd2187; memory_1[200] = 13'd2148;
        memory_1[201] = 13'd2112; memory_1[202] = 13'd2075; memory_1[203] = 13'd2036;
        memory_1[204] = 13'd2000; memory_1[205] = 13'd1962; memory_1[206] = 13'd1924;
        memory_1[207] = 13'd1887; memory_1[208] = 13'd1848; memory_1[209] = 13'd1811;
        memory_1[210] = 13'd1773; memory_1[211] = 13'd1735; memory_1[212] = 13'd1697;
        memory_1[213] = 13'd1659; memory_1[214] = 13'd1621; memory_1[215] = 13'd1582;
        memory_1[216] = 13'd1545; memory_1[217] = 13'd1505; memory_1[218] = 13'd1468;
        memory_1[219] = 13'd1429; memory_1[220] = 13'd1390; memory_1[221] = 13'd1352;
        memory_1[222] = 13'd1313; memory_1[223] = 13'd1275; memory_1[224] = 13'd1236;
        memory_1[225] = 13'd1197; memory_1[226] = 13'd1158; memory_1[227] = 13'd1119;
        memory_1[228] = 13'd1081; memory_1[229] = 13'd1042; memory_1[230] = 13'd1002;
        memory_1[231] = 13'd964; memory_1[232] = 13'd924; memory_1[233] = 13'd886;
        memory_1[234] = 13'd846; memory_1[235] = 13'd807; memory_1[236] = 13'd768;
        memory_1[237] = 13'd729; memory_1[238] = 13'd690; memory_1[239] = 13'd650;
        memory_1[240] = 13'd611; memory_1[241] = 13'd571; memory_1[242] = 13'd533;
        memory_1[243] = 13'd493; memory_1[244] = 13'd453; memory_1[245] = 13'd415;
        memory_1[246] = 13'd375; memory_1[247] = 13'd335; memory_1[248] = 13'd296;
        memory_1[249] = 13'd256; memory_1[250] = 13'd218; memory_1[251] = 13'd177;
        memory_1[252] = 13'd138; memory_1[253] = 13'd99; memory_1[254] = 13'd59;
        memory_1[255] = 13'd20;
    end

    initial begin
        memory_2[0] = 20'd0; memory_2[1] = 20'd6434; memory_2[2] = 20'd12868;
        memory_2[3] = 20'd19301; memory_2[4] = 20'd25733; memory_2[5] = 20'd32165;
        memory_2[6] = 20'd38595; memory_2[7] = 20'd45024; memory_2[8] = 20'd51451;
        memory_2[9] = 20'd57876; memory_2[10] = 20'd64299; memory_2[11] = 20'd70720;
        memory_2[12] = 20'd77138; memory_2[13] = 20'd83553; memory_2[14] = 20'd89965;
        memory_2[15] = 20'd96374; memory_2[16] = 20'h1917a; memory_2[17] = 20'h1aa7b;
        memory_2[18] = 20'h1c378; memory_2[19] = 20'h1dc71; memory_2[20] = 20'h1f565;
        memory_2[21] = 20'h20e54; memory_2[22] = 20'h2273e; memory_2[23] = 20'h24023;
        memory_2[24] = 20'h25902; memory_2[25] = 20'h271db; memory_2[26] = 20'h28aaf;
        memory_2[27] = 20'h2a37c; memory_2[28] = 20'h2bc43; memory_2[29] = 20'h2d502;
        memory_2[30] = 20'h2edbb; memory_2[31] = 20'h3066d; memory_2[32] = 20'h31f17;
        memory_2[33] = 20'h337b9; memory_2[34] = 20'h35054; memory_2[35] = 20'h368e6;
        memory_2[36] = 20'h38170; memory_2[37] = 20'h399f2; memory_2[38] = 20'h3b26a;
        memory_2[39] = 20'h3cad9; memory_2[40] = 20'h3e33f; memory_2[41] = 20'h3fb9c;
        memory_2[42] = 20'h413ee; memory_2[43] = 20'h42c36; memory_2[44] = 20'h44475;
        memory_2[45] = 20'h45ca8; memory_2[46] = 20'h474d1; memory_2[47] = 20'h48cef;
        memory_2[48] = 20'h4a502; memory_2[49] = 20'h4bd09; memory_2[50] = 20'h4d504;
        memory_2[51] = 20'h4ecf4; memory_2[52] = 20'h504d7; memory_2[53] = 20'h51cae;
        memory_2[54] = 20'h53479; memory_2[55] = 20'h54c36; memory_2[56] = 20'h563e7;
        memory_2[57] = 20'h57b8a; memory_2[58] = 20'h5931f; memory_2[59] = 20'h5aaa7;
        memory_2[60] = 20'h5c221; memory_2[61] = 20'h5d98d; memory_2[62] = 20'h5f0ea;
        memory_2[63] = 20'h60839; memory_2[64] = 20'h61f79; memory_2[65] = 20'h636a9;
        memory_2[66] = 20'h64dcb; memory_2[67] = 20'h664dc; memory_2[68] = 20'h67bde;
        memory_2[69] = 20'h692d0; memory_2[70] = 20'h6a9b2; memory_2[71] = 20'h6c083;
        memory_2[72] = 20'h6d744; memory_2[73] = 20'h6edf4; memory_2[74] = 20'h70492;
        memory_2[75] = 20'h71b20; memory_2[76] = 20'h7319c; memory_2[77] = 20'h74806;
        memory_2[78] = 20'h75e5e; memory_2[79] = 20'h774a4; memory_2[80] = 20'h78ad7;
        memory_2[81] = 20'h7a0f8; memory_2[82] = 20'h7b706; memory_2[83] = 20'h7cd01;
        memory_2[84] = 20'h7e2e9; memory_2[85] = 20'h7f8be; memory_2[86] = 20'h80e7e;
        memory_2[87] = 20'h8242b; memory_2[88] = 20'h839c4; memory_2[89] = 20'h84f48;
        memory_2[90] = 20'h864b8; memory_2[91] = 20'h87a13; memory_2[92] = 20'h88f5a;
        memory_2[93] = 20'h8a48b; memory_2[94] = 20'h8b9a7; memory_2[95] = 20'h8cead;
        memory_2[96] = 20'h8e39e; memory_2[97] = 20'h8f878; memory_2[98] = 20'h90d3d;
        memory_2[99] = 20'h921eb; memory_2[100] = 20'h93683; memory_2[101] = 20'h94b04;
        memory_2[102] = 20'h95f6e; memory_2[103] = 20'h973c0; memory_2[104] = 20'h987fc;
        memory_2[105] = 20'h99c20; memory_2[106] = 20'h9b02c; memory_2[107] = 20'h9c421;
        memory_2[108] = 20'h9d7fd; memory_2[109] = 20'h9ebc1; memory_2[110] = 20'h9ff6d;
        memory_2[111] = 20'ha1300; memory_2[112] = 20'ha267a; memory_2[113] = 20'ha39db;
        memory_2[114] = 20'ha4d22; memory_2[115] = 20'ha6051; memory_2[116] = 20'ha7365;
        memory_2[117] = 20'ha8660; memory_2[118] = 20'ha9941; memory_2[119] = 20'haac08;
        memory_2[120] = 20'habeb5; memory_2[121] = 20'had147; memory_2[122] = 20'hae3be;
        memory_2[123] = 20'haf61a; memory_2[124] = 20'hb085c; memory_2[125] = 20'hb1a82;
        memory_2[126] = 20'hb2c8d; memory_2[127] = 20'hb3e7c; memory_2[128] = 20'hb504f;
        memory_2[129] = 20'hb6207; memory_2[130] = 20'hb73a2; memory_2[131] = 20'hb8521;
        memory_2[132] = 20'hb9684; memory_2[133] = 20'hba7ca; memory_2[134] = 20'hbb8f4;
        memory_2[135] = 20'hbca00; memory_2[136] = 20'hbdaf0; memory_2[137] = 20'hbebc2;
        memory_2[138] = 20'hbfc76; memory_2[139] = 20'hc0d0e; memory_2[140] = 20'hc1d87;
        memory_2[141] = 20'hc2de3; memory_2[142] = 20'hc3e20; memory_2[143] = 20'hc4e3f;
        memory_2[144] = 20'hc5e40; memory_2[145] = 20'hc6e23; memory_2[146] = 20'hc7de6;
        memory_2[147] = 20'hc8d8b; memory_2[148] = 20'hc9d11; memory_2[149] = 20'hcac78;
        memory_2[150] = 20'hcbbbf; memory_2[151] = 20'hccae8; memory_2[152] = 20'hcd9f0;
        memory_2[153] = 20'hce8d9; memory_2[154] = 20'hcf7a2; memory_2[155] = 20'hd064b;
        memory_2[156] = 20'hd14d4; memory_2[157] = 20'hd233c; memory_2[158] = 20'hd3185;
        memory_2[159] = 20'hd3fac; memory_2[160] = 20'hd4db3; memory_2[161] = 20'hd5b99;
        memory_2[162] = 20'hd695e; memory_2[163] = 20'hd7702; memory_2[164] = 20'hd8485;
        memory_2[165] = 20'hd91e7; memory_2[166] = 20'hd9f27; memory_2[167] = 20'hdac45;
        memory_2[168] = 20'hdb942; memory_2[169] = 20'hdc61c; memory_2[170] = 20'hdd2d5;
        memory_2[171] = 20'hddf6c; memory_2[172] = 20'hdebe0; memory_2[173] = 20'hdf832;
        memory_2[174] = 20'he0462; memory_2[175] = 20'he106f; memory_2[176] = 20'he1c59;
        memory_2[177] = 20'he2821; memory_2[178] = 20'he33c6; memory_2[179] = 20'he3f47;
        memory_2[180] = 20'he4aa6; memory_2[181] = 20'he55e1; memory_2[182] = 20'he60f8;
        memory_2[183] = 20'he6bed; memory_2[184] = 20'he76bd; memory_2[185] = 20'he816a;
        memory_2[186] = 20'he8bf4; memory_2[187] = 20'he9659; memory_2[188] = 20'hea09a;
        memory_2[189] = 20'heaab8; memory_2[190] = 20'heb4b1; memory_2[191] = 20'hebe86;
        memory_2[192] = 20'hec836; memory_2[193] = 20'hed1c2; memory_2[194] = 20'hedb29;
        memory_2[195] = 20'hee46c; memory_2[196] = 20'heed8a; memory_2[197] = 20'hef683;
        memory_2[198] = 20'heff57; memory_2[199] = 20'hf0806; memory_2[200] = 20'hf1091;
        memory_2[201] = 20'hf18f5; memory_2[202] = 20'hf2135; memory_2[203] = 20'hf2950;
        memory_2[204] = 20'hf3144; memory_2[205] = 20'hf3914; memory_2[206] = 20'hf40be;
        memory_2[207] = 20'hf4842; memory_2[208] = 20'hf4fa1; memory_2[209] = 20'hf56d9;
        memory_2[210] = 20'hf5dec; memory_2[211] = 20'hf64d9; memory_2[212] = 20'hf6ba0;
        memory_2[213] = 20'hf7241; memory_2[214] = 20'hf78bc; memory_2[215] = 20'hf7f11;
        memory_2[216] = 20'hf853f; memory_2[217] = 20'hf8b48; memory_2[218] = 20'hf9129;
        memory_2[219] = 20'hf96e5; memory_2[220] = 20'hf9c7a; memory_2[221] = 20'hfa1e8;
        memory_2[222] = 20'hfa730; memory_2[223] = 20'hfac51; memory_2[224] = 20'hfb14c;
        memory_2[225] = 20'hfb620; memory_2[226] = 20'hfbacd; memory_2[227] = 20'hfbf53;
        memory_2[228] = 20'hfc3b2; memory_2[229] = 20'hfc7eb; memory_2[230] = 20'hfcbfd;
        memory_2[231] = 20'hfcfe7; memory_2[232] = 20'hfd3ab; memory_2[233] = 20'hfd747;
        memory_2[234] = 20'hfdabd; memory_2[235] = 20'hfde0b; memory_2[236] = 20'hfe132;
        memory_2[237] = 20'hfe432; memory_2[238] = 20'hfe70b; memory_2[239] = 20'hfe9bd;
        memory_2[240] = 20'hfec47; memory_2[241] = 20'hfeeaa; memory_2[242] = 20'hff0e5;
        memory_2[243] = 20'hff2fa; memory_2[244] = 20'hff4e7; memory_2[245] = 20'hff6ac;
        memory_2[246] = 20'hff84b; memory_2[247] = 20'hff9c2; memory_2[248] = 20'hffb11;
        memory_2[249] = 20'hffc39; memory_2[250] = 20'hffd39; memory_2[251] = 20'hffe13;
        memory_2[252] = 20'hffec4; memory_2[253] = 20'hfff4e; memory_2[254] = 20'hfffb1;
        memory_2[255] = 20'hfffec;
    end

    initial begin
        memory_3[0] = 13'd6434; memory_3[1] = 13'd6434; memory_3[2] = 13'd6433;
        memory_3[3] = 13'd6432; memory_3[4] = 13'd6432; memory_3[5] = 13'd6430;
        memory_3[6] = 13'd6429; memory_3[7] = 13'd6427; memory_3[8] = 13'd6425;
        memory_3[9] = 13'd6423; memory_3[10] = 13'd6421; memory_3[11] = 13'd6418;
        memory_3[12] = 13'd6415; memory_3[13] = 13'd6412; memory_3[14] = 13'd6409;
        memory_3[15] = 13'd6404; memory_3[16] = 13'd6401; memory_3[17] = 13'd6397;
        memory_3[18] = 13'd6393; memory_3[19] = 13'd6388; memory_3[20] = 13'd6383;
        memory_3[21] = 13'd6378; memory_3[22] = 13'd6373; memory_3[23] = 13'd6367;
        memory_3[24] = 13'd6361; memory_3[25] = 13'd6356; memory_3[26] = 13'd6349;
        memory_3[27] = 13'd6343; memory_3[28] = 13'd6335; memory_3[29] = 13'd6329;
        memory_3[30] = 13'd6322; memory_3[31] = 13'd6314; memory_3[32] = 13'd6306;
        memory_3[33] = 13'd6299; memory_3[34] = 13'd6290; memory_3[35] = 13'd6282;
        memory_3[36] = 13'd6274; memory_3[37] = 13'd6264; memory_3[38] = 13'd6255;
        memory_3[39] = 13'd6246; memory_3[40] = 13'd6237; memory_3[41] = 13'd6226;
        memory_3[42] = 13'd6216; memory_3[43] = 13'd6207; memory_3[44] = 13'd6195;
        memory_3[45] = 13'd6185; memory_3[46] = 13'd6174; memory_3[47] = 13'd6163;
        memory_3[48] = 13'd6151; memory_3[49] = 13'd6139; memory_3[50] = 13'd6128;
        memory_3[51] = 13'd6115; memory_3[52] = 13'd6103; memory_3[53] = 13'd6091;
        memory_3[54] = 13'd6077; memory_3[55] = 13'd6065; memory_3[56] = 13'd6051;
        memory_3[57] = 13'd6037; memory_3[58] = 13'd6024; memory_3[59] = 13'd6010;
        memory_3[60] = 13'd5996; memory_3[61] = 13'd5981; memory_3[62] = 13'd5967;
        memory_3[63] = 13'd5952; memory_3[64] = 13'd5936; memory_3[65] = 13'd5922;
        memory_3[66] = 13'd5905; memory_3[67] = 13'd5890; memory_3[68] = 13'd5874;
        memory_3[69] = 13'd5858; memory_3[70] = 13'd5841; memory_3[71] = 13'd5825;
        memory_3[72] = 13'd5808; memory_3[73] = 13'd5790; memory_3[74] = 13'd5774;
        memory_3[75] = 13'd5756; memory_3[76] = 13'd5738; memory_3[77] = 13'd5720;
        memory_3[78] = 13'd5702; memory_3[79] = 13'd5683; memory_3[80] = 13'd5665;
        memory_3[81] = 13'd5646; memory_3[82] = 13'd5627; memory_3[83] = 13'd5608;
        memory_3[84] = 13'd5589; memory_3[85] = 13'd5568; memory_3[86] = 13'd5549;
        memory_3[87] = 13'd5529; memory_3[88] = 13'd5508; memory_3[89] = 13'd5488;
        memory_3[90] = 13'd5467; memory_3[91] = 13'd5447; memory_3[92] = 13'd5425;
        memory_3[93] = 13'd5404; memory_3[94] = 13'd5382; memory_3[95] = 13'd5361;
        memory_3[96] = 13'd5338; memory_3[97] = 13'd5317; memory_3[98] = 13'd5294;
        memory_3[99] = 13'd5272; memory_3[100] = 13'd5249; memory_3[101] = 13'd5226;
        memory_3[102] = 13'd5202; memory_3[103] = 13'd5180; memory_3[104] = 13'd5156;
        memory_3[105] = 13'd5132; memory_3[106] = 13'd5109; memory_3[107] = 13'd5084;
        memory_3[108] = 13'd5060; memory_3[109] = 13'd5036; memory_3[110] = 13'd5011;
        memory_3[111] = 13'd4986; memory_3[112] = 13'd4961; memory_3[113] = 13'd4935;
        memory_3[114] = 13'd4911; memory_3[115] = 13'd4884; memory_3[116] = 13'd4859;
        memory_3[117] = 13'd4833; memory_3[118] = 13'd4807; memory_3[119] = 13'd4781;
        memory_3[120] = 13'd4754; memory_3[121] = 13'd4727; memory_3[122] = 13'd4700;
        memory_3[123] = 13'd4674; memory_3[124] = 13'd4646; memory_3[125] = 13'd4619;
        memory_3[126] = 13'd4591; memory_3[127] = 13'd4563; memory_3[128] = 13'd4536;
        memory_3[129] = 13'd4507; memory_3[130] = 13'd4479; memory_3[131] = 13'd4451;
        memory_3[132] = 13'd4422; memory_3[133] = 13'd4394; memory_3[134] = 13'd4364;
        memory_3[135] = 13'd4336; memory_3[136] = 13'd4306; memory_3[137] = 13'd4276;
        memory_3[138] = 13'd4248; memory_3[139] = 13'd4217; memory_3[140] = 13'd4188;
        memory_3[141] = 13'd4157; memory_3[142] = 13'd4127; memory_3[143] = 13'd4097;
        memory_3[144] = 13'd4067; memory_3[145] = 13'd4035; memory_3[146] = 13'd4005;
        memory_3[147] = 13'd3974; memory_3[148] = 13'd3943; memory_3[149] = 13'd3911;
        memory_3[150] = 13'd3881; memory_3[151] = 13'd3848; memory_3[152] = 13'd3817;
        memory_3[153] = 13'd3785; memory_3[154] = 13'd3753; memory_3[155] = 13'd3721;
        memory_3[156] = 13'd3688; memory_3[157] = 13'd3657; memory_3[158] = 13'd3623;
        memory_3[159] = 13'd3591; memory_3[160] = 13'd3558; memory_3[161] = 13'd3525;
        memory_3[162] = 13'd3492; memory_3[163] = 13'd3459; memory_3[164] = 13'd3426;
        memory_3[165] = 13'd3392; memory_3[166] = 13'd3358; memory_3[167] = 13'd3325;
        memory_3[168] = 13'd3290; memory_3[169] = 13'd3257; memory_3[170] = 13'd3223;
        memory_3[171] = 13'd3188; memory_3[172] = 13'd3154; memory_3[173] = 13'd3120;
        memory_3[174] = 13'd3085; memory_3[175] = 13'd3050; memory_3[176] = 13'd3016;
        memory_3[177] = 13'd2981; memory_3[178] = 13'd2945; memory_3[179] = 13'd2911;
        memory_3[180] = 13'd2875; memory_3[181] = 13'd2839; memory_3[182] = 13'd2805;
        memory_3[183] = 13'd2768; memory_3[184] = 13'd2733; memory_3[185] = 13'd2698;
        memory_3[186] = 13'd2661; memory_3[187] = 13'd2625; memory_3[188] = 13'd2590;
        memory_3[189] = 13'd2553; memory_3[190] = 13'd2517; memory_3[191] = 13'd2480;
        memory_3[192] = 13'd2444; memory_3[193] = 13'd2407; memory_3[194] = 13'd2371;
        memory_3[195] = 13'd2334; memory_3[196] = 13'd2297; memory_3[197] = 13'd2260;
        memory_3[198] = 13'd2223; memory_3[199] = 13'd2187; memory_3[200] = 13'd2148;
        memory_3[201] = 13'd2112; memory_3[202] = 13'd2075; memory_3[203] = 13'd2036;
        memory_3[204] = 13'd2000; memory_3[205] = 13'd1962; memory_3[206] = 13'd1924;
        memory_3[207] = 13'd1887; memory_3[208] = 13'd1848; memory_3[209] = 13'd1811;
        memory_3[210] = 13'd1773; memory_3[211] = 13'd1735; memory_3[212] = 13'd1697;
        memory_3[213] = 13'd1659; memory_3[214] = 13'd1621; memory_3[215] = 13'd1582;
        memory_3[216] = 13'd1545; memory_3[217] = 13'd1505; memory_3[218] = 13'd1468;
        memory_3[219] = 13'd1429; memory_3[220] = 13'd1390; memory_3[221] = 13'd1352;
        memory_3[222] = 13'd1313; memory_3[223] = 13'd1275; memory_3[224] = 13'd1236;
        memory_3[225] = 13'd1197; memory_3[226] = 13'd1158; memory_3[227] = 13'd1119;
        memory_3[228] = 13'd1081; memory_3[229] = 13'd1042; memory_3[230] = 13'd1002;
        memory_3[231] = 13'd964; memory_3[232] = 13'd924; memory_3[233] = 13'd886;
        memory_3[234] = 13'd846; memory_3[235] = 13'd807; memory_3[236] = 13'd768;
        memory_3[237] = 13'd729; memory_3[238] = 13'd690; memory_3[239] = 13'd650;
        memory_3[240] = 13'd611; memory_3[241] = 13'd571; memory_3[242] = 13'd533;
        memory_3[243] = 13'd493; memory_3[244] = 13'd453; memory_3[245] = 13'd415;
        memory_3[246] = 13'd375; memory_3[247] = 13'd335; memory_3[248] = 13'd296;
        memory_3[249] = 13'd256; memory_3[250] = 13'd218; memory_3[251] = 13'd177;
        memory_3[252] = 13'd138; memory_3[253] = 13'd99; memory_3[254] = 13'd59;
        memory_3[255] = 13'd20;
    end

    assign position_times_steps_word = 52'(position) * 52'(steps[pair]);
    assign quarter_0 = angle[19:18];
    assign room_0 = 9'sd0 - -9'sd126;
    assign inside_0 = angle[17:0];
    assign upwards_0 = quarter_0[0] ? ~inside_0 : inside_0;
    assign line_0 = upwards_0[17:10];
    assign start_0 = memory_0[line_0];
    assign slope_0 = memory_1[line_0];
    assign slope_times_upwards_9_0 = 23'(slope_0) * 23'(upwards_0[9:0]);
    assign magnitude_0 = 21'(start_0) + 21'(slope_times_upwards_9_0[22:10]);
    assign padded_0 = {magnitude_0, 6'd0};
    assign and_and_and = !padded_0[26] && !padded_0[25] && !padded_0[24] && !padded_0[23];
    assign and_and_and_and_and = and_and_and && !padded_0[22] && !padded_0[21] && !padded_0[20] &&
        !padded_0[19];
    assign and_and_and_2 = !padded_0[18] && !padded_0[17] && !padded_0[16] && !padded_0[15];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !padded_0[14] && !padded_0[13] && !padded_0[12] &&
        !padded_0[11];
    assign and_and_and_3 = !padded_0[10] && !padded_0[9] && !padded_0[8] && !padded_0[7];
    assign and_and_and_and_and_2 = and_and_and_3 && !padded_0[6] && !padded_0[5] && !padded_0[4] &&
        !padded_0[3];
    assign and_and_and_and_and_cat = {and_and_and_and_and_2,
        and_and_and_and_and_2 ? 3'({!padded_0[2] && !padded_0[1],
        (!padded_0[2] && !padded_0[1]) ? !padded_0[0] : !padded_0[2]})
        : {and_and_and_3, and_and_and_3
        ? {!padded_0[6] && !padded_0[5],
        (!padded_0[6] && !padded_0[5]) ? !padded_0[4] : !padded_0[6]}
        : {!padded_0[10] && !padded_0[9],
        (!padded_0[10] && !padded_0[9]) ? !padded_0[8] : !padded_0[10]}}};
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!padded_0[14] && !padded_0[13],
        (!padded_0[14] && !padded_0[13]) ? !padded_0[12] : !padded_0[14]}
        : {!padded_0[18] && !padded_0[17],
        (!padded_0[18] && !padded_0[17]) ? !padded_0[16] : !padded_0[18]}}
        : {and_and_and, and_and_and ? {!padded_0[22] && !padded_0[21],
        (!padded_0[22] && !padded_0[21]) ? !padded_0[20] : !padded_0[22]}
        : {!padded_0[26] && !padded_0[25],
        (!padded_0[26] && !padded_0[25]) ? !padded_0[24] : !padded_0[26]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and, and_and_and_and_and_and_and ? and_and_and_and_and_cat
        : {and_and_and_and_and, cat_or_cat}};
    assign wide_0 = room_0 >= $signed(9'(and_and_and_and_and_and_and_cat));
    assign up_0 = wide_0 ? and_and_and_and_and_and_and_cat : room_0[4:0];
    assign far_0 = {padded_0[25:0], 1'b0};
    assign moved_0 = up_0[0] ? far_0 : padded_0;
    assign far_1 = {moved_0[24:0], 2'd0};
    assign moved_1 = up_0[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[22:0], 4'd0};
    assign moved_2 = up_0[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[18:0], 8'd0};
    assign moved_3 = up_0[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[10:0], 16'd0};
    assign moved_4 = up_0[4] ? far_4 : moved_3;
    assign kept_0 = moved_4[26:3];
    assign inexact_0 = |moved_4[2:0];
    assign zero_0 = !((|kept_0) || inexact_0);
    assign exponent_0 = 7'sd0 - 7'(up_0);
    assign below_0 = 9'(exponent_0) + 9'sd126;
    assign directed_0 = ((3'd0 == 3'd3 && !quarter_0[1]) || (3'd0 == 3'd2 && quarter_0[1])) &&
        (|moved_4[2:0]);
    assign half_0 = moved_4[2];
    assign rest_0 = |moved_4[1:0];
    assign nearest_0 = half_0 && (3'd0 == 3'd4 || (3'd0 == 3'd0 && (rest_0 || kept_0[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded_0 = 25'(kept_0) + 25'(away_0);
    assign code_0 = 33'($signed(32'(below_0) << 23)) + 33'(rounded_0);
    assign large_0 = !zero_0 && code_0 > 33'sh7f7fffff;
    assign toInfinity_0 = 1'b0 || (large_0 &&
        !(3'd0 == 3'd1 || (quarter_0[1] ? 3'd0 == 3'd3 : 3'd0 == 3'd2)));
    assign finite_0 = zero_0 ? 31'd0 : code_0[30:0];
    assign magnitude_0_2 = toInfinity_0 ? 31'h7f800000 : large_0 ? 31'h7f7fffff : finite_0;
    assign angle_plus_262144 = 21'(angle) + 21'h40000;
    assign quarter_1 = angle_plus_262144[19:18];
    assign room_1 = 9'sd0 - -9'sd126;
    assign inside_1 = angle_plus_262144[17:0];
    assign upwards_1 = quarter_1[0] ? ~inside_1 : inside_1;
    assign line_1 = upwards_1[17:10];
    assign start_1 = memory_2[line_1];
    assign slope_1 = memory_3[line_1];
    assign slope_times_upwards_9_0_2 = 23'(slope_1) * 23'(upwards_1[9:0]);
    assign magnitude_1 = 21'(start_1) + 21'(slope_times_upwards_9_0_2[22:10]);
    assign padded_1 = {magnitude_1, 6'd0};
    assign and_and_and_4 = !padded_1[26] && !padded_1[25] && !padded_1[24] && !padded_1[23];
    assign and_and_and_and_and_3 = and_and_and_4 && !padded_1[22] && !padded_1[21] &&
        !padded_1[20] && !padded_1[19];
    assign and_and_and_5 = !padded_1[18] && !padded_1[17] && !padded_1[16] && !padded_1[15];
    assign and_and_and_and_and_and_and_2 =
        and_and_and_and_and_3 && and_and_and_5 && !padded_1[14] && !padded_1[13] && !padded_1[12] &&
        !padded_1[11];
    assign and_and_and_6 = !padded_1[10] && !padded_1[9] && !padded_1[8] && !padded_1[7];
    assign and_and_and_and_and_4 = and_and_and_6 && !padded_1[6] && !padded_1[5] && !padded_1[4] &&
        !padded_1[3];
    assign and_and_and_and_and_cat_2 =
        {and_and_and_and_and_4, and_and_and_and_and_4
        ? 3'({!padded_1[2] && !padded_1[1],
        (!padded_1[2] && !padded_1[1]) ? !padded_1[0] : !padded_1[2]})
        : {and_and_and_6, and_and_and_6
        ? {!padded_1[6] && !padded_1[5],
        (!padded_1[6] && !padded_1[5]) ? !padded_1[4] : !padded_1[6]}
        : {!padded_1[10] && !padded_1[9],
        (!padded_1[10] && !padded_1[9]) ? !padded_1[8] : !padded_1[10]}}};
    assign cat_or_cat_2 = and_and_and_and_and_3
        ? {and_and_and_5, and_and_and_5
        ? {!padded_1[14] && !padded_1[13],
        (!padded_1[14] && !padded_1[13]) ? !padded_1[12] : !padded_1[14]}
        : {!padded_1[18] && !padded_1[17],
        (!padded_1[18] && !padded_1[17]) ? !padded_1[16] : !padded_1[18]}}
        : {and_and_and_4, and_and_and_4
        ? {!padded_1[22] && !padded_1[21],
        (!padded_1[22] && !padded_1[21]) ? !padded_1[20] : !padded_1[22]}
        : {!padded_1[26] && !padded_1[25],
        (!padded_1[26] && !padded_1[25]) ? !padded_1[24] : !padded_1[26]}};
    assign and_and_and_and_and_and_and_cat_2 =
        {and_and_and_and_and_and_and_2,
        and_and_and_and_and_and_and_2 ? and_and_and_and_and_cat_2
        : {and_and_and_and_and_3, cat_or_cat_2}};
    assign wide_1 = room_1 >= $signed(9'(and_and_and_and_and_and_and_cat_2));
    assign up_1 = wide_1 ? and_and_and_and_and_and_and_cat_2 : room_1[4:0];
    assign far_5 = {padded_1[25:0], 1'b0};
    assign moved_5 = up_1[0] ? far_5 : padded_1;
    assign far_6 = {moved_5[24:0], 2'd0};
    assign moved_6 = up_1[1] ? far_6 : moved_5;
    assign far_7 = {moved_6[22:0], 4'd0};
    assign moved_7 = up_1[2] ? far_7 : moved_6;
    assign far_8 = {moved_7[18:0], 8'd0};
    assign moved_8 = up_1[3] ? far_8 : moved_7;
    assign far_9 = {moved_8[10:0], 16'd0};
    assign moved_9 = up_1[4] ? far_9 : moved_8;
    assign kept_1 = moved_9[26:3];
    assign inexact_1 = |moved_9[2:0];
    assign zero_1 = !((|kept_1) || inexact_1);
    assign exponent_1 = 7'sd0 - 7'(up_1);
    assign below_1 = 9'(exponent_1) + 9'sd126;
    assign directed_1 = ((3'd0 == 3'd3 && !quarter_1[1]) || (3'd0 == 3'd2 && quarter_1[1])) &&
        (|moved_9[2:0]);
    assign half_1 = moved_9[2];
    assign rest_1 = |moved_9[1:0];
    assign nearest_1 = half_1 && (3'd0 == 3'd4 || (3'd0 == 3'd0 && (rest_1 || kept_1[0])));
    assign away_1 = directed_1 || nearest_1;
    assign rounded_1 = 25'(kept_1) + 25'(away_1);
    assign code_1 = 33'($signed(32'(below_1) << 23)) + 33'(rounded_1);
    assign large_1 = !zero_1 && code_1 > 33'sh7f7fffff;
    assign toInfinity_1 = 1'b0 || (large_1 &&
        !(3'd0 == 3'd1 || (quarter_1[1] ? 3'd0 == 3'd3 : 3'd0 == 3'd2)));
    assign finite_1 = zero_1 ? 31'd0 : code_1[30:0];
    assign magnitude_1_2 = toInfinity_1 ? 31'h7f800000 : large_1 ? 31'h7f7fffff : finite_1;

    always_ff @(posedge clk) begin
        angle <= position_times_steps_word[35:16];
        sine <= {quarter_0[1] && 1'b1, magnitude_0_2};
        cosine <= {quarter_1[1] && 1'b1, magnitude_1_2};
        x_delayed <= x;
        x_delayed_delayed <= x_delayed;
        y_delayed <= y;
        y_delayed_delayed <= y_delayed;
        firstX <= multiply_0_result;
        firstY <= multiply_1_result;
        minusSine <= {!sine[31], sine[30:0]};
        laterY <= convert_1_result;
        connection_delayed <= convert_2_result;
        cosine_delayed <= cosine;
        connection_delayed_2 <= convert_3_result;
    end

    assign turnedX = connection_delayed;
    assign turnedY = connection_delayed_2;

    FloatConvert_e8m7_e8m23_s0 convert_0 (
        .a(x_delayed_delayed),
        .rounding(NEAREST_EVEN),
        .result(convert_0_result),
        .flags(convert_0_flags)
    );

    FloatConvert_e8m7_e8m23_s0 convert_1 (
        .a(y_delayed_delayed),
        .rounding(NEAREST_EVEN),
        .result(convert_1_result),
        .flags(convert_1_flags)
    );

    FloatMultiply_e8m23_s0 multiply_0 (
        .a(convert_0_result),
        .b(cosine),
        .rounding(NEAREST_EVEN),
        .result(multiply_0_result),
        .flags(multiply_0_flags)
    );

    FloatMultiply_e8m23_s0 multiply_1 (
        .a(convert_0_result),
        .b(sine),
        .rounding(NEAREST_EVEN),
        .result(multiply_1_result),
        .flags(multiply_1_flags)
    );

    FloatFma_e8m23_s0 fma_0 (
        .a(laterY),
        .b(minusSine),
        .c(firstX),
        .rounding(NEAREST_EVEN),
        .result(fma_0_result),
        .flags(fma_0_flags)
    );

    FloatConvert_e8m23_e8m7_s0 convert_2 (
        .a(fma_0_result),
        .rounding(NEAREST_EVEN),
        .result(convert_2_result),
        .flags(convert_2_flags)
    );

    FloatFma_e8m23_s0 fma_1 (
        .a(laterY),
        .b(cosine_delayed),
        .c(firstY),
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
    assign unused = &{1'b0, convert_0_flags, convert_1_flags, multiply_0_flags, multiply_1_flags,
        fma_0_flags, convert_2_flags, fma_1_flags, convert_3_flags, position_times_steps_word[15:0],
        position_times_steps_word[51:36], slope_times_upwards_9_0[9:0], angle_plus_262144[20],
        slope_times_upwards_9_0_2[9:0]};
endmodule
