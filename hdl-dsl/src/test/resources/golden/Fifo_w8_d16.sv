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
endmodule
