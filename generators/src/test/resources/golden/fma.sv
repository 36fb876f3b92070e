// Fused floating-point multiply-add, correctly rounded.
module FloatFma_e5m10_s3 (
    input  logic        clk,
    input  logic [15:0] a,
    input  logic [15:0] b,
    input  logic [15:0] c,
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
    logic               stage1_signs;
    logic signed [8:0]  stage1_exponent;
    logic [21:0]        stage1_product;
    logic [43:0]        stage1_addend;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic               stage2_number_sign;
    logic signed [9:0]  stage2_number_exponent;
    logic [44:0]        stage2_number_significand;
    logic               stage2_number_exceptional_nan;
    logic               stage2_number_exceptional_infinite;
    logic               stage2_number_exceptional_invalid;
    logic               stage2_number_exceptional_divideByZero;
    logic [2:0]         stage2_number_control;
    logic [5:0]         stage2_zeros;
    logic [15:0]        stage3_bits;
    logic [4:0]         stage3_flags;
    logic [4:0]         field_0;
    logic               highest_0;
    logic [9:0]         mantissa_0;
    logic               highest_and_not_any_mantissa;
    logic [4:0]         field_1;
    logic               highest_1;
    logic [9:0]         mantissa_1;
    logic               highest_and_not_any_mantissa_2;
    logic [4:0]         field_2;
    logic               highest_2;
    logic [9:0]         mantissa_2;
    logic               highest_and_not_any_mantissa_3;
    logic               infiniteProduct;
    logic               productSign;
    logic               sign;
    logic               signs;
    logic               isNormal_0;
    logic [4:0]         biased_0;
    logic signed [6:0]  exponent_0;
    logic               isNormal_1;
    logic [4:0]         biased_1;
    logic signed [6:0]  exponent_1;
    logic signed [8:0]  top;
    logic               isNormal_2;
    logic [4:0]         biased_2;
    logic signed [6:0]  exponent_2;
    logic signed [9:0]  distance;
    logic [10:0]        significand_0;
    logic [10:0]        significand_1;
    logic               stays;
    logic [5:0]         _0_or_63_or_distance;
    logic [10:0]        significand_2;
    logic [43:0]        significand_cat;
    logic [43:0]        far_0;
    logic [43:0]        moved_0;
    logic [43:0]        far_1;
    logic [43:0]        moved_1;
    logic [43:0]        far_2;
    logic [43:0]        moved_2;
    logic [43:0]        far_3;
    logic [43:0]        moved_3;
    logic [43:0]        far_4;
    logic [43:0]        moved_4;
    logic [43:0]        far_5;
    logic [43:0]        moved_5;
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
    logic [43:0]        addend;
    logic               highest_and_any_mantissa;
    logic               highest_and_any_mantissa_2;
    logic               highest_and_any_mantissa_3;
    logic               undefined;
    logic               nan;
    logic               opposite;
    logic [27:0]        product;
    logic signed [44:0] difference;
    logic [44:0]        sum;
    logic [44:0]        magnitude;
    logic               isZero;
    logic               cancelled;
    logic               turned;
    logic               sign_2;
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
    logic [2:0]         cat_or_cat;
    logic [2:0]         cat_or_cat_2;
    logic [2:0]         cat_or_cat_3;
    logic signed [10:0] room;
    logic               wide;
    logic [5:0]         up;
    logic [44:0]        far_0_2;
    logic [44:0]        moved_0_2;
    logic [44:0]        far_1_2;
    logic [44:0]        moved_1_2;
    logic [44:0]        far_2_2;
    logic [44:0]        moved_2_2;
    logic [44:0]        far_3_2;
    logic [44:0]        moved_3_2;
    logic [44:0]        far_4_2;
    logic [44:0]        moved_4_2;
    logic [44:0]        far_5_2;
    logic [44:0]        moved_5_2;
    logic [10:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [10:0] exponent;
    logic signed [11:0] below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [11:0]        rounded;
    logic signed [22:0] code;
    logic               large_;
    logic               toInfinity;
    logic [14:0]        finite;
    logic [14:0]        magnitude_2;
    logic               isFinite;
    logic               half;
    logic               directed_1;
    logic               half_1;
    logic               nearest_1;
    logic               away_1;
    logic               lost;
    logic [4:0]         flags_2;

    assign field_0 = c[14:10];
    assign highest_0 = &field_0;
    assign mantissa_0 = c[9:0];
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_0);
    assign field_1 = a[14:10];
    assign highest_1 = &field_1;
    assign mantissa_1 = a[9:0];
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_1);
    assign field_2 = b[14:10];
    assign highest_2 = &field_2;
    assign mantissa_2 = b[9:0];
    assign highest_and_not_any_mantissa_3 = highest_2 && !(|mantissa_2);
    assign infiniteProduct = highest_and_not_any_mantissa_2 || highest_and_not_any_mantissa_3;
    assign productSign = a[15] ^ b[15];
    assign sign = (highest_and_not_any_mantissa && !infiniteProduct) ? c[15] : productSign;
    assign signs = productSign ^ c[15];
    assign isNormal_0 = |field_1;
    assign biased_0 = {field_1[4:1], field_1[0] || !isNormal_0};
    assign exponent_0 = 7'(biased_0) - 7'sd15;
    assign isNormal_1 = |field_2;
    assign biased_1 = {field_2[4:1], field_2[0] || !isNormal_1};
    assign exponent_1 = 7'(biased_1) - 7'sd15;
    assign top = 9'(exponent_0) + 9'(exponent_1) + 9'sd17;
    assign isNormal_2 = |field_0;
    assign biased_2 = {field_0[4:1], field_0[0] || !isNormal_2};
    assign exponent_2 = 7'(biased_2) - 7'sd15;
    assign distance = 10'(top) - 10'(exponent_2);
    assign significand_0 = {isNormal_0, mantissa_1};
    assign significand_1 = {isNormal_1, mantissa_2};
    assign stays = distance[9] || !(|significand_0) || !(|significand_1);
    assign _0_or_63_or_distance = stays ? 6'd0 : (distance > 10'd63) ? 6'd63 : distance[5:0];
    assign significand_2 = {isNormal_2, mantissa_0};
    assign significand_cat = {significand_2, 33'd0};
    assign far_0 = 44'(significand_cat[43:1]);
    assign moved_0 = _0_or_63_or_distance[0] ? far_0 : significand_cat;
    assign far_1 = 44'(moved_0[43:2]);
    assign moved_1 = _0_or_63_or_distance[1] ? far_1 : moved_0;
    assign far_2 = 44'(moved_1[43:4]);
    assign moved_2 = _0_or_63_or_distance[2] ? far_2 : moved_1;
    assign far_3 = 44'(moved_2[43:8]);
    assign moved_3 = _0_or_63_or_distance[3] ? far_3 : moved_2;
    assign far_4 = 44'(moved_3[43:16]);
    assign moved_4 = _0_or_63_or_distance[4] ? far_4 : moved_3;
    assign far_5 = 44'(moved_4[43:32]);
    assign moved_5 = _0_or_63_or_distance[5] ? far_5 : moved_4;
    assign falls_0 = _0_or_63_or_distance[0] && 1'b0;
    assign falls_1 = _0_or_63_or_distance[1] && (|moved_0[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = _0_or_63_or_distance[2] && (|moved_1[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = _0_or_63_or_distance[3] && (|moved_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = _0_or_63_or_distance[4] && (|moved_3[15:0]);
    assign lost_3 = lost_2 || falls_4;
    assign falls_5 = _0_or_63_or_distance[5] && (|moved_4[31:0]);
    assign lost_4 = lost_3 || falls_5;
    assign addend = {moved_5[43:1], moved_5[0] || lost_4};
    assign highest_and_any_mantissa = highest_1 && (|mantissa_1);
    assign highest_and_any_mantissa_2 = highest_2 && (|mantissa_2);
    assign highest_and_any_mantissa_3 = highest_0 && (|mantissa_0);
    assign undefined = (highest_and_not_any_mantissa_2 && !(|significand_1)) ||
        (!(|significand_0) && highest_and_not_any_mantissa_3);
    assign nan = highest_and_any_mantissa || highest_and_any_mantissa_2 ||
        highest_and_any_mantissa_3 || undefined;
    assign opposite = infiniteProduct && highest_and_not_any_mantissa && signs && !nan;
    assign product = {stage1_product, 6'd0};
    assign difference = 45'(product) - 45'(stage1_addend);
    assign sum = 45'(product) + 45'(stage1_addend);
    assign magnitude = stage1_signs ? (difference[44] ? -difference : difference) : sum;
    assign isZero = !(|magnitude);
    assign cancelled = isZero && stage1_signs && !stage1_exceptional_infinite;
    assign turned = stage1_signs && difference[44] && !stage1_exceptional_infinite;
    assign sign_2 = cancelled ? stage1_control == DOWN : stage1_sign ^ turned;
    assign and_and_and = !magnitude[44] && !magnitude[43] && !magnitude[42] && !magnitude[41];
    assign and_and_and_and_and = and_and_and && !magnitude[40] && !magnitude[39] &&
        !magnitude[38] && !magnitude[37];
    assign and_and_and_2 = !magnitude[36] && !magnitude[35] && !magnitude[34] && !magnitude[33];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !magnitude[32] && !magnitude[31] &&
        !magnitude[30] && !magnitude[29];
    assign and_and_and_3 = !magnitude[28] && !magnitude[27] && !magnitude[26] && !magnitude[25];
    assign and_and_and_and_and_2 = and_and_and_3 && !magnitude[24] && !magnitude[23] &&
        !magnitude[22] && !magnitude[21];
    assign and_and_and_4 = !magnitude[20] && !magnitude[19] && !magnitude[18] && !magnitude[17];
    assign and_and_and_and_and_and_and_and_and =
        and_and_and_and_and_and_and && and_and_and_and_and_2 && and_and_and_4 && !magnitude[16] &&
        !magnitude[15] && !magnitude[14] && !magnitude[13];
    assign and_and_and_5 = !magnitude[12] && !magnitude[11] && !magnitude[10] && !magnitude[9];
    assign and_and_and_and_and_3 = and_and_and_5 && !magnitude[8] && !magnitude[7] &&
        !magnitude[6] && !magnitude[5];
    assign and_and_and_6 = !magnitude[4] && !magnitude[3] && !magnitude[2] && !magnitude[1];
    assign cat_or_cat = and_and_and_and_and_3
        ? {and_and_and_6, and_and_and_6 ? 2'($unsigned(!magnitude[0]))
        : {!magnitude[4] && !magnitude[3],
        (!magnitude[4] && !magnitude[3]) ? !magnitude[2] : !magnitude[4]}}
        : {and_and_and_5, and_and_and_5
        ? {!magnitude[8] && !magnitude[7],
        (!magnitude[8] && !magnitude[7]) ? !magnitude[6] : !magnitude[8]}
        : {!magnitude[12] && !magnitude[11],
        (!magnitude[12] && !magnitude[11]) ? !magnitude[10] : !magnitude[12]}};
    assign cat_or_cat_2 = and_and_and_and_and_2
        ? {and_and_and_4, and_and_and_4
        ? {!magnitude[16] && !magnitude[15],
        (!magnitude[16] && !magnitude[15]) ? !magnitude[14] : !magnitude[16]}
        : {!magnitude[20] && !magnitude[19],
        (!magnitude[20] && !magnitude[19]) ? !magnitude[18] : !magnitude[20]}}
        : {and_and_and_3, and_and_and_3
        ? {!magnitude[24] && !magnitude[23],
        (!magnitude[24] && !magnitude[23]) ? !magnitude[22] : !magnitude[24]}
        : {!magnitude[28] && !magnitude[27],
        (!magnitude[28] && !magnitude[27]) ? !magnitude[26] : !magnitude[28]}};
    assign cat_or_cat_3 = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!magnitude[32] && !magnitude[31],
        (!magnitude[32] && !magnitude[31]) ? !magnitude[30] : !magnitude[32]}
        : {!magnitude[36] && !magnitude[35],
        (!magnitude[36] && !magnitude[35]) ? !magnitude[34] : !magnitude[36]}}
        : {and_and_and, and_and_and ? {!magnitude[40] && !magnitude[39],
        (!magnitude[40] && !magnitude[39]) ? !magnitude[38] : !magnitude[40]}
        : {!magnitude[44] && !magnitude[43],
        (!magnitude[44] && !magnitude[43]) ? !magnitude[42] : !magnitude[44]}};
    assign room = 11'(stage2_number_exponent) - -11'sd14;
    assign wide = room >= $signed(11'(stage2_zeros));
    assign up = wide ? stage2_zeros : room[5:0];
    assign far_0_2 = {stage2_number_significand[43:0], 1'b0};
    assign moved_0_2 = up[0] ? far_0_2 : stage2_number_significand;
    assign far_1_2 = {moved_0_2[42:0], 2'd0};
    assign moved_1_2 = up[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = {moved_1_2[40:0], 4'd0};
    assign moved_2_2 = up[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = {moved_2_2[36:0], 8'd0};
    assign moved_3_2 = up[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = {moved_3_2[28:0], 16'd0};
    assign moved_4_2 = up[4] ? far_4_2 : moved_3_2;
    assign far_5_2 = {moved_4_2[12:0], 32'd0};
    assign moved_5_2 = up[5] ? far_5_2 : moved_4_2;
    assign kept = moved_5_2[44:34];
    assign rest_0 = |moved_5_2[31:0];
    assign fraction = {moved_5_2[33:32], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent = 11'(stage2_number_exponent) - 11'(up);
    assign below = 12'(exponent) + 12'sd14;
    assign directed_0 = ((stage2_number_control == UP_VALUE && !stage2_number_sign) ||
        (stage2_number_control == DOWN && stage2_number_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage2_number_control == NEAREST_AWAY ||
        (stage2_number_control == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 12'(kept) + 12'(away_0);
    assign code = 23'($signed(22'(below) << 10)) + 23'(rounded);
    assign large_ = !zero && code > 23'sd31743;
    assign toInfinity = stage2_number_exceptional_infinite ||
        (large_ && !(stage2_number_control == TO_ZERO ||
        (stage2_number_sign ? stage2_number_control == UP_VALUE : stage2_number_control == DOWN)));
    assign finite = zero ? 15'd0 : code[14:0];
    assign magnitude_2 = stage2_number_exceptional_nan ? 15'd32256 : toInfinity ? 15'd31744
        : large_ ? 15'd31743 : finite;
    assign isFinite = !(stage2_number_exceptional_nan || stage2_number_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage2_number_control == UP_VALUE && !stage2_number_sign) ||
        (stage2_number_control == DOWN && stage2_number_sign)) && (|fraction[1:0]);
    assign half_1 = moved_5_2[32];
    assign nearest_1 = half_1 && (stage2_number_control == NEAREST_AWAY ||
        (stage2_number_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[10] || ((&kept[9:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage2_number_exceptional_invalid, stage2_number_exceptional_divideByZero,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= sign;
        stage1_signs <= signs;
        stage1_exponent <= stays ? 9'(exponent_2) : top;
        stage1_product <= 22'(significand_0) * 22'(significand_1);
        stage1_addend <= addend;
        stage1_exceptional_nan <= nan || opposite;
        stage1_exceptional_infinite <= infiniteProduct || highest_and_not_any_mantissa;
        stage1_exceptional_invalid <= (highest_and_any_mantissa && !mantissa_1[9]) ||
            (highest_and_any_mantissa_2 && !mantissa_2[9]) ||
            (highest_and_any_mantissa_3 && !mantissa_0[9]) || undefined || opposite;
        stage1_exceptional_divideByZero <= 1'b0;
        stage1_control <= rounding;
        stage2_number_sign <= sign_2;
        stage2_number_exponent <= 10'(stage1_exponent) + 10'sd1;
        stage2_number_significand <= magnitude;
        stage2_number_exceptional_nan <= stage1_exceptional_nan;
        stage2_number_exceptional_infinite <= stage1_exceptional_infinite;
        stage2_number_exceptional_invalid <= stage1_exceptional_invalid;
        stage2_number_exceptional_divideByZero <= stage1_exceptional_divideByZero;
        stage2_number_control <= stage1_control;
        stage2_zeros <= {and_and_and_and_and_and_and_and_and,
            and_and_and_and_and_and_and_and_and ? 5'({and_and_and_and_and_3, cat_or_cat})
            : {and_and_and_and_and_and_and,
            and_and_and_and_and_and_and ? {and_and_and_and_and_2, cat_or_cat_2}
            : {and_and_and_and_and, cat_or_cat_3}}};
        stage3_bits <= {stage2_number_sign && !stage2_number_exceptional_nan, magnitude_2};
        stage3_flags <= flags_2;
    end

    assign result = stage3_bits;
    assign flags = stage3_flags;
endmodule
