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

// Carries pulses from one clock to another.
module PulseCrossing_s2 (
    input  logic send_clk,
    input  logic send_rst,
    input  logic receive_clk,
    input  logic receive_rst,
    input  logic pulse,
    output logic busy,
    output logic out
);
    logic level;
    logic before_;
    logic synchroniser_0_out;
    logic synchroniser_1_out;

    always_ff @(posedge receive_clk) begin
        if (receive_rst) begin
            before_ <= 1'b0;
        end else begin
            before_ <= synchroniser_0_out;
        end
    end

    assign out = synchroniser_0_out ^ before_;
    assign busy = level ^ synchroniser_1_out;

    always_ff @(posedge send_clk) begin
        if (send_rst) begin
            level <= 1'b0;
        end else if (pulse && !busy) begin
            level <= !level;
        end
    end

    Synchroniser_w1_s2 synchroniser_0 (
        .clk(receive_clk),
        .rst(receive_rst),
        .in(level),
        .out(synchroniser_0_out)
    );

    Synchroniser_w1_s2 synchroniser_1 (
        .clk(send_clk),
        .rst(send_rst),
        .in(before_),
        .out(synchroniser_1_out)
    );
endmodule
