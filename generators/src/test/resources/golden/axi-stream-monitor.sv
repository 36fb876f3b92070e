// Asserts the rules of AXI-Stream between a transmitter and a receiver.
module AxiStreamMonitor_da32_i2_de2_u1_s1 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [31:0] in_payload_data,
    input  logic [3:0]  in_payload_keep,
    input  logic [3:0]  in_payload_strb,
    input  logic        in_payload_last,
    input  logic [1:0]  in_payload_id,
    input  logic [1:0]  in_payload_dest,
    input  logic        in_payload_user,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [31:0] out_payload_data,
    output logic [3:0]  out_payload_keep,
    output logic [3:0]  out_payload_strb,
    output logic        out_payload_last,
    output logic [1:0]  out_payload_id,
    output logic [1:0]  out_payload_dest,
    output logic        out_payload_user
);
    assign out_valid = in_valid;
    assign out_payload_data = in_payload_data;
    assign out_payload_keep = in_payload_keep;
    assign out_payload_strb = in_payload_strb;
    assign out_payload_last = in_payload_last;
    assign out_payload_id = in_payload_id;
    assign out_payload_dest = in_payload_dest;
    assign out_payload_user = in_payload_user;
    assign in_ready = out_ready;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, clk, rst};

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [31:0] in_payload_data_past;
    logic [3:0]  in_payload_keep_past;
    logic [3:0]  in_payload_strb_past;
    logic        in_payload_last_past;
    logic [1:0]  in_payload_id_past;
    logic [1:0]  in_payload_dest_past;
    logic        in_payload_user_past;
    logic        out_waited = 1'b0;
    logic [31:0] out_payload_data_past;
    logic [3:0]  out_payload_keep_past;
    logic [3:0]  out_payload_strb_past;
    logic        out_payload_last_past;
    logic [1:0]  out_payload_id_past;
    logic [1:0]  out_payload_dest_past;
    logic        out_payload_user_past;
    logic        begun = 1'b0;
    logic [3:0]  first = 4'd0;
    logic        begun_2;
    logic [3:0]  tag;
    logic [3:0]  first_2;
    assign begun_2 = (in_valid && in_ready) ? !in_payload_last : begun;
    assign tag = {in_payload_id, in_payload_dest};
    assign first_2 = (in_valid && in_ready) ? tag : first;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
            begun <= 1'b0;
            first <= 4'd0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
            begun <= begun_2;
            first <= first_2;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_data_past <= in_payload_data;
        in_payload_keep_past <= in_payload_keep;
        in_payload_strb_past <= in_payload_strb;
        in_payload_last_past <= in_payload_last;
        in_payload_id_past <= in_payload_id;
        in_payload_dest_past <= in_payload_dest;
        in_payload_user_past <= in_payload_user;
        out_payload_data_past <= out_payload_data;
        out_payload_keep_past <= out_payload_keep;
        out_payload_strb_past <= out_payload_strb;
        out_payload_last_past <= out_payload_last;
        out_payload_id_past <= out_payload_id;
        out_payload_dest_past <= out_payload_dest;
        out_payload_user_past <= out_payload_user;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || (in_payload_data == in_payload_data_past &&
                in_payload_keep == in_payload_keep_past &&
                in_payload_strb == in_payload_strb_past &&
                in_payload_last == in_payload_last_past && in_payload_id == in_payload_id_past &&
                in_payload_dest == in_payload_dest_past &&
                in_payload_user == in_payload_user_past));
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || (out_payload_data == out_payload_data_past &&
                out_payload_keep == out_payload_keep_past &&
                out_payload_strb == out_payload_strb_past &&
                out_payload_last == out_payload_last_past &&
                out_payload_id == out_payload_id_past &&
                out_payload_dest == out_payload_dest_past &&
                out_payload_user == out_payload_user_past));
        end
    end

    // bus: bytes that are data are kept
    always @(posedge clk) begin : bus_bytes_that_are_data_are_kept
        if (!rst) begin
            assert (!in_valid || (in_payload_strb & ~in_payload_keep) == 4'd0);
        end
    end

    // bus: packets do not mix
    always @(posedge clk) begin : bus_packets_do_not_mix
        if (!rst) begin
            assert (!(in_valid && begun) || tag == first);
        end
    end
`endif
endmodule
