// Makes wide items of narrow ones, the first in the low bits.
module StreamWidener_w8_r4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [7:0]  in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [31:0] out_payload
);
    logic [1:0]  part;
    logic [31:0] parts;
    logic        full;

    assign in_ready = !full || out_ready;
    assign out_valid = full;
    assign out_payload = parts;

    always_ff @(posedge clk) begin
        if (rst) begin
            full <= 1'b0;
            part <= 2'd0;
        end else begin
            if (out_valid && out_ready) begin
                full <= 1'b0;
            end
            if (in_valid && in_ready) begin
                if (part == 2'd3) begin
                    part <= 2'd0;
                    full <= 1'b1;
                end else begin
                    part <= part + 2'd1;
                end
            end
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            parts <= {in_payload, parts[31:8]};
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [7:0]  in_payload_past;
    logic        out_waited = 1'b0;
    logic [31:0] out_payload_past;

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
