// Cuts wide items into narrow ones, low bits first.
module StreamNarrower_w8_r4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [31:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [7:0]  out_payload
);
    logic [1:0] part;
    logic       last;

    assign last = part == 2'd3;
    assign in_ready = out_ready && last;
    assign out_valid = in_valid;

    always_comb begin
        case (part)
            2'd0: out_payload = in_payload[7:0];
            2'd1: out_payload = in_payload[15:8];
            2'd2: out_payload = in_payload[23:16];
            default: out_payload = in_payload[31:24];
        endcase
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            part <= 2'd0;
        end else if (out_valid && out_ready) begin
            part <= last ? 2'd0 : part + 2'd1;
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [31:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [7:0]  out_payload_past;

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
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
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
            assume (!in_waited || in_payload == in_payload_past);
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
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule
