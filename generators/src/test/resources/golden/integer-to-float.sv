// Integer as a floating-point number, correctly rounded.
module IntegerToFloat_s16_e5m10_s1 (
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

    logic [15:0]        stage1_bits;
    logic [4:0]         stage1_flags;
    logic signed [8:0]  room;
    logic [15:0]        minus_a_or_a;
    logic               and_and_and;
    logic               and_and_and_and_and;
    logic               and_and_and_2;
    logic [2:0]         cat_or_cat;
    logic [4:0]         _16_or_and_and_and_and_and_cat;
    logic               wide;
    logic [4:0]         up;
    logic [15:0]        far_0;
    logic [15:0]        moved_0;
    logic [15:0]        far_1;
    logic [15:0]        moved_1;
    logic [15:0]        far_2;
    logic [15:0]        moved_2;
    logic [15:0]        far_3;
    logic [15:0]        moved_3;
    logic [15:0]        moved_4;
    logic [10:0]        kept;
    logic               rest_0;
    logic [2:0]         fraction;
    logic               inexact;
    logic               zero;
    logic signed [8:0]  exponent;
    logic signed [9:0]  below;
    logic               directed_0;
    logic               half_0;
    logic               rest_1;
    logic               nearest_0;
    logic               away_0;
    logic [11:0]        rounded;
    logic signed [20:0] code;
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

    assign room = 9'sd15 - -9'sd14;
    assign minus_a_or_a = a[15] ? -a : a;
    assign and_and_and = !minus_a_or_a[15] && !minus_a_or_a[14] && !minus_a_or_a[13] &&
        !minus_a_or_a[12];
    assign and_and_and_and_and = and_and_and && !minus_a_or_a[11] && !minus_a_or_a[10] &&
        !minus_a_or_a[9] && !minus_a_or_a[8];
    assign and_and_and_2 = !minus_a_or_a[7] && !minus_a_or_a[6] && !minus_a_or_a[5] &&
        !minus_a_or_a[4];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!minus_a_or_a[3] && !minus_a_or_a[2],
        (!minus_a_or_a[3] && !minus_a_or_a[2]) ? !minus_a_or_a[1] : !minus_a_or_a[3]}
        : {!minus_a_or_a[7] && !minus_a_or_a[6],
        (!minus_a_or_a[7] && !minus_a_or_a[6]) ? !minus_a_or_a[5] : !minus_a_or_a[7]}}
        : {and_and_and, and_and_and ? {!minus_a_or_a[11] && !minus_a_or_a[10],
        (!minus_a_or_a[11] && !minus_a_or_a[10]) ? !minus_a_or_a[9] : !minus_a_or_a[11]}
        : {!minus_a_or_a[15] && !minus_a_or_a[14],
        (!minus_a_or_a[15] && !minus_a_or_a[14]) ? !minus_a_or_a[13] : !minus_a_or_a[15]}};
    assign _16_or_and_and_and_and_and_cat =
        (and_and_and_and_and && and_and_and_2 && !minus_a_or_a[3] && !minus_a_or_a[2] &&
        !minus_a_or_a[1] && !minus_a_or_a[0]) ? 5'd16 : 5'({and_and_and_and_and, cat_or_cat});
    assign wide = room >= $signed(9'(_16_or_and_and_and_and_and_cat));
    assign up = wide ? _16_or_and_and_and_and_and_cat : room[4:0];
    assign far_0 = {minus_a_or_a[14:0], 1'b0};
    assign moved_0 = up[0] ? far_0 : minus_a_or_a;
    assign far_1 = {moved_0[13:0], 2'd0};
    assign moved_1 = up[1] ? far_1 : moved_0;
    assign far_2 = {moved_1[11:0], 4'd0};
    assign moved_2 = up[2] ? far_2 : moved_1;
    assign far_3 = {moved_2[7:0], 8'd0};
    assign moved_3 = up[3] ? far_3 : moved_2;
    assign moved_4 = up[4] ? 16'd0 : moved_3;
    assign kept = moved_4[15:5];
    assign rest_0 = |moved_4[2:0];
    assign fraction = {moved_4[4:3], rest_0};
    assign inexact = |fraction;
    assign zero = !((|kept) || inexact);
    assign exponent = 9'sd15 - 9'(up);
    assign below = 10'(exponent) + 10'sd14;
    assign directed_0 = ((rounding == UP_VALUE && !a[15]) || (rounding == DOWN && a[15])) &&
        (|fraction);
    assign half_0 = fraction[2];
    assign rest_1 = |fraction[1:0];
    assign nearest_0 = half_0 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_1 || kept[0])));
    assign away_0 = directed_0 || nearest_0;
    assign rounded = 12'(kept) + 12'(away_0);
    assign code = 21'($signed(20'(below) << 10)) + 21'(rounded);
    assign large_ = !zero && code > 21'sd31743;
    assign toInfinity = 1'b0 || (large_ &&
        !(rounding == TO_ZERO || (a[15] ? rounding == UP_VALUE : rounding == DOWN)));
    assign finite = zero ? 15'd0 : code[14:0];
    assign magnitude = toInfinity ? 15'd31744 : large_ ? 15'd31743 : finite;
    assign isFinite = !(1'b0 || 1'b0);
    assign half = fraction[2];
    assign directed_1 = ((rounding == UP_VALUE && !a[15]) || (rounding == DOWN && a[15])) &&
        (|fraction[1:0]);
    assign half_1 = moved_4[3];
    assign nearest_1 = half_1 && (rounding == NEAREST_AWAY ||
        (rounding == NEAREST_EVEN && (rest_0 || half)));
    assign away_1 = directed_1 || nearest_1;
    assign lost = !zero && !(kept[10] || ((&kept[9:0]) && half && away_1)) && inexact;
    assign flags_2 = {1'b0, 1'b0, isFinite && large_, isFinite && lost,
        isFinite && (inexact || large_ || lost)};

    always_ff @(posedge clk) begin
        stage1_bits <= {a[15] && 1'b1, magnitude};
        stage1_flags <= flags_2;
    end

    assign result = stage1_bits;
    assign flags = stage1_flags;
endmodule
