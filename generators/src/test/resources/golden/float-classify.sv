// The kind of a floating-point number, one of ten bits.
module FloatClassify_e5m10 (
    input  logic [15:0] a,
    output logic [9:0]  kind
);
    logic [4:0]  field;
    logic        highest;
    logic [9:0]  mantissa;
    logic        highest_and_any_mantissa;
    logic        highest_and_not_any_mantissa;
    logic        isNormal;
    logic [10:0] significand;
    logic        hidden;
    logic        normal;
    logic        subnormal;
    logic [3:0]  positive;
    logic [3:0]  negative;

    assign field = a[14:10];
    assign highest = &field;
    assign mantissa = a[9:0];
    assign highest_and_any_mantissa = highest && (|mantissa);
    assign highest_and_not_any_mantissa = highest && !(|mantissa);
    assign isNormal = |field;
    assign significand = {isNormal, mantissa};
    assign hidden = significand[10];
    assign normal = hidden && !highest_and_any_mantissa && !highest_and_not_any_mantissa;
    assign subnormal = !hidden && (|significand);
    assign positive = {highest_and_not_any_mantissa, normal, subnormal, !(|significand)};
    assign negative = {!(|significand), subnormal, normal, highest_and_not_any_mantissa};
    assign kind = {highest_and_any_mantissa && !(highest_and_any_mantissa && !mantissa[9]),
        highest_and_any_mantissa && !mantissa[9], a[15] ? 4'd0 : positive, a[15] ? negative : 4'd0};
endmodule
