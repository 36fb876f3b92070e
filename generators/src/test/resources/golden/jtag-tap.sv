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

// JTAG test access port.
module JtagTap_in5_id268435457_registers2_registerb32 (
    input  logic        clk,
    input  logic        rst,
    input  logic        tck,
    input  logic        tms,
    input  logic        tdi,
    output logic        tdo,
    output logic        tdoEnable,
    input  logic [31:0] captured_0,
    input  logic [31:0] captured_1,
    output logic [31:0] written_0,
    output logic [31:0] written_1,
    output logic [1:0]  updated
);
    localparam logic [3:0] TEST_LOGIC_RESET = 4'd0;
    localparam logic [3:0] RUN_TEST_IDLE    = 4'd1;
    localparam logic [3:0] SELECT_DR_SCAN   = 4'd2;
    localparam logic [3:0] CAPTURE_DR       = 4'd3;
    localparam logic [3:0] SHIFT_DR         = 4'd4;
    localparam logic [3:0] EXIT1_DR         = 4'd5;
    localparam logic [3:0] PAUSE_DR         = 4'd6;
    localparam logic [3:0] EXIT2_DR         = 4'd7;
    localparam logic [3:0] UPDATE_DR        = 4'd8;
    localparam logic [3:0] SELECT_IR_SCAN   = 4'd9;
    localparam logic [3:0] CAPTURE_IR       = 4'd10;
    localparam logic [3:0] SHIFT_IR         = 4'd11;
    localparam logic [3:0] EXIT1_IR         = 4'd12;
    localparam logic [3:0] PAUSE_IR         = 4'd13;
    localparam logic [3:0] EXIT2_IR         = 4'd14;
    localparam logic [3:0] UPDATE_IR        = 4'd15;

    logic        clockBefore;
    logic [4:0]  instruction;
    logic [4:0]  instructionShift;
    logic [31:0] shift;
    logic        out;
    logic        drives;
    logic [3:0]  state;
    logic [31:0] held_0;
    logic [31:0] held_1;
    logic [1:0]  updates_delayed;
    logic [1:0]  updates;
    logic        synchroniser_0_out;
    logic        synchroniser_1_out;
    logic        synchroniser_2_out;
    logic        rises;
    logic        falls;
    logic [31:0] value;
    logic [31:0] value_0;
    logic [31:0] value_1;
    logic [31:0] moved_0;
    logic        isUser;
    logic [31:0] moved_1;
    logic        and_and_eq;
    logic        and_and_eq_2;

    always_ff @(posedge clk) begin
        if (rst) begin
            clockBefore <= 1'b0;
            updates_delayed <= 2'd0;
        end else begin
            clockBefore <= synchroniser_0_out;
            updates_delayed <= updates;
        end
    end

    assign rises = synchroniser_0_out && !clockBefore;

    always_ff @(posedge clk) begin
        if (rst) begin
            state <= TEST_LOGIC_RESET;
        end else if (rises) begin
            case (state)
                TEST_LOGIC_RESET: begin
                    if (synchroniser_1_out) begin
                    end else begin
                        state <= RUN_TEST_IDLE;
                    end
                end
                RUN_TEST_IDLE: begin
                    if (synchroniser_1_out) begin
                        state <= SELECT_DR_SCAN;
                    end
                end
                SELECT_DR_SCAN: begin
                    if (synchroniser_1_out) begin
                        state <= SELECT_IR_SCAN;
                    end else begin
                        state <= CAPTURE_DR;
                    end
                end
                CAPTURE_DR: begin
                    if (synchroniser_1_out) begin
                        state <= EXIT1_DR;
                    end else begin
                        state <= SHIFT_DR;
                    end
                end
                SHIFT_DR: begin
                    if (synchroniser_1_out) begin
                        state <= EXIT1_DR;
                    end
                end
                EXIT1_DR: begin
                    if (synchroniser_1_out) begin
                        state <= UPDATE_DR;
                    end else begin
                        state <= PAUSE_DR;
                    end
                end
                PAUSE_DR: begin
                    if (synchroniser_1_out) begin
                        state <= EXIT2_DR;
                    end
                end
                EXIT2_DR: begin
                    if (synchroniser_1_out) begin
                        state <= UPDATE_DR;
                    end else begin
                        state <= SHIFT_DR;
                    end
                end
                UPDATE_DR: begin
                    if (synchroniser_1_out) begin
                        state <= SELECT_DR_SCAN;
                    end else begin
                        state <= RUN_TEST_IDLE;
                    end
                end
                SELECT_IR_SCAN: begin
                    if (synchroniser_1_out) begin
                        state <= TEST_LOGIC_RESET;
                    end else begin
                        state <= CAPTURE_IR;
                    end
                end
                CAPTURE_IR: begin
                    if (synchroniser_1_out) begin
                        state <= EXIT1_IR;
                    end else begin
                        state <= SHIFT_IR;
                    end
                end
                SHIFT_IR: begin
                    if (synchroniser_1_out) begin
                        state <= EXIT1_IR;
                    end
                end
                EXIT1_IR: begin
                    if (synchroniser_1_out) begin
                        state <= UPDATE_IR;
                    end else begin
                        state <= PAUSE_IR;
                    end
                end
                PAUSE_IR: begin
                    if (synchroniser_1_out) begin
                        state <= EXIT2_IR;
                    end
                end
                EXIT2_IR: begin
                    if (synchroniser_1_out) begin
                        state <= UPDATE_IR;
                    end else begin
                        state <= SHIFT_IR;
                    end
                end
                UPDATE_IR: begin
                    if (synchroniser_1_out) begin
                        state <= SELECT_DR_SCAN;
                    end else begin
                        state <= RUN_TEST_IDLE;
                    end
                end
                default: ;
            endcase
        end
    end

    assign falls = clockBefore && !synchroniser_0_out;

    always_ff @(posedge clk) begin
        if (rst) begin
            instruction <= 5'd1;
            out <= 1'b0;
            drives <= 1'b0;
        end else begin
            if (state == TEST_LOGIC_RESET) begin
                instruction <= 5'd1;
            end
            if (falls) begin
                if (state == UPDATE_IR) begin
                    instruction <= instructionShift;
                end
                out <= state == SHIFT_IR ? instructionShift[0] : shift[0];
                drives <= state == SHIFT_IR || state == SHIFT_DR;
            end
        end
    end

    assign value = instruction == 5'd1 ? 32'h10000001 : 32'd0;
    assign value_0 = instruction == 5'd2 ? captured_0 : value;
    assign value_1 = instruction == 5'd3 ? captured_1 : value_0;
    assign moved_0 = {synchroniser_2_out, shift[31:1]};
    assign isUser = instruction >= 5'd2 && instruction < 5'd4;
    assign moved_1 = {synchroniser_2_out, shift[31:1]};

    always_ff @(posedge clk) begin
        if (rises) begin
            if (state == CAPTURE_IR) begin
                instructionShift <= 5'd1;
            end
            if (state == SHIFT_IR) begin
                instructionShift <= {synchroniser_2_out, instructionShift[4:1]};
            end
            if (state == CAPTURE_DR) begin
                shift <= value_1;
            end
            if (state == SHIFT_DR) begin
                shift <= instruction == 5'd1 ? moved_0 : isUser ? moved_1 : 32'(synchroniser_2_out);
            end
        end
    end

    assign and_and_eq = falls && state == UPDATE_DR && instruction == 5'd2;
    assign and_and_eq_2 = falls && state == UPDATE_DR && instruction == 5'd3;

    always_comb begin
        updates = 2'd0;
        if (and_and_eq) begin
            updates[0] = 1'b1;
        end
        if (and_and_eq_2) begin
            updates[1] = 1'b1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            held_0 <= 32'd0;
        end else if (and_and_eq) begin
            held_0 <= shift;
        end
    end

    assign written_0 = held_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            held_1 <= 32'd0;
        end else if (and_and_eq_2) begin
            held_1 <= shift;
        end
    end

    assign written_1 = held_1;
    assign updated = updates_delayed;
    assign tdo = out;
    assign tdoEnable = drives;

    Synchroniser_w1_s2 synchroniser_0 (
        .clk(clk),
        .rst(rst),
        .in(tck),
        .out(synchroniser_0_out)
    );

    Synchroniser_w1_s2 synchroniser_1 (
        .clk(clk),
        .rst(rst),
        .in(tms),
        .out(synchroniser_1_out)
    );

    Synchroniser_w1_s2 synchroniser_2 (
        .clk(clk),
        .rst(rst),
        .in(tdi),
        .out(synchroniser_2_out)
    );
endmodule
