// Word cut out of two words that stand side by side.
module FunnelShifter_w16 (
    input  logic [15:0] high,
    input  logic [15:0] low,
    input  logic [3:0]  distance,
    output logic [15:0] out
);
    logic [30:0] high_14_0_cat;
    logic [22:0] rest_0;
    logic [18:0] rest_1;
    logic [16:0] rest_2;
    logic [15:0] rest_3;

    assign high_14_0_cat = {high[14:0], low};
    assign rest_0 = distance[3] ? high_14_0_cat[30:8] : high_14_0_cat[22:0];
    assign rest_1 = distance[2] ? rest_0[22:4] : rest_0[18:0];
    assign rest_2 = distance[1] ? rest_1[18:2] : rest_1[16:0];
    assign rest_3 = distance[0] ? rest_2[16:1] : rest_2[15:0];
    assign out = rest_3;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, high[15]};
endmodule
