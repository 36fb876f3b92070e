// verilator lint_off DECLFILENAME

// Counts in binary and in Gray code.
module GrayCounter_w4 (
    input  logic       clk,
    input  logic       rst,
    input  logic       enable,
    output logic [3:0] count,
    output logic [3:0] gray
);
    logic [3:0] binary;
    logic [3:0] coded;
    logic [3:0] following;

    assign following = binary + 4'd1;

    always_ff @(posedge clk) begin
        if (rst) begin
            binary <= 4'd0;
            coded <= 4'd0;
        end else if (enable) begin
            binary <= following;
            coded <= following ^ 4'(following[3:1]);
        end
    end

    assign count = binary;
    assign gray = coded;
endmodule

// Registers in a row that take a signal of another clock.
module Synchroniser_w4_s2 (
    input  logic       clk,
    input  logic       rst,
    input  logic [3:0] in,
    output logic [3:0] out
);
    logic [3:0] stage_0;
    logic [3:0] stage_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            stage_0 <= 4'd0;
            stage_1 <= 4'd0;
        end else begin
            stage_0 <= in;
            stage_1 <= stage_0;
        end
    end

    assign out = stage_1;
endmodule

// First-in first-out buffer between two clocks.
module AsyncFifo_w8_d8_s2 (
    input  logic       write_clk,
    input  logic       write_rst,
    input  logic       read_clk,
    input  logic       read_rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic [3:0] tail_count;
    logic [3:0] tail_gray;
    logic [3:0] head_count;
    logic [3:0] head_gray;
    logic [3:0] synchroniser_0_out;
    logic [3:0] synchroniser_1_out;
    logic [3:0] fullAt;
    logic       tail_enable;
    logic       head_enable;
    logic [7:0] words [0:7];

    assign fullAt = synchroniser_0_out ^ 4'd12;
    assign in_ready = tail_gray != fullAt;

    always_ff @(posedge write_clk) begin
        if (in_valid && in_ready) begin
            words[tail_count[2:0]] <= in_payload;
        end
    end

    assign out_valid = head_gray != synchroniser_1_out;
    assign out_payload = words[head_count[2:0]];
    assign tail_enable = in_valid && in_ready;
    assign head_enable = out_valid && out_ready;

    GrayCounter_w4 tail (
        .clk(write_clk),
        .rst(write_rst),
        .enable(tail_enable),
        .count(tail_count),
        .gray(tail_gray)
    );

    GrayCounter_w4 head (
        .clk(read_clk),
        .rst(read_rst),
        .enable(head_enable),
        .count(head_count),
        .gray(head_gray)
    );

    Synchroniser_w4_s2 synchroniser_0 (
        .clk(write_clk),
        .rst(write_rst),
        .in(head_gray),
        .out(synchroniser_0_out)
    );

    Synchroniser_w4_s2 synchroniser_1 (
        .clk(read_clk),
        .rst(read_rst),
        .in(tail_gray),
        .out(synchroniser_1_out)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, tail_count[3], head_count[3]};

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge write_clk) begin
        if (write_rst) begin
            in_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge write_clk) begin
        in_payload_past <= in_payload;
    end

    always_ff @(posedge read_clk) begin
        if (read_rst) begin
            out_waited <= 1'b0;
        end else begin
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge read_clk) begin
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge write_clk) begin : in_keeps_valid
        if (!write_rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge write_clk) begin : in_keeps_payload
        if (!write_rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge read_clk) begin : out_keeps_valid
        if (!read_rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge read_clk) begin : out_keeps_payload
        if (!read_rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule
