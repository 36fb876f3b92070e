// Floating-point number times a power of two, in another format, correctly rounded.
module FloatScale_e4m3_finite_e8m23_s0 (
    input  logic [7:0]  a,
    input  logic [7:0]  scale,
    input  logic [2:0]  rounding,
    output logic [31:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN_VALUE   = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic [3:0]         field;
    logic               highest;
    logic [2:0]         mantissa;
    logic               nan;
    logic               nan_2;
    logic               isNormal;
    logic [3:0]         biased;
    logic signed [5:0]  exponent;
    logic signed [10:0] exponent_2;
    logic signed [11:0] room;
    logic               below;
    logic [11:0]        minus_room_or_room;
    logic [4:0]         depth;
    logic [4:0]         down;
    logic [3:0]         significand;
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
    logic [4:0]         amount;
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
    logic [26:0]        far_0_2;
    logic [26:0]        moved_0_2;
    logic [26:0]        far_1_2;
    logic [26:0]        moved_1_2;
    logic [26:0]        far_2_2;
    logic [26:0]        moved_2_2;
    logic [26:0]        far_3_2;
    logic [26:0]        moved_3_2;
    logic [26:0]        far_4_2;
    logic [26:0]        moved_4_2;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic               falls_4;
    logic               lost_3;
    logic               rest_0;
    logic [26:0]        significand_2;
    logic [23:0]        kept;
    logic               inexact;
    logic               zero;
    logic signed [11:0] exponent_3;
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

    assign field = a[6:3];
    assign highest = &field;
    assign mantissa = a[2:0];
    assign nan = highest && (&mantissa);
    assign nan_2 = nan || (&scale);
    assign isNormal = |field;
    assign biased = {field[3:1], field[0] || !isNormal};
    assign exponent = 6'(biased) - 6'sd7;
    assign exponent_2 = 11'(exponent) + (11'(scale) - 11'sd127);
    assign room = 12'(exponent_2) - -12'sd126;
    assign below = room[11];
    assign minus_room_or_room = room[11] ? -room : room;
    assign depth = (minus_room_or_room > 12'd31) ? 5'd31 : minus_room_or_room[4:0];
    assign down = below ? depth : 5'd0;
    assign significand = {isNormal, mantissa};
    assign padded = {significand, 23'd0};
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
    assign wide = room >= $signed(12'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign amount = below ? 5'd0 : up;
    assign far_0 = {padded[25:0], 1'b0};
    assign moved_0 = amount[0] ? far_0 : padded;
    assign far_1 = {moved_0[24:0], 2'd0};
    assign moved_1 = amount[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[22:0], 4'd0};
    assign moved_2 = amount[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[18:0], 8'd0};
    assign moved_3 = amount[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[10:0], 16'd0};
    assign moved_4 = amount[4] ? far_4 : moved_3;
    assign far_0_2 = 27'(moved_4[26:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_4;
    assign far_1_2 = 27'(moved_0_2[26:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 27'(moved_1_2[26:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = 27'(moved_2_2[26:8]);
    assign moved_3_2 = down[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = 27'(moved_3_2[26:16]);
    assign moved_4_2 = down[4] ? far_4_2 : moved_3_2;
    assign falls_0 = down[0] && moved_4[0];
    assign falls_1 = down[1] && (|moved_0_2[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = down[2] && (|moved_1_2[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = down[3] && (|moved_2_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = down[4] && (|moved_3_2[15:0]);
    assign lost_3 = lost_2 || falls_4;
    assign rest_0 = moved_4_2[0] || lost_3;
    assign significand_2 = {moved_4_2[26:1], rest_0};
    assign kept = significand_2[26:3];
    assign inexact = |significand_2[2:0];
    assign zero = !((|kept) || inexact);
    assign exponent_3 = 12'(exponent_2) - 12'(amount);
    assign below_2 = (below ? -13'sd126 : 13'(exponent_3)) + 13'sd126;
    assign directed_0 = ((rounding == UP_VALUE && !a[7]) || (rounding == DOWN_VALUE && a[7])) &&
        (|significand_2[2:0]);
    assign half_0 = moved_4_2[2];
    assign rest_1 = |significand_2[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 37'($signed(36'(below_2) << 23)) + 37'(rounded);
    assign large_ = !zero && code > 37'sh7f7fffff;
    assign toInfinity = (1'b0 && !nan_2) ||
        (large_ && !(rounding == TO_ZERO ||
        (a[7] ? rounding == UP_VALUE : rounding == DOWN_VALUE)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude = nan_2 ? 31'h7fc00000 : toInfinity ? 31'h7f800000 : large_ ? 31'h7f7fffff
        : finite;
    assign result = {a[7] && !nan_2, magnitude};
    assign isFinite = !(nan_2 || (1'b0 && !nan_2));
    assign half = moved_4_2[2];
    assign directed_1 = ((rounding == UP_VALUE && !a[7]) || (rounding == DOWN_VALUE && a[7])) &&
        (|significand_2[1:0]);
    assign half_1 = moved_4_2[1];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {1'b0, 1'b0, isFinite && large_, isFinite && lost,
        isFinite && (inexact || large_ || lost)};
    assign flags = flags_2;
endmodule
