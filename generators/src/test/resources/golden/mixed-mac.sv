// Product of two narrow floating-point numbers plus a wide one, rounded once.
module MixedMac_e8m7_e8m23_s3 (
    input  logic        clk,
    input  logic [15:0] a,
    input  logic [15:0] b,
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

    logic               stage1_sign;
    logic               stage1_signs;
    logic signed [11:0] stage1_exponent;
    logic [15:0]        stage1_product;
    logic [74:0]        stage1_addend;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic               stage2_number_sign;
    logic signed [12:0] stage2_number_exponent;
    logic [75:0]        stage2_number_significand;
    logic               stage2_number_exceptional_nan;
    logic               stage2_number_exceptional_infinite;
    logic               stage2_number_exceptional_invalid;
    logic               stage2_number_exceptional_divideByZero;
    logic [2:0]         stage2_number_control;
    logic [6:0]         stage2_zeros;
    logic [31:0]        stage3_bits;
    logic [4:0]         stage3_flags;
    logic [7:0]         field_0;
    logic               highest_0;
    logic [22:0]        mantissa_0;
    logic               highest_and_not_any_mantissa;
    logic [7:0]         field_1;
    logic               highest_1;
    logic [6:0]         mantissa_1;
    logic               highest_and_not_any_mantissa_2;
    logic [7:0]         field_2;
    logic               highest_2;
    logic [6:0]         mantissa_2;
    logic               highest_and_not_any_mantissa_3;
    logic               infiniteProduct;
    logic               productSign;
    logic               sign;
    logic               signs;
    logic               isNormal_0;
    logic [7:0]         biased_0;
    logic signed [9:0]  exponent_0;
    logic               isNormal_1;
    logic [7:0]         biased_1;
    logic signed [9:0]  exponent_1;
    logic signed [11:0] top;
    logic               isNormal_2;
    logic [7:0]         biased_2;
    logic signed [9:0]  exponent_2;
    logic signed [12:0] distance;
    logic [7:0]         significand_0;
    logic [7:0]         significand_1;
    logic               stays;
    logic [6:0]         _0_or_127_or_distance;
    logic [23:0]        significand_2;
    logic [74:0]        significand_cat;
    logic [74:0]        far_0;
    logic [74:0]        moved_0;
    logic [74:0]        far_1;
    logic [74:0]        moved_1;
    logic [74:0]        far_2;
    logic [74:0]        moved_2;
    logic [74:0]        far_3;
    logic [74:0]        moved_3;
    logic [74:0]        far_4;
    logic [74:0]        moved_4;
    logic [74:0]        far_5;
    logic [74:0]        moved_5;
    logic [74:0]        far_6;
    logic [74:0]        moved_6;
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
    logic [74:0]        addend;
    logic               highest_and_any_mantissa;
    logic               highest_and_any_mantissa_2;
    logic               highest_and_any_mantissa_3;
    logic               undefined;
    logic               nan;
    logic               opposite;
    logic [45:0]        product;
    logic signed [75:0] difference;
    logic [75:0]        sum;
    logic [75:0]        magnitude;
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
    logic               and_and_and_and_and_and_and_2;
    logic               and_and_and_7;
    logic               and_and_and_and_and_4;
    logic               and_and_and_8;
    logic               and_and_and_and_and_and_and_and_and_and_and;
    logic               and_and_and_9;
    logic               and_and_and_and_and_5;
    logic               and_and_and_10;
    logic [2:0]         cat_or_cat;
    logic [2:0]         cat_or_cat_2;
    logic [2:0]         cat_or_cat_3;
    logic [2:0]         cat_or_cat_4;
    logic [2:0]         cat_or_cat_5;
    logic signed [13:0] room;
    logic               wide;
    logic [6:0]         up;
    logic [75:0]        far_0_2;
    logic [75:0]        moved_0_2;
    logic [75:0]        far_1_2;
    logic [75:0]        moved_1_2;
    logic [75:0]        far_2_2;
    logic [75:0]        moved_2_2;
    logic [75:0]        far_3_2;
    logic [75:0]        moved_3_2;
    logic [75:0]        far_4_2;
    logic [75:0]        moved_4_2;
    logic [75:0]        far_5_2;
    logic [75:0]        moved_5_2;
    logic [75:0]        far_6_2;
    logic [75:0]        moved_6_2;
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

    assign field_0 = c[30:23];
    assign highest_0 = &field_0;
    assign mantissa_0 = c[22:0];
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_0);
    assign field_1 = a[14:7];
    assign highest_1 = &field_1;
    assign mantissa_1 = a[6:0];
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_1);
    assign field_2 = b[14:7];
    assign highest_2 = &field_2;
    assign mantissa_2 = b[6:0];
    assign highest_and_not_any_mantissa_3 = highest_2 && !(|mantissa_2);
    assign infiniteProduct = highest_and_not_any_mantissa_2 || highest_and_not_any_mantissa_3;
    assign productSign = a[15] ^ b[15];
    assign sign = (highest_and_not_any_mantissa && !infiniteProduct) ? c[31] : productSign;
    assign signs = productSign ^ c[31];
    assign isNormal_0 = |field_1;
    assign biased_0 = {field_1[7:1], field_1[0] || !isNormal_0};
    assign exponent_0 = 10'(biased_0) - 10'sd127;
    assign isNormal_1 = |field_2;
    assign biased_1 = {field_2[7:1], field_2[0] || !isNormal_1};
    assign exponent_1 = 10'(biased_1) - 10'sd127;
    assign top = 12'(exponent_0) + 12'(exponent_1) + 12'sd30;
    assign isNormal_2 = |field_0;
    assign biased_2 = {field_0[7:1], field_0[0] || !isNormal_2};
    assign exponent_2 = 10'(biased_2) - 10'sd127;
    assign distance = 13'(top) - 13'(exponent_2);
    assign significand_0 = {isNormal_0, mantissa_1};
    assign significand_1 = {isNormal_1, mantissa_2};
    assign stays = distance[12] || !(|significand_0) || !(|significand_1);
    assign _0_or_127_or_distance = stays ? 7'd0 : (distance > 13'd127) ? 7'd127 : distance[6:0];
    assign significand_2 = {isNormal_2, mantissa_0};
    assign significand_cat = {significand_2, 51'd0};
    assign far_0 = 75'(significand_cat[74:1]);
    assign moved_0 = _0_or_127_or_distance[0] ? far_0 : significand_cat;
    assign far_1 = 75'(moved_0[74:2]);
    assign moved_1 = _0_or_127_or_distance[1] ? far_1 : moved_0;
    assign far_2 = 75'(moved_1[74:4]);
    assign moved_2 = _0_or_127_or_distance[2] ? far_2 : moved_1;
    assign far_3 = 75'(moved_2[74:8]);
    assign moved_3 = _0_or_127_or_distance[3] ? far_3 : moved_2;
    assign far_4 = 75'(moved_3[74:16]);
    assign moved_4 = _0_or_127_or_distance[4] ? far_4 : moved_3;
    assign far_5 = 75'(moved_4[74:32]);
    assign moved_5 = _0_or_127_or_distance[5] ? far_5 : moved_4;
    assign far_6 = 75'(moved_5[74:64]);
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
    assign addend = {moved_6[74:1], moved_6[0] || lost_5};
    assign highest_and_any_mantissa = highest_1 && (|mantissa_1);
    assign highest_and_any_mantissa_2 = highest_2 && (|mantissa_2);
    assign highest_and_any_mantissa_3 = highest_0 && (|mantissa_0);
    assign undefined = (highest_and_not_any_mantissa_2 && !(|significand_1)) ||
        (!(|significand_0) && highest_and_not_any_mantissa_3);
    assign nan = highest_and_any_mantissa || highest_and_any_mantissa_2 ||
        highest_and_any_mantissa_3 || undefined;
    assign opposite = infiniteProduct && highest_and_not_any_mantissa && signs && !nan;
    assign product = {stage1_product, 30'd0};
    assign difference = 76'(product) - 76'(stage1_addend);
    assign sum = 76'(product) + 76'(stage1_addend);
    assign magnitude = stage1_signs ? (difference[75] ? -difference : difference) : sum;
    assign isZero = !(|magnitude);
    assign cancelled = isZero && stage1_signs && !stage1_exceptional_infinite;
    assign turned = stage1_signs && difference[75] && !stage1_exceptional_infinite;
    assign sign_2 = cancelled ? stage1_control == DOWN : stage1_sign ^ turned;
    assign and_and_and = !magnitude[75] && !magnitude[74] && !magnitude[73] && !magnitude[72];
    assign and_and_and_and_and = and_and_and && !magnitude[71] && !magnitude[70] &&
        !magnitude[69] && !magnitude[68];
    assign and_and_and_2 = !magnitude[67] && !magnitude[66] && !magnitude[65] && !magnitude[64];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !magnitude[63] && !magnitude[62] &&
        !magnitude[61] && !magnitude[60];
    assign and_and_and_3 = !magnitude[59] && !magnitude[58] && !magnitude[57] && !magnitude[56];
    assign and_and_and_and_and_2 = and_and_and_3 && !magnitude[55] && !magnitude[54] &&
        !magnitude[53] && !magnitude[52];
    assign and_and_and_4 = !magnitude[51] && !magnitude[50] && !magnitude[49] && !magnitude[48];
    assign and_and_and_and_and_and_and_and_and =
        and_and_and_and_and_and_and && and_and_and_and_and_2 && and_and_and_4 && !magnitude[47] &&
        !magnitude[46] && !magnitude[45] && !magnitude[44];
    assign and_and_and_5 = !magnitude[43] && !magnitude[42] && !magnitude[41] && !magnitude[40];
    assign and_and_and_and_and_3 = and_and_and_5 && !magnitude[39] && !magnitude[38] &&
        !magnitude[37] && !magnitude[36];
    assign and_and_and_6 = !magnitude[35] && !magnitude[34] && !magnitude[33] && !magnitude[32];
    assign and_and_and_and_and_and_and_2 =
        and_and_and_and_and_3 && and_and_and_6 && !magnitude[31] && !magnitude[30] &&
        !magnitude[29] && !magnitude[28];
    assign and_and_and_7 = !magnitude[27] && !magnitude[26] && !magnitude[25] && !magnitude[24];
    assign and_and_and_and_and_4 = and_and_and_7 && !magnitude[23] && !magnitude[22] &&
        !magnitude[21] && !magnitude[20];
    assign and_and_and_8 = !magnitude[19] && !magnitude[18] && !magnitude[17] && !magnitude[16];
    assign and_and_and_and_and_and_and_and_and_and_and =
        and_and_and_and_and_and_and_and_and && and_and_and_and_and_and_and_2 &&
        and_and_and_and_and_4 && and_and_and_8 && !magnitude[15] && !magnitude[14] &&
        !magnitude[13] && !magnitude[12];
    assign and_and_and_9 = !magnitude[11] && !magnitude[10] && !magnitude[9] && !magnitude[8];
    assign and_and_and_and_and_5 = and_and_and_9 && !magnitude[7] && !magnitude[6] &&
        !magnitude[5] && !magnitude[4];
    assign and_and_and_10 = !magnitude[3] && !magnitude[2] && !magnitude[1] && !magnitude[0];
    assign cat_or_cat = and_and_and_and_and_5
        ? {and_and_and_10, and_and_and_10 ? 2'd0
        : {!magnitude[3] && !magnitude[2],
        (!magnitude[3] && !magnitude[2]) ? !magnitude[1] : !magnitude[3]}}
        : {and_and_and_9, and_and_and_9
        ? {!magnitude[7] && !magnitude[6],
        (!magnitude[7] && !magnitude[6]) ? !magnitude[5] : !magnitude[7]}
        : {!magnitude[11] && !magnitude[10],
        (!magnitude[11] && !magnitude[10]) ? !magnitude[9] : !magnitude[11]}};
    assign cat_or_cat_2 = and_and_and_and_and_4
        ? {and_and_and_8, and_and_and_8
        ? {!magnitude[15] && !magnitude[14],
        (!magnitude[15] && !magnitude[14]) ? !magnitude[13] : !magnitude[15]}
        : {!magnitude[19] && !magnitude[18],
        (!magnitude[19] && !magnitude[18]) ? !magnitude[17] : !magnitude[19]}}
        : {and_and_and_7, and_and_and_7
        ? {!magnitude[23] && !magnitude[22],
        (!magnitude[23] && !magnitude[22]) ? !magnitude[21] : !magnitude[23]}
        : {!magnitude[27] && !magnitude[26],
        (!magnitude[27] && !magnitude[26]) ? !magnitude[25] : !magnitude[27]}};
    assign cat_or_cat_3 = and_and_and_and_and_3
        ? {and_and_and_6, and_and_and_6
        ? {!magnitude[31] && !magnitude[30],
        (!magnitude[31] && !magnitude[30]) ? !magnitude[29] : !magnitude[31]}
        : {!magnitude[35] && !magnitude[34],
        (!magnitude[35] && !magnitude[34]) ? !magnitude[33] : !magnitude[35]}}
        : {and_and_and_5, and_and_and_5
        ? {!magnitude[39] && !magnitude[38],
        (!magnitude[39] && !magnitude[38]) ? !magnitude[37] : !magnitude[39]}
        : {!magnitude[43] && !magnitude[42],
        (!magnitude[43] && !magnitude[42]) ? !magnitude[41] : !magnitude[43]}};
    assign cat_or_cat_4 = and_and_and_and_and_2
        ? {and_and_and_4, and_and_and_4
        ? {!magnitude[47] && !magnitude[46],
        (!magnitude[47] && !magnitude[46]) ? !magnitude[45] : !magnitude[47]}
        : {!magnitude[51] && !magnitude[50],
        (!magnitude[51] && !magnitude[50]) ? !magnitude[49] : !magnitude[51]}}
        : {and_and_and_3, and_and_and_3
        ? {!magnitude[55] && !magnitude[54],
        (!magnitude[55] && !magnitude[54]) ? !magnitude[53] : !magnitude[55]}
        : {!magnitude[59] && !magnitude[58],
        (!magnitude[59] && !magnitude[58]) ? !magnitude[57] : !magnitude[59]}};
    assign cat_or_cat_5 = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!magnitude[63] && !magnitude[62],
        (!magnitude[63] && !magnitude[62]) ? !magnitude[61] : !magnitude[63]}
        : {!magnitude[67] && !magnitude[66],
        (!magnitude[67] && !magnitude[66]) ? !magnitude[65] : !magnitude[67]}}
        : {and_and_and, and_and_and ? {!magnitude[71] && !magnitude[70],
        (!magnitude[71] && !magnitude[70]) ? !magnitude[69] : !magnitude[71]}
        : {!magnitude[75] && !magnitude[74],
        (!magnitude[75] && !magnitude[74]) ? !magnitude[73] : !magnitude[75]}};
    assign room = 14'(stage2_number_exponent) - -14'sd126;
    assign wide = room >= $signed(14'(stage2_zeros));
    assign up = wide ? stage2_zeros : room[6:0];
    assign far_0_2 = {stage2_number_significand[74:0], 1'b0};
    assign moved_0_2 = up[0] ? far_0_2 : stage2_number_significand;
    assign far_1_2 = {moved_0_2[73:0], 2'd0};
    assign moved_1_2 = up[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = {moved_1_2[71:0], 4'd0};
    assign moved_2_2 = up[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = {moved_2_2[67:0], 8'd0};
    assign moved_3_2 = up[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = {moved_3_2[59:0], 16'd0};
    assign moved_4_2 = up[4] ? far_4_2 : moved_3_2;
    assign far_5_2 = {moved_4_2[43:0], 32'd0};
    assign moved_5_2 = up[5] ? far_5_2 : moved_4_2;
    assign far_6_2 = {moved_5_2[11:0], 64'd0};
    assign moved_6_2 = up[6] ? far_6_2 : moved_5_2;
    assign kept = moved_6_2[75:52];
    assign rest_0 = |moved_6_2[49:0];
    assign fraction = {moved_6_2[51:50], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent = 14'(stage2_number_exponent) - 14'(up);
    assign below = 15'(exponent) + 15'sd126;
    assign directed_0 = ((stage2_number_control == UP_VALUE && !stage2_number_sign) ||
        (stage2_number_control == DOWN && stage2_number_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage2_number_control == NEAREST_AWAY ||
        (stage2_number_control == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 25'(kept) + 25'(away_0);
    assign code = 39'($signed(38'(below) << 23)) + 39'(rounded);
    assign large_ = !zero && code > 39'sh7f7fffff;
    assign toInfinity = stage2_number_exceptional_infinite ||
        (large_ && !(stage2_number_control == TO_ZERO ||
        (stage2_number_sign ? stage2_number_control == UP_VALUE : stage2_number_control == DOWN)));
    assign finite = zero ? 31'd0 : code[30:0];
    assign magnitude_2 = stage2_number_exceptional_nan ? 31'h7fc00000 : toInfinity ? 31'h7f800000
        : large_ ? 31'h7f7fffff : finite;
    assign isFinite = !(stage2_number_exceptional_nan || stage2_number_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage2_number_control == UP_VALUE && !stage2_number_sign) ||
        (stage2_number_control == DOWN && stage2_number_sign)) && (|fraction[1:0]);
    assign half_1 = moved_6_2[50];
    assign nearest_1 = half_1 && (stage2_number_control == NEAREST_AWAY ||
        (stage2_number_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[23] || ((&kept[22:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage2_number_exceptional_invalid, stage2_number_exceptional_divideByZero,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= sign;
        stage1_signs <= signs;
        stage1_exponent <= stays ? 12'(exponent_2) : top;
        stage1_product <= 16'(significand_0) * 16'(significand_1);
        stage1_addend <= addend;
        stage1_exceptional_nan <= nan || opposite;
        stage1_exceptional_infinite <= infiniteProduct || highest_and_not_any_mantissa;
        stage1_exceptional_invalid <= (highest_and_any_mantissa && !mantissa_1[6]) ||
            (highest_and_any_mantissa_2 && !mantissa_2[6]) ||
            (highest_and_any_mantissa_3 && !mantissa_0[22]) || undefined || opposite;
        stage1_exceptional_divideByZero <= 1'b0;
        stage1_control <= rounding;
        stage2_number_sign <= sign_2;
        stage2_number_exponent <= 13'(stage1_exponent) + 13'sd1;
        stage2_number_significand <= magnitude;
        stage2_number_exceptional_nan <= stage1_exceptional_nan;
        stage2_number_exceptional_infinite <= stage1_exceptional_infinite;
        stage2_number_exceptional_invalid <= stage1_exceptional_invalid;
        stage2_number_exceptional_divideByZero <= stage1_exceptional_divideByZero;
        stage2_number_control <= stage1_control;
        stage2_zeros <= {and_and_and_and_and_and_and_and_and_and_and,
            and_and_and_and_and_and_and_and_and_and_and ? 6'({and_and_and_and_and_5, cat_or_cat})
            : {and_and_and_and_and_and_and_and_and,
            and_and_and_and_and_and_and_and_and
            ? {and_and_and_and_and_and_and_2,
            and_and_and_and_and_and_and_2 ? {and_and_and_and_and_4, cat_or_cat_2}
            : {and_and_and_and_and_3, cat_or_cat_3}}
            : {and_and_and_and_and_and_and,
            and_and_and_and_and_and_and ? {and_and_and_and_and_2, cat_or_cat_4}
            : {and_and_and_and_and, cat_or_cat_5}}}};
        stage3_bits <= {stage2_number_sign && !stage2_number_exceptional_nan, magnitude_2};
        stage3_flags <= flags_2;
    end

    assign result = stage3_bits;
    assign flags = stage3_flags;
endmodule
