// verilator lint_off DECLFILENAME

// First-in first-out buffer between two streams.
module Fifo_w8_d8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload,
    output logic [3:0] count
);
    logic [3:0] head;
    logic [3:0] tail;
    logic [3:0] held;
    logic [7:0] words [0:7];

    assign held = tail - head;
    assign in_ready = held != 4'd8;
    assign out_valid = held != 4'd0;
    assign out_payload = words[head[2:0]];
    assign count = held;

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 4'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 4'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            words[tail[2:0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 4'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 4'd1;
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

// Receives a stream from a link with credits.
module CreditReceiver_w8_c8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       link_valid,
    input  logic [7:0] link_payload,
    output logic       credit,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic       places_in_ready;
    logic       places_out_valid;
    logic       places_out_ready;
    logic [7:0] places_out_payload;
    logic [3:0] places_count;

    assign out_valid = places_out_valid;
    assign out_payload = places_out_payload;
    assign places_out_ready = out_ready;
    assign credit = places_out_valid && places_out_ready;

    Fifo_w8_d8 places (
        .clk(clk),
        .rst(rst),
        .in_valid(link_valid),
        .in_ready(places_in_ready),
        .in_payload(link_payload),
        .out_valid(places_out_valid),
        .out_ready(places_out_ready),
        .out_payload(places_out_payload),
        .count(places_count)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, places_in_ready, places_count};

`ifndef SYNTHESIS
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            out_waited <= 1'b0;
        end else begin
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        out_payload_past <= out_payload;
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

    // the sender keeps to its credits
    always @(posedge clk) begin : the_sender_keeps_to_its_credits
        if (!rst) begin
            assume (!link_valid || places_in_ready);
        end
    end
`endif
endmodule
