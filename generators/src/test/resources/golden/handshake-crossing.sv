// verilator lint_off DECLFILENAME

// Registers in a row that take a signal of another clock.
module Synchroniser_w1_s2 (
    input  logic clk,
    input  logic rst,
    input  logic in,
    output logic out
);
    logic stage_0;
    logic stage_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            stage_0 <= 1'b0;
            stage_1 <= 1'b0;
        end else begin
            stage_0 <= in;
            stage_1 <= stage_0;
        end
    end

    assign out = stage_1;
endmodule

// Carries items from one clock to another, one at a time.
module HandshakeCrossing_w8_s2 (
    input  logic       send_clk,
    input  logic       send_rst,
    input  logic       receive_clk,
    input  logic       receive_rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic       sent;
    logic [7:0] held;
    logic       taken;
    logic       full;
    logic [7:0] item;
    logic       synchroniser_0_out;
    logic       synchroniser_1_out;

    assign in_ready = synchroniser_0_out == sent;

    always_ff @(posedge send_clk) begin
        if (send_rst) begin
            sent <= 1'b0;
        end else if (in_valid && in_ready) begin
            sent <= !sent;
        end
    end

    always_ff @(posedge send_clk) begin
        if (in_valid && in_ready) begin
            held <= in_payload;
        end
    end

    always_ff @(posedge receive_clk) begin
        if (receive_rst) begin
            full <= 1'b0;
            taken <= 1'b0;
        end else begin
            if (out_valid && out_ready) begin
                full <= 1'b0;
            end
            if (synchroniser_1_out ^ taken && !full) begin
                full <= 1'b1;
                taken <= synchroniser_1_out;
            end
        end
    end

    always_ff @(posedge receive_clk) begin
        if (synchroniser_1_out ^ taken && !full) begin
            item <= held;
        end
    end

    assign out_valid = full;
    assign out_payload = item;

    Synchroniser_w1_s2 synchroniser_0 (
        .clk(send_clk),
        .rst(send_rst),
        .in(taken),
        .out(synchroniser_0_out)
    );

    Synchroniser_w1_s2 synchroniser_1 (
        .clk(receive_clk),
        .rst(receive_rst),
        .in(sent),
        .out(synchroniser_1_out)
    );

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge send_clk) begin
        if (send_rst) begin
            in_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge send_clk) begin
        in_payload_past <= in_payload;
    end

    always_ff @(posedge receive_clk) begin
        if (receive_rst) begin
            out_waited <= 1'b0;
        end else begin
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge receive_clk) begin
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge send_clk) begin : in_keeps_valid
        if (!send_rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge send_clk) begin : in_keeps_payload
        if (!send_rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge receive_clk) begin : out_keeps_valid
        if (!receive_rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge receive_clk) begin : out_keeps_payload
        if (!receive_rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule
