// Gives each item to the branch that it names.
module StreamRoute_w8_b4 (
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [1:0] in_payload_to,
    input  logic [7:0] in_payload_item,
    output logic       out_0_valid,
    input  logic       out_0_ready,
    output logic [7:0] out_0_payload,
    output logic       out_1_valid,
    input  logic       out_1_ready,
    output logic [7:0] out_1_payload,
    output logic       out_2_valid,
    input  logic       out_2_ready,
    output logic [7:0] out_2_payload,
    output logic       out_3_valid,
    input  logic       out_3_ready,
    output logic [7:0] out_3_payload
);
    logic [3:0] chosen;
    logic [3:0] ready;

    assign chosen = 4'd1 << in_payload_to;
    assign ready = {out_3_ready, out_2_ready, out_1_ready, out_0_ready};
    assign in_ready = (|(chosen & ready)) || !(|chosen);
    assign out_0_valid = in_valid && chosen[0];
    assign out_0_payload = in_payload_item;
    assign out_1_valid = in_valid && chosen[1];
    assign out_1_payload = in_payload_item;
    assign out_2_valid = in_valid && chosen[2];
    assign out_2_payload = in_payload_item;
    assign out_3_valid = in_valid && chosen[3];
    assign out_3_payload = in_payload_item;
endmodule
