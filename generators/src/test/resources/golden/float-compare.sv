// Comparison of floating-point numbers, minimum and maximum.
module FloatCompare_e5m10_s0 (
    input  logic [15:0] a,
    input  logic [15:0] b,
    output logic        less,
    output logic        equal,
    output logic        unordered,
    output logic        signaling,
    output logic [15:0] minimum,
    output logic [15:0] maximum
);
    logic        isAbove;
    logic        isBelow;
    logic        before_;
    logic [4:0]  field_0;
    logic        highest_0;
    logic [9:0]  mantissa_0;
    logic        highest_and_any_mantissa;
    logic [4:0]  field_1;
    logic        highest_1;
    logic [9:0]  mantissa_1;
    logic        highest_and_any_mantissa_2;
    logic        nan;
    logic        isNormal_0;
    logic [10:0] significand_0;
    logic        isNormal_1;
    logic [10:0] significand_1;
    logic        zeros;
    logic        bothNan;
    logic        takesFirst;
    logic        takesFirstAsLarger;

    assign isAbove = a[14:0] > b[14:0];
    assign isBelow = a[14:0] < b[14:0];
    assign before_ = a[15] ^ b[15] ? a[15] : a[15] ? isAbove : isBelow;
    assign field_0 = a[14:10];
    assign highest_0 = &field_0;
    assign mantissa_0 = a[9:0];
    assign highest_and_any_mantissa = highest_0 && (|mantissa_0);
    assign field_1 = b[14:10];
    assign highest_1 = &field_1;
    assign mantissa_1 = b[9:0];
    assign highest_and_any_mantissa_2 = highest_1 && (|mantissa_1);
    assign nan = highest_and_any_mantissa || highest_and_any_mantissa_2;
    assign isNormal_0 = |field_0;
    assign significand_0 = {isNormal_0, mantissa_0};
    assign isNormal_1 = |field_1;
    assign significand_1 = {isNormal_1, mantissa_1};
    assign zeros = !(|significand_0) && !(|significand_1);
    assign less = before_ && !nan && !zeros;
    assign equal = (zeros || a == b) && !nan;
    assign unordered = nan;
    assign signaling = (highest_and_any_mantissa && !mantissa_0[9]) ||
        (highest_and_any_mantissa_2 && !mantissa_1[9]);
    assign bothNan = highest_and_any_mantissa && highest_and_any_mantissa_2;
    assign takesFirst = highest_and_any_mantissa_2 || (before_ && !highest_and_any_mantissa);
    assign minimum = bothNan ? 16'd32256 : takesFirst ? a : b;
    assign takesFirstAsLarger = highest_and_any_mantissa_2 ||
        (!before_ && !highest_and_any_mantissa);
    assign maximum = bothNan ? 16'd32256 : takesFirstAsLarger ? a : b;
endmodule
