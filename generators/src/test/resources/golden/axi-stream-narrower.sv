// Cuts wide beats of AXI-Stream into narrow ones.
module AxiStreamNarrower_da16_r4_i0_de0 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [63:0] in_payload_data,
    input  logic [7:0]  in_payload_keep,
    input  logic        in_payload_last,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [15:0] out_payload_data,
    output logic [1:0]  out_payload_keep,
    output logic        out_payload_last
);
    logic [1:0] part;
    logic       isLast_0;
    logic       isLast_1;
    logic       isLast_2;
    logic       ends;

    assign isLast_0 = in_payload_keep[7:2] == 6'd0;
    assign isLast_1 = in_payload_keep[7:4] == 4'd0;
    assign isLast_2 = in_payload_keep[7:6] == 2'd0;

    always_comb begin
        case (part)
            2'd0: ends = isLast_0;
            2'd1: ends = isLast_1;
            2'd2: ends = isLast_2;
            default: ends = 1'b1;
        endcase
    end

    assign in_ready = out_ready && ends;
    assign out_valid = in_valid;

    always_comb begin
        case (part)
            2'd0: out_payload_data = in_payload_data[15:0];
            2'd1: out_payload_data = in_payload_data[31:16];
            2'd2: out_payload_data = in_payload_data[47:32];
            default: out_payload_data = in_payload_data[63:48];
        endcase
    end

    always_comb begin
        case (part)
            2'd0: out_payload_keep = in_payload_keep[1:0];
            2'd1: out_payload_keep = in_payload_keep[3:2];
            2'd2: out_payload_keep = in_payload_keep[5:4];
            default: out_payload_keep = in_payload_keep[7:6];
        endcase
    end

    assign out_payload_last = in_payload_last && ends;

    always_ff @(posedge clk) begin
        if (rst) begin
            part <= 2'd0;
        end else if (out_valid && out_ready) begin
            part <= ends ? 2'd0 : part + 2'd1;
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [63:0] in_payload_data_past;
    logic [7:0]  in_payload_keep_past;
    logic        in_payload_last_past;
    logic        out_waited = 1'b0;
    logic [15:0] out_payload_data_past;
    logic [1:0]  out_payload_keep_past;
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
