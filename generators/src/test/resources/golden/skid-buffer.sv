// Skid buffer: registers in both directions of a stream.
module SkidBuffer_w8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic       full;
    logic [7:0] item;
    logic       spareFull;
    logic [7:0] spare;

    assign in_ready = !spareFull;
    assign out_valid = full;
    assign out_payload = item;

    always_ff @(posedge clk) begin
        if (rst) begin
            full <= 1'b0;
            spareFull <= 1'b0;
        end else if (out_ready || !full) begin
            full <= spareFull || in_valid;
            spareFull <= 1'b0;
        end else if (in_valid && in_ready) begin
            spareFull <= 1'b1;
        end
    end

    always_ff @(posedge clk) begin
        if (out_ready || !full) begin
            item <= spareFull ? spare : in_payload;
        end else if (in_valid && in_ready) begin
            spare <= in_payload;
        end
    end

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

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
