// Makes wide beats of AXI-Stream of narrow ones.
module AxiStreamWidener_da16_r4_i0_de0 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [15:0] in_payload_data,
    input  logic [1:0]  in_payload_keep,
    input  logic        in_payload_last,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [63:0] out_payload_data,
    output logic [7:0]  out_payload_keep,
    output logic        out_payload_last
);
    logic [1:0]  part;
    logic [15:0] data_0;
    logic [15:0] data_1;
    logic [15:0] data_2;
    logic [15:0] data_3;
    logic [1:0]  keep_0;
    logic [1:0]  keep_1;
    logic [1:0]  keep_2;
    logic [1:0]  keep_3;
    logic        last;
    logic        full;
    logic        ends;

    assign in_ready = !full || out_ready;
    assign out_valid = full;
    assign out_payload_data = {data_3, data_2, data_1, data_0};
    assign out_payload_keep = {keep_3, keep_2, keep_1, keep_0};
    assign out_payload_last = last;
    assign ends = in_payload_last || part == 2'd3;

    always_ff @(posedge clk) begin
        if (rst) begin
            full <= 1'b0;
            part <= 2'd0;
        end else begin
            if (out_valid && out_ready) begin
                full <= 1'b0;
            end
            if (in_valid && in_ready) begin
                full <= ends;
                part <= ends ? 2'd0 : part + 2'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            last <= in_payload_last;
            if (part == 2'd0) begin
                data_0 <= in_payload_data;
                keep_0 <= in_payload_keep;
            end else if (part == 2'd0) begin
                keep_0 <= 2'd0;
            end
            if (part == 2'd1) begin
                data_1 <= in_payload_data;
                keep_1 <= in_payload_keep;
            end else if (part == 2'd0) begin
                keep_1 <= 2'd0;
            end
            if (part == 2'd2) begin
                data_2 <= in_payload_data;
                keep_2 <= in_payload_keep;
            end else if (part == 2'd0) begin
                keep_2 <= 2'd0;
            end
            if (part == 2'd3) begin
                data_3 <= in_payload_data;
                keep_3 <= in_payload_keep;
            end else if (part == 2'd0) begin
                keep_3 <= 2'd0;
            end
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [15:0] in_payload_data_past;
    logic [1:0]  in_payload_keep_past;
    logic        in_payload_last_past;
    logic        out_waited = 1'b0;
    logic [63:0] out_payload_data_past;
    logic [7:0]  out_payload_keep_past;
    logic        out_payload_last_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_data_past <= in_payload_data;
        in_payload_keep_past <= in_payload_keep;
        in_payload_last_past <= in_payload_last;
        out_payload_data_past <= out_payload_data;
        out_payload_keep_past <= out_payload_keep;
        out_payload_last_past <= out_payload_last;
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
                in_payload_last == in_payload_last_past));
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
                out_payload_last == out_payload_last_past));
        end
    end
`endif
endmodule
