// Floating-point sum and difference, correctly rounded.
module FloatAdd_e5m10_s3 (
    input  logic        clk,
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

    logic               stage1_sign;
    logic signed [7:0]  stage1_exponent;
    logic [16:0]        stage1_significand;
    logic               stage1_exceptional_nan;
    logic               stage1_exceptional_infinite;
    logic               stage1_exceptional_invalid;
    logic               stage1_exceptional_divideByZero;
    logic [2:0]         stage1_control;
    logic               stage2_sign;
    logic signed [8:0]  stage2_exponent;
    logic [16:0]        stage2_significand;
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
    logic [4:0]         field_1;
    logic               isNormal_1;
    logic [4:0]         biased_1;
    logic signed [6:0]  exponent_1;
    logic [9:0]         mantissa_0;
    logic [10:0]        significand_0;
    logic [9:0]         mantissa_1;
    logic [10:0]        significand_1;
    logic               xIsSmaller;
    logic [10:0]        large_;
    logic [15:0]        large_3;
    logic               ySign;
    logic               signs;
    logic signed [7:0]  exponent_minus_exponent;
    logic [7:0]         difference;
    logic [4:0]         distance;
    logic [15:0]        small_;
    logic [15:0]        far_0;
    logic [15:0]        moved_0;
    logic [15:0]        far_1;
    logic [15:0]        moved_1;
    logic [15:0]        far_2;
    logic [15:0]        moved_2;
    logic [15:0]        far_3;
    logic [15:0]        moved_3;
    logic [15:0]        moved_4;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic               falls_4;
    logic               lost_3;
    logic [15:0]        moved_15_1_cat;
    logic [16:0]        second;
    logic [16:0]        total;
    logic               isZero;
    logic               highest_0;
    logic               highest_and_not_any_mantissa;
    logic               highest_1;
    logic               highest_and_not_any_mantissa_2;
    logic               cancelled;
    logic               sign;
    logic               sign_2;
    logic signed [6:0]  exponent;
    logic               highest_and_any_mantissa;
    logic               highest_and_any_mantissa_2;
    logic               opposite;
    logic signed [8:0]  room;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic [2:0]         cat_or_cat;
    logic [4:0]         and_and_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic signed [8:0]  exponent_2;
    logic [16:0]        far_0_2;
    logic [16:0]        moved_0_2;
    logic [16:0]        far_1_2;
    logic [16:0]        moved_1_2;
    logic [16:0]        far_2_2;
    logic [16:0]        moved_2_2;
    logic [16:0]        far_3_2;
    logic [16:0]        moved_3_2;
    logic [16:0]        far_4;
    logic [16:0]        moved_4_2;
    logic [10:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [9:0]  below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [11:0]        rounded;
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

    assign field_0 = a[14:10];
    assign isNormal_0 = |field_0;
    assign biased_0 = {field_0[4:1], field_0[0] || !isNormal_0};
    assign exponent_0 = 7'(biased_0) - 7'sd15;
    assign field_1 = b[14:10];
    assign isNormal_1 = |field_1;
    assign biased_1 = {field_1[4:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 7'(biased_1) - 7'sd15;
    assign mantissa_0 = a[9:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign mantissa_1 = b[9:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign xIsSmaller = exponent_0 < exponent_1 ||
        (exponent_0 == exponent_1 && significand_0 < significand_1);
    assign large_ = xIsSmaller ? significand_1 : significand_0;
    assign large_3 = {large_, 5'd0};
    assign ySign = b[15] ^ subtract;
    assign signs = a[15] ^ ySign;
    assign exponent_minus_exponent = 8'(exponent_0) - 8'(exponent_1);
    assign difference = exponent_minus_exponent[7] ? -exponent_minus_exponent
        : exponent_minus_exponent;
    assign distance = (difference > 8'd31) ? 5'd31 : difference[4:0];
    assign small_ = {xIsSmaller ? significand_0 : significand_1, 5'd0};
    assign far_0 = 16'(small_[15:1]);
    assign moved_0 = distance[0] ? far_0 : small_;
    assign far_1 = 16'(moved_0[15:2]);
    assign moved_1 = distance[1] ? far_1 : moved_0;
    assign far_2 = 16'(moved_1[15:4]);
    assign moved_2 = distance[2] ? far_2 : moved_1;
    assign far_3 = 16'(moved_2[15:8]);
    assign moved_3 = distance[3] ? far_3 : moved_2;
    assign moved_4 = distance[4] ? 16'd0 : moved_3;
    assign falls_0 = distance[0] && small_[0];
    assign falls_1 = distance[1] && (|moved_0[1:0]);
    assign lost_0 = falls_0 || falls_1;
    assign falls_2 = distance[2] && (|moved_1[3:0]);
    assign lost_1 = lost_0 || falls_2;
    assign falls_3 = distance[3] && (|moved_2[7:0]);
    assign lost_2 = lost_1 || falls_3;
    assign falls_4 = distance[4] && (|moved_3);
    assign lost_3 = lost_2 || falls_4;
    assign moved_15_1_cat = {moved_4[15:1], moved_4[0] || lost_3};
    assign second = signs ? ~(17'(moved_15_1_cat)) : 17'(moved_15_1_cat);
    assign total = 17'(large_3) + second + 17'(signs);
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
    assign exponent = xIsSmaller ? exponent_1 : exponent_0;
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign opposite = highest_and_not_any_mantissa && highest_and_not_any_mantissa_2 && signs;
    assign room = 9'(stage1_exponent) - -9'sd14;
    assign and_and_and = !stage1_significand[16] && !stage1_significand[15] &&
        !stage1_significand[14] && !stage1_significand[13];
    assign and_and_and_and_and = and_and_and && !stage1_significand[12] &&
        !stage1_significand[11] && !stage1_significand[10] && !stage1_significand[9];
    assign and_and_and_2 = !stage1_significand[8] && !stage1_significand[7] &&
        !stage1_significand[6] && !stage1_significand[5];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !stage1_significand[4] && !stage1_significand[3] &&
        !stage1_significand[2] && !stage1_significand[1];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!stage1_significand[4] && !stage1_significand[3],
        (!stage1_significand[4] && !stage1_significand[3]) ? !stage1_significand[2]
        : !stage1_significand[4]} : {!stage1_significand[8] && !stage1_significand[7],
        (!stage1_significand[8] && !stage1_significand[7]) ? !stage1_significand[6]
        : !stage1_significand[8]}} : {and_and_and,
        and_and_and ? {!stage1_significand[12] && !stage1_significand[11],
        (!stage1_significand[12] && !stage1_significand[11]) ? !stage1_significand[10]
        : !stage1_significand[12]} : {!stage1_significand[16] && !stage1_significand[15],
        (!stage1_significand[16] && !stage1_significand[15]) ? !stage1_significand[14]
        : !stage1_significand[16]}};
    assign and_and_and_and_and_and_and_cat =
        {and_and_and_and_and_and_and, and_and_and_and_and_and_and
        ? 4'($unsigned(!stage1_significand[0])) : {and_and_and_and_and, cat_or_cat}};
    assign wide = room >= $signed(9'(and_and_and_and_and_and_and_cat));
    assign up = wide ? and_and_and_and_and_and_and_cat : room[4:0];
    assign exponent_2 = 9'(stage1_exponent) - 9'(up);
    assign far_0_2 = {stage1_significand[15:0], 1'b0};
    assign moved_0_2 = up[0] ? far_0_2 : stage1_significand;
    assign far_1_2 = {moved_0_2[14:0], 2'd0};
    assign moved_1_2 = up[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = {moved_1_2[12:0], 4'd0};
    assign moved_2_2 = up[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = {moved_2_2[8:0], 8'd0};
    assign moved_3_2 = up[3] ? far_3_2 : moved_2_2;
    assign far_4 = {moved_3_2[0], 16'd0};
    assign moved_4_2 = up[4] ? far_4 : moved_3_2;
    assign kept = stage2_significand[16:6];
    assign rest_0 = |stage2_significand[3:0];
    assign fraction = {stage2_significand[5:4], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign below = 10'(stage2_exponent) + 10'sd14;
    assign directed_0 = ((stage2_control == UP_VALUE && !stage2_sign) ||
        (stage2_control == DOWN && stage2_sign)) && (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (stage2_control == NEAREST_AWAY ||
        (stage2_control == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 12'(kept) + 12'(away_0);
    assign code = 21'($signed(20'(below) << 10)) + 21'(rounded);
    assign large_4 = !zero && code > 21'sd31743;
    assign toInfinity = stage2_exceptional_infinite ||
        (large_4 && !(stage2_control == TO_ZERO ||
        (stage2_sign ? stage2_control == UP_VALUE : stage2_control == DOWN)));
    assign finite = zero ? 15'd0 : code[14:0];
    assign magnitude = stage2_exceptional_nan ? 15'd32256 : toInfinity ? 15'd31744
        : large_4 ? 15'd31743 : finite;
    assign isFinite = !(stage2_exceptional_nan || stage2_exceptional_infinite);
    assign half = fraction[2];
    assign directed_1 = ((stage2_control == UP_VALUE && !stage2_sign) ||
        (stage2_control == DOWN && stage2_sign)) && (|fraction[1:0]);
    assign half_1 = stage2_significand[4];
    assign nearest_1 = half_1 && (stage2_control == NEAREST_AWAY ||
        (stage2_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[10] || ((&kept[9:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage2_exceptional_invalid, stage2_exceptional_divideByZero,
        isFinite && large_4, isFinite && lost, isFinite && (inexact || large_4 || lost)};

    always_ff @(posedge clk) begin
        stage1_sign <= sign_2;
        stage1_exponent <= 8'(exponent) + 8'sd1;
        stage1_significand <= total;
        stage1_exceptional_nan <= highest_and_any_mantissa || highest_and_any_mantissa_2 ||
            opposite;
        stage1_exceptional_infinite <= highest_and_not_any_mantissa ||
            highest_and_not_any_mantissa_2;
        stage1_exceptional_invalid <= (highest_and_any_mantissa && !mantissa_0[9]) ||
            (highest_and_any_mantissa_2 && !mantissa_1[9]) || opposite;
        stage1_exceptional_divideByZero <= 1'b0;
        stage1_control <= rounding;
        stage2_sign <= stage1_sign;
        stage2_exponent <= exponent_2;
        stage2_significand <= moved_4_2;
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
endmodule
