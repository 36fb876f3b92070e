// Floating-point quotient, correctly rounded, one row for each bit.
module FloatDivide_e5m10_s3 (
    input  logic        clk,
    input  logic [15:0] a,
    input  logic [15:0] b,
    input  logic [2:0]  rounding,
    output logic [15:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN_VALUE   = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic               stage1_sign;
    logic signed [8:0]  stage1_exponent;
    logic [11:0]        stage1_remainder;
    logic [10:0]        stage1_divisor;
    logic [4:0]         stage1_quotient;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic               stage2_sign;
    logic signed [8:0]  stage2_exponent;
    logic [11:0]        stage2_remainder;
    logic [10:0]        stage2_divisor;
    logic [10:0]        stage2_quotient;
    logic               stage2_exceptional_nan;
    logic               stage2_exceptional_infinite;
    logic               stage2_exceptional_invalid;
    logic               stage2_exceptional_divideByZero;
    logic [2:0]         stage2_control;
    logic [15:0]        stage3_bits;
    logic [4:0]         stage3_flags;
    logic [4:0]         field_0;
    logic               isNormal_0;
    logic [4:0]         biased_0;
    logic signed [6:0]  exponent_0;
    logic [9:0]         mantissa_0;
    logic [10:0]        significand_0;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic [3:0]         zeros_0;
    logic [4:0]         field_1;
    logic               isNormal_1;
    logic [4:0]         biased_1;
    logic signed [6:0]  exponent_1;
    logic [9:0]         mantissa_1;
    logic [10:0]        significand_1;
    logic               and_and_and_2;
    logic               and_and_and_and_and_2;
    logic [3:0]         zeros_1;
    logic               highest_0;
    logic               highest_and_not_any_mantissa;
    logic [10:0]        far_0;
    logic [10:0]        moved_0;
    logic [10:0]        far_1;
    logic [10:0]        moved_1;
    logic [10:0]        far_2;
    logic [10:0]        moved_2;
    logic [10:0]        far_3;
    logic [10:0]        moved_3;
    logic [10:0]        dividend;
    logic [10:0]        far_4;
    logic [10:0]        moved_4;
    logic [10:0]        far_5;
    logic [10:0]        moved_5;
    logic [10:0]        far_6;
    logic [10:0]        moved_6;
    logic [10:0]        far_7;
    logic [10:0]        moved_7;
    logic [12:0]        left_0;
    logic               fits_0;
    logic [11:0]        kept_0;
    logic [11:0]        kept_10_0_cat;
    logic [12:0]        left_1;
    logic               fits_1;
    logic [11:0]        kept_1;
    logic [11:0]        kept_10_0_cat_2;
    logic [12:0]        left_2;
    logic               fits_2;
    logic [11:0]        kept_2;
    logic [11:0]        kept_10_0_cat_3;
    logic [12:0]        left_3;
    logic               fits_3;
    logic [11:0]        kept_3;
    logic [11:0]        kept_10_0_cat_4;
    logic [12:0]        left_4;
    logic               fits_4;
    logic [11:0]        kept_4;
    logic               highest_1;
    logic               highest_and_any_mantissa;
    logic               highest_and_any_mantissa_2;
    logic               highest_and_not_any_mantissa_2;
    logic               undefined;
    logic               nan;
    logic               byZero;
    logic [12:0]        left_5;
    logic               fits_5;
    logic [11:0]        kept_5;
    logic [11:0]        kept_10_0_cat_5;
    logic [12:0]        left_6;
    logic               fits_6;
    logic [11:0]        kept_6;
    logic [11:0]        kept_10_0_cat_6;
    logic [12:0]        left_7;
    logic               fits_7;
    logic [11:0]        kept_7;
    logic [11:0]        kept_10_0_cat_7;
    logic [12:0]        left_8;
    logic               fits_8;
    logic [11:0]        kept_8;
    logic [11:0]        kept_10_0_cat_8;
    logic [12:0]        left_9;
    logic               fits_9;
    logic [11:0]        kept_9;
    logic [11:0]        kept_10_0_cat_9;
    logic [12:0]        left_10;
    logic               fits_10;
    logic [11:0]        kept_10;
    logic signed [9:0]  room;
    logic               below;
    logic [9:0]         minus_room_or_room;
    logic [3:0]         depth;
    logic [3:0]         down;
    logic [12:0]        left_11;
    logic               fits_11;
    logic [11:0]        kept_11;
    logic [11:0]        kept_10_0_cat_10;
    logic [12:0]        left_12;
    logic               fits_12;
    logic [11:0]        kept_12;
    logic [11:0]        kept_10_0_cat_11;
    logic [12:0]        left_13;
    logic               fits_13;
    logic [11:0]        kept_13;
    logic [14:0]        significand;
    logic               and_and_and_3;
    logic               and_and_and_and_and_3;
    logic               and_and_and_4;
    logic [2:0]         cat_or_cat;
    logic [3:0]         and_and_and_and_and_cat;
    logic               wide;
    logic [3:0]         up;
    logic [3:0]         amount;
    logic [14:0]        far_8;
    logic [14:0]        moved_8;
    logic [14:0]        far_9;
    logic [14:0]        moved_9;
    logic [14:0]        far_10;
    logic [14:0]        moved_10;
    logic [14:0]        far_11;
    logic [14:0]        moved_11;
    logic [14:0]        far_0_2;
    logic [14:0]        moved_0_2;
    logic [14:0]        far_1_2;
    logic [14:0]        moved_1_2;
    logic [14:0]        far_2_2;
    logic [14:0]        moved_2_2;
    logic [14:0]        far_3_2;
    logic [14:0]        moved_3_2;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic [14:0]        significand_2;
    logic [10:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [9:0]  exponent;
    logic signed [10:0] below_2;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [11:0]        rounded;
    logic signed [21:0] code;
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

    assign field_0 = a[14:10];
    assign isNormal_0 = |field_0;
    assign biased_0 = {field_0[4:1], field_0[0] || !isNormal_0};
    assign exponent_0 = 7'(biased_0) - 7'sd15;
    assign mantissa_0 = a[9:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign and_and_and = !significand_0[10] && !significand_0[9] && !significand_0[8] &&
        !significand_0[7];
    assign and_and_and_and_and = and_and_and && !significand_0[6] && !significand_0[5] &&
        !significand_0[4] && !significand_0[3];
    assign zeros_0 = {and_and_and_and_and,
        and_and_and_and_and ? 3'({!significand_0[2] && !significand_0[1],
        (!significand_0[2] && !significand_0[1]) ? !significand_0[0] : !significand_0[2]})
        : {and_and_and, and_and_and ? {!significand_0[6] && !significand_0[5],
        (!significand_0[6] && !significand_0[5]) ? !significand_0[4] : !significand_0[6]}
        : {!significand_0[10] && !significand_0[9],
        (!significand_0[10] && !significand_0[9]) ? !significand_0[8] : !significand_0[10]}}};
    assign field_1 = b[14:10];
    assign isNormal_1 = |field_1;
    assign biased_1 = {field_1[4:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 7'(biased_1) - 7'sd15;
    assign mantissa_1 = b[9:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign and_and_and_2 = !significand_1[10] && !significand_1[9] && !significand_1[8] &&
        !significand_1[7];
    assign and_and_and_and_and_2 = and_and_and_2 && !significand_1[6] && !significand_1[5] &&
        !significand_1[4] && !significand_1[3];
    assign zeros_1 = {and_and_and_and_and_2,
        and_and_and_and_and_2 ? 3'({!significand_1[2] && !significand_1[1],
        (!significand_1[2] && !significand_1[1]) ? !significand_1[0] : !significand_1[2]})
        : {and_and_and_2, and_and_and_2
        ? {!significand_1[6] && !significand_1[5],
        (!significand_1[6] && !significand_1[5]) ? !significand_1[4] : !significand_1[6]}
        : {!significand_1[10] && !significand_1[9],
        (!significand_1[10] && !significand_1[9]) ? !significand_1[8] : !significand_1[10]}}};
    assign highest_0 = &field_1;
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_1);
    assign far_0 = {significand_0[9:0], 1'b0};
    assign moved_0 = zeros_0[0] ? far_0 : significand_0;
    assign far_1 = {moved_0[8:0], 2'd0};
    assign moved_1 = zeros_0[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[6:0], 4'd0};
    assign moved_2 = zeros_0[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[2:0], 8'd0};
    assign moved_3 = zeros_0[3] ? far_3 : moved_2;
    assign dividend = highest_and_not_any_mantissa ? 11'd0 : moved_3;
    assign far_4 = {significand_1[9:0], 1'b0};
    assign moved_4 = zeros_1[0] ? far_4 : significand_1;
    assign far_5 = {moved_4[8:0], 2'd0};
    assign moved_5 = zeros_1[1] ? far_5 : moved_4;
    assign far_6 = {moved_5[6:0], 4'd0};
    assign moved_6 = zeros_1[2] ? far_6 : moved_5;
    assign far_7 = {moved_6[2:0], 8'd0};
    assign moved_7 = zeros_1[3] ? far_7 : moved_6;
    assign left_0 = 13'(dividend) - 13'(moved_7);
    assign fits_0 = !left_0[12];
    assign kept_0 = fits_0 ? left_0[11:0] : 12'(dividend);
    assign kept_10_0_cat = {kept_0[10:0], 1'b0};
    assign left_1 = 13'(kept_10_0_cat) - 13'(moved_7);
    assign fits_1 = !left_1[12];
    assign kept_1 = fits_1 ? left_1[11:0] : kept_10_0_cat;
    assign kept_10_0_cat_2 = {kept_1[10:0], 1'b0};
    assign left_2 = 13'(kept_10_0_cat_2) - 13'(moved_7);
    assign fits_2 = !left_2[12];
    assign kept_2 = fits_2 ? left_2[11:0] : kept_10_0_cat_2;
    assign kept_10_0_cat_3 = {kept_2[10:0], 1'b0};
    assign left_3 = 13'(kept_10_0_cat_3) - 13'(moved_7);
    assign fits_3 = !left_3[12];
    assign kept_3 = fits_3 ? left_3[11:0] : kept_10_0_cat_3;
    assign kept_10_0_cat_4 = {kept_3[10:0], 1'b0};
    assign left_4 = 13'(kept_10_0_cat_4) - 13'(moved_7);
    assign fits_4 = !left_4[12];
    assign kept_4 = fits_4 ? left_4[11:0] : kept_10_0_cat_4;
    assign highest_1 = &field_0;
    assign highest_and_any_mantissa = highest_1 && (|mantissa_0);
    assign highest_and_any_mantissa_2 = highest_0 && (|mantissa_1);
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_0);
    assign undefined = (highest_and_not_any_mantissa_2 && highest_and_not_any_mantissa) ||
        (!(|significand_0) && !(|significand_1));
    assign nan = highest_and_any_mantissa || highest_and_any_mantissa_2 || undefined;
    assign byZero = !(|significand_1) && (|significand_0) && !highest_and_not_any_mantissa_2 &&
        !nan;
    assign left_5 = 13'(stage1_remainder) - 13'(stage1_divisor);
    assign fits_5 = !left_5[12];
    assign kept_5 = fits_5 ? left_5[11:0] : stage1_remainder;
    assign kept_10_0_cat_5 = {kept_5[10:0], 1'b0};
    assign left_6 = 13'(kept_10_0_cat_5) - 13'(stage1_divisor);
    assign fits_6 = !left_6[12];
    assign kept_6 = fits_6 ? left_6[11:0] : kept_10_0_cat_5;
    assign kept_10_0_cat_6 = {kept_6[10:0], 1'b0};
    assign left_7 = 13'(kept_10_0_cat_6) - 13'(stage1_divisor);
    assign fits_7 = !left_7[12];
    assign kept_7 = fits_7 ? left_7[11:0] : kept_10_0_cat_6;
    assign kept_10_0_cat_7 = {kept_7[10:0], 1'b0};
    assign left_8 = 13'(kept_10_0_cat_7) - 13'(stage1_divisor);
    assign fits_8 = !left_8[12];
    assign kept_8 = fits_8 ? left_8[11:0] : kept_10_0_cat_7;
    assign kept_10_0_cat_8 = {kept_8[10:0], 1'b0};
    assign left_9 = 13'(kept_10_0_cat_8) - 13'(stage1_divisor);
    assign fits_9 = !left_9[12];
    assign kept_9 = fits_9 ? left_9[11:0] : kept_10_0_cat_8;
    assign kept_10_0_cat_9 = {kept_9[10:0], 1'b0};
    assign left_10 = 13'(kept_10_0_cat_9) - 13'(stage1_divisor);
    assign fits_10 = !left_10[12];
    assign kept_10 = fits_10 ? left_10[11:0] : kept_10_0_cat_9;
    assign room = 10'(stage2_exponent) - -10'sd14;
    assign below = room[9];
    assign minus_room_or_room = room[9] ? -room : room;
    assign depth = (minus_room_or_room > 10'd15) ? 4'd15 : minus_room_or_room[3:0];
    assign down = below ? depth : 4'd0;
    assign left_11 = 13'(stage2_remainder) - 13'(stage2_divisor);
    assign fits_11 = !left_11[12];
    assign kept_11 = fits_11 ? left_11[11:0] : stage2_remainder;
    assign kept_10_0_cat_10 = {kept_11[10:0], 1'b0};
    assign left_12 = 13'(kept_10_0_cat_10) - 13'(stage2_divisor);
    assign fits_12 = !left_12[12];
    assign kept_12 = fits_12 ? left_12[11:0] : kept_10_0_cat_10;
    assign kept_10_0_cat_11 = {kept_12[10:0], 1'b0};
    assign left_13 = 13'(kept_10_0_cat_11) - 13'(stage2_divisor);
    assign fits_13 = !left_13[12];
    assign kept_13 = fits_13 ? left_13[11:0] : kept_10_0_cat_11;
    assign significand = {{{{stage2_quotient, fits_11}, fits_12}, fits_13}, |{kept_13[10:0], 1'b0}};
    assign and_and_and_3 = !significand[14] && !significand[13] && !significand[12] &&
        !significand[11];
    assign and_and_and_and_and_3 = and_and_and_3 && !significand[10] && !significand[9] &&
        !significand[8] && !significand[7];
    assign and_and_and_4 = !significand[6] && !significand[5] && !significand[4] && !significand[3];
    assign cat_or_cat = and_and_and_and_and_3
        ? {and_and_and_4, and_and_and_4
        ? {!significand[2] && !significand[1],
        (!significand[2] && !significand[1]) ? !significand[0] : !significand[2]}
        : {!significand[6] && !significand[5],
        (!significand[6] && !significand[5]) ? !significand[4] : !significand[6]}}
        : {and_and_and_3, and_and_and_3
        ? {!significand[10] && !significand[9],
        (!significand[10] && !significand[9]) ? !significand[8] : !significand[10]}
        : {!significand[14] && !significand[13],
        (!significand[14] && !significand[13]) ? !significand[12] : !significand[14]}};
    assign and_and_and_and_and_cat = {and_and_and_and_and_3, cat_or_cat};
    assign wide = room >= $signed(10'(and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_cat : room[3:0];
    assign amount = below ? 4'd0 : up;
    assign far_8 = {significand[13:0], 1'b0};
    assign moved_8 = amount[0] ? far_8 : significand;
    assign far_9 = {moved_8[12:0], 2'd0};
    assign moved_9 = amount[1] ? far_9 : moved_8;
    assign far_10 = {moved_9[10:0], 4'd0};
    assign moved_10 = amount[2] ? far_10 : moved_9;
    assign far_11 = {moved_10[6:0], 8'd0};
    assign moved_11 = amount[3] ? far_11 : moved_10;
    assign far_0_2 = 15'(moved_11[14:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_11;
    assign far_1_2 = 15'(moved_0_2[14:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 15'(moved_1_2[14:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = 15'(moved_2_2[14:8]);
    assign moved_3_2 = down[3] ? far_3_2 : moved_2_2;
    assign falls_0 = down[0] && moved_11[0];
    assign falls_1 = down[1] && (|moved_0_2[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = down[2] && (|moved_1_2[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = down[3] && (|moved_2_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign significand_2 = {moved_3_2[14:1], moved_3_2[0] || lost_2};
    assign kept = significand_2[14:4];
    assign rest_0 = |significand_2[1:0];
    assign fraction = {moved_3_2[3:2], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent = 10'(stage2_exponent) - 10'(amount);
    assign below_2 = (below ? -11'sd14 : 11'(exponent)) + 11'sd14;
    assign directed_0 = ((stage2_control == UP_VALUE && !stage2_sign) ||
        (stage2_control == DOWN_VALUE && stage2_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage2_control == NEAREST_AWAY ||
        (stage2_control == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 12'(kept) + 12'(away_0);
    assign code = 22'($signed(21'(below_2) << 10)) + 22'(rounded);
    assign large_ = !zero && code > 22'sd31743;
    assign toInfinity = stage2_exceptional_infinite ||
        (large_ && !(stage2_control == TO_ZERO ||
        (stage2_sign ? stage2_control == UP_VALUE : stage2_control == DOWN_VALUE)));
    assign finite = zero ? 15'd0 : code[14:0];
    assign magnitude = stage2_exceptional_nan ? 15'd32256 : toInfinity ? 15'd31744
        : large_ ? 15'd31743 : finite;
    assign isFinite = !(stage2_exceptional_nan || stage2_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage2_control == UP_VALUE && !stage2_sign) ||
        (stage2_control == DOWN_VALUE && stage2_sign)) && (|fraction[1:0]);
    assign half_1 = moved_3_2[2];
    assign nearest_1 = half_1 && (stage2_control == NEAREST_AWAY ||
        (stage2_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[10] || ((&kept[9:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage2_exceptional_invalid, stage2_exceptional_divideByZero,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= a[15] ^ b[15];
        stage1_exponent <= 9'(exponent_0) - 9'(zeros_0) - (9'(exponent_1) - 9'(zeros_1));
        stage1_remainder <= {kept_4[10:0], 1'b0};
        stage1_divisor <= moved_7;
        stage1_quotient <= {{{{fits_0, fits_1}, fits_2}, fits_3}, fits_4};
        stage1_exceptional_nan <= nan;
        stage1_exceptional_infinite <= highest_and_not_any_mantissa_2 || byZero;
        stage1_exceptional_invalid <= (highest_and_any_mantissa && !mantissa_0[9]) ||
            (highest_and_any_mantissa_2 && !mantissa_1[9]) ||
            (undefined && !highest_and_any_mantissa && !highest_and_any_mantissa_2);
        stage1_exceptional_divideByZero <= byZero;
        stage1_control <= rounding;
        stage2_sign <= stage1_sign;
        stage2_exponent <= stage1_exponent;
        stage2_remainder <= {kept_10[10:0], 1'b0};
        stage2_divisor <= stage1_divisor;
        stage2_quotient <= {{{{{{stage1_quotient, fits_5}, fits_6}, fits_7}, fits_8}, fits_9},
            fits_10};
        stage2_exceptional_nan <= stage1_exceptional_nan;
        stage2_exceptional_infinite <= stage1_exceptional_infinite;
        stage2_exceptional_invalid <= stage1_exceptional_invalid;
        stage2_exceptional_divideByZero <= stage1_exceptional_divideByZero;
        stage2_control <= stage1_control;
        stage3_bits <= {stage2_sign && !stage2_exceptional_nan, magnitude};
        stage3_flags <= flags_2;
    end

    assign result = stage3_bits;
    assign flags = stage3_flags;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, kept_0[11], kept_1[11], kept_2[11], kept_3[11], kept_4[11], kept_5[11],
        kept_6[11], kept_7[11], kept_8[11], kept_9[11], kept_10[11], kept_11[11], kept_12[11],
        kept_13[11], significand_2[3:2]};
endmodule
