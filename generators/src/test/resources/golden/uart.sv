// verilator lint_off DECLFILENAME

// Sends words over a UART line.
module UartTransmitter_da8_pnone_s1_di16_de16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [7:0]  in_payload,
    input  logic [15:0] divisor,
    input  logic        sendBreak,
    output logic        line,
    output logic        busy
);
    logic [9:0]  frame;
    logic [3:0]  left;
    logic [15:0] cycles;
    logic        breaks;
    logic        idle;
    logic        bitEnds;
    logic        frameEnds;

    assign idle = left == 4'd0;
    assign bitEnds = cycles == 16'd0;
    assign frameEnds = left == 4'd1 && bitEnds;
    assign in_ready = (idle || frameEnds) && !(sendBreak || breaks);

    always_ff @(posedge clk) begin
        if (rst) begin
            breaks <= 1'b0;
        end else if (idle || frameEnds) begin
            breaks <= sendBreak;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            frame <= 10'd1023;
            left <= 4'd0;
            cycles <= 16'd0;
        end else if (in_valid && in_ready) begin
            frame <= {1'b1, in_payload, 1'b0};
            left <= 4'd10;
            cycles <= divisor - 16'd1;
        end else if (!idle) begin
            if (bitEnds) begin
                frame <= {1'b1, frame[9:1]};
                left <= left - 4'd1;
                cycles <= divisor - 16'd1;
            end else begin
                cycles <= cycles - 16'd1;
            end
        end
    end

    assign line = frame[0] && !breaks;
    assign busy = !idle;

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
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
`endif
endmodule

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

// First-in first-out buffer between two streams.
module Fifo_w11_d16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [10:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [10:0] out_payload,
    output logic [4:0]  count
);
    logic [4:0] head;
    logic [4:0] tail;
    logic [4:0] held;
    logic [10:0] words [0:15];

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
    logic        in_waited = 1'b0;
    logic [10:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [10:0] out_payload_past;

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

// A UART with a queue in each direction.
module Uart_da8_pnone_s1_di16_de16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [7:0]  in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [7:0]  out_payload_word,
    output logic        out_payload_parityError,
    output logic        out_payload_framingError,
    output logic        out_payload_isBreak,
    input  logic [15:0] divisor,
    input  logic        sendBreak,
    output logic        txd,
    input  logic        rxd,
    output logic        overrun
);
    logic        transmitter_in_ready;
    logic        transmitter_line;
    logic        transmitter_busy;
    logic        waiting_in_ready;
    logic        waiting_out_valid;
    logic [7:0]  waiting_out_payload;
    logic [4:0]  waiting_count;
    logic        receiver_out_valid;
    logic [7:0]  receiver_out_payload_word;
    logic        receiver_out_payload_parityError;
    logic        receiver_out_payload_framingError;
    logic        receiver_out_payload_isBreak;
    logic        came_in_ready;
    logic        came_out_valid;
    logic [10:0] came_out_payload;
    logic [4:0]  came_count;
    logic        transmitter_sendBreak;
    logic        came_in_valid;
    logic [10:0] came_in_payload;

    assign in_ready = waiting_in_ready;
    assign txd = transmitter_line;
    assign overrun = receiver_out_valid && !came_in_ready;
    assign out_valid = came_out_valid;
    assign out_payload_word = came_out_payload[10:3];
    assign out_payload_parityError = came_out_payload[2];
    assign out_payload_framingError = came_out_payload[1];
    assign out_payload_isBreak = came_out_payload[0];
    assign transmitter_sendBreak = sendBreak && !waiting_out_valid;
    assign came_in_valid = receiver_out_valid && came_in_ready;
    assign came_in_payload = {receiver_out_payload_word, receiver_out_payload_parityError,
        receiver_out_payload_framingError, receiver_out_payload_isBreak};

    UartTransmitter_da8_pnone_s1_di16_de16 transmitter (
        .clk(clk),
        .rst(rst),
        .in_valid(waiting_out_valid),
        .in_ready(transmitter_in_ready),
        .in_payload(waiting_out_payload),
        .divisor(divisor),
        .sendBreak(transmitter_sendBreak),
        .line(transmitter_line),
        .busy(transmitter_busy)
    );

    Fifo_w8_d16 waiting (
        .clk(clk),
        .rst(rst),
        .in_valid(in_valid),
        .in_ready(waiting_in_ready),
        .in_payload(in_payload),
        .out_valid(waiting_out_valid),
        .out_ready(transmitter_in_ready),
        .out_payload(waiting_out_payload),
        .count(waiting_count)
    );

    UartReceiver_da8_pnone_s1_di16_de16 receiver (
        .clk(clk),
        .rst(rst),
        .line(rxd),
        .divisor(divisor),
        .out_valid(receiver_out_valid),
        .out_payload_word(receiver_out_payload_word),
        .out_payload_parityError(receiver_out_payload_parityError),
        .out_payload_framingError(receiver_out_payload_framingError),
        .out_payload_isBreak(receiver_out_payload_isBreak)
    );

    Fifo_w11_d16 came (
        .clk(clk),
        .rst(rst),
        .in_valid(came_in_valid),
        .in_ready(came_in_ready),
        .in_payload(came_in_payload),
        .out_valid(came_out_valid),
        .out_ready(out_ready),
        .out_payload(came_out_payload),
        .count(came_count)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, transmitter_busy, waiting_count, came_count};

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_word_past;
    logic       out_payload_parityError_past;
    logic       out_payload_framingError_past;
    logic       out_payload_isBreak_past;

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
        out_payload_word_past <= out_payload_word;
        out_payload_parityError_past <= out_payload_parityError;
        out_payload_framingError_past <= out_payload_framingError;
        out_payload_isBreak_past <= out_payload_isBreak;
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
            assert (!out_waited || (out_payload_word == out_payload_word_past &&
                out_payload_parityError == out_payload_parityError_past &&
                out_payload_framingError == out_payload_framingError_past &&
                out_payload_isBreak == out_payload_isBreak_past));
        end
    end
`endif
endmodule
