// First-in first-out queue.
module Fifo_w8_d16 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic [4:0] head;
    logic [4:0] tail;
    logic       empty;
    logic       full;
    logic [7:0] store [0:15];

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 5'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 5'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            store[tail[3:0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 5'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 5'd1;
        end
    end

    assign empty = head == tail;
    assign full = head[3:0] == tail[3:0] && !empty;
    assign in_ready = !full;
    assign out_valid = !empty;
    assign out_payload = store[head[3:0]];

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
