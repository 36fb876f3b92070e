// Smallest or largest of several values, and its index.
module Extremum_l4_w8_si1_kgreatest_setree (
    input  logic [7:0] in_0,
    input  logic [7:0] in_1,
    input  logic [7:0] in_2,
    input  logic [7:0] in_3,
    output logic [7:0] value,
    output logic [1:0] index
);
    logic [7:0] first_value;
    logic [7:0] second_value;
    logic [1:0] second_index;
    logic [1:0] first_index;

    assign first_value = ($signed(in_0) < $signed(in_1)) ? in_1 : in_0;
    assign second_value = ($signed(in_2) < $signed(in_3)) ? in_3 : in_2;
    assign value = ($signed(first_value) < $signed(second_value)) ? second_value : first_value;
    assign second_index = ($signed(in_2) < $signed(in_3)) ? 2'd3 : 2'd2;
    assign first_index = ($signed(in_0) < $signed(in_1)) ? 2'd1 : 2'd0;
    assign index = ($signed(first_value) < $signed(second_value)) ? second_index : first_index;
endmodule
