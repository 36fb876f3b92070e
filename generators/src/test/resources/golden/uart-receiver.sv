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

// Takes words from a UART line.
module UartReceiver_da8_pnone_s1_di16_de16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        line,
    input  logic [15:0] divisor,
    output logic        out_valid,
    output logic [7:0]  out_payload_word,
    output logic        out_payload_parityError,
    output logic        out_payload_framingError,
    output logic        out_payload_isBreak
);
    localparam logic [2:0] IDLE  = 3'd0;
    localparam logic [2:0] START = 3'd1;
    localparam logic [2:0] BITS  = 3'd2;
    localparam logic [2:0] STOP  = 3'd3;
    localparam logic [2:0] HIGH  = 3'd4;

    logic [7:0]  word;
    logic [3:0]  left;
    logic [15:0] cycles;
    logic [2:0]  state;
    logic        synchroniser_out;
    logic        middle;
    logic        synchroniser_in;

    assign middle = cycles == 16'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            state <= IDLE;
        end else begin
            case (state)
                IDLE: begin
                    if (synchroniser_out) begin
                        state <= START;
                    end
                end
                START: begin
                    if (middle) begin
                        if (synchroniser_out) begin
                            state <= BITS;
                        end else begin
                            state <= IDLE;
                        end
                    end
                end
                BITS: begin
                    if (middle) begin
                        if (left == 4'd1) begin
                            state <= STOP;
                        end
                    end
                end
                STOP: begin
                    if (middle) begin
                        if (synchroniser_out) begin
                            state <= HIGH;
                        end else begin
                            state <= IDLE;
                        end
                    end
                end
                HIGH: begin
                    if (!synchroniser_out) begin
                        state <= IDLE;
                    end
                end
                default: ;
            endcase
        end
    end

    always_ff @(posedge clk) begin
        if (middle) begin
            cycles <= divisor - 16'd1;
        end else begin
            cycles <= cycles - 16'd1;
        end
        case (state)
            IDLE: begin
                if (synchroniser_out) begin
                    cycles <= 16'($unsigned(divisor[15:1] - 15'd1));
                end
            end
            START: begin
                if (middle) begin
                    left <= 4'd8;
                end
            end
            BITS: begin
                if (middle) begin
                    word <= {!synchroniser_out, word[7:1]};
                    left <= left - 4'd1;
                end
            end
            default: ;
        endcase
    end

    assign out_valid = state == STOP && middle;
    assign out_payload_word = word;
    assign out_payload_parityError = 1'b0;
    assign out_payload_framingError = synchroniser_out;
    assign out_payload_isBreak = synchroniser_out && word == 8'd0;
    assign synchroniser_in = !line;

    Synchroniser_w1_s2 synchroniser (
        .clk(clk),
        .rst(rst),
        .in(synchroniser_in),
        .out(synchroniser_out)
    );
endmodule
