// Shifts and rotates a word either way, by any distance.
module BarrelShifter_w16 (
    input  logic [15:0] word,
    input  logic [3:0]  distance,
    input  logic [2:0]  operation,
    output logic [15:0] out
);
    localparam logic [2:0] LEFT         = 3'd0;
    localparam logic [2:0] RIGHT        = 3'd1;
    localparam logic [2:0] RIGHT_SIGNED = 3'd2;
    localparam logic [2:0] ROTATE_LEFT  = 3'd3;

    logic        up;
    logic [3:0]  not_distance_or_distance;
    logic [15:0] sign;
    logic [15:0] high;
    logic [15:0] low;
    logic [31:0] high_cat;
    logic [31:0] high_cat_2;
    logic [30:0] pair;
    logic [22:0] rest_0;
    logic [18:0] rest_1;
    logic [16:0] rest_2;
    logic [15:0] rest_3;

    assign up = operation == LEFT || operation == ROTATE_LEFT;
    assign not_distance_or_distance = up ? ~distance : distance;
    assign sign = {16{word[15]}};
    assign high = operation == LEFT ? word : operation == RIGHT ? 16'd0
        : operation == RIGHT_SIGNED ? sign : word;
    assign low = operation == LEFT ? 16'd0 : word;
    assign high_cat = {high, low};
    assign high_cat_2 = {high, low};
    assign pair = up ? high_cat[31:1] : high_cat_2[30:0];
    assign rest_0 = not_distance_or_distance[3] ? pair[30:8] : pair[22:0];
    assign rest_1 = not_distance_or_distance[2] ? rest_0[22:4] : rest_0[18:0];
    assign rest_2 = not_distance_or_distance[1] ? rest_1[18:2] : rest_1[16:0];
    assign rest_3 = not_distance_or_distance[0] ? rest_2[16:1] : rest_2[15:0];
    assign out = rest_3;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, high_cat[0], high_cat_2[31]};
endmodule
