// First-in first-out buffer between two streams.
module Fifo_w8_d16 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload,
    output logic [4:0] count
);
    logic [4:0] head;
    logic [4:0] tail;
    logic [4:0] held;
    logic [7:0] words [0:15];

    assign held = tail - head;
    assign in_ready = held != 5'd16;
    assign out_valid = held != 5'd0;
    assign out_payload = words[head[3:0]];
    assign count = held;

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 5'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 5'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            words[tail[3:0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 5'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 5'd1;
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
