// Floating-point product, correctly rounded.
module FloatMultiply_e5m10_s3 (
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

    logic               stage1_number_sign;
    logic signed [8:0]  stage1_number_exponent;
    logic [21:0]        stage1_number_significand;
    logic               stage1_number_exceptional_nan;
    logic               stage1_number_exceptional_infinite;
    logic               stage1_number_exceptional_invalid;
    logic               stage1_number_exceptional_divideByZero;
    logic [2:0]         stage1_number_control;
    logic [4:0]         stage1_zeros;
    logic               stage2_sign;
    logic signed [9:0]  stage2_exponent;
    logic [21:0]        stage2_significand;
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
    logic [21:0]        significand_times_significand;
    logic               highest_0;
    logic               highest_and_any_mantissa;
    logic               highest_1;
    logic               highest_and_any_mantissa_2;
    logic               highest_and_not_any_mantissa;
    logic               highest_and_not_any_mantissa_2;
    logic               undefined;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic               and_and_and_and_and_and_and;
    logic               and_and_and_3;
    logic [2:0]         cat_or_cat;
    logic signed [9:0]  room;
    logic               below;
    logic               wide;
    logic [4:0]         up;
    logic [4:0]         amount;
    logic signed [9:0]  exponent;
    logic [9:0]         minus_room_or_room;
    logic [4:0]         depth;
    logic [4:0]         down;
    logic [21:0]        far_0;
    logic [21:0]        moved_0;
    logic [21:0]        far_1;
    logic [21:0]        moved_1;
    logic [21:0]        far_2;
    logic [21:0]        moved_2;
    logic [21:0]        far_3;
    logic [21:0]        moved_3;
    logic [21:0]        far_4;
    logic [21:0]        moved_4;
    logic [21:0]        far_0_2;
    logic [21:0]        moved_0_2;
    logic [21:0]        far_1_2;
    logic [21:0]        moved_1_2;
    logic [21:0]        far_2_2;
    logic [21:0]        moved_2_2;
    logic [21:0]        far_3_2;
    logic [21:0]        moved_3_2;
    logic [21:0]        far_4_2;
    logic [21:0]        moved_4_2;
    logic               falls_0;
    logic               falls_1;
    logic               lost_0;
    logic               falls_2;
    logic               lost_1;
    logic               falls_3;
    logic               lost_2;
    logic               falls_4;
    logic               lost_3;
    logic [21:0]        significand;
    logic [10:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
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
    assign field_1 = b[14:10];
    assign isNormal_1 = |field_1;
    assign biased_1 = {field_1[4:1], field_1[0] || !isNormal_1};
    assign exponent_1 = 7'(biased_1) - 7'sd15;
    assign mantissa_0 = a[9:0];
    assign significand_0 = {isNormal_0, mantissa_0};
    assign mantissa_1 = b[9:0];
    assign significand_1 = {isNormal_1, mantissa_1};
    assign significand_times_significand = 22'(significand_0) * 22'(significand_1);
    assign highest_0 = &field_0;
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign highest_1 = &field_1;
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign highest_and_not_any_mantissa = highest_0 && !(|mantissa_0);
    assign highest_and_not_any_mantissa_2 = highest_1 && !(|mantissa_1);
    assign undefined = (highest_and_not_any_mantissa && !(|significand_1)) ||
        (!(|significand_0) && highest_and_not_any_mantissa_2);
    assign and_and_and = !significand_times_significand[21] && !significand_times_significand[20] &&
        !significand_times_significand[19] && !significand_times_significand[18];
    assign and_and_and_and_and = and_and_and && !significand_times_significand[17] &&
        !significand_times_significand[16] && !significand_times_significand[15] &&
        !significand_times_significand[14];
    assign and_and_and_2 = !significand_times_significand[13] &&
        !significand_times_significand[12] && !significand_times_significand[11] &&
        !significand_times_significand[10];
    assign and_and_and_and_and_and_and =
        and_and_and_and_and && and_and_and_2 && !significand_times_significand[9] &&
        !significand_times_significand[8] && !significand_times_significand[7] &&
        !significand_times_significand[6];
    assign and_and_and_3 = !significand_times_significand[5] && !significand_times_significand[4] &&
        !significand_times_significand[3] && !significand_times_significand[2];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!significand_times_significand[9] && !significand_times_significand[8],
        (!significand_times_significand[9] && !significand_times_significand[8])
        ? !significand_times_significand[7] : !significand_times_significand[9]}
        : {!significand_times_significand[13] && !significand_times_significand[12],
        (!significand_times_significand[13] && !significand_times_significand[12])
        ? !significand_times_significand[11] : !significand_times_significand[13]}}
        : {and_and_and, and_and_and ? {!significand_times_significand[17] &&
        !significand_times_significand[16],
        (!significand_times_significand[17] && !significand_times_significand[16])
        ? !significand_times_significand[15] : !significand_times_significand[17]}
        : {!significand_times_significand[21] && !significand_times_significand[20],
        (!significand_times_significand[21] && !significand_times_significand[20])
        ? !significand_times_significand[19] : !significand_times_significand[21]}};
    assign room = 10'(stage1_number_exponent) - -10'sd14;
    assign below = room[9];
    assign wide = room >= $signed(10'(stage1_zeros));
    assign up = wide ? stage1_zeros : room[4:0];
    assign amount = below ? 5'd0 : up;
    assign exponent = 10'(stage1_number_exponent) - 10'(amount);
    assign minus_room_or_room = room[9] ? -room : room;
    assign depth = (minus_room_or_room > 10'd31) ? 5'd31 : minus_room_or_room[4:0];
    assign down = below ? depth : 5'd0;
    assign far_0 = {stage1_number_significand[20:0], 1'b0};
    assign moved_0 = amount[0] ? far_0 : stage1_number_significand;
    assign far_1 = {moved_0[19:0], 2'd0};
    assign moved_1 = amount[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[17:0], 4'd0};
    assign moved_2 = amount[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[13:0], 8'd0};
    assign moved_3 = amount[3] ? far_3 : moved_2;
    assign far_4 = {moved_3[5:0], 16'd0};
    assign moved_4 = amount[4] ? far_4 : moved_3;
    assign far_0_2 = 22'(moved_4[21:1]);
    assign moved_0_2 = down[0] ? far_0_2 : moved_4;
    assign far_1_2 = 22'(moved_0_2[21:2]);
    assign moved_1_2 = down[1] ? far_1_2 : moved_0_2;
    assign far_2_2 = 22'(moved_1_2[21:4]);
    assign moved_2_2 = down[2] ? far_2_2 : moved_1_2;
    assign far_3_2 = 22'(moved_2_2[21:8]);
    assign moved_3_2 = down[3] ? far_3_2 : moved_2_2;
    assign far_4_2 = 22'(moved_3_2[21:16]);
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
    assign significand = {moved_4_2[21:1], moved_4_2[0] || lost_3};
    assign kept = stage2_significand[21:11];
    assign rest_0 = |stage2_significand[8:0];
    assign fraction = {stage2_significand[10:9], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign below_2 = 11'(stage2_exponent) + 11'sd14;
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
    assign half_1 = stage2_significand[9];
    assign nearest_1 = half_1 && (stage2_control == NEAREST_AWAY ||
        (stage2_control == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[10] || ((&kept[9:0]) && half && away_1)) && inexact;
    assign flags_2 = {stage2_exceptional_invalid, stage2_exceptional_divideByZero,
        isFinite && large_, isFinite && lost, isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_number_sign <= a[15] ^ b[15];
        stage1_number_exponent <= 9'(exponent_0) + 9'(exponent_1) + 9'sd1;
        stage1_number_significand <= significand_times_significand;
        stage1_number_exceptional_nan <=
            highest_and_any_mantissa || highest_and_any_mantissa_2 || undefined;
        stage1_number_exceptional_infinite <=
            highest_and_not_any_mantissa || highest_and_not_any_mantissa_2;
        stage1_number_exceptional_invalid <=
            (highest_and_any_mantissa && !mantissa_0[9]) ||
            (highest_and_any_mantissa_2 && !mantissa_1[9]) || undefined;
        stage1_number_exceptional_divideByZero <= 1'b0;
        stage1_number_control <= rounding;
        stage1_zeros <= {and_and_and_and_and_and_and,
            and_and_and_and_and_and_and ? 4'({and_and_and_3,
            and_and_and_3 ? {!significand_times_significand[1] && !significand_times_significand[0],
            (!significand_times_significand[1] && !significand_times_significand[0]) ? 1'b0
            : !significand_times_significand[1]}
            : {!significand_times_significand[5] && !significand_times_significand[4],
            (!significand_times_significand[5] && !significand_times_significand[4])
            ? !significand_times_significand[3] : !significand_times_significand[5]}})
            : {and_and_and_and_and, cat_or_cat}};
        stage2_sign <= stage1_number_sign;
        stage2_exponent <= below ? -10'sd14 : exponent;
        stage2_significand <= significand;
        stage2_exceptional_nan <= stage1_number_exceptional_nan;
        stage2_exceptional_infinite <= stage1_number_exceptional_infinite;
        stage2_exceptional_invalid <= stage1_number_exceptional_invalid;
        stage2_exceptional_divideByZero <= stage1_number_exceptional_divideByZero;
        stage2_control <= stage1_number_control;
        stage3_bits <= {stage2_sign && !stage2_exceptional_nan, magnitude};
        stage3_flags <= flags_2;
    end

    assign result = stage3_bits;
    assign flags = stage3_flags;
endmodule
