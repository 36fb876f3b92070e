// Floating-point square root, correctly rounded, one row for each bit.
module FloatSquareRoot_e5m10_s3 (
    input  logic        clk,
    input  logic [15:0] a,
    input  logic [2:0]  rounding,
    output logic [15:0] result,
    output logic [4:0]  flags
);
    localparam logic [2:0] NEAREST_EVEN = 3'd0;
    localparam logic [2:0] TO_ZERO      = 3'd1;
    localparam logic [2:0] DOWN         = 3'd2;
    localparam logic [2:0] UP_VALUE     = 3'd3;
    localparam logic [2:0] NEAREST_AWAY = 3'd4;

    logic               stage1_sign;
    logic signed [6:0]  stage1_exponent;
    logic [1:0]         stage1_ahead;
    logic [5:0]         stage1_remainder;
    logic [4:0]         stage1_root;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic               stage2_sign;
    logic signed [6:0]  stage2_exponent;
    logic [11:0]        stage2_remainder;
    logic [10:0]        stage2_root;
    logic               stage2_exceptional_nan;
    logic               stage2_exceptional_infinite;
    logic               stage2_exceptional_invalid;
    logic               stage2_exceptional_divideByZero;
    logic [2:0]         stage2_control;
    logic [15:0]        stage3_bits;
    logic [4:0]         stage3_flags;
    logic [4:0]         field;
    logic               isNormal;
    logic [4:0]         biased;
    logic signed [6:0]  exponent;
    logic [9:0]         mantissa;
    logic [10:0]        significand;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic [3:0]         zeros;
    logic signed [7:0]  exponent_minus_zeros;
    logic               odd;
    logic [10:0]        far_0;
    logic [10:0]        moved_0;
    logic [10:0]        far_1;
    logic [10:0]        moved_1;
    logic [10:0]        far_2;
    logic [10:0]        moved_2;
    logic [10:0]        far_3;
    logic [10:0]        moved_3;
    logic [11:0]        radicand;
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
    logic [1:0]         next_3;
    logic [5:0]         remainder_2;
    logic [2:0]         fits_cat_cat;
    logic [6:0]         difference_3;
    logic               fits_3;
    logic [5:0]         kept_3;
    logic [1:0]         next_4;
    logic [6:0]         remainder_3;
    logic [3:0]         fits_cat_cat_cat;
    logic [7:0]         difference_4;
    logic               fits_4;
    logic [6:0]         kept_4;
    logic               highest;
    logic               highest_and_any_mantissa;
    logic               undefined;
    logic [7:0]         remainder_4;
    logic [8:0]         difference_5;
    logic               fits_5;
    logic [7:0]         kept_5;
    logic [8:0]         remainder_5;
    logic [5:0]         stage1_root_cat;
    logic [9:0]         difference_6;
    logic               fits_6;
    logic [8:0]         kept_6;
    logic [9:0]         remainder_6;
    logic [6:0]         stage1_root_cat_cat;
    logic [10:0]        difference_7;
    logic               fits_7;
    logic [9:0]         kept_7;
    logic [10:0]        remainder_7;
    logic [7:0]         stage1_root_cat_cat_cat;
    logic [11:0]        difference_8;
    logic               fits_8;
    logic [10:0]        kept_8;
    logic [11:0]        remainder_8;
    logic [8:0]         stage1_root_cat_cat_cat_cat;
    logic [12:0]        difference_9;
    logic               fits_9;
    logic [11:0]        kept_9;
    logic [12:0]        remainder_9;
    logic [9:0]         stage1_root_cat_cat_cat_cat_cat;
    logic [13:0]        difference_10;
    logic               fits_10;
    logic [12:0]        kept_10;
    logic signed [7:0]  room;
    logic [13:0]        remainder_10;
    logic [14:0]        difference_11;
    logic               fits_11;
    logic [11:0]        stage2_root_cat;
    logic [13:0]        kept_11;
    logic [14:0]        remainder_11;
    logic [15:0]        difference_12;
    logic               fits_12;
    logic [12:0]        stage2_root_cat_cat;
    logic [14:0]        kept_12;
    logic [15:0]        remainder_12;
    logic [16:0]        difference_13;
    logic               fits_13;
    logic [15:0]        kept_13;
    logic [14:0]        significand_2;
    logic               and_and_and_2;
    logic               and_and_and_and_and_2;
    logic               and_and_and_3;
    logic [2:0]         cat_or_cat;
    logic [3:0]         and_and_and_and_and_cat;
    logic               wide;
    logic [3:0]         up;
    logic [14:0]        far_4;
    logic [14:0]        moved_4;
    logic [14:0]        far_5;
    logic [14:0]        moved_5;
    logic [14:0]        far_6;
    logic [14:0]        moved_6;
    logic [14:0]        far_7;
    logic [14:0]        moved_7;
    logic [10:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [7:0]  exponent_2;
    logic signed [8:0]  below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [11:0]        rounded;
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

    assign field = a[14:10];
    assign isNormal = |field;
    assign biased = {field[4:1], field[0] || !isNormal};
    assign exponent = 7'(biased) - 7'sd15;
    assign mantissa = a[9:0];
    assign significand = {isNormal, mantissa};
    assign and_and_and = !significand[10] && !significand[9] && !significand[8] && !significand[7];
    assign and_and_and_and_and = and_and_and && !significand[6] && !significand[5] &&
        !significand[4] && !significand[3];
    assign zeros = {and_and_and_and_and,
        and_and_and_and_and ? 3'({!significand[2] && !significand[1],
        (!significand[2] && !significand[1]) ? !significand[0] : !significand[2]})
        : {and_and_and, and_and_and ? {!significand[6] && !significand[5],
        (!significand[6] && !significand[5]) ? !significand[4] : !significand[6]}
        : {!significand[10] && !significand[9],
        (!significand[10] && !significand[9]) ? !significand[8] : !significand[10]}}};
    assign exponent_minus_zeros = 8'(exponent) - 8'(zeros);
    assign odd = exponent_minus_zeros[0];
    assign far_0 = {significand[9:0], 1'b0};
    assign moved_0 = zeros[0] ? far_0 : significand;
    assign far_1 = {moved_0[8:0], 2'd0};
    assign moved_1 = zeros[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[6:0], 4'd0};
    assign moved_2 = zeros[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[2:0], 8'd0};
    assign moved_3 = zeros[3] ? far_3 : moved_2;
    assign radicand = odd ? {moved_3, 1'b0} : 12'(moved_3);
    assign next_0 = radicand[11:10];
    assign difference_0 = 3'(next_0) - 3'd1;
    assign fits_0 = !difference_0[2];
    assign kept_0 = fits_0 ? difference_0[1:0] : next_0;
    assign next_1 = radicand[9:8];
    assign remainder_0 = {kept_0, next_1};
    assign difference_1 = 5'(remainder_0) - 5'({fits_0, 2'd1});
    assign fits_1 = !difference_1[4];
    assign kept_1 = fits_1 ? difference_1[3:0] : remainder_0;
    assign next_2 = radicand[7:6];
    assign remainder_1 = {kept_1[2:0], next_2};
    assign fits_cat = {fits_0, fits_1};
    assign difference_2 = 6'(remainder_1) - 6'({fits_cat, 2'd1});
    assign fits_2 = !difference_2[5];
    assign kept_2 = fits_2 ? difference_2[4:0] : remainder_1;
    assign next_3 = radicand[5:4];
    assign remainder_2 = {kept_2[3:0], next_3};
    assign fits_cat_cat = {fits_cat, fits_2};
    assign difference_3 = 7'(remainder_2) - 7'({fits_cat_cat, 2'd1});
    assign fits_3 = !difference_3[6];
    assign kept_3 = fits_3 ? difference_3[5:0] : remainder_2;
    assign next_4 = radicand[3:2];
    assign remainder_3 = {kept_3[4:0], next_4};
    assign fits_cat_cat_cat = {fits_cat_cat, fits_3};
    assign difference_4 = 8'(remainder_3) - 8'({fits_cat_cat_cat, 2'd1});
    assign fits_4 = !difference_4[7];
    assign kept_4 = fits_4 ? difference_4[6:0] : remainder_3;
    assign highest = &field;
    assign highest_and_any_mantissa = highest && (|mantissa);
    assign undefined = a[15] && (|significand) && !highest_and_any_mantissa;
    assign remainder_4 = {stage1_remainder, stage1_ahead};
    assign difference_5 = 9'(remainder_4) - 9'({stage1_root, 2'd1});
    assign fits_5 = !difference_5[8];
    assign kept_5 = fits_5 ? difference_5[7:0] : remainder_4;
    assign remainder_5 = {kept_5[6:0], 2'd0};
    assign stage1_root_cat = {stage1_root, fits_5};
    assign difference_6 = 10'(remainder_5) - 10'({stage1_root_cat, 2'd1});
    assign fits_6 = !difference_6[9];
    assign kept_6 = fits_6 ? difference_6[8:0] : remainder_5;
    assign remainder_6 = {kept_6[7:0], 2'd0};
    assign stage1_root_cat_cat = {stage1_root_cat, fits_6};
    assign difference_7 = 11'(remainder_6) - 11'({stage1_root_cat_cat, 2'd1});
    assign fits_7 = !difference_7[10];
    assign kept_7 = fits_7 ? difference_7[9:0] : remainder_6;
    assign remainder_7 = {kept_7[8:0], 2'd0};
    assign stage1_root_cat_cat_cat = {stage1_root_cat_cat, fits_7};
    assign difference_8 = 12'(remainder_7) - 12'({stage1_root_cat_cat_cat, 2'd1});
    assign fits_8 = !difference_8[11];
    assign kept_8 = fits_8 ? difference_8[10:0] : remainder_7;
    assign remainder_8 = {kept_8[9:0], 2'd0};
    assign stage1_root_cat_cat_cat_cat = {stage1_root_cat_cat_cat, fits_8};
    assign difference_9 = 13'(remainder_8) - 13'({stage1_root_cat_cat_cat_cat, 2'd1});
    assign fits_9 = !difference_9[12];
    assign kept_9 = fits_9 ? difference_9[11:0] : remainder_8;
    assign remainder_9 = {kept_9[10:0], 2'd0};
    assign stage1_root_cat_cat_cat_cat_cat = {stage1_root_cat_cat_cat_cat, fits_9};
    assign difference_10 = 14'(remainder_9) - 14'({stage1_root_cat_cat_cat_cat_cat, 2'd1});
    assign fits_10 = !difference_10[13];
    assign kept_10 = fits_10 ? difference_10[12:0] : remainder_9;
    assign room = 8'(stage2_exponent) - -8'sd14;
    assign remainder_10 = {stage2_remainder, 2'd0};
    assign difference_11 = 15'(remainder_10) - 15'({stage2_root, 2'd1});
    assign fits_11 = !difference_11[14];
    assign stage2_root_cat = {stage2_root, fits_11};
    assign kept_11 = fits_11 ? difference_11[13:0] : remainder_10;
    assign remainder_11 = {kept_11[12:0], 2'd0};
    assign difference_12 = 16'(remainder_11) - 16'({stage2_root_cat, 2'd1});
    assign fits_12 = !difference_12[15];
    assign stage2_root_cat_cat = {stage2_root_cat, fits_12};
    assign kept_12 = fits_12 ? difference_12[14:0] : remainder_11;
    assign remainder_12 = {kept_12[13:0], 2'd0};
    assign difference_13 = 17'(remainder_12) - 17'({stage2_root_cat_cat, 2'd1});
    assign fits_13 = !difference_13[16];
    assign kept_13 = fits_13 ? difference_13[15:0] : remainder_12;
    assign significand_2 = {{stage2_root_cat_cat, fits_13}, |kept_13[14:0]};
    assign and_and_and_2 = !significand_2[14] && !significand_2[13] && !significand_2[12] &&
        !significand_2[11];
    assign and_and_and_and_and_2 = and_and_and_2 && !significand_2[10] && !significand_2[9] &&
        !significand_2[8] && !significand_2[7];
    assign and_and_and_3 = !significand_2[6] && !significand_2[5] && !significand_2[4] &&
        !significand_2[3];
    assign cat_or_cat = and_and_and_and_and_2
        ? {and_and_and_3, and_and_and_3
        ? {!significand_2[2] && !significand_2[1],
        (!significand_2[2] && !significand_2[1]) ? !significand_2[0] : !significand_2[2]}
        : {!significand_2[6] && !significand_2[5],
        (!significand_2[6] && !significand_2[5]) ? !significand_2[4] : !significand_2[6]}}
        : {and_and_and_2, and_and_and_2
        ? {!significand_2[10] && !significand_2[9],
        (!significand_2[10] && !significand_2[9]) ? !significand_2[8] : !significand_2[10]}
        : {!significand_2[14] && !significand_2[13],
        (!significand_2[14] && !significand_2[13]) ? !significand_2[12] : !significand_2[14]}};
    assign and_and_and_and_and_cat = {and_and_and_and_and_2, cat_or_cat};
    assign wide = room >= $signed(8'(and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_cat : room[3:0];
    assign far_4 = {significand_2[13:0], 1'b0};
    assign moved_4 = up[0] ? far_4 : significand_2;
    assign far_5 = {moved_4[12:0], 2'd0};
    assign moved_5 = up[1] ? far_5 : moved_4;
    assign far_6 = {moved_5[10:0], 4'd0};
    assign moved_6 = up[2] ? far_6 : moved_5;
    assign far_7 = {moved_6[6:0], 8'd0};
    assign moved_7 = up[3] ? far_7 : moved_6;
    assign kept = moved_7[14:4];
    assign rest_0 = |moved_7[1:0];
    assign fraction = {moved_7[3:2], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent_2 = 8'(stage2_exponent) - 8'(up);
    assign below = 9'(exponent_2) + 9'sd14;
    assign directed_0 = ((stage2_control == UP_VALUE && !stage2_sign) ||
        (stage2_control == DOWN && stage2_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage2_control == NEAREST_AWAY ||
        (stage2_control == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 12'(kept) + 12'(away_0);
    assign code = 20'($signed(19'(below) << 10)) + 20'(rounded);
    assign large_ = !zero && code > 20'sd31743;
    assign toInfinity = stage2_exceptional_infinite ||
        (large_ && !(stage2_control == TO_ZERO ||
        (stage2_sign ? stage2_control == UP_VALUE : stage2_control == DOWN)));
    assign finite = zero ? 15'd0 : code[14:0];
    assign magnitude = stage2_exceptional_nan ? 15'd32256 : toInfinity ? 15'd31744
        : large_ ? 15'd31743 : finite;
    assign isFinite = !(stage2_exceptional_nan || stage2_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage2_control == UP_VALUE && !stage2_sign) ||
        (stage2_control == DOWN && stage2_sign)) && (|fraction[1:0]);
    assign half_1 = moved_7[2];
    assign nearest_1 = half_1 && (stage2_control == NEAREST_AWAY ||
        (stage2_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[10] || ((&kept[9:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage2_exceptional_invalid, stage2_exceptional_divideByZero,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= a[15];
        stage1_exponent <= exponent_minus_zeros[7:1];
        stage1_ahead <= radicand[1:0];
        stage1_remainder <= kept_4[5:0];
        stage1_root <= {fits_cat_cat_cat, fits_4};
        stage1_exceptional_nan <= highest_and_any_mantissa || undefined;
        stage1_exceptional_infinite <= highest && !(|mantissa);
        stage1_exceptional_invalid <= (highest_and_any_mantissa && !mantissa[9]) || undefined;
        stage1_exceptional_divideByZero <= 1'b0;
        stage1_control <= rounding;
        stage2_sign <= stage1_sign;
        stage2_exponent <= stage1_exponent;
        stage2_remainder <= kept_10[11:0];
        stage2_root <= {stage1_root_cat_cat_cat_cat_cat, fits_10};
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
    assign unused = &{1'b0, kept_1[3], kept_2[4], kept_3[5], kept_4[6], kept_5[7], kept_6[8],
        kept_7[9], kept_8[10], kept_9[11], kept_10[12], kept_11[13], kept_12[14], kept_13[15]};
endmodule
