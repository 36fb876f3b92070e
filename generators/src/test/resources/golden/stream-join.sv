// Makes one item out of one of each branch.
module StreamJoin_w8_b3 (
    input  logic       in_0_valid,
    output logic       in_0_ready,
    input  logic [7:0] in_0_payload,
    input  logic       in_1_valid,
    output logic       in_1_ready,
    input  logic [7:0] in_1_payload,
    input  logic       in_2_valid,
    output logic       in_2_ready,
    input  logic [7:0] in_2_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload_0,
    output logic [7:0] out_payload_1,
    output logic [7:0] out_payload_2
);
    logic and_and_in_2_valid;

    assign and_and_in_2_valid = in_0_valid && in_1_valid && in_2_valid;
    assign out_valid = and_and_in_2_valid;
    assign in_0_ready = out_ready && and_and_in_2_valid;
    assign out_payload_0 = in_0_payload;
    assign in_1_ready = out_ready && and_and_in_2_valid;
    assign out_payload_1 = in_1_payload;
    assign in_2_ready = out_ready && and_and_in_2_valid;
    assign out_payload_2 = in_2_payload;
endmodule
