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
    logic [3:0]  places;
    logic [15:0] sign;
    logic [15:0] high;
    logic [15:0] low;
    logic [31:0] both;
    logic [30:0] pair;
    logic [22:0] rest_0;
    logic [18:0] rest_1;
    logic [16:0] rest_2;
    logic [15:0] rest_3;

    assign up = operation == LEFT || operation == ROTATE_LEFT;
    assign places = up ? ~distance : distance;
    assign sign = {16{word[15]}};
    assign high = operation == LEFT ? word : operation == RIGHT ? 16'd0
        : operation == RIGHT_SIGNED ? sign : word;
    assign low = operation == LEFT ? 16'd0 : word;
    assign both = {high, low};
    assign pair = up ? both[31:1] : both[30:0];
    assign rest_0 = places[3] ? pair[30:8] : pair[22:0];
    assign rest_1 = places[2] ? rest_0[22:4] : rest_0[18:0];
    assign rest_2 = places[1] ? rest_1[18:2] : rest_1[16:0];
    assign rest_3 = places[0] ? rest_2[16:1] : rest_2[15:0];
    assign out = rest_3;
endmodule
